package org.tanlu.uncertainty;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.tanlu.quantity.Print;
import org.tanlu.quantity.Sum;
import org.tanlu.reference.ReferenceData;
import org.tanlu.trace.Clause;
import org.tanlu.trace.Facts;
import org.tanlu.trace.Finding;
import org.tanlu.trace.Text;

/** What the people who answer for an analysis must know: what it leaves out, and what it rests on (clause 4.2). */
@Clause("4.2")
final class UncertaintyFindings {
    /** Below this share of the total a gap changes nothing. */
    private static final double NOTICEABLE = 0.01;

    /** From this share of the variance on unverified ranges carry the result. */
    private static final double CARRYING = 0.5;

    private UncertaintyFindings() {}

    /** The findings of the last year. */
    static List<Finding> of(Uncertainty uncertainty, List<Term> terms, ReferenceData reference) {
        var findings = new ArrayList<Finding>();
        YearUncertainty last = uncertainty.findLatest().orElseThrow();
        if (last.bare().value() >= NOTICEABLE) {
            findings.add(Finding.of(
                    reference.rule("UNC-NO-RANGE"),
                    Facts.of("year", last.year())
                            .and("share", Print.percent(last.bare().value(), 1))
                            .and("what", names(terms, term -> term.errors().isEmpty()))));
        }
        if (last.half().value() >= NOTICEABLE) {
            findings.add(Finding.of(
                    reference.rule("UNC-HALF-RANGE"),
                    Facts.of("year", last.year())
                            .and("share", Print.percent(last.half().value(), 1))
                            .and("what", names(terms, Term::isHalfTold))));
        }
        List<UsedRange> doubtful = uncertainty.ranges().stream()
                .filter(used -> used.range().verification().isDoubtful())
                .toList();
        var carried = new Sum();
        doubtful.forEach(used -> carried.add(used.variance().value()));
        if (carried.value() >= CARRYING) {
            List<Text> names = doubtful.stream()
                    .filter(used -> used.variance().value() >= NOTICEABLE)
                    .map(used -> used.range().name())
                    .toList();
            findings.add(Finding.of(
                    reference.rule("UNC-UNVERIFIED"),
                    Facts.of("year", last.year())
                            .and("share", Print.percent(carried.value(), 1))
                            .and("what", names)));
        }
        return findings;
    }

    private static List<Text> names(List<Term> terms, Predicate<Term> condition) {
        return terms.stream()
                .filter(term -> term.tonnes() != 0)
                .filter(condition)
                .map(Term::row)
                .distinct()
                .sorted()
                .map(UncertaintyRow.Key::text)
                .toList();
    }
}
