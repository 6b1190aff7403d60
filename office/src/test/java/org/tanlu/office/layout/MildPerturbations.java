package org.tanlu.office.layout;

import static org.tanlu.office.layout.Moves.BODY;
import static org.tanlu.office.layout.Moves.CODE;
import static org.tanlu.office.layout.Moves.HEAD;
import static org.tanlu.office.layout.Moves.LAST_YEAR;
import static org.tanlu.office.layout.Moves.NAME;
import static org.tanlu.office.layout.Moves.NOTE;
import static org.tanlu.office.layout.Moves.SOURCE;
import static org.tanlu.office.layout.Moves.UNIT;
import static org.tanlu.office.layout.Moves.YEARS;
import static org.tanlu.office.layout.Perturbation.mild;

import java.util.List;
import java.util.stream.Stream;

/** Rearrangements after which a careful reader still has no doubt. */
final class MildPerturbations {
    private static final String STATISTICS = "statistics";
    private static final String POWER = "power_company";
    private static final String HOUSING = "housing_construction";
    private static final String FARMS = "agriculture";
    private static final String POLICE = "public_security";

    private MildPerturbations() {}

    static Stream<Perturbation> all() {
        return Stream.of(headings(), rows(), names(), columns(), furtherColumns(), units(), numbers(), turned())
                .flatMap(List::stream);
    }

    private static List<Perturbation> headings() {
        return List.of(
                mild("as written", STATISTICS, sheet -> {}),
                mild("指标 renamed 指标名称, 单位 renamed 计量单位", STATISTICS, s -> Moves.heads(s, "指标", "指标名称", "单位", "计量单位")),
                mild("指标 renamed 项目", POWER, s -> Moves.heads(s, "指标", "项目")),
                mild("指标 renamed 统计指标, 备注 renamed 说明", HOUSING, s -> Moves.heads(s, "指标", "统计指标", "备注", "说明")),
                mild("years without 年", STATISTICS, s -> Moves.eachYearHead(s, year -> year.replace("年", ""))),
                mild("years as 2020年度", POWER, s -> Moves.eachYearHead(s, year -> year + "度")),
                mild("years in full-width digits", FARMS, s -> Moves.eachYearHead(s, Moves::fullWidth)),
                mild(
                        "years with a blank before 年",
                        POLICE,
                        s -> Moves.eachYearHead(s, year -> year.replace("年", " 年"))),
                mild("years as 2020年数据", STATISTICS, s -> Moves.eachYearHead(s, year -> year + "数据")),
                mild("years as 2020年实绩", HOUSING, s -> Moves.eachYearHead(s, year -> year + "实绩")),
                mild("years as 2020年（实际）", POWER, s -> Moves.eachYearHead(s, year -> year + "（实际）")),
                mild(
                        "headings with blanks inside",
                        STATISTICS,
                        s -> Moves.heads(s, "指标", "指 标", "单位", "单 位", "备注", "备  注")),
                mild("footnote marks at headings", STATISTICS, s -> Moves.eachYearHead(s, year -> year + "①")),
                mild("a heading over the years, merged", STATISTICS, s -> over(s, "各年数据", true)),
                mild("a heading over the years, not merged", POWER, s -> over(s, "历年数据", false)),
                mild("a second heading row 数值 below the years", HOUSING, s -> {
                    s.insertRow(BODY, "", "", "", "", "数值", "数值", "数值", "数值");
                    for (int column : List.of(0, CODE, NAME, UNIT, SOURCE, NOTE)) {
                        s.merge(HEAD, column, BODY, column);
                    }
                }),
                mild(
                        "the row of column letters 甲 乙 1 2",
                        STATISTICS,
                        s -> s.insertRow(BODY, "甲", "乙", "丙", "丁", "1", "2", "3", "4")));
    }

    /** A heading above the years in a row of its own. */
    private static void over(Matrix sheet, String text, boolean merged) {
        sheet.insertRow(HEAD, sheet.at(HEAD, 0), sheet.at(HEAD, 1), sheet.at(HEAD, 2), sheet.at(HEAD, 3), text);
        for (int column = 0; column <= UNIT; column++) {
            sheet.write(HEAD + 1, column, "");
            if (merged) {
                sheet.merge(HEAD, column, HEAD + 1, column);
            }
        }
        if (merged) {
            sheet.merge(HEAD, YEARS, HEAD, LAST_YEAR);
        }
    }

