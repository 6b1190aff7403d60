package org.tanlu.category.forestry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.tanlu.category.Accounts;
import org.tanlu.category.SourceAccount;
import org.tanlu.clause.City;
import org.tanlu.inventory.Inventory;
import org.tanlu.quantity.Notation;
import org.tanlu.reference.Category;

class ForestryTest {
    private static final double EXACT = 1e-6;

    private static Map<String, Double> masses(City city, String source) {
        return Accounts.masses(Accounts.of(city, source));
    }

    @Test
    void growth_is_a_removal_by_stock_or_by_area() {
        Map<String, Double> masses = masses(ForestBalance.city(""), "forest_growth");
        assertThat(masses.get("arbor/CO2")).isCloseTo(-ForestBalance.ARBOR, within(EXACT));
        assertThat(masses.get("scattered/CO2")).isCloseTo(-ForestBalance.SCATTERED, within(EXACT));
        assertThat(masses.get("bamboo/CO2")).isCloseTo(-ForestBalance.BAMBOO, within(EXACT));
        assertThat(masses.get("economic/CO2")).isCloseTo(-ForestBalance.ECONOMIC, within(EXACT));
        assertThat(masses).doesNotContainKey("shrub/CO2");
    }

    @Test
    void consumption_is_an_emission_of_all_standing_timber() {
        assertThat(masses(ForestBalance.city(""), "forest_loss").get("/CO2"))
                .isCloseTo(ForestBalance.LOSS, within(EXACT));
    }

    @Test
    void cleared_forest_burns_on_site_and_off_site_and_decays() {
        Map<String, Double> masses = masses(ForestBalance.city(""), "forest_conversion");
        assertThat(masses.get("on_site_burning/CO2")).isCloseTo(ForestBalance.ON_SITE, within(EXACT));
        assertThat(masses.get("off_site_burning/CO2")).isCloseTo(ForestBalance.OFF_SITE, within(EXACT));
        assertThat(masses.get("decay/CO2")).isCloseTo(ForestBalance.DECAY, within(EXACT));
        assertThat(masses.get("on_site_burning/CH4")).isCloseTo(ForestBalance.METHANE, within(EXACT));
        assertThat(masses.get("on_site_burning/N2O")).isCloseTo(ForestBalance.NITROUS_OXIDE, within(EXACT));
    }

    @Test
    void the_net_removal_is_growth_less_loss_less_conversion_of_all_gases() {
        double growth = ForestBalance.ARBOR + ForestBalance.SCATTERED + ForestBalance.BAMBOO + ForestBalance.ECONOMIC;
        double conversion = ForestBalance.ON_SITE
                + ForestBalance.OFF_SITE
                + ForestBalance.DECAY
                + 28 * ForestBalance.METHANE
                + 265 * ForestBalance.NITROUS_OXIDE;
        Inventory inventory = ForestBalance.city("gwp_set,AR5\n").inventory();
        assertThat(-inventory.of(Category.FORESTRY).tonnes())
                .isCloseTo(growth - ForestBalance.LOSS - conversion, within(EXACT));
    }

    @Test
    void removals_stand_beside_the_total_unless_the_city_nets_them() {
        Inventory beside = ForestBalance.city("").inventory();
        Inventory net = ForestBalance.city("land_use,net\n").inventory();
        double forest = beside.of(Category.FORESTRY).tonnes();
        assertThat(forest).isNegative();
        assertThat(beside.lines()).noneMatch(line -> line.category().isLand());
        assertThat(beside.beside()).hasSize(10);
        assertThat(net.direct().tonnes()).isCloseTo(beside.direct().tonnes() + forest, within(EXACT));
    }

