package org.tanlu.clause;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.tanlu.inventory.Inventory;
import org.tanlu.plan.Plan;
import org.tanlu.quality.ActivityResult;
import org.tanlu.quality.SeriesCheck;
import org.tanlu.trace.Clause;
import org.tanlu.trace.Derivation;
import org.tanlu.trace.Finding;
import org.tanlu.trace.Outcome;

/**
 * Lesson: data must be true. A value a thousand times its neighbours is named with its cell and the units that may be confused;
 * a jump that the published total confirms is no error; a whole column, a whole year and a whole series are told apart; what
 * only a person can check is signed for. Every number stands on a standard method, with its factor's source and its formula.
 */
@Clause("4.2")
class C04_2_QualityControlTest {
    /** A series that grows by three per cent, with one value changed. */
    private static String series(String item, String unit, double start, int wrong, double factor) {
        return IntStream.rangeClosed(2014, 2021)
                .mapToObj(year -> item + "," + year + ","
                        + start * Math.pow(1.03, year - 2014) * (year == wrong ? factor : 1) + "," + unit)
                .collect(Collectors.joining("\n", "", "\n"));
    }

    private static List<String> rules(City city) {
        return city.plan().findings().stream()
                .map(finding -> finding.rule().id())
                .filter(rule -> rule.startsWith("QC-"))
                .toList();
    }

    @Test
    void a_value_a_thousand_times_its_neighbours_is_named_with_its_cell_and_the_units_confused() {
        City city = City.with("").data(series("energy/final/ferrous_smelting/coke", "万吨", 400, 2017, 1000));
        List<Finding> found = city.findings("QC-JUMP");
        assertThat(found).hasSize(1);
        assertThat(found.get(0).message().chinese()).contains("2017", "1000", "吨与千吨");
        assertThat(found.get(0).place().orElseThrow().row()).isEqualTo(5);
    }

    @Test
    void a_series_that_grows_and_a_lasting_change_of_level_are_no_slips() {
        String moved = """
                energy/final/ferrous_smelting/coke,2017,1,万吨
                energy/final/ferrous_smelting/coke,2018,1.1,万吨
                energy/final/ferrous_smelting/coke,2019,80,万吨
                energy/final/ferrous_smelting/coke,2020,85,万吨
                energy/final/ferrous_smelting/coke,2021,90,万吨
                """;
        assertThat(rules(City.with("")
                        .data(series("grain_area", "公顷", 400, 0, 1))
                        .data(moved)))
                .isEmpty();
    }

    /** Final use of 10, 10, 5000 and 10 with totals that say the same: unlikely, but not mistyped. */
    @Test
    void a_jump_that_the_published_total_confirms_is_told_as_confirmed() {
        Function<String, String> rows = total -> List.of("2018,10", "2019,10", "2020,5000", "2021,10").stream()
                        .map(value -> "energy/final/ferrous_smelting/coke," + value
                                + ",万吨\nenergy/final/transport/coke," + value.replaceAll(",.*", ",700") + ",万吨\n")
                        .collect(Collectors.joining())
                + total;
        String told = """
                energy/apparent_consumption/coke,2018,710,万吨
                energy/apparent_consumption/coke,2019,710,万吨
                energy/apparent_consumption/coke,2020,5700,万吨
                energy/apparent_consumption/coke,2021,710,万吨
                """;
        assertThat(rules(City.with("").data(rows.apply(told))))
                .contains("QC-JUMP-CONFIRMED")
                .doesNotContain("QC-JUMP");
        assertThat(rules(City.with("").data(rows.apply(told.replace("5700", "710")))))
                .contains("QC-TOTAL", "QC-JUMP")
                .doesNotContain("QC-JUMP-CONFIRMED");
    }

    @Test
    void a_whole_column_and_a_whole_year_have_one_finding_each() {
        String column = series("energy/final/ferrous_smelting/coke", "万吨", 400, 2017, 1000)
                + series("energy/final/chemicals/coke", "万吨", 30, 2017, 1000)
                + series("energy/final/food_processing/coke", "万吨", 5, 2017, 1000);
        String others = List.of("raw_coal", "diesel", "gasoline").stream()
                .map(carrier -> series("energy/final/chemicals/" + carrier, "万吨", 50, 0, 1))
                .collect(Collectors.joining());
        assertThat(rules(City.with("").data(column + others + series("population", "万人", 500, 0, 1))))
                .containsOnlyOnce("QC-JUMP-COLUMN")
                .doesNotContain("QC-JUMP", "QC-JUMP-YEAR");
        assertThat(rules(City.with("").data(column)))
                .containsOnlyOnce("QC-JUMP-YEAR")
                .doesNotContain("QC-JUMP");
    }

