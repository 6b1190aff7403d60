package org.tanlu.scenario;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.tanlu.energy.EnergySystem;
import org.tanlu.reference.Dependency;
import org.tanlu.trace.Clause;
import org.tanlu.trace.Figure;

/**
 * 多情景模拟 the three scenarios of a city, from one energy system (clause 9.1).
 *
 * @param system    the energy system
 * @param scenarios baseline, low-carbon, enhanced
 * @param variants  the same three on other baselines, where the city tells any
 * @param odds      how far they may lie from their curves
 * @param buildings the stock of buildings in each
 * @param travel    the modes of travel in each
 * @param effects   what each difference of a scenario to its parent does, those of a scenario together, the largest first
 * @param dependencies how measures depend on one another and exclude each other
 */
@Clause({"9.1", "9.2"})
public record Scenarios(
        EnergySystem system,
        List<Scenario> scenarios,
        List<ScenarioVariant> variants,
        Odds odds,
        BuildingStock buildings,
        ModeShares travel,
        List<ParameterEffect> effects,
        List<Dependency> dependencies) {
    private static final int FIVE = 5;

    public Scenarios {
        scenarios = List.copyOf(scenarios);
        variants = List.copyOf(variants);
        effects = List.copyOf(effects);
        dependencies = List.copyOf(dependencies);
    }

    /** What the differences of a scenario to its parent do, the largest first. */
    @Clause("9.2")
    public List<ParameterEffect> effects(ScenarioKind kind) {
        return effects.stream().filter(effect -> effect.kind() == kind).toList();
    }

    /** The measures of which a scenario takes up less than its parent; none of the baseline. */
    @Clause("9.1")
    public List<LessTaken> lessTaken(ScenarioKind kind) {
        return kind.parent().map(parent -> LessTaken.of(of(kind), of(parent))).orElse(List.of());
    }

    /** Every number of the scenarios that can be asked where it comes from. */
    @Clause({"9.1", "9.2"})
    public List<Figure> figures() {
        var figures = new ArrayList<Figure>();
        for (Scenario scenario : scenarios) {
            figures.addAll(scenario.course()
                    .figures(
                            ScenarioFigures.key(scenario.kind()),
                            scenario.kind().text()));
        }
        figures.addAll(new ScenarioFigures(this).figures());
        variants.forEach(variant -> figures.addAll(variant.figures()));
        figures.addAll(buildings.figures(scenarios));
        figures.addAll(travel.figures(scenarios));
        figures.addAll(odds.figures());
        return figures;
    }

    /** The scenario of a kind. */
    public Scenario of(ScenarioKind kind) {
        return scenarios.stream()
                .filter(scenario -> scenario.kind() == kind)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("no " + kind));
    }

    /** The years of which documents print ranges: every fifth after the base year, and the last. */
    public List<Integer> rangeYears() {
        int last = scenarios.get(0).course().horizon();
        return IntStream.rangeClosed(system.baseYear() + 1, last)
                .filter(year -> year % FIVE == 0 || year == last)
                .boxed()
                .toList();
    }

    /** When a scenario's emissions are highest. */
    @Clause("9.1")
    public PeakStatement peak(ScenarioKind kind) {
        return PeakStatement.of(of(kind).course().total());
    }
}