    @Test
    void species_weigh_density_and_expansion_by_their_stocks() {
        City city = Accounts.city("河北", "", ForestBalance.RATES + """
                forest_stock/poplar,600,万立方米蓄积
                forest_stock/oak,400,万立方米蓄积
                scattered_tree_stock,NO,万立方米蓄积""");
        double density = 0.6 * 0.378 + 0.4 * 0.676;
        double expansion = 0.6 * 1.446 + 0.4 * 1.355;
        double carbon = density * expansion * 0.5 * ForestBalance.CO2;
        assertThat(masses(city, "forest_growth").get("arbor/CO2"))
                .isCloseTo(-10_000_000 * 0.06 * carbon, within(EXACT));
        assertThat(masses(city, "forest_loss").get("/CO2")).isCloseTo(10_000_000 * 0.03 * carbon, within(EXACT));
    }

    @Test
    void the_edition_of_the_ipcc_has_less_carbon_in_wood() {
        assertThat(masses(ForestBalance.city("guide_edition,ipcc\n"), "forest_loss")
                        .get("/CO2"))
                .isCloseTo(ForestBalance.LOSS * 0.47 / 0.5, within(EXACT));
    }

    @Test
    void forest_stock_and_standing_timber_tell_arbor_forest_and_scattered_trees() {
        City city = Accounts.city("河北", "", ForestBalance.RATES + """
                forest_stock,1000,万立方米蓄积
                standing_timber_stock,1200,万立方米蓄积""");
        Map<String, Double> masses = masses(city, "forest_growth");
        assertThat(masses.get("arbor/CO2")).isCloseTo(-ForestBalance.ARBOR, within(EXACT));
        assertThat(masses.get("scattered/CO2")).isCloseTo(-ForestBalance.SCATTERED, within(EXACT));
    }

    @Test
    void published_rates_hold_for_their_own_province_in_the_nearest_year() {
        City guangdong = Accounts.city("广东", "", ForestBalance.STOCKS);
        // 9.61 % and 5.54 % in 2015
        assertThat(masses(guangdong, "forest_growth").get("arbor/CO2"))
                .isCloseTo(-ForestBalance.ARBOR * 9.61 / 6, within(EXACT));
        assertThat(masses(guangdong, "forest_loss").get("/CO2"))
                .isCloseTo(ForestBalance.LOSS * 5.54 / 3, within(EXACT));
        assertThat(Accounts.messages(guangdong, "ACC-FOREST-RATE-PUBLISHED"))
                .singleElement()
                .asString()
                .contains("年生长率", "年消耗率", "广东2015年");
    }

    @Test
    void no_other_province_borrows_them() {
        City guangxi = Accounts.city("广西", "", ForestBalance.STOCKS);
        assertThat(Accounts.of(guangxi, "forest_growth").lines()).isEmpty();
        assertThat(Accounts.of(guangxi, "forest_growth").notations()).containsEntry("CO2", Notation.NE);
        assertThat(Accounts.of(guangxi, "forest_loss").notations()).containsEntry("CO2", Notation.NE);
        assertThat(Accounts.messages(guangxi, "ACC-PART-UNTOLD"))
                .singleElement()
                .asString()
                .contains("年生长率", "年消耗率");
    }

    @Test
    void a_sink_that_is_all_the_city_tells_stands_as_reported() {
        City city = Accounts.city("河北", "", "forest_stock,1000,万立方米蓄积\nforest_sink,87.1,万吨CO2");
        assertThat(masses(city, "forest_growth"))
                .containsEntry("reported/CO2", -871_000.0)
                .hasSize(1);
        assertThat(Accounts.of(city, "forest_loss").notations()).containsEntry("CO2", Notation.NE);
        assertThat(Accounts.of(city, "forest_growth")
                        .lines()
                        .get(0)
                        .mass()
                        .rule()
                        .chinese())
                .contains("城市填报值");
        assertThat(city.rules()).contains("ACC-SINK-REPORTED").doesNotContain("ACC-PART-UNTOLD");
        assertThat(city.inventory().lines()).noneMatch(line -> line.category().isLand());
    }

    @Test
    void a_reported_sink_never_replaces_what_was_accounted() {
        City city = ForestBalance.city("").data("forest_sink,2020,87.1,万吨CO2\n");
        assertThat(masses(city, "forest_growth")).doesNotContainKey("reported/CO2");
        assertThat(city.rules()).doesNotContain("ACC-SINK-REPORTED");
    }

