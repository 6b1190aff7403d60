package org.tanlu.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("bulk")
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
        Run run = Explained.of(Run.BEIJING, "inventory/total/2020", "--depth", "0");
        assertThat(run.code()).isZero();
        assertThat(run.out().lines().toList()).hasSize(3);
        assertThat(run.out()).contains("用 --depth 展开");
    }

    @Test
    void an_unknown_key_gets_the_keys_near_it() {
        Run run = Explained.of(Run.BEIJING, "inventory/industri/2020");
        assertThat(run.code()).isEqualTo(ExitCode.USAGE);
        assertThat(run.err()).startsWith("没有这个键：inventory/industri/2020。").contains("inventory/industry/");
        assertThat(run.out()).isEmpty();
    }

    @Test
    void without_a_key_kinds_of_keys_and_indicators_are_listed_with_their_names() {
        Run run = Explained.of(Run.BEIJING);
        assertThat(run.code()).isZero();
        assertThat(run.out())
                .contains("各种键（2021 年", "inventory/direct/2021  ", "指标的键 Keys of indicators:")
                .contains("indicator/IND-B13/2021  经济社会发展·人口 / Population")
                .doesNotContain("inventory/direct/2020");
        assertThat(run.out().lines().count()).isLessThan(250);
        assertThat(run.err()).isEmpty();
    }

    @Test
    void an_indicator_without_a_value_says_its_name_its_notation_key_and_why() {
        Run run = Explained.of(Run.BEIJING, "indicator/IND-B04/2020");
        assertThat(run.code()).isZero();
        assertThat(run.out()).contains("2020 = NE（未估算 ", "← 固体废弃物填埋");
        assertThat(run.err()).isEmpty();
    }

    @Test
    void a_total_that_lacks_something_says_so_first() {
        Run run = Explained.of(Run.BEIJING, "indicator/IND-B01/2020");
        assertThat(run.code()).isZero();
        assertThat(run.out()).startsWith("※ 覆盖不完整：").contains("12760.3");
    }

    @Test
    void a_source_without_a_value_says_its_notation_key_and_why() {
        Run run = Explained.of(Run.BEIJING, "inventory/line/agriculture/rice/CH4/2020");
        assertThat(run.code()).isZero();
        assertThat(run.out()).contains("稻田", "CH4 2020 = NE（未估算 ", "← 未填报活动水平");
        assertThat(Explained.of(Run.BEIJING, "inventory/line/agriculture/rice/2020")
                        .out())
                .isEqualTo(run.out());
        assertThat(run.err()).isEmpty();
    }

    @Test
    void what_could_not_be_computed_for_lack_of_imports_is_not_estimated() {
        Run run = Explained.of(Run.BEIJING, "inventory/heat/indirect/2015");
        assertThat(run.code()).isZero();
        assertThat(run.out()).contains("热力", "2015 = NE（未估算 ", "净调入量");
    }

    @Test
    void the_list_of_keys_has_every_source_and_the_factors_of_calibration() {
        String out = Explained.of(Run.YUNZHOU).out();
        assertThat(out)
                .contains("inventory/line/processes/cement/CO2/2024", "inventory/line/waste/landfill/")
                .contains("inventory/road/factor/gasoline/2024");
    }

    @Test
    void a_key_with_nothing_near_it_gets_no_neighbours() {
        Run run = Explained.of(Run.BEIJING, "foo/bar");
        assertThat(run.code()).isEqualTo(ExitCode.USAGE);
        assertThat(run.err()).startsWith("没有这个键：foo/bar，也没有相近的。").doesNotContain("inventory/");
    }

    @Test
    void the_list_of_keys_has_spans_trends_ranks_and_comparisons() {
        assertThat(Explained.of(Run.YUNZHOU).out())
                .contains("history/kaya/total/2015-2024/", "history/sectors/total/2015-2024/")
                .contains("history/decoupling/total/", "history/trend/total/", "history/sources/")
                .contains("reconciliation/yunzhou-official-inventory/");
    }

    @Test
    void parts_with_keys_of_their_own_are_named_by_year_and_not_unfolded_unless_a_depth_is_given() {
        Run run = Explained.of(Run.YUNZHOU, "history/trend/total/probability");
        assertThat(run.out().lines().count()).isLessThan(70);
        assertThat(run.out())
                .contains("S＝Σsgn", "n＝15", "Z＝(S∓1)÷√Var", "直接与间接排放合计（2015年）", "见键 see key inventory/total/2015");
        // 15 years without ties: 15×14×35÷18
        assertThat(run.out()).contains("= 408.3333333");
        Run deep = Explained.of(Run.YUNZHOU, "history/total/intensity/2024", "--depth", "2");
        assertThat(deep.out()).contains("火力发电·原煤燃烧排放").doesNotContain("见键 see key inventory/total/2024");
    }

    @Test
    void a_driver_of_the_kaya_identity_is_a_mean_times_a_logarithm() {
        String out = Explained.of(Run.YUNZHOU, "history/kaya/total/2015-2024/population")
                .out();
        // ln(318.6 ÷ 317.9)
        assertThat(out).contains("对数平均排放L(V₁,V₀)", "ln(人口₁÷人口₀)", "= 0.0021995").contains("常住人口（2015年）", "常住人口（2024年）");
    }

    @Test
    void net_import_among_the_sources_leads_to_its_line_in_the_inventory() {
        assertThat(Explained.of(Run.YUNZHOU, "history/sources/import/electricity")
                        .out())
                .contains("见键 see key inventory/electricity/indirect/2024");
    }

    @Test
    void a_gap_to_an_official_inventory_shows_cells_pages_and_factors_of_both_sides() {
        String out = Explained.of(
                        Run.YUNZHOU,
                        "reconciliation/yunzhou-official-inventory/combustion.industry.gasoline/activity/2020")
                .out();
        assertThat(out)
                .contains("照录：虚构·云州市2020年温室气体清单，表2", "official_inventory.csv A20", "= 5300 tCO2e")
                .contains(
                        "= 0.18 万吨", "= 2.9251 tCO2e/t", "本方案因子", "见键 see key inventory/line/beverages/gasoline/2020");
    }

    @Test
    void an_elasticity_is_the_ratio_of_two_changes_that_can_be_asked_for() {
        assertThat(Explained.of(Run.YUNZHOU, "history/decoupling/total/2015-2024")
                        .out())
                .startsWith("2015—2024年脱钩弹性 / ")
                .contains("排放变化率÷地区生产总值变化率（不变价）", "见键 see key history/decoupling/total/2015-2024/product");
        assertThat(Explained.of(Run.YUNZHOU, "history/decoupling/total/2015-2024/product")
                        .out())
                .contains("期末÷期初－1", "地区生产总值（2015年价）（2015年）");
    }

    @Test
    void a_share_in_the_trend_shows_the_formula_of_the_ipcc_and_its_terms() {
        assertThat(Explained.of(Run.YUNZHOU, "history/sources/import/electricity/trend")
                        .out())
                .startsWith("净调入电力趋势贡献 / ")
                .contains("|E₀|÷Σ|E₀|×|(E₁－E₀)÷|E₀|－(ΣE₁－ΣE₀)÷|ΣE₀||", "E₀，", "ΣE₁，各项最近一年排放之和");
    }

    @Test
    void a_share_of_the_variance_names_the_row_and_the_total() {
        assertThat(Explained.of(Run.YUNZHOU, "uncertainty/row/combustion/CO2/coal/variance/2024")
                        .out())
                .contains("（合并不确定性×排放量÷总量）²", "见键 see key uncertainty/total/approach1/2024");
    }

    @Test
    void a_depth_that_is_no_number_is_a_usage_error() {
        assertThat(Run.of("explain", Run.BEIJING, "x", "--depth", "deep").code())
                .isEqualTo(ExitCode.USAGE);
    }

    @Test
    void a_number_of_a_scenario_is_explained_and_its_parts_by_their_keys() {
        Run run = Explained.of(Run.YUNZHOU, "scenario/low_carbon/total/2035");
        assertThat(run.code()).isZero();
        assertThat(run.out()).contains("低碳情景2035年碳排放总量", "见键 see key scenario/low_carbon/direct/2035");
    }

    @Test
    void with_a_depth_the_parts_of_a_scenario_are_unfolded_down_to_its_assumptions() {
        Run run = Explained.of(
                Run.YUNZHOU, "scenario/baseline/direct/ferrous_smelting/iron_making/coke/2035", "--depth", "3");
        assertThat(run.code()).isZero();
        assertThat(run.out()).contains("粗钢产量", "历史趋势：", "核验状态：");
    }

    @Test
    void numbers_of_the_pathway_are_explained() {
        Run run = Run.of("explain", Run.BEIJING, "pathway/abatement/2030", "--depth", "1");

        assertThat(run.code()).isZero();
        assertThat(run.out()).contains("各举措减排量之和", "碳普惠机制");
    }
}
