package org.tanlu.web.entry;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.tanlu.reference.Form;
import org.tanlu.reference.ReferenceData;
import org.tanlu.table.Unreadable;
import org.tanlu.web.store.CityFiles;

/**
 * 企业调查表 what one enterprise tells of itself: its own row of the register of enterprises, of which no other row is shown or changed.
 *
 * @param enterprise its name in the register
 * @param row        the number of its row in the table, from 1; the next free one where it has none yet
 * @param fields     what it is asked, in the order of the register
 */
public record Questionnaire(String enterprise, int row, List<Field> fields) {
    /** The register. */
    public static final String TABLE = "enterprises";

    private static final String NAME = "name";

    /** What the city notes of an enterprise, and no enterprise of itself. */
    private static final Set<String> OF_THE_CITY = Set.of(NAME, "selection_reason", "visited", "source", "status");

    public Questionnaire {
        fields = List.copyOf(fields);
    }

    /**
     * A question.
     *
     * @param number the column, from 0
     * @param column what is asked
     * @param text   what stands there now
     */
    public record Field(int number, GridColumn column, String text) {}

    /**
     * The questionnaire of an enterprise as a version has it.
     *
     * @throws Unreadable when the register is no table
     */
    public static Questionnaire of(CityFiles files, String enterprise, ReferenceData reference) throws Unreadable {
        Grid grid = Grid.of(files, TABLE, reference);
        int at = row(grid, enterprise, reference);
        List<String> now = at < grid.rows().size() ? grid.rows().get(at) : List.of();
        List<Field> fields = IntStream.range(0, grid.columns().size())
                .filter(i -> isAsked(grid.columns().get(i), reference))
                .mapToObj(i -> new Field(i, grid.columns().get(i), i < now.size() ? now.get(i) : ""))
                .toList();
        return new Questionnaire(enterprise, at + 1, fields);
    }

    /**
     * The files with the answers in the enterprise's own row, which is added where there is none.
     *
     * @param told the answers by the number of the column; what is not asked is not taken
     * @throws Unreadable when the register is no table
     */
    public GridChange answered(CityFiles files, Map<String, String> told, ReferenceData reference) throws Unreadable {
        Grid grid = Grid.of(files, TABLE, reference);
        var rows = new ArrayList<>(grid.rows());
        int at = row(grid, enterprise, reference);
        var own = new ArrayList<>(at < rows.size() ? rows.get(at) : List.<String>of());
        own.addAll(Collections.nCopies(Math.max(0, grid.columns().size() - own.size()), ""));
        own.set(nameColumn(grid, reference), enterprise);
        for (Field field : fields) {
            own.set(
                    field.number(),
                    told.getOrDefault(String.valueOf(field.number()), field.text())
                            .strip());
        }
        if (at < rows.size()) {
            rows.set(at, own);
        } else {
            rows.add(own);
        }
        return new GridChange(TABLE, rows);
    }

    /** The row of an enterprise, from 0; behind the last where it has none. */
    private static int row(Grid grid, String enterprise, ReferenceData reference) {
        int name = nameColumn(grid, reference);
        return IntStream.range(grid.headRows(), grid.rows().size())
                .filter(i -> grid.rows().get(i).size() > name
                        && grid.rows().get(i).get(name).strip().equals(enterprise))
                .findFirst()
                .orElse(grid.rows().size());
    }

    private static int nameColumn(Grid grid, ReferenceData reference) {
        return IntStream.range(0, grid.columns().size())
                .filter(i -> field(grid.columns().get(i), reference).equals(NAME))
                .findFirst()
                .orElseThrow();
    }

    private static boolean isAsked(GridColumn column, ReferenceData reference) {
        String field = field(column, reference);
        return !field.isEmpty() && !OF_THE_CITY.contains(field);
    }

    /** The column of the register's form that a column is; empty where it is none. */
    private static String field(GridColumn column, ReferenceData reference) {
        Form form = reference.forms().get(TABLE);
        return form == null
                ? ""
                : form.fields().stream()
                        .filter(one -> one.heading().equals(column.title().chinese()))
                        .map(Form.Field::column)
                        .findFirst()
                        .orElse("");
    }
}
