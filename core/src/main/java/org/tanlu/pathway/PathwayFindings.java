package org.tanlu.pathway;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.tanlu.energy.Move;
import org.tanlu.linear.Status;
import org.tanlu.potential.OwnValue;
import org.tanlu.potential.Potential;
import org.tanlu.potential.Potential.Standing;
import org.tanlu.potential.Potentials;
import org.tanlu.reference.Dependency;
import org.tanlu.reference.Dimension;
import org.tanlu.reference.Measure;
import org.tanlu.reference.ReferenceData;
import org.tanlu.scenario.PlanTarget;
import org.tanlu.survey.City;
import org.tanlu.trace.Facts;
import org.tanlu.trace.Finding;
import org.tanlu.trace.Text;

/** What people should know of a pathway, each with the rows that it is about; one use only. */
final class PathwayFindings {
    private static final double SMALL_DEVIATION = 1e-6;
    private static final String FIRST_YEAR = "pathway_first_year";
    private static final String BUDGET = "pathway_public_budget";
    /** Fields of measures that findings are about. */
    private static final List<String> POTENTIAL = List.of("potential");

    private static final List<String> YEARLY = List.of("opex");
    private static final List<String> BODIES = List.of("departments");
    private static final List<String> COSTS = List.of("capex", "potential");
    private static final double PERCENT = 100;
    private static final double WAN = 10_000;

    private final ReferenceData reference;
    private final List<OwnValue> own;
    private final List<Finding> findings = new ArrayList<>();

    /** Findings in a library of measures, of which the city told some values itself. */
    PathwayFindings(ReferenceData reference, List<OwnValue> own) {
        this.reference = reference;
        this.own = List.copyOf(own);
    }

    ReferenceData reference() {
        return reference;
    }

    List<Finding> all() {
        return List.copyOf(findings);
    }

    /** This machine has no solver; nothing where nobody asked for one. */
    List<Finding> noSolver(Solving solving) {
        if (solving.isAsked()) {
            add("PTH-NO-SOLVER", Facts.of("reason", solving.reason()));
        }
        return all();
    }

    /** No measure has an effect that is known: which data are missing. */
    Text noMeasure(Potentials potentials) {
        List<Text> untold = potentials.of(Standing.UNTOLD).stream()
                .map(one -> one.measure().name())
                .toList();
        add("PTH-NO-MEASURE", Facts.of("count", untold.size()).and("list", untold));
        return Text.of(
                "没有一项措施的效果可在本市测算，其中" + untold.size() + "项缺少潜力数据（见一（四）和附件3“数据和方法问题”）",
                "no measure has an effect that is known in this city; " + untold.size()
                        + " have no data of their potential");
    }

    /**
     * Faults of the data of measures with the rows that they stand in: negative potentials, which stay out of the search; yearly
     * costs that nobody knows, which count as nothing; and unknown departments.
     */
    void faults(List<Move> moves, List<Potential> potentials, City city) {
        var rows = new HeldRows(reference, own, city);
        List<Text> negative = moves.stream()
                .filter(move -> move.potential().value() < 0)
                .map(move ->
                        named(move.measure(), move.potential().toString(), rows.measure(POTENTIAL, id(move.measure()))))
                .toList();
        if (!negative.isEmpty()) {
            add("PTH-NEGATIVE", Facts.of("list", negative));
        }
        List<Text> unpriced = moves.stream()
                .filter(move -> LeftOut.reason(move).isEmpty())
                .map(Move::measure)
                .filter(PathwayFindings::isUnpriced)
                .map(measure -> named(measure, "", rows.measure(YEARLY, id(measure))))
                .toList();
        if (!unpriced.isEmpty()) {
            add("PTH-YEARLY-COST", Facts.of("count", unpriced.size()).and("list", unpriced));
        }
        departments(potentials, rows);
    }

    /** Whether nobody knows what it costs in a year beside its investment. */
    private static boolean isUnpriced(Measure measure) {
        return measure.cost().yearly().isEmpty() && measure.cost().yearlyShare().isEmpty();
    }

