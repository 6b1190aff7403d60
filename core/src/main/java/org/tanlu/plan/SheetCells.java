package org.tanlu.plan;

import java.util.List;
import java.util.Optional;
import org.tanlu.fieldwork.request.BodyNames;
import org.tanlu.potential.MeasureValues;
import org.tanlu.quantity.Quantity;
import org.tanlu.quantity.ShortestDecimal;
import org.tanlu.quantity.Unit;
import org.tanlu.reference.Form;
import org.tanlu.reference.Measure;
import org.tanlu.reference.ReferenceData;
import org.tanlu.survey.RegisterCells;
import org.tanlu.survey.RegisterCells.Answer;
import org.tanlu.table.Cell;
import org.tanlu.table.Place;
import org.tanlu.trace.Clause;
import org.tanlu.trace.Text;

/**
 * 可改单元格 reads a cell of a sheet that came back as the register that it goes to would read it: numbers by the grammar of the
 * city's tables and in the range of their field, years as years, options and bodies by any of their names (clause 10.2).
 */
@Clause({"8.1", "10.2"})
final class SheetCells {
    /** The register of own values. */
    static final String VALUES = "measure_values";

    private static final String LEAD = "lead";
    private static final List<String> BODIES = List.of(LEAD, "support");

    private final ReferenceData reference;
    private final RegisterCells cells;

    SheetCells(ReferenceData reference) {
        this.reference = reference;
        this.cells = new RegisterCells(reference);
    }

    /** What a cell says as it is written into the register; empty with the reason when it cannot be. */
    Answer<String> read(PlanSheet.Target target, Measure measure, Cell cell) {
        if (cell.isBlank()) {
            return taken("");
        }
        if (target.register().equals(VALUES)) {
            return value(target.column(), measure, cell);
        }
        Form.Field field = reference.form(target.register()).field(target.column());
        Answer<String> said = cells.text(field, cell);
        if (said.value().isEmpty()) {
            return said;
        }
        String text = said.value().get();
        if (field.type() == Form.Type.ENUM) {
            return taken(field.option(text).chinese());
        }
        return BODIES.contains(target.column()) ? bodies(target.column(), text) : taken(text);
    }

    private Answer<String> bodies(String column, String text) {
        String names = BodyNames.full(text, reference);
        int count = BodyNames.of(names).size();
        if (count == 0) {
            return refused(Text.of("没有写单位名称", "it names no body"));
        }
        if (column.equals(LEAD) && count > 1) {
            return refused(Text.of("只能有一个牵头单位，其他的写入“责任和参与单位”", "one body leads; name the others as supporting bodies"));
        }
        return taken(names);
    }

    private Answer<String> value(String field, Measure measure, Cell cell) {
        Answer<Quantity> number = cells.number(cell, MeasureValues.unit(field, measure));
        if (number.value().isEmpty()) {
            return new Answer<>(Optional.empty(), number.reason());
        }
        Quantity value = number.value().get();
        return MeasureValues.refusal(field, measure, value)
                .map(range -> refused(Text.of("应为" + range.chinese(), "it must be " + range.english())))
                .orElseGet(() -> taken(ShortestDecimal.of(value.value())));
    }

    /** Whether two cells say the same text, or the same number written otherwise. */
    boolean isSame(Cell one, Cell other) {
        String text = one.text().strip();
        Optional<Quantity> number = cells.number(one, Unit.ONE).value();
        return text.equals(other.text().strip())
                || (number.isPresent()
                        && number.equals(cells.number(other, Unit.ONE).value()));
    }

    /** What the register would know by the name of a measure or of a field; empty for none. */
    Optional<String> id(String register, String column, String written) {
        var cell = new Cell(written, Cell.Kind.TEXT, Place.ofFile(register));
        return written.isEmpty()
                ? Optional.empty()
                : cells.text(reference.form(register).field(column), cell).value();
    }

    private static Answer<String> taken(String text) {
        return new Answer<>(Optional.of(text), Text.of("可以采用", "can be taken"));
    }

    private static Answer<String> refused(Text reason) {
        return new Answer<>(Optional.empty(), reason);
    }
}
