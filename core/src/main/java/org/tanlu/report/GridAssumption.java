package org.tanlu.report;

import static org.tanlu.report.Wording.words;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.tanlu.energy.Assumption;
import org.tanlu.energy.Parameters;
import org.tanlu.report.Block.Paragraph;
import org.tanlu.scenario.Scenario;
import org.tanlu.scenario.Scenarios;
import org.tanlu.trace.Clause;

/**
 * 电网因子的假设 that the emission factor of imported electricity is a condition outside the city, what each scenario takes for it and on
 * what grounds (clauses 7.1.5, 9.1 and 9.2).
 */
@Clause({"9.1", "9.2"})
final class GridAssumption {
    private static final int DECIMALS = 3;

    private final Scenarios scenarios;
    private final Wording wording;
    private final String parameter;

    GridAssumption(Scenarios scenarios, Wording wording) {
        this.scenarios = scenarios;
        this.wording = wording;
        this.parameter = Parameters.supply(scenarios.system().electricity().carrier().id(), Parameters.IMPORT_FACTOR);
    }

    /** Nothing where no factor is known or all scenarios have the same. */
    Optional<Paragraph> paragraph() {
        List<Scenario> known = scenarios.scenarios().stream()
                .filter(scenario -> find(scenario).isPresent())
                .toList();
        long courses = known.stream()
                .map(scenario -> find(scenario).orElseThrow().values())
                .distinct()
                .count();
        if (courses < 2) {
            return Optional.empty();
        }
        List<Integer> years = ScenarioYears.goals(known.get(0).course());
        String list = known.stream().map(scenario -> told(scenario, years)).collect(Collectors.joining("；"));
        return Optional.of(wording.paragraph("scenario-grid", Map.of("list", words(list))));
    }

    private String told(Scenario scenario, List<Integer> years) {
        Assumption factor = find(scenario).orElseThrow();
        String values = years.stream()
                .map(year -> year + "年" + Numbers.fixed(factor.in(year).value(), DECIMALS))
                .collect(Collectors.joining("、"));
        return scenario.kind().text().chinese() + values + "（" + ScenarioParameters.basis(factor.origin()) + "）";
    }

    private Optional<Assumption> find(Scenario scenario) {
        return Optional.ofNullable(scenario.assumptions().get(parameter));
    }
}
