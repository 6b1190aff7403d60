package org.tanlu.report;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.tanlu.clause.City;

/** What each section says of cities that differ. */
class SectionsTest {
    private static final PlanDocument EMPTY = Documents.of(SmallCities.empty());
    private static final PlanDocument IMPORTER = Documents.of(SmallCities.importer());
    private static final PlanDocument EXPORTER = Documents.of(SmallCities.exporter());
    private static final PlanDocument INVENTORY = Documents.of(SmallCities.inventoryOnly());
    private static final PlanDocument BOTH = Documents.of(SmallCities.bothPublications());

    @Test
    void energy_that_nobody_told_is_no_zero() {
        PlanDocument document = Documents.of(City.with("").data("municipal_waste/landfilled,2020,10,万吨\n"));

        assertThat(Documents.prose(document)).contains("本次资料中没有能源数据").doesNotContain("终端能源消费0.0", "均为零");
        assertThat(Documents.tables(document))
                .noneMatch(table -> table.caption().contains("分部门分品种终端能源消费"));
    }

    @Test
    void the_preface_names_the_steps_that_the_draft_holds_and_no_others() {
        assertThat(String.join("", EMPTY.preface()))
                .contains("本稿包括资料收集、保障措施；三种情景模拟、减排潜力、目标和评价指标、减排路径尚未编制")
                .doesNotContain("完成收资");
        assertThat(String.join("", IMPORTER.preface())).contains("能源活动的碳排放核算", "三种情景模拟、减排潜力分析、目标和评价指标、保障措施；减排路径");
    }

    @Test
    void without_data_every_section_of_the_status_says_that_there_are_none() {
        assertThat(Documents.prose(EMPTY)).contains("没有经济社会数据", "无法分析能源消费及结构", "无法核算碳排放历史");
        assertThat(Documents.charts(EMPTY)).isEmpty();
    }

    /** What the settings would have accounted apart is in the total while nobody told it; the sentence says nothing else. */
    @Test
    void aviation_that_nobody_told_is_said_to_be_in_the_total() {
        assertThat(Documents.prose(IMPORTER)).contains("其燃料仍计入总量").doesNotContain("单独核算、不计入总量");
    }

    @Test
    void a_blocking_finding_is_said_before_the_first_chapter() {
        assertThat(EMPTY.preface()).anyMatch(line -> line.contains("不得印发"));
        assertThat(IMPORTER.preface()).noneMatch(line -> line.contains("不得印发"));
    }

    @Test
    void the_economy_is_told_by_the_latest_values() {
        assertThat(Documents.prose(IMPORTER)).contains("2020年末，全市常住人口100万人", "第二产业占30.0%，第三产业占65.0%", "10.00万元/人");
    }

    @Test
    void the_first_and_the_latest_published_values_stand_in_a_table_also_outside_the_years_of_the_inventory() {
        City city = SmallCities.importer().data("population,2005,95,万人\npopulation,2023,1010000,人\n");
        assertThat(Documents.row(Documents.table(Documents.of(city), "经济社会主要数据"), "常住人口"))
                .containsExactly("常住人口", "人", "2005", "950000", "2023", "1010000", "课例");
    }

    @Test
    void what_sources_say_differently_is_listed_with_the_sources() {
        City city = SmallCities.importer()
                .source("other,另一来源")
                .data("gdp_current,2012,19024.7,亿元\n")
                .data("gdp_current,2012,17801,亿元\n", "other");
        assertThat(Documents.row(Documents.table(Documents.of(city), "不同来源数值不一致的数据"), "地区生产总值（现价）"))
                .containsExactly("地区生产总值（现价）", "2012年", "19024.7 亿元", "课例", "17801 亿元", "另一来源", "1223.7 亿元");
        assertThat(Documents.tables(IMPORTER))
                .noneMatch(table -> table.caption().contains("不一致"));
    }

    /** 20 of raw coal, 9 of diesel, 3 of gas; 5×10^8 kWh at 0.712 t/MWh and 10×10^10 kJ at 0.11 t/GJ. */
    @Test
    void the_total_is_told_with_its_direct_and_indirect_part() {
        double direct = (20 * 20.908 * 26.1 * 0.93 + 9 * 42.652 * 20.2 * 0.98 + 3 * 389.31 * 15.3 * 0.99)
                * 44
                / 12
                / 1000
                * 10_000;
        double indirect = 5e5 * 0.712 + 1e5 * 0.11;
        assertThat(Documents.prose(IMPORTER))
                .contains("能源活动二氧化碳直接排放与净调入电力、热力间接排放合计" + wan(direct + indirect))
                .contains("其中直接排放" + wan(direct))
                .contains("间接排放" + wan(indirect));
    }

    private static String wan(double tonnes) {
        return Math.round(tonnes / 1000) / 10.0 + "万吨";
    }

    @Test
    void an_importer_is_told_of_its_grid_factor_and_that_the_settings_chose_its_year() {
        assertThat(Documents.prose(IMPORTER))
                .contains("净调入电力5.00亿千瓦时，按华北2021年电网平均排放因子（0.7120千克/千瓦时）", "按编制参数固定取2021年数值，不是2020年因子")
                .contains("电力净调入5.0亿千瓦时，占全市用电量的50.0%");
    }

    @Test
    void a_factor_of_the_nearest_year_is_told_to_stand_in() {
        assertThat(Documents.prose(Documents.of(SmallCities.importer("grid_area,华北\n"))))
                .contains("没有2020年数值，以2021年代替");
    }