    private static List<Perturbation> rows() {
        return List.of(
                mild("a further title row", STATISTICS, s -> s.insertRow(0, "云州市统计局关于报送碳达峰数据的附件")),
                mild("five blank rows on top", POWER, s -> {
                    for (int i = 0; i < 5; i++) {
                        s.insertRow(0, "");
                    }
                }),
                mild("no title rows", HOUSING, s -> {
                    s.removeRow(0);
                    s.removeRow(0);
                }),
                mild("blank rows between the rows", FARMS, s -> {
                    for (int row = s.height() - 1; row > BODY; row -= 3) {
                        s.insertRow(row, "");
                    }
                }),
                mild("a blank row below the headings", POLICE, s -> s.insertRow(BODY, "")),
                mild("a remark at the end", STATISTICS, s -> s.insertRow(s.height(), "注：数据来自统计年鉴，个别数据四舍五入。")),
                mild("a remark between the rows", POWER, s -> s.insertRow(BODY + 2, "说明：以下各项按年报填列。")),
                mild("section headings with numbers", STATISTICS, s -> {
                    s.insertRow(BODY + 8, "二、能源和工业产品");
                    s.insertRow(BODY, "一、经济社会");
                }),
                mild("section headings in the column of names", HOUSING, s -> s.insertRow(BODY, "", "", "（一）建筑")),
                mild("rows in another order", FARMS, s -> {
                    for (int row = BODY; row + 3 < s.height(); row += 2) {
                        s.swapRows(row, row + 3);
                    }
                }),
                mild("signatures below the table", STATISTICS, s -> {
                    s.insertRow(s.height(), "填表人：张三", "", "审核人：李四", "", "填报日期：2026年2月1日");
                }),
                mild("half of the values left out", STATISTICS, Perturbations::halve),
                mild("rows of other items without values", POLICE, s -> s.insertRow(BODY, "", "", "机动车排放抽检率", "%")));
    }

    private static List<Perturbation> names() {
        return List.of(
                mild(
                        "a row of totals at the end",
                        FARMS,
                        s -> s.insertRow(s.height(), "", "", "合计", "", "1", "2", "3", "4")),
                mild("names numbered 1. 2. 3.", STATISTICS, s -> number(s, ". ")),
                mild("names numbered 1、", POWER, s -> number(s, "、")),
                mild("names behind 其中：", POLICE, s -> Moves.eachRow(s, NAME, name -> "其中：" + name)),
                mild("names indented by ideographic blanks", FARMS, s -> Moves.eachRow(s, NAME, name -> "　　" + name)),
                mild("footnote marks at names", STATISTICS, s -> Moves.eachRow(s, NAME, name -> name + "[1]")),
                mild("footnote ② at names", HOUSING, s -> Moves.eachRow(s, NAME, name -> name + "②")),
                mild("names with 全市 in front, no ids", FARMS, s -> {
                    Moves.eachRow(s, NAME, name -> "全市" + name);
                    Moves.withoutIds(s);
                }));
    }

    private static void number(Matrix sheet, String behind) {
        for (int row = BODY; row < sheet.height(); row++) {
            sheet.write(row, NAME, (row - HEAD) + behind + sheet.at(row, NAME));
        }
    }

    private static List<Perturbation> columns() {
        return List.of(
                mild("no ids of items", STATISTICS, s -> s.removeColumn(CODE)),
                mild("no ids at all", HOUSING, Moves::withoutIds),
                mild("source and remark in front", POWER, s -> {
                    s.moveColumn(NOTE, 0);
                    s.moveColumn(NOTE, 0);
                }),
                mild("units behind the years", STATISTICS, s -> s.moveColumn(UNIT, LAST_YEAR)),
                mild("names behind the years", FARMS, s -> s.moveColumn(NAME, LAST_YEAR)),
                mild("years from the latest to the earliest", STATISTICS, s -> {
                    for (int i = 0; i < 3; i++) {
                        s.moveColumn(YEARS, LAST_YEAR - i);
                    }
                }),
                mild("a column of serial numbers in front", POLICE, s -> {
                    s.insertColumn(0, "序号", HEAD);
                    for (int row = BODY; row < s.height(); row++) {
                        s.write(row, 0, Integer.toString(row - HEAD));
                    }
                }),
                mild("a blank column in front", STATISTICS, s -> s.insertColumn(0, "", HEAD)),
                mild("a blank column between the years", POWER, s -> s.insertColumn(YEARS + 2, "", HEAD)));
    }

