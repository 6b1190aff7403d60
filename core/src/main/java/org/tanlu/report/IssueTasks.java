package org.tanlu.report;

import static org.tanlu.report.Wording.printed;
import static org.tanlu.report.Wording.words;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.tanlu.pathway.Scheduled;
import org.tanlu.plan.Plan;
import org.tanlu.quantity.Emissions;
import org.tanlu.quantity.Quantity;
import org.tanlu.report.Block.Entry;
import org.tanlu.report.Block.Inline;
import org.tanlu.report.Block.Paragraph;
import org.tanlu.trace.Clause;

/**
 * 碳减排路径 chapter 四 of the issue version: under each heading of Appendix A a lead, then a paragraph for each task of the
 * wording tables, of the actions that belong to it: what is done, how much by when, and who does it in brackets.
 */
@Clause({"10.2", "A"})
final class IssueTasks {
    /** The milestones at which plans of cities tell amounts. */
    static final int FIRST = 2030;

    static final int SECOND = IssueChoice.HORIZON;
    /** What grows by less than this until the second milestone is told for the first alone. */
    private static final double GROWTH = 1.02;
    /** What takes up so much of its potential is an ambition. */
    private static final double NEARLY_ALL = 0.95;

    private static final Pattern DISTRICT = Pattern.compile("区县|[区县市旗]政府|园区管委会");
    /** The governments of all districts together, beside which a single one is not told. */
    private static final Pattern ALL = Pattern.compile("^各[区县市旗]+政府");

    private static final Pattern ONE = Pattern.compile("^[^各].*[区县市旗]政府$");
    private static final Map<String, String> FIELDS = Map.of(
            "A4.1", "structure",
            "A4.2", "energy",
            "A4.3", "industry",
            "A4.4", "buildings",
            "A4.5", "transport",
            "A4.6", "power",
            "A4.7", "others",
            "A4.8", "circular",
            "A4.9", "sink",
            "A4.10", "projects");

    private static final List<String> OUTLINE =
            List.of("A4.1", "A4.2", "A4.3", "A4.4", "A4.5", "A4.6", "A4.7", "A4.8", "A4.9", "A4.10");

    private final Plan plan;
    private final Wording wording;
    private final IssueChoice choice;

    IssueTasks(Plan plan, Wording wording) {
        this.plan = plan;
        this.wording = wording;
        this.choice = new IssueChoice(plan, wording);
    }

    /** What stands under a heading of the chapter. */
    List<Block> section(String outline) {
        String field = field(outline);
        if (field.isEmpty()) {
            return List.of(chapter());
        }
        var blocks = new ArrayList<Block>();
        blocks.add(new Paragraph(new IssueKind(plan, wording).lead(field)));
        List<Block> told = field.equals("projects") ? new IssueProjects(plan, wording).blocks() : tasks(outline);
        blocks.addAll(told.isEmpty() ? List.of(wording.paragraph("issue-empty-" + field, Map.of())) : told);
        return blocks;
    }

    /** The part of wording ids that stands for a heading of the chapter; empty for others. */
    static String field(String outline) {
        return FIELDS.getOrDefault(outline, "");
    }

    private Block chapter() {
        var said = new ArrayList<>(wording.sentence("issue-tasks", Map.of()));
        plan.pathway()
                .main()
                .ifPresent(route -> said.addAll(wording.sentence(
                        "issue-tasks-added",
                        Map.of("base", words(route.base().system().baseYear())))));
        boolean isOpen = FIELDS.keySet().stream()
                .anyMatch(outline -> !outline.equals("A4.10") && tasks(outline).isEmpty());
        if (isOpen) {
            said.addAll(wording.sentence("issue-tasks-open", Map.of()));
        }
        return new Paragraph(said);
    }

    private Map<String, List<Scheduled>> groups(String outline) {
        var groups = new LinkedHashMap<String, List<Scheduled>>();
        plan.pathway().main().stream()
                .flatMap(route -> route.schedule().actions().stream())
                .filter(action ->
                        choice.isTask(action) && action.mapping().outline().equals(outline))
                .forEach(action -> groups.computeIfAbsent(group(action, wording), any -> new ArrayList<>())
                        .add(action));
        return groups;
    }