    @Test
    void the_first_year_of_an_area_has_no_change() {
        City city = Accounts.city("河北", "", ForestBalance.STOCKS + ForestBalance.RATES + ForestBalance.AREAS);
        SourceAccount growth = Accounts.of(city, "forest_growth");
        assertThat(Accounts.masses(growth)).containsOnlyKeys("arbor/CO2", "scattered/CO2");
        assertThat(Accounts.messages(city, "ACC-PART-UNTOLD"))
                .singleElement()
                .asString()
                .contains("此前年份的竹林面积", "此前年份的经济林面积");
    }

    @Test
    void decay_rests_on_the_mean_of_ten_years_and_goes_on_after_the_last_clearing() {
        City city = Accounts.city("河北", "", """
                        forest_conversion_biomass_before,100,t/公顷
                        forest_conversion_biomass_after,10,t/公顷
                        forest_conversion/arbor,NO,千公顷
                        forest_conversion/bamboo,NO,千公顷
                        forest_conversion/economic,NO,千公顷""").data("""
                        forest_conversion/arbor,2010,9,千公顷
                        forest_conversion/arbor,2011,0.1,千公顷
                        forest_conversion/arbor,2019,0.2,千公顷
                        """);
        // 2011 to 2020: 100, 200 and no hectares in three years told; 90 t of each hectare are lost
        assertThat(masses(city, "forest_conversion"))
                .containsOnlyKeys("decay/CO2")
                .hasEntrySatisfying(
                        "decay/CO2",
                        mass -> assertThat(mass).isCloseTo(100 * 90 * 0.15 * 0.5 * ForestBalance.CO2, within(EXACT)));
    }

    @Test
    void clearing_without_known_biomass_is_not_estimated() {
        City city = Accounts.city("河北", "", ForestBalance.CONVERSION);
        assertThat(Accounts.of(city, "forest_conversion").notations()).containsEntry("CO2", Notation.NE);
        assertThat(Accounts.messages(city, "ACC-PART-NO-FACTOR"))
                .singleElement()
                .asString()
                .contains("乔木林转化");
    }

    @Test
    void no_clearing_does_not_occur_and_clearing_of_zero_is_zero() {
        String others = "forest_conversion/bamboo,NO,千公顷\nforest_conversion/economic,NO,千公顷\n";
        City none = Accounts.city("河北", "", others + "forest_conversion/arbor,NO,千公顷");
        assertThat(Accounts.of(none, "forest_conversion").notations()).containsEntry("CH4", Notation.NO);
        City zero = Accounts.city("河北", "", others + "forest_conversion/arbor,0,千公顷");
        assertThat(masses(zero, "forest_conversion").values()).containsOnly(0.0).hasSize(5);
    }

    @Test
    void land_that_remains_in_its_use_has_no_method_so_only_the_citys_word_stands() {
        SourceAccount silent = Accounts.of(ForestBalance.city(""), "land_management");
        assertThat(silent.notations()).containsEntry("CO2", Notation.NE);
        assertThat(silent.reason().chinese()).contains("没有给出方法");
        City none = Accounts.city("河北", "", "land_management_emissions,NO,万吨CO2");
        assertThat(Accounts.of(none, "land_management").notations()).containsEntry("CO2", Notation.NO);
        City told = Accounts.city("河北", "", "land_management_emissions,-2,万吨CO2");
        assertThat(masses(told, "land_management")).containsEntry("reported/CO2", -20_000.0);
    }

    @Test
    void nothing_told_of_forests_is_not_estimated_without_a_finding() {
        City city = Accounts.city("河北", "", "population,1,万人");
        assertThat(Accounts.of(city, "forest_growth").notations()).containsEntry("CO2", Notation.NE);
        assertThat(Accounts.of(city, "forest_conversion").notations()).containsEntry("N2O", Notation.NE);
        assertThat(city.rules()).doesNotContain("ACC-PART-UNTOLD");
    }
}
