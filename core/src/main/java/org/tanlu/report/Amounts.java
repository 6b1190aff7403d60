package org.tanlu.report;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Map;
import java.util.Set;
import org.tanlu.quantity.Quantity;
import org.tanlu.trace.Clause;

/** How much there is of a measure, in the units of Chinese plans (clause 4.2; Appendix A, 四): 亿元 and 亿吨公里, never 万万元. */
@Clause("A")
final class Amounts {
    private static final double HUNDRED_MILLION = 1e8;
    private static final double WAN = 1e4;
    private static final double LARGE = 100;
    /** What is so small beside the larger one is told in a unit of its own. */
    private static final double SMALL = 0.01;

    private static final double THOUSAND = 1_000;
    private static final int FEW_DIGITS = 2;
    private static final int MOST_DIGITS = 3;

    /** What exists in whole pieces only. */
    private static final Set<String> PIECES = Set.of("个", "辆", "户", "头", "人");

    /** The units of the library of measures that are written otherwise in print. */
    private static final Map<String, Written> WRITTEN = Map.ofEntries(
            Map.entry("t", new Written("吨", 1)),
            Map.entry("tce", new Written("吨标准煤", 1)),
            Map.entry("tCO2", new Written("吨二氧化碳", 1)),
            Map.entry("tCO2e", new Written("吨二氧化碳当量", 1)),
            Map.entry("kW", new Written("千瓦", 1)),
            Map.entry("kWh", new Written("千瓦时", 1)),
            Map.entry("MWh", new Written("千瓦时", 1e3)),
            Map.entry("GJ", new Written("吉焦", 1)),
            Map.entry("m2", new Written("平方米", 1)),
            Map.entry("千立方米", new Written("立方米", 1e3)),
            Map.entry("万立方米水", new Written("立方米水", WAN)),
            Map.entry("万元", new Written("元", WAN)),
            Map.entry("亿元", new Written("元", HUNDRED_MILLION)),
            Map.entry("千人公里", new Written("人公里", 1e3)),
            Map.entry("万吨公里", new Written("吨公里", WAN)));

    /** Units that are not scaled, as print writes them. */
    private static final Map<String, String> DENSITIES =
            Map.of("MWh", "兆瓦时", "kWh/m2", "千瓦时/平方米", "kW/m2", "千瓦/平方米", "W/m2", "瓦/平方米");

    private Amounts() {}

    /**
     * A unit as print writes it and how many of that one of the library's is.
     *
     * @param name the unit in Chinese
     * @param many how many of it one of the library's is
     */
    private record Written(String name, double many) {}

    /**
     * An amount with its unit: in 万 or 亿 where it is large, whole where it is of pieces, with two significant digits where
     * it is below one, so that only nothing prints as 0.
     */
    static String text(Quantity amount) {
        String symbol = amount.unit().symbol();
        Written written = WRITTEN.getOrDefault(symbol, new Written(symbol, 1));
        double value = amount.value() * written.many();
        double size = StrictMath.abs(value);
        if (size >= HUNDRED_MILLION) {
            return number(value / HUNDRED_MILLION) + "亿" + written.name();
        }
        if (size >= WAN) {
            return number(value / WAN) + "万" + written.name();
        }
        if (PIECES.contains(symbol)) {
            return (isPart(amount) ? "不足1" : Numbers.fixed(value, 0)) + symbol;
        }
        return number(value) + written.name();
    }

    /**
     * An amount as notices promise it: with three significant digits at most, with two where it is below ten thousand, and in the
     * unit of the larger one beside it in the row of its task.
     */
    static String rounded(Quantity amount, Quantity larger) {
        String symbol = amount.unit().symbol();
        Written written = WRITTEN.getOrDefault(symbol, new Written(symbol, 1));
        double value = amount.value() * written.many();
        double size = StrictMath.max(StrictMath.abs(value), StrictMath.abs(larger.value() * written.many()));
        if (StrictMath.abs(value) < SMALL * size) {
            return value == 0 ? text(amount) : rounded(amount, amount);
        }
        if (size >= HUNDRED_MILLION) {
            return shortened(value / HUNDRED_MILLION, MOST_DIGITS) + "亿" + written.name();
        }
        if (size >= WAN) {
            return shortened(value / WAN, MOST_DIGITS) + "万" + written.name();
        }
        return StrictMath.abs(value) < THOUSAND ? text(amount) : shortened(value, FEW_DIGITS) + written.name();
    }

    private static String shortened(double value, int digits) {
        return StrictMath.abs(value) < THOUSAND
                ? number(value)
                : Numbers.fixed(
                        new BigDecimal(value)
                                .round(new MathContext(digits, RoundingMode.HALF_UP))
                                .doubleValue(),
                        0);
    }

    /** Whether it is an amount of what exists in whole pieces only. */
    static boolean isOfPieces(Quantity amount) {
        return PIECES.contains(amount.unit().symbol());
    }

    /** Whether it is less than one of what exists in whole pieces only. */
    static boolean isPart(Quantity amount) {
        double size = StrictMath.abs(amount.value());
        return PIECES.contains(amount.unit().symbol()) && size > 0 && size < 1;
    }

    private static String number(double value) {
        double size = StrictMath.abs(value);
        if (size == 0 || size >= LARGE) {
            return Numbers.fixed(value, 0);
        }
        if (size >= 1) {
            return Numbers.fixed(value, 1);
        }
        int digits = new BigDecimal(value)
                .round(new MathContext(FEW_DIGITS, RoundingMode.HALF_UP))
                .stripTrailingZeros()
                .scale();
        return Numbers.fixed(value, StrictMath.max(digits, 0));
    }

    /** The unit of the library as print writes it, for what is told in it: 兆瓦时 and 千人公里 stay the size they are. */
    static String unit(String symbol) {
        if (DENSITIES.containsKey(symbol)) {
            return DENSITIES.getOrDefault(symbol, symbol);
        }
        Written written = WRITTEN.get(symbol);
        return written == null || written.many() != 1 ? symbol : written.name();
    }
}
