package org.tanlu.report;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import org.tanlu.quantity.Unit;
import org.tanlu.survey.Register.Row;
import org.tanlu.trace.Access;
import org.tanlu.trace.Clause;

/**
 * 上升期间的重点项目 the projects on record that are completed in years in which emissions rise and add a good part of the rise,
 * after what they avoid (clause 10.1).
 */
@Clause("10.1")
final class RisingProjects {
    /** A project is named that adds so much of the rise at least. */
    private static final double NAMED = 0.2;

    private static final int MOST = 3;

    private final List<Row> projects;

    RisingProjects(List<Row> projects) {
        this.projects = List.copyOf(projects);
    }

    /** The projects behind a rise, which is in t, the largest first; a text that is issued names those on public record alone. */
    List<Row> of(int before, int last, double rise) {
        return projects.stream()
                .filter(row -> row.text("completion").matches("\\d{4}"))
                .filter(row -> completion(row) > before && completion(row) <= last)
                .filter(row -> added(row) > 0 && added(row) >= NAMED * rise)
                .sorted(Comparator.comparingDouble((Row row) -> -added(row)).thenComparing(row -> row.text("name")))
                .limit(MOST)
                .toList();
    }

    /** Whether a text that is issued may name a project. */
    static boolean isPublic(Row row) {
        return row.access() == Access.PUBLIC;
    }

    /** The names of projects with the years of their completion. */
    static String names(List<Row> rows) {
        return rows.stream()
                .map(row -> row.text("name") + "（" + completion(row) + "年建成）")
                .collect(Collectors.joining("、"));
    }

    private static int completion(Row row) {
        return Integer.parseInt(row.text("completion"));
    }

    private static double added(Row row) {
        return tonnes(row, "emissions") - tonnes(row, "co2_reduction");
    }

    private static double tonnes(Row row, String column) {
        return row.findQuantity(column)
                .map(amount -> amount.in(Unit.TONNE_CO2E).value())
                .orElse(0.0);
    }
}
