package org.tanlu.pathway;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.tanlu.fieldwork.request.BodyNames;
import org.tanlu.fieldwork.request.Requests;
import org.tanlu.quantity.ShortestDecimal;
import org.tanlu.quantity.Unit;
import org.tanlu.reference.Department;
import org.tanlu.reference.ReferenceData;
import org.tanlu.survey.Dossier;
import org.tanlu.survey.Register;
import org.tanlu.trace.Clause;
import org.tanlu.trace.Facts;
import org.tanlu.trace.Finding;
import org.tanlu.trace.Outcome;
import org.tanlu.trace.Text;

/**
 * 任务分工 gives the actions of a pathway to the bodies that the city registered in place of those of the library, and to the major
 * projects that carry them (clauses 10.1 and 10.2). It changes no year and no amount: a wish for another start is told beside.
 */
@Clause({"C10.1-17", "C10.2-1", "C10.2-2"})
public final class TaskDivision {
    /** The register of tasks. */
    public static final String FORM = "tasks";

    private static final String PROJECTS = "projects";
    private static final String DEPARTMENTS = "measure_departments";
    private static final Unit YUAN = new Unit("元", "money", 1);
    private static final double HUNDRED_MILLION = 1e8;
    private static final double PER_CENT = 100;
    /** Investments are told in rounded numbers. */
    private static final double ROUNDING = 0.05;

    private final Dossier dossier;
    private final ReferenceData reference;
    private final Map<String, Register.Row> tasks = new LinkedHashMap<>();
    private final List<Finding> findings = new ArrayList<>();

    private TaskDivision(Dossier dossier, ReferenceData reference) {
        this.dossier = dossier;
        this.reference = reference;
        for (Register.Row row : dossier.register(FORM).rows()) {
            String id = row.text("measure");
            if (tasks.putIfAbsent(id, row) != null) {
                findings.add(Finding.at(row.place(), reference.rule("PTH-TASK-TWICE"), Facts.of("measure", name(id))));
            }
        }
    }

    /** The pathways with their tasks given to bodies and projects. */
    @Clause({"C10.1-17", "C10.2-1", "C10.2-2"})
    public static Outcome<Routes> divide(Routes routes, Dossier dossier, ReferenceData reference) {
        var division = new TaskDivision(dossier, reference);
        List<Route> divided = routes.routes().stream().map(division::divided).toList();
        divided.stream().findFirst().ifPresent(division::check);
        return Outcome.of(new Routes(divided, routes.reason()), division.findings);
    }

    private Route divided(Route route) {
        List<Scheduled> actions =
                route.schedule().actions().stream().map(this::divided).toList();
        Map<String, Scheduled> byId = new LinkedHashMap<>();
        actions.forEach(action -> byId.put(action.measure().id(), action));
        List<Scheduled> chain = route.schedule().chain().stream()
                .flatMap(action -> Optional.ofNullable(byId.get(action.measure().id())).stream())
                .toList();
        return route.with(new Schedule(actions, route.schedule().periods(), chain));
    }

    private Scheduled divided(Scheduled action) {
        String id = action.measure().id();
        Optional<Register.Row> told = Optional.ofNullable(tasks.get(id));
        Department lead = told.map(row -> lead(
                        row,
                        row.text("lead").isEmpty() ? action.lead() : body(row.text("lead"), Department.Level.UNIT)))
                .orElse(action.lead());
        List<Department> support = told.filter(row -> !row.text("support").isEmpty())
                .map(row -> BodyNames.of(row.text("support")).stream()
                        .map(name -> body(name, Department.Level.UNIT))
                        .toList())
                .orElse(action.support());
        return action.with(lead, support, projects(id), told);
    }

    /** The body that leads, at the level that the city tells. */
    private static Department lead(Register.Row row, Department body) {
        Department.Level level = switch (row.text("level")) {
            case "city" -> Department.Level.CITY;
            case "district" -> Department.Level.DISTRICT;
            case "unit" -> Department.Level.UNIT;
            default -> body.level();
        };
        return new Department(body.id(), body.name(), body.variants(), body.role(), level);
    }

    /** A known department, or a body of the city's own by the name that it was told. */
    private Department body(String name, Department.Level level) {
        return Requests.findDepartment(name, reference)
                .filter(known -> !isSeveral(name)) // else the last of several would be known by its ending
                .orElseGet(() -> new Department(name, Text.of(name, name), List.of(), "", level));
    }

