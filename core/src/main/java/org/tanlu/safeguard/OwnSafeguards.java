package org.tanlu.safeguard;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.tanlu.reference.AssessmentItem;
import org.tanlu.reference.Department;
import org.tanlu.reference.ReferenceData;
import org.tanlu.reference.SafeguardLibrary;
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
    /** Where an item stands that was added though the library has it. */
    private static final String IN_LIBRARY = "reference/safeguards";

    private final List<Register.Row> rows = new ArrayList<>();
    private final Map<Register.Row, String> doubled = new LinkedHashMap<>();
    private final List<Department> departments;
    private final Set<String> met = new TreeSet<>();

    OwnSafeguards(Dossier dossier, ReferenceData reference) {
        this.departments = reference.standard().departments();
        Map<String, String> library = library(reference.safeguards());
        Map<String, String> told = new LinkedHashMap<>();
        for (Register.Row row : dossier.register("safeguards").rows()) {
            String written = row.text("kind") + "/" + row.text("item");
            String key = library.getOrDefault(written, written);
            String before = isAdded(row) && library.containsKey(written) ? IN_LIBRARY : told.get(key);
            if (before == null) {
                rows.add(row);
                told.put(key, row.place().toString());
            } else {
                doubled.put(row, before);
            }
        }
    }

    /** By kind and id or name, the kind and id of each item of the library. */
    private static Map<String, String> library(SafeguardLibrary library) {
        var ids = new LinkedHashMap<String, String>();
        library.teams().forEach(team -> put(ids, TEAM, team.id(), team.name()));
        library.instruments().forEach(policy -> put(ids, INSTRUMENT, policy.id(), policy.name()));
        library.items(AssessmentItem.Kind.OBJECT).forEach(item -> put(ids, OBJECT, item.id(), item.name()));
        library.items(AssessmentItem.Kind.CALENDAR).forEach(item -> put(ids, CALENDAR, item.id(), item.name()));
        library.items(AssessmentItem.Kind.SCORE).forEach(item -> put(ids, SCORE, item.id(), item.name()));
        return ids;
    }

    private static void put(Map<String, String> ids, String kind, String id, Text name) {
        ids.put(kind + "/" + id, kind + "/" + id);
        ids.put(kind + "/" + name.chinese(), kind + "/" + id);
    }

    /** The rows that are used: of several about one item the first. */
    List<Register.Row> rows() {
        return rows;
    }

    /** The rows that are not used, as another one or the library has the item already, each with where that stands. */
    Map<Register.Row, String> doubled() {
        return doubled;
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
