package org.tanlu.solver;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.assertj.core.api.Assertions.withinPercentage;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.tanlu.clause.City;
import org.tanlu.clause.ExampleScenarios;
import org.tanlu.energy.Course;
import org.tanlu.linear.Limits;
import org.tanlu.linear.LinearProgram;
import org.tanlu.linear.Status;
import org.tanlu.pathway.Aim;
import org.tanlu.pathway.CostCurve;
import org.tanlu.pathway.Pathway;
import org.tanlu.pathway.PathwayDesign;
import org.tanlu.pathway.PathwayKeys;
import org.tanlu.pathway.PathwayStudy;
import org.tanlu.pathway.PathwayTerms;
import org.tanlu.pathway.Route;
import org.tanlu.pathway.Scheduled;
import org.tanlu.plan.Plan;
import org.tanlu.quantity.Emissions;
import org.tanlu.quantity.Quantity;
import org.tanlu.quantity.Unit;
import org.tanlu.quantity.YearSeries;
import org.tanlu.reference.MeasureSector;
import org.tanlu.report.Block;
import org.tanlu.report.PlanDocument;
import org.tanlu.scenario.ScenarioKind;
import org.tanlu.trace.Clause;
import org.tanlu.trace.Figure;

/** The pathway of the example city. */
@Clause("10")
@Tag("bulk")
class YunzhouPathwayTest {
    private static final Course BASELINE =
            ExampleScenarios.of("yunzhou").of(ScenarioKind.BASELINE).course();
    private static final Limits LIMITS = new Limits(10_000, Integer.MAX_VALUE, 0.005);
    private static final int HORIZON = 2060;
    private static final YearSeries<Quantity> NO_BUDGET = YearSeries.of(Map.of());

    @Test
    void where_nothing_may_be_done_the_pathway_is_the_baseline() throws Exception {
        Map<String, YearSeries<Quantity>> ceilings = new LinkedHashMap<>();
        BASELINE.system().moves().forEach(move -> ceilings.put(move.measure().id(), nothing()));

        Pathway pathway = pathway(terms(ceilings, Map.of(), OptionalInt.empty()));

        assertThat(pathway.actions()).isEmpty();
        assertThat(pathway.cost().value()).isBetween(-1e-3, 1e-3);
        assertThat(pathway.proof().costs().value()).isLessThan(1e-6);
        for (int year = 2025; year <= HORIZON; year++) {
            double before = BASELINE.total().find(year).orElseThrow().tonnes();
            double planned = pathway.emission().find(year).orElseThrow().tonnes();
            assertThat(Math.abs(planned / before - 1)).isLessThan(1e-9);
        }
    }

    @Test
    void the_city_s_own_pathway_is_proved_simulated_and_a_timetable() throws Exception {
        Plan plan = YunzhouPlan.PLAN.value();
        Route route = plan.pathway().main().orElseThrow();
        Pathway pathway = route.pathway();

        assertThat(pathway.proof().status()).isEqualTo(Status.OPTIMAL);
        assertThat(pathway.proof().gap().value()).isLessThanOrEqualTo(0.005);
        assertThat(pathway.proof().deviation().value()).isLessThan(1e-6);
        assertThat(pathway.proof().costs().value()).isLessThan(1e-6);
        assertThat(route.schedule().actions()).hasSizeGreaterThan(20).hasSameSizeAs(pathway.actions());
        aims(route);
        nested(plan);
        sums(route);
        order(route);
        study(route);
        safeguards(plan, route);
        printed(plan);
        issued(plan);
    }

    /** The version for issue is as long as those of cities, every figure in it can be asked for, and none tells the peak. */
    private static void issued(Plan plan) {
        PlanDocument issue = YunzhouPlan.ISSUE;
        Set<String> keys = plan.figures().stream().map(Figure::key).collect(Collectors.toSet());
        String text = issue.blocks().stream()
                .filter(Block.Paragraph.class::isInstance)
                .flatMap(block -> ((Block.Paragraph) block).inlines().stream())
                .map(inline -> inline instanceof Block.Printed figure ? figure.text() : ((Block.Words) inline).text())
                .collect(Collectors.joining());
        assertThat(text.codePoints().filter(Character::isIdeographic).count()).isBetween(8_000L, 15_000L);
        assertThat(issue.blocks().stream()
                        .filter(Block.Paragraph.class::isInstance)
                        .flatMap(block -> ((Block.Paragraph) block).inlines().stream())
                        .filter(Block.Printed.class::isInstance)
                        .map(inline -> ((Block.Printed) inline).key()))
                .hasSizeGreaterThan(100)
                .allMatch(keys::contains)
                .noneMatch(key -> key.startsWith("pathway/emissions") || key.equals("target/peak"));
        assertThat(text).doesNotContain("二氧化碳当量");
    }

