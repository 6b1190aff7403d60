package org.tanlu.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.tanlu.quantity.Emissions;
import org.tanlu.quantity.ShortestDecimal;
import org.tanlu.scenario.Growth;
import org.tanlu.scenario.GrowthProject;
import org.tanlu.scenario.Identification;
import org.tanlu.scenario.ScenarioDrivers;
import org.tanlu.trace.Clause;
import org.tanlu.trace.Text;

/** The result tables of the growing fields and of the projects beside them (clause 9.2). */
@Clause("9.2")
final class ScenarioGrowthResults {
    private ScenarioGrowthResults() {}

    static List<ResultTable> tables(Optional<Identification> found) {
        return List.of(growth(found), projects(found));
    }

    private static ResultTable growth(Optional<Identification> found) {
        var rows = new ArrayList<List<String>>();
        found.map(Identification::growth)
                .ifPresent(growth ->
                        growth.fields().forEach(field -> growth.years().forEach(year -> rows.add(row(field, year)))));
        return new ResultTable(
                "scenario_growth",
                Text.of(
                        "基准情景各领域、行业从基年起的排放变化，电力和热力按用户消费计；各行相加等于总量的变化",
                        "change of emissions by field and branch in the baseline since the base year, power and heat by user; rows of a"
                                + " year sum to the change of the total"),
                List.of(
                        ScenarioColumns.KEY,
                        ResultTable.column("field", "领域或行业编号", "field or branch"),
                        ScenarioColumns.CHINESE,
                        ScenarioColumns.ENGLISH,
                        ResultTable.column("department", "所属部门；其他领域为空", "department; empty for other fields"),
                        ScenarioColumns.YEAR,
                        ResultTable.column("change_tco2e", "比基年的变化，吨二氧化碳当量", "change since the base year, t CO2e"),
                        ResultTable.column(
                                "factor", "到排名年份变化的主要因素", "what changes it most up to the year of the ranking")),
                rows);
    }

    private static List<String> row(Growth field, int year) {
        return List.of(
                field.key(year),
                field.id(),
                field.name().chinese(),
                field.name().english(),
                field.functional()
                        .map(each -> each.name().toLowerCase(Locale.ROOT))
                        .orElse(""),
                Integer.toString(year),
                ShortestDecimal.of(field.to(year).tonnes()),
                field.factor().map(ScenarioDrivers.Factor::id).orElse(""));
    }

    private static ResultTable projects(Optional<Identification> found) {
        var rows = new ArrayList<List<String>>();
        found.map(Identification::growth)
                .ifPresent(growth -> growth.projects().forEach(project -> rows.add(row(project))));
        return new ResultTable(
                "scenario_projects",
                Text.of(
                        "登记的重点项目与基准情景排放增长的对应；填报数，不加到情景上",
                        "registered projects beside the growth of the baseline; as told, not added to it"),
                List.of(
                        ResultTable.column("project", "项目名称", "project"),
                        ResultTable.column("intensive", "是否两高项目", "whether energy- and emission-intensive"),
                        ResultTable.column("branch_zh", "对应的行业", "branch in Chinese"),
                        ResultTable.column("branch_en", "英文行业名称", "branch in English"),
                        ResultTable.column("completion", "建成年份", "year of completion"),
                        ResultTable.column("energy", "年新增能耗，按填报单位", "energy that it adds a year, as told"),
                        ResultTable.column("emissions_tco2", "年新增排放，吨二氧化碳", "emissions that it adds a year, t CO2"),
                        ResultTable.column("standing_zh", "与增长的关系", "how it stands to the growth, in Chinese"),
                        ResultTable.column("standing_en", "英文说明", "the same in English")),
                rows);
    }

    private static List<String> row(GrowthProject project) {
        return List.of(
                project.name(),
                project.isIntensive() ? "yes" : "no",
                project.branch().map(Text::chinese).orElse(""),
                project.branch().map(Text::english).orElse(""),
                project.completion().map(String::valueOf).orElse(""),
                project.energy().map(String::valueOf).orElse(""),
                project.emissions()
                        .map(Emissions::tonnes)
                        .map(ShortestDecimal::of)
                        .orElse(""),
                project.standing().text().chinese(),
                project.standing().text().english());
    }
}