    private static List<Perturbation> furtherColumns() {
        return List.of(
                mild("a column of totals", FARMS, s -> {
                    s.insertColumn(LAST_YEAR + 1, "合计", HEAD);
                    for (int row = BODY; row < s.height(); row++) {
                        s.write(row, LAST_YEAR + 1, "99");
                    }
                }),
                mild("a column of groups, merged downwards", STATISTICS, s -> {
                    s.insertColumn(2, "类别", HEAD);
                    s.write(BODY, 2, "经济社会");
                    s.merge(BODY, 2, s.height() - 1, 2);
                }),
                mild("the column of ids hidden", HOUSING, s -> s.hideColumn(CODE)),
                mild("a column of remarks filled in", STATISTICS, s -> Moves.eachRow(s, NOTE, text -> "年鉴表3-2")),
                mild("two tables side by side", POWER, Perturbations::sideBySide),
                mild("two tables one below the other", STATISTICS, s -> {
                    s.insertRow(BODY + 6, "资料编号", "指标编号", "指标", "单位", "2020年", "2021年", "2022年", "2023年", "来源", "备注");
                    s.insertRow(BODY + 6, "表2 续表");
                    s.insertRow(BODY + 6, "");
                }));
    }

    private static List<Perturbation> units() {
        return List.of(
                mild("units in brackets behind the names", STATISTICS, s -> Moves.unitsIntoNames(s, "%s（%s）")),
                mild("units in half-width brackets", POWER, s -> Moves.unitsIntoNames(s, "%s(%s)")),
                mild("units behind a stroke", POLICE, s -> Moves.unitsIntoNames(s, "%s/%s")),
                mild("units behind a comma", FARMS, s -> Moves.unitsIntoNames(s, "%s，%s")),
                mild("units behind （单位：）", HOUSING, s -> Moves.unitsIntoNames(s, "%s（单位：%s）")),
                mild("units run together with the names", FARMS, s -> Moves.unitsIntoNames(s, "%s%s")),
                mild(
                        "unit column in other spellings",
                        STATISTICS,
                        s -> Moves.eachRow(
                                s,
                                UNIT,
                                unit -> unit.replaceAll("^万吨$", "10^4 t").replace("亿千瓦时", "亿kWh"))),
                mild(
                        "units in brackets in the unit column",
                        POWER,
                        s -> Moves.eachRow(s, UNIT, unit -> "（" + unit + "）")),
                mild(
                        "the unit as a caption",
                        POLICE,
                        (sheets, truth) -> Perturbations.captioned(sheets.get(0), truth, "万辆", 0)),
                mild(
                        "the unit as a caption on the right",
                        FARMS,
                        (sheets, truth) -> Perturbations.captioned(sheets.get(0), truth, "千公顷", LAST_YEAR)),
                mild("values with their unit behind them", HOUSING, s -> {
                    for (int row = BODY; row < s.height(); row++) {
                        for (int column = YEARS; column <= LAST_YEAR; column++) {
                            s.write(row, column, s.at(row, column) + s.at(row, UNIT));
                        }
                    }
                    s.removeColumn(UNIT);
                }));
    }

    private static List<Perturbation> numbers() {
        return List.of(
                mild("thousand separators", STATISTICS, s -> Moves.eachValue(s, Moves::thousands)),
                mild("full-width digits", POWER, s -> Moves.eachValue(s, Moves::fullWidth)),
                mild("blanks around the numbers", FARMS, s -> Moves.eachValue(s, value -> "  " + value + "　")),
                mild("numbers as text with an apostrophe", POLICE, s -> Moves.eachValue(s, value -> "'" + value)),
                mild("footnote marks behind the numbers", HOUSING, s -> Moves.eachValue(s, value -> value + "*")),
                mild("footnote ① behind the numbers", STATISTICS, s -> Moves.eachValue(s, value -> value + "①")));
    }

    private static List<Perturbation> turned() {
        return List.of(
                mild("turned, ids and all", STATISTICS, s -> s.turn(HEAD)),
                mild("turned without ids", POWER, s -> {
                    Moves.withoutIds(s);
                    s.turn(HEAD);
                }),
                mild("turned, units in the names", HOUSING, s -> {
                    Moves.unitsIntoNames(s, "%s（%s）");
                    s.removeColumn(0);
                    s.removeColumn(0);
                    s.turn(HEAD);
                }),
                mild("turned with years under 年份", FARMS, s -> {
                    Moves.withoutIds(s);
                    s.removeColumn(s.width() - 1);
                    s.removeColumn(s.width() - 1);
                    s.turn(HEAD);
                    s.write(HEAD, 0, "年份");
                    s.write(HEAD + 1, 0, "");
                }),
                mild("long form", STATISTICS, Moves::longForm),
                mild("long form with a title", POLICE, s -> {
                    Moves.longForm(s);
                    s.insertRow(0, "云州市车辆数据");
                }),
                mild("long form with columns moved", FARMS, s -> {
                    Moves.longForm(s);
                    s.moveColumn(2, 0);
                }));
    }
}
