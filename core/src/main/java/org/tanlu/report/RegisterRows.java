package org.tanlu.report;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.tanlu.quantity.Notation;
import org.tanlu.quantity.ShortestDecimal;
import org.tanlu.reference.Form;
import org.tanlu.reference.Form.Field;
import org.tanlu.survey.Dossier;
import org.tanlu.survey.Register;
import org.tanlu.trace.Text;

/** 登记表结果 the registers as they were read, one result table each. */
final class RegisterRows {
    private static final String UNIT = "_unit";

    private RegisterRows() {}

    static Stream<ResultTable> tables(Dossier dossier) {
        return dossier.registers().values().stream().map(RegisterRows::table);
    }

    private static ResultTable table(Register register) {
        Form form = register.form();
        var columns = new ArrayList<ResultTable.Column>();
        for (Field field : printed(form)) {
            columns.add(new ResultTable.Column(field.column(), field.name()));
            if (field.type() == Form.Type.NUMBER) {
                Text unit = Text.of(
                        field.name().chinese() + "的单位",
                        "unit of " + field.name().english());
                columns.add(new ResultTable.Column(field.column() + UNIT, unit));
            }
        }
        columns.add(new ResultTable.Column("place", Text.of("所在文件和单元格", "file and cell")));
        return new ResultTable(
                form.id(),
                Text.of(
                        "登记表：" + form.name().chinese(),
                        "the register of " + form.name().english()),
                columns,
                register.rows().stream().map(row -> row(form, row)).toList());
    }

    /** Units stand beside their numbers. */
    private static List<Field> printed(Form form) {
        return form.fields().stream()
                .filter(field -> field.type() != Form.Type.UNIT)
                .toList();
    }

    private static List<String> row(Form form, Register.Row row) {
        var cells = new ArrayList<String>();
        for (Field field : printed(form)) {
            switch (field.type()) {
                case NUMBER -> cells.addAll(number(row, field.column()));
                case SOURCE -> cells.add(row.source().title());
                case VERIFICATION -> cells.add(row.verification().code());
                case ACCESS -> cells.add(row.access().code());
                default -> cells.add(row.text(field.column()));
            }
        }
        cells.add(row.place().toString());
        return cells;
    }

    private static List<String> number(Register.Row row, String column) {
        return row.findQuantity(column)
                .map(value ->
                        List.of(ShortestDecimal.of(value.value()), value.unit().symbol()))
                .orElseGet(() ->
                        List.of(row.findNotation(column).map(Notation::name).orElse(""), ""));
    }
}
