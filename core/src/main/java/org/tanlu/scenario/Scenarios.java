package org.tanlu.scenario;

import java.util.List;
import org.tanlu.energy.EnergySystem;
import org.tanlu.trace.Clause;

/**
 * 多情景模拟 the three scenarios of a city, from one energy system (clause 9.1).
 *
 * @param system    the energy system
 * @param scenarios baseline, low-carbon, enhanced
 */
@Clause("9.1")
public record Scenarios(EnergySystem system, List<Scenario> scenarios) {
    public Scenarios {
        scenarios = List.copyOf(scenarios);
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
