package org.tanlu.pathway;

import org.tanlu.energy.Course;
import org.tanlu.linear.Limits;
import org.tanlu.linear.Solver;
import org.tanlu.reference.ReferenceData;
import org.tanlu.trace.Clause;
import org.tanlu.trace.NotPrepared;
import org.tanlu.trace.Text;

/** 碳减排路径 pathway (chapter 10). */
@Clause("10")
public final class PathwayDesign {
    private static final Text STEP = Text.of("碳减排路径", "pathway");

    private PathwayDesign() {}

    /**
     * The pathway of least social cost from a baseline on.
     *
     * @param baseline the course without the plan
     * @param terms    what it is to reach, and with what
     * @param solver   the solver
     * @param limits   when its search may end
     * @throws IllegalArgumentException when the city has no measure whose effect is known
     * @throws IllegalStateException    when the solver ends without a plan
     */
    @Clause("10")
    public static Pathway leastCost(
            Course baseline, PathwayTerms terms, ReferenceData reference, Solver solver, Limits limits) {
        if (baseline.system().moves().isEmpty()) {
            throw new IllegalArgumentException("the city has no measure to choose of");
        }
        var assembly = new Assembly(baseline, terms, reference);
        Answer answer = new Search(solver, limits).solve(assembly.task());
        return new Reading(baseline, answer, assembly, reference).pathway();
    }

    /**
     * The pathway of least social cost with what stands around it.
     *
     * @param baseline the course without the plan
     * @param terms    what it is to reach, and with what
     * @param solver   the solver
     * @param limits   when its search may end
     * @throws IllegalArgumentException when the city has no measure whose effect is known
     * @throws IllegalStateException    when the solver ends without a plan
     */
    @Clause("10")
    public static Studied studied(
            Course baseline, PathwayTerms terms, ReferenceData reference, Solver solver, Limits limits) {
        if (baseline.system().moves().isEmpty()) {
            throw new IllegalArgumentException("the city has no measure to choose of");
        }
        var assembly = new Assembly(baseline, terms, reference);
        Answer answer = new Search(solver, limits).solve(assembly.task());
        var reading = new Reading(baseline, answer, assembly, reference);
        Pathway pathway = reading.pathway();
        var study = new Study(baseline, answer, reference, solver, limits);
        return new Studied(pathway, study.of(pathway.actions(), reading.increments()));
    }

    /**
     * A pathway with what stands around it.
     *
     * @param pathway the pathway
     * @param study   what stands around it
     */
    public record Studied(Pathway pathway, PathwayStudy study) {}

    /** This version does not prepare the step; the plan says so in the step's own place, and why. */
    public static NotPrepared leastCost() {
        return new NotPrepared(
                STEP,
                "10",
                Text.of(
                        "路径须在措施潜力和目标确定后按社会经济成本最低求解，本版尚未编制",
                        "the least-cost pathway follows from potentials and targets; this version has neither yet"));
    }
}
