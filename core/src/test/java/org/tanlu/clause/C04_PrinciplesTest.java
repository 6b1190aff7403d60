package org.tanlu.clause;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.tanlu.conformity.Conformity;
import org.tanlu.conformity.Verdict;
import org.tanlu.conformity.WholePlan;
import org.tanlu.energy.Origin;
import org.tanlu.history.Ranked;
import org.tanlu.pathway.Routes;
import org.tanlu.pathway.Scheduled;
import org.tanlu.plan.Plan;
import org.tanlu.reference.Dimension;
import org.tanlu.reference.MeasureSector;
import org.tanlu.report.Block.Paragraph;
import org.tanlu.report.Block.Printed;
import org.tanlu.report.Block.Words;
import org.tanlu.report.PlanDocument;
import org.tanlu.scenario.Scenario;
import org.tanlu.target.Targets;
import org.tanlu.trace.Clause;

/**
 * Lesson: what the principles of chapter 4 ask for stands in the plan as numbers and records, and the check of conformity finds
 * it there, or finds that it is not.
 */
@Clause({"4.3", "4.4", "4.5"})
class C04_PrinciplesTest {
    private static final Plan PLAN = WholePlan.plan();
    private static final Targets TARGETS = PLAN.targets().orElseThrow();

    private static Verdict verdict(String requirement) {
        return verdict(WholePlan.conformity(), requirement);
    }

    private static Verdict verdict(Conformity conformity, String requirement) {
        return conformity.find(requirement).orElseThrow().verdict();
    }

    private static List<Scheduled> actions() {
        return PLAN.pathway().main().orElseThrow().schedule().actions();
    }

    @Test
    @Clause("C4.1-3")
    void the_plan_guides_by_actions_targets_and_safeguards() {
        assertThat(actions()).hasSizeGreaterThan(20);
        assertThat(PLAN.safeguards().policies()).isNotEmpty();
        assertThat(verdict("C4.1-3")).isEqualTo(Verdict.MET);
    }

    /** Electricity is neither 0 nor 99 per cent of this city's final energy. */
    @Test
    @Clause("C4.3-1")
    void a_target_that_the_province_assigned_is_met_or_the_plan_does_not_conform() {
        assertThat(verdict(WholePlan.judged(assigned("0.1")), "C4.3-1")).isEqualTo(Verdict.MET);
        assertThat(verdict(WholePlan.judged(assigned("99")), "C4.3-1")).isEqualTo(Verdict.NOT_MET);
    }

    private static Plan assigned(String percent) {
        return OrderedCity.with("")
                .register(
                        "plans",
                        "级别,文件名称,文号,主题,对应指标,目标值,单位,目标年份,是否下达本市,来源,核验状态\n省级,省能源规划,省政〔4〕号,能源,IND-B23," + percent
                                + ",%,2030,是,s,未核实\n")
                .plan()
                .value();
    }

    @Test
    @Clause("C4.3-2")
    void what_is_aimed_at_is_reached_by_measures_that_the_city_can_have() {
        assertThat(PLAN.pathway().main().orElseThrow().pathway().aims())
                .isNotEmpty()
                .allSatisfy(aim -> assertThat(aim.isReached()).isTrue());
        assertThat(verdict("C4.3-2")).isEqualTo(Verdict.MET);
    }

    @Test
    @Clause("C4.3-3")
    void every_task_has_an_amount_a_unit_years_and_a_body() {
        assertThat(actions()).allSatisfy(action -> {
            assertThat(action.action().end()).isPresent();
            assertThat(action.action().units().find(action.action().end().getAsInt()))
                    .hasValueSatisfying(
                            amount -> assertThat(amount.unit().symbol()).isNotBlank());
            assertThat(action.lead().name().chinese()).isNotBlank();
        });
        assertThat(verdict("C4.3-3")).isEqualTo(Verdict.MET);
    }

    @Test
    @Clause("C4.3-5")
    void indicators_that_are_goals_have_a_base_value_and_a_target() {
        assertThat(TARGETS.goal("IND-B29").orElseThrow().base().figure()).isPresent();
        assertThat(TARGETS.goal("IND-B29").orElseThrow().target(2030)).isPresent();
        assertThat(verdict("C4.3-5")).isEqualTo(Verdict.MET);
    }

    @Test
    @Clause("C4.4-1")
    void scenarios_reach_2030_and_2060() {
        assertThat(PLAN.scenarios().orElseThrow().scenarios())
                .extracting(Scenario::course)
                .allSatisfy(course -> assertThat(course.total().years()).contains(2030, 2060));
        assertThat(verdict("C4.4-1")).isEqualTo(Verdict.MET);
    }

    @Test
    @Clause("C4.4-2")
    void growth_stands_beside_what_abatement_costs() {
        assertThat(PLAN.potentials().orElseThrow().measures())
                .filteredOn(measure -> measure.costing().usual().isPresent())
                .hasSizeGreaterThan(50);
        assertThat(verdict("C4.4-2")).isEqualTo(Verdict.MET);
    }

    @Test
    @Clause("C4.4-3")
    void key_fields_are_told_apart_from_the_whole() {
        List<Ranked> fields = PLAN.emissionHistory().fields();
        assertThat(fields).anyMatch(Ranked::isKey).anyMatch(field -> !field.isKey());
        assertThat(verdict("C4.4-3")).isEqualTo(Verdict.MET);
    }

