package org.tanlu.verification;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;

/**
 * 数字变动 a result that two versions print differently.
 *
 * @param key    the key of the result
 * @param before what the earlier version printed; empty where it did not print it
 * @param after  what the later version printed; empty where it does not print it
 */
public record NumberChange(String key, String before, String after) {
    private static final BigDecimal HUNDRED = new BigDecimal(100);

    /** The later number less the earlier one as printed, in their unit; none where either is none or the units differ. */
    public Optional<BigDecimal> difference() {
        return haveOneUnit()
                ? number(before).flatMap(old -> number(after).map(now -> now.subtract(old)))
                : Optional.empty();
    }

    /** The difference in per cent of the earlier number, to a tenth; none of nothing. */
    public Optional<BigDecimal> percent() {
        Optional<BigDecimal> base = number(before).filter(old -> old.signum() != 0);
        return base.flatMap(old -> difference()
                .map(more -> more.multiply(HUNDRED)
                        .divide(old.abs(), MathContext.DECIMAL64)
                        .setScale(1, RoundingMode.HALF_UP)));
    }

    /** Whether what stands around the number is the same, the units in Chinese words included. */
    private boolean haveOneUnit() {
        return unit(before).equals(unit(after));
    }

    private static String unit(String printed) {
        List<Numeral> numerals = Numeral.in(printed);
        return numerals.size() == 1
                ? printed.replace(
                        numerals.get(0).text(), "#" + numerals.get(0).text().replaceAll("[-\u2212\u2013+±0-9.,]", ""))
                : printed;
    }

    private static Optional<BigDecimal> number(String printed) {
        List<Numeral> numerals = Numeral.in(printed);
        if (numerals.size() != 1) {
            return Optional.empty();
        }
        String plain = numerals.get(0)
                .text()
                .replaceAll("[,%％‰百千万亿+]", "")
                .replace('\u2212', '-')
                .replace('\u2013', '-');
        return plain.matches("-?[0-9]+(?:\\.[0-9]+)?") ? Optional.of(new BigDecimal(plain)) : Optional.empty();
    }
}
