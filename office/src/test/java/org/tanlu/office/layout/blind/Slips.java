package org.tanlu.office.layout.blind;

import java.time.LocalDate;
import java.util.List;
import org.apache.poi.ss.usermodel.FormulaError;
import org.tanlu.office.layout.blind.Page.Shown;

/** 笔误 slips of the pen and of the spreadsheet. */
final class Slips {
    private static final String GROUP = "slips";

    private Slips() {}

    static List<Perturbation> all() {
        return List.of(
                new Perturbation(GROUP, "months that look like years", Slips::months),
                new Perturbation(GROUP, "heating seasons", Slips::seasons),
                new Perturbation(GROUP, "a second column under a year without a name", Slips::unnamedColumn),
                new Perturbation(GROUP, "a unit in the cell against the column's", Slips::unitInCell),
                new Perturbation(GROUP, "percentages among tonnes", Slips::percentAmongTonnes),
                new Perturbation(GROUP, "dates and negatives for values", Slips::datesAndNegatives),
                new Perturbation(GROUP, "numbers written in unusual ways", Slips::writings),
                new Perturbation(GROUP, "year and item in one cell", Slips::yearInTheName),
                new Perturbation(GROUP, "errors and formulas never calculated", Slips::errors),
                new Perturbation(
                        GROUP, "the product as sheet name, output and capacity as columns", Slips::productSheet),
                new Perturbation(GROUP, "a second table without unit under a caption", Slips::captionOfAnother),
                new Perturbation(GROUP, "a unit in the year's head against the row's", Slips::unitInTheYear),
                new Perturbation(GROUP, "the same period of last year beside this year", Slips::lastYear),
                new Perturbation(GROUP, "a value one row too low, its item's row empty", Slips::shifted),
                new Perturbation(GROUP, "a year typed twice, a year out of order", Slips::yearTwice));
    }

    private static void months(Book book) {
        Page page = book.page("Sheet1").put(0, 0, "指标", "单位", 2024.06, 202406, "2024.6", "2024-06", "24.6");
        page.put(1, 0, "发电量", "亿千瓦时").ask(1, 2, 10.4, 10.4, 10.4, 10.4, 10.4);
        page.put(2, 0, "粗钢产量", "万吨").ask(2, 2, 52, 52, 52, 52, 52);
        Page dates = book.page("Sheet2").put(0, 0, "指标", "单位", LocalDate.of(2024, 6, 30), LocalDate.of(2023, 3, 1));
        dates.put(1, 0, "水泥产量", "万吨").ask(1, 2, 31, 33);
    }

    private static void seasons(Book book) {
        Page page = book.page("Sheet1").put(0, 0, "指标", "单位", "2022/23", "2023-2024年度", "2023—2024年采暖季", "2024-2025");
        page.put(1, 0, "集中供热总量", "万吉焦").ask(1, 2, 2250, 2300, 2300, 2340);
        page.put(2, 0, "集中供热面积", "万平方米").ask(2, 2, 6900, 7100, 7100, 7300);
    }

    private static void unnamedColumn(Book book) {
        Page page = book.page("Sheet1")
                .put(0, 0, "指标", "单位", "2023年")
                .merge(0, 2, 0, 3)
                .put(0, 4, "2024年");
        page.merge(0, 4, 0, 5)
                .put(1, 0, "水泥产量", "万吨")
                .value(1, 2, "cement_output", 2023)
                .ask(1, 3, -7.5);
        page.value(1, 4, "cement_output", 2024).ask(1, 5, -7.9);
    }

    private static void unitInCell(Book book) {
        Page page = book.page("Sheet1").put(0, 0, "指标", "单位", "2023年", "2024年");
        page.put(1, 0, "水泥产量", "万吨")
                .ask(1, 2, "393吨", "362亿吨")
                .put(2, 0, "常住人口", "万人")
                .ask(2, 2, "319.4万户");
        page.put(3, 0, "城镇化率", "%").ask(3, 2, "63.8个百分点", "0.7个百分点");
    }

    private static void percentAmongTonnes(Book book) {
        Page page = book.page("Sheet1").put(0, 0, "指标", "单位", "2023年", "2024年").put(1, 0, "水泥产量", "万吨");
        page.value(1, 2, "cement_output", 2023)
                .ask(1, 3, new Shown(-0.079, "0.0%"))
                .put(2, 0, "焦炭产量", "万吨");
        page.ask(2, 2, "-3.7%", "下降4.4%");
    }

    private static void datesAndNegatives(Book book) {
        Page page = book.page("Sheet1").put(0, 0, "指标", "单位", "2023年", "2024年");
        page.put(1, 0, "水泥产量", "万吨").ask(1, 2, LocalDate.of(1901, 1, 27), -362);
        page.put(2, 0, "焦炭产量", "万吨").ask(2, 2, new Shown(206, "m/d"), "二百");
    }

