package org.tanlu.office.layout.blind;

import java.util.List;

/** 口径 what narrows a table's area, scope or time from some way off. */
final class Scopes {
    private static final String GROUP = "scopes";

    private Scopes() {}

    static List<Perturbation> all() {
        return List.of(
                new Perturbation(GROUP, "plan and result under each year", Scopes::planAndResult),
                new Perturbation(GROUP, "the scope in a note below", Scopes::noteBelow),
                new Perturbation(GROUP, "the scope in the title's brackets", Scopes::titleBrackets),
                new Perturbation(GROUP, "rows naming the area above their items", Scopes::areaRows),
                new Perturbation(GROUP, "a column of the area", Scopes::areaColumn),
                new Perturbation(GROUP, "the city beside its urban districts", Scopes::twoBanks),
                new Perturbation(GROUP, "years down with a plan, half a year and a total", Scopes::oddYearRows),
                new Perturbation(GROUP, "an example row of the form", Scopes::example),
                new Perturbation(GROUP, "parts of an item by words", Scopes::words),
                new Perturbation(GROUP, "indented parts without the item's name", Scopes::parts),
                new Perturbation(GROUP, "title and sheet name of different years", Scopes::twoYears),
                new Perturbation(GROUP, "gross product at other prices", Scopes::prices),
                new Perturbation(GROUP, "December beside the whole year", Scopes::december),
                new Perturbation(GROUP, "an area merged before its items", Scopes::mergedArea),
                new Perturbation(GROUP, "a unit in the note below", Scopes::unitBelow));
    }

    private static void planAndResult(Book book) {
        Page page = book.page("Sheet1")
                .put(0, 0, "指标", "单位", "2023年", "", "2024年")
                .merge(0, 2, 0, 3)
                .merge(0, 4, 0, 5);
        page.put(1, 2, "计划", "实际", "计划", "实际")
                .merge(0, 0, 1, 0)
                .merge(0, 1, 1, 1)
                .put(2, 0, "粗钢产量", "万吨");
        page.ask(2, 2, 650).value(2, 3, "crude_steel_output", 2023).ask(2, 4, 640);
        page.value(2, 5, "crude_steel_output", 2024);
    }

    private static void noteBelow(Book book) {
        Page page = book.page("Sheet1").put(0, 0, "指标", "单位", "2023年", "2024年").put(1, 0, "常住人口", "万人");
        page.ask(1, 2, 161.2, 161.9).put(2, 0, "全社会用电量", "亿千瓦时").ask(2, 2, 99.2, 101.3);
        page.put(3, 0, "注：本表为市区口径，不含所辖县。");
    }

    private static void titleBrackets(Book book) {
        Page page = book.page("Sheet1").put(0, 0, "云州市主要能源指标（规模以上工业）").put(1, 0, "指标", "单位", "2023年", "2024年");
        page.put(2, 0, "能源消费总量", "万吨标准煤").ask(2, 2, 1002.1, 991.7);
        page.put(3, 0, "发电量", "亿千瓦时").ask(3, 2, 110.2, 111.1);
    }

    private static void areaRows(Book book) {
        Page page = book.page("Sheet1").put(0, 0, "指标", "单位", "2023年", "2024年").put(1, 0, "全省");
        page.put(2, 0, "粗钢产量", "万吨")
                .ask(2, 2, 5021.3, 4988.1)
                .put(3, 0, "常住人口", "万人")
                .ask(3, 2, 4110, 4102);
        page.put(4, 0, "云州市").put(5, 0, "粗钢产量", "万吨").values(5, 2, "crude_steel_output", 2023, 2024);
        page.put(6, 0, "东湖区").put(7, 0, "焦炭产量", "万吨").ask(7, 2, 101, 99);
    }

    private static void areaColumn(Book book) {
        Page page = book.page("Sheet1").put(0, 0, "地区", "指标", "单位", "2023年", "2024年");
        page.put(1, 0, "东湖区", "常住人口", "万人").ask(1, 3, 61.9, 61.2);
        page.put(2, 0, "南川县", "水泥产量", "万吨").ask(2, 3, 201, 188);
        page.put(3, 0, "全市", "生活垃圾清运量", "万吨").values(3, 3, "municipal_waste", 2023, 2024);
    }

    private static void twoBanks(Book book) {
        Page page = book.page("Sheet1")
                .put(0, 2, "全市")
                .merge(0, 2, 0, 3)
                .put(0, 4, "市区")
                .merge(0, 4, 0, 5);
        page.put(1, 0, "指标", "单位", "2023年", "2024年", "2023年", "2024年").put(2, 0, "污水处理量", "万立方米");
        page.values(2, 2, "wastewater_treated", 2023, 2024).ask(2, 4, 13010, 13120);
        page.put(3, 0, "出租汽车数", "辆").values(3, 2, "vehicles/taxi", 2023, 2024).ask(3, 4, 2810, 2810);
    }

    private static void oddYearRows(Book book) {
        Page page = book.page("Sheet1").put(0, 0, "年份", "发电量（亿千瓦时）", "全社会用电量（亿千瓦时）");
        for (int year = 2022; year <= 2024; year++) {
            page.put(year - 2021, 0, year + "年").value(year - 2021, 1, "electricity/generation/total", year);
            page.value(year - 2021, 2, "electricity/consumption", year);
        }
        page.put(4, 0, "2025年1-6月").ask(4, 1, 61.1, 90.3).put(5, 0, "2025年预计").ask(5, 1, 126, 184);
        page.put(6, 0, "合计").alien(6, 1, 366.1, 530.53).put(7, 0, "年均增长%").alien(7, 1, 2.4, 2.0);
    }

