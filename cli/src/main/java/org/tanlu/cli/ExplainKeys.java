package org.tanlu.cli;

import java.io.PrintWriter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.tanlu.inventory.IndicatorValue;
import org.tanlu.plan.Plan;
import org.tanlu.quantity.Notation;
import org.tanlu.reference.Category;
import org.tanlu.trace.Figure;

/** The keys that {@code tanlu explain} knows, each with its name: kinds of figures, and indicators with or without a value. */
final class ExplainKeys {
    private static final String INDICATOR = "indicator/";
    private static final Set<String> SPREAD = Set.of("road", "buildings", "electricity", "heat");
    private static final String SCENARIO = "scenario/";
    private static final String COMPARISON = "reconciliation/";
    private static final Pattern YEARLY = Pattern.compile(".*/\\d{4}");
    private static final Pattern GAS = Pattern.compile("[A-Z].*");

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
        out.println("不按单个年份的键（时段、趋势、重点排放源、官方清单对照、情景峰值） Kinds of keys by span, trend, rank, comparison and peak:");
        kindsBesideYears().values().forEach(kind -> print(kind, out));
        out.println("  没有数值的排放源也可以问：inventory/line/领域/排放源/气体/年份，见 results/sources.csv。 Sources without a value can be"
                + " asked for likewise.");
        out.println("指标的键 Keys of indicators:");
        plan.indicators().stream()
                .filter(value -> value.year() == year)
                .forEach(value -> out.println("  " + key(value) + "  " + name(value) + notation(value)));
    }

    /** The figures of a year by the kind of their keys. */
    private Map<String, Kind> kinds(int year) {
        var kinds = new LinkedHashMap<String, Kind>();
        for (Figure figure : plan.figures()) {
            String key = figure.key();
            if (!key.startsWith(INDICATOR) && key.endsWith("/" + year)) {
                kinds.merge(kind(key), new Kind(figure, 1), (kind, one) -> kind.withOneMore());
            }
        }
        return kinds;
    }

    /** The figures of spans, trends and ranks, and of comparisons, which are of the years that were published. */
    private Map<String, Kind> kindsBesideYears() {
        var kinds = new LinkedHashMap<String, Kind>();
        for (Figure figure : plan.figures()) {
            String key = figure.key();
            if (!key.startsWith(INDICATOR)
                    && (key.startsWith(COMPARISON) || !YEARLY.matcher(key).matches())) {
                kinds.merge(kindBesideYears(key), new Kind(figure, 1), (kind, one) -> kind.withOneMore());
            }
        }
        return kinds;
    }

    private static String kindBesideYears(String key) {
        List<String> words = List.of(key.split("/", -1));
        if (key.startsWith(SCENARIO)) {
            return SCENARIO + words.get(Math.min(2, words.size() - 1));
        }
        return key.startsWith(COMPARISON)
                ? COMPARISON + words.get(words.size() - 2)
                : String.join("/", words.subList(0, Math.min(2, words.size())));
    }

    /** What figures of a kind have in common: a line its source, a department or secondary energy its third word; all scenarios together. */
    private static String kind(String key) {
        List<String> words = List.of(key.split("/", -1));
        if (key.startsWith(SCENARIO)) {
            return SCENARIO + words.get(Math.min(2, words.size() - 1));
        }
        boolean gas = GAS.matcher(words.get(words.size() - 2)).matches();
        int depth = SPREAD.contains(words.get(1)) ? 3 : words.get(1).equals("line") && gas ? 4 : 2;
        return String.join("/", words.subList(0, depth));
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

    /** A category as keys write it. */
    static String id(Category category) {
        return category.name().toLowerCase(Locale.ROOT);
    }

    /** The key of an indicator. */
    static String key(IndicatorValue value) {
        return INDICATOR + value.indicator().id() + "/" + value.year();
    }

    /** With its group, for several indicators share a name. */
    static String name(IndicatorValue value) {
        return value.indicator().group() + "·" + value.indicator().name();
    }

    private static String notation(IndicatorValue value) {
        return value.notation().map(ExplainKeys::said).orElse("");
    }

    /** A notation key with its meaning, as it stands in place of a value. */
    static String said(Notation notation) {
        return " = " + notation.name() + "（" + notation.chinese() + " " + notation.english() + "）";
    }
}
