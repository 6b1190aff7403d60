package org.tanlu.survey;

import java.util.LinkedHashMap;
import java.util.Map;
import org.tanlu.table.Table;
import org.tanlu.trace.Source;

/** Reads the publications that a city's data come from. */
final class SourcesReader {
    private final FindingLog log;
    private final AccessReader accesses;

    SourcesReader(FindingLog log) {
        this.log = log;
        this.accesses = new AccessReader(log);
    }

    /** The sources of a table by id, in the order of the file. */
    Map<String, Source> read(Table table, CellAccount account) {
        var sources = new LinkedHashMap<String, Source>();
        LongTable.open(table, Column.Form.SOURCES, account, log)
                .ifPresent(rows -> rows.lines().forEach(line -> read(line, sources)));
        return sources;
    }

    private void read(LongTable.Line line, Map<String, Source> sources) {
        String id = line.text(Column.ID);
        if (id.isEmpty()) {
            log.at(line.first().place(), "SUR-SOURCE-ID");
            line.reject();
            return;
        }
        if (sources.containsKey(id)) {
            log.at(line.first().place(), "SUR-SOURCE-TWICE", "source", Characters.quote(id));
            line.reject();
            return;
        }
        if (!line.has(Column.TITLE)) {
            log.at(line.first().place(), "SUR-SOURCE-TITLE", "source", Characters.quote(id));
        }
        sources.put(id, source(line, id));
        line.accept();
    }

    private Source source(LongTable.Line line, String id) {
        String title = line.text(Column.TITLE);
        return new Source(
                        id,
                        title.isEmpty() ? id : title,
                        line.text(Column.PUBLISHER),
                        line.text(Column.YEAR),
                        line.text(Column.LICENCE))
                .withAccess(accesses.read(line, AccessReader.UNMARKED));
    }
}
