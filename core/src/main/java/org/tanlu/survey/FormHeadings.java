package org.tanlu.survey;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.tanlu.reference.Form;
import org.tanlu.reference.Form.Field;

/**
 * 登记表表头 the headings that a register's form knows. Source and status are the columns of the same meaning as in all
 * other tables.
 *
 * @param form the form
 */
record FormHeadings(Form form) implements Headings {

    /**
     * The heading of a field.
     *
     * @param field the field
     */
    private record Known(Field field) implements Heading {
        @Override
        public String id() {
            return field.column();
        }

        @Override
        public String label() {
            return field.name().chinese() + "/" + field.column();
        }
    }

    /** What a table's header calls the column of a field. */
    static Heading heading(Field field) {
        return switch (field.type()) {
            case SOURCE -> Column.SOURCE;
            case VERIFICATION -> Column.STATUS;
            case ACCESS -> Column.ACCESS;
            default -> new Known(field);
        };
    }

    @Override
    public List<Heading> required() {
        return form.fields().stream()
                .filter(Field::required)
                .map(FormHeadings::heading)
                .toList();
    }

    @Override
    public Optional<Heading> find(String heading) {
        return Stream.of(heading, Names.withoutBrackets(heading))
                .flatMap(name -> form.fields().stream().filter(field -> isNamed(field, name)))
                .findFirst()
                .map(FormHeadings::heading);
    }

    private static boolean isNamed(Field field, String name) {
        String key = Names.key(name);
        return Stream.concat(Stream.of(field.column(), field.name().chinese()), field.variants().stream())
                .anyMatch(known -> Names.key(known).equals(key));
    }
}
