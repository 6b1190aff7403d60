package org.tanlu.verification;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.tanlu.reference.ReferenceData;
import org.tanlu.report.PlanDocument;
import org.tanlu.trace.Clause;

/** 数字核验 holds a document that came back against what its data give: every numeral of text, tables, charts and drawings. */
@Clause("4.2")
public final class PlanVerification {
    private PlanVerification() {}

    /**
     * Compares a document with its plan. Paragraphs, rows and entries that were added or taken away are told as such; nothing is
     * compared by its place alone.
     *
     * @param plan    the plan as prepared anew from its data
     * @param found   the document as it was read
     * @param imprint what the document says of itself
     */
    @Clause("4.2")
    public static Verdict verify(PlanDocument plan, Reading found, Imprint imprint, ReferenceData reference) {
        return verify(Reading.of(plan), found, imprint, reference);
    }

    /** Of a document of this plan that was edited throughout, one piece in ten is still to be known by its words. */
    private static final int FEW = 10;

    /** The same against a reading of the plan, for whoever compares many documents with one. */
    public static Verdict verify(Reading plan, Reading found, Imprint imprint, ReferenceData reference) {
        return !imprint.isThere() && isForeign(plan, found)
                ? Verdict.ofForeign()
                : new Comparison(Unkeyed.of(reference), imprint).compare(plan, found);
    }

    /** Whether next to none of a document's pieces, their numerals aside, is in the plan. */
    private static boolean isForeign(Reading plan, Reading found) {
        Set<String> known =
                plan.strips().stream().map(PlanVerification::words).collect(Collectors.toCollection(TreeSet::new));
        long alike = found.strips().stream()
                .map(PlanVerification::words)
                .filter(known::contains)
                .count();
        return alike * FEW <= found.strips().size();
    }

    private static String words(Strip strip) {
        return strip.rows().stream()
                .flatMap(List::stream)
                .map(said -> Numeral.masked(said.text()))
                .collect(Collectors.joining("|"));
    }
}
