package org.tanlu.office.layout.blind;

import java.util.List;

/** 陷阱 tables of values that cannot be the city's, or of which year, item or unit nobody can be sure. */
final class Traps {
    private static final String GROUP = "traps";

    private Traps() {}

    static List<Perturbation> all() {
        return List.of(
                new Perturbation(GROUP, "coal consumption without its scope", Traps::coalOfNoScope),
                new Perturbation(GROUP, "no unit anywhere", Traps::noUnit),
                new Perturbation(GROUP, "no year anywhere", Traps::noYear),
                new Perturbation(GROUP, "an item twice with different values", Traps::twice),
                new Perturbation(GROUP, "planned values of a past year", Traps::planned),
                new Perturbation(GROUP, "a table of growth rates", Traps::growthRates),
                new Perturbation(GROUP, "another city in the title", Traps::anotherCity),
                new Perturbation(GROUP, "districts on sheets of their own", Traps::districtSheets),
                new Perturbation(GROUP, "two columns of a year, one revised", Traps::revised),
                new Perturbation(GROUP, "the caption against the row's unit", Traps::contradiction),
                new Perturbation(GROUP, "sums and means over years only", Traps::periods),
                new Perturbation(GROUP, "half a year and single months", Traps::partsOfYears),
                new Perturbation(GROUP, "indices of output", Traps::indices));
    }

    private static void coalOfNoScope(Book book) {
        Page page = book.page("能源").put(0, 0, "指标", "单位", "2023年", "2024年");
        page.put(1, 0, "煤炭消费量", "万吨").ask(1, 2, 512.3, 498.1);
        page.put(2, 0, "煤炭消费量（规上工业）", "万吨").ask(2, 2, 488.7, 471.2);
        page.put(3, 0, "能源消费总量", "万吨标准煤").values(3, 2, "energy_consumption_total", 2023, 2024);
    }

    private static void noUnit(Book book) {
        Page page = book.page("产量").put(0, 0, "产品", "2023年", "2024年");
        page.put(1, 0, "水泥产量").ask(1, 1, 393, 362).put(2, 0, "全社会用电量").ask(2, 1, 1772200, 1801600);
        page.put(3, 0, "民用汽车拥有量").ask(3, 1, 843000, 875000);
    }

    private static void noYear(Book book) {
        Page page = book.page("现状").put(0, 0, "指标", "单位", "数值");
        page.put(1, 0, "水泥产量", "万吨").ask(1, 2, 362).put(2, 0, "常住人口", "万人").ask(2, 2, 318.6);
        page.put(3, 0, "全社会用电量", "亿千瓦时").ask(3, 2, 180.16);
    }

    private static void twice(Book book) {
        Page page = book.page("产量").put(0, 0, "指标", "单位", "2023年", "2024年");
        page.put(1, 0, "合成氨产量", "万吨").ask(1, 2, 38, 36.9);
        page.put(2, 0, "焦炭产量", "万吨").values(2, 2, "coke_output", 2023, 2024);
        page.put(3, 0, "合成氨产量", "万吨").ask(3, 2, 41.2, 40.3);
    }

    private static void planned(Book book) {
        Page page = book.page("Sheet1").put(0, 0, "云州市2024年国民经济计划指标").put(1, 0, "指标", "单位", "2024年计划");
        page.put(2, 0, "地区生产总值（现价）", "亿元")
                .ask(2, 2, 2800)
                .put(3, 0, "粗钢产量", "万吨")
                .ask(3, 2, 650);
    }

    private static void growthRates(Book book) {
        Page page = book.page("Sheet1").put(0, 0, "主要指标增长速度（比上年增长%）").put(1, 0, "指标", "2022年", "2023年", "2024年");
        page.put(2, 0, "地区生产总值").ask(2, 1, 3.7, 5.3, 4.8).put(3, 0, "全社会用电量").ask(3, 1, 1.6, 2.4, 1.7);
        page.put(4, 0, "城镇化率").ask(4, 1, 1.1, 1.1, 1.1);
    }

    private static void anotherCity(Book book) {
        Page page = book.page("年报").put(0, 0, "临江市2024年主要能源指标").put(1, 0, "指标", "单位", "2023年", "2024年");
        page.put(2, 0, "全社会用电量", "亿千瓦时").ask(2, 2, 95.2, 97.8);
        page.put(3, 0, "能源消费总量", "万吨标准煤").ask(3, 2, 702.1, 711.9);
    }

    private static void districtSheets(Book book) {
        Page city = book.page("云州市").put(0, 0, "指标", "单位", "2024年");
        city.put(1, 0, "常住人口", "万人").value(1, 2, "population", 2024);
        city.put(2, 0, "污水处理量", "万立方米").value(2, 2, "wastewater_treated", 2024);
        for (String name : List.of("东湖区", "南川县", "邻市对比")) {
            Page page = book.page(name).put(0, 0, "指标", "单位", "2024年", "2023年");
            page.put(1, 0, "常住人口", "万人")
                    .ask(1, 2, 61.2, 61.9)
                    .put(2, 0, "污水处理量", "万立方米")
                    .ask(2, 2, 2310, 2295);
        }
    }

    private static void revised(Book book) {
        Page page = book.page("核算").put(0, 0, "指标", "单位", "2022年", "2023年", "2023年（修订）", "2023年");
        page.put(1, 0, "地区生产总值（现价）", "亿元").value(1, 2, "gdp_current", 2022).ask(1, 3, 2601.5);
        page.ask(1, 4, 2636.86, 2618.2);
    }

    private static void contradiction(Book book) {
        Page page = book.page("产量").put(0, 3, "单位：万吨").put(1, 0, "产品", "计量单位", "2023年", "2024年");
        page.put(2, 0, "水泥产量", "吨").ask(2, 2, 393, 362);
        page.put(3, 0, "粗钢产量（千吨）", "万吨").ask(3, 2, 640.8, 626.8);
    }

    private static void periods(Book book) {
        Page page = book.page("Sheet1").put(0, 0, "指标", "单位", "“十三五”累计", "2021—2024年累计", "2021-2024年均", "“十四五”年均");
        page.put(1, 0, "水泥产量", "万吨").ask(1, 2, 2405, 1655, 413.75, 413.75);
        page.put(2, 0, "生活垃圾清运量", "万吨").ask(2, 2, 431, 388.7, 97.2, 97.2);
    }

    private static void partsOfYears(Book book) {
        Page page = book.page("Sheet1").put(0, 0, "指标", "单位", "2024年1-6月", "2024年上半年", "2024年6月", "2024年一季度");
        page.put(1, 0, "发电量", "亿千瓦时").ask(1, 2, 60.2, 60.2, 10.4, 29.9);
        page.put(2, 0, "粗钢产量", "万吨").ask(2, 2, 311, 311, 52, 155);
    }

    private static void indices(Book book) {
        Page page = book.page("Sheet1").put(0, 0, "产量指数（上年=100）").put(1, 0, "指标", "2022年", "2023年", "2024年");
        page.put(2, 0, "水泥产量").ask(2, 1, 89.5, 92.5, 92.1).put(3, 0, "常住人口").ask(3, 1, 99.8, 99.7, 99.7);
        page.put(4, 0, "地区生产总值（现价）").ask(4, 1, 106.2, 104.9, 104.6);
    }
}
