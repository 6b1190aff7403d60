package org.tanlu.inventory;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.tanlu.quantity.Quantity;
import org.tanlu.quantity.Unit;
import org.tanlu.trace.Clause;
import org.tanlu.trace.Derivation;
import org.tanlu.trace.Figure;
import org.tanlu.trace.Text;

/**
 * 指标变化 how an indicator changed from one year to a later one, in all and in the mean of a year (Appendix A, 一).
 *
 * @param first its value in the earlier year
 * @param last  its value in the later year
 */
@Clause("A")
public record IndicatorChange(IndicatorValue first, IndicatorValue last) {
    /** The indicators whose change the text tells: the product at constant prices, and the energy that the city uses. */
    private static final List<String> TOLD = List.of("IND-B15", "IND-B21");

    /** The change between two values; empty where one is not known, or where from nothing there is no rate. */
    public static Optional<IndicatorChange> between(IndicatorValue first, IndicatorValue last) {
        boolean isRate = first.year() < last.year()
                && first.figure().isPresent()
                && last.figure().isPresent()
                && number(first) > 0;
        return isRate ? Optional.of(new IndicatorChange(first, last)) : Optional.empty();
    }

    /** The figures of the changes that the text tells, from the first year known to the last. */
    public static List<Figure> figures(List<IndicatorValue> values) {
        var figures = new ArrayList<Figure>();
        for (String indicator : TOLD) {
            List<IndicatorValue> known = values.stream()
                    .filter(value -> value.indicator().id().equals(indicator))
                    .filter(value -> value.figure().isPresent())
                    .toList();
            if (!known.isEmpty()) {
                between(known.get(0), known.get(known.size() - 1))
                        .ifPresent(change -> figures.addAll(change.figures()));
            }
        }
        return figures;
    }

    /** The change as a share of the first value. */
    public Quantity change() {
        return Quantity.of(number(last) / number(first) - 1, Unit.ONE);
    }

    /** The mean change of a year, compounded. */
    public Quantity yearly() {
        double years = last.year() - first.year();
        return Quantity.of(StrictMath.pow(number(last) / number(first), 1 / years) - 1, Unit.ONE);
    }

    /** The key of the change. */
    public String key() {
        return key("change");
    }

    /** The key of the mean change of a year. */
    public String yearlyKey() {
        return key("growth");
    }

    private String key(String what) {
        return "indicator/" + last.indicator().id() + "/" + what + "/" + first.year() + "-" + last.year();
    }

    private List<Figure> figures() {
        return List.of(
                new Figure(
                        key(),
                        change(),
                        () -> derivation("变化率", "change", change(), Text.of("期末÷期初－1", "later ÷ earlier − 1"))),
                new Figure(
                        yearlyKey(),
                        yearly(),
                        () -> derivation(
                                "年均变化率",
                                "mean change of a year",
                                yearly(),
                                Text.of("（期末÷期初）开年数次方－1", "(later ÷ earlier)^(1/years) − 1"))));
    }

    private Derivation derivation(String chinese, String english, Quantity value, Text rule) {
        return new Derivation(
                Text.of(
                        first.year() + "—" + last.year() + "年"
                                + last.indicator().name().chinese() + chinese,
                        english + " of " + last.indicator().name().english() + ", " + first.year() + " to "
                                + last.year()),
                value,
                rule,
                "A",
                List.of(leaf(first), leaf(last)));
    }

    private static Derivation leaf(IndicatorValue value) {
        Figure figure = value.figure().orElseThrow();
        return Derivation.leaf(value.indicator().name(), figure.value(), Text.of("来历另见其键", "told under its own key"))
                .of(value.year())
                .keyed(figure.key());
    }

    private static double number(IndicatorValue value) {
        return value.figure().orElseThrow().value().value();
    }
}
