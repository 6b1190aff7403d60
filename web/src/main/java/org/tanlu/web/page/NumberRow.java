package org.tanlu.web.page;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.tanlu.quantity.Quantity;
import org.tanlu.quantity.Unit;
import org.tanlu.trace.Figure;
import org.tanlu.verification.NumberChange;
import org.tanlu.web.desk.Draft;

/**
 * 结果的变动 a result that two versions print differently, as a planner reads it.
 *
 * @param name   what it is; its key where the newest plan does not have it
 * @param unit   its unit, where what is printed bears none and shows which
 * @param change what was printed
 */
record NumberRow(String name, String unit, NumberChange change) {
    private static final Shown WORDS = new Shown();
    private static final Pattern NUMBER = Pattern.compile("[-\u2212]?[0-9]+(\\.([0-9]+))?");
    private static final int HUNDRED = 100;

    static NumberRow of(NumberChange change, Optional<Draft> draft) {
        Optional<Figure> figure = draft.flatMap(of -> of.figure(change.key()));
        return new NumberRow(
                figure.map(of -> WORDS.say(of.derivation().get().label())).orElse(change.key()),
                figure.map(of -> unit(change.after(), of.value())).orElse(""),
                change);
    }

    /** The unit in which a number was printed: that by which its value, rounded as printed, is what stands there. */
    private static String unit(String printed, Quantity value) {
        Matcher found = NUMBER.matcher(printed);
        if (!found.matches()) {
            return "";
        }
        double number = new BigDecimal(printed.replace('\u2212', '-')).doubleValue();
        int decimals = found.group(2) == null ? 0 : found.group(2).length();
        double rounding = 0.5000001 * Math.pow(10, -decimals);
        UnitWords words = UnitWords.of(value.unit());
        boolean isRatio = value.unit().equals(Unit.ONE);
        List<UnitWords> ways = List.of(
                words,
                new UnitWords(1, isRatio ? "" : value.unit().symbol()),
                new UnitWords(isRatio ? HUNDRED : 1, isRatio ? "%" : ""));
        return ways.stream()
                .filter(way -> Math.abs(value.value() * way.scale() - number) <= rounding)
                .findFirst()
                .map(UnitWords::unit)
                .orElse("");
    }
}
