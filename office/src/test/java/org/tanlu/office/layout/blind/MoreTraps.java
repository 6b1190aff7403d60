package org.tanlu.office.layout.blind;

import java.util.List;

/** 陷阱 names that are almost those of items, and values that are almost told. */
final class MoreTraps {
    private static final String GROUP = "traps";

    private MoreTraps() {}

    static List<Perturbation> all() {
        return List.of(
                new Perturbation(GROUP, "consumption per head", MoreTraps::perHead),
                new Perturbation(GROUP, "large enterprises instead of the city", MoreTraps::enterprises),
                new Perturbation(GROUP, "capacity, sales and stocks instead of output", MoreTraps::notOutput),
                new Perturbation(GROUP, "units of another dimension, or far off", MoreTraps::wrongUnits),
                new Perturbation(GROUP, "forecasts of years to come", MoreTraps::forecasts),
                new Perturbation(GROUP, "the province and the country", MoreTraps::province),
                new Perturbation(GROUP, "wind and solar with neither capacity nor generation", MoreTraps::windOnly),
                new Perturbation(GROUP, "registered instead of resident population", MoreTraps::registered),
                new Perturbation(GROUP, "two sheets that disagree", MoreTraps::disagreement),
                new Perturbation(GROUP, "tables of another department", MoreTraps::otherDepartment),
                new Perturbation(GROUP, "ditto and about in the value cells", MoreTraps::ditto),
                new Perturbation(GROUP, "growth under a head of the year", MoreTraps::growthUnderYear));
    }

    private static void perHead(Book book) {
        Page page = book.page("Sheet1").put(0, 0, "指标", "单位", "2023年", "2024年");
        page.put(1, 0, "人均全社会用电量", "千瓦时").ask(1, 2, 5549, 5655);
        page.put(2, 0, "人均地区生产总值", "元").alien(2, 2, 82557, 86590);
        page.put(3, 0, "人均粗钢产量", "千克").ask(3, 2, 2006, 1967);
    }

    private static void enterprises(Book book) {
        Page page = book.page("Sheet1").put(0, 0, "指标", "单位", "2023年", "2024年");
        page.put(1, 0, "规模以上工业能源消费总量", "万吨标准煤").ask(1, 2, 1002.1, 991.7);
        page.put(2, 0, "规模以上工业增加值", "亿元").ask(2, 2, 901.2, 920.8);
        page.put(3, 0, "重点企业水泥产量", "万吨").ask(3, 2, 350, 330);
        page.put(4, 0, "统调火力发电量", "亿千瓦时").ask(4, 2, 90.1, 88.8);
    }

    private static void notOutput(Book book) {
        Page page = book.page("产品").put(0, 0, "指标", "单位", "2023年", "2024年");
        page.put(1, 0, "水泥产能", "万吨").ask(1, 2, 560, 520).put(2, 0, "水泥销量", "万吨").ask(2, 2, 390, 360);
        page.put(3, 0, "焦炭库存", "万吨")
                .ask(3, 2, 12, 11)
                .put(4, 0, "新注册民用汽车", "万辆")
                .ask(4, 2, 7.1, 6.9);
        page.put(5, 0, "粗钢表观消费量", "万吨").ask(5, 2, 300, 290);
    }

    private static void wrongUnits(Book book) {
        Page page = book.page("Sheet1").put(0, 0, "指标", "单位", "2023年", "2024年");
        page.put(1, 0, "常住人口", "万吨")
                .ask(1, 2, 319.4, 318.6)
                .put(2, 0, "水泥产量", "亿吨")
                .ask(2, 2, 393, 362);
        page.put(3, 0, "全社会用电量", "万千瓦")
                .ask(3, 2, 177.22, 180.16)
                .put(4, 0, "城镇化率", "‰")
                .ask(4, 2, 63.8, 64.5);
        page.put(5, 0, "出租汽车数", "万辆").ask(5, 2, 3480, 3480);
    }

    private static void forecasts(Book book) {
        Page page = book.page("Sheet1").put(0, 0, "指标", "单位", "2025年（预计）", "2030年", "2035年规划");
        page.put(1, 0, "全社会用电量", "亿千瓦时").ask(1, 2, 184, 210, 235);
        page.put(2, 0, "常住人口", "万人").ask(2, 2, 318, 315, 310);
    }

