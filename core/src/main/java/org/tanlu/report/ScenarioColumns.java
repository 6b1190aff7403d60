package org.tanlu.report;

/** The columns that the result tables of the scenarios share. */
final class ScenarioColumns {
    static final ResultTable.Column KEY =
            ResultTable.column("key", "数字的键，可用于 tanlu explain", "the number's key, for tanlu explain");
    static final ResultTable.Column SCENARIO = ResultTable.column(
            "scenario", "情景 baseline 基准、low_carbon 低碳、enhanced 强化", "scenario: baseline, low_carbon or enhanced");
    static final ResultTable.Column YEAR = ResultTable.column("year", "年份", "year");
    static final ResultTable.Column CHINESE = ResultTable.column("name_zh", "名称", "name in Chinese");
    static final ResultTable.Column ENGLISH = ResultTable.column("name_en", "英文名称", "name in English");
    static final ResultTable.Column UNIT = ResultTable.column("unit", "单位", "unit");

    private ScenarioColumns() {}
}
