package org.tanlu.report;

import static org.tanlu.report.Wording.words;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.tanlu.pathway.Scheduled;
import org.tanlu.plan.Plan;
import org.tanlu.quantity.Emissions;
import org.tanlu.trace.Clause;

/**
 * 近期增排的举措 says of an action that alone emits more by 2030 or 2035 why the plan has it: what waits for it, from when on it
 * avoids emissions with cleaner electricity, or that it costs less (clause 10.1).
 */
@Clause("10.1")
final class IssueRises {
    private static final List<Integer> MILESTONES = List.of(2030, 2035);

    private final Plan plan;
    private final Wording wording;

    IssueRises(Plan plan, Wording wording) {
        this.plan = plan;
        this.wording = wording;
    }

    /** One paragraph of all such actions of a section, by reasons; nothing where all avoid emissions at the milestones. */
    Optional<Block> why(List<Scheduled> actions) {
        var names = new LinkedHashMap<String, List<String>>();
        actions.stream()
                .filter(action -> MILESTONES.stream().anyMatch(year -> avoided(action, year) < 0))
                .forEach(action -> names.computeIfAbsent(reasons(action), any -> new ArrayList<>())
                        .add(IssueTasks.plain(action.measure().name().chinese())));
        if (names.isEmpty()) {
            return Optional.empty();
        }
        String reasons = names.entrySet().stream()
                .map(reason -> (names.size() == 1 ? "" : String.join("、", reason.getValue())) + reason.getKey())
                .collect(Collectors.joining("；"));
        String all = names.values().stream().flatMap(List::stream).collect(Collectors.joining("、"));
        return Optional.of(wording.paragraph("issue-raises", Map.of("actions", words(all), "reasons", words(reasons))));
    }

    private static double avoided(Scheduled action, int year) {
        return action.action().abatement().find(year).map(Emissions::tonnes).orElse(0.0);
    }

    private String reasons(Scheduled action) {
        var reasons = new ArrayList<String>();
        clean(action)
                .ifPresent(year ->
                        reasons.add(wording.text("issue-raises-until", Map.of("year", Integer.toString(year)))));
        String waiting = plan.pathway().main().orElseThrow().schedule().actions().stream()
                .filter(other -> other.before().stream()
                        .anyMatch(one -> one.standing() == Scheduled.Standing.PLANNED
                                && one.measure().id().equals(action.measure().id())))
                .map(other -> Waterways.name(other, plan))
                .collect(Collectors.joining("、"));
        if (!waiting.isEmpty()) {
            reasons.add(wording.text("issue-raises-first", Map.of("list", waiting)));
        }
        if (action.action().cost().value() < 0) {
            reasons.add(wording.text("issue-raises-saves", Map.of()));
        }
        return reasons.isEmpty() ? wording.text("issue-raises-aims", Map.of()) : String.join("，", reasons);
    }

    /** The year from which on it avoids emissions in every year; empty where it never does. */
    private static Optional<Integer> clean(Scheduled action) {
        Optional<Integer> first = Optional.empty();
        for (var year : action.action().abatement().byYear().entrySet()) {
            boolean isAvoided = year.getValue().tonnes() > 0;
            first = isAvoided ? first.or(() -> Optional.of(year.getKey())) : Optional.empty();
        }
        return first;
    }
}
