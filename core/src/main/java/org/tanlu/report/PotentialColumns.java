package org.tanlu.report;

import static org.tanlu.report.ResultTable.column;

import java.util.List;
import org.tanlu.trace.Clause;

/** The columns of the result tables of the potentials (chapter 8). */
@Clause("8")
final class PotentialColumns {
    private static final ResultTable.Column KEY = column("key", "数字的键，措施后接内容", "key of the number");

    static final List<ResultTable.Column> MEASURES = List.of(
            column(
                    "key",
                    "措施的键，后接 /left、/per_unit/年份 等",
                    "key of the measure; its numbers add /left, /per_unit/YEAR and so on"),
            column("measure", "措施编号", "measure"),
            column("name_zh", "措施名称", "its name in Chinese"),
            column("clauses", "指南条款", "clauses"),
            column("sector", "部门", "sector"),
            column(
                    "standing",
                    "状态 available 可测算、not_applicable 不适用、untold 缺数据、exhausted 无剩余、without_energy 无可替代用能、enabling 引导类、outside 边界外",
                    "standing: available, not_applicable, untold, exhausted, without_energy, enabling, outside"),
            column("reason_zh", "未测算或不适用的理由", "why it is not computed or not applicable"),
            column("reason_en", "英文理由", "the same in English"),
            column("unit", "措施的单位", "unit of the measure"),
            column("technical", "技术潜力；空为未填报", "technical potential; empty where not told"),
            column("done", "已实施", "carried out already"),
            column("left", "剩余潜力", "what is left"),
            column("start", "提前期结束的年份，次年起见效", "year in which the lead is over; effects begin in the next"),
            column("ramp", "爬坡期，年", "ramp in years"),
            column("lifetime", "寿命，年", "life in years"),
            column("year", "比较年份", "year of comparison"),
            column("per_unit", "单位减排量，tCO2e", "abatement by a unit in tCO2e"),
            column("abatement", "该年减排潜力，tCO2e", "abatement in tCO2e"),
            column("break_even", "平衡用电因子，tCO2/MWh", "break-even factor of electricity in tCO2/MWh"),
            column("investment_low", "单位投资下限", "low investment of a unit"),
            column("investment", "单位投资", "investment"),
            column("investment_high", "单位投资上限", "high investment"),
            column("annual", "年化投资", "annual investment"),
            column("yearly", "年运行费", "yearly cost"),
            column("energy", "年能源费用变化，负为节省", "change of energy cost a year, negative where it saves"),
            column("net_low", "年净费用下限", "low net cost a year"),
            column("net", "年净费用", "net cost a year"),
            column("net_high", "年净费用上限", "high net cost a year"),
            column(
                    "per_tonne_low",
                    "单位减排成本下限，元/tCO2e；净费用不为正时空",
                    "low cost of a tonne; empty where net cost is not positive"),
            column("per_tonne", "单位减排成本", "cost of a tonne"),
            column("per_tonne_high", "单位减排成本上限", "high cost of a tonne"),
            column(
                    "present_value_low",
                    "每单位净现值下限；净费用为正时空",
                    "low present value of a unit; empty where net cost is positive"),
            column("present_value", "每单位净现值", "present value of a unit"),
            column("present_value_high", "每单位净现值上限", "high present value"),
            column("net_low_rate", "低折现率时的年净费用", "net cost at the low discount rate"),
            column("net_high_rate", "高折现率时的年净费用", "net cost at the high discount rate"),
            column("unknown_zh", "费用缺少的数值", "what is missing for the cost"),
            column("overlaps", "作用于同一对象、潜力不可相加的措施", "measures on the same units, whose potentials do not add"),
            column("growth", "经济增长协同得分", "co-benefit for growth"),
            column("jobs", "就业协同得分", "for jobs"),
            column("environment", "环境协同得分", "for the environment"),
            column("social", "社会发展协同得分", "for society"),
            column("cobenefit_zh", "协同效应的理由", "reason of the scores"),
            column("score", "多准则筛选得分，0至1", "score of the screening, 0 to 1"),
            column("review", "是否提示复核", "whether to look at it again"),
            column("choice", "城市的取舍 chosen、rejected", "the city's choice: chosen or rejected"),
            column("choice_reason", "取舍理由", "its reason"));

