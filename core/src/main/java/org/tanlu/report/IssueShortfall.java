package org.tanlu.report;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.tanlu.energy.Parameters;
import org.tanlu.pathway.Aim;
import org.tanlu.pathway.Holding;
import org.tanlu.pathway.Route;
import org.tanlu.plan.Plan;
import org.tanlu.reference.Department;
import org.tanlu.reference.Measure;
import org.tanlu.reference.ReferenceData;
import org.tanlu.scenario.PlanTarget;
import org.tanlu.scenario.ScenarioKind;
import org.tanlu.trace.Clause;

/**
 * 差距的原因 why an assigned target is missed, as the search of the pathway found it by the prices of its rows: which measures are at
 * their cap, as fast or as early as they can be (clauses 9.3 and 10.1). What is used up or cannot work by then is never called a
 * measure that is left.
 */
@Clause({"9.3", "10.1", "A"})
final class IssueShortfall {
    private static final String INDICATOR = "indicator/";

    private final Plan plan;
    private final ReferenceData reference;
    private final Wording wording;

    IssueShortfall(Plan plan, ReferenceData reference, Wording wording) {
        this.plan = plan;
        this.reference = reference;
        this.wording = wording;
    }

    /** What holds the plan back, measure by measure; empty where no search was asked for the target. */
    Optional<String> limits(PlanTarget row) {
        var byMeasure = new LinkedHashMap<String, List<String>>();
        for (Holding holding : holdings(row)) {
            List<Measure> measures = measures(holding);
            String name = measures.isEmpty() ? "" : name(measures.get(0));
            List<String> limits = byMeasure.computeIfAbsent(name, any -> new ArrayList<>());
            String limit = limit(holding, measures);
            if (!limits.contains(limit)) {
                limits.add(limit);
            }
        }
        String told = byMeasure.entrySet().stream()
                .map(limits -> limits.getKey()
                        + (limits.getKey().isEmpty() ? "" : "的")
                        + IssueDocument.listed(limits.getValue()))
                .collect(Collectors.joining("，"));
        return told.isEmpty() ? Optional.empty() : Optional.of(told);
    }

    /** Whether the enhanced scenario has the target: then adoption is the limit, not what the city could have; nothing where nobody asked. */
    String enhanced(PlanTarget row) {
        return plan.pathway()
                .find(ScenarioKind.ENHANCED)
                .flatMap(route -> aim(route, row))
                .map(aim ->
                        wording.text(aim.isReached() ? "issue-limit-enhanced" : "issue-limit-enhanced-not", Map.of()))
                .orElse("");
    }

    /** The departments that lead the measures at their limits, beside the one that leads; nothing where there is none. */
    String others(PlanTarget row, String lead) {
        Map<String, String> names = reference.standard().departments().stream()
                .collect(Collectors.toMap(
                        Department::id, body -> body.name().chinese(), (one, other) -> one, LinkedHashMap::new));
        List<String> bodies = holdings(row).stream()
                .flatMap(holding -> measures(holding).stream())
                .map(measure -> names.getOrDefault(measure.responsible().lead(), ""))
                .map(IssueTasks::plain)
                .filter(name -> !name.isEmpty() && !name.equals(lead))
                .distinct()
                .toList();
        return bodies.isEmpty() ? "" : wording.text("issue-limit-others", Map.of("bodies", IssueTasks.listed(bodies)));
    }

    private List<Holding> holdings(PlanTarget row) {
        return plan.pathway()
                .main()
                .filter(route -> aim(route, row).filter(aim -> !aim.isReached()).isPresent())
                .map(route -> route.pathway().holdings())
                .orElse(List.of());
    }

    private static Optional<Aim> aim(Route route, PlanTarget row) {
        String id = INDICATOR + row.indicator().orElse("") + "/" + row.year();
        return route.pathway().aims().stream()
                .filter(aim -> aim.id().equals(id))
                .findFirst();
    }

    private List<Measure> measures(Holding holding) {
        return Arrays.stream(holding.subject().split("/", -1))
                .flatMap(id ->
                        Optional.ofNullable(reference.measures().measures().get(id)).stream())
                .toList();
    }

    private static String name(Measure measure) {
        return IssueTasks.plain(measure.name().chinese());
    }

    private String limit(Holding holding, List<Measure> measures) {
        return switch (holding.row()) {
            case "ceiling" ->
                measures.stream().anyMatch(this::isUntold)
                        ? wording.text("issue-limit-ceiling-untold", Map.of())
                        : wording.text("issue-limit-ceiling", Map.of());
            case "ramp" -> wording.text("issue-limit-ramp", Map.of());
            case "readiness" -> wording.text("issue-limit-readiness", Map.of());
            case "potential" -> wording.text("issue-limit-potential", Map.of());
            case "proportional" ->
                wording.text(
                        "issue-limit-proportional",
                        Map.of(
                                "other",
                                measures.stream()
                                        .skip(1)
                                        .map(IssueShortfall::name)
                                        .collect(Collectors.joining("、"))));
            default -> holding.kind().chinese();
        };
    }

    /** Whether nobody of the city told how much of a measure its scenario takes up. */
    private boolean isUntold(Measure measure) {
        return plan.pathway().main().map(Route::kind).stream()
                .flatMap(kind -> plan.scenarios().stream().map(scenarios -> scenarios.of(kind)))
                .flatMap(scenario ->
                        Optional.ofNullable(scenario.assumptions().get(Parameters.measure(measure.id()))).stream())
                .anyMatch(adoption -> adoption.origin().source().isEmpty());
    }
}
