package org.tanlu.office.layout.blind;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** 版式 tables folded, split and spread over sheets. */
final class MoreLayouts {
    private static final String GROUP = "layout";

    private MoreLayouts() {}

    static List<Perturbation> all() {
        return List.of(
                new Perturbation(GROUP, "a sheet for each year", MoreLayouts::sheetOfAYear),
                new Perturbation(GROUP, "a sheet for each item", MoreLayouts::sheetOfAnItem),
                new Perturbation(GROUP, "a long list folded into two halves", MoreLayouts::foldedHalves),
                new Perturbation(GROUP, "years in two banks under each other", MoreLayouts::twoBanks),
                new Perturbation(GROUP, "rows of group heads between the items", MoreLayouts::groupHeads),
                new Perturbation(GROUP, "the head repeated after a page", MoreLayouts::repeatedHead),
                new Perturbation(GROUP, "Chinese and English heads over each other", MoreLayouts::bilingual),
                new Perturbation(GROUP, "names merged over two columns, with parts", MoreLayouts::partsBeside),
                new Perturbation(GROUP, "a card of names and values of one year", MoreLayouts::card));
    }

    private static void sheetOfAYear(Book book) {
        for (int year = 2022; year <= 2024; year++) {
            Page page = book.page(year + "年").put(0, 0, "指标", "单位", "数值");
            page.put(1, 0, "水泥产量", "万吨").value(1, 2, "cement_output", year);
            page.put(2, 0, "焦炭产量", "万吨").value(2, 2, "coke_output", year);
            page.put(3, 0, "常住人口", "万人").value(3, 2, "population", year);
        }
    }

    private static void sheetOfAnItem(Book book) {
        Map<String, String> names = new TreeMap<>(Map.of(
                "electricity/generation/wind", "风力发电量",
                "electricity/consumption", "全社会用电量",
                "electricity/losses", "线损电量"));
        names.forEach((item, name) -> {
            Page page = book.page(name).put(0, 0, "年份", "数值（亿千瓦时）");
            for (int year = 2020; year <= 2024; year++) {
                page.put(year - 2019, 0, year + "年").value(year - 2019, 1, item, year);
            }
        });
    }

    private static void foldedHalves(Book book) {
        Page page = book.page("基本情况").put(0, 0, "2024年云州市机动车情况");
        page.put(1, 0, "指标", "单位", "2024年", "指标", "单位", "2024年");
        page.put(2, 0, "民用汽车拥有量", "万辆").value(2, 2, "vehicles_civil", 2024);
        page.put(3, 0, "私人汽车拥有量", "万辆").value(3, 2, "vehicles/private_car", 2024);
        page.put(2, 3, "摩托车拥有量", "万辆").value(2, 5, "vehicles/motorcycle", 2024);
        page.put(3, 3, "出租汽车数", "辆").value(3, 5, "vehicles/taxi", 2024);
    }

    private static void twoBanks(Book book) {
        Page page = book.page("产品").put(0, 0, "主要产品产量（2015—2024年）");
        int below = Drafts.products(2015, 2016, 2017, 2018, 2019).across(page, 1, 0);
        page.put(below, 0, "续表");
        Drafts.products(2020, 2021, 2022, 2023, 2024).across(page, below + 1, 0);
    }

    private static void groupHeads(Book book) {
        Page page = book.page("统计").put(0, 0, "指标", "单位", "2023年", "2024年").put(1, 0, "一、人口与经济");
        page.put(2, 0, "常住人口", "万人").values(2, 2, "population", 2023, 2024);
        page.put(3, 0, "地区生产总值（现价）", "亿元").values(3, 2, "gdp_current", 2023, 2024);
        page.put(4, 0, "二、能源").merge(4, 0, 4, 3);
        page.put(5, 0, "能源消费总量", "万吨标准煤").values(5, 2, "energy_consumption_total", 2023, 2024);
        page.put(6, 0, "三、工业产品").put(7, 0, "粗钢产量", "万吨");
        page.values(7, 2, "crude_steel_output", 2023, 2024);
    }

    private static void repeatedHead(Book book) {
        Page page = book.page("打印").put(0, 0, "指标", "单位", "2022年", "2023年", "2024年");
        page.put(1, 0, "生活垃圾清运量", "万吨").values(1, 2, "municipal_waste", 2022, 2023, 2024);
        page.put(2, 0, "猪年末存栏", "万头").values(2, 2, "livestock/pigs", 2022, 2023, 2024);
        page.put(3, 0, "— 第1页 —").put(4, 0, "指标", "单位", "2022年", "2023年", "2024年");
        page.put(5, 0, "公共建筑面积", "万平方米").values(5, 2, "building_area/public", 2022, 2023, 2024);
    }

    private static void bilingual(Book book) {
        Page page = book.page("2-1").put(0, 0, "2-1 电力生产和消费").put(1, 0, "Production and Consumption of Electricity");
        page.put(2, 0, "年份", "发电量（亿千瓦时）", "全社会用电量（亿千瓦时）");
        page.put(3, 0, "Year", "Electricity Generation (100 million kWh)", "Electricity Consumption (100 million kWh)");
        for (int year = 2020; year <= 2024; year++) {
            page.put(year - 2016, 0, year).value(year - 2016, 1, "electricity/generation/total", year);
            page.value(year - 2016, 2, "electricity/consumption", year);
        }
    }

    private static void partsBeside(Book book) {
        Page page = book.page("发电").put(0, 0, "项目").merge(0, 0, 0, 1).put(0, 2, "单位", "2023年", "2024年");
        page.put(1, 0, "发电量").merge(1, 0, 4, 0).down(1, 1, "合计", "火力发电", "风力发电", "太阳能发电");
        page.down(1, 2, "亿千瓦时", "亿千瓦时", "亿千瓦时", "亿千瓦时");
        page.values(1, 3, "electricity/generation/total", 2023, 2024);
        page.values(2, 3, "electricity/generation/thermal", 2023, 2024);
        page.values(3, 3, "electricity/generation/wind", 2023, 2024);
        page.values(4, 3, "electricity/generation/solar", 2023, 2024);
    }

    private static void card(Book book) {
        Page page = book.page("卡片").put(0, 0, "云州市2024年基本情况").merge(0, 0, 0, 3);
        page.put(1, 0, "常住人口（万人）：").value(1, 1, "population", 2024);
        page.put(1, 2, "城镇化率（%）：").value(1, 3, "population_urban_share", 2024);
        page.put(2, 0, "水泥产量（万吨）：").value(2, 1, "cement_output", 2024);
        page.put(2, 2, "粗钢产量（万吨）：").value(2, 3, "crude_steel_output", 2024);
    }
}