    private static void writings(Book book) {
        Page page = book.page("Sheet1").put(0, 0, "指标", "单位", "2022年", "2023年", "2024年");
        page.put(1, 0, "地区生产总值（现价）", "亿元").ask(1, 2, "2.514,74").ask(1, 4, "2758,75");
        page.value(1, 3, "gdp_current", 2023, "2 636.86");
        page.put(2, 0, "水泥产量", "万吨").ask(2, 2, "42 5", "3.93×10^2", "3,62");
        page.put(3, 0, "焦炭产量", "万吨").ask(3, 2, "二百一十四", "206、208", "197/198");
        page.put(4, 0, "粗钢产量", "万吨").ask(4, 2, "655.8亿", "6.408百", "O626.8");
    }

    private static void yearInTheName(Book book) {
        Page page = book.page("Sheet1").put(0, 0, "指标", "数值", "单位");
        page.put(1, 0, "2024年水泥产量").value(1, 1, "cement_output", 2024).put(1, 2, "万吨");
        page.put(2, 0, "2023年水泥产量").value(2, 1, "cement_output", 2023).put(2, 2, "万吨");
        page.put(3, 0, "2024年末常住人口").value(3, 1, "population", 2024).put(3, 2, "万人");
        page.put(4, 0, "2025年计划粗钢产量").ask(4, 1, 620).put(4, 2, "万吨");
    }

    private static void errors(Book book) {
        Page page = book.page("Sheet1").put(0, 0, "指标", "单位", "2023年", "2024年").put(1, 0, "水泥产量", "万吨");
        page.ask(1, 2, "#REF!", "#DIV/0!")
                .put(2, 0, "焦炭产量", "万吨")
                .value(2, 2, "coke_output", 2023)
                .ask(2, 3, 0);
        page.sheet().getRow(2).getCell(3).setCellFormula("NOSUCH!A1*2");
        page.sheet().getRow(2).getCell(3).setCellErrorValue(FormulaError.NAME);
    }

    private static void productSheet(Book book) {
        Page page = book.page("水泥").put(0, 0, "年份", "产量（万吨）", "产能（万吨）", "销量（万吨）", "能耗（吨标准煤）");
        for (int year = 2022; year <= 2024; year++) {
            page.put(year - 2021, 0, year + "年").value(year - 2021, 1, "cement_output", year);
            page.ask(year - 2021, 2, 580, 390 - year + 2022, 41000);
        }
    }

    private static void captionOfAnother(Book book) {
        Page page = book.page("Sheet1").put(0, 0, "表1").put(0, 2, "单位：万吨").put(1, 0, "产品", "2023年", "2024年");
        page.put(2, 0, "水泥产量")
                .values(2, 1, "cement_output", 2023, 2024)
                .put(4, 0, "表2")
                .put(5, 0, "产品", "2023年", "2024年");
        page.put(6, 0, "焦炭产量").ask(6, 1, 2060000, 1970000).put(7, 0, "粗钢产量").ask(7, 1, 6408, 6268);
    }

    private static void unitInTheYear(Book book) {
        Page page = book.page("Sheet1").put(0, 0, "产品", "单位", "2023年（吨）", "2024年（吨）");
        page.put(1, 0, "水泥产量", "万吨").ask(1, 2, 393, 362).put(2, 0, "焦炭产量", "万吨").ask(2, 2, 2060000, 1970000);
    }

    private static void lastYear(Book book) {
        Page page = book.page("Sheet1").put(0, 0, "指标", "单位", "2024年", "上年同期", "同比", "环比", "2023年同比");
        page.put(1, 0, "水泥产量", "万吨").value(1, 2, "cement_output", 2024).value(1, 3, "cement_output", 2023);
        page.alien(1, 4, -7.9, -1.2, -7.5);
    }

    private static void shifted(Book book) {
        Page page = book.page("Sheet1").put(0, 0, "指标", "单位", "2023年", "2024年");
        page.put(1, 0, "水泥产量", "万吨").ask(2, 2, 393, 362).put(3, 0, "焦炭产量", "万吨");
        page.values(3, 2, "coke_output", 2023, 2024).ask(5, 3, 640.8);
    }

    private static void yearTwice(Book book) {
        Page page = book.page("Sheet1").put(0, 0, "指标", "单位", "2021年", "2022年", "2022年", "2024年");
        page.put(1, 0, "水泥产量", "万吨").value(1, 2, "cement_output", 2021).ask(1, 3, 425, 393);
        page.value(1, 5, "cement_output", 2024);
    }
}