    /** What the programme of the city chooses of is whole: a hundred measures and more, of which many are decisions of their own. */
    @Test
    void the_city_s_programme_has_a_hundred_measures_and_fifteen_thousand_columns() {
        assertThat(YunzhouPlan.PLAN.value().pathway().main()).isPresent();
        LinearProgram program = YunzhouPlan.WHOLE.get(0);

        assertThat(program.columns()).isGreaterThanOrEqualTo(15_000);
        assertThat(measures(program, "level/")).hasSizeGreaterThanOrEqualTo(100).contains("N-CCS1", "N-CCS2", "N-CCU");
        assertThat(measures(program, "started/")).hasSizeGreaterThanOrEqualTo(20);
        assertThat(program.columnNames()).contains("level/E-PV1/" + HORIZON);
    }

    /** The measures with columns of a kind. */
    private static Set<String> measures(LinearProgram program, String kind) {
        return program.columnNames().stream()
                .filter(name -> name.startsWith(kind))
                .map(name -> name.split("/", -1)[1])
                .collect(Collectors.toCollection(TreeSet::new));
    }

    @Test
    void the_programme_searched_again_gives_the_same_point_bit_for_bit() throws Exception {
        assertThat(YunzhouPlan.PLAN.value().pathway().main()).isPresent();
        LinearProgram relaxed = YunzhouPlan.WHOLE.get(0).relaxed();

        double[] first = YunzhouPlan.solving()
                .solver()
                .orElseThrow()
                .solve(relaxed, LIMITS)
                .point();

        assertThat(Solvers.ofPlans().solve(relaxed, LIMITS).point()).containsExactly(first);
    }

    /**
     * The peak comes in time; the non-fossil share that was assigned to the city is beyond what the low-carbon scenario takes up,
     * and is missed by as much energy as its printed distance is of all.
     */
    private static void aims(Route route) {
        Pathway pathway = route.pathway();
        assertThat(pathway.missed()).containsOnlyKeys("indicator/IND-B27/2030");
        Aim share = aim(route, "indicator/IND-B27/2030");
        assertThat(share.reached().value()).isLessThan(share.goal().value());
        assertThat(share.price()).isEmpty();
        assertThat(share.isBinding()).isTrue();
        assertThat(aim(route, "peak").reached().value()).isLessThanOrEqualTo(2030);
        Map<String, Quantity> costs = route.study().orElseThrow().aims();
        assertThat(costs.keySet())
                .containsExactlyInAnyOrderElementsOf(pathway.aims().stream()
                        .filter(Aim::isBinding)
                        .map(Aim::id)
                        .toList());
        assertThat(costs.values()).allSatisfy(cost -> assertThat(cost.value()).isGreaterThan(-1e6));
    }

