package org.tanlu.category.agriculture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.tanlu.category.Accounts;
import org.tanlu.category.SourceAccount;
import org.tanlu.clause.City;
import org.tanlu.quantity.Notation;

class CroplandTest {
    /** 160 000 t of nitrogen, of which 120 000 t mineral and 30 000 t of manure. */
    private static final String NITROGEN = """
            nitrogen_fertiliser,10,万吨
            nitrogen_compound_fertiliser,2,万吨
            manure_nitrogen_applied,3,万吨
            straw_nitrogen_returned,1,万吨
            """;

    private static Map<String, Double> masses(String province, String settings) {
        return Accounts.masses(Accounts.of(Accounts.city(province, settings, NITROGEN), "cropland"));
    }

    @Test
    void direct_emissions_are_nitrogen_times_the_factor_of_the_region() {
        // region III: 160 000 × 0.0057 × 44/28
        assertThat(masses("河北", "").get("direct/N2O")).isCloseTo(912 * 11 / 7.0, within(1e-9));
    }

    @Test
    void indirect_emissions_are_deposition_and_leaching() {
        // (30 000 × 0.2 + 120 000 × 0.1) × 0.01 × 44/28 and 160 000 × 0.2 × 0.0075 × 44/28
        assertThat(masses("河北", "").get("deposition/N2O")).isCloseTo(180 * 11 / 7.0, within(1e-9));
        assertThat(masses("河北", "").get("leaching/N2O")).isCloseTo(240 * 11 / 7.0, within(1e-9));
    }

    @Test
    void the_regions_of_cropland_are_not_the_statistical_ones() {
        // Henan: III for cropland (0.0057), 中南 for rice, where rice is cropped twice; Hubei: IV (0.0109)
        assertThat(masses("河南", "").get("direct/N2O")).isCloseTo(912 * 11 / 7.0, within(1e-9));
        assertThat(masses("湖北", "").get("direct/N2O")).isCloseTo(1744 * 11 / 7.0, within(1e-9));
        City city = Accounts.city("河南", "", NITROGEN + "rice_area,1,千公顷");
        assertThat(Accounts.of(city, "rice").lines()).isEmpty();
    }

    @Test
    void the_edition_of_the_ipcc_knows_no_regions_and_leaches_more() {
        Map<String, Double> masses = masses("河北", "guide_edition,ipcc\n");
        // 160 000 × 0.01 and 160 000 × 0.3 × 0.0075
        assertThat(masses.get("direct/N2O")).isCloseTo(1600 * 11 / 7.0, within(1e-9));
        assertThat(masses.get("leaching/N2O")).isCloseTo(360 * 11 / 7.0, within(1e-9));
    }

    @Test
    void inputs_not_told_are_missed_in_one_finding() {
        City city = Accounts.city("河北", "", "nitrogen_fertiliser,10,万吨\nnitrogen_compound_fertiliser,IE,万吨");
        assertThat(Accounts.masses(Accounts.of(city, "cropland"))).hasSize(3);
        assertThat(Accounts.messages(city, "ACC-PART-UNTOLD"))
                .singleElement()
                .asString()
                .contains("粪肥", "秸秆")
                .doesNotContain("复合肥");
    }

    @Test
    void confirmed_zero_is_a_line_of_zero() {
        City city = Accounts.city("河北", "", """
                nitrogen_fertiliser,0,万吨
                nitrogen_compound_fertiliser,NO,万吨
                manure_nitrogen_applied,NO,万吨
                straw_nitrogen_returned,NO,万吨""");
        SourceAccount account = Accounts.of(city, "cropland");
        assertThat(Accounts.masses(account).values()).containsOnly(0.0).hasSize(3);
        assertThat(account.notations()).isEmpty();
    }

    @Test
    void one_input_that_does_not_occur_says_nothing_of_the_others() {
        City city = Accounts.city("河北", "", "nitrogen_compound_fertiliser,NO,万吨");
        assertThat(Accounts.of(city, "cropland").notations()).containsEntry("N2O", Notation.NE);
    }
}
