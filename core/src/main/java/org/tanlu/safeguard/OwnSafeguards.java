package org.tanlu.safeguard;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.tanlu.reference.Department;
import org.tanlu.reference.ReferenceData;
import org.tanlu.survey.Dossier;
import org.tanlu.survey.Register;
import org.tanlu.trace.Clause;
import org.tanlu.trace.Text;

/** What a city changes of the library of safeguards, adds or drops (chapter 11). */
@Clause("11")
final class OwnSafeguards {
    static final String TEAM = "team";
    static final String INSTRUMENT = "instrument";
    static final String OBJECT = "object";
    static final String CALENDAR = "calendar";
    static final String SCORE = "score";

    private final List<Register.Row> rows;
    private final List<Department> departments;
    private final Set<String> met = new TreeSet<>();

    OwnSafeguards(Dossier dossier, ReferenceData reference) {
        this.rows = dossier.register("safeguards").rows();
        this.departments = reference.standard().departments();
    }

    List<Register.Row> rows() {
        return rows;
    }

    List<Department> departments() {
        return departments;
    }

    /** The row that changes or drops an item of the library. */
    Optional<Register.Row> about(String kind, String id, Text name) {
        Optional<Register.Row> found = rows.stream()
                .filter(row -> row.says("kind", kind) && !isAdded(row))
                .filter(row -> row.says("item", id) || row.says("item", name.chinese()))
                .findFirst();
        found.ifPresent(row -> met.add(row.place().toString()));
        return found;
    }

    /** The rows that add an item. */
    List<Register.Row> added(String kind) {
        return rows.stream()
                .filter(row -> row.says("kind", kind) && isAdded(row))
                .toList();
    }

    /** Rows that change or drop what the library does not have; told after all items were looked for. */
    List<Register.Row> unmet() {
        var unmet = new ArrayList<Register.Row>();
        rows.stream()
                .filter(row -> !isAdded(row) && !met.contains(row.place().toString()))
                .forEach(unmet::add);
        return unmet;
    }

    /** Whether a row takes an item out: only with a reason. */
    static boolean isDropped(Register.Row row) {
        return isDrop(row) && !row.text("reason").isEmpty();
    }

    static boolean isDrop(Register.Row row) {
        return row.says("decision", "drop");
    }

    private static boolean isAdded(Register.Row row) {
        return row.says("decision", "add");
    }

    static String content(Register.Row row, String otherwise) {
        return row.text("content").isEmpty() ? otherwise : row.text("content");
    }

    Bodies bodies(Register.Row row, Bodies otherwise) {
        return otherwise.with(row, departments);
    }
}
