package org.tanlu.scenario;

import java.util.ArrayList;
import java.util.List;
import org.tanlu.energy.EnergySystem;
import org.tanlu.trace.Clause;
import org.tanlu.trace.Figure;

/**
 * 多情景模拟 the three scenarios of a city, from one energy system (clause 9.1).
 *
 * @param system    the energy system
 * @param scenarios baseline, low-carbon, enhanced
 * @param effects   what each difference of a scenario to its parent does, those of a scenario together, the largest first
 */
@Clause({"9.1", "9.2"})
public record Scenarios(EnergySystem system, List<Scenario> scenarios, List<ParameterEffect> effects) {
    public Scenarios {
        scenarios = List.copyOf(scenarios);
        effects = List.copyOf(effects);
    }

    /** What the differences of a scenario to its parent do, the largest first. */
    @Clause("9.2")
    public List<ParameterEffect> effects(ScenarioKind kind) {
        return effects.stream().filter(effect -> effect.kind() == kind).toList();
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
        return figures;
    }

    /** The scenario of a kind. */
    public Scenario of(ScenarioKind kind) {
        return scenarios.stream()
                .filter(scenario -> scenario.kind() == kind)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("no " + kind));
    }

    /** When a scenario's emissions are highest. */
    @Clause("9.1")
    public PeakStatement peak(ScenarioKind kind) {
        return PeakStatement.of(of(kind).course().total());
    }
}
