package org.tanlu.conformity;

import java.util.List;
import org.tanlu.plan.Plan;
import org.tanlu.quantity.Quantity;
import org.tanlu.trace.Clause;
import org.tanlu.trace.Finding;
import org.tanlu.trace.Severity;
import org.tanlu.trace.Text;

/**
 * 符合标识 whether the plan may be called conforming: a function of what it was made of and of the binding requirements. Local
 * measurements with a source keep it, factors at second hand are shown and keep it.
 *
 * @param causes   why it may not; none where it may
 * @param doubtful the largest share of a year's emissions that rests on factors with weak or no evidence, 0 to 1
 * @param second   the same on factors at second hand
 */
@Clause("4.2")
public record Label(List<Cause> causes, Quantity doubtful, Quantity second) {
    /** The share of a year's emissions from which on factors without evidence take the label away: as for each of them alone. */
    private static final double MOST_DOUBTFUL = 0.01;

    public Label {
        causes = List.copyOf(causes);
    }

    /**
     * 未获标识的原因 what takes the label away.
     *
     * @param kind  what it is
     * @param count how many there are; of factors none
     * @param text  in words
     */
    public record Cause(Kind kind, int count, Text text) {}

    /** What can take the label away. */
    public enum Kind {
        /** Findings that forbid the plan to be issued. */
        BLOCKING,
        /** Values of the city without a source. */
        UNDOCUMENTED,
        /** Factors without evidence that bear too much of the total. */
        UNVERIFIED,
        /** Binding requirements that are not met in full. */
        REQUIREMENTS
    }

    /** The label of a plan. */
    static Label of(Plan plan, List<Finding> findings, List<Judgement> judgements) {
        var basis = new LabelBasis(plan);
        return new Label(
                basis.causes(
                        (int) findings.stream()
                                .filter(finding -> finding.severity() == Severity.BLOCKING)
                                .count(),
                        judgements,
                        MOST_DOUBTFUL),
                basis.doubtful(),
                basis.second());
    }

    /** Whether the plan may be called conforming. */
    public boolean conforms() {
        return causes.isEmpty();
    }

    /** What it is called. */
    public Text text() {
        return conforms() ? Text.of("符合", "conforms") : Text.of("尚不符合", "does not conform yet");
    }
}
