package org.tanlu.fieldwork.receive;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.tanlu.survey.Register;
import org.tanlu.survey.RegisterTable;
import org.tanlu.survey.Secrecy;
import org.tanlu.trace.Access;
import org.tanlu.trace.Text;

/**
 * 整表所言 what holds of every row of a register's sheet though it stands beside them: who may see them, and of which year they
 * are. A row may be stricter by its own column or remark.
 *
 * @param access  who may see the rows, where titles, notes or the sheet's name say it
 * @param rows    who may see a row by the comments at its cells
 * @param year    the year in the title, where the rows tell none
 * @param secrecy how remarks say who may see a row
 */
record WholeSheet(Optional<Access> access, Map<Integer, Access> rows, Optional<TitleYear> year, Secrecy secrecy) {
    private static final String ACCESS = "access";

    /** A row's texts with the year and the stricter mark. */
    RegisterTable.Line line(RegisterTable.Line line) {
        var texts = new LinkedHashMap<>(line.texts());
        boolean speaks = texts.values().stream().anyMatch(text -> !text.isEmpty());
        access(line.text("note"), line.number())
                .filter(mark -> speaks && isStricter(mark, line.text(ACCESS)))
                .ifPresent(mark -> texts.put(ACCESS, mark.text().chinese()));
        year.filter(title -> speaks && !title.isOfSeveral())
                .ifPresent(title -> texts.put(TitleYear.COLUMN, title.year()));
        return new RegisterTable.Line(line.number(), texts);
    }

    private static boolean isStricter(Access mark, String own) {
        return own.isEmpty()
                || Access.find(own).filter(said -> said.compareTo(mark) < 0).isPresent();
    }

    /** A row with the year and the stricter mark. */
    Register.Row row(Register.Row row) {
        var texts = new LinkedHashMap<>(row.texts());
        year.filter(title -> !title.isOfSeveral()).ifPresent(title -> texts.put(TitleYear.COLUMN, title.year()));
        Access mark = access(row.text("note"), row.place().row())
                .map(row.access()::and)
                .orElse(row.access());
        return new Register.Row(
                row.form(),
                texts,
                row.quantities(),
                row.notations(),
                row.source(),
                row.verification(),
                mark,
                row.place());
    }

    /** What is asked of every row. */
    Optional<Text> doubt() {
        return year.flatMap(TitleYear::doubt);
    }

    /** What is said of every row when none can be taken. */
    Optional<Text> refusal() {
        return year.flatMap(TitleYear::several);
    }

    private Optional<Access> access(String note, int row) {
        return Stream.of(access, Optional.ofNullable(rows.get(row)), secrecy.find(note))
                .flatMap(Optional::stream)
                .reduce(Access::and);
    }
}
