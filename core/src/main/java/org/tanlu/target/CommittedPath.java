package org.tanlu.target;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.tanlu.energy.Course;
import org.tanlu.inventory.IndicatorValue;
import org.tanlu.quantity.Emissions;
import org.tanlu.quantity.Quantity;
import org.tanlu.quantity.Unit;
import org.tanlu.quantity.YearSeries;
import org.tanlu.reference.Indicator;
import org.tanlu.reference.ReferenceData;
import org.tanlu.scenario.PlanTarget;
import org.tanlu.scenario.PlanTargets;
import org.tanlu.scenario.Scenario;
import org.tanlu.scenario.ScenarioIndicators;
import org.tanlu.scenario.ScenarioKind;
import org.tanlu.scenario.Scenarios;
import org.tanlu.survey.Dossier;
import org.tanlu.survey.Register;
import org.tanlu.trace.Clause;
import org.tanlu.trace.Derivation;
import org.tanlu.trace.Figure;
import org.tanlu.trace.Text;

/**
 * 承诺的路径 the pathway that the plan commits to, with its indicators and what it has of the targets of plans (clauses 9.3 and 10).
 * What a plan promises in chapter 三 and does in chapter 四 is one curve: where there is a pathway, targets are its numbers.
 *
 * @param kind    the scenario that it is named after, whose activities and supply it has
 * @param course  what the simulation gives of it
 * @param first   the first year in which it can do anything
 * @param values  the indicators of Table B.1 from the year after the base year on
 * @param answers what it has of the targets of plans that the scenarios answer, by row
 * @param baseline emissions of the baseline
 * @param conditions what the conditions of the scenario avoid: the baseline less the course without the plan, from the first year on
 * @param grid of that, what is due to the emission factor of imported electricity alone, which the city does not set; may be empty
 */
