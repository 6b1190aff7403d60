package org.tanlu.target;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.tanlu.inventory.IndicatorValue;
import org.tanlu.reference.Indicator;
import org.tanlu.reference.ReferenceData;
import org.tanlu.scenario.PlanTarget;
import org.tanlu.scenario.ScenarioIndicator;
import org.tanlu.scenario.ScenarioKind;
import org.tanlu.scenario.Scenarios;
import org.tanlu.survey.Register;
import org.tanlu.trace.Clause;
import org.tanlu.trace.Figure;

/** Gathers the indicators of Table B.1 and clause 9.3 with their values and the targets of plans (clause 9.3). */
@Clause({"9.3", "C9.3-1", "B"})
final class Goals {
    private final Scenarios scenarios;
    private final ScenarioKind carrier;
    private final List<PlanTarget> plans;
    private final List<Integer> years;
    private final Optional<CommittedPath> path;

    Goals(
            Scenarios scenarios,
            ScenarioKind carrier,
            List<PlanTarget> plans,
            List<Integer> years,
            Optional<CommittedPath> path) {
        this.path = path;
        this.scenarios = scenarios;
        this.carrier = carrier;
        this.plans = plans;
        this.years = years;
    }

    List<Goal> of(List<ScenarioIndicator> forecasts, ReferenceData reference) {
        var goals = new ArrayList<>(table(forecasts));
        goals.addAll(structure(reference));
        return goals;
    }

    private List<Goal> table(List<ScenarioIndicator> forecasts) {
        int base = scenarios.system().baseYear();
        var bases = new LinkedHashMap<Indicator, IndicatorValue>();
        var values = new LinkedHashMap<Indicator, Map<ScenarioKind, Map<Integer, IndicatorValue>>>();
        for (ScenarioIndicator each : forecasts) {
            IndicatorValue value = each.value();
            if (value.year() == base) {
                bases.putIfAbsent(value.indicator(), value);
            } else if (years.contains(value.year())) {
                values.computeIfAbsent(value.indicator(), any -> new EnumMap<>(ScenarioKind.class))
                        .computeIfAbsent(each.kind(), any -> new LinkedHashMap<>())
                        .put(value.year(), value);
            }
        }
        var goals = new ArrayList<Goal>();
        bases.forEach((indicator, value) -> goals.add(new Goal(
                indicator,
                "",
                indicator.name(),
                isBinding(indicator),
                value,
                values.getOrDefault(indicator, Map.of()),
                carrier,
                plans(indicator),
                path.map(found -> found.values(indicator, years)).orElseGet(Map::of),
                answers())));
        return goals;
    }

    private List<Goal> structure(ReferenceData reference) {
        int base = scenarios.system().baseYear();
        var all = new ArrayList<>(List.of(base));
        all.addAll(years);
        var rows = new EnumMap<ScenarioKind, List<StructureIndicators.Row>>(ScenarioKind.class);
        for (ScenarioKind kind : ScenarioKind.values()) {
            rows.put(kind, StructureIndicators.of(scenarios.of(kind), all, reference));
        }
        var goals = new ArrayList<Goal>();
        List<StructureIndicators.Row> own = Known.in(rows, carrier);
        List<StructureIndicators.Row> committed =
                path.map(found -> found.structure(years, reference)).orElseGet(List::of);
        for (int i = 0; i < own.size(); i++) {
            StructureIndicators.Row row = own.get(i);
            var values = new EnumMap<ScenarioKind, Map<Integer, IndicatorValue>>(ScenarioKind.class);
            for (ScenarioKind kind : ScenarioKind.values()) {
                var later = new LinkedHashMap<>(Known.in(rows, kind).get(i).values());
                later.remove(base);
                values.put(kind, later);
            }
            goals.add(new Goal(
                    row.indicator(),
                    row.part(),
                    row.name(),
                    isBinding(row.indicator()),
                    Optional.ofNullable(row.values().get(base)).orElseThrow(),
                    values,
                    carrier,
                    row.part().isEmpty() ? plans(row.indicator()) : List.of(),
                    committed.isEmpty() ? Map.of() : committed.get(i).values(),
                    answers()));
        }
        return goals;
    }

    private Map<Register.Row, Figure> answers() {
        return path.map(CommittedPath::answers).orElseGet(Map::of);
    }

    private List<PlanTarget> plans(Indicator indicator) {
        return plans.stream()
                .filter(plan -> plan.indicator().filter(indicator.id()::equals).isPresent())
                .toList();
    }

    private boolean isBinding(Indicator indicator) {
        return indicator.binding()
                || plans(indicator).stream()
                        .anyMatch(plan -> plan.isOwn() && plan.row().says("strictness", "binding"));
    }
}
