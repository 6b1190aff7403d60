package org.tanlu.office.layout.blind;

import java.math.BigDecimal;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.List;
import java.util.Locale;
import org.tanlu.office.layout.blind.Page.Formula;
import org.tanlu.office.layout.blind.Page.Shown;

/** 数值 numbers in other writings, and what stands in their place. */
final class Values {
    private static final String GROUP = "values";
    private static final int[] YEARS = {2021, 2022, 2023, 2024};

    private Values() {}

    static List<Perturbation> all() {
        return List.of(
                new Perturbation(GROUP, "thousand separators, as text", Values::separators),
                new Perturbation(GROUP, "full-width digits", Values::fullWidth),
                new Perturbation(GROUP, "numbers as text with spaces around", Values::texts),
                new Perturbation(GROUP, "percentages as format, as text, as number", Values::percentages),
                new Perturbation(GROUP, "values left blank", Values::blanks),
                new Perturbation(GROUP, "dashes and dots for no value", Values::dashes),
                new Perturbation(GROUP, "words for no value", Values::words),
                new Perturbation(GROUP, "formulas in the table", Values::formulas),
                new Perturbation(GROUP, "formulas over another sheet", Values::formulasOverSheets),
                new Perturbation(GROUP, "one value merged over years", Values::merged),
                new Perturbation(GROUP, "numbers shown rounded, and with a footnote mark", Values::shownRounded));
    }

    private static void separators(Book book) {
        var format = new DecimalFormat("#,##0.##", DecimalFormatSymbols.getInstance(Locale.ROOT));
        Draft.of(YEARS)
                .item("gdp_current", "地区生产总值（现价）")
                .item("population", "常住人口", "人", "10000")
                .item("energy_consumption_total", "能源消费总量")
                .item("wastewater_treated", "污水处理量", "万立方米", "1")
                .written(format::format)
                .across(book.page("统计"), 0, 0);
    }

    private static void fullWidth(Book book) {
        Drafts.statistics(YEARS).written(Values::wide).across(book.page("统计"), 0, 0);
    }

    private static String wide(BigDecimal value) {
        var text = new StringBuilder();
        value.toPlainString().chars().forEach(letter -> text.append((char) (letter - '!' + '！')));
        return text.toString();
    }

    private static void texts(Book book) {
        Drafts.vehicles(YEARS).written(value -> "\u00a0" + value + " ").across(book.page("车辆"), 0, 0);
    }

    private static void percentages(Book book) {
        Page page = book.page("比重").put(0, 0, "指标", "2022年", "2023年", "2024年");
        page.put(1, 0, "城镇化率").put(2, 0, "第一产业比重（%）").put(3, 0, "森林覆盖率");
        for (int year = 2022; year <= 2024; year++) {
            int column = year - 2021;
            double share = Yunzhou.value("population_urban_share", year)
                    .movePointLeft(2)
                    .doubleValue();
            page.value(1, column, "population_urban_share", year, new Shown(share, "0.0%"));
            page.value(2, column, "share_primary_industry", year);
            page.value(3, column, "forest_cover", year, Yunzhou.value("forest_cover", year) + "%");
        }
    }

    private static void blanks(Book book) {
        Page page = book.page("车辆").put(0, 0, "指标", "单位", "2021年", "2022年", "2023年", "2024年");
        page.put(1, 0, "民用汽车拥有量", "万辆").value(1, 2, "vehicles_civil", 2021).value(1, 5, "vehicles_civil", 2024);
        page.put(2, 0, "摩托车拥有量", "万辆").put(3, 0, "出租汽车数", "辆");
        page.value(3, 4, "vehicles/taxi", 2023).put(3, 2, " ");
    }

