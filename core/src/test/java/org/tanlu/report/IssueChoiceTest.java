package org.tanlu.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.IntToDoubleFunction;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.tanlu.Changed;
import org.tanlu.clause.City;
import org.tanlu.pathway.HandRoute;
import org.tanlu.pathway.Route;
import org.tanlu.pathway.Routes;
import org.tanlu.pathway.Scheduled;
import org.tanlu.plan.Plan;
import org.tanlu.quantity.Emissions;
import org.tanlu.quantity.Quantity;
import org.tanlu.quantity.YearSeries;
import org.tanlu.reference.Measure;
import org.tanlu.report.Block.TableBlock;
import org.tanlu.trace.Clause;

/** Which actions of the example city's pathway by hand are tasks of the issue version. */
@Clause({"10.1", "10.2", "A"})
class IssueChoiceTest {
    private static final Plan PLAN = IssueDocumentTest.PLAN;
    private static final String TEXT = IssueDocumentTest.TEXT;

    /** Motors by hand that emit more until 2040 are no task; photovoltaics that avoid emissions and wait for nothing are one. */
    @Test
    void what_raises_emissions_beyond_2035_is_no_task_and_told_in_one_sentence_without_a_year() {
        String told = issue(action -> action.measure().id().equals("F-MOT") ? raising(action, 2041) : action);
        assertThat(told)
                .contains("在配套绿电直供或用电排放因子进一步降低之前会增加排放，本方案不列为任务")
                .doesNotContain("高效化改造累计覆盖电机", "年起减排", "路径测算")
                .contains("新增集中式光伏装机");
        assertThat(TEXT).contains("高效化改造累计覆盖电机");
        assertThat(issue(action -> action.measure().id().equals("F-MOT") ? raising(action, 2033) : action))
                .contains("高效化改造累计覆盖电机")
                .doesNotContain("绿电直供");
    }

    @Test
    void what_is_smaller_than_ten_vehicles_or_one_facility_is_no_task() {
        List<Scheduled> all = PLAN.pathway().main().orElseThrow().schedule().actions();
        Scheduled any = all.get(0);
        var choice = new IssueChoice(all, new Wording(City.REFERENCE.wording()));
        assertThat(choice.reason(of(any, "T-ETAXI", 4))).contains(IssueChoice.Reason.SMALL);
        assertThat(choice.reason(of(any, "T-ETAXI", 10))).isEmpty();
        assertThat(choice.reason(of(any, "D-MON", 0.4))).contains(IssueChoice.Reason.SMALL);
        assertThat(choice.reason(of(any, "D-CITY", 1))).isEmpty();
    }

    /** The same action of another measure, so much of it in every year. */
    private static Scheduled of(Scheduled action, String id, double amount) {
        Measure measure =
                Objects.requireNonNull(City.REFERENCE.measures().measures().get(id));
        YearSeries<Quantity> units = action.action().units().map(any -> Quantity.of(amount, measure.unit()));
        return Changed.with(
                action, "action", Changed.with(action.action(), Map.of("measure", measure, "units", units)));
    }

    /** The text of the plan with other actions. */
    private static String issue(UnaryOperator<Scheduled> change) {
        return Documents.prose(IssueDocument.of(plan(change), City.REFERENCE));
    }

    private static Plan plan(UnaryOperator<Scheduled> change) {
        Routes routes = PLAN.pathway();
        Route route = routes.main().orElseThrow();
        Route other = Changed.with(
                route,
                "schedule",
                Changed.with(
                        route.schedule(),
                        "actions",
                        route.schedule().actions().stream().map(change).toList()));
        return Changed.with(PLAN, "pathway", HandRoute.routes(other));
    }

    /** What the tasks avoid and what the others add are the whole, in the note of the table and in the full version. */
    @Test
    void the_sums_of_tasks_and_of_what_is_no_task_close_on_the_whole() {
        Plan plan = plan(action -> switch (action.measure().id()) {
            case "F-MOT" -> avoiding(action, -20_400);
            case "E-PV1" -> avoiding(action, 56_600);
            default -> avoiding(action, 0);
        });
        TableBlock table = (TableBlock) new IssueTaskTable(plan, new Wording(City.REFERENCE.wording()))
                .annex()
                .get(1);
        assertThat(table.notes())
                .anySatisfy(note ->
                        assertThat(note).contains("分别比基准减排5.6万吨、5.6万吨", "合计分别为−2.0万吨、−2.0万吨", "减排量3.6万吨、3.6万吨"));
        assertThat(Documents.prose(IssueDocument.of(plan, City.REFERENCE)))
                .contains("总量目标已为其留出2030年2.0万吨、2035年2.0万吨的排放");
        Route route = plan.pathway().main().orElseThrow();
        assertThat(Documents.prose(new PlanDocument(
                        "", "", List.of(), new IssueChoice(route, new Wording(City.REFERENCE.wording())).sums(route))))
                .contains("分别减排5.6万吨、5.6万吨", "合计分别为−2.0万吨、−2.0万吨", "路径减排量3.6万吨、3.6万吨");
    }

