package org.tanlu.report;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import org.tanlu.quantity.Emissions;
import org.tanlu.quantity.Quantity;

/** Prints numbers in the units of Chinese plans, and alone rounds (clause 4.2; the house's rule for units). */
final class Numbers {
    private static final double WAN = 10_000;
    private static final double SMALL_FACTOR = 0.1;
    private static final int FACTOR_DIGITS = 4;

    private Numbers() {}

    /** A number with so many decimals, rounded half up; a ratio to nothing is a dash. */
    static String fixed(double value, int decimals) {
        if (!Double.isFinite(value)) {
            return "－";
        }
        BigDecimal rounded = BigDecimal.valueOf(value).setScale(decimals, RoundingMode.HALF_UP);
        return signed((rounded.signum() == 0 ? rounded.abs() : rounded).toPlainString());
    }

    /** A published number with so many decimals at most, and none that its publisher does not tell. */
    static String published(Quantity quantity, int most) {
        BigDecimal told = BigDecimal.valueOf(quantity.value())
                .setScale(most, RoundingMode.HALF_UP)
                .stripTrailingZeros();
        return fixed(quantity.value(), StrictMath.max(told.scale(), 0))
                + quantity.unit().symbol();
    }

    /** With the sign that print has for negative numbers, which is no hyphen. */
    private static String signed(String number) {
        return number.replace('-', '−');
    }

    /** A factor: four decimals, or four significant digits where it is small. */
    static String factor(Quantity factor) {
        double value = factor.value();
        if (value == 0 || Math.abs(value) >= SMALL_FACTOR) {
            return fixed(value, FACTOR_DIGITS);
        }
        return signed(BigDecimal.valueOf(value)
                .round(new MathContext(FACTOR_DIGITS))
                .stripTrailingZeros()
                .toPlainString());
    }

    /** 万吨, without the unit. */
    static String wan(Emissions emissions) {
        return fixed(emissions.tonnes() / WAN, 1);
    }

    /** 万吨 with as many decimals as a small source needs, so that only nothing prints as 0. */
    static String wanSmall(Emissions emissions) {
        double value = emissions.tonnes() / WAN;
        return Math.abs(value) >= 0.05
                ? fixed(value, 1)
                : signed(BigDecimal.valueOf(value)
                        .round(new MathContext(1, RoundingMode.HALF_UP))
                        .stripTrailingZeros()
                        .toPlainString());
    }

    /** 万吨 in running text. */
    static String wanTonnes(Emissions emissions) {
        return wan(emissions) + "万吨";
    }

    /** A share of 0…1 as a percentage with one decimal. */
    static String percent(double share) {
        return Double.isFinite(share) ? fixed(share * 100, 1) + "%" : "－";
    }

    /** A quantity with its unit in running text. */
    static String text(Quantity quantity, int decimals) {
        return fixed(quantity.value(), decimals) + quantity.unit().symbol();
    }

    /** 增长 or 下降 by so many per cent; from nothing there is no percentage. */
    static String change(double from, double to) {
        if (from == to) {
            return "持平";
        }
        if (from == 0) {
            return "增加（起点为零）";
        }
        double change = to / from - 1;
        return (change < 0 ? "下降" : "增长") + percent(Math.abs(change));
    }
}
