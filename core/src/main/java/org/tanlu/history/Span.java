package org.tanlu.history;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;

/**
 * 时段 two years that are compared, and why.
 *
 * @param kind the kind
 * @param from the earlier year
 * @param to   the later year
 */
public record Span(Kind kind, int from, int to) {
    private static final int PLAN_YEARS = 5;

    /** 时段种类 the kinds of span. */
    public enum Kind {
        /** From the base year to the latest. */
        WHOLE,
        /** The part of a five-year plan that the history covers. */
        PLAN,
        /** From one year to the next that compares. */
        YEAR
    }

    /** The spans of a comparison: the whole, the plan periods where there is more than one, and year by year. */
    static List<Span> of(Comparison comparison) {
        var spans = new ArrayList<Span>();
        List<Integer> years = comparison.years();
        int from = comparison.start();
        if (from < comparison.last()) {
            spans.add(new Span(Kind.WHOLE, from, comparison.last()));
        }
        var points = new TreeSet<>(
                years.stream().filter(year -> year % PLAN_YEARS == 0).toList());
        points.add(years.get(0));
        points.add(comparison.last());
        List<Span> plans = between(List.copyOf(points), Kind.PLAN);
        if (plans.size() > 1) {
            spans.addAll(plans);
        }
        spans.addAll(between(years, Kind.YEAR));
        return spans;
    }

    private static List<Span> between(List<Integer> years, Kind kind) {
        var spans = new ArrayList<Span>();
        for (int i = 1; i < years.size(); i++) {
            spans.add(new Span(kind, years.get(i - 1), years.get(i)));
        }
        return spans;
    }

    /** The span in keys: 2015-2020. */
    public String key() {
        return from + "-" + to;
    }

    /** The span in print: 2015—2020年. */
    public String label() {
        return from + "—" + to + "年";
    }
}