    private List<Block> tasks(String outline) {
        var blocks = new ArrayList<Block>();
        Map<String, List<Scheduled>> groups = groups(outline);
        groups.forEach(
                (name, actions) -> blocks.add(task(groups.size() == 1 ? "" : blocks.size() + 1 + ". ", name, actions)));
        raising(outline).ifPresent(blocks::add);
        small(outline).ifPresent(blocks::add);
        return blocks;
    }

    /** One sentence on the actions under a heading that are too small for tasks of their own, which count in the whole all the same. */
    private Optional<Block> small(String outline) {
        List<Scheduled> small = choice.leftOut(IssueChoice.Reason.SMALL).stream()
                .filter(action -> action.mapping().outline().equals(outline))
                .toList();
        String names = small.stream()
                .map(action -> plain(Waterways.name(action, plan)))
                .collect(Collectors.joining("、"));
        String leads = listed(small.stream()
                .map(action -> plain(action.lead().name().chinese()))
                .distinct()
                .toList());
        return names.isEmpty()
                ? Optional.empty()
                : Optional.of(wording.paragraph("issue-small", Map.of("actions", words(names), "leads", words(leads))));
    }

    /** One sentence on the actions under a heading that raise emissions at first, which are no tasks. */
    private Optional<Block> raising(String outline) {
        List<Scheduled> raising = choice.leftOut(IssueChoice.Reason.RAISES).stream()
                .filter(action -> action.mapping().outline().equals(outline))
                .toList();
        String names = raising.stream()
                .map(action -> plain(Waterways.name(action, plan)))
                .collect(Collectors.joining("、"));
        return names.isEmpty()
                ? Optional.empty()
                : Optional.of(wording.paragraph(
                        "issue-raises",
                        Map.of(
                                "actions", words(names),
                                "first", words(FIRST),
                                "sum_first", words(added(raising, FIRST)),
                                "second", words(SECOND),
                                "sum_second", words(added(raising, SECOND)))));
    }

    /** What actions add in a year; nothing where they avoid emissions in it. */
    private static String added(List<Scheduled> raising, int year) {
        return Numbers.wanTonnes(Emissions.tonnes(StrictMath.max(0, -IssueSums.avoided(raising, year))));
    }

    /** The task that an action is written under. */
    static String group(Scheduled action, Wording wording) {
        return wording.text("issue-task/" + action.measure().id() + "/group", Map.of());
    }

    /** The actions of the chapter in the order of its text: by heading, then by task. */
    List<Scheduled> inOrder() {
        var ordered = new ArrayList<Scheduled>();
        OUTLINE.forEach(outline -> groups(outline).values().forEach(ordered::addAll));
        return ordered;
    }

    /** A task; one that stands alone has no number. */
    private Block task(String number, String name, List<Scheduled> actions) {
        var said = new ArrayList<Inline>();
        said.add(words(number + name + "。"));
        actions.forEach(action -> said.addAll(action(action)));
        said.add(words("（" + bodies(actions) + "）"));
        return new Paragraph(said);
    }

    private List<Inline> action(Scheduled action) {
        String task = "issue-task/" + action.measure().id();
        var said = new ArrayList<Inline>();
        said.add(words(told(task + "/text")));
        List<Inline> amounts = amounts(action, told(task + "/goal"), isDone(task));
        if (!amounts.isEmpty()) {
            said.add(words("，"));
            said.addAll(amounts);
        }
        said.add(words("。"));
        return said;
    }

    private String told(String id) {
        return Waterways.told(wording.text(id, Map.of()), plan);
    }

    private boolean isDone(String task) {
        return wording.text(task + "/kind", Map.of()).equals("done");
    }

    /** How much a task promises by when, as its paragraph says it; its name alone where it tells no amount. */
    List<Inline> promised(Scheduled action) {
        String task = "issue-task/" + action.measure().id();
        List<Inline> amounts = amounts(action, told(task + "/goal"), isDone(task));
        return amounts.isEmpty() ? List.of(words(plain(Waterways.name(action, plan)))) : amounts;
    }

