package org.tanlu.inventory;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.tanlu.reference.AreaFactors;
import org.tanlu.survey.City;
import org.tanlu.trace.Finding;

/** Average factors of 华北 as published: 2012 0.8843, 2021 0.7120, 2022 0.6776, 2023 0.6361 tCO2/MWh. */
class FactorChoiceTest {
    private final List<Finding> findings = new ArrayList<>();

    private FactorChoice choice(Map<String, String> settings) {
        return new FactorChoice(new City(settings), ByHand.REFERENCE, findings);
    }

    private AreaFactors.Entry grid(Map<String, String> settings, int year) {
        return choice(settings).grid(year).orElseThrow();
    }

    private List<String> rules() {
        return findings.stream().map(finding -> finding.rule().id()).toList();
    }

    @Test
    void the_years_own_factor_is_taken_without_a_word() {
        assertThat(grid(Map.of("grid_area", "华北"), 2022).factor().value().value())
                .isEqualTo(0.6776);
        assertThat(findings).isEmpty();
    }

    @Test
    void a_fixed_year_holds_for_every_year_and_is_said() {
        Map<String, String> settings = Map.of("grid_area", "华北", "grid_factor_year", "2021");
        assertThat(grid(settings, 2015).year()).isEqualTo(2021);
        assertThat(rules()).containsExactly("ACC-GRID-CHOSEN");
        assertThat(findings.get(0).message().chinese()).contains("2015", "华北", "2021", "0.712");
    }

    /** Operating margins of 2013 to 2015 are printed for baselines and are no averages. */
    @Test
    void a_baseline_factor_never_stands_in_for_an_average_one() {
        AreaFactors.Entry entry = grid(Map.of("grid_area", "华北"), 2014);
        assertThat(entry.year()).isEqualTo(2012);
        assertThat(entry.factor().value().value()).isEqualTo(0.8843);
    }

    @Test
    void the_province_leads_to_its_regional_grid() {
        assertThat(grid(Map.of("province", "北京"), 2021).area()).isEqualTo("华北");
    }

    @Test
    void the_area_set_goes_before_the_province() {
        assertThat(grid(Map.of("province", "北京", "grid_area", "山东"), 2021).area())
                .isEqualTo("山东");
    }

    @Test
    void without_area_and_province_there_is_no_factor() {
        assertThat(choice(Map.of()).grid(2021)).isEmpty();
        assertThat(rules()).containsExactly("ACC-GRID-AREA");
    }

    @Test
    void an_unknown_area_is_said_with_the_areas_there_are() {
        assertThat(choice(Map.of("grid_area", "火星")).grid(2021)).isEmpty();
        assertThat(rules()).containsExactly("ACC-GRID-UNKNOWN");
        assertThat(findings.get(0).message().chinese()).contains("火星", "华北");
    }

    @Test
    void heat_has_the_national_default_of_0_11_tonnes_a_gigajoule() {
        AreaFactors.Entry entry =
                choice(Map.of("heat_import_factor_area", "全国缺省")).heat().orElseThrow();
        assertThat(entry.factor().value().value()).isEqualTo(0.11);
        assertThat(entry.factor().value().unit().symbol()).isEqualTo("tCO2/GJ");
    }
}
