package org.tanlu.web.entry;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.tanlu.trace.Finding;
import org.tanlu.trace.Severity;
import org.tanlu.trace.Text;

/**
 * 单元格标记 what was found about a cell, a row or a whole table.
 *
 * @param row      the row of the file, from 1; 0 for the whole table
 * @param column   the column, from 1; 0 for the whole row
 * @param address  the cell as spreadsheets write it; empty for the whole table
 * @param severity {@code info}, {@code warning}, {@code error} or {@code blocking}
 * @param message  what is the matter
 * @param remedy   what to do
 */
public record CellMark(int row, int column, String address, String severity, Text message, Text remedy) {
    /** The gravest first, then as one reads the table. */
    private static final Comparator<CellMark> GRAVEST_FIRST = Comparator.comparing(CellMark::rank)
            .reversed()
            .thenComparingInt(CellMark::row)
            .thenComparingInt(CellMark::column);

    /** What was found in a table. */
    public static List<CellMark> of(List<Finding> findings, String table) {
        String file = table + GridChange.CSV;
        return findings.stream()
                .flatMap(finding -> finding
                        .place()
                        .filter(place -> place.file().equals(file))
                        .map(place -> new CellMark(
                                place.row(),
                                place.column(),
                                place.address(),
                                finding.severity().text().english(),
                                finding.message(),
                                finding.remedy()))
                        .stream())
                .distinct()
                .sorted(GRAVEST_FIRST)
                .toList();
    }

    private Severity rank() {
        return Severity.valueOf(severity.toUpperCase(Locale.ROOT));
    }
}
