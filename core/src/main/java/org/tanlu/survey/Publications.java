package org.tanlu.survey;

import java.util.LinkedHashMap;
import java.util.Map;
import org.tanlu.table.Place;
import org.tanlu.trace.Source;

/**
 * 来源查找 finds the source that a row names among the city's and the reference sources. What is missing or unknown is said
 * once a table, not once a row.
 */
final class Publications {
    static final Source UNSTATED = new Source(Source.UNSTATED, "未注明来源", "", "", "").withAccess(AccessReader.UNMARKED);

    private final Map<String, Source> known;
    private final Map<String, Tally> doubts = new LinkedHashMap<>();

    Publications(Map<String, Source> city, Map<String, Source> reference) {
        this.known = new LinkedHashMap<>(reference);
        this.known.putAll(city);
    }

    private record Tally(Place first, int rows) {}

    /** The source of a row; a visible stand-in when the row names none, or none that is known. */
    Source find(LongTable.Line line) {
        String id = line.text(Column.SOURCE);
        Source source = known.get(id);
        if (source != null) {
            return source;
        }
        Place place =
                id.isEmpty() ? line.first().place() : line.cell(Column.SOURCE).place();
        doubts.merge(id, new Tally(place, 1), (old, one) -> new Tally(old.first, old.rows + 1));
        return id.isEmpty() ? UNSTATED : new Source(id, id, "", "", "").withAccess(AccessReader.UNMARKED);
    }

    /** Lets go of rows without a source; a source that is told and unknown is said all the same. */
    void reportUnknown(FindingLog log) {
        doubts.remove("");
        report(log);
    }

    /** Says what was missing or unknown since the last time. */
    void report(FindingLog log) {
        doubts.forEach((id, tally) -> {
            String rows = Integer.toString(tally.rows);
            if (id.isEmpty()) {
                log.at(tally.first, "SUR-SOURCE-MISSING", "rows", rows);
            } else {
                log.at(tally.first, "SUR-SOURCE-UNKNOWN", "source", Characters.quote(id), "rows", rows);
            }
        });
        doubts.clear();
    }
}
