package org.tanlu.office.layout.blind;

import java.util.List;

/** 备注 areas, scopes and times said in remarks, corners, signatures and rows of years. */
final class Remarks {
    private static final String GROUP = "remarks";

    private Remarks() {}

    static List<Perturbation> all() {
        return List.of(
                new Perturbation(GROUP, "filled in by a district", Remarks::filledByDistrict),
                new Perturbation(GROUP, "a county in the title", Remarks::countyTitle),
                new Perturbation(GROUP, "a district in the table's corner", Remarks::cornerDistrict),
                new Perturbation(GROUP, "year rows that are no years", Remarks::yearRows),
                new Perturbation(GROUP, "total, growth and per head under each item", Remarks::underItems),
                new Perturbation(GROUP, "areas merged over items, years down", Remarks::areasOverItems),
                new Perturbation(GROUP, "remarks that narrow a row", Remarks::remarks),
                new Perturbation(GROUP, "values of two years in one cell", Remarks::twoInOne),
                new Perturbation(GROUP, "figures on a hidden sheet", Remarks::hiddenSheet),
                new Perturbation(GROUP, "an index to a base year", Remarks::baseYear),
                new Perturbation(GROUP, "a caption that does not fit an item", Remarks::misfitCaption));
    }

    private static void filledByDistrict(Book book) {
        Page page = book.page("Sheet1").put(0, 0, "主要指标填报表").put(1, 0, "填报单位：东湖区统计局");
        page.put(2, 0, "指标", "单位", "2023年", "2024年").put(3, 0, "常住人口", "万人").ask(3, 2, 61.9, 61.2);
        page.put(4, 0, "水泥产量", "万吨").ask(4, 2, 101, 98);
    }

    private static void countyTitle(Book book) {
        Page page = book.page("Sheet1").put(0, 0, "南川县2023—2024年用电情况").put(1, 0, "指标", "单位", "2023年", "2024年");
        page.put(2, 0, "全社会用电量", "亿千瓦时").ask(2, 2, 49.9, 50.36);
    }

    private static void cornerDistrict(Book book) {
        Page page = book.page("Sheet1").put(0, 0, "东湖区", "单位", "2023年", "2024年");
        page.put(1, 0, "生活垃圾清运量", "万吨")
                .ask(1, 2, 30.1, 30.6)
                .put(2, 0, "出租汽车数", "辆")
                .ask(2, 2, 1200, 1200);
    }

    private static void yearRows(Book book) {
        Page page = book.page("Sheet1").put(0, 0, "年份", "全社会用电量（亿千瓦时）", "水泥产量（万吨）");
        page.put(1, 0, "2023年").value(1, 1, "electricity/consumption", 2023).value(1, 2, "cement_output", 2023);
        page.put(2, 0, "2024年").value(2, 1, "electricity/consumption", 2024).value(2, 2, "cement_output", 2024);
        page.put(3, 0, "2025年计划").ask(3, 1, 184, 350).put(4, 0, "2022年市区").ask(4, 1, 99, 120);
        page.put(5, 0, "2021年规上").ask(5, 1, 101, 440).put(6, 0, "2020年比2015年增长").alien(6, 1, 12.9, -13.1);
        page.put(7, 0, "2019年人均").ask(7, 1, 0.5, 1.5).put(8, 0, "2018年预算").ask(8, 1, 150, 500);
        page.put(9, 0, "2017年上半年").ask(9, 1, 70, 250).put(10, 0, "2016年全省").ask(10, 1, 3000, 9000);
    }

    private static void underItems(Book book) {
        Page page = book.page("Sheet1")
                .put(0, 0, "年份")
                .merge(0, 0, 1, 0)
                .put(0, 1, "水泥产量")
                .merge(0, 1, 0, 3);
        page.put(0, 4, "全社会用电量").merge(0, 4, 0, 6).put(1, 1, "总量（万吨）", "增长（%）", "人均（千克）");
        page.put(1, 4, "总量（亿千瓦时）", "增长（%）", "人均（千瓦时）");
        page.put(2, 0, "2023年")
                .value(2, 1, "cement_output", 2023)
                .alien(2, 2, -7.5)
                .ask(2, 3, 1230);
        page.value(2, 4, "electricity/consumption", 2023).alien(2, 5, 2.4).ask(2, 6, 5549);
        page.put(3, 0, "2024年")
                .value(3, 1, "cement_output", 2024)
                .alien(3, 2, -7.9)
                .ask(3, 3, 1136);
        page.value(3, 4, "electricity/consumption", 2024).alien(3, 5, 1.7).ask(3, 6, 5655);
    }

