package org.tanlu.office.layout.blind;

import java.util.List;
import org.tanlu.office.layout.blind.Draft.Where;

/** 单位 units in captions, heads, names and cells, and units that the clerk converted. */
final class Units {
    private static final String GROUP = "units";
    private static final int[] YEARS = {2021, 2022, 2023, 2024};

    private Units() {}

    static List<Perturbation> all() {
        return List.of(
                new Perturbation(GROUP, "one unit in the caption", Units::caption),
                new Perturbation(GROUP, "a caption in a merged title row, in brackets", Units::bracketedCaption),
                new Perturbation(GROUP, "tonnes instead of ten thousand tonnes", Units::tonnes),
                new Perturbation(GROUP, "ten thousand kilowatt hours, and kWh written in Latin", Units::kilowattHours),
                new Perturbation(GROUP, "another unit in each row", Units::eachItsOwn),
                new Perturbation(GROUP, "units after a comma or a slash in the name", Units::afterTheName),
                new Perturbation(GROUP, "units in the value cells", Units::inTheCells),
                new Perturbation(GROUP, "cubic metres of gas and of water", Units::cubicMetres),
                new Perturbation(GROUP, "persons, yuan and vehicles by one", Units::byOne),
                new Perturbation(GROUP, "standard coal in four writings", Units::standardCoal),
                new Perturbation(GROUP, "a caption of two units", Units::twoInTheCaption),
                new Perturbation(GROUP, "powers of ten before the symbol", Units::powersOfTen),
                new Perturbation(GROUP, "the caption holds but for a row with its own unit", Units::exceptOne),
                new Perturbation(GROUP, "the unit said once for the rows below", Units::ditto),
                new Perturbation(GROUP, "a unit cell merged over rows", Units::merged));
    }

    private static void caption(Book book) {
        Drafts.products(YEARS).caption("单位：万吨").across(book.page("产量"), 0, 0);
    }

    private static void bracketedCaption(Book book) {
        Page page = book.page("电").put(0, 0, "云州市电力供需情况（单位：亿千瓦时）").merge(0, 0, 0, 4);
        Drafts.power(YEARS).units(Where.NOWHERE).across(page, 1, 0);
    }

    private static void tonnes(Book book) {
        Draft.of(YEARS)
                .item("cement_output", "水泥产量", "吨", "10000")
                .item("coke_output", "焦炭产量", "吨", "10000")
                .item("municipal_waste", "生活垃圾清运量", "吨", "10000")
                .across(book.page("产量"), 0, 0);
    }

    private static void kilowattHours(Book book) {
        Draft.of(YEARS)
                .item("electricity/generation/total", "发电量", "万千瓦时", "10000")
                .item("electricity/consumption", "全社会用电量", "万kWh", "10000")
                .item("electricity/losses", "线损电量", "MWh", "100000")
                .item("electricity/net_import", "净调入电量", "亿度", "1")
                .units(Where.HEAD)
                .down(book.page("电力"), 0, 0);
    }

    private static void eachItsOwn(Book book) {
        Draft.of(YEARS)
                .item("population", "常住人口", "人", "10000")
                .item("gdp_current", "地区生产总值（现价）", "万元", "10000")
                .item("cement_output", "水泥产量", "千吨", "10")
                .item("rice_area", "水稻播种面积", "万亩", "1.5")
                .item("vehicles/bus", "公共汽电车运营车辆", "辆", "1")
                .across(book.page("混合"), 0, 0);
    }

    private static void afterTheName(Book book) {
        Draft.of(YEARS)
                .item("cement_output", "水泥产量，万吨")
                .item("crude_steel_output", "粗钢产量/万吨")
                .item("population", "常住人口 (万人)")
                .item("vehicles/truck", "载货汽车拥有量[万辆]")
                .units(Where.NOWHERE)
                .across(book.page("指标"), 0, 0);
    }

    private static void inTheCells(Book book) {
        Drafts.city(YEARS).units(Where.CELL).across(book.page("环卫"), 0, 0);
    }

    private static void cubicMetres(Book book) {
        Draft.of(YEARS)
                .item("natural_gas_consumption", "天然气消费总量", "万立方米", "10000")
                .item("wastewater_treated", "污水处理量", "立方米", "10000")
                .item("forest_stock", "森林蓄积量", "立方米", "10000")
                .across(book.page("立方米"), 0, 0);
    }

    private static void byOne(Book book) {
        Draft.of(YEARS)
                .item("population", "常住人口", "人", "10000")
                .item("value_added/tertiary", "第三产业增加值", "元", "100000000")
                .item("vehicles_civil", "民用汽车拥有量", "辆", "10000")
                .item("new_energy_vehicles", "新能源汽车保有量", "辆", "1000")
                .units(Where.HEAD)
                .down(book.page("绝对数"), 0, 0);
    }

    private static void standardCoal(Book book) {
        String[] units = {"吨标准煤", "万tce", "万吨标煤", "千吨标准煤"};
        int[] factors = {10000, 1, 1, 10};
        for (int i = 0; i < units.length; i++) {
            Draft.of(2020 + i)
                    .item("energy_consumption_total", "能源消费总量", units[i], Integer.toString(factors[i]))
                    .across(book.page("能源" + (i + 1)), 0, 0);
        }
    }

    private static void twoInTheCaption(Book book) {
        Draft.of(YEARS)
                .item("electricity/generation/total", "发电量")
                .item("cement_output", "水泥产量")
                .caption("单位：万吨、亿千瓦时")
                .across(book.page("产量"), 0, 0);
    }

    private static void powersOfTen(Book book) {
        Draft.of(YEARS)
                .item("cement_output", "水泥产量", "10^4 t", "1")
                .item("electricity/generation/total", "发电量", "10⁴kWh", "10000")
                .item("building_area/public", "公共建筑面积", "万㎡", "1")
                .across(book.page("符号"), 0, 0);
    }

    private static void exceptOne(Book book) {
        Draft.of(YEARS)
                .item("vehicles_civil", "民用汽车拥有量")
                .item("vehicles/private_car", "私人汽车拥有量")
                .item("vehicles/taxi", "出租汽车数（辆）")
                .item("vehicles/motorcycle", "摩托车拥有量")
                .caption("计量单位：万辆")
                .across(book.page("车辆"), 0, 0);
    }

    private static void ditto(Book book) {
        Page page = book.page("产量").put(0, 0, "产品", "单位", "2023年", "2024年");
        page.put(1, 0, "水泥产量", "万吨").values(1, 2, "cement_output", 2023, 2024);
        page.put(2, 0, "生铁产量", "〃").values(2, 2, "pig_iron_output", 2023, 2024);
        page.put(3, 0, "焦炭产量", "同上").values(3, 2, "coke_output", 2023, 2024);
    }

    private static void merged(Book book) {
        Page page = book.page("产量").put(0, 0, "产品", "单位", "2023年", "2024年");
        page.put(1, 0, "发电量", "亿千瓦时").values(1, 2, "electricity/generation/total", 2023, 2024);
        page.put(2, 0, "全社会用电量").values(2, 2, "electricity/consumption", 2023, 2024);
        page.put(3, 0, "线损电量").values(3, 2, "electricity/losses", 2023, 2024).merge(1, 1, 3, 1);
        page.put(4, 0, "水泥产量", "万吨").values(4, 2, "cement_output", 2023, 2024);
    }
}
