package org.tanlu.pathway;

import java.util.List;
import java.util.Optional;
import org.tanlu.energy.Course;
import org.tanlu.energy.Move;
import org.tanlu.inventory.IndicatorValue;
import org.tanlu.linear.Limits;
import org.tanlu.linear.Solver;
import org.tanlu.potential.Potentials;
import org.tanlu.reference.ReferenceData;
import org.tanlu.scenario.PlanTarget;
import org.tanlu.scenario.Scenarios;
import org.tanlu.survey.City;
import org.tanlu.trace.Clause;
import org.tanlu.trace.Outcome;
import org.tanlu.trace.Text;

/** 碳减排路径 pathway (chapter 10). */
@Clause("10")
public final class PathwayDesign {
    /** The setting that says whether to solve. */
    public static final String WANTED = "solve_pathway";

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
     * @param isFull   whether plans of nearly the same cost are looked at too, which takes longer than all else
     * @throws IllegalArgumentException when the city has no measure whose effect is known
     * @throws IllegalStateException    when the solver ends without a plan
     */
    @Clause("10")
    public static Studied studied(
            Course baseline,
            PathwayTerms terms,
            ReferenceData reference,
            Solver solver,
            Limits limits,
            boolean isFull) {
        if (baseline.system().moves().isEmpty()) {
            throw new IllegalArgumentException("the city has no measure to choose of");
        }
        var assembly = new Assembly(baseline, terms, reference);
        Answer answer = new Search(solver, limits).solve(assembly.task());
        var reading = new Reading(baseline, answer, assembly, reference);
        Pathway pathway = reading.pathway();
        var study = new Study(baseline, answer, reference, solver, limits);
        return new Studied(pathway, Optional.of(study.of(pathway, terms, reading.increments(), isFull)));
    }

    /**
     * A pathway with what stands around it.
     *
     * @param pathway the pathway
     * @param study   what stands around it; empty where nobody asked
     */
    public record Studied(Pathway pathway, Optional<PathwayStudy> study) {}

    /**
     * The pathway that a city's plan commits to, the optimised low-carbon one, and the optimised enhanced one beside it. Each has the
     * activities and supply of the scenario that it is named after, takes up no more of a measure than that does unless the city
     * wants it, and emits in no year more than the less ambitious one; the low-carbon one meets the province's peak year.
     *
     * @param scenarios  the scenarios; empty where there are none
     * @param potentials the measures as they stand in the city
     * @param targets    the targets of plans against the scenarios
     * @param history    the indicators of the history
     * @param city       the settings
     * @param reference  the city's library of measures
     * @param solving    who solves it
     * @return none where nothing can be solved, with the reason
     */
    @Clause("10")
    public static Outcome<Routes> design(
            Optional<Scenarios> scenarios,
            Optional<Potentials> potentials,
            List<PlanTarget> targets,
            List<IndicatorValue> history,
            City city,
            ReferenceData reference,
            Solving solving) {
        if (city.is(WANTED, "no")) {
            return none(Text.of("本市设置为不求解路径", "the city does not want it solved"));
        }
        if (scenarios.isEmpty() || potentials.isEmpty()) {
            return none(Text.of("没有情景模拟结果，路径没有可比较的基准", "there are no scenarios to start from"));
        }
        var findings = new PathwayFindings(reference, potentials.get().values());
        List<Move> moves = scenarios.get().system().moves();
        if (moves.isEmpty()) {
            Text reason = findings.noMeasure(potentials.get());
            return Outcome.of(Routes.none(reason), findings.all());
        }
        findings.faults(moves, potentials.get().measures(), city);
        if (solving.solver().isEmpty()) {
            return Outcome.of(Routes.none(solving.reason()), findings.noSolver(solving));
        }
        return new CityRoutes(scenarios.get(), potentials.get().measures(), targets, history, city, findings)
                .by(solving.solver().orElseThrow());
    }

    private static Outcome<Routes> none(Text reason) {
        return Outcome.of(Routes.none(reason), List.of());
    }
}
