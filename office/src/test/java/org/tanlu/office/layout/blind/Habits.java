package org.tanlu.office.layout.blind;

import java.util.List;
import java.util.Map;
import org.tanlu.office.layout.blind.Draft.Where;

/** 习惯 harmless habits: units by hundreds and millions, words at years, heads over years, names in two columns. */
final class Habits {
    private static final String GROUP = "habits";

    private Habits() {}

    static List<Perturbation> all() {
        return List.of(
                new Perturbation(GROUP, "two captions side by side, of different units", Habits::twoCaptions),
                new Perturbation(GROUP, "electricity in everyday writings", Habits::electricity),
                new Perturbation(GROUP, "animals by the head, hundreds of tonnes, kilograms", Habits::counts),
                new Perturbation(GROUP, "a plan period merged over its years", Habits::periodOverYears),
                new Perturbation(GROUP, "words of fulfilment at the years", Habits::fulfilment),
                new Perturbation(GROUP, "the names in two columns", Habits::twoColumns),
                new Perturbation(GROUP, "the values left of the names", Habits::valuesLeft),
                new Perturbation(GROUP, "a unit merged over items, years down", Habits::unitOverItems),
                new Perturbation(GROUP, "a caption that says: unless noted", Habits::unlessNoted));
    }

    private static void twoCaptions(Book book) {
        Page page = book.page("Sheet1");
        Draft.of(2023, 2024)
                .item("cement_output", "水泥产量")
                .item("coke_output", "焦炭产量")
                .caption("单位：万吨")
                .across(page, 0, 0);
        Draft.of(2023, 2024)
                .item("crude_steel_output", "粗钢产量", "吨", "10000")
                .item("pig_iron_output", "生铁产量", "吨", "10000")
                .caption("单位：吨")
                .across(page, 0, 5);
    }

    private static void electricity(Book book) {
        Draft.of(2022, 2023, 2024)
                .item("electricity/generation/total", "发电量", "亿kwh", "1")
                .item("electricity/consumption", "全社会用电量", "万度", "10000")
                .item("electricity/losses", "线损电量", "千千瓦时", "100000")
                .item("electricity/net_import", "净调入电量", "亿千瓦·时", "1")
                .across(book.page("Sheet1"), 0, 0);
    }

    private static void counts(Book book) {
        Draft.of(2022, 2023, 2024)
                .item("livestock/pigs", "猪年末存栏", "头", "10000")
                .item("livestock/poultry", "家禽年末存栏", "万只", "1")
                .item("urea_output", "尿素产量", "百吨", "100")
                .item("nitrogen_fertiliser", "氮肥施用量（折纯）", "公斤", "10000000")
                .item("crude_steel_output", "粗钢产量", "百万吨", "0.01")
                .across(book.page("Sheet1"), 0, 0);
    }

    private static void periodOverYears(Book book) {
        Page page = book.page("Sheet1").put(0, 2, "“十三五”").put(0, 3, "“十四五”").merge(0, 3, 0, 6);
        Drafts.products(2020, 2021, 2022, 2023, 2024).across(page, 1, 0);
    }

    private static void fulfilment(Book book) {
        Map<Integer, String> names = Map.of(2022, "2022年实际", 2023, "2023年实绩", 2024, "2024年完成");
        Drafts.statistics(2022, 2023, 2024).dated(names::get).across(book.page("Sheet1"), 0, 0);
    }

    private static void twoColumns(Book book) {
        Page page = book.page("Sheet1").put(0, 0, "类别", "指标", "单位", "2023年", "2024年");
        page.put(1, 0, "水泥", "产量", "万吨").values(1, 3, "cement_output", 2023, 2024);
        page.put(2, 0, "能源", "消费总量", "万吨标准煤").values(2, 3, "energy_consumption_total", 2023, 2024);
        page.put(3, 0, "人口", "常住人口", "万人").values(3, 3, "population", 2023, 2024);
        page.put(4, 0, "水泥", "产能", "万吨").ask(4, 3, 560, 520);
    }

    private static void valuesLeft(Book book) {
        Page page = book.page("Sheet1").put(0, 0, "2023年", "2024年", "单位", "指标");
        page.values(1, 0, "cement_output", 2023, 2024).put(1, 2, "万吨", "水泥产量");
        page.values(2, 0, "coke_output", 2023, 2024).put(2, 2, "万吨", "焦炭产量");
    }

    private static void unitOverItems(Book book) {
        Page page = book.page("Sheet1").put(0, 0, "年份", "发电量", "线损电量", "水泥产量", "焦炭产量");
        page.put(1, 0, "单位", "亿千瓦时").merge(1, 1, 1, 2).put(1, 3, "万吨").merge(1, 3, 1, 4);
        for (int year = 2023; year <= 2024; year++) {
            page.put(year - 2021, 0, year + "年").value(year - 2021, 1, "electricity/generation/total", year);
            page.value(year - 2021, 2, "electricity/losses", year).value(year - 2021, 3, "cement_output", year);
            page.value(year - 2021, 4, "coke_output", year);
        }
    }

    private static void unlessNoted(Book book) {
        Draft.of(2022, 2023, 2024)
                .item("cement_output", "水泥产量")
                .item("coke_output", "焦炭产量")
                .item("population", "常住人口（万人）")
                .item("electricity/losses", "线损电量（亿千瓦时）")
                .units(Where.NOWHERE)
                .caption("单位：万吨（注明者除外）")
                .across(book.page("Sheet1"), 0, 0);
    }
}
