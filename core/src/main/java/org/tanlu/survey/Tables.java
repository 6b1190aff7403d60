package org.tanlu.survey;

import java.util.List;
import org.tanlu.table.Table;
import org.tanlu.trace.Finding;

/**
 * 原始表 the tables of a city as they were written, from a folder or a workbook, with what was found while opening them.
 *
 * @param tables   the tables; names as in the folder, without extension: {@code city}, {@code data/energy},
 *                 {@code balance/2020}
 * @param findings what was found while opening the files, for example an unexpected encoding
 */
public record Tables(List<Table> tables, List<Finding> findings) {
    public Tables {
        tables = List.copyOf(tables);
        findings = List.copyOf(findings);
    }
}
