package org.tanlu.report;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
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

    private static final int MOST_FILES = 8;

    public Marking {
        lines = List.copyOf(lines);
    }

    /** Whether the document holds what must not be published. */
    public boolean isNeeded() {
        return !header.isEmpty();
    }

    /** The mark of a plan by what the city told and who may see it: data, cells of balances and rows of registers. */
    static Marking of(Dossier dossier, Wording wording) {
        Map<Place, Access> guarded = guarded(dossier);
        if (guarded.isEmpty()) {
            return NONE;
        }
        long secret =
                guarded.values().stream().filter(Access.CONFIDENTIAL::equals).count();
        long internal = guarded.size() - secret;
        String counts = Stream.of(count(Access.INTERNAL, internal), count(Access.CONFIDENTIAL, secret))
                .filter(count -> !count.isEmpty())
                .collect(Collectors.joining("、"));
        return new Marking(
                wording.text(secret > 0 ? "marking-confidential" : "marking-internal", Map.of()),
                List.of(wording.text("marking-cover", Map.of("counts", counts, "files", files(guarded)))));
    }

    private static String count(Access access, long count) {
        return count == 0 ? "" : access.text().chinese() + "数据" + count + "项";
    }

    private static Map<Place, Access> guarded(Dossier dossier) {
        var guarded = new TreeMap<Place, Access>(Comparator.comparing(Place::file)
                .thenComparing(Place::sheet)
                .thenComparing(Place::row)
                .thenComparing(Place::column));
        Stream.concat(
                        dossier.series().values().stream().flatMap(values -> values.byYear().values().stream()),
                        dossier.energy().stream().flatMap(balance -> balance.cells().values().stream()))
                .filter(datum -> datum.access() != Access.PUBLIC)
                .forEach(datum -> guarded.merge(datum.place(), datum.access(), Access::and));
        dossier.registers().values().stream()
                .flatMap(register -> register.rows().stream())
                .filter(row -> row.access() != Access.PUBLIC)
                .forEach(row -> guarded.merge(row.place(), row.access(), Access::and));
        return guarded;
    }

    /** The files with most of it first. */
    private static String files(Map<Place, Access> guarded) {
        Map<String, Long> files = guarded.keySet().stream()
                .collect(Collectors.groupingBy(Place::file, TreeMap::new, Collectors.counting()));
        String named = files.entrySet().stream()
                .sorted(Map.Entry.<String, Long>comparingByValue().reversed().thenComparing(Map.Entry::getKey))
                .limit(MOST_FILES)
                .map(file -> file.getKey() + "（" + file.getValue() + "项）")
                .collect(Collectors.joining("、"));
        return files.size() > MOST_FILES ? named + "等" + files.size() + "个文件" : named;
    }
}
