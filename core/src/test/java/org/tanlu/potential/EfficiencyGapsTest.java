package org.tanlu.potential;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.tanlu.clause.City;
import org.tanlu.trace.Clause;

/** Enterprises against the benchmark and base levels of their products (clause 8.3.3). */
@Clause("C8.3.3-1")
class EfficiencyGapsTest {
    private static final String HEAD = "企业名称,产品对应指标,产品产量,产量单位,数据年份,综合能源消费量（tce）,燃料燃烧排放量（tCO2）,"
            + "购入电力排放量（tCO2）,单位产品综合能耗,能效标杆水平,能效基准水平,单位产品能耗单位,来源,核验状态\n";

    private static EfficiencyGaps gaps(String... rows) {
        return new EfficiencyGaps(
                City.with("")
                        .register("enterprises", HEAD + String.join("\n", rows) + "\n")
                        .dossier()
                        .value(),
                City.REFERENCE);
    }

    private static EfficiencyGap gap(String row) {
        return gaps(row).all().get(0);
    }

    /** 112 − 100 kgce/t by 3 × 10^6 t are 36,000 tce; 800,000 t by 400,000 tce are 2 t/tce. */
    @Test
    void the_gap_to_the_told_benchmark_saves_energy_and_emissions() {
        EfficiencyGap gap = gap("甲,clinker_output,300,万吨,2024,400000,700000,100000,112,100,117,kgce/t,s,未核实");
        assertThat(gap.gap().orElseThrow().value()).isEqualTo(12);
        assertThat(gap.energy().orElseThrow().value()).isCloseTo(36_000, within(1e-6));
        assertThat(gap.emissions().orElseThrow().tonnes()).isCloseTo(72_000, within(1e-6));
        assertThat(gap.isBelowBaseline()).isFalse();
    }

    /** Published for clinker: 100 and 117 kgce/t. */
    @Test
    void published_levels_stand_in_where_the_product_has_one_process() {
        EfficiencyGap gap = gap("甲,clinker_output,300,万吨,2024,,,,120,,,kgce/t,s,未核实");
        assertThat(gap.benchmark().orElseThrow().value()).isEqualTo(100);
        assertThat(gap.isBelowBaseline()).isTrue();
        assertThat(gap.origin().chinese()).contains("1609");
        assertThat(gap.emissions()).isEmpty();
    }

    /** Levels of ammonia differ by coal; which it is, nobody guesses. */
    @Test
    void of_several_processes_none_is_chosen() {
        EfficiencyGap gap = gap("甲,ammonia_output,30,万吨,2024,,,,1290,,,kgce/t,s,未核实");
        assertThat(gap.benchmark()).isEmpty();
        assertThat(gap.origin().chinese()).contains("几种水平");
    }

    @Test
    void who_is_better_than_the_benchmark_has_no_gap() {
        EfficiencyGap gap = gap("甲,clinker_output,300,万吨,2024,,,,96,,,kgce/t,s,未核实");
        assertThat(gap.gap().orElseThrow().value()).isZero();
        assertThat(gap.isAtBenchmark()).isTrue();
    }

    @Test
    void the_latest_year_counts_and_who_told_nothing_is_listed() {
        EfficiencyGaps gaps = gaps(
                "甲,clinker_output,300,万吨,2023,,,,118,,,kgce/t,s,未核实",
                "甲,clinker_output,300,万吨,2024,,,,110,,,kgce/t,s,未核实",
                "乙,clinker_output,100,万吨,2024,,,,,,,kgce/t,s,未核实");
        assertThat(gaps.all())
                .singleElement()
                .satisfies(gap -> assertThat(gap.gap().orElseThrow().value()).isEqualTo(10));
        assertThat(gaps.without())
                .singleElement()
                .extracting(row -> row.text("name"))
                .isEqualTo("乙");
    }
}
