package org.tanlu.verbs;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.tanlu.office.proof.Sha256;
import org.tanlu.report.ResultTable;
import org.tanlu.table.Csv;

/** 结果表文件 the result tables as CSV files with a byte order mark, so that spreadsheets read the Chinese rightly on a double click. */
final class ResultFiles {
    static final String FOLDER = "results";
    private static final int BUFFER = 1 << 16;

    private ResultFiles() {}

    /**
     * Writes a file for each table.
     *
     * @return the fingerprint of all of them, taken as they are written
     * @throws IOException when a file cannot be written
     */
    static String write(List<ResultTable> tables, Path folder) throws IOException {
        Files.createDirectories(folder);
        var print = new Sha256.OfTables();
        for (ResultTable table : tables) {
            print.begin(table);
            try (var out =
                    new BufferedOutputStream(Files.newOutputStream(folder.resolve(table.name() + ".csv")), BUFFER)) {
                write(table, print, out);
            }
        }
        return print.text();
    }

    private static void write(ResultTable table, Sha256.OfTables print, OutputStream out) throws IOException {
        List<String> head =
                table.columns().stream().map(ResultTable.Column::name).toList();
        out.write(("\uFEFF" + Csv.line(head) + "\n").getBytes(StandardCharsets.UTF_8));
        for (List<String> row : table.rows()) {
            out.write(print.line(Csv.line(row)));
        }
    }
}
