package org.tanlu.office.layout.blind;

import java.util.List;

/** 旁物 what stands beside the values: growth, plans, totals, ranks, districts, months, notes. */
final class Noise {
    private static final String GROUP = "noise";

    private Noise() {}

    static List<Perturbation> all() {
        return List.of(
                new Perturbation(GROUP, "titles, blank rows, notes full of numbers, signatures", Noise::notes),
                new Perturbation(GROUP, "a column of growth after each year", Noise::growthColumns),
                new Perturbation(GROUP, "a row of growth under each item", Noise::growthRows),
                new Perturbation(GROUP, "columns per head and of rank", Noise::perHead),
                new Perturbation(GROUP, "a column of next year's plan and its fulfilment", Noise::plan),
                new Perturbation(GROUP, "hidden working columns, a hidden year", Noise::hidden),
                new Perturbation(GROUP, "sums over the years and averages", Noise::sums),
                new Perturbation(GROUP, "the city, the urban districts and the counties as rows", Noise::districts),
                new Perturbation(GROUP, "months before the whole year", Noise::months));
    }

    private static void notes(Book book) {
        Page page = book.page("报表").put(0, 0, "云州市城市管理局2024年报表").put(2, 0, "填报日期：2026年1月15日");
        int below = Drafts.city(2023, 2024).across(page, 4, 0);
        page.put(below + 1, 0, "注：2022年生活垃圾清运量为 88.8 万吨，2024年污水处理量含乡镇 12 座处理厂。");
        page.put(below + 2, 0, "填表人：王某", "电话：0999-8123456").put(below + 3, 0, "资料来源：云州统计年鉴2025");
    }

    private static void growthColumns(Book book) {
        Page page = book.page("产品").put(0, 0, "产品", "单位", "2023年", "比上年增长（%）", "2024年", "比上年增长%", "增减量");
        page.put(1, 0, "水泥产量", "万吨").value(1, 2, "cement_output", 2023).alien(1, 3, -7.5);
        page.value(1, 4, "cement_output", 2024).alien(1, 5, -7.9, -31);
        page.put(2, 0, "焦炭产量", "万吨").value(2, 2, "coke_output", 2023).alien(2, 3, -3.7);
        page.value(2, 4, "coke_output", 2024).alien(2, 5, "-4.4%", -9);
    }

    private static void growthRows(Book book) {
        Page page = book.page("电力").put(0, 0, "指标", "单位", "2023年", "2024年");
        page.put(1, 0, "全社会用电量", "亿千瓦时").values(1, 2, "electricity/consumption", 2023, 2024);
        page.put(2, 0, "同比增长", "%").alien(2, 2, 2.4, 1.7).put(3, 0, "发电量", "亿千瓦时");
        page.values(3, 2, "electricity/generation/total", 2023, 2024)
                .put(4, 0, "  比上年增长（%）")
                .alien(4, 2, 3.2, 1.5);
        page.put(5, 0, "线损电量", "亿千瓦时").values(5, 2, "electricity/losses", 2023, 2024);
        page.put(6, 0, "发电量增速", "%").alien(6, 2, 3.2, 1.5);
    }

    private static void perHead(Book book) {
        Page page = book.page("人均").put(0, 0, "2024年主要指标", "单位", "总量", "人均", "全省位次", "占全省比重（%）");
        page.put(1, 0, "粗钢产量", "万吨").value(1, 2, "crude_steel_output", 2024).alien(1, 3, 1.97, 3, 12.4);
        page.put(2, 0, "全社会用电量", "亿千瓦时")
                .value(2, 2, "electricity/consumption", 2024)
                .alien(2, 3, 0.57, 7, 5.1);
    }

    private static void plan(Book book) {
        Page page = book.page("计划").put(0, 0, "指标", "单位", "2023年", "2024年", "2025年计划", "计划完成率（%）", "2030年目标");
        page.put(1, 0, "能源消费总量", "万吨标准煤").values(1, 2, "energy_consumption_total", 2023, 2024);
        page.alien(1, 4, 1400, 101.0, 1350).put(2, 0, "森林覆盖率", "%");
        page.values(2, 2, "forest_cover", 2023, 2024).alien(2, 4, 31.5, 99.0, 33);
    }

    private static void hidden(Book book) {
        Page page = book.page("车辆").put(0, 0, "指标", "单位", "校核", "2022年", "2023年", "2024年");
        page.put(1, 0, "民用汽车拥有量", "万辆").alien(1, 2, 79.9).values(1, 3, "vehicles_civil", 2022, 2023, 2024);
        page.put(2, 0, "载货汽车拥有量", "万辆").alien(2, 2, 6.5).values(2, 3, "vehicles/truck", 2022, 2023, 2024);
        page.sheet().setColumnHidden(2, true);
        page.sheet().setColumnHidden(3, true);
    }

    private static void sums(Book book) {
        Page page = book.page("产品").put(0, 0, "产品", "单位", "2022年", "2023年", "2024年", "三年合计", "年均");
        page.put(1, 0, "水泥产量", "万吨")
                .values(1, 2, "cement_output", 2022, 2023, 2024)
                .alien(1, 5, 1180, 393.33);
        page.put(2, 0, "焦炭产量", "万吨")
                .values(2, 2, "coke_output", 2022, 2023, 2024)
                .alien(2, 5, 617, 205.67);
        page.put(3, 0, "合计", "万吨").alien(3, 2, 639, 599, 559, 1797, 599);
    }

    private static void districts(Book book) {
        Page page = book.page("分区县").put(0, 0, "2024年分区县用电量").put(1, 0, "地区", "全社会用电量（亿千瓦时）");
        page.put(2, 0, "全市").value(2, 1, "electricity/consumption", 2024);
        page.down(3, 0, "市区", "东湖区", "西山区", "南川县", "北原县");
        page.alien(3, 1, 101.2)
                .alien(4, 1, 60.1)
                .alien(5, 1, 41.1)
                .alien(6, 1, 50.36)
                .alien(7, 1, 28.6);
    }

    private static void months(Book book) {
        Page page = book.page("月度").put(0, 0, "2024年云州市工业产品月度产量").put(1, 0, "产品", "单位");
        page.put(2, 0, "水泥产量", "万吨").put(3, 0, "粗钢产量", "万吨");
        for (int month = 1; month <= 12; month++) {
            page.put(1, 1 + month, month + "月")
                    .alien(2, 1 + month, 30 + month / 10.0)
                    .alien(3, 1 + month, 52 + month / 10.0);
        }
        page.put(1, 14, "全年").value(2, 14, "cement_output", 2024).value(3, 14, "crude_steel_output", 2024);
    }
}
