package org.tanlu.pathway;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import org.tanlu.energy.Assumption;
import org.tanlu.energy.Course;
import org.tanlu.energy.Move;
import org.tanlu.energy.Parameters;
import org.tanlu.energy.Simulator;
import org.tanlu.inventory.IndicatorValue;
import org.tanlu.linear.Limits;
import org.tanlu.linear.Solver;
import org.tanlu.potential.Potential;
import org.tanlu.quantity.Emissions;
import org.tanlu.quantity.YearSeries;
import org.tanlu.reference.ReferenceData;
import org.tanlu.scenario.PlanTarget;
import org.tanlu.scenario.Scenario;
import org.tanlu.scenario.ScenarioKind;
import org.tanlu.scenario.Scenarios;
import org.tanlu.survey.City;
import org.tanlu.trace.Clause;
import org.tanlu.trace.Outcome;
import org.tanlu.trace.Text;

/**
 * 优化情景 solves the pathways of a city: the optimised low-carbon one, below the baseline scenario in every year, and the optimised
 * enhanced one, below the low-carbon one in every year (clauses 9.1 and 10.1). One use only.
 */
@Clause({"9.1", "10"})
final class CityRoutes {
    /** The setting that says how much is asked around the pathway. */
    private static final String STUDY = "pathway_study";

    private static final String ENHANCED = "pathway_enhanced";
    private static final int NODES = 10_000;
    private static final double PERCENT = 100;

    private final Scenarios scenarios;
    private final List<Potential> potentials;
    private final List<PlanTarget> targets;
    private final List<IndicatorValue> history;
    private final City city;
    private final PathwayFindings findings;
    private final ReferenceData reference;

    CityRoutes(
            Scenarios scenarios,
            List<Potential> potentials,
            List<PlanTarget> targets,
            List<IndicatorValue> history,
            City city,
            PathwayFindings findings) {
        this.scenarios = scenarios;
        this.potentials = potentials;
        this.targets = targets;
        this.history = history;
        this.city = city;
        this.findings = findings;
        this.reference = findings.reference();
    }

    /** The pathways; none, with the reason, where the solver finds no plan. */
    Outcome<Routes> by(Solver solver) {
        var routes = new ArrayList<Route>();
        try {
            YearSeries<Emissions> before =
                    scenarios.of(ScenarioKind.BASELINE).course().total();
            Route main = route(ScenarioKind.LOW_CARBON, before, solver, !city.is(STUDY, "none"));
            routes.add(main);
            findings.route(main, wanted(main.base()), city);
            findings.duties(main, wanted(main.base()).unasked());
            if (city.is(ENHANCED, "yes")) {
                Route enhanced = route(ScenarioKind.ENHANCED, main.pathway().emission(), solver, false);
                routes.add(enhanced);
                findings.enhanced(enhanced, wanted(enhanced.base()), city);
            }
            return Outcome.of(new Routes(routes, Text.of("", "")), findings.all());
        } catch (Unsolved unsolved) {
            Text reason = findings.unsolved(unsolved.status());
            return Outcome.of(routes.isEmpty() ? Routes.none(reason) : new Routes(routes, reason), findings.all());
        }
    }

    private Route route(ScenarioKind kind, YearSeries<Emissions> before, Solver solver, boolean isStudied) {
        Scenario scenario = scenarios.of(kind);
        Course base = withoutMeasures(scenario);
        CityTargets wanted = wanted(base);
        PathwayTerms terms =
                new CityTerms(scenario, base, potentials, wanted, city).terms().below(before);
        PathwayDesign.Studied found = found(base, terms, solver, isStudied);
        if (kind == ScenarioKind.LOW_CARBON) {
            findings.outside(wanted.unasked());
        }
        return new Route(
                kind,
                base,
                terms,
                new CityConditions(terms, wanted, kind, city, reference).conditions(),
                found.pathway(),
                Timetable.of(found.pathway(), base.horizon(), reference),
                found.study());
    }

    private CityTargets wanted(Course base) {
        return new CityTargets(base, targets, history);
    }

    /** The pathway, with as much around it as the city wants. */
    private PathwayDesign.Studied found(Course base, PathwayTerms terms, Solver solver, boolean isStudied) {
        double gap = Double.parseDouble(city.find("pathway_gap").orElseThrow()) / PERCENT;
        var limits = new Limits(NODES, Integer.MAX_VALUE, gap);
        return isStudied
                ? PathwayDesign.studied(base, terms, reference, solver, limits, city.is(STUDY, "full"))
                : new PathwayDesign.Studied(
                        PathwayDesign.leastCost(base, terms, reference, solver, limits), Optional.empty());
    }

    /** A scenario with the measures of the baseline in place of its own. */
    private Course withoutMeasures(Scenario scenario) {
        Scenario baseline = scenarios.of(ScenarioKind.BASELINE);
        var assumptions = new LinkedHashMap<String, Assumption>(scenario.assumptions());
        for (Move move : scenarios.system().moves()) {
            String id = Parameters.measure(move.measure().id());
            assumptions.remove(id);
            Optional.ofNullable(baseline.assumptions().get(id)).ifPresent(level -> assumptions.put(id, level));
        }
        return new Simulator(scenarios.system())
                .simulate(assumptions, scenario.course().horizon());
    }
}
