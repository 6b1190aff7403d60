package org.tanlu.energy;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.tanlu.quantity.Quantity;
import org.tanlu.quantity.Unit;
import org.tanlu.quantity.YearSeries;
import org.tanlu.trace.Clause;

/**
 * 车队 the vehicles of a class by what they run on (clauses 7.1.9 and 9.1). They leave by age; those that come in their place
 * and beyond it are electric by the share of sales, and of the other fuels in the base year's proportion.
 *
 * @param stocks   vehicles by the id of the fuel they were told under, by year
 * @param life     the mean life in years
 * @param shape    the shape of the Weibull curve by which they leave
 */
@Clause({"7.1.9", "9.1"})
public record Fleet(Map<String, YearSeries<Quantity>> stocks, Quantity life, Quantity shape) {
    /** The fuel of electric vehicles. */
    public static final String ELECTRIC = "electricity";

    public Fleet {
        stocks = Collections.unmodifiableMap(new LinkedHashMap<>(stocks));
    }

    Survival survival() {
        return new Survival(life.value(), shape.value());
    }

    private static NavigableMap<Integer, Double> numbers(YearSeries<Quantity> series, int base) {
        var numbers = new TreeMap<Integer, Double>();
        series.byYear().headMap(base + 1).forEach((year, value) -> numbers.put(year, value.value()));
        return numbers;
    }

    private Cohorts cohorts(String fuel, int base) {
        return cohorts(fuel, base, survival());
    }

    Cohorts cohorts(String fuel, int base, Survival survival) {
        YearSeries<Quantity> series = stocks.getOrDefault(fuel, YearSeries.of(Map.of(base, Quantity.of(0, Unit.ONE))));
        return Cohorts.of(numbers(series, base), survival);
    }

    double stock(String fuel, int year) {
        return stocks.getOrDefault(fuel, YearSeries.of(Map.of()))
                .find(year)
                .map(Quantity::value)
                .orElse(0.0);
    }

    /** The share of electric vehicles among those bought, in the years in which any were. */
    YearSeries<Quantity> electricShare(int base) {
        var shares = new TreeMap<Integer, Quantity>();
        if (stocks.containsKey(ELECTRIC)) {
            var cohorts = new TreeMap<String, Cohorts>();
            stocks.keySet().forEach(fuel -> cohorts.put(fuel, cohorts(fuel, base)));
            for (int year :
                    stocks.getOrDefault(ELECTRIC, YearSeries.of(Map.of())).years()) {
                double all = cohorts.values().stream()
                        .mapToDouble(each -> each.bought(year))
                        .sum();
                double electric = cohorts(ELECTRIC, base).bought(year);
                if (all > 0 && year <= base) {
                    shares.put(year, Quantity.of(electric / all, Unit.ONE));
                }
            }
        }
        return YearSeries.of(shares);
    }
}
