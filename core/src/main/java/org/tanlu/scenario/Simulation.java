package org.tanlu.scenario;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.tanlu.energy.Assumption;
import org.tanlu.energy.Baseline;
import org.tanlu.energy.DrawnParameter;
import org.tanlu.energy.EnergySystem;
import org.tanlu.energy.Simulator;
import org.tanlu.inventory.History;
import org.tanlu.reference.Deviation;
import org.tanlu.reference.ReferenceData;
import org.tanlu.survey.Dossier;
import org.tanlu.trace.Clause;
import org.tanlu.trace.Facts;
import org.tanlu.trace.Finding;
import org.tanlu.trace.Outcome;

/** 多情景碳排放模拟 scenarios (clause 9.1): baseline from the history, low-carbon and enhanced as differences to it. */
@Clause("9.1")
public final class Simulation {

    /** The setting that says whether to simulate. */
    public static final String WANTED = "simulate_scenarios";

    private Simulation() {}

    /**
     * Simulates the three scenarios.
     *
     * @return empty where the city does not want it, or has no year from which an energy system can be made
     */
    @Clause("9.1")
    public static Outcome<Optional<Scenarios>> simulate(Dossier dossier, History history, ReferenceData reference) {
        if (dossier.city().is(WANTED, "no")) {
            return Outcome.of(Optional.empty(), List.of());
        }
        Outcome<Optional<EnergySystem>> system = EnergySystem.of(dossier, history, reference);
        var findings = new ArrayList<Finding>(system.findings());
        if (system.value().isEmpty()) {
            findings.add(Finding.of(reference.rule("SCN-NO-BASE")));
            return Outcome.of(Optional.empty(), findings);
        }
        contradictions(system.value().get(), reference, findings);
        Scenarios scenarios = scenarios(system.value().get(), dossier, reference, findings);
        findings.addAll(ScenarioChecks.check(scenarios, dossier, reference));
        return Outcome.of(Optional.of(scenarios), findings);
    }

    /** Shares of the base year that do not sum to one; their trends are not made to. */
    private static void contradictions(EnergySystem system, ReferenceData reference, List<Finding> findings) {
        system.contradictions()
                .forEach((names, sum) -> findings.add(Finding.of(
                        reference.rule("SCN-INDUSTRY-BASE"),
                        Facts.of("names", Facts.joined(names))
                                .and("year", system.baseYear())
                                .and("sum", Math.round(sum.value() * 1000) / 10.0 + "%"))));
    }

    private static Scenarios scenarios(
            EnergySystem system, Dossier dossier, ReferenceData reference, List<Finding> findings) {
        int horizon = dossier.city().findInteger("horizon").orElseThrow();
        Map<String, Assumption> trend = Baseline.of(system, dossier, horizon);
        var simulator = new Simulator(system);
        List<Scenario> scenarios = scenarios(
                simulator, new ScenarioTable(system, dossier, reference, ScenarioTable.MAIN, findings), trend, horizon);
        var variants = new ArrayList<ScenarioVariant>();
        for (String name : ScenarioTable.variants(dossier)) {
            var more = new ArrayList<Finding>();
            var table = new ScenarioTable(system, dossier, reference, name, more);
            variants.add(new ScenarioVariant(name, scenarios(simulator, table, trend, horizon)));
            more.stream().filter(finding -> !findings.contains(finding)).forEach(findings::add);
        }
        List<Deviation> own = ParameterRanges.of(
                dossier.register(ParameterRanges.FORM),
                DrawnParameter.of(system, reference.energy()),
                reference,
                findings);
        return new Scenarios(
                system,
                scenarios,
                variants,
                Odds.of(system, scenarios, dossier, reference.energy().with(own)),
                BuildingStock.of(scenarios, reference, findings),
                ModeShares.of(scenarios, dossier, reference, findings),
                effects(system, scenarios),
                reference.measures().dependencies());
    }

    private static List<Scenario> scenarios(
            Simulator simulator, ScenarioTable table, Map<String, Assumption> trend, int horizon) {
        Map<String, Assumption> parameters = trend;
        var scenarios = new ArrayList<Scenario>();
        for (ScenarioKind kind : ScenarioKind.values()) {
            Map<String, Assumption> changes = table.changes(kind, parameters, horizon);
            parameters = new LinkedHashMap<>(parameters);
            parameters.putAll(changes);
            scenarios.add(new Scenario(
                    kind, parameters, List.copyOf(changes.keySet()), simulator.simulate(parameters, horizon)));
        }
        return scenarios;
    }

    private static List<ParameterEffect> effects(EnergySystem system, List<Scenario> scenarios) {
        var effects = new ArrayList<ParameterEffect>();
        for (int k = 1; k < scenarios.size(); k++) {
            effects.addAll(SetBack.of(system, scenarios.get(k), scenarios.get(k - 1)));
        }
        return effects;
    }
}
