package org.tanlu.pathway;

import java.util.ArrayList;
import java.util.List;
import org.tanlu.quantity.Emissions;
import org.tanlu.quantity.Quantity;
import org.tanlu.quantity.Unit;
import org.tanlu.quantity.YearSeries;
import org.tanlu.trace.Clause;
import org.tanlu.trace.Text;

/**
 * 五年规划期 a five-year plan: the fourteenth are the years 2021 to 2025 (clause 10.1).
 *
 * @param number which one
 */
@Clause("C10.1-15")
public record PlanPeriod(int number) {
    private static final int FIRST_YEAR = 1951;
    private static final int FIVE = 5;
    private static final String DIGITS = "〇一二三四五六七八九";
    private static final int TEN = 10;

    /** The period that a year lies in. */
    public static PlanPeriod of(int year) {
        return new PlanPeriod((year - FIRST_YEAR) / FIVE);
    }

    /** The periods of the years from one to another, both included. */
    public static List<PlanPeriod> between(int first, int last) {
        var periods = new ArrayList<PlanPeriod>();
        for (int number = of(first).number; number <= of(last).number; number++) {
            periods.add(new PlanPeriod(number));
        }
        return periods;
    }

    /** The first year. */
    public int first() {
        return FIRST_YEAR + number * FIVE;
    }

    /** The last year. */
    public int last() {
        return first() + FIVE - 1;
    }

    /** For example 十五五. */
    public Text text() {
        String tens = number / TEN == 1 ? "十" : DIGITS.charAt(number / TEN) + "十";
        String ones = number % TEN == 0 ? "" : DIGITS.substring(number % TEN, number % TEN + 1);
        return Text.of((number < TEN ? ones : tens + ones) + "五", number + "th five-year plan");
    }

    /** What a series comes to in the period; years without a value count nothing. */
    public Quantity sum(YearSeries<Quantity> series, Unit unit) {
        double sum = 0;
        for (int year = first(); year <= last(); year++) {
            sum += series.find(year).map(Quantity::value).orElse(0.0);
        }
        return Quantity.of(sum, unit);
    }

    /** What emissions come to in the period; years without a value count nothing. */
    public Emissions sum(YearSeries<Emissions> series) {
        double sum = 0;
        for (int year = first(); year <= last(); year++) {
            sum += series.find(year).map(Emissions::tonnes).orElse(0.0);
        }
        return Emissions.tonnes(sum);
    }
}