    /** How much the plan adds by the first milestone and until the second; by its end where it begins later. */
    private List<Inline> amounts(Scheduled action, String goal, boolean isDone) {
        int horizon = plan.pathway().main().orElseThrow().base().horizon();
        double first = value(action, FIRST);
        double second = value(action, SECOND);
        int year =
                first > 0 ? FIRST : second > 0 ? SECOND : action.action().end().orElse(horizon);
        if (IssueChoice.isFaint(action) || isTooFew(Amounts.text(amount(action, year)), isDone)) {
            return List.of();
        }
        boolean isMost = !isDone
                && value(action, year)
                        >= NEARLY_ALL * action.action().potential().value();
        var said = new ArrayList<Inline>(
                wording.sentence(isMost ? "issue-strive" : "issue-do", Map.of("year", words(year))));
        said.add(words(goal));
        said.add(print(action, year));
        if (year == FIRST && second > first * GROWTH) {
            said.addAll(wording.sentence("issue-then", Map.of("year", words(SECOND), "value", print(action, SECOND))));
        }
        return said;
    }

    /** Fewer than ten whole pieces, or less than one, are no amount that a plan promises; what is built may be one. */
    private static boolean isTooFew(String amount, boolean isDone) {
        return amount.startsWith("不足") || (!isDone && amount.matches("\\d\\D"));
    }

    private static double value(Scheduled action, int year) {
        return action.action().units().find(year).map(Quantity::value).orElse(0.0);
    }

    private static Quantity amount(Scheduled action, int year) {
        return action.action().units().find(year).orElseThrow();
    }

    private static Inline print(Scheduled action, int year) {
        return printed(told(action, year), key(action, year));
    }

    private static String key(Scheduled action, int year) {
        return "pathway/" + action.measure().id() + "/units/" + year;
    }

    /** An amount rounded as notices have it, in the unit of what there is of the task until the second milestone. */
    private static String told(Scheduled action, int year) {
        Quantity amount = amount(action, year);
        return Amounts.rounded(amount, action.action().units().find(SECOND).orElse(amount));
    }

    /** The amount of a milestone as the text of the chapter has it; － where it tells none. */
    Entry goal(Scheduled action, int year) {
        boolean isDone = isDone("issue-task/" + action.measure().id());
        return !IssueChoice.isFaint(action)
                        && value(action, year) > 0
                        && !isTooFew(Amounts.text(amount(action, year)), isDone)
                ? Entry.figure(told(action, year), key(action, year))
                : Entry.words(PathwayTables.NONE);
    }

    /** What the amounts of an action are of and that they are added, for example 新增私人电动乘用车; － where it tells none. */
    String indicator(Scheduled action) {
        boolean isTold = Stream.of(FIRST, SECOND)
                .anyMatch(year -> !goal(action, year).key().isEmpty());
        return isTold ? told("issue-task/" + action.measure().id() + "/goal") : PathwayTables.NONE;
    }

    /** Who leads and who supports, as brackets behind tasks tell it. */
    private String bodies(List<Scheduled> actions) {
        Set<String> leads = new LinkedHashSet<>();
        actions.forEach(action -> leads.add(plain(action.lead().name().chinese())));
        Set<String> supports = new LinkedHashSet<>();
        actions.forEach(action ->
                action.support().forEach(body -> supports.add(plain(body.name().chinese()))));
        supports.removeAll(leads);
        withoutSingle(supports);
        List<String> told = Stream.concat(
                        supports.stream().filter(body -> !isLocal(body)),
                        supports.stream().filter(IssueTasks::isLocal))
                .toList();
        return wording.text(leads.size() == 1 ? "issue-lead-body" : "issue-leads", Map.of("lead", listed(leads)))
                + (told.isEmpty() ? "" : wording.text("issue-support-bodies", Map.of("support", listed(told))));
    }

    /** Takes single governments of districts out where all of them are named together. */
    static void withoutSingle(Set<String> bodies) {
        if (bodies.stream().anyMatch(body -> ALL.matcher(body).find())) {
            bodies.removeIf(body -> ONE.matcher(body).find());
        }
    }

    private static boolean isLocal(String body) {
        return DISTRICT.matcher(body).find();
    }

    /** Names in a row: with commas between them where one of them has the mark of a row in itself, as 市科委、中关村管委会 has. */
    static String listed(Collection<String> names) {
        return String.join(names.stream().anyMatch(name -> name.contains("、")) ? "，" : "、", names);
    }

    /** A body without what explains its name. */
    static String plain(String name) {
        return name.replaceAll("（[^）]*）", "");
    }
}
