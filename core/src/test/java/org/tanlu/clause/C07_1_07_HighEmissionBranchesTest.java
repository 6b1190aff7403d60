package org.tanlu.clause;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tanlu.inventory.BranchChange;
import org.tanlu.inventory.BranchCriterion;
import org.tanlu.inventory.BranchShare;
import org.tanlu.inventory.BranchWindow;
import org.tanlu.inventory.HighEmissionBranches;
import org.tanlu.reference.Sector;
import org.tanlu.trace.Clause;

/**
 * Lesson: a branch is high-emission or high-energy by its share in industry's sums of three years. All branches burn diesel
 * alone unless said otherwise, so that shares of emissions, of energy and of tonnes are the same.
 */
@Clause("7.1.7")
class C07_1_07_HighEmissionBranchesTest {
    private static final double RAW_COAL = 20.908 * 26.1 * 0.93 * 44 / 12 / 1000;

    /** Diesel of a branch in 万吨, one amount a year from the first year on. */
    private static String diesel(String branch, int first, double... amounts) {
        return IntStream.range(0, amounts.length)
                .mapToObj(i -> "energy/final/" + branch + "/diesel," + (first + i) + "," + amounts[i] + ",万吨\n")
                .collect(Collectors.joining());
    }

    private static String noImport(int first, int last) {
        return IntStream.rangeClosed(first, last)
                .mapToObj(year -> "electricity/net_import," + year + ",0,亿千瓦时\n")
                .collect(Collectors.joining());
    }

    private static City city(String settings, String... branches) {
        return City.with(settings).data(String.join("", branches) + noImport(2018, 2020));
    }

    private static HighEmissionBranches branches(City city) {
        return city.history().value().branches();
    }

    private static BranchWindow latest(City city) {
        return branches(city).findLatest().orElseThrow();
    }

    private static List<String> marked(City city) {
        return latest(city).marked().stream().map(share -> share.sector().id()).toList();
    }

    private static BranchShare share(City city, String branch) {
        return latest(city).find(City.REFERENCE.sector(branch)).orElseThrow();
    }

    private static List<String> ids(List<Sector> sectors) {
        return sectors.stream().map(Sector::id).toList();
    }

    /** Of 100: textiles 1.1 + 2.2 + 1.7 = 5 exactly, paper 1.1 + 2.2 + 1.6 = 4.9. */
    @Test
    void a_share_exactly_at_the_threshold_is_high_and_a_smaller_one_is_not() {
        City city = city(
                "",
                diesel("textiles", 2018, 1.1, 2.2, 1.7),
                diesel("paper", 2018, 1.1, 2.2, 1.6),
                diesel("plastics", 2018, 30, 30, 30.1));
        assertThat(marked(city)).containsExactly("plastics", "textiles");
        assertThat(share(city, "textiles").emissionShare().value()).isCloseTo(0.05, within(1e-12));
        assertThat(share(city, "textiles").energyShare().value()).isCloseTo(0.05, within(1e-12));
        assertThat(share(city, "textiles").criteria())
                .containsExactly(BranchCriterion.EMISSIONS, BranchCriterion.ENERGY);
        assertThat(share(city, "paper").criteria()).isEmpty();
    }

    /** Textiles have 2 of 10, 0 of 100 and 0 of 100: 6.7 % on average, 0.95 % of the sums. */
    @Test
    void sums_of_years_count_and_not_the_mean_of_yearly_shares() {
        City city = city("", diesel("textiles", 2018, 2, 0, 0), diesel("plastics", 2018, 8, 100, 100));
        assertThat(share(city, "textiles").emissionShare().value()).isCloseTo(2 / 210.0, within(1e-12));
        assertThat(marked(city)).containsExactly("plastics");
    }

    @ParameterizedTest
    @CsvSource({"nonferrous_smelting, 1.0, true", "nonferrous_smelting, 0.99, false", "metal_products, 1.0, false"})
    void a_national_energy_intensive_branch_is_high_from_one_per_cent_on(String branch, double amount, boolean high) {
        City city = city("", diesel(branch, 2018, 0, amount, 0), diesel("plastics", 2018, 33, 33, 34 - amount));
        assertThat(share(city, branch).criteria())
                .isEqualTo(high ? List.of(BranchCriterion.ENERGY_INTENSIVE) : List.of());
    }

