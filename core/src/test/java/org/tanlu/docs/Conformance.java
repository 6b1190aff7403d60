package org.tanlu.docs;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.tanlu.reference.ReferenceTable;
import org.tanlu.reference.ReferenceTable.Row;

/**
 * How far the product does what the guideline asks: requirements, the code that serves them, and what is open.
 *
 * @param requirements the rows of {@code standard/clauses.csv}
 * @param open         the rows of {@code standard/open.csv} by requirement
 * @param marks        the places marked in the sources
 */
record Conformance(List<Row> requirements, Map<String, Row> open, List<ClauseMark> marks) {

    /** What is true of a requirement. */
    enum State {
        MET("满足 met"),
        PARTIAL("部分 partial"),
        MISSING("未做 missing");

        private final String label;

        State(String label) {
            this.label = label;
        }

        String label() {
            return label;
        }
    }

    /** Reads data and sources. */
    static Conformance read() {
        Map<String, Row> open = new LinkedHashMap<>();
        ReferenceTable.read("standard/open.csv").rows().forEach(row -> open.put(row.text("row_id"), row));
        return new Conformance(ReferenceTable.read("standard/clauses.csv").rows(), open, ClauseMark.all());
    }

    /** The state of a requirement as {@code open.csv} has it. */
    State state(Row requirement) {
        return findOpen(requirement)
                .map(row -> row.text("state").equals("partial") ? State.PARTIAL : State.MISSING)
                .orElse(State.MET);
    }

    /** What is said of a requirement that is open. */
    Optional<Row> findOpen(Row requirement) {
        return Optional.ofNullable(open.get(requirement.text("id")));
    }

    /** The code marked with a clause as a whole. */
    List<ClauseMark> codeOfClause(String clause) {
        return marks.stream()
                .filter(mark -> !mark.lesson() && mark.clause().equals(clause))
                .toList();
    }

    /** The code marked with one requirement. */
    List<ClauseMark> codeOfRequirement(Row requirement) {
        return codeOfClause(requirement.text("id"));
    }

    /** The tests marked with a clause or with one of its requirements. */
    List<ClauseMark> lessons(String clause, List<Row> requirementsOfClause) {
        List<String> names =
                requirementsOfClause.stream().map(row -> row.text("id")).toList();
        return marks.stream()
                .filter(ClauseMark::lesson)
                .filter(mark -> mark.clause().equals(clause) || names.contains(mark.clause()))
                .toList();
    }

    /** The requirements by clause, in the order of the guideline. */
    Map<String, List<Row>> byClause() {
        return requirements.stream()
                .collect(Collectors.groupingBy(row -> row.text("clause"), LinkedHashMap::new, Collectors.toList()));
    }
}
