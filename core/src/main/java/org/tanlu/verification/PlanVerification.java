package org.tanlu.verification;

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

    /** The same against a reading of the plan, for whoever compares many documents with one. */
    public static Verdict verify(Reading plan, Reading found, Imprint imprint, ReferenceData reference) {
        return new Comparison(Unkeyed.of(reference), imprint).compare(plan, found);
    }
}
