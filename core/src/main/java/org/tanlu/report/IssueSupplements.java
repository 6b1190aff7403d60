package org.tanlu.report;

import static org.tanlu.report.Wording.words;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.tanlu.pathway.Scheduled;
import org.tanlu.plan.Plan;
import org.tanlu.potential.Potential;
import org.tanlu.potential.Potentials;
import org.tanlu.quantity.Emissions;
import org.tanlu.quantity.Quantity;
import org.tanlu.reference.Applicability;
import org.tanlu.reference.Department;
import org.tanlu.reference.ReferenceData;
import org.tanlu.scenario.PlanTarget;
import org.tanlu.target.Targets;
import org.tanlu.trace.Access;
import org.tanlu.trace.Clause;

/**
 * 补充措施 says of a field without tasks, for which plans of the city have targets all the same, who brings the missing measures and
 * by when: the department that leads most measures of the field, within a year of the issue.
 */
@Clause({"4.1", "10.2", "A"})
final class IssueSupplements {
    /** The heading of Appendix A that a target belongs to by the field of its plan. */
    private static final Map<String, String> FIELDS = Map.of(
            "energy", "A4.2",
            "industry", "A4.3",
            "buildings", "A4.4",
            "transport", "A4.5",
            "agriculture", "A4.7",
            "circular", "A4.8",
            "sink", "A4.9");

    /** The same of targets whose indicator tells the field, whatever plan they stand in: 森林覆盖率. */
    private static final Map<String, String> INDICATORS =
            Map.of("IND-B10", "A4.9", "IND-B24", "A4.2", "IND-B27", "A4.2");

    /** So many data are named that a field lacks. */
    private static final int DATA = 5;

    /** So many measures are named that could close a gap. */
    private static final int NAMED = 4;
    /** What takes up so much of its potential is used up. */
    private static final double NEARLY_ALL = 0.95;

    private final Plan plan;
    private final ReferenceData reference;
    private final Wording wording;

    IssueSupplements(Plan plan, ReferenceData reference, Wording wording) {
        this.plan = plan;
        this.reference = reference;
        this.wording = wording;
    }

    /** The city's own public targets for coming years that nothing in the plan answers for. */
    static List<PlanTarget> open(Targets targets) {
        return targets.plans().stream()
                .filter(row -> row.isOwn() && !row.row().says("assigned", "yes"))
                .filter(row -> row.row().access() == Access.PUBLIC && row.year() >= targets.first())
                .filter(row -> targets.answer(row).isEmpty())
                .toList();
    }

    /** Targets by the plans that tell them. */
    static String listed(List<PlanTarget> targets, Wording wording) {
        var byTitle = new LinkedHashMap<String, List<String>>();
        targets.forEach(row -> byTitle.computeIfAbsent(row.row().text("title"), any -> new ArrayList<>())
                .add("“" + row.name() + "”"));
        return byTitle.entrySet().stream()
                .map(plan -> wording.text(
                        "issue-own-target",
                        Map.of("title", plan.getKey(), "targets", IssueDocument.listed(plan.getValue()))))
                .collect(Collectors.joining("，"));
    }

    /** What a heading of chapter four without tasks lacks: the data, and what answers the city's own targets; none where it has tasks. */
    List<Block> of(String outline) {
        var choice = new IssueChoice(plan, wording);
        boolean hasTasks = plan.pathway().main().stream()
                .flatMap(route -> route.schedule().actions().stream())
                .filter(choice::isTask)
                .map(Scheduled::mapping)
                .anyMatch(mapping -> mapping.outline().equals(outline));
        if (hasTasks) {
            return List.of();
        }
        return Stream.concat(missing(outline).stream(), supplement(outline).stream())
                .toList();
    }

    /** Which data the potentials of the field lack, what was computed all the same, who brings them and by when. */
    private Optional<Block> missing(String outline) {
        List<Potential> field = plan.potentials().map(Potentials::measures).orElse(List.of()).stream()
                .filter(one -> one.choice().filter(Potential.Choice::isRejected).isEmpty()
                        && reference
                                .measures()
                                .mapping(one.measure().id())
                                .outline()
                                .equals(outline))
                .toList();
        List<String> items = field.stream()
                .filter(one -> one.standing() == Potential.Standing.UNTOLD)
                .flatMap(one ->
                        Stream.of(one.reason().chinese().replaceFirst("^缺", "").split("、", -1)))
                .filter(item -> !item.isEmpty())
                .distinct()
                .toList();
        if (items.isEmpty()) {
            return Optional.empty();
        }
        String computed = computed(field);
        return Optional.of(wording.paragraph(
                computed.isEmpty() ? "issue-missing" : "issue-missing-partly",
                Map.of(
                        "items",
                        words(named(items)),
                        "untold",
                        words((int) field.stream()
                                .filter(one -> one.standing() == Potential.Standing.UNTOLD)
                                .count()),
                        "computed",
                        words(computed),
                        "lead",
                        words(lead(outline)))));
    }

