package org.tanlu.web.backup;

import java.util.List;

/**
 * 备份清单 what a backup holds.
 *
 * @param form    the form of the file; {@value #FORM} in this version of the program
 * @param created when it was made, ISO 8601 in UTC
 * @param schema  the number of the form of the tables
 * @param tables  the tables
 */
record Manifest(String form, String created, String schema, List<Table> tables) {
    static final String FORM = "tanlu backup 1";

    Manifest {
        tables = List.copyOf(tables);
    }

    /**
     * 表 a table of a backup.
     *
     * @param name    its name
     * @param columns its columns
     * @param rows    how many rows
     * @param digest  the digest of the rows in any order
     */
    record Table(String name, List<String> columns, int rows, String digest) {
        Table {
            columns = List.copyOf(columns);
        }
    }
}