    /** A thousandth of all of a balance is one slip of that table, however many other series the city has. */
    @Test
    void a_balance_wrong_as_a_whole_is_one_finding_and_not_one_a_column() {
        City city = City.with("");
        for (int year = 2014; year <= 2018; year++) {
            double size = year == 2016 ? 0.001 : 1;
            city.balance(
                    year,
                    "项目,原煤,柴油,汽油\n农、林、牧、渔业," + 100 * size + "," + 60 * size + "," + 30 * size + "\n工业," + 900 * size
                            + "," + 80 * size + "," + 40 * size + "\n交通运输、仓储和邮政业," + 10 * size + "," + 300 * size + ","
                            + 90 * size + "\n");
        }
        List.of("population", "grain_area", "forest_area", "gdp_2015")
                .forEach(item -> city.data(series(item, unit(item), 500, 0, 1)));
        assertThat(city.findings("QC-JUMP-YEAR")).singleElement().satisfies(finding -> {
            assertThat(finding.message().chinese()).contains("2016年能源平衡表有 9 个系列", "1/1000");
            assertThat(finding.place().orElseThrow().file()).isEqualTo("balance/2016.csv");
        });
        assertThat(rules(city)).doesNotContain("QC-JUMP-COLUMN", "QC-JUMP");
    }

    private static String unit(String item) {
        return item.equals("population") ? "万人" : item.equals("gdp_2015") ? "亿元" : "公顷";
    }

    @Test
    void a_slip_of_electricity_is_told_in_units_of_electricity() {
        String item = "energy/final/ferrous_smelting/electricity";
        City city = City.with("").data(series(item, "亿千瓦时", 40, 2017, 10_000));
        assertThat(city.findings("QC-JUMP"))
                .singleElement()
                .satisfies(finding -> assertThat(finding.message().chinese()).endsWith("疑为单位错误：万千瓦时与亿千瓦时"));
    }

    /** 5 Mtce for 2 million people are 2.5 tce a person; 5,000 Mtce are not. */
    @Test
    void a_whole_series_in_a_wrong_unit_shows_per_person() {
        String people = "population,2020,200,万人\npopulation,2021,201,万人\n";
        String right = "energy_consumption_total,2020,500,万吨标准煤\nenergy_consumption_total,2021,510,万吨标准煤\n";
        assertThat(rules(City.with("").data(people + right))).isEmpty();
        assertThat(rules(City.with("")
                        .data(people + right.replace(",500,", ",500000,").replace(",510,", ",510000,"))))
                .contains("QC-RANGE");
    }

    /** 6 Mt of coal for 2 million people are 3 t a person; 6,000 t are 3 kg, less than a tenth of the median of 2.94 t. */
    @Test
    void a_whole_series_too_small_to_be_likely_is_a_question_about_its_unit() {
        String people = "population,2020,200,万人\npopulation,2021,201,万人\n";
        String right = """
                energy/apparent_consumption/coal_total,2020,600,万吨
                energy/apparent_consumption/coal_total,2021,610,万吨
                """;
        assertThat(rules(City.with("").data(people + right))).isEmpty();
        City wrong = City.with("")
                .data(people + right.replace("万吨", "吨").replace("600", "6000").replace("610", "6100"));
        assertThat(rules(wrong)).containsExactly("QC-SMALL");
        assertThat(wrong.plan().findings())
                .filteredOn(finding -> finding.rule().id().equals("QC-SMALL"))
                .singleElement()
                .extracting(finding -> finding.message().chinese())
                .asString()
                .contains("人均煤炭消费量 2020—2021年（2021年为 0.003035 t，各省中位数 2.94 t）");
    }

    /** 10^10 t of clinker at 0.538 t/t are 2,690 t for each of 2 million people; five times 20.11 t are plausible at most. */
    @Test
    void emissions_out_of_range_name_their_largest_source() {
        City city = City.with("")
                .data(
                        "population,2020,200,万人\nclinker_output,2020,1000000,万吨\nenergy/final/transport/diesel,2020,30,万吨\n");
        assertThat(city.findings("QC-RANGE"))
                .singleElement()
                .satisfies(finding -> assertThat(finding.message().chinese())
                        .contains("2690 tCO2e")
                        .endsWith("最大的排放源为水泥熟料生产（占99.98%）"));
    }

