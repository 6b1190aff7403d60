package org.tanlu.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tanlu.trace.Clause;

/**
 * A small city whose data of measures are wrong in every way: each fault is a finding with its file and row in both languages,
 * and the plan with its pathway is written all the same.
 */
@Clause({"8.1", "10.1", "10.2"})
class FaultyMeasuresTest {
    @TempDir
    private static Path folder;

    private static Run prepared = new Run(0, "", "");
    private static Run checked = new Run(0, "", "");
    private static String findings = "";

    @BeforeAll
    static void prepare() throws IOException {
        Path city = folder.resolve("city");
        settings(city);
        sound(city);
        faulty(city);
        checked = Run.of("check", city);
        prepared = Run.of("prepare", city, "-o", folder.resolve("out"), "--date", "2026-01-15");
        findings = Files.readString(folder.resolve("out/results/findings.csv"), StandardCharsets.UTF_8);
    }

    /** Settings of which some contradict one another. */
    private static void settings(Path city) throws IOException {
        write(city, "city.csv", """
                key,value
                name,课例市
                province,北京
                gases,co2
                grid_area,华北
                grid_factor_year,2021
                base_year,2015
                climate_zone,cold
                scenario_draws,100
                uncertainty_draws,1000
                pathway_study,none
                discount_rate_low,12
                discount_rate_high,4
                screen_growth,0
                screen_jobs,0
                screen_environment,0
                screen_social,0
                screen_abatement,0
                pathway_first_year,2016
                """);
    }

    /** What is in order: sources and the balance. */
    private static void sound(Path city) throws IOException {
        write(city, "sources.csv", "id,title\ns,课例\n");
        write(city, "balances.csv", "year,table,source,status\n2020,balance/2020,s,verified\n");
        write(city, "balance/2020.csv", """
                项目,原煤,柴油,天然气,热力,电力
                单位,万吨,万吨,亿立方米,百亿千焦,亿千瓦时
                一.可供本地区消费的能源量,20,10,3,10,6
                1.一次能源生产量,,,,,1
                2.外省(区、市)调入量,20,10,3,10,5
                1.火力发电,-8,,-1,,4
                2.供热,-2,,-1,100,
                三.损失量,,,,,1
                1.农、林、牧、渔业,,1,,,
                2.工业,10,2,0.5,60,4
                4.交通运输、仓储和邮政业,,7,,,1
                6.其他,,,0.2,50,2
                7.生活消费,,,0.3,,2
                城镇,,,0.3,,2
                六.消费量合计,20,10,3,110,10
                """);
    }

    private static void faulty(Path city) throws IOException {
        write(city, "data/potentials.csv", """
                item,year,value,unit,source,status
                population,2020,100,万人,s,verified
                gdp_2015,2020,1000,亿元,s,verified
                share_secondary_industry,2020,30,%,s,verified
                share_tertiary_industry,2020,65,%,s,verified
                potential/roof_area,2020,10,平方公里,s,verified
                potential/capacity_solar_distributed,2020,1,万千瓦,s,verified
                potential/land_for_solar,2020,5,平方公里,s,verified
                heated_area,2020,1000,万平方米,s,verified
                potential/heated_area_metered,2020,1200,万平方米,s,verified
                potential/intensive_pipeline_energy,2020,5,万吨标准煤,s,verified
                """);
        write(city, "plans.csv", """
                级别,文件名称,文号,主题,对应指标,指标名称,目标值,单位,目标年份,基准年份,约束性,是否下达本市,来源,核验状态
                省级,省达峰方案,省政〔1〕号,碳达峰,IND-B29,,99,%,2025,2020,约束性,是,s,未核实
                """);
        write(city, "measure_values.csv", """
                措施,字段,数值,单位,来源,核验状态
                E-PV1,剩余潜力,-5,万千瓦,s,未核实
                E-PV2,剩余潜力,9e12,kW,s,未核实
                E-WD1,剩余潜力,NO,,s,未核实
                E-PV2,单位投资,9e12,元,s,未核实
                """);
        write(city, "measure_departments.csv", "措施,牵头部门,配合部门,来源,核验状态\nE-PV2,星际局,,s,未核实\n");
        write(city, "measure_requires.csv", """
                先行措施,后续措施,关系,时滞,系数,来源,核验状态
                E-PV1,E-PV2,先启动,1,,s,未核实
                E-PV2,E-PV1,先启动,1,,s,未核实
                """);
    }

