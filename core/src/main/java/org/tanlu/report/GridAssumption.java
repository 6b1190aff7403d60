package org.tanlu.report;

import static org.tanlu.report.Wording.printed;
import static org.tanlu.report.Wording.words;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.tanlu.energy.Assumption;
import org.tanlu.energy.Parameters;
import org.tanlu.report.Block.Inline;
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
        this.parameter =
                Parameters.supply(scenarios.system().electricity().carrier().id(), Parameters.IMPORT_FACTOR);
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
        var list = new ArrayList<Inline>();
        known.forEach(scenario -> {
            list.add(words((list.isEmpty() ? "" : "；") + scenario.kind().text().chinese()));
            list.addAll(told(scenario, years));
        });
        return Optional.of(new Paragraph(wording.phrases("scenario-grid", Map.of("list", list))));
    }

    private List<Inline> told(Scenario scenario, List<Integer> years) {
        Assumption factor = find(scenario).orElseThrow();
        var told = new ArrayList<Inline>();
        for (int year : years) {
            told.add(words((told.isEmpty() ? "" : "、") + year + "年"));
            told.add(printed(
                    Numbers.fixed(factor.in(year).value(), DECIMALS),
                    ScenarioNumbers.key(scenario, "parameter/" + parameter, year)));
        }
        told.add(words("（" + factor.origin().kind().text().chinese() + "）"));
        return told;
    }

    private Optional<Assumption> find(Scenario scenario) {
        return Optional.ofNullable(scenario.assumptions().get(parameter));
    }
}