    @Test
    void an_exporter_is_told_what_left_with_its_exports() {
        assertThat(Documents.prose(EXPORTER))
                .contains("电力净调出10.00亿千瓦时，随净调出带走排放", "全市电力净调出10.0亿千瓦时")
                .doesNotContain("电网平均排放因子");
    }

    /** Plants burn 10 of blast-furnace gas; a quarter of 40 leaves. */
    @Test
    void an_exporters_carried_emissions_are_the_exported_share_of_the_plants() {
        double gas = 33 * 70.8 * 0.99 * 44 / 12 / 1000 * 10_000;
        var row = Documents.row(Documents.table(EXPORTER, "电力和热力对应的碳排放"), "随净调出带走（万吨）");
        assertThat(row.get(1)).isEqualTo(wan(10 * gas / 4).replace("万吨", ""));
    }

    @Test
    void an_inventory_alone_has_no_supply_side_and_its_unknown_imports_are_not_estimated() {
        assertThat(Documents.tables(INVENTORY))
                .noneMatch(table -> table.caption().contains("供应侧"));
        assertThat(Documents.row(Documents.table(INVENTORY, "排放总量"), "2020").subList(2, 4))
                .containsExactly("NE", "NE");
        assertThat(Documents.prose(INVENTORY)).doesNotContain("电网平均排放因子");
    }

    @Test
    void branches_are_told_where_they_are_known_and_their_absence_where_not() {
        assertThat(Documents.row(Documents.table(INVENTORY, "排放居前"), "纺织业")).hasSize(4);
        assertThat(Documents.prose(IMPORTER)).contains("不能细分工业行业");
        assertThat(Documents.tables(IMPORTER))
                .noneMatch(table -> table.caption().contains("排放居前"));
    }

    @Test
    void the_trend_starts_at_the_first_year_of_the_same_publication() {
        assertThat(Documents.prose(INVENTORY)).contains("与2019年相比，直接排放增长");
        assertThat(Documents.prose(IMPORTER)).doesNotContain("相比，直接排放");
    }

    @Test
    void where_publications_differ_the_differences_are_a_table() {
        assertThat(Documents.prose(BOTH)).contains("2020年同时有两种公开资料").contains("本稿以《课例》为准");
        assertThat(Documents.table(BOTH, "两种公开资料的差异").rows()).isNotEmpty();
    }

    @Test
    void the_two_sides_are_told_carrier_by_carrier() {
        var table = Documents.table(IMPORTER, "供应侧与消费侧核对");
        assertThat(Documents.row(table, "柴油"))
                .containsExactly("柴油", "万吨", "10.00", "9.00", "1.00", "0.00", "0.00", "0.00", "0.00");
    }

    @Test
    void the_columns_of_the_totals_add_up_as_printed() {
        var row = Documents.row(Documents.table(IMPORTER, "排放总量"), "2020");
        long parts = row.subList(1, 4).stream()
                .mapToLong(text -> Math.round(number(text) * 10))
                .sum();
        assertThat(parts).isEqualTo(Math.round(number(row.get(4)) * 10));
    }

    /** A number may bear the mark that it is incomplete. */
    private static double number(String text) {
        return Double.parseDouble(text.replace(CoverageNotes.MARK, ""));
    }

    @Test
    void final_energy_by_sector_sums_to_final_energy() {
        var table = Documents.table(IMPORTER, "终端能源消费");
        double sum = table.rows().subList(0, table.rows().size() - 1).stream()
                .mapToDouble(row -> Double.parseDouble(row.get(row.size() - 1).text()))
                .sum();
        String total = Documents.row(table, "合计").get(7);
        assertThat(Math.abs(sum - Double.parseDouble(total))).isLessThan(0.3);
    }

    @Test
    void a_step_that_is_not_prepared_has_a_notice_with_its_reason() {
        assertThat(Documents.notices(IMPORTER)).hasSize(1).allMatch(text -> text.startsWith("本节未编制："));
    }

    @Test
    void many_findings_of_one_rule_without_a_year_are_told_by_the_first_and_their_number() {
        var rows = new StringBuilder();
        for (int i = 0; i < 5; i++) {
            rows.append("unheard_of_").append(i).append(",2020,1,万吨\n");
        }
        PlanDocument document = Documents.of(City.with("").data(rows.toString()));
        assertThat(Documents.table(document, "数据和方法问题").rows())
                .filteredOn(row -> row.get(1).text().contains("unheard_of"))
                .singleElement()
                .satisfies(row -> assertThat(row.get(1).text()).endsWith("（同类问题共5件）"))
                .satisfies(row -> assertThat(row.get(1).text()).contains("unheard_of_0"));
    }

    @Test
    void the_gravest_findings_come_first() {
        assertThat(Documents.table(EMPTY, "数据和方法问题").rows().get(0).get(0).text())
                .isEqualTo("阻断");
    }

    @Test
    void factors_are_printed_with_their_status_and_the_publications_behind_them() {
        assertThat(Documents.row(Documents.table(IMPORTER, "所用排放因子"), "柴油二氧化碳排放因子")
                        .subList(1, 4))
                .containsExactly("3.0959", "吨二氧化碳/吨", "转引");
    }

    @Test
    void settings_are_printed_with_their_defaults() {
        assertThat(Documents.row(Documents.table(IMPORTER, "编制参数"), "增温潜势取值").get(1))
                .isEqualTo("IPCC第五次评估报告");
    }
}
