package org.tanlu.cli;

import java.io.PrintWriter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.tanlu.inventory.IndicatorValue;
import org.tanlu.plan.Plan;
import org.tanlu.quantity.Notation;
import org.tanlu.trace.Figure;
import org.tanlu.trace.Text;

/** The keys that {@code tanlu explain} knows, each with its name: kinds of figures, and indicators with or without a value. */
final class ExplainKeys {
    private static final String INDICATOR = "indicator/";

    private final Plan plan;

    ExplainKeys(Plan plan) {
        this.plan = plan;
    }

    /** Lists a key of every kind and every indicator, in the latest year that has any. */
    void print(PrintWriter out) {
        List<Integer> years = plan.history().years();
        if (years.isEmpty()) {
            out.println("没有可以说明的数字：资料中没有任何年份的能源数据。 No figures: no year has energy data.");
            return;
        }
        int year = years.get(years.size() - 1);
        out.println("各种键（" + year + " 年；换年份即得其他年的数字） Kinds of keys (" + year + "; other years likewise):");
        kinds(year).values().forEach(kind -> print(kind, out));
        out.println("指标的键 Keys of indicators:");
        plan.indicators().stream()
                .filter(value -> value.year() == year)
                .forEach(value -> out.println("  " + key(value) + "  " + name(value) + notation(value)));
    }

    /** The figures of a year by the kind of their keys: the first two words. */
    private Map<String, Kind> kinds(int year) {
        var kinds = new LinkedHashMap<String, Kind>();
        for (Figure figure : plan.figures()) {
            String key = figure.key();
            if (!key.startsWith(INDICATOR) && key.endsWith("/" + year)) {
                String[] words = key.split("/", -1);
                kinds.merge(words[0] + "/" + words[1], new Kind(figure, 1), (kind, one) -> kind.withOneMore());
            }
        }
        return kinds;
    }

    /**
     * A kind of key.
     *
     * @param first the first figure of the kind
     * @param count how many there are in the year
     */
    private record Kind(Figure first, int count) {
        Kind withOneMore() {
            return new Kind(first, count + 1);
        }
    }

    private static void print(Kind kind, PrintWriter out) {
        String more = kind.count() == 1 ? "" : "  （此类共 " + kind.count() + " 个 of this kind）";
        out.println("  " + kind.first().key() + "  "
                + kind.first().derivation().get().label() + more);
    }

    /** The indicator of a key that has a notation key in place of a value. */
    static Optional<IndicatorValue> findWithoutValue(Plan plan, String key) {
        return plan.indicators().stream()
                .filter(value -> value.figure().isEmpty() && key(value).equals(key))
                .findFirst();
    }

    /** Says an indicator's name, its notation key and the reason. */
    static void print(IndicatorValue value, PrintWriter out) {
        Text reason = value.reason();
        out.println(name(value) + " " + value.year() + notation(value));
        out.println("    ← " + (reason.chinese().isEmpty() ? Text.of("资料照此填报", "as the city reported") : reason));
    }

    private static String key(IndicatorValue value) {
        return INDICATOR + value.indicator().id() + "/" + value.year();
    }

    /** With its group, for several indicators share a name. */
    private static String name(IndicatorValue value) {
        return value.indicator().group() + "·" + value.indicator().name();
    }

    private static String notation(IndicatorValue value) {
        return value.notation().map(ExplainKeys::said).orElse("");
    }

    private static String said(Notation notation) {
        return " = " + notation.name() + "（" + notation.chinese() + " " + notation.english() + "）";
    }
}
