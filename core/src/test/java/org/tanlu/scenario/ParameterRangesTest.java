package org.tanlu.scenario;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.tanlu.clause.City;
import org.tanlu.clause.ExampleScenarios;
import org.tanlu.reference.Deviation;
import org.tanlu.sampling.Spread;
import org.tanlu.trace.Clause;
import org.tanlu.trace.Finding;
import org.tanlu.trace.Verification;

/** The city's own distributions of scenario parameters. */
@Clause("9.2")
class ParameterRangesTest {
    private static final String HEAD = "参数,分布,下限（%）,最可能值（%）,上限（%）,是否随时间扩大,依据类型,理由,来源,核验状态\n";

    private final List<Finding> findings = new ArrayList<>();

    private List<Deviation> read(String rows) {
        return ParameterRanges.of(
                City.with("")
                        .register("parameter_ranges", HEAD + rows)
                        .dossier()
                        .value()
                        .register(ParameterRanges.FORM),
                ExampleScenarios.of("yunzhou").odds().parameters(),
                City.REFERENCE,
                findings);
    }

    @Test
    void a_row_by_id_or_name_takes_the_place_of_the_project_s_distribution() {
        List<Deviation> own = read("""
                driver/gdp,三角分布,-12,-2,6,,公布文件,十五五规划研究,s,已核原件
                E-PV2,均匀分布,-30,,10,是,专家判断,设计院意见,s,未核实
                工业单位活动能耗,对数正态分布,-20,,25,否,假设,节能诊断,s,未核实
                """);

        assertThat(findings).isEmpty();
        assertThat(own).hasSize(3);
        Deviation first = City.REFERENCE.energy().with(own).deviation(Deviation.Kind.DRIVER, "gdp");
        assertThat(first.spread().shape()).isEqualTo(Spread.Shape.TRIANGULAR);
        assertThat(first.spread().low()).isCloseTo(-0.12, within(1e-12));
        assertThat(first.spread().mode()).isCloseTo(-0.02, within(1e-12));
        assertThat(first.grows()).as("as the project has it").isTrue();
        assertThat(first.verification()).isEqualTo(Verification.VERIFIED);
        assertThat(first.reason()).contains("公布文件：十五五规划研究");
        Deviation measure = City.REFERENCE.energy().with(own).deviation(Deviation.Kind.MEASURE, "E-PV2");
        assertThat(measure.grows()).isTrue();
        Deviation industry = City.REFERENCE.energy().with(own).deviation(Deviation.Kind.INTENSITY, "INDUSTRY");
        assertThat(industry.grows()).isFalse();
        assertThat(industry.spread().isLogarithmic()).isTrue();
    }

    @Test
    void others_keep_the_project_s_distribution() {
        List<Deviation> own = read("driver/gdp,正态分布,-10,,10,,假设,专家,s,未核实\n");

        assertThat(City.REFERENCE.energy().with(own).deviation(Deviation.Kind.DRIVER, "population"))
                .isEqualTo(City.REFERENCE.energy().deviation(Deviation.Kind.DRIVER, "population"));
    }

    @Test
    void an_unknown_parameter_is_told_its_nearest_names() {
        assertThat(read("driver/gpd,正态分布,-10,,10,,假设,专家,s,未核实\n")).isEmpty();

        assertThat(findings).hasSize(1);
        assertThat(findings.get(0).rule().id()).isEqualTo("SCN-RANGE-PARAMETER");
        assertThat(findings.get(0).remedy().chinese()).contains("driver/gdp（");
        assertThat(findings.get(0).place().orElseThrow().toString()).isEqualTo("parameter_ranges.csv A2");
    }

    @Test
    void bounds_that_make_no_distribution_are_refused_with_the_reason() {
        assertThat(read("""
                driver/gdp,正态分布,10,,-10,,假设,甲,s,未核实
                driver/population,三角分布,-5,,5,,假设,乙,s,未核实
                E-PV2,三角分布,-5,9,5,,假设,丙,s,未核实
                emission/coal,正态分布,-5,5,20,,假设,丁,s,未核实
                """)).isEmpty();

        assertThat(findings).extracting(finding -> finding.rule().id()).containsOnly("SCN-RANGE-VALUE");
        assertThat(findings.get(0).message().chinese()).contains("下限大于上限");
        assertThat(findings.get(1).message().chinese()).contains("三角分布须填写");
        assertThat(findings.get(2).message().chinese()).contains("三角分布须填写");
        assertThat(findings.get(3).message().chinese()).contains("改用三角分布");
    }

    @Test
    void fractions_in_place_of_percentages_and_double_rows_are_named() {
        List<Deviation> own = read("""
                driver/gdp,正态分布,-0.1,,0.1,,假设,甲,s,未核实
                地区生产总值（2015年价）,正态分布,-10,,10,,假设,乙,s,未核实
                """);

        assertThat(own).hasSize(1);
        assertThat(findings)
                .extracting(finding -> finding.rule().id())
                .containsExactly("SCN-RANGE-NARROW", "SCN-RANGE-TWICE");
        assertThat(findings.get(1).message().chinese()).contains("parameter_ranges.csv A2");
    }
}
