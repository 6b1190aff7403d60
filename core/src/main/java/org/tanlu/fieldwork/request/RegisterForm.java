package org.tanlu.fieldwork.request;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.tanlu.quantity.Notation;
import org.tanlu.quantity.Quantity;
import org.tanlu.quantity.ShortestDecimal;
import org.tanlu.reference.Form;
import org.tanlu.reference.Form.Field;
import org.tanlu.reference.ReferenceData;
import org.tanlu.survey.Register;
import org.tanlu.trace.Access;
import org.tanlu.trace.Text;

/** 登记表需求 what a department is asked of a register: the columns that it can know, and the rows that the city has already. */
public final class RegisterForm {
    private static final MathContext DIGITS = new MathContext(12);
    /** Columns that those fill in who prepare the plan: ids of their own, assignments to the library, their choices. */
    private static final Set<Form.Type> PLANNERS =
            Set.of(Form.Type.SOURCE, Form.Type.VERIFICATION, Form.Type.MEASURE, Form.Type.INDICATOR, Form.Type.PRIVATE);

    private static final Map<String, List<String>> PLANNERS_COLUMNS =
            Map.of("enterprises", List.of("output_item", "selection_reason", "visited"));

    private final Form form;
    private final ReferenceData reference;

    /** The form as departments are asked. */
    public RegisterForm(Form form, ReferenceData reference) {
        this.form = form;
        this.reference = reference;
    }

    /** The columns that a department is asked to fill in. */
    public List<Field> fields() {
        return form.fields().stream()
                .filter(field -> !PLANNERS.contains(field.type()))
                .filter(field ->
                        !PLANNERS_COLUMNS.getOrDefault(form.id(), List.of()).contains(field.column()))
                .toList();
    }

    /** The rows that the city has, as texts of these columns; confidential rows are not sent along. */
    public List<List<String>> rows(Register register) {
        return register.rows().stream()
                .filter(row -> row.access() != Access.CONFIDENTIAL)
                .map(row -> fields().stream().map(field -> text(row, field)).toList())
                .toList();
    }

    private String text(Register.Row row, Field field) {
        if (field.type() == Form.Type.ACCESS || field.column().equals("note")) {
            return ""; // theirs to tell; remarks of the planners stay with them
        }
        String text = row.text(field.column());
        return switch (field.type()) {
            case NUMBER -> number(row, field);
            case UNIT -> unit(row, field);
            case ENUM, YESNO -> row.words(field.column());
            case SECTOR ->
                name(Optional.ofNullable(reference.sectors().get(text)).map(one -> one.name()), text);
            case CARRIER ->
                name(Optional.ofNullable(reference.carriers().get(text)).map(one -> one.name()), text);
            case EMISSION_SOURCE ->
                name(Optional.ofNullable(reference.emissionSources().get(text)).map(one -> one.name()), text);
            default -> text;
        };
    }

    private static String name(Optional<Text> name, String otherwise) {
        return name.map(Text::chinese).orElse(otherwise);
    }

    private static String number(Register.Row row, Field field) {
        Optional<Quantity> quantity = row.findQuantity(field.column());
        if (quantity.isEmpty()) {
            return row.findNotation(field.column()).map(Notation::name).orElse("");
        }
        if (field.unitColumn().isPresent()) {
            return ShortestDecimal.of(quantity.get().value());
        }
        return field.unit()
                .map(unit -> ShortestDecimal.of(
                        new BigDecimal(quantity.get().in(unit).value())
                                .round(DIGITS)
                                .doubleValue()))
                .orElse("");
    }

    /** The unit in which the numbers of a column of units stand. */
    private String unit(Register.Row row, Field field) {
        return form.fields().stream()
                .filter(number ->
                        number.unitColumn().filter(field.column()::equals).isPresent())
                .flatMap(number -> row.findQuantity(number.column()).stream())
                .map(quantity -> quantity.unit().symbol())
                .findFirst()
                .orElse("");
    }
}
