package org.tanlu.survey;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.tanlu.reference.Form;
import org.tanlu.reference.Form.Field;

/**
 * 登记表表头 the headings that a register's form knows. Source and status are the columns of the same meaning as in all
 * other tables.
 */
final class FormHeadings implements Headings {
    /** No heading is longer; to search texts for a unit takes its time with the square of their length. */
    private static final int LONGEST = 500;

    private static final Pattern WITH_UNIT = Pattern.compile("\\s*([^/／,，:：\\s]+)(?:\\s*[/／,，:：]\\s*|\\s+)(\\S+)\\s*");

    private final Form form;
    private final Map<String, Field> fields = new LinkedHashMap<>();

    /** The headings of a form; the first field of a name has it. */
    FormHeadings(Form form) {
        this.form = form;
        for (Field field : form.fields()) {
            Stream.concat(Stream.of(field.column(), field.name().chinese()), field.variants().stream())
                    .forEach(name -> fields.putIfAbsent(Names.key(name), field));
        }
    }

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

    /** In brackets, or behind a stroke, comma, colon or blank that follows a name: 总产值/亿元. */
    @Override
    public String unit(String heading) {
        Matcher stroke = WITH_UNIT.matcher(heading);
        boolean isWhole = fields.containsKey(Names.key(heading));
        String inBrackets = Names.inBrackets(heading);
        return isWhole || !inBrackets.isEmpty() || !stroke.matches() ? inBrackets : stroke.group(2);
    }

    @Override
    public Optional<Heading> find(String heading) {
        if (heading.length() > LONGEST) {
            return Optional.empty();
        }
        return Stream.of(
                        heading,
                        Names.withoutBrackets(heading),
                        WITH_UNIT.matcher(heading).replaceFirst("$1"))
                .flatMap(name -> Optional.ofNullable(fields.get(Names.key(name))).stream())
                .findFirst()
                .map(FormHeadings::heading);
    }
}