    private static void dashes(Book book) {
        Page page = book.page("产量").put(0, 0, "指标", "单位", "2022年", "2023年", "2024年");
        page.put(1, 0, "水泥产量", "万吨").values(1, 2, "cement_output", 2022, 2023, 2024);
        page.put(2, 0, "焦炭产量", "万吨").mark(2, 2, "—").mark(2, 3, "…").value(2, 4, "coke_output", 2024);
        page.put(3, 0, "原煤产量", "万吨").mark(3, 2, "-").mark(3, 3, "/").mark(3, 4, "*");
        page.put(5, 0, "注：“…”表示数据不足本表最小单位数；“—”表示无该项数据。");
    }

    private static void words(Book book) {
        Page page = book.page("产量").put(0, 0, "指标", "单位", "2022年", "2023年", "2024年");
        page.put(1, 0, "粗钢产量", "万吨").values(1, 2, "crude_steel_output", 2022, 2023, 2024);
        page.put(2, 0, "乙烯产量", "万吨")
                .mark(2, 2, "NO", "NO")
                .mark(2, 3, "不存在", "NO")
                .mark(2, 4, "无此产品", "NO");
        page.put(3, 0, "焦炭产量", "万吨")
                .mark(3, 2, "未统计", "NE")
                .mark(3, 3, "保密", "C")
                .mark(3, 4, "暂缺", "NE");
        page.put(4, 0, "电石产量", "万吨")
                .mark(4, 2, "无", "NO")
                .mark(4, 3, "不掌握", "NE")
                .mark(4, 4, "涉密", "C");
    }

    private static void formulas(Book book) {
        Page page = book.page("电力").put(0, 0, "指标", "单位", "2023年", "2024年");
        page.put(1, 0, "风力发电量", "亿千瓦时").values(1, 2, "electricity/generation/wind", 2023, 2024);
        page.put(2, 0, "太阳能发电量", "亿千瓦时").values(2, 2, "electricity/generation/solar", 2023, 2024);
        page.put(3, 0, "火力发电量", "亿千瓦时").values(3, 2, "electricity/generation/thermal", 2023, 2024);
        page.put(4, 0, "发电量", "亿千瓦时");
        for (int year = 2023; year <= 2024; year++) {
            String column = year == 2023 ? "C" : "D";
            double total = Yunzhou.value("electricity/generation/total", year).doubleValue();
            var sum = new Formula("SUM(%s2:%s4)".formatted(column, column), total);
            page.value(4, year - 2021, "electricity/generation/total", year, sum);
        }
    }

    private static void formulasOverSheets(Book book) {
        Page page = book.page("上报").put(0, 0, "指标", "单位", "2023年", "2024年").put(1, 0, "水泥产量", "万吨");
        Page draft = book.page("底稿");
        for (int year = 2023; year <= 2024; year++) {
            double value = Yunzhou.value("cement_output", year).doubleValue();
            draft.alien(0, year - 2023, value);
            page.value(1, year - 2021, "cement_output", year, new Formula("底稿!" + (year == 2023 ? "A1" : "B1"), value));
        }
    }

    private static void merged(Book book) {
        Page page = book.page("基本").put(0, 0, "指标", "单位", "2020年", "2021年", "2022年");
        page.put(1, 0, "行政区域面积", "平方公里")
                .value(1, 2, "administrative_area", 2020)
                .merge(1, 2, 1, 4);
        page.put(2, 0, "常住人口", "万人").values(2, 2, "population", 2020, 2021, 2022);
    }

    private static void shownRounded(Book book) {
        Page page = book.page("统计").put(0, 0, "指标", "单位", "2023年", "2024年");
        page.put(1, 0, "能源消费总量", "万吨标准煤").put(2, 0, "水泥产量", "万吨").put(3, 0, "净调入电量", "亿千瓦时");
        for (int year = 2023; year <= 2024; year++) {
            double energy = Yunzhou.value("energy_consumption_total", year).doubleValue();
            page.value(1, year - 2021, "energy_consumption_total", year, new Shown(energy, "#,##0"));
            page.value(2, year - 2021, "cement_output", year, Yunzhou.value("cement_output", year) + "①");
            String signed = "+" + Yunzhou.value("electricity/net_import", year);
            page.value(3, year - 2021, "electricity/net_import", year, signed);
        }
    }
}
