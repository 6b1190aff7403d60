package org.tanlu.report;

import static org.tanlu.report.ResultTable.column;

import java.util.List;
import org.tanlu.trace.Clause;

/** The columns of the result tables of the pathway (chapter 10). */
@Clause("10")
final class PathwayColumns {
    private static final ResultTable.Column KEY = column("key", "数字的键", "key of the number");
    private static final ResultTable.Column MEASURE = column("measure", "措施编号", "measure");

    static final List<ResultTable.Column> ACTIONS = List.of(
            column(
                    "key",
                    "举措的键，后接 /cost、/units/年份、/investment/年份、/abatement/年份",
                    "key of the action; its numbers add /cost, /units/YEAR, /investment/YEAR, /abatement/YEAR"),
            column("number", "序号，按启动年份", "number, in the order of starts"),
            MEASURE,
            column("name_zh", "举措", "action"),
            column("sector", "部门", "sector"),
            column("dimension", "九个维度之一", "one of the nine dimensions"),
            column("outline", "附录A第四章条目", "heading of chapter four of Appendix A"),
            column("national_action", "十大行动之一", "one of the ten actions"),
            column("opinion", "《意见》的部分", "part of the Opinions"),
            column("start", "启动年份", "year of the start"),
            column("half", "完成一半的年份", "year in which half is done"),
            column("ninety", "完成九成的年份", "year in which nine tenths are done"),
            column("end", "基本完成（新增的95%）的年份", "year in which 95 per cent is done"),
            column("period", "启动所在的五年规划期", "five-year plan of the start"),
            column("before", "前置举措:关系:状态", "predecessors with kind and standing"),
            column("slack", "不推迟后续举措可推迟启动的年数；空为没有后续举措", "years it could start later; empty where nothing waits for it"),
            column("critical", "是否在无机动时间的最长链条上", "whether it is of the longest chain without slack"),
            column("lead", "牵头单位", "lead body"),
            column("lead_level", "牵头单位层级 city、district、unit", "its level: city, district, unit"),
            column("support", "责任和参与单位", "supporting bodies"),
            column("projects", "支撑的重点项目（区县）", "major projects that carry it, with districts"),
            column("start_wanted", "登记的启动年份意愿", "start that the city wants"),
            column("unit", "规模的单位", "unit of the level"),
            column("potential", "至规划终年的潜力", "potential by the last year"),
            column("investment", "至规划终年投资合计，元，不折现", "investment until the last year in yuan, not discounted"),
            column("cost", "社会成本现值，元", "present value of the social cost in yuan"));

    static final List<ResultTable.Column> YEARS = List.of(
            KEY,
            MEASURE,
            column("year", "年份", "year"),
            column("units", "基年以后累计新增的规模", "level added since the base year"),
            column("baseline", "其中基准情景", "of that the baseline"),
            column("investment", "当年投资，元", "investment of the year in yuan"),
            column("abatement", "减排量，tCO2e", "abatement in tCO2e"));

    static final List<ResultTable.Column> PERIODS = List.of(
            KEY,
            MEASURE,
            column("period", "五年规划期", "five-year plan"),
            column("first", "首年", "first year"),
            column("last", "末年", "last year"),
            column("investment", "投资，元，不折现", "investment in yuan, not discounted"),
            column("public", "其中公共资金", "of that public"),
            column("private", "其中社会资金", "of that private"),
            column("abatement", "期内累计减排，tCO2e", "abatement in the period in tCO2e"));

    private PathwayColumns() {}
}
