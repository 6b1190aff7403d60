package org.tanlu.scenario;

import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.tanlu.energy.Assumption;
import org.tanlu.quantity.Quantity;
import org.tanlu.quantity.YearSeries;
import org.tanlu.trace.Clause;
import org.tanlu.trace.Text;

/** 逐年取值 a parameter told for some years: straight lines between them, the last value held (clause 9.1). */
@Clause("9.1")
final class Points {
    /** What is divided by: people, and output by head. */
    private static final Set<String> DENOMINATORS = Set.of("driver/population", "driver/gdp");

    private Points() {}

    /** Why a value cannot be used; empty where it can. */
    static Optional<Text> refusal(Assumption before, int year, Quantity value, int base, int horizon) {
        if (year <= base || year > horizon) {
            return Optional.of(Text.of(
                    "年份不在基年" + base + "年之后、终年" + horizon + "年之前",
                    "the year is not after the base year " + base + " and up to " + horizon));
        }
        if (!value.unit().isCompatibleWith(before.unit())) {
            return Optional.of(Text.of("单位不能换算为" + before.unit(), "its unit cannot be expressed in " + before.unit()));
        }
        double number = value.in(before.unit()).value();
        boolean isShare = before.parameter().startsWith("share/")
                || before.parameter().startsWith("sales/")
                || before.parameter().startsWith("measure/");
        if (isShare && (number < 0 || number > 1)) {
            return Optional.of(Text.of("超出0至1", "it is not between 0 and 1"));
        }
        if (number < 0) {
            return Optional.of(Text.of("不能为负", "it cannot be negative"));
        }
        if (number == 0 && DENOMINATORS.contains(before.parameter())) {
            return Optional.of(Text.of("不能为零", "it cannot be zero"));
        }
        return Optional.empty();
    }

    /** The values of all years from the first point to the horizon. */
    static YearSeries<Quantity> lines(NavigableMap<Integer, Quantity> points, int horizon) {
        var values = new TreeMap<Integer, Quantity>();
        for (int year = points.firstKey(); year <= horizon; year++) {
            Map.Entry<Integer, Quantity> from = points.floorEntry(year);
            Map.Entry<Integer, Quantity> to = points.ceilingEntry(year);
            values.put(
                    year, to == null || to.getKey().equals(from.getKey()) ? from.getValue() : between(from, to, year));
        }
        return YearSeries.of(values);
    }

    private static Quantity between(Map.Entry<Integer, Quantity> from, Map.Entry<Integer, Quantity> to, int year) {
        double part = (year - from.getKey()) / (double) (to.getKey() - from.getKey());
        double start = from.getValue().value();
        return Quantity.of(
                start + part * (to.getValue().value() - start), from.getValue().unit());
    }
}