    /** What is no task and does nothing in either year is told without its sums of nothing. */
    @Test
    void sums_of_nothing_are_not_told() {
        Plan plan = plan(action -> avoiding(action, action.measure().id().equals("E-PV1") ? 56_600 : 0));
        TableBlock table = (TableBlock) new IssueTaskTable(plan, new Wording(City.REFERENCE.wording()))
                .annex()
                .get(1);
        assertThat(table.notes())
                .anySatisfy(note -> assertThat(note).contains("分别比基准减排5.7万吨、5.7万吨，为本方案全部举措的减排量"))
                .noneSatisfy(note -> assertThat(note).contains("合计分别为"));
    }

    private static Scheduled avoiding(Scheduled scheduled, double tonnes) {
        return with(scheduled, year -> tonnes);
    }

    private static Scheduled raising(Scheduled scheduled, int clean) {
        return with(scheduled, year -> year < clean ? -1 : 1);
    }

    private static Scheduled with(Scheduled scheduled, IntToDoubleFunction tonnes) {
        var avoided = new TreeMap<Integer, Emissions>();
        for (int year = 2026; year <= 2060; year++) {
            avoided.put(year, Emissions.tonnes(tonnes.applyAsDouble(year)));
        }
        return Changed.with(scheduled, "action", Changed.with(scheduled.action(), "abatement", YearSeries.of(avoided)));
    }

    /** A unit of ten and a thousandth of the reduction are no task of their own; what it avoids stays in the whole, and it is named in a sentence. */
    @Test
    void what_takes_up_little_of_its_potential_and_avoids_little_is_told_in_one_sentence() {
        String told = issue(action -> switch (action.measure().id()) {
            case "F-MOT" -> ofPotential(avoiding(action, 100), 100);
            case "E-PV1" -> avoiding(action, 100_000);
            default -> avoiding(action, 0);
        });
        assertThat(told)
                .contains("高效电机与变频系统改造规模较小，不单列任务，由市工业和信息化局结合日常工作推进，减排量并入全市合计。")
                .doesNotContain("高效化改造累计覆盖电机");
        assertThat(issue(action -> switch (action.measure().id()) {
                    case "F-MOT" -> ofPotential(avoiding(action, 100), 20);
                    default -> avoiding(action, 100_000);
                }))
                .contains("高效化改造累计覆盖电机")
                .doesNotContain("规模较小，不单列任务");
    }

    /** A virtual power plant of a tenth of its potential opens the way for others: it is a task, and its amount is no goal. */
    @Test
    void so_little_of_what_only_opens_the_way_has_no_amount() {
        Scheduled any = PLAN.pathway().main().orElseThrow().schedule().actions().get(0);
        Scheduled plant = avoiding(of(any, "E-VPP", 7950), 0);
        assertThat(IssueChoice.isFaint(ofPotential(plant, 159_000))).isTrue();
        assertThat(IssueChoice.isFaint(ofPotential(plant, 20_000))).isFalse();
        assertThat(IssueChoice.isFaint(avoiding(ofPotential(plant, 159_000), 100)))
                .isFalse();
        assertThat(IssueChoice.isFaint(ofPotential(avoiding(of(any, "T-CHG", 17_500), 0), 350_000)))
                .isFalse();
    }

    private static Scheduled ofPotential(Scheduled action, double potential) {
        return Changed.with(
                action,
                "action",
                Changed.with(
                        action.action(),
                        "potential",
                        Quantity.of(potential, action.measure().unit())));
    }

    @Test
    void the_full_version_says_which_actions_are_no_tasks_and_why() {
        Route route = PLAN.pathway().main().orElseThrow();
        var choice = new IssueChoice(route, new Wording(City.REFERENCE.wording()));
        assertThat(Documents.prose(new PlanDocument("", "", List.of(), choice.told())))
                .isEqualToIgnoringWhitespace("另有1项举措在2035年以后启动，印发稿不列为任务：公交车电动化。");
    }
}
