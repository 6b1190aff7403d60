package org.tanlu.reference;

import java.util.LinkedHashSet;
import java.util.Set;

/**
 * The clauses of the guideline, as the requirements in {@code standard/clauses.csv} number them.
 *
 * @param numbers the clauses that hold requirements
 */
public record Clauses(Set<String> numbers) {
    private static final String REFERENCES = "References";

    /** Reads the clauses. */
    public static Clauses read() {
        return new Clauses(
                new LinkedHashSet<>(ReferenceTable.read("standard/clauses.csv").column("clause")));
    }

    /**
     * Whether the guideline has a clause: one with requirements, a chapter around one, App.A, App.B, or its list of
     * references.
     */
    public boolean isKnown(String clause) {
        return clause.equals(REFERENCES)
                || numbers.stream().anyMatch(number -> number.equals(clause) || number.startsWith(clause + "."));
    }
}
