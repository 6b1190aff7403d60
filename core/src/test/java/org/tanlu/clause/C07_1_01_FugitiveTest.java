package org.tanlu.clause;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.tanlu.clause.Accounted.city;
import static org.tanlu.clause.Accounted.mass;
import static org.tanlu.clause.Accounted.notation;

import org.junit.jupiter.api.Test;
import org.tanlu.inventory.Inventory;
import org.tanlu.quantity.Notation;
import org.tanlu.reference.Category;
import org.tanlu.trace.Clause;

/** Lesson: methane escapes from mines, wells, pipes and users. One cubic metre weighs 0.67 kg. */
@Clause({"7.1.1", "C7.1.1-1"})
class C07_1_01_FugitiveTest {
    private static final String GAS = """
            项目,汽油,天然气
            单位,万吨,亿立方米
            1.火力发电,,-2
            2.工业,,3
            城镇,,1
            """;

    /** 10^4 t × 8.37 m3/t × 0.67 kg/m3 = 56,079 kg; surface mines 2 m3/t. */
    @Test
    void mines_give_off_methane_by_class() {
        City city = city("", """
                raw_coal_output/underground_state_key,2020,10,万吨
                raw_coal_output/surface,2020,10,万吨
                """);
        assertThat(mass(city, "coal_mining", "CH4")).isCloseTo(10 * (8.37 + 2) * 0.67 * 10, within(1e-9));
    }

    @Test
    void methane_that_was_used_was_not_given_off() {
        City city = city("", """
                raw_coal_output/underground_township,2020,100,万吨
                coal_methane_utilised,2020,0.02,亿立方米
                """);
        assertThat(mass(city, "coal_mining", "CH4"))
                .isCloseTo(100 * 6.93 * 0.67 * 10 - 2_000_000 * 0.67 / 1000, within(1e-9));
    }

    @Test
    void more_used_than_given_off_is_an_error_of_the_data_and_no_zero() {
        City city = city("", "raw_coal_output/surface,2020,1,万吨\ncoal_methane_utilised,2020,1,亿立方米\n");
        assertThat(notation(city, "coal_mining", "CH4")).isEqualTo(Notation.NE);
        assertThat(city.rules()).contains("ACC-TAKEN-BEYOND");
    }

    @Test
    void methane_used_is_not_taken_from_surface_mines_where_the_others_are_hidden() {
        City city = city("", """
                raw_coal_output/surface,2020,1000,万吨
                raw_coal_output/underground_township,2020,C,万吨
                coal_methane_utilised,2020,0.02,亿立方米
                """);
        assertThat(notation(city, "coal_mining", "CH4")).isEqualTo(Notation.C);
    }

    /** 3 m3/t of gassy mines, 0.94 of others, 0.5 of surface mines. */
    @Test
    void coal_gives_off_more_after_mining() {
        City city = city("", """
                raw_coal_output/high_gas,2020,10,万吨
                raw_coal_output/low_gas,2020,10,万吨
                raw_coal_output/surface,2020,10,万吨
                """);
        assertThat(mass(city, "coal_post_mining", "CH4")).isCloseTo(10 * (3 + 0.94 + 0.5) * 0.67 * 10, within(1e-9));
    }

    /** Told both ways: ownership by the guide, 8.37, or depth by the IPCC, 18; never both. */
    @Test
    void one_classification_of_mines_counts() {
        String data = """
                raw_coal_output/underground_state_key,2020,10,万吨
                raw_coal_output/underground_200_400m,2020,10,万吨
                """;
        assertThat(mass(city("", data), "coal_mining", "CH4")).isCloseTo(10 * 8.37 * 0.67 * 10, within(1e-9));
        assertThat(mass(city("guide_edition,ipcc\n", data), "coal_mining", "CH4"))
                .isCloseTo(10 * 18 * 0.67 * 10, within(1e-9));
    }

    @Test
    void depths_count_where_nothing_else_is_told() {
        City city = city("", "raw_coal_output/underground_above_400m,2020,10,万吨\n");
        assertThat(mass(city, "coal_mining", "CH4")).isCloseTo(10 * 25 * 0.67 * 10, within(1e-9));
        assertThat(mass(city, "coal_post_mining", "CH4")).isCloseTo(10 * 4 * 0.67 * 10, within(1e-9));
    }

    @Test
    void an_output_without_classes_is_not_estimated_and_the_remedy_is_told() {
        City city = city("", "raw_coal_output,2020,100,万吨\n");
        assertThat(notation(city, "coal_mining", "CH4")).isEqualTo(Notation.NE);
        assertThat(notation(city, "coal_post_mining", "CH4")).isEqualTo(Notation.NE);
        assertThat(city.findings("ACC-ONLY-TOTAL"))
                .hasSize(1)
                .allSatisfy(finding -> assertThat(finding.message().chinese()).contains("原煤产量"));
    }