    private static Aim aim(Route route, String id) {
        return route.pathway().aims().stream()
                .filter(aim -> aim.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    /** No year of the enhanced pathway emits more than the low-carbon one, nor this more than the baseline scenario. */
    private static void nested(Plan plan) {
        Route low = plan.pathway().main().orElseThrow();
        Route enhanced = plan.pathway().find(ScenarioKind.ENHANCED).orElseThrow();
        for (int year = 2025; year <= HORIZON; year++) {
            double baseline = BASELINE.total().find(year).orElseThrow().tonnes();
            double main =
                    low.pathway().course().total().find(year).orElseThrow().tonnes();
            double strong =
                    enhanced.pathway().course().total().find(year).orElseThrow().tonnes();
            assertThat(main).isLessThanOrEqualTo(baseline * (1 + 1e-6));
            assertThat(strong).isLessThanOrEqualTo(main * (1 + 1e-6));
        }
        assertThat(enhanced.pathway().proof().deviation().value()).isLessThan(1e-6);
        assertThat(enhanced.pathway().proof().costs().value()).isLessThan(1e-6);
    }

    /** The shares of actions come to what the plan avoids, and a dearer tonne never means less abatement. */
    private static void study(Route route) {
        PathwayStudy study = route.study().orElseThrow();
        study.attribution()
                .together()
                .byYear()
                .forEach((year, share) -> assertThat(share.tonnes())
                        .isCloseTo(
                                year == route.base().system().baseYear()
                                        ? 0
                                        : route.avoided(year).tonnes(),
                                within(10.0)));
        List<CostCurve.Step> steps = study.curve().steps();
        for (int step = 1; step < steps.size(); step++) {
            assertThat(steps.get(step).mean().tonnes())
                    .isGreaterThan(steps.get(step - 1).mean().tonnes() - 10);
            assertThat(steps.get(step).cost().value())
                    .isGreaterThan(steps.get(step - 1).cost().value() - 1e6);
        }
        assertThat(study.peaks().orElseThrow().byYear()).isNotEmpty();
    }

    /** What single actions avoid and cost comes to the whole: the city imports electricity throughout. */
    private static void sums(Route route) {
        for (int year = 2025; year <= HORIZON; year++) {
            int at = year;
            double sum = route.pathway().actions().stream()
                    .mapToDouble(
                            action -> action.abatement().find(at).orElseThrow().tonnes())
                    .sum();
            assertThat(sum).isCloseTo(route.avoided(year).tonnes(), within(1.0));
        }
        double cost = route.pathway().actions().stream()
                .mapToDouble(action -> action.cost().value())
                .sum();
        assertThat(cost).isCloseTo(route.pathway().cost().value(), withinPercentage(1e-3));
    }

    /** Nothing starts before what it waits for, and four departments have roadmaps of three actions at least. */
    private static void order(Route route) {
        for (Scheduled action : route.schedule().actions()) {
            assertThat(action.start()).isGreaterThanOrEqualTo(route.terms().from());
            assertThat(action.action().half().orElseThrow())
                    .isBetween(action.start(), action.action().ninety().orElseThrow());
            action.before()
                    .forEach(first -> first.ready()
                            .ifPresent(ready -> assertThat(action.start())
                                    .as(first + " before " + action.measure().id())
                                    .isGreaterThanOrEqualTo(ready)));
        }
        for (MeasureSector sector : List.of(
                MeasureSector.ENERGY, MeasureSector.INDUSTRY, MeasureSector.BUILDINGS, MeasureSector.TRANSPORT)) {
            assertThat(route.roadmap(sector)).as(sector.name()).hasSizeGreaterThanOrEqualTo(3);
        }
    }

    /** The chapter has its tables, and every key that it prints can be asked for. */
    private static void printed(Plan plan) {
        Set<String> keys = plan.figures().stream().map(Figure::key).collect(Collectors.toSet());
        List<Block> blocks = YunzhouPlan.FULL.blocks();
        List<Block.TableBlock> tables = blocks.stream()
                .filter(Block.TableBlock.class::isInstance)
                .map(Block.TableBlock.class::cast)
                .toList();
        assertThat(tables)
                .extracting(Block.TableBlock::caption)
                .contains(
                        "路径测算条件",
                        "路径的目标及其代价",
                        "基准情景和优化情景的排放",
                        "不同折现率下的社会成本",
                        "九个维度的举措概览",
                        "能源碳减排路线图",
                        "交通运输碳减排路线图",
                        "举措时间表",
                        "重点任务和分工");
        assertThat(tables.stream()
                        .flatMap(table -> table.rows().stream())
                        .flatMap(List::stream)
                        .map(Block.Entry::key)
                        .filter(key -> key.startsWith("pathway/")))
                .isNotEmpty()
                .allMatch(keys::contains);
        assertThat(plan.figures())
                .filteredOn(figure -> PathwayKeys.isOfPathway(figure.key()))
                .allMatch(figure -> PathwayKeys.isFormed(
                        figure.key(), City.REFERENCE.measures().measures()));
        assertThat(plan.pathway().figures())
                .allSatisfy(
                        figure -> assertThat(figure.derivation().get().value().value())
                                .as(figure.key())
                                .isCloseTo(figure.value().value(), withinPercentage(1e-9)));
    }

    private static Pathway pathway(PathwayTerms terms) throws Exception {
        return PathwayDesign.leastCost(BASELINE, terms, City.REFERENCE, Solvers.ofPlans(), LIMITS);
    }

    private static PathwayTerms terms(
            Map<String, YearSeries<Quantity>> ceilings, Map<Integer, Emissions> caps, OptionalInt peak) {
        return new PathwayTerms(
                2026,
                ceilings,
                Map.of(),
                YearSeries.of(caps),
                List.of(),
                List.of(),
                YearSeries.of(Map.of()),
                peak,
                OptionalInt.empty(),
                OptionalInt.empty(),
                NO_BUDGET,
                Quantity.of(0.3, Unit.ONE),
                Quantity.of(0.06, Unit.ONE),
                List.of(),
                Quantity.of(1e5, Unit.ONE));
    }

    private static YearSeries<Quantity> nothing() {
        var none = new TreeMap<Integer, Quantity>();
        for (int year = BASELINE.system().baseYear(); year <= HORIZON; year++) {
            none.put(year, Quantity.of(0, Unit.ONE));
        }
        return YearSeries.of(none);
    }

    /** Policies are due when the first action that they serve starts, and the years of the plan are those of the pathway. */
    private static void safeguards(Plan plan, Route route) {
        Map<String, Integer> starts = new TreeMap<>();
        route.schedule().actions().forEach(action -> starts.put(action.measure().id(), action.start()));
        assertThat(plan.safeguards().policies()).hasSizeGreaterThan(20).allSatisfy(policy -> {
            Set<String> served = policy.serves().isEmpty()
                    ? starts.keySet()
                    : policy.serves().stream().map(measure -> measure.id()).collect(Collectors.toSet());
            assertThat(policy.by())
                    .hasValue(served.stream().mapToInt(starts::get).min().orElseThrow());
        });
        assertThat(plan.safeguards().appraisal().milestones()).isNotEmpty().allSatisfy(year -> {
            double planned =
                    route.pathway().emission().find(year.year()).orElseThrow().tonnes();
            assertThat(year.emission().tonnes()).isCloseTo(planned, withinPercentage(1e-4));
        });
        int begun = plan.safeguards().appraisal().milestones().stream()
                .mapToInt(year -> year.starts())
                .sum();
        assertThat(begun).isPositive().isLessThanOrEqualTo(starts.size());
        assertThat(plan.safeguards().organisation().pattern().id()).isEqualTo("leading_group_with_teams");
    }
}