    private static boolean isSeveral(String names) {
        return BodyNames.of(names).size() > 1;
    }

    private List<Register.Row> projects(String measure) {
        return dossier.register(PROJECTS).rows().stream()
                .filter(row -> row.says("measure", measure))
                .toList();
    }

    /** What there is to say of the tasks of the pathway that the plan commits to. */
    private void check(Route route) {
        bodies(route);
        route.schedule().actions().forEach(action -> action.told().ifPresent(row -> leads(action, row)));
        route.schedule().actions().forEach(action -> action.told().ifPresent(row -> late(action, row, route)));
        route.schedule().actions().forEach(action -> action.told().ifPresent(row -> disagree(action, row)));
        starts(route);
        add("PTH-TASK-OTHER", outside(route, dossier.register(FORM).rows(), row -> at(name(row.text("measure")), row)));
        projects(route);
    }

    private void bodies(Route route) {
        for (Scheduled action : route.schedule().actions()) {
            action.told()
                    .ifPresent(row -> Stream.of(row.text("lead"), row.text("support"))
                            .flatMap(names -> BodyNames.of(names).stream())
                            .filter(name ->
                                    Requests.findDepartment(name, reference).isEmpty())
                            .forEach(name -> findings.add(Finding.at(
                                    row.place(),
                                    reference.rule("PTH-TASK-BODY"),
                                    Facts.of("body", name)
                                            .and("measure", action.measure().name())
                                            .and("nearest", nearest(name))))));
        }
    }

    /** The register of departments of measures says otherwise than that of tasks, which holds. */
    private void disagree(Scheduled action, Register.Row row) {
        dossier.register(DEPARTMENTS).rows().stream()
                .filter(other -> other.says("measure", action.measure().id()))
                .findFirst()
                .filter(other -> differ(row.text("lead"), other.text("lead"))
                        || differ(row.text("support"), other.text("support")))
                .ifPresent(other -> findings.add(Finding.at(
                        row.place(),
                        reference.rule("PTH-TASK-DEPARTMENTS"),
                        Facts.of("measure", action.measure().name())
                                .and("other", other.place().toString())
                                .and("bodies", row.text("lead") + "；" + row.text("support"))
                                .and("others", other.text("lead") + "；" + other.text("support")))));
    }

    /** Whether two cells name different bodies; an empty one says nothing. */
    private boolean differ(String one, String other) {
        return !one.isEmpty() && !other.isEmpty() && !ids(one).equals(ids(other));
    }

    private Set<String> ids(String names) {
        var ids = new TreeSet<String>();
        BodyNames.of(names)
                .forEach(name -> ids.add(body(name, Department.Level.UNIT).id()));
        return ids;
    }

    /** One body leads, at the level that the table of departments has it. */
    private void leads(Scheduled action, Register.Row row) {
        String lead = action.lead().name().chinese();
        Facts facts = Facts.of("measure", action.measure().name()).and("lead", lead);
        if (isSeveral(row.text("lead"))) {
            findings.add(Finding.at(row.place(), reference.rule("PTH-TASK-LEAD"), facts));
        }
        Requests.findDepartment(lead, reference)
                .filter(body -> !row.text("level").isEmpty()
                        && !isSeveral(lead)
                        && body.level() != action.lead().level())
                .ifPresent(body -> findings.add(Finding.at(
                        row.place(),
                        reference.rule("PTH-TASK-LEVEL"),
                        facts.and("level", action.lead().level().text())
                                .and("usual", body.level().text()))));
    }

    /** A wish for a start behind the last year of the pathway. */
    private void late(Scheduled action, Register.Row row, Route route) {
        int horizon = route.base().horizon();
        row.findYear("start")
                .filter(year -> year > horizon)
                .ifPresent(year -> findings.add(Finding.at(
                        row.place(),
                        reference.rule("PTH-TASK-YEAR"),
                        Facts.of("measure", action.measure().name())
                                .and("year", Integer.toString(year))
                                .and("horizon", Integer.toString(horizon)))));
    }

    private Text nearest(String name) {
        String names = String.join("、", Requests.nearestDepartments(name, reference));
        return Text.of(names, names);
    }

