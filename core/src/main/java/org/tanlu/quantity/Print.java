package org.tanlu.quantity;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/** Numbers and years in the words of findings. */
public final class Print {
    private static final MathContext FOUR_DIGITS = new MathContext(4, RoundingMode.HALF_UP);

    private Print() {}

    /** A quantity with its symbol. */
    public static String of(Quantity quantity) {
        return number(quantity.value()) + " " + quantity.unit().symbol();
    }

    /** A part of a whole in per cent; where the whole is nothing, nothing is 0 and anything is ∞. */
    public static String percent(double part, double whole) {
        if (whole == 0) {
            return part == 0 ? "0" : "∞";
        }
        return number(part / whole * 100);
    }

    /** A number with at most two decimals. */
    public static String number(double value) {
        BigDecimal rounded =
                BigDecimal.valueOf(value).setScale(2, RoundingMode.HALF_UP).stripTrailingZeros();
        return rounded.signum() == 0 ? "0" : rounded.toPlainString();
    }

    /** A number with four significant digits, for small ones that two decimals would hide. */
    public static String significant(double value) {
        BigDecimal rounded = BigDecimal.valueOf(value).round(FOUR_DIGITS).stripTrailingZeros();
        return rounded.signum() == 0 ? "0" : rounded.toPlainString();
    }

    /** Years in either language, consecutive ones as a span: 2010–2012/2015; in any order, the same year once. */
    public static String years(Collection<Integer> years) {
        return years(years, "–", "/");
    }

    /** Years in Chinese prose, consecutive ones as a span: 2010—2012、2015. */
    public static String chineseYears(Collection<Integer> years) {
        return years(years, "—", "、");
    }

    private static String years(Collection<Integer> years, String to, String and) {
        List<Integer> sorted = years.stream().distinct().sorted().toList();
        var spans = new ArrayList<String>();
        int from = 0;
        for (int i = 1; i <= sorted.size(); i++) {
            if (i == sorted.size() || sorted.get(i) != sorted.get(i - 1) + 1) {
                int first = sorted.get(from);
                int last = sorted.get(i - 1);
                spans.add(first == last ? Integer.toString(first) : first + to + last);
                from = i;
            }
        }
        return String.join(and, spans);
    }
}
