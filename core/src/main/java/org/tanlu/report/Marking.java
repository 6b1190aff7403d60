package org.tanlu.report;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.tanlu.plan.Plan;
import org.tanlu.survey.Dossier;
import org.tanlu.table.Place;
import org.tanlu.trace.Access;
import org.tanlu.trace.Clause;

/**
 * 内部标识 the mark of a document that holds what must not be published: on its cover with what and where, and on every page.
 *
 * @param header the words on every page; empty for a document that anyone may see
 * @param lines  the lines on the cover; none for a document that anyone may see
 */
@Clause("6")
public record Marking(String header, List<String> lines) {
    /** The mark of a document that anyone may see. */
    public static final Marking NONE = new Marking("", List.of());

    private static final int MOST_TABLES = 8;

    public Marking {
        lines = List.copyOf(lines);
    }

    /** Whether the document holds what must not be published. */
    public boolean isNeeded() {
        return !header.isEmpty();
    }

    /** The mark of a plan by what the city told and who may see it: data, cells of balances and rows of registers. */
    static Marking of(Dossier dossier, Wording wording) {
        Map<Place, Guarded> guarded = guarded(dossier);
        if (guarded.isEmpty()) {
            return NONE;
        }
        long secret = guarded.values().stream()
                .filter(one -> one.access() == Access.CONFIDENTIAL)
                .count();
        long internal = guarded.size() - secret;
        String counts = Stream.of(count(Access.INTERNAL, internal), count(Access.CONFIDENTIAL, secret))
                .filter(count -> !count.isEmpty())
                .collect(Collectors.joining("、"));
        return new Marking(
                wording.text(secret > 0 ? "marking-confidential" : "marking-internal", Map.of()),
                List.of(wording.text("marking-cover", Map.of("counts", counts, "files", tables(guarded)))));
    }

    /**
     * The mark of the full version, which prints the totals of emissions: of public data it is internal as well where the issue
     * version has targets and may not tell the peak.
     */
    static Marking ofTotals(Plan plan, Wording wording) {
        Marking marking = of(plan.dossier(), wording);
        if (marking.isNeeded()
                || IssueTargets.isPeakTold(plan)
                || plan.targets().isEmpty()) {
            return marking;
        }
        return new Marking(
                wording.text("marking-internal", Map.of()), List.of(wording.text("marking-totals", Map.of())));
    }

    /** What must not be published at a place, and the table that a reader knows it by. */
    private record Guarded(Access access, String table) {
        Guarded and(Guarded other) {
            return new Guarded(access.and(other.access), table);
        }
    }

    private static String count(Access access, long count) {
        return count == 0 ? "" : access.text().chinese() + "数据" + count + "项";
    }

    private static Map<Place, Guarded> guarded(Dossier dossier) {
        var guarded = new TreeMap<Place, Guarded>(Comparator.comparing(Place::file)
                .thenComparing(Place::sheet)
                .thenComparing(Place::row)
                .thenComparing(Place::column));
        dossier.series().values().stream()
                .flatMap(values -> values.byYear().values().stream())
                .forEach(datum -> put(guarded, datum.place(), datum.access(), "数据表"));
        dossier.energy().stream()
                .flatMap(balance -> balance.cells().values().stream())
                .forEach(datum -> put(guarded, datum.place(), datum.access(), "能源平衡表"));
        dossier.registers()
                .values()
                .forEach(register -> register.rows()
                        .forEach(row -> put(
                                guarded,
                                row.place(),
                                row.access(),
                                register.form().name().chinese())));
        return guarded;
    }

    private static void put(Map<Place, Guarded> guarded, Place place, Access access, String table) {
        if (access != Access.PUBLIC) {
            guarded.merge(place, new Guarded(access, table), Guarded::and);
        }
    }

    /** The tables with most of it first, by the names that readers know. */
    private static String tables(Map<Place, Guarded> guarded) {
        Map<String, Long> tables = guarded.values().stream()
                .collect(Collectors.groupingBy(Guarded::table, TreeMap::new, Collectors.counting()));
        String named = tables.entrySet().stream()
                .sorted(Map.Entry.<String, Long>comparingByValue().reversed().thenComparing(Map.Entry::getKey))
                .limit(MOST_TABLES)
                .map(table -> table.getKey() + "（" + table.getValue() + "项）")
                .collect(Collectors.joining("、"));
        return tables.size() > MOST_TABLES ? named + "等" + tables.size() + "张表" : named;
    }
}