    @Test
    void the_thresholds_are_settings_of_the_city() {
        City city = city(
                "high_emission_threshold,20\nenergy_intensive_threshold,12\n",
                diesel("textiles", 2018, 19, 19, 19),
                diesel("chemicals", 2018, 11, 11, 11),
                diesel("plastics", 2018, 70, 70, 70));
        assertThat(marked(city)).containsExactly("plastics");
    }

    /** 50 + 30 reach 80 exactly; of 50, 29, 16 and 5 the first two do not. */
    @Test
    void by_cumulation_the_fewest_branches_that_reach_the_share_are_high() {
        String rule = "high_emission_rule,cumulative\n";
        City exact = city(
                rule,
                diesel("plastics", 2018, 50, 50, 50),
                diesel("paper", 2018, 30, 30, 30),
                diesel("textiles", 2018, 15, 15, 15),
                diesel("garments", 2018, 5, 5, 5));
        City below = city(
                rule,
                diesel("plastics", 2018, 50, 50, 50),
                diesel("paper", 2018, 29, 29, 29),
                diesel("textiles", 2018, 16, 16, 16),
                diesel("garments", 2018, 5, 5, 5));
        assertThat(marked(exact)).containsExactly("plastics", "paper");
        assertThat(marked(below)).containsExactly("plastics", "paper", "textiles");
    }

    /** Electronics use 1×10^8 kWh a year at 0.712 t/MWh, plastics 40×10^4 t of coal: 8.7 % of CO2, 4.1 % of energy. */
    @Test
    void emissions_and_energy_are_two_measures_and_either_makes_a_branch_high() {
        String data = IntStream.rangeClosed(2018, 2020)
                .mapToObj(year -> """
                        energy/final/electronics/electricity,%1$d,1,亿千瓦时
                        energy/final/plastics/raw_coal,%1$d,40,万吨
                        electricity/net_import,%1$d,1,亿千瓦时
                        """.formatted(year))
                .collect(Collectors.joining());
        City city =
                City.with("gases,co2\ngrid_area,华北\ngrid_factor_year,2021\n").data(data);
        BranchShare electronics = share(city, "electronics");
        double emissions = 1e5 * 0.712;
        assertThat(electronics.emissions().tonnes()).isCloseTo(3 * emissions, within(1e-6));
        assertThat(electronics.emissionShare().value())
                .isCloseTo(emissions / (emissions + 40e4 * RAW_COAL), within(1e-9));
        assertThat(electronics.energy().value()).isCloseTo(3 * 1.229, within(1e-9));
        assertThat(electronics.energyShare().value()).isCloseTo(1.229 / (1.229 + 40 * 0.7143), within(1e-9));
        assertThat(electronics.criteria()).containsExactly(BranchCriterion.EMISSIONS);
    }

    /** Chemicals use 10 of diesel, 4 of it as feedstock; the 9 of other energy and the 7 of bitumen are no such energy. */
    @Test
    void energy_leaves_out_renewables_feedstock_and_what_is_not_burnt() {
        String data = IntStream.rangeClosed(2018, 2020)
                .mapToObj(year -> """
                        energy/final/chemicals/diesel,%1$d,10,万吨
                        energy/final/chemicals/other_energy,%1$d,9,万吨标准煤
                        energy/final/chemicals/bitumen,%1$d,7,万吨
                        energy/feedstock/diesel,%1$d,4,万吨
                        """.formatted(year))
                .collect(Collectors.joining());
        City city = city("", data, diesel("plastics", 2018, 6, 6, 6));
        assertThat(share(city, "chemicals").energy().value()).isCloseTo(3 * 6 * 1.4571, within(1e-9));
        assertThat(share(city, "chemicals").energyShare().value()).isCloseTo(0.5, within(1e-12));
    }

    @Test
    void two_years_are_refused_and_the_missing_year_is_said() {
        City city = City.with("").data(diesel("plastics", 2019, 1, 1) + noImport(2019, 2020));
        assertThat(branches(city).windows()).isEmpty();
        assertThat(city.findings("ACC-BRANCH-YEARS"))
                .singleElement()
                .satisfies(finding -> assertThat(finding.message().chinese())
                        .contains("2018—2020年", "未识别", "2018 没有能源资料")
                        .doesNotContain("2019 ", "2020 "));
    }