@Clause({"9.3", "10"})
public record CommittedPath(
        ScenarioKind kind,
        Course course,
        int first,
        List<IndicatorValue> values,
        Map<Register.Row, Figure> answers,
        YearSeries<Emissions> baseline,
        YearSeries<Emissions> conditions,
        YearSeries<Emissions> grid) {
    private static final String ROOT = "target/pathway/";
    /** A rise of less than this share is the solver's last digits. */
    private static final double SMALL = 1e-4;

    private static final int PER_CENT = 100;

    public CommittedPath {
        values = List.copyOf(values);
        answers = Collections.unmodifiableMap(new LinkedHashMap<>(answers));
    }

    /** What the optimised pathway of a scenario is called. */
    public static Text name(ScenarioKind kind) {
        return Text.of("优化的" + kind.text().chinese(), "optimised " + kind.text().english());
    }

    /**
     * A pathway with its indicators, by the same definitions as those of scenarios.
     *
     * @param kind      the scenario that it is named after
     * @param course    its course
     * @param base      the course without the plan
     * @param first     the first year in which it can do anything
     * @param plans     the targets of plans against the scenarios
     * @param scenarios the scenarios beside it
     * @param history   the indicators of the history
     */
    @Clause("9.3")
    public static CommittedPath of(
            ScenarioKind kind,
            Course course,
            Course base,
            int first,
            List<PlanTarget> plans,
            Scenarios scenarios,
            Dossier dossier,
            List<IndicatorValue> history) {
        Scenario like = scenarios.of(kind);
        var path = new Scenario(kind, like.assumptions(), like.changed(), course);
        var words = new PathWords(kind, course.system().baseYear());
        List<IndicatorValue> values = ScenarioIndicators.of(path, scenarios, history, dossier.city()).stream()
                .map(each -> each.value())
                .filter(value -> value.year() > course.system().baseYear())
                .map(value -> told(value, words))
                .toList();
        var answers = new LinkedHashMap<Register.Row, Figure>();
        PlanTargets.answers(path, plans, scenarios, dossier, history)
                .forEach((row, value) -> answers.put(row, answer(key(row, plans, kind), value, words)));
        Course policy = scenarios.of(ScenarioKind.BASELINE).course();
        YearSeries<Emissions> baseline = policy.total();
        return new CommittedPath(
                kind,
                course,
                first,
                values,
                answers,
                baseline,
                conditions(baseline, base, first),
                GridPart.of(policy, base, first));
    }

    private static YearSeries<Emissions> conditions(YearSeries<Emissions> baseline, Course base, int first) {
        var conditions = new TreeMap<Integer, Emissions>();
        for (int year = first; year <= base.horizon(); year++) {
            conditions.put(
                    year,
                    baseline.find(year)
                            .orElseThrow()
                            .minus(base.total().find(year).orElseThrow()));
        }
        return YearSeries.of(conditions);
    }

    private static IndicatorValue told(IndicatorValue value, PathWords words) {
        String key = ROOT + "indicator/" + value.indicator().id() + "/" + value.year();
        return new IndicatorValue(
                value.indicator(),
                value.year(),
                value.figure()
                        .map(figure -> new Figure(
                                key,
                                figure.value(),
                                () -> words.of(figure.derivation().get()))),
                value.notation(),
                value.reason());
    }

    /** The key of a target of plans is that of the scenario under the pathway. */
    private static String key(Register.Row row, List<PlanTarget> plans, ScenarioKind kind) {
        String scenario = plans.stream()
                .filter(plan -> plan.row().equals(row))
                .flatMap(plan -> plan.find(kind).stream())
                .map(Figure::key)
                .findFirst()
                .orElseThrow();
        return ROOT + scenario.substring(scenario.indexOf("plan_target/"));
    }

    private static Figure answer(String key, Derivation value, PathWords words) {
        return new Figure(key, value.value(), () -> words.of(value));
    }

    /** Its values of an indicator in some years; of one that it does not have, none. */
    Map<Integer, IndicatorValue> values(Indicator indicator, List<Integer> years) {
        var found = new LinkedHashMap<Integer, IndicatorValue>();
        values.stream()
                .filter(value -> value.indicator().equals(indicator) && years.contains(value.year()))
                .forEach(value -> found.put(value.year(), value));
        return found;
    }

    /** Its structure in some years. */
    List<StructureIndicators.Row> structure(List<Integer> years, ReferenceData reference) {
        return StructureIndicators.of("pathway", name(kind), course, years, reference);
    }

    /**
     * 上升的年份 years in a row in which the pathway emits more than in the year before.
     *
     * @param before the year before the first of them
     * @param last   the last of them
     */
    public record Rise(int before, int last) {
        /** The key of the rise in per cent. */
        public String key() {
            return "target/rise/" + before + "-" + last;
        }
    }

    /** The runs of years that rise, behind the first year; none where emissions fall in every year. */
    @Clause("10.1")
    public List<Rise> rises() {
        var rises = new ArrayList<Rise>();
        int year = first + 1;
        while (year <= course.horizon()) {
            int next = year;
            while (next <= course.horizon() && isRising(next)) {
                next++;
            }
            if (next > year) {
                rises.add(new Rise(year - 1, next - 1));
            }
            year = next + 1;
        }
        return rises;
    }

    private boolean isRising(int year) {
        double before = total(year - 1);
        return total(year) - before > SMALL * before;
    }

    private double total(int year) {
        return course.total().find(year).orElseThrow().tonnes();
    }

    /**
     * 情景条件占比 the share in per cent that the conditions of the scenario have of what the pathway avoids against the baseline; more
     * than 100 where actions raise emissions, less than 0 where the conditions do; empty where it avoids nothing.
     */
    @Clause("10.1")
    public Optional<Quantity> conditionsShare(int year) {
        return share(conditions, year);
    }

    /** 区域电网占比 the share in per cent of what is avoided that the expected grid outside the city has; a part of that of conditions. */
    @Clause({"9.2", "10.1"})
    public Optional<Quantity> gridShare(int year) {
        return share(grid, year);
    }

    /** What the conditions avoid that the city itself sets: without the emission factor of imported electricity. */
    @Clause({"9.2", "10.1"})
    public Emissions cityConditions(int year) {
        return conditions
                .find(year)
                .orElse(Emissions.ZERO)
                .minus(grid.find(year).orElse(Emissions.ZERO));
    }

    /** Whether the factor of imported electricity differs from that of the baseline in any year. */
    public boolean hasGrid() {
        return grid.byYear().values().stream().anyMatch(part -> part.tonnes() != 0);
    }

    private Optional<Quantity> share(YearSeries<Emissions> parts, int year) {
        double avoided = baseline.find(year).orElse(Emissions.ZERO).tonnes() - total(year);
        return avoided > 0
                ? parts.find(year).map(part -> Quantity.of(part.tonnes() / avoided * PER_CENT, Unit.PERCENT))
                : Optional.empty();
    }

    /** Every number of it that can be asked where it comes from. */
    List<Figure> figures() {
        var figures = new LinkedHashMap<String, Figure>();
        values.forEach(value -> value.figure().ifPresent(figure -> figures.put(figure.key(), figure)));
        answers.values().forEach(figure -> figures.put(figure.key(), figure));
        new PathFigures(this).figures().forEach(figure -> figures.put(figure.key(), figure));
        return List.copyOf(figures.values());
    }
}
