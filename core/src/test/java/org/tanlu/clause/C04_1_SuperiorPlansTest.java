package org.tanlu.clause;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.tanlu.survey.Register;
import org.tanlu.trace.Clause;

/** Lesson: a city's plan rests on those of its province; their targets are on record, one a row, with what assigned them. */
@Clause({"4.1", "C4.1-1"})
class C04_1_SuperiorPlansTest {
    private static final String HEADS = "级别,文件名称,文号,主题,目标表述,对应指标,目标值,单位,目标年份,基准年份,约束性,是否下达本市,下达文件,来源,核验状态\n";
    private static final String ASSIGNED =
            "省级,某省碳达峰实施方案,某政发〔2022〕1号,碳达峰,碳排放强度下降18%,IND-B29,18,%,2025,2020,约束性,是,某发改〔2022〕9号,s,未核实\n";
    private static final String ENERGY = "市级,某市能源规划,,能源,,IND-S24,200,万千瓦,2025,,引导性,,,s,未核实\n";

    private static City city(String... rows) {
        return City.with("").register("plans", HEADS + String.join("", rows));
    }

    private static Register plans(String... rows) {
        return city(rows).dossier().value().register("plans");
    }

    private static String said(City city, String rule) {
        return city.findings(rule).get(0).message().chinese();
    }

    @Test
    void a_target_has_an_indicator_a_value_and_the_years_it_is_told_between() {
        Register.Row target = plans(ASSIGNED).rows().get(0);
        assertThat(target.text("indicator")).isEqualTo("IND-B29");
        assertThat(target.findQuantity("value").orElseThrow()).hasToString("18 %");
        assertThat(target.findYear("base_year")).contains(2020);
        assertThat(target.findYear("target_year")).contains(2025);
    }

    @Test
    void what_binds_is_told_from_what_is_expected() {
        assertThat(plans(ASSIGNED, ENERGY).rows())
                .extracting(row -> row.text("strictness"))
                .containsExactly("binding", "expected");
    }

    @Test
    void a_city_without_a_plan_of_its_province_is_told_so() {
        assertThat(said(city(ENERGY), "FLD-PLAN-KINDS")).contains("省级碳达峰或低碳方案").doesNotContain("能源规划");
        assertThat(said(city(ASSIGNED), "FLD-PLAN-KINDS"))
                .doesNotContain("省级")
                .contains("本市经济社会发展规划", "本市能源规划", "本市国土空间或主体功能区规划");
    }

    @Test
    void a_provincial_plan_without_any_target_gives_the_city_nothing_to_rest_on() {
        City words = city("省级,某省碳达峰实施方案,,碳达峰,尽早达峰,,,,,,,,,s,未核实\n");
        assertThat(words.findings("FLD-PLAN-TARGET")).hasSize(1);
        assertThat(city(ASSIGNED).findings("FLD-PLAN-TARGET")).isEmpty();
    }

    @Test
    void a_target_that_was_assigned_names_the_document_of_its_assignment() {
        assertThat(city(ASSIGNED).findings("FLD-ASSIGNED-DOCUMENT")).isEmpty();
        City without = city(ASSIGNED.replace("某发改〔2022〕9号", ""));
        assertThat(said(without, "FLD-ASSIGNED-DOCUMENT")).contains("1项", "某省碳达峰实施方案");
    }
}