    private static void write(Path city, String name, String text) throws IOException {
        Path file = city.resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text, StandardCharsets.UTF_8);
    }

    /** The lines that a rule speaks by. */
    private static String lines(String rule) {
        return String.join(
                "\n", findings.lines().filter(line -> line.contains(rule)).toList());
    }

    @Test
    void the_plan_is_written_and_its_pathway_solved() throws IOException {
        assertThat(prepared.code()).isZero();
        assertThat(prepared.all()).doesNotContain("\tat ");
        String actions = Files.readString(folder.resolve("out/results/pathway_totals.csv"), StandardCharsets.UTF_8);
        assertThat(actions.lines().count()).isGreaterThan(30);
    }

    @Test
    void a_negative_potential_is_found_at_its_row() {
        assertThat(lines("POT-VALUE")).contains("measure_values.csv", "E-PV1", "-5", "was not taken");
        assertThat(lines("POT-NEGATIVE")).contains("data/potentials.csv", "C9", "C10", "B-MET", "negative");
    }

    @Test
    void a_missing_cost_names_the_measure_and_what_is_missing() {
        assertThat(lines("POT-COST")).contains("S-GATE", "缺", "reference/measures/8.2.csv A3", "have no cost");
    }

    @Test
    void an_unknown_department_is_found_at_its_row() {
        assertThat(lines("POT-DEPARTMENT")).contains("measure_departments.csv", "星际局", "is not known");
    }

    @Test
    void an_impossible_aim_is_missed_by_so_much_and_names_the_row_that_asked_for_it() {
        assertThat(lines("PTH-MISSED,")).contains("2025", "missed by", "plans.csv A2", "省达峰方案", "measure/E-PV1");
        assertThat(lines("PTH-MISSED,")).startsWith("error,PTH-MISSED,10.1,plans.csv");
    }

    @Test
    void a_mark_in_place_of_a_number_is_found_and_not_taken() {
        assertThat(lines("POT-VALUE-MARK")).contains("measure_values.csv", "A4", "E-WD1", "NO");
    }

    @Test
    void values_beyond_all_measure_are_found_at_their_rows() {
        assertThat(lines("POT-BEYOND")).contains("measure_values.csv", "A3", "E-PV2");
        assertThat(lines("POT-VALUE-FAR")).contains("measure_values.csv", "A5", "E-PV2");
    }

    @Test
    void bounds_of_the_discount_rate_on_the_wrong_side_and_weights_of_nothing_are_not_used() {
        assertThat(lines("SUR-SETTING-ORDER"))
                .contains("city.csv", "B12", "discount_rate_low", "B13", "discount_rate_high");
        assertThat(lines("SUR-SETTING-WEIGHTS")).contains("city.csv", "B14", "Screening weight of growth");
    }

    @Test
    void a_first_year_before_the_base_year_is_not_used() {
        assertThat(lines("PTH-FIRST-YEAR-EARLY")).contains("city.csv", "B19", "2016", "2021");
    }

    @Test
    void a_cycle_is_named_and_its_row_left_out() {
        assertThat(lines("POT-REQUIRES-CYCLE")).contains("measure_requires.csv", "A3", " → ", "wait for one another");
    }

    @Test
    void the_check_tells_the_same_without_solving() {
        assertThat(checked.all())
                .contains("POT-VALUE", "POT-NEGATIVE", "POT-DEPARTMENT", "POT-REQUIRES-CYCLE")
                .contains("measure_departments.csv", "measure_requires.csv")
                .doesNotContain("PTH-");
    }
}
