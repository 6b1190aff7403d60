package org.tanlu.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.tanlu.Changed;
import org.tanlu.clause.City;
import org.tanlu.pathway.Aim;
import org.tanlu.pathway.HandRoute;
import org.tanlu.pathway.Holding;
import org.tanlu.pathway.Route;
import org.tanlu.pathway.Routes;
import org.tanlu.plan.Plan;
import org.tanlu.quantity.Emissions;
import org.tanlu.quantity.Quantity;
import org.tanlu.quantity.Unit;
import org.tanlu.scenario.ScenarioKind;
import org.tanlu.target.Goal;
import org.tanlu.target.Targets;
import org.tanlu.trace.Clause;
import org.tanlu.trace.Figure;
import org.tanlu.trace.Text;

/** What the issue version says of its targets: what is of the tasks, and what is missed. */
@Clause("9.3")
class IssueTargetWordsTest {
    private static final Plan PLAN = IssueDocumentTest.PLAN;
    private static final String TEXT = IssueDocumentTest.TEXT;

    /** Of 39.4 thousand vehicles by tasks 3.9 ten thousands; the stock itself is rounded to whole ten thousands. */
    @Test
    void a_stock_of_vehicles_says_how_much_of_it_the_tasks_bring() {
        Targets targets = PLAN.targets().orElseThrow();
        Figure stock = targets.goal("IND-B48").orElseThrow().target(2030).orElseThrow();
        var figures = new ArrayList<>(targets.figures());
        figures.add(new Figure(
                "target/vehicles_by_tasks/2030",
                Quantity.of(39.4, stock.value().unit()),
                () -> stock.derivation().get()));
        Plan plan = Changed.with(PLAN, "targets", Optional.of(Changed.with(targets, "figures", figures)));
        assertThat(Documents.prose(IssueDocument.of(plan, City.REFERENCE)))
                .contains("新能源汽车保有量达到" + Math.round(stock.value().value() / 10)
                        + "万辆左右（其中由本方案任务新增3.9万辆左右，其余为原有车辆和正常购置、更新的车辆）");
        assertThat(TEXT).contains("万辆左右").doesNotContain("由本方案任务新增");
    }

    @Test
    void a_missed_target_of_a_higher_level_names_its_gap_and_who_closes_it_with_which_measures() {
        assertThat(TEXT)
                .containsPattern("测算为\\d+\\.\\d%，尚差\\d+\\.\\d个百分点，须补充举措；由市发展改革委牵头")
                .containsPattern("在本方案印发后一年内就[^，]+等尚未用足的措施编制补充举措");
    }

    /** The search found steel and storage at their limits: they are named, and what is used up is not called a measure that is left. */
    @Test
    void a_missed_target_names_what_holds_the_search_back_and_whether_the_enhanced_scenario_has_it() {
        Text any = Text.of("", "");
        Quantity share = Quantity.of(0.19, Unit.ONE);
        Quantity gap = Quantity.of(1, Unit.ONE);
        Aim missed = new Aim("indicator/IND-B27/2030", any, 2030, share, share, gap, Optional.empty());
        Aim reached = Changed.with(missed, "missed", Quantity.of(0, Unit.ONE));
        Emissions worth = Emissions.tonnes(1);
        Route main = HandRoute.aimed(PLAN.pathway().main().orElseThrow(), List.of(), List.of(missed));
        Route limited = Changed.with(
                main,
                "pathway",
                Changed.with(
                        main.pathway(),
                        "holdings",
                        List.of(
                                new Holding("ramp", any, "P-EAF", List.of(2028), worth),
                                new Holding("ceiling", any, "E-STO1", List.of(2028), worth),
                                new Holding("proportional", any, "E-STO1/E-WD1", List.of(2028), worth),
                                new Holding("readiness", any, "P-EAF", List.of(2027), worth))));
        Route enhanced =
                Changed.with(HandRoute.aimed(main, List.of(), List.of(reached)), "kind", ScenarioKind.ENHANCED);
        Plan plan = Changed.with(PLAN, "pathway", new Routes(List.of(limited, enhanced), any));
        assertThat(Documents.prose(IssueDocument.of(plan, City.REFERENCE)))
                .contains("“2030年非化石能源占一次能源消费比重达到19%”目标（预期性）")
                .contains("主要受短流程电炉炼钢替代长流程的建设推进速度、最早投用年份，新型储能的采用规模上限")
                .contains("与陆上集中式与分散式风电的配套比例制约，按强化情景的采用规模和推进速度可以达到")
                .contains("由市发展改革委牵头，会同市工业和信息化局，在本方案印发后一年内")
                .doesNotContain("尚未用足");
    }

    /** The document that assigns the share calls it expected, though Table B.1 has it binding: what is told is what it is held to. */
    @Test
    void a_target_is_of_the_kind_that_the_document_that_assigns_it_says() {
        Goal share = PLAN.targets().orElseThrow().goal("IND-B27").orElseThrow();
        assertThat(share.isBinding()).isTrue();
        assertThat(share.type().chinese()).isEqualTo("预期性");
        assertThat(Changed.with(share, "plans", List.of()).type().chinese()).isEqualTo("约束性");
    }
}
