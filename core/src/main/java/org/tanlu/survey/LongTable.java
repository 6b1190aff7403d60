package org.tanlu.survey;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.tanlu.table.Cell;
import org.tanlu.table.Table;
import org.tanlu.trace.Text;

/** 长表 a table in long form: one row a statement, columns known by their headings in any order. */
final class LongTable {
    private static final String REMARK = "(?s)\\s*(注|注释|说明|资料来源|数据来源|单位|填表说明|备注)\\s*\\d*\\s*[:：.、].*";

    private final Table table;
    private final Header header;
    private final CellAccount account;
    private final List<Line> lines = new ArrayList<>();

    private LongTable(Table table, Header header, CellAccount account) {
        this.table = table;
        this.header = header;
        this.account = account;
    }

    /** Opens a table; empty when a required column is missing, which is found, and all cells are rejected. */
    static Optional<LongTable> open(Table table, Headings form, CellAccount account, FindingLog log) {
        Optional<Header> header = Header.find(table, form);
        List<? extends Heading> missing = header.isPresent() ? header.get().missing(form) : form.required();
        if (!missing.isEmpty()) {
            if (table.rows().stream().flatMap(List::stream).anyMatch(CellAccount::speaks)) {
                log.at(table.place(), "SUR-COLUMN-MISSING", "columns", labels(missing));
            }
            account.rejectAll();
            return Optional.empty();
        }
        var opened = new LongTable(table, header.get(), account);
        opened.settleHeadings(log);
        opened.collectLines(log);
        return Optional.of(opened);
    }

    private static String labels(List<? extends Heading> columns) {
        return columns.stream().map(Heading::label).collect(Collectors.joining("、"));
    }

    /** A row of the table. */
    final class Line {
        private final int row;

        private Line(int row) {
            this.row = row;
        }

        /** All cells of the row, those of unknown columns too. */
        List<Cell> cells() {
            return table.rows().get(row);
        }

        /** The row's index in the table, from 0. */
        int row() {
            return row;
        }

        /** The cell of a column; a blank one when the row is too short or the column absent. */
        Cell cell(Heading column) {
            return find(column).orElseGet(() -> new Cell("", Cell.Kind.TEXT, first().place()));
        }

        /** The text of a column without blanks around it; empty when there is none. */
        String text(Heading column) {
            return Characters.strip(cell(column).text());
        }

        /** The first cell that says anything: where findings about the whole row point. */
        Cell first() {
            return table.rows().get(row).stream()
                    .filter(CellAccount::speaks)
                    .findFirst()
                    .orElseThrow();
        }

        boolean has(Heading column) {
            return find(column).filter(CellAccount::speaks).isPresent();
        }

        void accept() {
            account.acceptRow(row);
        }

        /** Refuses one cell; the row can still be accepted. */
        void reject(Heading column) {
            index(column).ifPresent(index -> account.reject(row, index));
        }

        void reject() {
            account.rejectRow(row);
        }

        /** Passes one cell over; the row can still be accepted. */
        void ignore(Heading column, Text reason) {
            index(column).ifPresent(index -> account.ignore(row, index, reason));
        }

        void ignore(Text reason) {
            account.ignoreRow(row, reason);
        }

        private Optional<Cell> find(Heading column) {
            return index(column).flatMap(index -> table.find(row, index));
        }
    }

    /** The rows below the heading that say anything, remarks left out. */
    List<Line> lines() {
        return lines;
    }

    /** The cell of a column's heading; empty when the table has no such column. */
    Optional<Cell> heading(Heading column) {
        return index(column).flatMap(index -> table.find(header.row(), index));
    }

    private Optional<Integer> index(Heading column) {
        return Optional.ofNullable(header.columns().get(column));
    }

    /** Whether a column, from 0, is that of a heading. */
    boolean stands(Heading column, int index) {
        return index(column).filter(found -> found == index).isPresent();
    }

    /** What a column's heading says of its unit; empty when it says nothing. */
    String unit(Heading column) {
        return header.units().getOrDefault(column, "");
    }

    private void settleHeadings(FindingLog log) {
        for (int row = 0; row < header.row(); row++) {
            account.ignoreRow(row, Reasons.TITLE);
        }
        for (Cell cell : header.repeated()) {
            log.at(cell.place(), "SUR-COLUMN-TWICE", "column", Characters.quote(cell.text()));
        }
        for (int column : header.columns().values()) {
            account.ignore(header.row(), column, Reasons.HEADING);
        }
        for (int row = header.row(); row < table.rows().size(); row++) {
            for (int column = 0; column < table.rows().get(row).size(); column++) {
                if (!header.columns().containsValue(column)) {
                    account.ignore(row, column, Reasons.COLUMN);
                }
            }
        }
    }

    private void collectLines(FindingLog log) {
        for (int row = header.row() + 1; row < table.rows().size(); row++) {
            int current = row;
            long speaking = header.columns().values().stream()
                    .filter(column -> table.find(current, column)
                            .filter(CellAccount::speaks)
                            .isPresent())
                    .count();
            if (speaking == 0) {
                continue;
            }
            if (header.isRepeated(table, row)) {
                account.ignoreRow(row, Reasons.HEADING);
                continue;
            }
            var line = new Line(row);
            if (SplitNumbers.in(table, row, table.rows().get(header.row()).size())) {
                log.at(line.first().place(), "SUR-ROW-SPLIT", "row", Integer.toString(row + 1));
                account.rejectRow(row);
            } else if (speaking == 1 && line.first().text().matches(REMARK)) {
                account.ignoreRow(row, Reasons.TITLE);
            } else {
                lines.add(line);
            }
        }
    }
}