    private static void province(Book book) {
        Page page = book.page("Sheet1").put(0, 0, "2024年主要指标对比").put(1, 0, "指标", "单位", "全国", "全省", "云州市");
        page.put(2, 0, "森林覆盖率", "%").ask(2, 2, 25.09, 28.3).value(2, 4, "forest_cover", 2024);
        page.put(3, 0, "城镇化率", "%").ask(3, 2, 67.0, 66.1).value(3, 4, "population_urban_share", 2024);
    }

    private static void windOnly(Book book) {
        Page page = book.page("新能源").put(0, 0, "2024年新能源情况").put(1, 0, "类别", "2023年", "2024年");
        page.put(2, 0, "风电").ask(2, 1, 63.3, 68.4).put(3, 0, "光伏").ask(3, 1, 92.6, 113.3);
        page.put(4, 0, "合计").alien(4, 1, 155.9, 181.7);
    }

    private static void registered(Book book) {
        Page page = book.page("人口").put(0, 0, "指标", "单位", "2023年", "2024年");
        page.put(1, 0, "户籍人口", "万人").ask(1, 2, 341.2, 339.8);
        page.put(2, 0, "户籍人口城镇化率", "%").ask(2, 2, 48.1, 48.9);
        page.put(3, 0, "城镇常住人口", "万人")
                .ask(3, 2, 203.8, 205.5)
                .put(4, 0, "就业人口", "万人")
                .ask(4, 2, 170, 169);
    }

    private static void disagreement(Book book) {
        Page first = book.page("年鉴").put(0, 0, "指标", "单位", "2023年", "2024年");
        first.put(1, 0, "水泥产量", "万吨").ask(1, 2, 393).ask(1, 3, 362);
        Page second = book.page("部门").put(0, 0, "指标", "单位", "2023年", "2024年");
        second.put(1, 0, "水泥产量", "万吨").ask(1, 2, 401.5).ask(1, 3, 371.9);
    }

    private static void otherDepartment(Book book) {
        Page page = book.page("Sheet1").put(0, 0, "指标", "单位", "2023年", "2024年");
        page.put(1, 0, "医院床位数", "张")
                .alien(1, 2, 18200, 18900)
                .put(2, 0, "在校学生数", "万人")
                .alien(2, 2, 41.2, 40.8);
        page.put(3, 0, "执业医师", "人")
                .alien(3, 2, 9021, 9304)
                .put(4, 0, "商品房销售面积", "万平方米")
                .alien(4, 2, 210, 188);
        page.put(5, 0, "一般公共预算收入", "亿元").alien(5, 2, 182.1, 188.8);
    }

    private static void ditto(Book book) {
        Page page = book.page("车辆").put(0, 0, "指标", "单位", "2022年", "2023年", "2024年");
        page.put(1, 0, "出租汽车数", "辆").value(1, 2, "vehicles/taxi", 2022).ask(1, 3, "同上", "约3480");
        page.put(2, 0, "公共汽电车运营车辆", "辆").ask(2, 2, "1340左右", "1300-1400", ">1350");
        page.put(3, 0, "民用汽车拥有量", "万辆").ask(3, 2, "80多", "84.3（含摩托车）", "87.5?");
    }

    private static void growthUnderYear(Book book) {
        Page page = book.page("Sheet1")
                .put(0, 0, "指标")
                .merge(0, 0, 1, 0)
                .put(0, 1, "2023年")
                .merge(0, 1, 0, 2);
        page.put(0, 3, "2024年").merge(0, 3, 0, 4).put(1, 1, "绝对数", "增长%", "绝对数", "增长%");
        page.put(2, 0, "发电量（亿千瓦时）")
                .value(2, 1, "electricity/generation/total", 2023)
                .alien(2, 2, 3.2);
        page.value(2, 3, "electricity/generation/total", 2024).alien(2, 4, 1.5);
        page.put(3, 0, "城镇化率（%）").value(3, 1, "population_urban_share", 2023).alien(3, 2, 0.7);
        page.value(3, 3, "population_urban_share", 2024).alien(3, 4, 0.7);
    }
}
