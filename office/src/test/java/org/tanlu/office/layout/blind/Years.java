package org.tanlu.office.layout.blind;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.tanlu.office.layout.blind.Draft.Where;

/** 年份 years in other writings, in another order, or said elsewhere. */
final class Years {
    private static final String GROUP = "years";

    private Years() {}

    static List<Perturbation> all() {
        return List.of(
                new Perturbation(GROUP, "ends of years", Years::ends),
                new Perturbation(GROUP, "years in Chinese numerals", Years::chinese),
                new Perturbation(GROUP, "two digits after an apostrophe", Years::apostrophe),
                new Perturbation(GROUP, "years as dates", Years::dates),
                new Perturbation(GROUP, "the last year first", Years::reversed),
                new Perturbation(GROUP, "years left out, unevenly", Years::gaps),
                new Perturbation(GROUP, "years as numbers, in both directions", Years::numbers),
                new Perturbation(GROUP, "the whole year as months or 年度", Years::wholeYears),
                new Perturbation(GROUP, "this year and the year before, the year in the title", Years::thisAndLast),
                new Perturbation(GROUP, "full-width digits and spaces", Years::fullWidth),
                new Perturbation(GROUP, "words of the plan periods beside the years", Years::planPeriods));
    }

    private static void ends(Book book) {
        Drafts.vehicles(2021, 2022, 2023, 2024).dated(year -> year + "年末").across(book.page("车辆"), 0, 0);
    }

    private static void chinese(Book book) {
        Map<Integer, String> names = Map.of(2022, "二〇二二年", 2023, "二○二三年", 2024, "二零二四年");
        Drafts.statistics(2022, 2023, 2024).dated(names::get).across(book.page("统计"), 0, 0);
    }

    private static void apostrophe(Book book) {
        Drafts.power(2021, 2022, 2023, 2024)
                .dated(year -> year % 2 == 0 ? "’" + year % 100 + "年" : "'" + year % 100)
                .across(book.page("电力"), 0, 0);
    }

    private static void dates(Book book) {
        Drafts.city(2021, 2022, 2023, 2024)
                .dated(year -> LocalDate.of(year, 12, 31))
                .corner("截止日期")
                .down(book.page("城市"), 0, 0);
    }

    private static void reversed(Book book) {
        Drafts.products(2024, 2023, 2022, 2021, 2020).across(book.page("产品"), 0, 0);
    }

    private static void gaps(Book book) {
        Drafts.products(2015, 2020, 2023, 2024).corner("年份").units(Where.HEAD).down(book.page("产品"), 0, 0);
    }

    private static void numbers(Book book) {
        Drafts.vehicles(2020, 2022, 2024).dated(year -> year).across(book.page("横"), 0, 0);
        Drafts.power(2020, 2022, 2024).dated(year -> year).corner("年度").down(book.page("竖"), 0, 0);
    }

    private static void wholeYears(Book book) {
        Drafts.power(2022, 2023).dated(year -> year + "年度").across(book.page("年度"), 0, 0);
        Drafts.products(2023, 2024).dated(year -> year + "年1-12月").across(book.page("全年"), 0, 0);
    }

    private static void thisAndLast(Book book) {
        Page page = book.page("快报").put(0, 0, "2024年云州市工业产品产量").put(1, 0, "产品", "单位", "本年", "上年");
        page.put(2, 0, "水泥产量", "万吨").values(2, 2, "cement_output", 2024, 2023);
        page.put(3, 0, "粗钢产量", "万吨").values(3, 2, "crude_steel_output", 2024, 2023);
    }

    private static void fullWidth(Book book) {
        Drafts.statistics(2022, 2023, 2024)
                .dated(year -> year == 2023 ? " 2023 年 " : "２０２" + (year == 2022 ? "２" : "４") + "年")
                .across(book.page("统计"), 0, 0);
    }

    private static void planPeriods(Book book) {
        Map<Integer, String> names = Map.of(2015, "2015年（“十二五”末）", 2020, "2020年（“十三五”末）", 2024, "2024年");
        Drafts.statistics(2015, 2020, 2024).dated(names::get).across(book.page("统计"), 0, 0);
    }
}
