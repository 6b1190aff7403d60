package org.tanlu.table;

import java.util.ArrayList;
import java.util.List;

/** Splits a text into rows and cells; one use only. */
final class CsvParser {
    private final String text;
    private final char delimiter;
    private final Place file;
    private final List<List<Cell>> rows = new ArrayList<>();
    private List<Cell> row = new ArrayList<>();
    private int position;

    CsvParser(String text, char delimiter, Place file) {
        this.text = text;
        this.delimiter = delimiter;
        this.file = file;
    }

    List<List<Cell>> rows() throws Unreadable {
        while (position < text.length()) {
            cell();
            endCell();
        }
        if (!row.isEmpty()) {
            endRow();
        }
        return rows;
    }

    private void cell() throws Unreadable {
        boolean quoted = text.charAt(position) == '"';
        String content = quoted ? quoted() : unquoted();
        row.add(new Cell(Csv.undefused(content), Cell.Kind.TEXT, place()));
    }

    private void endCell() {
        if (position >= text.length()) {
            return;
        }
        char end = text.charAt(position++);
        if (end == delimiter) {
            if (position == text.length()) {
                row.add(new Cell("", Cell.Kind.TEXT, place()));
            }
            return;
        }
        if (end == '\r' && position < text.length() && text.charAt(position) == '\n') {
            position++;
        }
        endRow();
    }

    private void endRow() {
        rows.add(row);
        row = new ArrayList<>();
    }

    private String unquoted() {
        int start = position;
        while (position < text.length() && !isEnd(text.charAt(position))) {
            position++;
        }
        return text.substring(start, position);
    }

    private String quoted() throws Unreadable {
        var content = new StringBuilder();
        position++;
        while (position < text.length()) {
            char c = text.charAt(position++);
            if (c != '"') {
                content.append(c);
            } else if (position < text.length() && text.charAt(position) == '"') {
                content.append('"');
                position++;
            } else {
                // text after the closing quote belongs to the cell, as spreadsheets read it
                return content + unquoted();
            }
        }
        throw new Unreadable(
                place(),
                "从这里开始的引号没有结束。请检查该行的英文双引号是否成对。",
                "The quotation that begins here never ends. Check that double quotes come in pairs.");
    }

    private boolean isEnd(char c) {
        return c == delimiter || c == '\n' || c == '\r';
    }

    private Place place() {
        return new Place(file.file(), file.sheet(), rows.size() + 1, row.size() + 1);
    }
}