    static final List<ResultTable.Column> YEARS = List.of(
            KEY,
            column("measure", "措施编号", "measure"),
            column("year", "年份", "year"),
            column("electricity_factor", "用电供应因子，tCO2/MWh", "factor of electricity used in tCO2/MWh"),
            column("heat_factor", "用热供应因子，tCO2/GJ", "factor of heat used in tCO2/GJ"),
            column("diffusion", "推广比例，0至1", "diffusion, 0 to 1"),
            column(
                    "per_unit",
                    "单位减排量，tCO2e；负为增加排放",
                    "abatement by a unit in tCO2e, negative where it raises emissions"),
            column("abatement", "减排潜力，tCO2e", "abatement in tCO2e"));

    static final List<ResultTable.Column> RENEWABLES = List.of(
            KEY,
            column("id", "可再生能源", "renewable"),
            column("name_zh", "名称", "its name in Chinese"),
            column("year", "年份", "year"),
            column("unit", "单位", "unit"),
            column("installed", "基年已有；空为未填报", "there in the base year; empty where not told"),
            column("left", "剩余潜力", "what is left"),
            column(
                    "used",
                    "低碳情景利用占技术潜力的比例；已有量未填报时为占剩余潜力的比例",
                    "use as a share of the technical potential, or of what is left"),
            column("reason_zh", "其余部分不用的理由", "why the rest is not used"));

    static final List<ResultTable.Column> EFFICIENCY = List.of(
            column("key", "键，后接 /gap、/energy、/emissions", "key; its numbers add /gap, /energy, /emissions"),
            column("enterprise", "企业", "enterprise"),
            column("product", "产品", "product"),
            column("year", "年份", "year"),
            column("unit", "单位产品能耗单位", "unit of energy by product"),
            column("consumption", "单位产品综合能耗", "energy by product"),
            column("benchmark", "标杆水平", "benchmark level"),
            column("baseline", "基准水平", "base level"),
            column("origin_zh", "水平的来源", "where the levels come from"),
            column("gap", "高于标杆水平", "above the benchmark"),
            column("energy_tce", "达到标杆可节能，tce", "saving at the benchmark in tce"),
            column("emissions_tco2", "达到标杆可减排，tCO2", "avoided at the benchmark in tCO2"),
            column("below_baseline", "是否劣于基准水平", "whether it is worse than the base level"));

    static final List<ResultTable.Column> SECTORS = List.of(
            KEY,
            column("sector", "部门", "sector"),
            column("name_zh", "名称", "its name in Chinese"),
            column("year", "年份", "year"),
            column("measures", "可测算且未被否决的措施数", "open measures"),
            column("counted", "计入的措施数", "measures that count"),
            column("avoided_tco2e", "减排潜力，tCO2e", "potential in tCO2e"),
            column("share", "比较年份占全部的比例", "share of all in the year of comparison"),
            column("key_field", "是否重点领域", "whether it is a key field"),
            column("reason_zh", "理由", "reason"),
            column("reason_en", "英文理由", "the same in English"));

    static final List<ResultTable.Column> PROFILE = List.of(
            column("requirement", "要求编号", "requirement"),
            column("name_zh", "特征", "factor"),
            column("name_en", "英文名称", "the same in English"),
            column("value_zh", "本市情况；空为不明", "what the city is; empty where not known"),
            column("value_en", "英文", "the same in English"),
            column("basis_zh", "依据", "by what it is known"));

    static final List<ResultTable.Column> VALUES = List.of(
            column("measure", "措施编号", "measure"),
            column("name_zh", "措施名称", "its name in Chinese"),
            column("field", "字段", "field"),
            column("field_zh", "字段名称", "its name in Chinese"),
            column("library", "措施库原值", "what the library says"),
            column("value", "本市取值", "what the city says"),
            column("source", "来源编号", "source"),
            column("status", "核验状态", "status"));

    private PotentialColumns() {}
}