    private void starts(Route route) {
        List<Text> other = route.schedule().actions().stream()
                .flatMap(action -> action
                        .told()
                        .flatMap(row -> row.findYear("start"))
                        .filter(year -> year != action.start())
                        .map(year -> Text.of(
                                action.measure().name().chinese() + "（意愿" + year + "年，路径" + action.start() + "年，"
                                        + place(action) + "）",
                                action.measure().name().english() + " (wanted " + year + ", pathway " + action.start()
                                        + ", " + place(action) + ")"))
                        .stream())
                .toList();
        add("PTH-TASK-START", other);
    }

    private static String place(Scheduled action) {
        return action.told().map(row -> row.place().toString()).orElse("");
    }

    private static Text at(Text name, Register.Row row) {
        return Text.of(name.chinese() + "（" + row.place() + "）", name.english() + " (" + row.place() + ")");
    }

    private interface Names {
        Text of(Register.Row row);
    }

    /** Rows whose measure the pathway does not have. */
    private static List<Text> outside(Route route, List<Register.Row> rows, Names names) {
        return rows.stream()
                .filter(row -> !row.text("measure").isEmpty()
                        && route.schedule().find(row.text("measure")).isEmpty())
                .map(names::of)
                .toList();
    }

    private void projects(Route route) {
        double size = Double.parseDouble(
                dossier.city().find("pathway_project_investment").orElseThrow());
        List<Text> without = route.schedule().actions().stream()
                .filter(action -> action.projects().isEmpty()
                        && action.action().invested().value() >= size * HUNDRED_MILLION)
                .map(action -> action.measure().name())
                .toList();
        if (!without.isEmpty()) {
            findings.add(Finding.of(
                    reference.rule("PTH-PROJECT"),
                    Facts.of("count", without.size()).and("size", size(size)).and("list", without)));
        }
        route.schedule()
                .actions()
                .forEach(action -> larger(action, route.terms().from()));
        List<Register.Row> rows = dossier.register(PROJECTS).rows();
        add(
                "PTH-PROJECT-OTHER",
                outside(
                        route,
                        rows,
                        row -> Text.of(
                                row.text("name") + "（"
                                        + name(row.text("measure")).chinese() + "，" + row.place() + "）",
                                row.text("name") + " ("
                                        + name(row.text("measure")).english() + ", " + row.place() + ")")));
        add(
                "PTH-PROJECT-UNTOLD",
                rows.stream()
                        .filter(row -> row.text("measure").isEmpty())
                        .map(row -> at(Text.of(row.text("name"), row.text("name")), row))
                        .toList());
    }

    /**
     * Projects of an action that cost more than the action itself, of those that are not complete before the pathway begins: they
     * cannot all be what the pathway reckons with.
     */
    private void larger(Scheduled action, int first) {
        List<Register.Row> costed = action.projects().stream()
                .filter(row -> row.findQuantity("investment").isPresent())
                .filter(row -> row.findYear("completion").orElse(first) >= first)
                .toList();
        double projects = costed.stream()
                .mapToDouble(row ->
                        row.findQuantity("investment").orElseThrow().in(YUAN).value())
                .sum();
        double all = action.action().invested().value();
        if (!costed.isEmpty() && projects > all * (1 + ROUNDING)) {
            List<Text> names = costed.stream()
                    .map(row -> at(Text.of(row.text("name"), row.text("name")), row))
                    .toList();
            findings.add(Finding.at(
                    costed.get(0).place(),
                    reference.rule("PTH-PROJECT-LARGER"),
                    Facts.of("measure", action.measure().name())
                            .and("list", names)
                            .and("projects", hundredMillions(projects))
                            .and("action", hundredMillions(all))));
        }
    }

    private static String hundredMillions(double yuan) {
        return ShortestDecimal.of(StrictMath.rint(yuan / HUNDRED_MILLION * PER_CENT) / PER_CENT);
    }

    private static String size(double size) {
        return ShortestDecimal.of(size);
    }

    private Text name(String id) {
        return Optional.ofNullable(reference.measures().measures().get(id))
                .map(measure -> measure.name())
                .orElse(Text.of(id, id));
    }

    private void add(String rule, List<Text> list) {
        if (!list.isEmpty()) {
            findings.add(Finding.of(
                    reference.rule(rule), Facts.of("count", list.size()).and("list", list)));
        }
    }
}
