package org.tanlu.office.workbook;

import java.util.List;
import java.util.Optional;
import org.tanlu.reference.Form;
import org.tanlu.reference.Item;
import org.tanlu.survey.Datum;

/**
 * The contents of a workbook for a city that has nothing yet.
 *
 * @param choice the units
 */
record BlankContents(RequestContents.UnitChoice choice) implements RequestContents {
    @Override
    public List<String> units(Item item) {
        return choice.of(item);
    }

    @Override
    public List<String> options(Form.Field field) {
        return field.options().stream().map(Form.Option::chinese).toList();
    }

    @Override
    public List<Form.Field> fields(Form form) {
        return form.fields();
    }

    @Override
    public List<List<String>> rows(Form form) {
        return List.of();
    }

    @Override
    public Optional<Datum> known(String item, int year) {
        return Optional.empty();
    }

    @Override
    public List<List<String>> balance(int year) {
        return List.of();
    }
}
