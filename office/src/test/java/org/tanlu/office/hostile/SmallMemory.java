package org.tanlu.office.hostile;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.tanlu.office.sheet.Sheets;
import org.tanlu.table.Table;
import org.tanlu.table.Unreadable;

/** A program of its own, run with little memory: reads files and prints a line of what came of each. */
final class SmallMemory {
    private SmallMemory() {}

    /** Reads the files named. */
    public static void main(String[] files) {
        var out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        for (String file : files) {
            out.println(Path.of(file).getFileName() + "\t" + outcome(Path.of(file)));
        }
    }

    private static String outcome(Path file) {
        try {
            List<Table> sheets = Sheets.read(file);
            long rows = sheets.stream().mapToLong(sheet -> sheet.rows().size()).sum();
            long cells = sheets.stream()
                    .flatMap(sheet -> sheet.rows().stream())
                    .mapToLong(List::size)
                    .sum();
            return "cells " + cells + " rows " + rows + " sheets " + sheets.size();
        } catch (Unreadable refused) {
            return refused.chinese();
        }
    }
}
