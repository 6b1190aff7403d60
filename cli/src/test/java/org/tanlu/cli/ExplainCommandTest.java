package org.tanlu.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ExplainCommandTest {

    /** 684.27×10^8 kWh at 0.712 tCO2/MWh. */
    @Test
    void a_number_is_unfolded_down_to_data_and_factor_with_their_sources() {
        Run run = Run.of("explain", Run.BEIJING, "inventory/electricity/indirect/2020");
        assertThat(run.code()).isZero();
        assertThat(run.out())
                .contains("= 48720024 tCO2e", "= 684.27 亿千瓦时", "= 0.712 tCO2/MWh", "[7.1.5]")
                .contains("689.02", "balance/2020.csv");
        assertThat(run.err()).isEmpty();
    }

    @Test
    void depth_limits_the_unfolding() {
        Run run = Run.of("explain", Run.BEIJING, "inventory/total/2020", "--depth", "0");
        assertThat(run.code()).isZero();
        assertThat(run.out().lines().toList()).hasSize(3);
        assertThat(run.out()).contains("用 --depth 展开");
    }

    @Test
    void an_unknown_key_gets_the_keys_near_it() {
        Run run = Run.of("explain", Run.BEIJING, "inventory/industri/2020");
        assertThat(run.code()).isEqualTo(ExitCode.USAGE);
        assertThat(run.err()).startsWith("没有这个键：inventory/industri/2020。").contains("inventory/industry/");
        assertThat(run.out()).isEmpty();
    }

    @Test
    void without_a_key_kinds_of_keys_and_indicators_are_listed_with_their_names() {
        Run run = Run.of("explain", Run.BEIJING);
        assertThat(run.code()).isZero();
        assertThat(run.out())
                .contains("各种键（2021 年", "inventory/direct/2021  ", "指标的键 Keys of indicators:")
                .contains("indicator/IND-B13/2021  经济社会发展·人口 / Population")
                .doesNotContain("/2020");
        assertThat(run.out().lines().count()).isLessThan(150);
        assertThat(run.err()).isEmpty();
    }

    @Test
    void an_indicator_without_a_value_says_its_name_its_notation_key_and_why() {
        Run run = Run.of("explain", Run.BEIJING, "indicator/IND-B04/2020");
        assertThat(run.code()).isZero();
        assertThat(run.out()).contains("2020 = NE（未估算 ", "← 固体废弃物填埋");
        assertThat(run.err()).isEmpty();
    }

    @Test
    void a_total_that_lacks_something_says_so_first() {
        Run run = Run.of("explain", Run.BEIJING, "indicator/IND-B01/2020");
        assertThat(run.code()).isZero();
        assertThat(run.out()).startsWith("※ 覆盖不完整：").contains("12760.3");
    }

    @Test
    void a_source_without_a_value_says_its_notation_key_and_why() {
        Run run = Run.of("explain", Run.BEIJING, "inventory/line/agriculture/rice/CH4/2020");
        assertThat(run.code()).isZero();
        assertThat(run.out()).contains("稻田", "CH4 2020 = NE（未估算 ", "← 未填报活动水平");
        assertThat(Run.of("explain", Run.BEIJING, "inventory/line/agriculture/rice/2020")
                        .out())
                .isEqualTo(run.out());
        assertThat(run.err()).isEmpty();
    }

    @Test
    void what_could_not_be_computed_for_lack_of_imports_is_not_estimated() {
        Run run = Run.of("explain", Run.BEIJING, "inventory/heat/indirect/2015");
        assertThat(run.code()).isZero();
        assertThat(run.out()).contains("热力", "2015 = NE（未估算 ", "净调入量");
    }

    @Test
    void the_list_of_keys_has_every_source_and_the_factors_of_calibration() {
        String out = Run.of("explain", Run.YUNZHOU).out();
        assertThat(out)
                .contains("inventory/line/processes/cement/CO2/2024", "inventory/line/waste/landfill/")
                .contains("inventory/road/factor/gasoline/2024");
    }

    @Test
    void a_depth_that_is_no_number_is_a_usage_error() {
        assertThat(Run.of("explain", Run.BEIJING, "x", "--depth", "deep").code())
                .isEqualTo(ExitCode.USAGE);
    }
}
