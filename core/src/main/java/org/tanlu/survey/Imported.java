package org.tanlu.survey;

import java.util.List;
import org.tanlu.table.Table;

/**
 * 导入结果 what an import adds to a city: tables in the city folder's own form, and the account of the file they came from.
 *
 * @param tables the tables to add with {@link CityTables#merge}; none when nothing could be imported
 * @param ledger the account of the cells of the imported file
 */
public record Imported(List<Table> tables, Ledger ledger) {
    public Imported {
        tables = List.copyOf(tables);
    }
}
