package org.tanlu.web.page;

import java.util.List;
import org.tanlu.plan.Plan;
import org.tanlu.plan.PlanStep;
import org.tanlu.safeguard.Origin;
import org.tanlu.safeguard.Policy;
import org.tanlu.trace.Text;

/** What is there of a step of the plan, and what it needs first, in words. */
final class StageWords {
    private static final Text NOTHING = Text.of("尚无", "nothing yet");
    /** What a city enters of its own on the page of safeguards. */
    private static final List<String> OWN_TABLES = List.of("safeguards", "consultations", "pilots");

    private StageWords() {}

    /** Whether there is something of a step; safeguards that are the same for every city count once there is something to guard. */
    static boolean isMade(PlanStep step, Plan plan) {
        return step.isMade(plan) && (step != PlanStep.SAFEGUARDS || PlanStep.TARGETS.isMade(plan));
    }

    /** What is there of a step. */
    static Text there(PlanStep step, Plan plan) {
        if (!isMade(step, plan)) {
            return NOTHING;
        }
        return switch (step) {
            case SURVEY ->
                Text.of(
                        "数据年份 " + span(plan.dossier().valueYears()) + "；能源平衡表 "
                                + plan.dossier().energyYears().size() + " 年",
                        "data of " + span(plan.dossier().valueYears()) + "; energy balances of "
                                + plan.dossier().energyYears().size() + " years");
            case ACCOUNTING ->
                told(
                        "核算年份 " + span(plan.history().years()),
                        "years " + span(plan.history().years()));
            case POTENTIAL ->
                counted(
                        "条减排举措",
                        "measures",
                        plan.potentials().orElseThrow().measures().size());
            case SCENARIOS -> {
                int base = plan.scenarios().orElseThrow().system().baseYear();
                yield told("三种情景，基年 " + base, "three scenarios from " + base);
            }
            case TARGETS -> PeakLine.of(plan, plan.targets().orElseThrow());
            case PATHWAY ->
                counted(
                        "项行动",
                        "actions",
                        plan.pathway().main().orElseThrow().schedule().actions().size());
            case SAFEGUARDS -> safeguards(plan);
        };
    }

    private static Text safeguards(Plan plan) {
        int policies = plan.safeguards().policies().size();
        return isApproved(plan)
                ? counted("项政策", "policies", policies)
                : told(
                        policies + " 项政策（取自措施库，本市尚未审定）",
                        policies + " policies of the library, not yet confirmed by the city");
    }

    /** Whether anything of the safeguards is the city's own: what a library proposes alone is nobody's decision. */
    static boolean isApproved(Plan plan) {
        return plan.safeguards().policies().stream().map(Policy::origin).anyMatch(origin -> origin != Origin.LIBRARY)
                || OWN_TABLES.stream()
                        .anyMatch(
                                table -> !plan.dossier().register(table).rows().isEmpty());
    }

    /** What a step needs that gave nothing yet. */
    private static Text missing(PlanStep step) {
        return switch (step) {
            case SURVEY ->
                Text.of(
                        "在收资调研页导入部门答复，或在碳排放核算页填写数据和能源平衡表",
                        "take in answers of departments, or enter data and energy balances");
            case ACCOUNTING ->
                Text.of("填写至少一年的能源平衡表，或能源消费数据", "enter the energy balance of one year at least, or energy consumption");
            case POTENTIAL, SCENARIOS ->
                Text.of(
                        "填写基年的能源平衡表、人口和地区生产总值，才能建立能源系统",
                        "enter the balance, population and GDP of a base year, from which an energy system is made");
            case TARGETS -> Text.of("先完成情景模拟，目标随之得出", "finish the scenarios first; targets follow");
            case PATHWAY -> Text.of("先完成情景模拟，再求解减排路径", "finish the scenarios first, then solve the pathway");
            case SAFEGUARDS -> Text.of("先完成前面各步，保障措施随之提出", "finish the steps before; safeguards follow");
        };
    }

    /** The same where what it builds on is there already. */
    static Text missing(PlanStep step, Plan plan) {
        return step == PlanStep.PATHWAY && plan.scenarios().isPresent()
                ? Text.of("情景已完成：求解减排路径", "scenarios are ready: solve the pathway")
                : missing(step);
    }

    private static Text counted(String chinese, String english, int count) {
        return told(count + " " + chinese, count + " " + english);
    }

    private static Text told(String chinese, String english) {
        return Text.of(chinese, english);
    }

    private static String span(List<Integer> years) {
        if (years.isEmpty()) {
            return "—";
        }
        int last = years.get(years.size() - 1);
        return years.size() == 1 ? String.valueOf(last) : years.get(0) + "–" + last;
    }
}
