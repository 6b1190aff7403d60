package org.tanlu.fieldwork.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.tanlu.clause.City;

class DistrictChecksTest {
    private static final String HEADS = "区县名称,数据年份,人口占比（%）,能源消费占比（%）,来源,核验状态\n";

    private static City city(String rows) {
        return City.with("").register("districts", HEADS + rows);
    }

    /** 33.3 × 3 = 99.9, within three halves of the last digit: 0.15. */
    @Test
    void shares_that_make_the_whole_but_for_rounding_are_right() {
        City city = city("甲,2024,33.3,,s,未核实\n乙,2024,33.3,,s,未核实\n丙,2024,33.3,,s,未核实\n");
        assertThat(city.findings("FLD-DISTRICT-SUM")).isEmpty();
    }

    /** 60 + 41 = 101; of energy one district of two told 70. */
    @Test
    void every_share_that_does_not_make_the_whole_is_named_once_with_what_is_missing() {
        City city = city("甲,2024,60,70,s,未核实\n乙,2024,41,,s,未核实\n");
        assertThat(city.findings("FLD-DISTRICT-SUM"))
                .singleElement()
                .extracting(finding -> finding.message().chinese())
                .asString()
                .contains("2024年人口占比合计101%", "2024年能源消费占比合计70%（1个区县未填）");
    }

    @Test
    void years_are_judged_each_on_its_own() {
        City city = city("甲,2023,100,,s,未核实\n甲,2024,60,,s,未核实\n乙,2024,40,,s,未核实\n");
        assertThat(city.findings("FLD-DISTRICT-SUM")).isEmpty();
    }

    @Test
    void a_district_that_is_not_on_the_list_is_named_and_without_a_list_none_is() {
        String projects = "项目名称,所在区县,来源,核验状态\n风电,丁,s,未核实\n光伏,甲,s,未核实\n";
        City listed = city("甲,2024,100,,s,未核实\n").register("projects", projects);
        assertThat(listed.findings("FLD-DISTRICT-UNKNOWN").get(0).message().chinese())
                .endsWith("：丁");
        assertThat(City.with("").register("projects", projects).findings("FLD-DISTRICT-UNKNOWN"))
                .isEmpty();
    }
}