    /** 5 Mtce, 300 kt of diesel and 200 kt of gasoline are plausible for 2 million people, not for 20,000 million. */
    @Test
    void a_denominator_in_a_wrong_unit_is_one_finding_in_place_of_all_its_ratios() {
        String uses = """
                energy_consumption_total,2020,500,万吨标准煤
                energy_consumption_total,2021,510,万吨标准煤
                energy/apparent_consumption/diesel,2020,30,万吨
                energy/apparent_consumption/diesel,2021,31,万吨
                energy/apparent_consumption/gasoline,2020,20,万吨
                energy/apparent_consumption/gasoline,2021,21,万吨
                energy/apparent_consumption/coal_total,2021,600,万吨
                """;
        City right = City.with("")
                .data("population,2020,200,万人\npopulation,2021,201,万人\n")
                .data(uses);
        assertThat(rules(right)).isEmpty();
        City wrong = City.with("")
                .data("population,2020,2000000,万人\npopulation,2021,2010000,万人\n")
                .data(uses);
        assertThat(rules(wrong)).containsExactly("QC-RANGE-BASE");
        assertThat(wrong.findings("QC-RANGE-BASE"))
                .singleElement()
                .satisfies(finding -> assertThat(finding.message().chinese()).contains("指标有 3 项一齐偏低", "2020年填报为"));
    }

    @Test
    void a_year_whose_denominator_jumps_has_no_ratio_out_of_range_beside_the_jump() {
        City city = City.with("")
                .data(series("population", "万人", 200, 2017, 0.0001)
                        + series("energy_consumption_total", "万吨标准煤", 500, 0, 1));
        assertThat(rules(city)).containsExactly("QC-JUMP");
    }

    @Test
    void every_series_is_listed_with_what_was_found() {
        City city = City.with("").data(series("population", "万人", 500, 2017, 0.0001) + "grain_area,2020,10,公顷\n");
        assertThat(city.plan().value().quality().series())
                .extracting(check -> check.key() + " " + check.state() + " " + check.suspects())
                .containsExactlyInAnyOrder("grain_area SINGLE []", "population SUSPECT [2017]");
        assertThat(city.plan().value().quality().series())
                .filteredOn(check -> check.key().equals("population"))
                .extracting(SeriesCheck::slip)
                .allSatisfy(slip -> assertThat(slip.orElseThrow().chinese()).contains("人与万人"));
    }

    @Test
    void what_only_a_person_can_check_stays_open_until_somebody_signs() {
        assertThat(state(City.with(""), "sample")).isEqualTo(ActivityResult.State.OPEN);
        City signed = City.with("").register("qc_records", "质控活动,核查日期,核查人,单位和职务,核查结果\n录入抽查,2026-03-02,张某,统计局科长,通过\n");
        assertThat(state(signed, "sample")).isEqualTo(ActivityResult.State.PASSED);
        assertThat(state(signed, "archive")).isEqualTo(ActivityResult.State.OPEN);
    }

    @Test
    void the_record_of_the_latest_date_counts_whatever_the_order_of_the_rows() {
        String head = "质控活动,核查日期,核查人,核查结果\n";
        City later = City.with("").register("qc_records", head + "录入抽查,2026-03-02,张某,通过\n录入抽查,2025-11,李某,有问题\n");
        assertThat(state(later, "sample")).isEqualTo(ActivityResult.State.PASSED);
        assertThat(rules(later)).isEmpty();
        City twice = City.with("").register("qc_records", head + "录入抽查,2026-03-02,张某,有问题\n录入抽查,2026-03-02,李某,通过\n");
        assertThat(state(twice, "sample")).isEqualTo(ActivityResult.State.FAILED);
        assertThat(twice.findings("QC-RECORD-TWICE")).hasSize(1);
    }

    @Test
    void a_signature_dated_after_the_document_does_not_count() {
        City city = City.with("")
                .register(
                        "qc_records",
                        "质控活动,核查日期,核查人,核查结果\n录入抽查,2026-03-02,张某,通过\n录入抽查,2027,李某,有问题\n存档,2027-01-16,李某,通过\n");
        Outcome<Plan> plan = city.plan();
        List<Finding> later = plan.value().quality().signedAfter(LocalDate.of(2027, 1, 15), City.REFERENCE);
        assertThat(later)
                .extracting(finding -> finding.place().orElseThrow().toString())
                .containsExactly("qc_records.csv A4");
        List<Finding> earlier = plan.value().quality().signedAfter(LocalDate.of(2026, 12, 31), City.REFERENCE);
        assertThat(plan.value().quality().activities(earlier))
                .filteredOn(result ->
                        List.of("sample", "archive").contains(result.activity().id()))
                .extracting(result -> result.activity().id() + " " + result.state())
                .containsExactlyInAnyOrder("sample PASSED", "archive OPEN");
    }