    private void departments(List<Potential> potentials, HeldRows rows) {
        List<String> known = reference.standard().departments().stream()
                .map(body -> body.id())
                .toList();
        var unknown = new ArrayList<Text>();
        for (Potential potential : potentials) {
            var bodies =
                    new ArrayList<>(List.of(potential.measure().responsible().lead()));
            bodies.addAll(potential.measure().responsible().support());
            bodies.removeAll(known);
            bodies.forEach(body ->
                    unknown.add(named(potential.measure(), body, rows.measure(BODIES, id(potential.measure())))));
        }
        if (!unknown.isEmpty()) {
            add("PTH-DEPARTMENT", Facts.of("list", unknown));
        }
    }

    /** The solver ended without a plan. */
    Text unsolved(Status status) {
        Text ended = Text.of(status.chinese(), status.english());
        add("PTH-UNSOLVED", Facts.of("status", ended));
        return Text.of("求解器未得到方案：" + ended.chinese(), "the solver ended without a plan: " + ended.english());
    }

    /** What there is to say of a pathway that was solved, of its aims and of its first year. */
    void route(Route route, CityTargets targets, City city) {
        Pathway pathway = route.pathway();
        missed(MissedAims.MISSED, route, targets, city);
        if (pathway.proof().status() != Status.OPTIMAL) {
            add("PTH-GAP", Facts.of("gap", percent(pathway.proof().gap().value())));
        }
        double deviation = StrictMath.max(
                pathway.proof().deviation().value(), pathway.proof().costs().value());
        if (deviation > SMALL_DEVIATION) {
            add("PTH-DEVIATION", Facts.of("share", percent(deviation)));
        }
        first(route, city);
        budget(route, city);
        var rows = new HeldRows(reference, own, city);
        leftOut(pathway, rows);
        unasked(pathway, rows);
        dimensions(route);
    }

    /** What there is to say of the enhanced pathway, which stands beside the plan. */
    void enhanced(Route route, CityTargets targets, City city) {
        missed(MissedAims.ENHANCED, route, targets, city);
    }

    private void missed(String rule, Route route, CityTargets targets, City city) {
        new MissedAims(route.pathway(), route.terms(), targets, city)
                .finding(reference.rule(rule), new HeldRows(reference, own, city))
                .ifPresent(findings::add);
    }

    /** The first year that nobody told, or that the city told before anything can start. */
    private void first(Route route, City city) {
        Facts facts = Facts.of("year", route.terms().from());
        Optional<Integer> told = city.findInteger(FIRST_YEAR);
        if (told.isEmpty()) {
            add("PTH-FIRST-YEAR", facts);
        } else if (told.get() < route.terms().from()) {
            at(city, FIRST_YEAR, "PTH-FIRST-YEAR-EARLY", facts.and("told", told.get()));
        }
    }

    /** A budget of nothing lets nothing start that public money has a part in. */
    private void budget(Route route, City city) {
        boolean isNothing = route.terms().budget().byYear().values().stream().anyMatch(money -> money.value() == 0);
        if (isNothing && route.terms().publicShare().value() > 0) {
            String share = percent(route.terms().publicShare().value());
            at(city, BUDGET, "PTH-BUDGET-NOTHING", Facts.of("share", share));
        }
    }

    /** Own targets that no row of the programme stands for. */
    void outside(List<PlanTarget> targets) {
        if (!targets.isEmpty()) {
            List<Text> list = targets.stream()
                    .map(target -> Text.of(
                            target.name() + "（" + target.year() + "年，"
                                    + target.row().place() + "）",
                            target.name() + " (" + target.year() + ", "
                                    + target.row().place() + ")"))
                    .toList();
            findings.add(Finding.at(
                    targets.get(0).row().place(),
                    reference.rule("PTH-AIM-OUTSIDE"),
                    Facts.of("count", list.size()).and("list", list)));
        }
    }

