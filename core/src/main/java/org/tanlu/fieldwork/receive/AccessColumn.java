package org.tanlu.fieldwork.receive;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import org.tanlu.reference.Form;
import org.tanlu.reference.ReferenceData;
import org.tanlu.survey.AccessAnswer;
import org.tanlu.survey.Vocabulary;
import org.tanlu.table.Cell;
import org.tanlu.table.Sheet;
import org.tanlu.table.Table;
import org.tanlu.trace.Access;
import org.tanlu.trace.Clause;

/**
 * 是否保密栏 a column of a register that asks whether a row is secret or may be published (是否涉及商业秘密, 是否公开) becomes the
 * register's own column 公开程度, in which 是 and 否 say who may see the row.
 */
@Clause("6")
final class AccessColumn {
    private static final int HEADINGS = 12;

    private final RegisterHeads heads;
    private final Vocabulary words;
    private final List<String> asking;
    private final List<String> own;
    private final String heading;

    AccessColumn(RegisterHeads heads, ReferenceData reference) {
        this.heads = heads;
        this.words = new Vocabulary(reference);
        this.asking = reference.reading().words("role_access");
        Form.Field field = reference.forms().values().stream()
                .flatMap(form -> form.fields().stream())
                .filter(one -> one.type() == Form.Type.ACCESS)
                .findFirst()
                .orElseThrow();
        this.heading = field.name().chinese();
        var names = new ArrayList<>(field.variants());
        names.add(heading);
        names.add(field.column());
        this.own = names.stream().map(words::key).toList();
    }

    /** The sheet with such a column as the register has it; any other sheet as it is. */
    Sheet unified(Sheet sheet) {
        Table table = sheet.table();
        OptionalInt row = IntStream.range(0, Math.min(HEADINGS, table.rows().size()))
                .filter(number -> asked(table, number).isPresent() && words.isHeading(table, number))
                .findFirst();
        OptionalInt asked = row.isEmpty() ? row : asked(table, row.getAsInt());
        if (asked.isEmpty() || heads.form(table).isEmpty() || hasOwn(table, row.getAsInt())) {
            return sheet;
        }
        int column = asked.getAsInt();
        boolean isAskedIfOpen = AccessAnswer.isAskedIfOpen(
                table.rows().get(row.getAsInt()).get(column).text());
        var rows = new ArrayList<List<Cell>>();
        for (int number = 0; number < table.rows().size(); number++) {
            var cells = new ArrayList<>(table.rows().get(number));
            if (number == row.getAsInt()) {
                cells.set(column, text(cells.get(column), heading));
            } else if (number > row.getAsInt() && column < cells.size()) {
                cells.set(
                        column,
                        text(
                                cells.get(column),
                                told(isAskedIfOpen, cells.get(column).text())));
            }
            rows.add(cells);
        }
        return new Sheet(
                new Table(table.name(), table.place(), rows),
                sheet.merged(),
                sheet.hiddenRows(),
                sheet.hiddenColumns(),
                sheet.isHidden(),
                sheet.looks(),
                sheet.around());
    }

    private OptionalInt asked(Table table, int number) {
        List<Cell> cells = table.rows().get(number);
        long written = cells.stream().filter(cell -> !cell.text().isBlank()).count();
        return IntStream.range(0, cells.size())
                .filter(column -> written > 1
                        && asking.contains(words.key(cells.get(column).text()))
                        && !own.contains(words.key(cells.get(column).text())))
                .findFirst();
    }

    private boolean hasOwn(Table table, int number) {
        return table.rows().get(number).stream().anyMatch(cell -> own.contains(words.key(cell.text())));
    }

    /** What an answer means; one that is not known stays, which is confidential and asked. */
    private static String told(boolean isAskedIfOpen, String answer) {
        return AccessAnswer.isAnswered(isAskedIfOpen, answer)
                ? AccessAnswer.find(isAskedIfOpen, answer)
                        .map(Access::text)
                        .map(text -> text.chinese())
                        .orElse("")
                : answer;
    }

    private static Cell text(Cell cell, String text) {
        return new Cell(text, cell.kind(), cell.place());
    }
}
