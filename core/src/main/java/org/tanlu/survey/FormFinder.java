package org.tanlu.survey;

import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.tanlu.reference.Form;
import org.tanlu.reference.Form.Field;
import org.tanlu.reference.ReferenceData;
import org.tanlu.table.Cell;
import org.tanlu.table.Table;

/**
 * 登记表识别 finds the register whose rows a table holds by its headings, whatever the table is called: all columns that the
 * register cannot do without, and cells below them that say what such columns say.
 */
final class FormFinder {
    /** Of enterprises there are lists of many kinds; they have a reader of their own. */
    private static final String ENTERPRISES = "enterprises";

    private static final int LEAST = 3;
    private static final int MANY = 5;
    /** What every table may have. */
    private static final Set<Form.Type> SHARED = EnumSet.of(Form.Type.SOURCE, Form.Type.VERIFICATION, Form.Type.ACCESS);
    /** What cannot be read as anything else. */
    private static final Set<Form.Type> OPEN =
            EnumSet.of(Form.Type.TEXT, Form.Type.PRIVATE, Form.Type.NUMBER, Form.Type.UNIT, Form.Type.YEAR);

    private final ReferenceData reference;
    private final List<Form> forms;

    FormFinder(ReferenceData reference) {
        this.reference = reference;
        this.forms = List.copyOf(reference.forms().values());
    }

    /** The register of a table: one of which it has half of the columns, else the one of which it surely has rows. */
    Optional<Form> find(Table table) {
        Optional<Form> whole = forms.stream()
                .filter(form -> header(table, form)
                        .filter(header -> isComplete(form, header)
                                && header.columns().size() * 2 >= form.fields().size())
                        .isPresent())
                .findFirst();
        return whole.isPresent() ? whole : best(table);
    }

    private Optional<Form> best(Table table) {
        List<Form> sure = forms.stream()
                .filter(form -> !form.id().equals(ENTERPRISES))
                .filter(form -> header(table, form)
                        .filter(header -> isSure(table, form, header))
                        .isPresent())
                .sorted(Comparator.comparing(
                                (Form form) -> told(form, header(table, form).orElseThrow()))
                        .reversed())
                .toList();
        boolean isOne = sure.size() == 1
                || (sure.size() > 1
                        && told(sure.get(0), header(table, sure.get(0)).orElseThrow())
                                > told(sure.get(1), header(table, sure.get(1)).orElseThrow()));
        return sure.stream().filter(any -> isOne).findFirst();
    }

    /** A register of which a table has some columns, though it may be something else. */
    Optional<Form> like(Table table) {
        return forms.stream()
                .filter(form -> header(table, form)
                        .filter(header -> told(form, header) >= LEAST)
                        .isPresent())
                .max(Comparator.comparing(form -> told(form, header(table, form).orElseThrow())));
    }

    private static Optional<Header> header(Table table, Form form) {
        return Header.find(table, new FormHeadings(form));
    }

    private static boolean isComplete(Form form, Header header) {
        return header.missing(new FormHeadings(form)).isEmpty();
    }

    /** How many columns of its own a table has of a form. */
    private static int told(Form form, Header header) {
        return (int) own(form)
                .filter(field -> header.columns().containsKey(FormHeadings.heading(field)))
                .count();
    }

    private static Stream<Field> own(Form form) {
        return form.fields().stream()
                .filter(field ->
                        !SHARED.contains(field.type()) && !field.column().equals("note"));
    }

    private boolean isSure(Table table, Form form, Header header) {
        List<Cell> heads = table.rows().get(header.row());
        long speaking = heads.stream().filter(CellAccount::speaks).count();
        boolean isMost = header.columns().size() * 2L > speaking;
        return isComplete(form, header) && told(form, header) >= LEAST && isMost && isRead(table, form, header);
    }

    /** Whether the cells of columns that allow few words have such words, and no name is that of an item of the city. */
    private boolean isRead(Table table, Form form, Header header) {
        Map<Heading, Integer> columns = header.columns();
        List<Field> closed = own(form)
                .filter(field -> !OPEN.contains(field.type()) && columns.containsKey(FormHeadings.heading(field)))
                .toList();
        boolean isTold = !closed.isEmpty() || told(form, header) >= MANY;
        if (!isTold) {
            return false;
        }
        var fields = new FieldReader(reference);
        var items = new ItemNames(reference);
        return closed.stream().allMatch(field -> isRead(fields, field, below(table, header, field)))
                && own(form)
                        .filter(field -> field.required() && field.type() == Form.Type.TEXT)
                        .flatMap(field -> below(table, header, field).stream())
                        .noneMatch(cell -> items.find(cell.text()).isPresent());
    }

    private static boolean isRead(FieldReader fields, Field field, List<Cell> cells) {
        long read = cells.stream()
                .filter(cell -> fields.read(field, cell).value().isPresent())
                .count();
        return read * 2 >= cells.size() && (read > 0 || !field.required());
    }

    private static List<Cell> below(Table table, Header header, Field field) {
        return Optional.ofNullable(header.columns().get(FormHeadings.heading(field))).stream()
                .flatMap(
                        column -> IntStream.range(header.row() + 1, table.rows().size())
                                .boxed()
                                .flatMap(row -> table.find(row, column).stream()))
                .filter(CellAccount::speaks)
                .toList();
    }
}
