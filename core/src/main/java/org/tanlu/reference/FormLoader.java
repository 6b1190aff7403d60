package org.tanlu.reference;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.tanlu.reference.Form.Field;
import org.tanlu.reference.Form.Option;
import org.tanlu.reference.ReferenceFiles.Row;
import org.tanlu.trace.Text;

/** Reads the registers' forms: a row that bears the form's own id is the form, the others are its columns. */
final class FormLoader {
    /** The rows of this form are columns of every form. */
    private static final String EVERY = "every";

    private final List<Row> rows;
    private final Units units;

    FormLoader(List<Row> rows, Units units) {
        this.rows = rows;
        this.units = units;
    }

    /** The forms by id, in the order of the file. */
    Map<String, Form> load() {
        var forms = new LinkedHashMap<String, Form>();
        rows.stream()
                .filter(FormLoader::isForm)
                .forEach(row -> forms.put(
                        row.text("form"),
                        new Form(row.text("form"), row.name(), description(row), fields(row.text("form")))));
        return Collections.unmodifiableMap(forms);
    }

    private static boolean isForm(Row row) {
        return row.text("column").equals(row.text("form"));
    }

    private List<Field> fields(String form) {
        var fields = new ArrayList<Field>();
        for (String owner : List.of(form, EVERY)) {
            rows.stream()
                    .filter(row -> row.text("form").equals(owner) && !isForm(row))
                    .forEach(row -> fields.add(field(row)));
        }
        return fields;
    }

    private Field field(Row row) {
        Optional<String> unit = row.find("unit");
        return new Field(
                row.text("column"),
                row.name(),
                row.list("variants"),
                row.symbol(Form.Type.class, "type"),
                unit.map(units::unit),
                row.find("unit_column"),
                options(row),
                new LimitsReader(row, units).read(),
                row.yes("required"),
                description(row));
    }

    private static List<Option> options(Row row) {
        List<String> ids = row.list("options");
        List<String> names = row.list("options_zh");
        if (ids.size() != names.size()) {
            throw new IllegalArgumentException(
                    row.where() + ": " + ids.size() + " options and " + names.size() + " names for them");
        }
        return IntStream.range(0, ids.size())
                .mapToObj(i -> Option.of(ids.get(i), names.get(i)))
                .toList();
    }

    private static Text description(Row row) {
        return Text.of(row.text("description_zh"), row.text("description_en"));
    }
}