    @Test
    void what_the_program_checks_fails_with_the_findings_of_its_rules() {
        assertThat(state(City.with("").data(series("population", "万人", 500, 0, 1)), "units"))
                .isEqualTo(ActivityResult.State.PASSED);
        assertThat(state(City.with("").data(series("population", "万人", 500, 2017, 1000)), "units"))
                .isEqualTo(ActivityResult.State.FAILED);
        assertThat(state(City.with(""), "balances")).isEqualTo(ActivityResult.State.NOT_APPLICABLE);
    }

    private static ActivityResult.State state(City city, String activity) {
        Outcome<Plan> plan = city.plan();
        return plan.value().quality().activities(plan.findings()).stream()
                .filter(result -> result.activity().id().equals(activity))
                .findFirst()
                .orElseThrow()
                .state();
    }

    /** The register of methods: every line has its factors, every factor its publication. */
    @Test
    void every_line_stands_on_published_factors_and_shows_its_formula() {
        Inventory inventory = City.with("")
                .data("energy/final/ferrous_smelting/coke,2020,400,万吨\nenergy/final/transport/diesel,2020,30,万吨\n")
                .inventory();
        assertThat(inventory.lines()).isNotEmpty().allSatisfy(line -> {
            assertThat(line.factors()).isNotEmpty();
            assertThat(line.factors())
                    .allSatisfy(factor -> assertThat(factor.source().title()).isNotBlank());
            Derivation derivation = line.derivation();
            assertThat(derivation.rule().chinese()).isNotBlank();
            assertThat(derivation.clause()).startsWith("7.1");
            assertThat(derivation.parents()).isNotEmpty();
        });
    }

    /** A half more in one year only, in a series that grows by three per cent: up and down again. */
    @Test
    void changes_far_from_the_usual_are_told_once_for_all_series() {
        City city = City.with("")
                .data(series("population", "万人", 500, 2017, 1.5) + series("grain_area", "公顷", 900, 2018, 1.5));
        assertThat(city.findings("QC-CHANGE")).hasSize(1);
        assertThat(city.plan().value().quality().series())
                .extracting(SeriesCheck::changes)
                .containsExactlyInAnyOrder(List.of(2017, 2018), List.of(2018, 2019));
    }

    @Test
    void negative_use_and_feedstock_and_losses_beyond_use_are_found_in_inventories_by_branch() {
        City city = City.with("").data("""
                energy/final/transport/coke,2020,10,万吨
                energy/final/ferrous_smelting/coke,2020,20,万吨
                energy/final/chemicals/coke,2020,-1,万吨
                energy/feedstock/coke,2020,21,万吨
                energy/losses/coke,2020,31,万吨
                """);
        assertThat(rules(city)).contains("QC-NEGATIVE", "QC-FEEDSTOCK", "QC-LOSSES");
    }

    /** 100×10^4 t of coke are 97.14×10^4 tce; 100×10^8 kWh are 122.9 by calorific value and 300 at 0.3 kgce a kWh. */
    @Test
    void the_told_total_of_energy_is_of_one_kind_and_near_its_carriers() {
        String carriers = IntStream.of(2020, 2021)
                .mapToObj(year -> """
                        energy/final/transport/diesel,Y,0.01,万吨
                        energy/final/ferrous_smelting/coke,Y,100,万吨
                        energy/apparent_consumption/coke,Y,100,万吨
                        energy/apparent_consumption/electricity,Y,100,亿千瓦时
                        """.replace("Y", Integer.toString(year)))
                .collect(Collectors.joining());
        String mixed = "energy_consumption_total,2020,397.14,万吨标准煤\nenergy_consumption_total,2021,220.04,万吨标准煤\n";
        City city = City.with("electricity_equal_value,0.3\n").data(carriers);
        assertThat(rules(city.data(mixed))).contains("QC-EQUAL-VALUE").doesNotContain("QC-ENERGY-TOTAL");
        City wrong = City.with("").data(carriers).data("energy_consumption_total,2020,3971400,万吨标准煤\n");
        assertThat(rules(wrong)).contains("QC-ENERGY-TOTAL");
    }

    /** The published CEADs factor of raw coal is far below the default of the guide. */
    @Test
    void implied_factors_far_from_the_default_are_told() {
        String coal = "energy/final/ferrous_smelting/raw_coal,2020,100,万吨\n";
        assertThat(rules(City.with("accounting_method,guide\n").data(coal))).doesNotContain("QC-IMPLIED-FACTOR");
        assertThat(rules(City.with("accounting_method,ceads\n").data(coal))).contains("QC-IMPLIED-FACTOR");
    }
}