    private static void example(Book book) {
        Page page = book.page("Sheet1").put(0, 0, "指标", "单位", "2023年", "2024年");
        page.put(1, 0, "例：水泥产量", "万吨").ask(1, 2, 100, 120).put(2, 0, "生铁产量", "万吨");
        page.values(2, 2, "pig_iron_output", 2023, 2024)
                .put(3, 0, "填写示例")
                .put(4, 0, "焦炭产量", "万吨")
                .ask(4, 2, 50, 60);
    }

    private static void words(Book book) {
        Page page = book.page("Sheet1").put(0, 0, "指标", "单位", "2024年");
        page.put(1, 0, "水泥产量占全省比重", "%")
                .ask(1, 2, 8.1)
                .put(2, 0, "新增私人汽车拥有量", "万辆")
                .ask(2, 2, 3.1);
        page.put(3, 0, "全社会用电量（不含农村）", "亿千瓦时")
                .ask(3, 2, 150.1)
                .put(4, 0, "上网发电量", "亿千瓦时")
                .ask(4, 2, 118.1);
        page.put(5, 0, "公共建筑面积（市区）", "万平方米")
                .ask(5, 2, 2210)
                .put(6, 0, "东湖区常住人口", "万人")
                .ask(6, 2, 61.2);
        page.put(7, 0, "粗钢产量（去年同期）", "万吨")
                .ask(7, 2, 640.8)
                .put(8, 0, "全省用电量", "亿千瓦时")
                .ask(8, 2, 3500);
        page.put(9, 0, "最高发电量", "亿千瓦时")
                .ask(9, 2, 0.5)
                .put(10, 0, "生猪年末存栏（能繁母猪）", "万头")
                .ask(10, 2, 12.1);
        page.put(11, 0, "6月末机动车保有量", "万辆")
                .ask(11, 2, 96.1)
                .put(12, 0, "污水处理量（日均）", "万立方米")
                .ask(12, 2, 47.2);
    }

    private static void parts(Book book) {
        Page page = book.page("Sheet1").put(0, 0, "指标", "单位", "2023年", "2024年").put(1, 0, "常住人口", "万人");
        page.values(1, 2, "population", 2023, 2024).put(2, 0, "  其中：城镇", "万人").ask(2, 2, 203.8, 205.5);
        page.put(3, 0, "        市区", "万人").ask(3, 2, 161.2, 161.9).put(4, 0, "民用汽车拥有量", "万辆");
        page.values(4, 2, "vehicles_civil", 2023, 2024)
                .put(5, 0, "  #新能源", "万辆")
                .ask(5, 2, 4.9, 7.2);
    }

    private static void twoYears(Book book) {
        Page page = book.page("2024年").put(0, 0, "2023年云州市工业产品产量").put(1, 0, "产品", "单位", "数值");
        page.put(2, 0, "水泥产量", "万吨").ask(2, 2, 393).put(3, 0, "粗钢产量", "万吨").ask(3, 2, 640.8);
    }

    private static void prices(Book book) {
        Page page = book.page("Sheet1").put(0, 0, "指标", "单位", "2023年", "2024年");
        page.put(1, 0, "地区生产总值（2020年价）", "亿元").ask(1, 2, 2420.1, 2536.3);
        page.put(2, 0, "地区生产总值（可比价）", "亿元").ask(2, 2, 2420.1, 2536.3);
        page.put(3, 0, "地区生产总值", "亿元（2020年价）").ask(3, 2, 2420.1, 2536.3);
        page.put(4, 0, "地区生产总值①", "亿元").ask(4, 2, 2420.1, 2536.3).put(5, 0, "① 按2020年不变价格计算。");
    }

    private static void december(Book book) {
        Page page = book.page("Sheet1").put(0, 0, "指标", "单位", "2024年").merge(0, 2, 0, 3);
        page.put(1, 2, "12月", "1-12月").put(2, 0, "水泥产量", "万吨").alien(2, 2, 28.8).value(2, 3, "cement_output", 2024);
        page.put(3, 0, "发电量", "亿千瓦时").alien(3, 2, 11.2).value(3, 3, "electricity/generation/total", 2024);
    }

    private static void mergedArea(Book book) {
        Page page = book.page("Sheet1").put(0, 0, "", "指标", "单位", "2023年", "2024年");
        page.put(1, 0, "市区").merge(1, 0, 2, 0).put(1, 1, "常住人口", "万人").ask(1, 3, 161.2, 161.9);
        page.put(2, 1, "公共建筑面积", "万平方米").ask(2, 3, 2188, 2210).put(3, 0, "全市").merge(3, 0, 4, 0);
        page.put(3, 1, "常住人口", "万人").values(3, 3, "population", 2023, 2024);
        page.put(4, 1, "生活垃圾清运量", "万吨").values(4, 3, "municipal_waste", 2023, 2024);
    }

    private static void unitBelow(Book book) {
        Page page = book.page("Sheet1").put(0, 2, "单位：万吨").put(1, 0, "产品", "2023年", "2024年");
        page.put(2, 0, "水泥产量").ask(2, 1, 3930000, 3620000).put(3, 0, "焦炭产量").ask(3, 1, 20600, 19700);
        page.put(4, 0, "注：除注明外，表中数值单位为吨。");
    }
}
