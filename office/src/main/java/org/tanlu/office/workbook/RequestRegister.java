package org.tanlu.office.workbook;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.tanlu.reference.Form;
import org.tanlu.survey.CityTables;

/** A sheet of a register: the columns that a department can know, with lists to choose from and the rows that are there. */
final class RequestRegister {
    private static final int SPARE_ROWS = 30;
    private static final int INPUT_WIDTH = 18;

    private final SheetWriter writer;
    private final Notes notes;
    private final RequestContents contents;
    private final SentValues sent;

    RequestRegister(SheetWriter writer, Notes notes, RequestContents contents, SentValues sent) {
        this.writer = writer;
        this.notes = notes;
        this.contents = contents;
        this.sent = sent;
    }

    void write(Form form) throws IOException {
        List<Form.Field> fields = contents.fields(form);
        var rows = new ArrayList<List<String>>();
        rows.add(fields.stream().map(Form.Field::heading).toList());
        rows.addAll(contents.rows(form));
        sent.add(form.id(), rows);
        XSSFSheet sheet = writer.write(
                form.name().chinese(),
                CityTables.of(form.id(), rows),
                (row, column) -> row == 0 ? headOf(fields.get(column)) : Look.KNOWN);
        int last = rows.size() - 1 + SPARE_ROWS;
        for (int column = 0; column < fields.size(); column++) {
            Form.Field field = fields.get(column);
            notes.comment(sheet.getRow(0).getCell(column), field.description().chinese());
            notes.offer(sheet, new CellRangeAddress(1, last, column, column), contents.options(field));
            invite(sheet, writer.wardrobe(), last, column);
        }
        SheetWriter.printWide(sheet, fields.size(), title(fields));
    }

    /** The column that names a row: the first text that it must have, else the first column. */
    private static int title(List<Form.Field> fields) {
        return fields.stream()
                .filter(field -> field.required() && field.type() == Form.Type.TEXT)
                .findFirst()
                .map(fields::indexOf)
                .orElse(0);
    }

    private static Look headOf(Form.Field field) {
        return field.required() ? Look.REQUIRED_HEAD : Look.HEAD;
    }

    /** Colours the empty cells of a column, from the second row to the last, as such that are to be filled in. */
    static void invite(XSSFSheet sheet, Look.Wardrobe wardrobe, int last, int column) {
        Fitting.widen(sheet, column, Math.max(INPUT_WIDTH, Fitting.width(sheet, column)));
        for (int row = 1; row <= last; row++) {
            var line = sheet.getRow(row) == null ? sheet.createRow(row) : sheet.getRow(row);
            if (line.getCell(column) == null) {
                line.createCell(column).setCellStyle(wardrobe.typed(Look.INPUT));
            }
        }
    }
}
