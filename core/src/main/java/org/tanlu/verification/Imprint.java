package org.tanlu.verification;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * 印记 what a document says of itself beside its text: which results it printed when it was written.
 *
 * @param printed the keys with what was printed, in reading order
 * @param results the SHA-256 of all it printed; empty in a document without an imprint
 * @param pack    the SHA-256 of the package written with it; empty in a document without an imprint
 */
public record Imprint(List<Printed> printed, String results, String pack) {
    public Imprint {
        printed = List.copyOf(printed);
    }

    /** Of a document that another program has saved without it. */
    public static final Imprint NONE = new Imprint(List.of(), "", "");

    /**
     * A result as printed.
     *
     * @param key  its key
     * @param text what stood there
     */
    public record Printed(String key, String text) {}

    /** The imprint of a document: its keys in reading order. */
    public static Imprint of(Reading reading, String results, String pack) {
        List<Printed> printed = reading.strips().stream()
                .flatMap(strip -> strip.rows().stream())
                .flatMap(List::stream)
                .flatMap(said -> said.keyed().stream()
                        .map(part -> new Printed(part.key(), said.text().substring(part.start(), part.end()))))
                .toList();
        return new Imprint(printed, results, pack);
    }

    /** Whether there is one. */
    public boolean isThere() {
        return !results.isEmpty();
    }

    /** What was printed of each result. */
    Map<String, List<String>> byKey() {
        var byKey = new TreeMap<String, List<String>>();
        printed.forEach(one -> byKey.merge(one.key(), List.of(one.text()), Imprint::joined));
        return byKey;
    }

    private static List<String> joined(List<String> some, List<String> more) {
        var all = new ArrayList<>(some);
        all.addAll(more);
        return all;
    }
}