    @Test
    void classes_that_do_not_sum_to_the_output_are_said() {
        City city = city("", "raw_coal_output,2020,100,万吨\nraw_coal_output/surface,2020,40,万吨\n");
        assertThat(mass(city, "coal_mining", "CH4")).isCloseTo(40 * 2 * 0.67 * 10, within(1e-9));
        assertThat(city.findings("ACC-PARTS-DIFFER")).hasSize(1);
    }

    @Test
    void a_city_without_coal_has_no_methane_of_coal() {
        City none = city("", "raw_coal_output,2020,NO,万吨\nabandoned_coal_mines,2020,NO,个\n");
        assertThat(notation(none, "coal_mining", "CH4")).isEqualTo(Notation.NO);
        assertThat(notation(none, "coal_post_mining", "CH4")).isEqualTo(Notation.NO);
        assertThat(notation(none, "abandoned_mines", "CH4")).isEqualTo(Notation.NO);
        assertThat(mass(city("", "raw_coal_output,2020,0,万吨\n"), "coal_mining", "CH4"))
                .isZero();
    }

    @Test
    void abandoned_mines_have_no_factor() {
        City some = city("", "abandoned_coal_mines,2020,7,个\n");
        assertThat(notation(some, "abandoned_mines", "CH4")).isEqualTo(Notation.NE);
        assertThat(some.rules()).contains("ACC-SOURCE-FACTOR");
        assertThat(mass(city("", "abandoned_coal_mines,2020,0,个\n"), "abandoned_mines", "CH4"))
                .isZero();
    }

    /** 10 wells × 0.23 t, 100×10^4 t of oil refined × 5000 t per 10^8 t. */
    @Test
    void oil_escapes_by_facility_and_throughput() {
        City city = city("", "oil_facilities/wellhead,2020,10,个\ncrude_oil_refined,2020,100,万吨\n");
        assertThat(mass(city, "oil_systems", "CH4")).isCloseTo(2.3 + 50, within(1e-9));
    }

    /** 2 stations × 8.5 t, and 5×10^8 m3 × 133 t. */
    @Test
    void gas_escapes_by_facility_and_at_its_users() {
        City city = city("", """
                gas_facilities/metering_distribution,2020,2,个
                natural_gas_consumption,2020,5,亿立方米
                """);
        assertThat(mass(city, "gas_systems", "CH4")).isCloseTo(17 + 665, within(1e-9));
    }

    /** 2 + 3 + 1 by the balance. */
    @Test
    void the_balance_tells_the_consumption_of_gas_that_the_city_does_not() {
        assertThat(mass(City.with("").balance(GAS), "gas_systems", "CH4")).isCloseTo(6 * 133, within(1e-9));
    }

    @Test
    void what_the_city_says_of_gas_goes_before_the_balance() {
        City told = City.with("").balance(GAS).data("natural_gas_consumption,2020,5,亿立方米\n");
        assertThat(mass(told, "gas_systems", "CH4")).isCloseTo(5 * 133, within(1e-9));
        City secret = City.with("").balance(GAS).data("natural_gas_consumption,2020,C,亿立方米\n");
        assertThat(notation(secret, "gas_systems", "CH4")).isEqualTo(Notation.C);
    }

    /** 28 by AR5. */
    @Test
    void fugitive_methane_belongs_to_energy_activities() {
        Inventory inventory = city("", "crude_oil_refined,2020,100,万吨\n").inventory();
        assertThat(inventory.lines(Category.ENERGY))
                .filteredOn(line -> line.source().equals("oil_systems"))
                .extracting(line -> line.emissions().tonnes())
                .containsExactly(50 * 28.0);
    }

    /** 10^8 m3 × 0.67 kg/m3 = 67,000 t of methane, far above the leakage of some 800 t; three times as much in 2018. */
    @Test
    void losses_far_above_leakage_in_many_years_are_a_span_with_first_last_and_largest() {
        City city = City.with("");
        for (int year = 2016; year <= 2020; year++) {
            city = city.balance(year, GAS + "五、损失量,," + (year == 2018 ? 3 : 1) + "\n");
        }
        assertThat(city.findings("ACC-GAS-LOSS"))
                .singleElement()
                .satisfies(finding -> assertThat(finding.facts().get("list"))
                        .startsWith("2016—2020年共5年，其中")
                        .contains("2016年损失量折合甲烷 67000 ", "2018年损失量折合甲烷 201000 ", "2020年损失量折合甲烷 67000 ")
                        .doesNotContain("2017年损失量", "2019年损失量"));
    }
}
