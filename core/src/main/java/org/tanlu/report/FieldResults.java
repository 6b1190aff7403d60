package org.tanlu.report;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.tanlu.fieldwork.assessment.BranchCoverage;
import org.tanlu.fieldwork.assessment.FieldSurvey;
import org.tanlu.fieldwork.assessment.KeySector;
import org.tanlu.fieldwork.assessment.PlanDifference;
import org.tanlu.fieldwork.assessment.ProjectAddition;
import org.tanlu.quantity.Quantity;
import org.tanlu.quantity.ShortestDecimal;
import org.tanlu.survey.Register;
import org.tanlu.trace.Text;

/** 调研结果 what the field survey amounts to as result tables; its registers are tables of their own. */
final class FieldResults {
    private FieldResults() {}

    static List<ResultTable> tables(FieldSurvey survey) {
        return List.of(sectors(survey), differences(survey), coverage(survey), additions(survey));
    }

    private static ResultTable sectors(FieldSurvey survey) {
        return new ResultTable(
                "key_sectors",
                Text.of("重点行业和走访的典型企业", "key sectors and the typical enterprises visited"),
                List.of(
                        ResultTable.column("sector", "行业", "branch"),
                        ResultTable.column("why_zh", "入选依据", "why it is key"),
                        ResultTable.column("visited", "走访的企业，用“;”分隔", "enterprises visited, separated by \";\"")),
                survey.keySectors().stream().map(FieldResults::sector).toList());
    }

    private static List<String> sector(KeySector sector) {
        return List.of(
                sector.sector().id(),
                sector.why().stream().map(Text::chinese).distinct().collect(Collectors.joining("；")),
                String.join(";", sector.visited()));
    }

    private static ResultTable differences(FieldSurvey survey) {
        return new ResultTable(
                "plan_differences",
                Text.of("规划之间数值不一致的目标", "targets of plans that differ"),
                List.of(
                        ResultTable.column("name_zh", "目标", "what both are targets of"),
                        ResultTable.column("year", "目标年份", "year of the target"),
                        ResultTable.column("plan", "规划方案", "plan"),
                        ResultTable.column("value", "目标值", "its value"),
                        ResultTable.column("other_plan", "另一规划方案", "other plan"),
                        ResultTable.column("other_value", "另一目标值", "its value"),
                        ResultTable.column("resolution", "处理办法；空为尚未处理", "resolution; empty while open")),
                survey.differences().stream().map(FieldResults::difference).toList());
    }

    private static List<String> difference(PlanDifference difference) {
        return List.of(
                difference.name().chinese(),
                Integer.toString(difference.year()),
                difference.one().text("title"),
                value(difference.one()),
                difference.other().text("title"),
                value(difference.other()),
                difference.resolution().map(row -> row.text("resolution")).orElse(""));
    }

    private static String value(Register.Row row) {
        return row.findQuantity("value").map(Quantity::toString).orElse("");
    }

    private static ResultTable coverage(FieldSurvey survey) {
        return new ResultTable(
                "enterprise_coverage",
                Text.of("企业合计与全市行业总量", "sums of enterprises against the totals of the city"),
                List.of(
                        ResultTable.column("year", "年份", "year"),
                        ResultTable.column("subject", "行业或产品指标", "branch, or item of a product"),
                        ResultTable.column("quantity", "核对量", "what is compared"),
                        ResultTable.column("enterprises", "企业合计", "sum of the enterprises"),
                        ResultTable.column("total", "全市总量；空为不可比", "total of the city; empty where none compares"),
                        ResultTable.column("unit", "单位", "unit"),
                        ResultTable.column("share", "覆盖率，0至1", "share covered, 0 to 1"),
                        ResultTable.column("count", "填报企业数", "enterprises that told a number"),
                        ResultTable.column("withheld", "以注记符号代替的企业", "enterprises that gave a notation key"),
                        ResultTable.column("reason_zh", "不可比或总量不全的原因", "why nothing compares, or what the total lacks"),
                        ResultTable.column("reason_en", "英文原因", "the same in English")),
                survey.coverage().stream().map(FieldResults::coverage).toList());
    }

    private static List<String> coverage(BranchCoverage each) {
        return List.of(
                Integer.toString(each.year()),
                each.subject(),
                each.measured().name().toLowerCase(Locale.ROOT),
                number(Optional.of(each.enterprises())),
                number(each.total()),
                each.enterprises().unit().symbol(),
                number(each.share()),
                Integer.toString(each.rows().size()),
                String.join(";", each.withheld()),
                each.reason().chinese(),
                each.reason().english());
    }

    private static ResultTable additions(FieldSurvey survey) {
        return new ResultTable(
                "project_additions",
                Text.of("拟建和在建项目的新增量", "what projects not yet running add"),
                List.of(
                        ResultTable.column("year", "建成年份", "year of completion"),
                        ResultTable.column("district", "区县", "district"),
                        ResultTable.column("projects", "项目数", "projects"),
                        ResultTable.column("intensive", "其中两高项目", "energy- and emission-intensive ones"),
                        ResultTable.column("energy_tce", "年新增能耗，吨标准煤", "energy added a year, tce"),
                        ResultTable.column("emissions_tco2", "年新增排放，吨二氧化碳", "CO2 added a year, t"),
                        ResultTable.column("investment", "投资，亿元", "investment, 10^8 yuan")),
                survey.additions().stream().map(FieldResults::addition).toList());
    }

    private static List<String> addition(ProjectAddition addition) {
        return List.of(
                addition.year().map(String::valueOf).orElse(""),
                addition.district(),
                Integer.toString(addition.projects()),
                Integer.toString(addition.intensive()),
                number(addition.energy()),
                number(addition.emissions().map(emissions -> emissions.toQuantity())),
                number(addition.investment()));
    }

    private static String number(Optional<Quantity> quantity) {
        return quantity.map(each -> ShortestDecimal.of(each.value())).orElse("");
    }
}
