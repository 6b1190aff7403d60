package org.tanlu.survey;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.tanlu.quantity.Quantity;
import org.tanlu.quantity.ShortestDecimal;
import org.tanlu.reference.Form;
import org.tanlu.reference.Form.Field;
import org.tanlu.reference.ReferenceData;
import org.tanlu.table.Cell;
import org.tanlu.table.Table;

/** 官方清单行 the rows of the table of official lines: how an import writes them, and how two tables become one. */
public final class OfficialRows {
    /** The form's id, also the table's name. */
    public static final String FORM = "official_inventory";

    /** The columns that say what a row covers: empty they mean all, so that what is not understood must not be read as empty. */
    private static final List<String> SCOPE = List.of("kind", "emission_source", "sector", "end_use", "carrier", "gas");

    private final Form form;

    private OfficialRows(Form form) {
        this.form = form;
    }

    /** Whether a cell that is not understood would widen what its row says, so that the row cannot be used. */
    static boolean narrows(Form form, Field field) {
        return form.id().equals(FORM) && SCOPE.contains(field.column());
    }

    static OfficialRows of(ReferenceData reference) {
        return new OfficialRows(reference.form(FORM));
    }

    /**
     * The rows of two tables: what the second tells of a year and source takes the place of what the first told of it.
     *
     * @param old   the city's table; empty when it has none
     * @param added what an import gave
     */
    public static Table join(Optional<Table> old, Table added, ReferenceData reference) {
        OfficialRows rows = of(reference);
        List<List<String>> further = rows.texts(added);
        var all = new ArrayList<List<String>>();
        all.add(rows.headings());
        old.map(rows::texts).orElse(List.of()).stream()
                .filter(row -> further.stream().noneMatch(other -> rows.isSameInventory(row, other)))
                .forEach(all::add);
        all.addAll(further);
        return CityTables.of(FORM, all);
    }

    /** The headings, in the order of the form. */
    List<String> headings() {
        return form.fields().stream().map(Field::column).toList();
    }

    /** A row of texts in the order of the form: columns and texts in turn, all other cells empty. */
    List<String> row(List<String> columnsAndTexts) {
        return form.fields().stream()
                .map(field -> {
                    int at = columnsAndTexts.indexOf(field.column());
                    return at < 0 ? "" : columnsAndTexts.get(at + 1);
                })
                .toList();
    }

    /** A number without loss, and its unit, as columns and texts in turn. */
    static List<String> number(String column, Quantity value) {
        return List.of(
                column,
                ShortestDecimal.of(value.value()),
                column + "_unit",
                value.unit().symbol());
    }

    private boolean isSameInventory(List<String> row, List<String> other) {
        List<String> columns = headings();
        return List.of("year", "source").stream()
                .map(columns::indexOf)
                .allMatch(at -> row.get(at).equals(other.get(at)));
    }

    /** The rows of a table with their cells in the order of the form; a unit in a heading goes into the column of units. */
    private List<List<String>> texts(Table table) {
        Optional<Header> header = Header.find(table, new FormHeadings(form));
        return header.map(head -> table
                        .rows()
                        .subList(head.row() + 1, table.rows().size())
                        .stream()
                        .filter(row -> row.stream().anyMatch(CellAccount::speaks))
                        .map(row -> form.fields().stream()
                                .map(field -> text(row, head, field))
                                .toList())
                        .toList())
                .orElse(List.of());
    }

    private String text(List<Cell> row, Header header, Field field) {
        String own = cell(row, header, field);
        if (!own.isEmpty() || field.type() != Form.Type.UNIT) {
            return own;
        }
        return form.fields().stream()
                .filter(number ->
                        number.unitColumn().filter(field.column()::equals).isPresent())
                .filter(number -> !cell(row, header, number).isEmpty())
                .map(number -> header.units().getOrDefault(FormHeadings.heading(number), ""))
                .findFirst()
                .orElse("");
    }

    private static String cell(List<Cell> row, Header header, Field field) {
        return Optional.ofNullable(header.columns().get(FormHeadings.heading(field)))
                .filter(at -> at < row.size())
                .map(at -> Characters.strip(row.get(at).text()))
                .orElse("");
    }
}
