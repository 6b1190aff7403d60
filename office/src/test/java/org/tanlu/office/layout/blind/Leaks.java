package org.tanlu.office.layout.blind;

import java.util.List;

/** 串表 what belongs to a neighbouring table, row or sheet, or to the sheet's name. */
final class Leaks {
    private static final String GROUP = "leaks";

    private Leaks() {}

    static List<Perturbation> all() {
        return List.of(
                new Perturbation(GROUP, "a caption over the left table only", Leaks::leftCaption),
                new Perturbation(GROUP, "a title over the right table only", Leaks::rightTitle),
                new Perturbation(GROUP, "sheet names of a plan, a half-year and a district", Leaks::sheetNames),
                new Perturbation(GROUP, "a row for each value, the year qualified", Leaks::longForm),
                new Perturbation(GROUP, "year rows qualified in brackets", Leaks::bracketRows),
                new Perturbation(GROUP, "a range of years over one column", Leaks::range),
                new Perturbation(GROUP, "a unit row that covers only some items", Leaks::partialUnits),
                new Perturbation(GROUP, "tables below each other with other captions", Leaks::captionsBelow),
                new Perturbation(GROUP, "districts across, an item down", Leaks::districtsAcross),
                new Perturbation(GROUP, "a column of the item's share and one of its change", Leaks::shareAndChange),
                new Perturbation(GROUP, "an area row over years down", Leaks::areaOverYears),
                new Perturbation(GROUP, "a total below items of another unit", Leaks::blockTotals));
    }

    private static void leftCaption(Book book) {
        Page page = book.page("Sheet1").put(0, 2, "单位：万吨").put(1, 0, "产品", "2023年", "2024年");
        page.put(1, 5, "产品", "2023年", "2024年").put(2, 0, "水泥产量").values(2, 1, "cement_output", 2023, 2024);
        page.put(2, 5, "焦炭产量").ask(2, 6, 2060, 1970);
    }

    private static void rightTitle(Book book) {
        Page page = book.page("Sheet1").put(0, 0, "云州市").put(0, 5, "东湖区");
        page.put(1, 0, "指标", "单位", "2023年", "2024年").put(1, 5, "指标", "单位", "2023年", "2024年");
        page.put(2, 0, "常住人口", "万人").values(2, 2, "population", 2023, 2024);
        page.put(2, 5, "生活垃圾清运量", "万吨").ask(2, 7, 30.1, 30.6);
    }

    private static void sheetNames(Book book) {
        for (String name : List.of("2024年计划", "2023年上半年", "2022年市区", "2021年预计", "2020年1-9月", "2019年增速")) {
            Page page = book.page(name).put(0, 0, "指标", "单位", "数值");
            page.put(1, 0, "水泥产量", "万吨").ask(1, 2, 300).put(2, 0, "发电量", "亿千瓦时").ask(2, 2, 88.8);
        }
    }

    private static void longForm(Book book) {
        Page page = book.page("Sheet1").put(0, 0, "年份", "指标", "单位", "数值");
        page.put(1, 0, "2023年", "水泥产量", "万吨").value(1, 3, "cement_output", 2023);
        page.put(2, 0, "2024年", "水泥产量", "万吨").value(2, 3, "cement_output", 2024);
        page.put(3, 0, "2022年市区", "水泥产量", "万吨")
                .ask(3, 3, 120)
                .put(4, 0, "2025年计划", "水泥产量", "万吨")
                .ask(4, 3, 350);
        page.put(5, 0, "2021年6月", "水泥产量", "万吨")
                .ask(5, 3, 41)
                .put(6, 0, "2020年", "水泥产量同比", "%")
                .ask(6, 3, -2.5);
        page.put(7, 0, "2019年", "东湖区水泥产量", "万吨").ask(7, 3, 99);
    }

    private static void bracketRows(Book book) {
        Page page = book.page("Sheet1").put(0, 0, "年份", "粗钢产量（万吨）");
        page.put(1, 0, "2023年")
                .value(1, 1, "crude_steel_output", 2023)
                .put(2, 0, "2024年（计划）")
                .ask(2, 1, 650);
        page.put(3, 0, "2022年（规上）").ask(3, 1, 601).put(4, 0, "2021年（1—6月）").ask(4, 1, 311);
        page.put(5, 0, "2020年(东湖区)")
                .ask(5, 1, 99)
                .put(6, 0, "2019—2020年")
                .ask(6, 1, 1290)
                .put(7, 0, "比2018年")
                .ask(7, 1, 10);
    }

