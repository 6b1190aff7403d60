package org.tanlu.report;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.tanlu.quantity.Emissions;
import org.tanlu.quantity.Quantity;

/** Prints numbers in the units of Chinese plans, and alone rounds (clause 4.2; the house's rule for units). */
final class Numbers {
    private static final double WAN = 10_000;

    private Numbers() {}

    /** A number with so many decimals, rounded half up. */
    static String fixed(double value, int decimals) {
        BigDecimal rounded = BigDecimal.valueOf(value).setScale(decimals, RoundingMode.HALF_UP);
        return (rounded.signum() == 0 ? rounded.abs() : rounded).toPlainString();
    }

    /** 万吨, without the unit. */
    static String wan(Emissions emissions) {
        return fixed(emissions.tonnes() / WAN, 1);
    }

    /** 万吨 in running text. */
    static String wanTonnes(Emissions emissions) {
        return wan(emissions) + "万吨";
    }

    /** A share of 0…1 as a percentage with one decimal. */
    static String percent(double share) {
        return fixed(share * 100, 1) + "%";
    }

    /** A quantity with its unit in running text. */
    static String text(Quantity quantity, int decimals) {
        return fixed(quantity.value(), decimals) + quantity.unit().symbol();
    }

    /** 增长 or 下降 by so many per cent. */
    static String change(double from, double to) {
        double change = to / from - 1;
        return (change < 0 ? "下降" : "增长") + percent(Math.abs(change));
    }

    /**
     * Numbers rounded so that the rounded parts sum to the rounded total (largest remainder): no reader should find a table
     * that does not add up.
     */
    static List<String> parts(List<Double> values, int decimals) {
        double unit = StrictMath.pow(10, -decimals);
        long total = Math.round(values.stream().mapToDouble(Double::doubleValue).sum() / unit);
        List<Long> floors = new ArrayList<>(
                values.stream().map(value -> (long) Math.floor(value / unit)).toList());
        long missing = total - floors.stream().mapToLong(Long::longValue).sum();
        List<Integer> byRemainder = IntStream.range(0, values.size())
                .boxed()
                .sorted(Comparator.comparingDouble((Integer i) -> floors.get(i) - values.get(i) / unit))
                .toList();
        for (int i = 0; i < missing && i < byRemainder.size(); i++) {
            floors.set(byRemainder.get(i), floors.get(byRemainder.get(i)) + 1);
        }
        return floors.stream().map(floor -> fixed(floor * unit, decimals)).toList();
    }
}
