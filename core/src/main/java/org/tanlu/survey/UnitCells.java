package org.tanlu.survey;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.tanlu.reference.Form;
import org.tanlu.reference.ReferenceData;
import org.tanlu.reference.Units;
import org.tanlu.table.Cell;
import org.tanlu.table.Table;

/**
 * 单位列和单位行 where a register tells units outside its headings: in a column 单位 that the form does not know, and in a row
 * right below the heading that holds nothing but units.
 */
final class UnitCells {
    private final Set<String> heads;
    private final Set<String> writers;
    private final Units units;

    UnitCells(ReferenceData reference) {
        this.heads = new TreeSet<>(reference.reading().words("role_unit"));
        this.writers = new TreeSet<>(reference.reading().words("role_note"));
        this.units = reference.units();
    }

    /**
     * What a table says of units outside its headings.
     *
     * @param table  the table
     * @param column the column of units, from 0; empty when there is none
     * @param row    the row of units, from 0; empty when there is none
     */
    record Found(Table table, Optional<Integer> column, Optional<Integer> row) {
        /** The unit that stands beside the numbers of a line; empty when none does. */
        String beside(LongTable.Line line) {
            return column.map(index -> text(line.row(), index)).orElse("");
        }

        /** The unit that stands below a heading; empty when none does. */
        String below(Optional<Cell> heading) {
            return row.flatMap(index ->
                            heading.map(cell -> text(index, cell.place().column() - 1)))
                    .orElse("");
        }

        private String text(int atRow, int atColumn) {
            String text = table.find(atRow, atColumn)
                    .map(Cell::text)
                    .map(Characters::strip)
                    .orElse("");
            String bare = Names.inBrackets(text);
            return bare.isEmpty() || !Names.withoutBrackets(text).isBlank() ? text : bare;
        }
    }

    /** Looks for them, and accounts for their cells as headings. */
    Found settle(Table table, Form form, CellAccount account) {
        Optional<Header> header = Header.find(table, new FormHeadings(form));
        Optional<Integer> column = header.flatMap(found -> column(table, form, found));
        Optional<Integer> row =
                header.filter(found -> isUnits(table, form, found)).map(found -> found.row() + 1);
        column.ifPresent(index -> IntStream.range(
                        header.orElseThrow().row(), table.rows().size())
                .forEach(line -> account.ignore(line, index, Reasons.HEADING)));
        row.ifPresent(index -> account.ignoreRow(index, Reasons.HEADING));
        return new Found(table, column, row);
    }

    /** The columns of a table that no heading of a form is, nor the column of units, nor names of writers and the like. */
    Stream<Integer> unknown(Table table, Form form, Header header) {
        int width = table.rows().stream().mapToInt(List::size).max().orElse(0);
        Optional<Integer> units = column(table, form, header);
        return IntStream.range(0, width)
                .filter(column -> !header.columns().containsValue(column))
                .filter(column -> units.filter(index -> index == column).isEmpty())
                .filter(column -> table.find(header.row(), column)
                        .filter(cell -> writers.contains(Names.key(cell.text())))
                        .isEmpty())
                .boxed();
    }

    /** A column under a word for units that no column of units of the form is, and in which units stand. */
    private Optional<Integer> column(Table table, Form form, Header header) {
        List<Cell> cells = table.rows().get(header.row());
        return IntStream.range(0, cells.size())
                .filter(column -> heads.contains(Names.key(cells.get(column).text())))
                .filter(column -> isUnits(table, header, column, field(form, header, column)))
                .boxed()
                .findFirst();
    }

    /** Under a heading of the form that asks for a text, such as the body 单位, every cell has to be a unit. */
    private boolean isUnits(Table table, Header header, int column, Optional<Form.Field> known) {
        List<String> texts = below(table, header)
                .flatMap(row -> table.find(row, column).stream())
                .filter(CellAccount::speaks)
                .map(Cell::text)
                .toList();
        return known.isEmpty()
                ? texts.stream().anyMatch(this::isUnit)
                : known.get().type() == Form.Type.TEXT
                        && !texts.isEmpty()
                        && texts.stream().allMatch(this::isUnit);
    }

    private static Stream<Integer> below(Table table, Header header) {
        return IntStream.range(header.row() + 1, table.rows().size()).boxed();
    }

    private static Optional<Form.Field> field(Form form, Header header, int column) {
        return form.fields().stream()
                .filter(field -> Integer.valueOf(column).equals(header.columns().get(FormHeadings.heading(field))))
                .findFirst();
    }

    /** Whether the row below the heading holds units under headings of numbers, and no number anywhere. */
    private boolean isUnits(Table table, Form form, Header header) {
        int row = header.row() + 1;
        if (row >= table.rows().size()) {
            return false;
        }
        List<Cell> cells = table.rows().get(row);
        boolean isAny = false;
        for (int column = 0; column < cells.size(); column++) {
            Cell cell = cells.get(column);
            Optional<Form.Field> field = field(form, header, column);
            boolean isSaid = CellAccount.speaks(cell) && !(NumberText.read(cell) instanceof Written.Absent);
            boolean isNumbers =
                    field.filter(one -> one.type() == Form.Type.NUMBER).isPresent();
            boolean isWord = heads.contains(Names.key(cell.text()));
            if (isSaid
                    && (NumberText.read(cell) instanceof Written.Amount
                            || (field.isPresent() && !isNumbers && !isWord))) {
                return false;
            }
            isAny |= isSaid && isNumbers && isUnit(cell.text());
        }
        return isAny;
    }

    private boolean isUnit(String text) {
        String bare = Names.inBrackets(text);
        return !units.all(text).isEmpty()
                || (!bare.isEmpty() && !units.all(bare).isEmpty());
    }
}