    @Test
    @Clause("C4.4-4")
    void there_are_near_and_far_milestones() {
        assertThat(TARGETS.milestones()).hasSizeGreaterThanOrEqualTo(3).contains(2030, 2060);
        assertThat(verdict("C4.4-4")).isEqualTo(Verdict.MET);
    }

    /** Yunzhou's output grows from 2024 to 2030 and what it emits per output falls: both stand in one paragraph as figures. */
    @Test
    @Clause("C4.4-5")
    void the_targets_have_a_rationale_that_cites_growth_and_emissions() {
        assertThat(rationale(PLAN)).singleElement().satisfies(paragraph -> {
            assertThat(paragraph.inlines().stream()
                            .filter(Printed.class::isInstance)
                            .map(Printed.class::cast)
                            .map(Printed::key))
                    .hasSizeGreaterThanOrEqualTo(4)
                    .anyMatch(key -> key.contains("IND-B15"))
                    .anyMatch(key -> key.contains("IND-S01"));
            assertThat(words(paragraph)).contains("GDP总量（2015年不变价）".replace("GDP", "地区生产总值"), "提高到", "下降到");
        });
    }

    /** A city without output cannot say so: the plan asks for the reasons. */
    @Test
    @Clause("C4.4-5")
    void where_growth_is_not_known_the_rationale_is_asked_for() {
        assertThat(rationale(OrderedCity.plan().value()))
                .singleElement()
                .satisfies(paragraph -> assertThat(words(paragraph)).contains("须由编制单位"));
    }

    private static List<Paragraph> rationale(Plan plan) {
        return PlanDocument.of(plan, List.of(), City.REFERENCE).blocks().stream()
                .filter(Paragraph.class::isInstance)
                .map(Paragraph.class::cast)
                .filter(paragraph -> words(paragraph).startsWith("目标与高质量发展的关系"))
                .toList();
    }

    private static String words(Paragraph paragraph) {
        return paragraph.inlines().stream()
                .map(inline -> inline instanceof Words words
                        ? words.text()
                        : inline instanceof Printed printed ? printed.text() : "")
                .collect(Collectors.joining());
    }

    @Test
    @Clause("C4.5-1")
    void the_city_has_a_type_and_a_position() {
        assertThat(PLAN.identification().orElseThrow().type().area()).isPresent();
        assertThat(verdict("C4.5-1")).isEqualTo(Verdict.MET);
        assertThat(verdict(WholePlan.judged(OrderedCity.plan().value()), "C4.5-1"))
                .as("no main functional area told")
                .isEqualTo(Verdict.PARTLY);
    }

    @Test
    @Clause("C4.5-3")
    void population_product_structure_and_urbanisation_are_looked_at() {
        Scenario baseline = PLAN.scenarios().orElseThrow().scenarios().get(0);
        assertThat(baseline.course().system().drivers().keySet())
                .contains("population", "gdp", "secondary_value", "urban_population");
        assertThat(baseline.assumption("driver/gdp").origin().kind()).isEqualTo(Origin.Kind.TREND);
        assertThat(verdict("C4.5-3")).isEqualTo(Verdict.MET);
    }

    @Test
    @Clause({"C4.5-4", "C5-6"})
    void there_is_a_timetable_and_four_roadmaps_and_without_a_pathway_there_is_neither() {
        assertThat(actions()).allSatisfy(action -> assertThat(action.start()).isGreaterThan(2025));
        assertThat(List.of(
                        MeasureSector.ENERGY, MeasureSector.INDUSTRY, MeasureSector.BUILDINGS, MeasureSector.TRANSPORT))
                .allSatisfy(
                        sector -> assertThat(PLAN.pathway().main().orElseThrow().roadmap(sector))
                                .isNotEmpty());
        assertThat(List.of(Dimension.values()))
                .allSatisfy(dimension -> assertThat(
                                PLAN.pathway().main().orElseThrow().of(dimension))
                        .isNotEmpty());
        assertThat(verdict("C4.5-4")).isEqualTo(Verdict.MET);
        assertThat(verdict("C5-6")).isEqualTo(Verdict.MET);
        Plan without = OrderedCity.plan().value();
        assertThat(without.pathway()).extracting(Routes::main).asString().contains("empty");
        assertThat(verdict(WholePlan.judged(without), "C4.5-4")).isEqualTo(Verdict.NOT_MET);
        assertThat(verdict(WholePlan.judged(without), "C5-6")).isEqualTo(Verdict.NOT_MET);
    }

    @Test
    @Clause({"C5-7", "CA-18", "CA-19", "CA-20"})
    void the_step_of_safeguards_has_bodies_policies_and_appraisal() {
        assertThat(List.of("C5-7", "CA-18", "CA-19", "CA-20"))
                .allSatisfy(id -> assertThat(verdict(id)).isEqualTo(Verdict.MET));
    }

    /** Fields of this city by clause 7.2: each key one is a sector of actions. */
    @Test
    @Clause("C7.2-7")
    void every_key_field_has_an_action() {
        assertThat(verdict("C7.2-7")).isEqualTo(Verdict.MET);
        assertThat(verdict(WholePlan.judged(OrderedCity.plan().value()), "C7.2-7"))
                .as("no pathway")
                .isEqualTo(Verdict.NOT_MET);
    }
}
