package org.tanlu.survey;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tanlu.table.Table;
import org.tanlu.trace.Clause;
import org.tanlu.trace.Finding;
import org.tanlu.trace.Outcome;

/** What a register cannot say is refused with its cell, and the rest of its row kept. */
@Clause("6")
class RegisterLimitsTest {
    private static final Table DATA = Sheets.csv("data/a", "item,year,value,unit,source,status\ngdp,2024,1,亿元,s,转引\n");

    private static Outcome<Dossier> survey(String form, String heads, String cells) {
        return Sheets.survey(DATA, Sheets.csv(form, heads + ",来源,状态\n" + cells + ",s,转引\n"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "enterprises | 企业名称,综合能源消费量（tce） | 甲厂,-3226000 | energy | 小于下限 0 tce",
                "enterprises | 企业名称,综合能源消费量（tce） | 甲厂,1e99 | energy | 大于上限",
                "enterprises | 企业名称,综合能源消费量（万吨标准煤） | 甲厂,10001 | energy | 大于上限",
                "enterprises | 企业名称,产品产量,产量单位 | 甲厂,-1,万吨 | output | 小于下限 0",
                "projects | 项目名称,年减排量（tCO2） | 甲,-1 | co2_reduction | 小于下限 0 tCO2",
                "projects | 项目名称,年减排量（tCO2） | 甲,9999999999 | co2_reduction | 大于上限",
                "plants | 名称,装机容量（万千瓦）,类型 | 甲,3001,风电 | capacity | 大于上限 3000 万千瓦"
            })
    void a_number_outside_its_bounds_is_refused(String form, String heads, String cells, String column, String reason) {
        Outcome<Dossier> outcome = survey(form, heads, cells);
        Finding finding = Sheets.findings(outcome, "SUR-CELL-VALUE").get(0);
        assertThat(finding.place()).hasToString("Optional[" + form + ".csv B2]");
        assertThat(finding.message().chinese()).contains(reason);
        Register.Row row = outcome.value().register(form).rows().get(0);
        assertThat(row.findQuantity(column)).isEmpty();
        assertThat(outcome.value().ledgers()).allMatch(Ledger::isBalanced);
    }

    @Test
    void data_of_a_year_long_after_the_city_s_own_are_a_slip_of_the_pen() {
        assertThat(Sheets.rules(survey("enterprises", "企业名称,数据年份", "甲厂,2026"))).isEmpty();
        Outcome<Dossier> outcome = survey("enterprises", "企业名称,数据年份", "甲厂,2027");
        assertThat(Sheets.findings(outcome, "SUR-CELL-VALUE"))
                .singleElement()
                .extracting(finding -> finding.message().chinese())
                .isEqualTo("“数据年份”一栏的“2027”比本市数据的最晚年份 2024 晚 2 年以上；该格未采用");
        assertThat(outcome.value().register("enterprises").rows().get(0).findYear("year"))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "plants | 名称,类型,投产年份,计划退役年份 | 甲,风电,2039,2009 | commissioned | retirement",
                "projects | 项目名称,建设规模,开工年份,建成年份 | 甲,一,2029,2026 | start | completion",
                "plans | 级别,文件名称,基准年份,目标年份 | 市级,甲,2020,2015 | base_year | target_year"
            })
    void years_in_the_wrong_order_are_neither_used(
            String form, String heads, String cells, String first, String second) {
        Outcome<Dossier> outcome = survey(form, heads, cells);
        Finding finding = Sheets.findings(outcome, "SUR-CELL-ORDER").get(0);
        assertThat(finding.place()).hasToString("Optional[" + form + ".csv D2]");
        assertThat(finding.message().chinese()).contains("早于", form + ".csv C2");
        Register.Row row = outcome.value().register(form).rows().get(0);
        assertThat(row.findYear(first)).isEmpty();
        assertThat(row.findYear(second)).isEmpty();
        assertThat(outcome.value().ledgers()).allMatch(Ledger::isBalanced);
    }

    /** 70 万千瓦 in the 8784 hours of a leap year give 0.007 × 8784 = 61.488 亿千瓦时. */
    @Test
    void a_plant_gives_no_more_than_full_load_all_year() {
        String heads = "名称,类型,装机容量（万千瓦）,发电量（亿千瓦时）";
        assertThat(Sheets.rules(survey("plants", heads, "甲,燃煤热电,70,61.48"))).isEmpty();
        for (String cells : List.of("甲,燃煤热电,70,61.5", "甲,燃煤热电,70,1310", "甲,燃煤热电,0,33.1")) {
            Outcome<Dossier> outcome = survey("plants", heads, cells);
            assertThat(Sheets.rules(outcome)).containsExactly("SUR-CELL-ORDER");
            assertThat(outcome.findings().get(0).place()).hasToString("Optional[plants.csv D2]");
            assertThat(outcome.value().register("plants").rows().get(0).quantities())
                    .isEmpty();
        }
        assertThat(survey("plants", heads, "甲,燃煤热电,70,1310")
                        .findings()
                        .get(0)
                        .message()
                        .chinese())
                .isEqualTo("“发电量”一栏的“1310”大于“装机容量”（plants.csv C2）的“70”全年满负荷所能达到的 61.49 亿千瓦时，" + "两者不可能同时成立，两格都未采用");
    }

    /** 100 MW for 8784 hours of 3600 s are 3.16224 million GJ. */
    @Test
    void nor_does_a_source_of_heat() {
        String heads = "名称,类型,供热能力（MW）,供热量（万吉焦）";
        assertThat(Sheets.rules(survey("plants", heads, "甲,燃煤锅炉房,100,316.2"))).isEmpty();
        assertThat(Sheets.rules(survey("plants", heads, "甲,燃煤锅炉房,100,316.3"))).containsExactly("SUR-CELL-ORDER");
    }

    @Test
    void a_share_ends_at_one_hundred_per_cent_and_a_target_lies_after_its_plan() {
        String heads = "级别,文件名称,发布日期,目标值,单位,目标年份";
        Outcome<Dossier> outcome = survey("plans", heads, "市级,甲,2022-06,190,%,2003");
        assertThat(outcome.findings())
                .extracting(finding -> finding.rule().id() + " "
                        + finding.place().orElseThrow().address())
                .containsExactly("SUR-CELL-VALUE D2", "SUR-CELL-VALUE F2");
        assertThat(Sheets.rules(survey("plans", heads, "市级,甲,2022-06,190,万千瓦,2021")))
                .containsExactly("SUR-CELL-ORDER");
        assertThat(Sheets.rules(survey("plans", heads, "市级,甲,2022-06,190,万千瓦,2022")))
                .isEmpty();
    }
}
