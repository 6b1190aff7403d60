package org.tanlu.office.layout.blind;

import java.util.List;
import org.tanlu.office.layout.blind.Draft.Where;

/** 版式 tables in the layouts of yearbooks. */
final class Layouts {
    private static final String GROUP = "layout";

    private Layouts() {}

    static List<Perturbation> all() {
        return List.of(
                new Perturbation(GROUP, "years down, items across, units in the heads", Layouts::yearsDown),
                new Perturbation(GROUP, "years down, a row of units under the heads", Layouts::unitRow),
                new Perturbation(GROUP, "items merged over two years", Layouts::itemsOverYears),
                new Perturbation(GROUP, "years merged over items", Layouts::yearsOverItems),
                new Perturbation(GROUP, "title, blank rows, the table begins at D8", Layouts::farFromTheCorner),
                new Perturbation(GROUP, "serial numbers first, units last", Layouts::serialNumbers),
                new Perturbation(GROUP, "two tables side by side", Layouts::sideBySide),
                new Perturbation(GROUP, "two tables one under another, other years", Layouts::oneUnderAnother),
                new Perturbation(GROUP, "a row for each value", Layouts::longForm),
                new Perturbation(GROUP, "a row for each value, names merged downwards", Layouts::mergedLongForm));
    }

    private static void yearsDown(Book book) {
        Drafts.statistics(2020, 2021, 2022, 2023, 2024)
                .units(Where.HEAD)
                .corner("年份")
                .down(book.page("主要指标"), 0, 0);
    }

    private static void unitRow(Book book) {
        Page page = book.page("Sheet1").put(0, 0, "云州市交通运输主要指标");
        Drafts.vehicles(2021, 2022, 2023, 2024).corner("年 份").down(page, 1, 0);
    }

    private static void itemsOverYears(Book book) {
        Page page = book.page("工业产品").put(0, 0, "产品产量").put(1, 2, "单位：万吨");
        page.put(2, 1, "水泥产量").merge(2, 1, 2, 2).put(2, 3, "粗钢产量").merge(2, 3, 2, 4);
        page.put(2, 0, "地区").merge(2, 0, 3, 0).put(3, 1, "2023年", "2024年", "2023年", "2024年");
        page.put(4, 0, "全市").values(4, 1, "cement_output", 2023, 2024).values(4, 3, "crude_steel_output", 2023, 2024);
    }

    private static void yearsOverItems(Book book) {
        Page page = book.page("电力").put(0, 6, "单位：亿千瓦时");
        int column = 1;
        for (int year : new int[] {2022, 2023, 2024}) {
            page.put(1, column, year + "年").merge(1, column, 1, column + 1).put(2, column, "发电量", "全社会用电量");
            page.value(3, column, "electricity/generation/total", year);
            page.value(3, column + 1, "electricity/consumption", year);
            column += 2;
        }
        page.put(3, 0, "云州市");
    }

    private static void farFromTheCorner(Book book) {
        Page page = book.page("报表").put(2, 5, "云州市环境卫生与农业统计资料").merge(2, 5, 2, 9);
        Drafts.city(2022, 2023, 2024).across(page, 7, 3);
    }

    private static void serialNumbers(Book book) {
        Page page = book.page("数据").put(0, 0, "序号", "指标名称", "2022年", "2023年", "2024年", "计量单位", "备注");
        String[] items = {"vehicles_civil", "vehicles/private_car", "vehicles/taxi", "vehicles/bus"};
        String[] names = {"民用汽车拥有量", "私人汽车拥有量", "出租汽车数", "公共汽电车运营车辆"};
        for (int i = 0; i < items.length; i++) {
            page.put(1 + i, 0, i + 1, names[i]).values(1 + i, 2, items[i], 2022, 2023, 2024);
            page.put(1 + i, 5, Yunzhou.unit(items[i]), i == 1 ? "年末数" : "");
        }
    }

    private static void sideBySide(Book book) {
        Page page = book.page("汇总");
        Drafts.products(2022, 2023, 2024).across(page, 1, 0);
        Drafts.power(2022, 2023, 2024).across(page, 1, 6);
    }

    private static void oneUnderAnother(Book book) {
        Page page = book.page("电力车辆").put(0, 0, "表一 电力平衡");
        int below = Drafts.power(2020, 2021, 2022).across(page, 1, 0);
        page.put(below + 1, 0, "表二 车辆");
        Drafts.vehicles(2023, 2024).across(page, below + 2, 0);
    }

    private static void longForm(Book book) {
        Page page = book.page("明细").put(0, 0, "年份", "指标名称", "计量单位", "数值");
        int row = 1;
        for (String item : List.of("municipal_waste", "heat_sold", "nitrogen_fertiliser")) {
            String name = item.equals("heat_sold") ? "集中供热总量" : "生活垃圾清运量";
            for (int year = 2021; year <= 2024; year++) {
                page.put(row, 0, year + "年", item.startsWith("n") ? "氮肥施用量（折纯）" : name, Yunzhou.unit(item));
                page.value(row++, 3, item, year);
            }
        }
    }

    private static void mergedLongForm(Book book) {
        Page page = book.page("明细").put(0, 0, "指标", "单位", "年份", "数值");
        int row = 1;
        for (String item : List.of("pig_iron_output", "coke_output")) {
            page.put(row, 0, item.startsWith("pig") ? "生铁产量" : "焦炭产量", "万吨");
            page.merge(row, 0, row + 2, 0).merge(row, 1, row + 2, 1);
            for (int year = 2022; year <= 2024; year++) {
                page.put(row, 2, year).value(row++, 3, item, year);
            }
        }
    }
}