    @Test
    void three_years_that_do_not_follow_each_other_are_refused() {
        City city =
                City.with("").data(diesel("plastics", 2017, 1, 1) + diesel("plastics", 2020, 1) + noImport(2017, 2020));
        assertThat(branches(city).windows()).isEmpty();
        assertThat(city.rules()).contains("ACC-BRANCH-YEARS");
    }

    @Test
    void years_whose_industry_is_not_divided_by_branch_do_not_count() {
        String balance = """
                项目,汽油,柴油
                单位,万吨,万吨
                2.工业,,10
                """;
        City city = City.with("")
                .balance(2018, balance)
                .balance(2019, balance)
                .balance(2020, balance)
                .data(noImport(2018, 2020));
        assertThat(branches(city).windows()).isEmpty();
        assertThat(city.findings("ACC-BRANCH-YEARS").get(0).message().english())
                .contains("2018 no branches", "2019 no branches", "2020 no branches");
    }

    @Test
    void a_year_whose_imported_electricity_is_not_estimated_does_not_count() {
        City city = City.with("").data(diesel("plastics", 2018, 1, 1, 1) + noImport(2018, 2018) + noImport(2020, 2020));
        assertThat(branches(city).missing()).containsOnlyKeys(2019);
        assertThat(city.findings("ACC-BRANCH-YEARS").get(0).message().chinese()).contains("2019 净调入电力排放未估算");
    }

    @Test
    void older_years_are_used_only_with_a_finding() {
        City city = City.with("")
                .data(diesel("plastics", 2016, 1, 1, 1) + diesel("plastics", 2020, 1) + noImport(2016, 2020));
        assertThat(latest(city).lastYear()).isEqualTo(2018);
        assertThat(city.findings("ACC-BRANCH-OLDER").get(0).message().chinese()).contains("2016—2018年", "2019 没有能源资料");
    }

    @ParameterizedTest
    @CsvSource({"0", "-5", "101"})
    void a_threshold_that_is_no_percentage_is_not_used_and_a_finding_says_so(String threshold) {
        City city = city("high_emission_threshold," + threshold + "\n", diesel("plastics", 2018, 1, 1, 1));
        assertThat(branches(city).rule().threshold().value()).isEqualTo(0.05);
        assertThat(city.rules()).contains("ACC-BRANCH-SETTING");
    }

    /**
     * 2017 to 2019: plastics 300, paper 40, textiles 12, garments 10. 2018 to 2020: plastics 300, paper 30, garments 24,
     * textiles 8. Garments enter, textiles are at 2.2 %; one pair changes places: 1 − 6 × 2 ÷ (4 × 15) = 0.8.
     */
    @Test
    void each_span_of_three_years_shows_who_entered_and_how_far_the_order_changed() {
        City city = City.with("high_emission_threshold,3\n")
                .data(diesel("plastics", 2017, 100, 100, 100, 100)
                        + diesel("paper", 2017, 20, 10, 10, 10)
                        + diesel("textiles", 2017, 6, 3, 3, 2)
                        + diesel("garments", 2017, 2, 4, 4, 16)
                        + noImport(2017, 2020));
        BranchChange change = branches(city).findChange(latest(city)).orElseThrow();
        assertThat(branches(city).windows()).hasSize(2);
        assertThat(ids(change.entered())).containsExactly("garments");
        assertThat(ids(change.left())).containsExactly("textiles");
        assertThat(change.rankCorrelation().orElseThrow().value()).isCloseTo(0.8, within(1e-12));
    }

    /** 3 of 50 in three years. */
    @Test
    void a_share_can_be_asked_where_it_comes_from() {
        City city = city("", diesel("textiles", 2018, 1, 1, 1), diesel("plastics", 2018, 17, 15, 15));
        var figure = city.plan().value().figures().stream()
                .filter(each -> each.key().equals("inventory/branches/textiles/energy_share/2020"))
                .findFirst()
                .orElseThrow();
        var derivation = figure.derivation().get();
        assertThat(figure.value().value()).isCloseTo(0.06, within(1e-12));
        assertThat(derivation.parents().get(0).value().value()
                        / derivation.parents().get(1).value().value())
                .isCloseTo(figure.value().value(), within(1e-12));
        assertThat(derivation.parents().get(0).parents()).hasSize(3);
    }
}
