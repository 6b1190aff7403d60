package org.tanlu.reference;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.tanlu.trace.Text;

/**
 * What the columns of a kind of file hold, as {@code reference/schema} says it.
 *
 * @param kind    the kind of file
 * @param columns the columns in order
 */
public record Schema(String kind, List<Column> columns) {
    /** The columns of every schema file. */
    static final List<String> HEADER =
            List.of("column", "type", "unit", "default", "required", "description_zh", "description_en");

    /**
     * A column.
     *
     * @param name        the head
     * @param type        text, id, integer, number, yesno, enum(…), ref(…), refs(…), unit, verification or clauses
     * @param unit        the unit of a number, if all rows share one
     * @param required    whether the cell must be filled
     * @param description what it holds
     */
    public record Column(String name, String type, String unit, boolean required, Text description) {}

    /** The schema of a kind of file. */
    public static Schema of(String kind) {
        ReferenceTable table = ReferenceTable.read("schema/" + kind + ".csv");
        assertThat(table.header()).as("header of the schema of " + kind).isEqualTo(HEADER);
        return new Schema(kind, table.rows().stream().map(Schema::column).toList());
    }

    private static Column column(ReferenceTable.Row row) {
        assertThat(row.text("required")).as(row.where()).isIn("yes", "no");
        return new Column(
                row.text("column"),
                row.text("type"),
                row.text("unit"),
                row.text("required").equals("yes"),
                Text.of(row.text("description_zh"), row.text("description_en")));
    }

    List<String> names() {
        return columns.stream().map(Column::name).toList();
    }
}
