package org.tanlu.clause;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.tanlu.fieldwork.assessment.ExistingMeasure;
import org.tanlu.fieldwork.assessment.FieldSurvey;
import org.tanlu.quantity.Emissions;
import org.tanlu.trace.Clause;

/** Lesson: what was already carried out is on record with date and effect, so that no potential counts it again. */
@Clause({"6", "C6-5"})
class C06_ExistingMeasuresTest {
    private static final City CITY = City.with("").register("existing_measures", """
            措施名称,对应措施,实施单位,所属行业,规模,规模单位,实施年份,年减排量（吨CO2）,年节能量（tce）,来源,核验状态
            余热发电,F-WHR1,甲钢,黑色金属冶炼和压延加工业,3.2,万千瓦,2018,112000,,s,未核实
            换公交,公交车电动化,,,246,辆,2022,,,s,未核实
            管理提升,,,,,,2021,,,s,未核实
            无年份,F-WHR1,,,5,MW,,800,,s,未核实
            错单位,F-WHR1,,,7,万吨,2020,,,s,未核实
            """);
    private static final FieldSurvey SURVEY = CITY.plan().value().fieldSurvey();

    /** 3.2 万千瓦 are 32,000 kW, 5 MW are 5,000 kW. */
    @Test
    void an_amount_stands_in_the_unit_of_the_library_so_that_a_potential_can_be_lessened_by_it() {
        List<ExistingMeasure> power = SURVEY.existing(City.REFERENCE.measures().measure("F-WHR1"));
        assertThat(power).extracting(ExistingMeasure::name).containsExactly("余热发电", "无年份", "错单位");
        assertThat(power.get(0).amount().orElseThrow()).hasToString("32000 kW");
        assertThat(power.get(1).amount().orElseThrow()).hasToString("5000 kW");
        assertThat(power.get(0).avoided()).contains(Emissions.tonnes(112_000));
        assertThat(power.get(0).sector().orElseThrow().id()).isEqualTo("ferrous_smelting");
    }

    @Test
    void a_measure_is_known_by_its_id_or_its_name() {
        assertThat(SURVEY.existing(City.REFERENCE.measures().measure("T-EBUS")))
                .extracting(ExistingMeasure::name)
                .containsExactly("换公交");
    }

    @Test
    void what_has_no_date_or_neither_amount_nor_effect_cannot_be_taken_out_and_is_named() {
        assertThat(CITY.findings("FLD-EXISTING-EFFECT").get(0).message().chinese())
                .contains("2项", "管理提升、无年份");
        assertThat(CITY.findings("FLD-EXISTING-UNIT").get(0).message().chinese())
                .contains("1项", "错单位");
    }

    @Test
    void a_measure_that_the_library_does_not_know_is_refused_with_the_nearest_name() {
        City city = City.with("").register("existing_measures", "措施名称,对应措施,实施年份,来源,核验状态\n甲,公交车电气化,2020,s,未核实\n");
        assertThat(city.dossier().findings())
                .extracting(finding -> finding.message().chinese())
                .anyMatch(message -> message.contains("最相近的是 公交车电动化"));
    }

    @Test
    void a_city_that_recorded_none_is_told_so() {
        assertThat(City.with("").findings("FLD-EMPTY").get(0).message().chinese())
                .contains("已实施措施");
        assertThat(CITY.findings("FLD-EMPTY").get(0).message().chinese()).doesNotContain("已实施措施");
    }
}