    private static void range(Book book) {
        Page page = book.page("Sheet1").put(0, 0, "2020—2024年云州市主要指标").put(1, 0, "指标", "单位", "数值");
        page.put(2, 0, "水泥产量", "万吨").ask(2, 2, 2118).put(3, 0, "森林覆盖率", "%").ask(3, 2, 31.2);
        Page other = book.page("Sheet2").put(0, 0, "指标", "单位", "2020-2024年", "2021至2023年");
        other.put(1, 0, "粗钢产量", "万吨").ask(1, 2, 3227.9, 1969.4);
    }

    private static void partialUnits(Book book) {
        Page page = book.page("Sheet1")
                .put(0, 0, "年份", "水泥产量", "焦炭产量", "发电量")
                .put(1, 1, "万吨")
                .put(1, 3, "亿千瓦时");
        for (int year = 2023; year <= 2024; year++) {
            page.put(year - 2021, 0, year + "年")
                    .value(year - 2021, 1, "cement_output", year)
                    .ask(year - 2021, 2, 2060);
            page.value(year - 2021, 3, "electricity/generation/total", year);
        }
    }

    private static void captionsBelow(Book book) {
        Page page = book.page("Sheet1");
        int below = Draft.of(2023, 2024)
                .item("cement_output", "水泥产量")
                .caption("单位：万吨")
                .across(page, 0, 0);
        below = Draft.of(2023, 2024)
                .item("crude_steel_output", "粗钢产量", "吨", "10000")
                .caption("单位：吨")
                .across(page, below + 1, 0);
        Draft.of(2023, 2024)
                .item("coke_output", "焦炭产量", "千吨", "10")
                .caption("单位：千吨")
                .across(page, below, 0);
    }

    private static void districtsAcross(Book book) {
        Page page = book.page("Sheet1").put(0, 0, "2024年各区县主要指标").put(1, 0, "指标", "单位", "全市", "东湖区", "西山区", "南川县");
        page.put(2, 0, "常住人口", "万人").value(2, 2, "population", 2024).ask(2, 3, 61.2, 100.7, 156.7);
        page.put(3, 0, "污水处理量", "万立方米").value(3, 2, "wastewater_treated", 2024).ask(3, 3, 4310, 6290, 6660);
    }

    private static void shareAndChange(Book book) {
        Page page = book.page("Sheet1").put(0, 0, "指标", "单位", "2024年", "占比", "增减", "位次", "达标值", "2020年基数", "年均");
        page.put(1, 0, "水泥产量", "万吨")
                .value(1, 2, "cement_output", 2024)
                .ask(1, 3, 8.1)
                .alien(1, 4, -31, 5)
                .ask(1, 6, 350);
        page.alien(1, 8, -6.0)
                .put(2, 0, "城镇化率", "%")
                .value(2, 2, "population_urban_share", 2024)
                .ask(2, 3, 100)
                .alien(2, 4, 0.7, 6)
                .ask(2, 6, 65);
    }

    private static void areaOverYears(Book book) {
        Page page = book.page("Sheet1").put(0, 0, "年份", "全社会用电量（亿千瓦时）").put(1, 0, "全市");
        page.put(2, 0, "2023年").value(2, 1, "electricity/consumption", 2023).put(3, 0, "2024年");
        page.value(3, 1, "electricity/consumption", 2024).put(4, 0, "东湖区");
        page.put(5, 0, "2021年").ask(5, 1, 59.9).put(6, 0, "2022年").ask(6, 1, 60.1);
    }

    private static void blockTotals(Book book) {
        Page page = book.page("Sheet1").put(0, 0, "指标", "单位", "2023年", "2024年").put(1, 0, "民用汽车拥有量", "万辆");
        page.values(1, 2, "vehicles_civil", 2023, 2024).put(2, 0, "#载货汽车拥有量", "万辆");
        page.values(2, 2, "vehicles/truck", 2023, 2024).put(3, 0, "其他").alien(3, 2, 3.1, 3.2);
        page.put(4, 0, "总计", "万辆").alien(4, 2, 94.8, 97.6).put(5, 0, "机动车保有量合计", "万辆");
        page.values(5, 2, "vehicles_motor", 2023, 2024);
    }
}
