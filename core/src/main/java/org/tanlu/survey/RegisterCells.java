package org.tanlu.survey;

import java.util.Optional;
import org.tanlu.quantity.Quantity;
import org.tanlu.quantity.Unit;
import org.tanlu.reference.Form;
import org.tanlu.reference.ReferenceData;
import org.tanlu.reference.Units;
import org.tanlu.table.Cell;
import org.tanlu.trace.Clause;
import org.tanlu.trace.Text;

/**
 * 登记表单元格 reads a single cell as the reading of a register would, for those who take values from elsewhere into a register: the
 * same grammar of numbers and years, the same names (chapter 6).
 */
@Clause("6")
public final class RegisterCells {
    private final FieldReader fields;
    private final Units units;

    /** Knows the names of the reference data. */
    public RegisterCells(ReferenceData reference) {
        this.fields = new FieldReader(reference);
        this.units = reference.units();
    }

    /**
     * What a cell says.
     *
     * @param value  what was read; empty when a register would refuse the cell
     * @param reason why it would
     */
    public record Answer<T>(Optional<T> value, Text reason) {}

    /** A cell of a column that holds no numbers, in the form that rows of the register hold it: options as ids, years as digits. */
    public Answer<String> text(Form.Field field, Cell cell) {
        FieldReader.Answer answer = fields.read(field, cell);
        return new Answer<>(answer.value(), answer.reason());
    }

    /** A number in a unit: with marks of thousands, per cent where the unit is a plain fraction, or a unit of its own behind it. */
    public Answer<Quantity> number(Cell cell, Unit unit) {
        Optional<NumberWithUnit> whole = NumberWithUnit.find(cell, units);
        Written written = whole.<Written>map(NumberWithUnit::amount).orElseGet(() -> NumberText.read(cell));
        Optional<Unit> own = whole.flatMap(number -> units.find(number.unit(), unit.dimension()));
        if (whole.isPresent() && own.isEmpty()) {
            return refused(Text.of("单位不是" + unit, "its unit is not " + unit));
        }
        Unit told = own.orElse(unit);
        Written amount = written instanceof Written.Amount number ? number.in(told) : written;
        if (amount instanceof Written.Amount number) {
            return new Answer<>(
                    Optional.of(Quantity.of(number.value(), told).decimallyIn(unit)), Text.of("可以采用", "can be taken"));
        }
        if (amount instanceof Written.Refused refused) {
            return refused(refused.reason());
        }
        if (amount instanceof Written.Absent absent) {
            return refused(absent.reason());
        }
        return refused(Text.of("填报符号不能代替数值", "a notation key stands for no value here"));
    }

    private static Answer<Quantity> refused(Text reason) {
        return new Answer<>(Optional.empty(), reason);
    }
}
