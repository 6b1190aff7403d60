package org.tanlu.published;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tanlu.plan.Plan;
import org.tanlu.survey.Dossier;
import org.tanlu.trace.Clause;
import org.tanlu.trace.Outcome;

/** What is published of Beijing, typed from the publications, against the example city. */
@Clause("B")
class BeijingFactsTest {
    private static final Outcome<Plan> PLAN = Beijing.plan();
    private static final Dossier DOSSIER = PLAN.value().dossier();

    @ParameterizedTest
    @CsvSource({
        "IND-B10, 2015, 41.6",
        "IND-B10, 2020, 44.4",
        "IND-B10, 2021, 44.6",
        "IND-B13, 2014, 2171",
        "IND-B13, 2021, 2189",
        "IND-B14, 2021, 8.5",
        "IND-B19, 2015, 19.7",
        "IND-B20, 2021, 81.7",
        "IND-B21, 2020, 6762.1",
        "IND-B28, 2014, 80",
        "IND-B48, 2021, 506"
    })
    void an_indicator_is_what_was_published(String indicator, int year, double expected) {
        double value = PLAN.value().indicators().stream()
                .filter(found -> found.indicator().id().equals(indicator) && found.year() == year)
                .findFirst()
                .orElseThrow()
                .figure()
                .orElseThrow()
                .value()
                .value();
        assertThat(value).isCloseTo(expected, within(1e-9));
    }

    @ParameterizedTest
    @CsvSource({
        "population, 2024, 2183",
        "population_urban_share, 2023, 87.8",
        "gdp_current, 2024, 49843.1",
        "gdp_index, 2023, 105.2",
        "value_added/tertiary, 2024, 42499.9",
        "share_secondary_industry, 2023, 14.9",
        "unemployment_rate, 2022, 4.7",
        "value_added/high_tech, 2023, 11875.4",
        "electricity/generation/wind, 2011, 3.1",
        "renewable_share, 2012, 4.4",
        "heated_area, 2023, 10.47",
        "forest_cover, 2005, 35.47",
        "forest_stock, 2022, 3164",
        "municipal_waste, 2008, 656.6",
        "livestock/sheep, 2005, 126",
        "cod_discharged, 2009, 9.9",
        "vehicles/private_car, 2023, 545.53"
    })
    void what_lies_outside_the_years_of_the_inventory_is_in_the_dossier(String item, int year, double expected) {
        assertThat(DOSSIER.findValue(item, year).orElseThrow().value()).isEqualTo(expected);
    }

    /** 17801 before and 19024.7 after the revision; 371.51 of the national series and 374.4 of the communiqué; and so on. */
    @Test
    void the_conflicts_of_the_publications_are_shown_with_their_differences() {
        assertThat(DOSSIER.conflicts())
                .extracting(conflict -> conflict.used().item() + " "
                        + conflict.used().year() + " "
                        + conflict.difference().orElseThrow().value())
                .containsExactly(
                        "population 2012 8.7",
                        "gdp_current 2012 1223.7",
                        "gdp_current 2021 776.0",
                        "gdp_current 2022 -70.0",
                        "share_tertiary_industry 2022 0.1",
                        "electricity/generation/hydro 2012 -3.0",
                        "electricity/generation/thermal 2010 -1.0",
                        "electricity/generation/thermal 2011 -2.0",
                        "electricity/consumption 2014 -3.5892",
                        "vehicles/private_car 2010 -2.89",
                        "vehicles/private_car 2018 -0.51",
                        "vehicles/private_car 2019 -0.37");
        assertThat(PLAN.findings())
                .filteredOn(finding -> finding.rule().id().equals("SUR-SOURCES-DIFFER"))
                .hasSize(7);
    }

    @Test
    void a_cumulative_count_is_not_taken_for_a_stock() {
        assertThat(DOSSIER.find("new_energy_vehicles", 2022)).isEmpty();
    }
}