    private static void areasOverItems(Book book) {
        Page page = book.page("Sheet1")
                .put(0, 0, "年份")
                .merge(0, 0, 1, 0)
                .put(0, 1, "全市")
                .merge(0, 1, 0, 2);
        page.put(0, 3, "市辖区").merge(0, 3, 0, 4).put(1, 1, "常住人口（万人）", "粗钢产量（万吨）", "常住人口（万人）", "焦炭产量（万吨）");
        for (int year = 2023; year <= 2024; year++) {
            page.put(year - 2021, 0, year + "年").value(year - 2021, 1, "population", year);
            page.value(year - 2021, 2, "crude_steel_output", year).ask(year - 2021, 3, 161.5, 120);
        }
    }

    private static void remarks(Book book) {
        Page page = book.page("Sheet1").put(0, 0, "指标", "单位", "2023年", "2024年", "备注");
        page.put(1, 0, "水泥产量", "万吨").ask(1, 2, 350, 330).put(1, 4, "仅规模以上企业");
        page.put(2, 0, "常住人口", "万人").ask(2, 2, 280.1, 279.9).put(2, 4, "不含南川县");
        // the remark names its year: it says nothing of the other one
        page.put(3, 0, "焦炭产量", "万吨")
                .value(3, 2, "coke_output", 2023)
                .ask(3, 3, 200)
                .put(3, 4, "2024年为计划数");
        page.put(4, 0, "粗钢产量", "万吨").ask(4, 2, 6408, 6268).put(4, 4, "单位为千吨");
    }

    private static void twoInOne(Book book) {
        Page page = book.page("Sheet1").put(0, 0, "指标", "单位", "2023/2024年").put(1, 0, "水泥产量", "万吨");
        page.ask(1, 2, "393/362").put(2, 0, "焦炭产量", "万吨").ask(2, 2, 197).put(4, 0, "指标", "单位", "2023、2024年");
        page.put(5, 0, "粗钢产量", "万吨").ask(5, 2, 626.8);
    }

    private static void hiddenSheet(Book book) {
        Page page = book.page("Sheet1").put(0, 0, "指标", "单位", "2024年").put(1, 0, "水泥产量", "万吨");
        page.value(1, 2, "cement_output", 2024);
        Page hidden = book.page("旧数")
                .put(0, 0, "指标", "单位", "2024年")
                .put(1, 0, "焦炭产量", "万吨")
                .ask(1, 2, 188);
        hidden.put(2, 0, "生铁产量", "万吨").ask(2, 2, 555);
        book.workbook().setSheetHidden(1, true);
    }

    private static void baseYear(Book book) {
        Page page = book.page("Sheet1").put(0, 0, "定基指数（2020年=100）").put(1, 0, "指标", "单位", "2023年", "2024年");
        page.put(2, 0, "粗钢产量", "万吨")
                .ask(2, 2, 101.4, 99.2)
                .put(3, 0, "地区生产总值指数", "%")
                .ask(3, 2, 116.9, 122.6);
    }

    private static void misfitCaption(Book book) {
        Page page = book.page("Sheet1").put(0, 2, "单位：万吨").put(1, 0, "指标", "2023年", "2024年");
        page.put(2, 0, "水泥产量")
                .values(2, 1, "cement_output", 2023, 2024)
                .put(3, 0, "发电量")
                .ask(3, 1, 122.69, 124.56);
        page.put(4, 0, "常住人口").ask(4, 1, 319.4, 318.6).put(5, 0, "出租汽车数").ask(5, 1, 3480, 3480);
    }
}
