package org.tanlu.survey;

import org.tanlu.trace.Access;
import org.tanlu.trace.Source;

/**
 * 公开程度读取 reads who may see a row. A row that does not say follows its source; a word that nobody knows hides the row,
 * for whoever wrote it meant something.
 */
final class AccessReader {
    /** What holds where neither the row nor its source says anything. */
    static final Access UNMARKED = Access.INTERNAL;

    private final FindingLog log;

    AccessReader(FindingLog log) {
        this.log = log;
    }

    /** Who may see a row that comes from a source. */
    Access read(LongTable.Line line, Source source) {
        return read(line, source.access());
    }

    /** Who may see a row, or what is to hold if it does not say. */
    Access read(LongTable.Line line, Access otherwise) {
        String text = line.text(Column.ACCESS);
        if (text.isEmpty()) {
            return otherwise;
        }
        return Access.find(text).orElseGet(() -> {
            log.at(line.cell(Column.ACCESS).place(), "SUR-ACCESS", "access", Characters.quote(text));
            return Access.CONFIDENTIAL;
        });
    }
}