    /** Binding targets whose measures the search dropped: a duty that costs may not decide, with the row that keeps them in. */
    void duties(Route route, List<PlanTarget> targets) {
        for (PlanTarget target : targets) {
            List<Measure> measures = target.indicator().stream()
                    .flatMap(id -> reference.measures().answering(id).stream())
                    .map(reference.measures()::measure)
                    .toList();
            boolean isDropped = !measures.isEmpty()
                    && measures.stream()
                            .noneMatch(one -> route.schedule().find(id(one)).isPresent());
            if (target.row().says("strictness", "binding") && isDropped) {
                Facts facts = Facts.of("target", target.name())
                        .and("measures", measures.stream().map(Measure::name).toList())
                        .and(
                                "ids",
                                String.join(
                                        "、", measures.stream().map(Measure::id).toList()));
                findings.add(Finding.at(target.row().place(), reference.rule("PTH-DUTY"), facts));
            }
        }
    }

    private void leftOut(Pathway pathway, HeldRows rows) {
        Map<LeftOut, List<Text>> reasons = new LinkedHashMap<>();
        pathway.leftOut()
                .forEach((measure, reason) -> reasons.computeIfAbsent(reason, any -> new ArrayList<>())
                        .add(at(measure.name(), rows.measure(COSTS, id(measure)))));
        if (!reasons.isEmpty()) {
            List<Text> list = reasons.entrySet().stream()
                    .map(entry -> Text.of(
                            Facts.joined(entry.getValue()).chinese() + "（"
                                    + entry.getKey().text().chinese() + "）",
                            Facts.joined(entry.getValue()).english() + " ("
                                    + entry.getKey().text().english() + ")"))
                    .toList();
            add("PTH-LEFT-OUT", Facts.of("count", pathway.leftOut().size()).and("list", list));
        }
    }

    private void unasked(Pathway pathway, HeldRows rows) {
        Map<String, List<Dependency>> first = pathway.unasked().stream()
                .collect(Collectors.groupingBy(Dependency::first, LinkedHashMap::new, Collectors.toList()));
        if (!first.isEmpty()) {
            List<Text> list = first.entrySet().stream()
                    .map(entry -> at(
                            reference.measures().measure(entry.getKey()).name(),
                            Facts.joined(entry.getValue().stream()
                                    .map(link -> rows.dependency(link.first(), link.then()))
                                    .distinct()
                                    .toList())))
                    .toList();
            add("PTH-UNASKED", Facts.of("count", pathway.unasked().size()).and("list", list));
        }
    }

    private void dimensions(Route route) {
        List<Text> empty = Arrays.stream(Dimension.values())
                .filter(dimension -> route.of(dimension).isEmpty())
                .map(Dimension::text)
                .toList();
        if (!empty.isEmpty()) {
            add("PTH-DIMENSION", Facts.of("list", empty));
        }
    }

    private static String id(Measure measure) {
        return measure.id();
    }

    /** A measure with what is wrong of it and where that stands. */
    private static Text named(Measure measure, String what, Text row) {
        return Text.of(
                measure.name().chinese() + "（" + measure.id() + (what.isEmpty() ? "" : "，" + what) + "，" + row.chinese()
                        + "）",
                measure.name().english() + " (" + measure.id() + (what.isEmpty() ? "" : ", " + what) + ", "
                        + row.english() + ")");
    }

    /** A name with where it stands. */
    private static Text at(Text name, Text row) {
        return Text.of(name.chinese() + "（" + row.chinese() + "）", name.english() + " (" + row.english() + ")");
    }

    private static String percent(double share) {
        return StrictMath.round(share * PERCENT * WAN) / WAN + "%";
    }

    /** At the place of a setting, where the city wrote it. */
    private void at(City city, String key, String rule, Facts facts) {
        findings.add(city.place(key)
                .map(place -> Finding.at(place, reference.rule(rule), facts))
                .orElseGet(() -> Finding.of(reference.rule(rule), facts)));
    }

    private void add(String rule, Facts facts) {
        findings.add(Finding.of(reference.rule(rule), facts));
    }
}
