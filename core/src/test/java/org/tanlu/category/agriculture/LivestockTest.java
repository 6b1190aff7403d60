package org.tanlu.category.agriculture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.tanlu.category.Accounts;
import org.tanlu.category.SourceAccount;
import org.tanlu.clause.City;
import org.tanlu.quantity.Notation;

/** Enteric fermentation and manure, which share the herd. */
class LivestockTest {
    private static final String DAIRY = """
            livestock/dairy_cattle,7.8,万头
            livestock/dairy_cattle/intensive,3.5,万头
            livestock/dairy_cattle/household,4.3,万头
            """;

    private static City hebei(String data) {
        return Accounts.city("河北", "", data);
    }

    private static Map<String, Double> masses(City city, String source) {
        return Accounts.masses(Accounts.of(city, source));
    }

    @Test
    void heads_by_system_have_the_factor_of_their_system() {
        Map<String, Double> masses = masses(hebei(DAIRY), "enteric");
        // 35 000 heads at 88.1 kg and 43 000 at 89.3 kg
        assertThat(masses).containsOnlyKeys("dairy_cattle/intensive/CH4", "dairy_cattle/household/CH4");
        assertThat(masses.get("dairy_cattle/intensive/CH4")).isCloseTo(3083.5, within(1e-9));
        assertThat(masses.get("dairy_cattle/household/CH4")).isCloseTo(3839.9, within(1e-9));
    }

    @Test
    void a_species_without_systems_has_the_default_of_the_ipcc_and_the_year_says_so_once() {
        City city = hebei("livestock/other_cattle,10,万头\nlivestock/goats,20,万头\nlivestock/pigs,100,万头");
        Map<String, Double> masses = masses(city, "enteric");
        assertThat(masses.get("other_cattle/CH4")).isCloseTo(4700, within(1e-9));
        assertThat(masses.get("goats/CH4")).isCloseTo(1000, within(1e-9));
        assertThat(masses.get("pigs/CH4")).isCloseTo(1000, within(1e-9));
        assertThat(Accounts.messages(city, "ACC-WHOLE-SPECIES"))
                .singleElement()
                .asString()
                .contains("非奶牛年末存栏、山羊年末存栏")
                .doesNotContain("猪");
    }

    @Test
    void the_edition_of_the_ipcc_has_one_factor_for_all_systems() {
        City city = Accounts.city("河北", "guide_edition,ipcc\n", DAIRY);
        // 68 kg per head in Asia
        assertThat(masses(city, "enteric").get("dairy_cattle/intensive/CH4")).isCloseTo(2380, within(1e-9));
    }

    @Test
    void manure_has_the_factors_of_species_and_region_for_both_gases() {
        Map<String, Double> masses = masses(hebei(DAIRY + "livestock/poultry,2650,万头"), "manure");
        assertThat(masses).containsOnlyKeys("dairy_cattle/CH4", "dairy_cattle/N2O", "poultry/CH4", "poultry/N2O");
        assertThat(masses.get("dairy_cattle/CH4")).isCloseTo(581.88, within(1e-9));
        assertThat(masses.get("dairy_cattle/N2O")).isCloseTo(143.988, within(1e-9));
        assertThat(masses.get("poultry/CH4")).isCloseTo(265, within(1e-9));
        assertThat(masses.get("poultry/N2O")).isCloseTo(185.5, within(1e-9));
    }

    @Test
    void the_same_pigs_emit_otherwise_in_another_region() {
        String pigs = "livestock/pigs,10,万头";
        assertThat(masses(Accounts.city("河南", "", pigs), "manure").get("pigs/CH4"))
                .isCloseTo(585, within(1e-9));
        assertThat(masses(Accounts.city("吉林", "", pigs), "manure").get("pigs/CH4"))
                .isCloseTo(112, within(1e-9));
    }

    @Test
    void systems_stand_for_a_species_whose_total_was_not_told() {
        City city = hebei("livestock/ovine/intensive,2,万头\nlivestock/ovine/grazing,3,万头");
        // 50 000 heads at 0.15 kg
        assertThat(masses(city, "manure").get("ovine/CH4")).isCloseTo(7.5, within(1e-9));
    }

    @Test
    void an_aggregate_less_the_species_told_is_the_last_species() {
        City city = hebei("""
                livestock/cattle,25,万头
                livestock/dairy_cattle,8,万头
                livestock/buffalo,NO,万头""");
        // 170 000 other cattle at 47 kg
        assertThat(masses(city, "enteric").get("other_cattle/CH4")).isCloseTo(7990, within(1e-9));
    }

    @Test
    void an_aggregate_alone_is_not_estimated_and_said_once_for_both_sources() {
        City city = hebei("livestock/cattle,25,万头");
        assertThat(Accounts.of(city, "enteric").lines()).isEmpty();
        assertThat(Accounts.of(city, "enteric").notations()).containsEntry("CH4", Notation.NE);
        assertThat(Accounts.messages(city, "ACC-PART-NO-FACTOR"))
                .singleElement()
                .asString()
                .contains("动物肠道发酵、动物粪便管理", "牛年末存栏（未分畜种）");
    }

    @Test
    void a_species_that_the_region_has_no_factor_for_is_missed() {
        City city = hebei("livestock/buffalo,1,万头");
        assertThat(masses(city, "enteric").get("buffalo/CH4")).isCloseTo(550, within(1e-9));
        assertThat(Accounts.of(city, "manure").lines()).isEmpty();
        assertThat(Accounts.messages(city, "ACC-PART-NO-FACTOR"))
                .singleElement()
                .asString()
                .contains("水牛年末存栏");
    }

    @Test
    void species_not_told_are_named_in_one_finding() {
        assertThat(Accounts.messages(hebei(DAIRY), "ACC-PART-UNTOLD"))
                .filteredOn(message -> message.contains("粪便"))
                .singleElement()
                .asString()
                .contains("家禽", "骆驼");
    }

    @Test
    void nothing_told_is_not_estimated_without_a_finding() {
        City city = hebei("population,1,万人");
        SourceAccount manure = Accounts.of(city, "manure");
        assertThat(manure.notations()).containsEntry("CH4", Notation.NE).containsEntry("N2O", Notation.NE);
        assertThat(city.rules()).doesNotContain("ACC-PART-UNTOLD", "ACC-PART-NO-FACTOR");
    }

    @Test
    void a_herd_that_does_not_occur_does_not_emit() {
        City city = hebei("""
                livestock/cattle,NO,万头
                livestock/sheep,NO,万头
                livestock/pigs,NO,万头
                livestock/horses,NO,万头
                livestock/asses_mules,NO,万头
                livestock/camels,NO,万头
                livestock/poultry,NO,万头""");
        assertThat(Accounts.of(city, "enteric").notations()).containsEntry("CH4", Notation.NO);
        assertThat(Accounts.of(city, "manure").notations()).containsEntry("N2O", Notation.NO);
    }
}
