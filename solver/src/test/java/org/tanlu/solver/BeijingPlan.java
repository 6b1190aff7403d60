package org.tanlu.solver;

import org.tanlu.clause.City;
import org.tanlu.linear.SolverUnavailable;
import org.tanlu.pathway.Solving;
import org.tanlu.plan.Plan;
import org.tanlu.published.ExampleCity;
import org.tanlu.report.IssueDocument;
import org.tanlu.report.PlanDocument;
import org.tanlu.trace.Outcome;

/** The plan of the example on published data with its pathway, solved once for all tests, and its two documents. */
final class BeijingPlan {
    static final Outcome<Plan> PLAN = prepared();
    static final PlanDocument FULL = PlanDocument.of(PLAN.value(), PLAN.findings(), City.REFERENCE);
    static final PlanDocument ISSUE = IssueDocument.of(PLAN.value(), City.REFERENCE);

    private BeijingPlan() {}

    private static Outcome<Plan> prepared() {
        Machine.natives();
        try {
            return ExampleCity.prepared("beijing", Solving.by(Solvers.ofPlans()));
        } catch (SolverUnavailable e) {
            throw new AssertionError(e);
        }
    }
}
