package org.tanlu.clause;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.tanlu.survey.Register;
import org.tanlu.trace.Clause;

/** Lesson: a city's plan rests on those of its province and agrees with its own; their targets are on record, one a row. */
@Clause("4.1")
class C04_1_SuperiorPlansTest {
    private static final Register PLANS =
            City.with("").register("plans", """
            级别,文件名称,文号,目标表述,对应指标,目标值,单位,目标年份,基准年份,约束性,来源,核验状态
            省级,某省碳达峰实施方案,某政发〔2022〕1号,碳排放强度下降18%,IND-B29,18,%,2025,2020,约束性,s,未核实
            市级,某市能源规划,,,IND-S24,200,万千瓦,2025,,引导性,s,未核实
            """).dossier().value().register("plans");

    @Test
    void a_target_has_an_indicator_a_value_and_the_years_it_is_told_between() {
        Register.Row target = PLANS.rows().get(0);
        assertThat(target.text("indicator")).isEqualTo("IND-B29");
        assertThat(target.findQuantity("value").orElseThrow()).hasToString("18 %");
        assertThat(target.findYear("base_year")).contains(2020);
        assertThat(target.findYear("target_year")).contains(2025);
    }

    @Test
    void what_binds_is_told_from_what_is_expected() {
        assertThat(PLANS.rows()).extracting(row -> row.text("strictness")).containsExactly("binding", "expected");
    }
}