    /** The first of the missing data; what the city may not have at all, such as ports, is not named in a text that is issued. */
    private String named(List<String> items) {
        List<String> resources = reference.measures().conditions().stream()
                .filter(condition -> condition.kind() == Applicability.Kind.RESOURCE)
                .flatMap(condition -> condition.values().stream())
                .map(id -> reference.item(id).name().chinese())
                .toList();
        List<String> sure =
                items.stream().filter(item -> !resources.contains(item)).toList();
        List<String> told = (sure.isEmpty() ? items : sure).stream().limit(DATA).toList();
        return String.join("、", told) + (items.size() > told.size() ? "等" + items.size() + "项" : "");
    }

    /** How many measures of a field were computed and why they are no tasks: 费用或规模尚待确定的1项、按费用比选未选中的2项. */
    private String computed(List<Potential> field) {
        Map<String, Long> reasons = field.stream()
                .filter(one -> one.standing() == Potential.Standing.AVAILABLE)
                .collect(Collectors.groupingBy(this::notTask, TreeMap::new, Collectors.counting()));
        return reasons.entrySet().stream()
                .map(reason -> reason.getKey() + "的" + reason.getValue() + "项")
                .collect(Collectors.joining("、"));
    }

    /** Why a measure with a potential is no task. */
    String notTask(Potential one) {
        String id = one.measure().id();
        String reason = plan.pathway()
                .main()
                .map(route -> route.pathway().leftOut().containsKey(one.measure())
                        ? "issue-computed-open"
                        : route.schedule().find(id).isPresent() ? "issue-computed-later" : "issue-computed-dear")
                .orElse("issue-computed-open");
        return wording.text(reason, Map.of("year", Integer.toString(IssueChoice.HORIZON)));
    }

    private Optional<Block> supplement(String outline) {
        List<PlanTarget> told = plan.targets().map(IssueSupplements::open).orElse(List.of()).stream()
                .filter(row -> field(row).equals(outline))
                .toList();
        return told.isEmpty()
                ? Optional.empty()
                : Optional.of(wording.paragraph(
                        "issue-supplement",
                        Map.of("targets", words(listed(told, wording)), "lead", words(lead(outline)))));
    }

    private static String field(PlanTarget row) {
        return row.indicator()
                .flatMap(id -> Optional.ofNullable(INDICATORS.get(id)))
                .orElseGet(() -> FIELDS.entrySet().stream()
                        .filter(field -> row.row().says("theme", field.getKey()))
                        .sorted(Map.Entry.comparingByKey())
                        .map(Map.Entry::getValue)
                        .findFirst()
                        .orElse(""));
    }

    /** Who brings what a target of a higher level lacks: the department of its field, else the office of the leading group. */
    String lead(PlanTarget row) {
        return field(row).isEmpty() ? "领导小组办公室" : lead(field(row));
    }

    /** The measures of the field that the plan does not use up by the year of a target, those with most to avoid first. */
    String measures(PlanTarget row) {
        String names = plan.potentials().map(Potentials::measures).orElse(List.of()).stream()
                .filter(one -> one.standing() == Potential.Standing.AVAILABLE
                        && reference
                                .measures()
                                .mapping(one.measure().id())
                                .outline()
                                .equals(field(row)))
                .filter(one ->
                        avoids(one, row.year()) > 0 && !isUsedUp(one.measure().id(), row.year()))
                .sorted(Comparator.comparingDouble((Potential one) -> -avoids(one, row.year()))
                        .thenComparing(one -> one.measure().id()))
                .limit(NAMED)
                .map(one -> IssueTasks.plain(one.measure().name().chinese()))
                .collect(Collectors.joining("、"));
        return names.isEmpty() ? "" : wording.text("issue-assigned-measures", Map.of("measures", names));
    }

    private static double avoids(Potential one, int year) {
        return one.abatement().find(year).map(Emissions::tonnes).orElse(0.0);
    }

    private boolean isUsedUp(String measure, int year) {
        return plan.pathway().main().stream()
                .flatMap(route -> route.schedule().find(measure).stream())
                .anyMatch(action ->
                        action.action().units().find(year).map(Quantity::value).orElse(0.0)
                                >= NEARLY_ALL * action.action().potential().value());
    }

    /** The department that leads most measures of the library under the heading; of equals the first by id. */
    String lead(String outline) {
        Map<String, Long> leads = reference.measures().inOrder().stream()
                .filter(measure ->
                        reference.measures().mapping(measure.id()).outline().equals(outline))
                .collect(Collectors.groupingBy(
                        measure -> measure.responsible().lead(), TreeMap::new, Collectors.counting()));
        Map<String, Department> bodies = reference.standard().departments().stream()
                .collect(Collectors.toMap(Department::id, Function.identity(), (one, other) -> one, TreeMap::new));
        return leads.entrySet().stream()
                .max(Map.Entry.<String, Long>comparingByValue()
                        .thenComparing(Map.Entry.comparingByKey(Comparator.reverseOrder())))
                .flatMap(most -> Optional.ofNullable(bodies.get(most.getKey())))
                .map(body -> IssueTasks.plain(body.name().chinese()))
                .orElse("有关部门");
    }
}
