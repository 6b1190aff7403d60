package org.tanlu.published;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.assertj.core.api.Assertions.withinPercentage;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tanlu.plan.Plan;
import org.tanlu.quantity.Quantity;
import org.tanlu.survey.Dossier;
import org.tanlu.survey.Register;
import org.tanlu.trace.Clause;
import org.tanlu.trace.Outcome;

/** What is published of Beijing, typed from the publications, against the example city. */
@Clause("B")
class BeijingFactsTest {
    private static final Outcome<Plan> PLAN = Beijing.plan();
    private static final Dossier DOSSIER = PLAN.value().dossier();
    private static final Set<String> OUTSIDE_INDUSTRY =
            Set.of("agriculture", "construction", "transport", "trade", "other_services", "urban", "rural");

    /** 10^4 t of gasoline in final consumption of 2021 by the published inventory; nearly all of it is burnt on roads. */
    private static final double GASOLINE = 480.03;

    /** In 10^4 tce per unit of the carrier, as the yearbook's appendix has them: 10^4 t, 10^8 m3, 10^10 kJ, 10^8 kWh. */
    private static final Map<String, Double> STANDARD_COAL = Map.of(
            "raw_coal", 0.7143,
            "coke", 0.9714,
            "gasoline", 1.4714,
            "diesel", 1.4571,
            "fuel_oil", 1.4286,
            "lpg", 1.7143,
            "natural_gas", 12.15,
            "heat", 0.03412,
            "electricity", 1.229,
            "other_energy", 1.0);

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
        "vehicles/private_car, 2023, 545.53",
        "potential/peak_load, 2021, 2451",
        "electricity/use/industry, 2020, 225.49"
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

    /** The balance of 2020 prints 225.49; the 40 branches of industry of 2021 are of the inventory, which has no row of industry. */
    @Test
    void the_power_of_industry_is_the_sum_of_its_branches() {
        double sum = DOSSIER.series().keySet().stream()
                .filter(item -> item.startsWith("energy/final/") && item.endsWith("/electricity"))
                .filter(item -> !OUTSIDE_INDUSTRY.contains(item.split("/")[2]))
                .mapToDouble(item -> value(item, 2021))
                .sum();
        assertThat(value("electricity/use/industry", 2021)).isCloseTo(sum, within(0.005));
    }

    @ParameterizedTest
    @CsvSource({
        "potential/chemical_energy, petroleum_coking chemicals chemical_fibres",
        "potential/process_industry_energy, petroleum_coking chemicals chemical_fibres pharmaceuticals nonmetal_minerals"
                + " ferrous_smelting nonferrous_smelting paper"
    })
    void energy_of_branches_is_that_of_the_inventory_in_standard_coal(String item, String branches) {
        double sum = 0;
        for (String branch : branches.split(" ")) {
            for (Map.Entry<String, Double> carrier : STANDARD_COAL.entrySet()) {
                sum += value("energy/final/" + branch + "/" + carrier.getKey(), 2021) * carrier.getValue();
            }
        }
        assertThat(value(item, 2021)).isCloseTo(sum, within(0.05));
    }

    /** 18 000 km a year, 7.5 L per 100 km and 0.74 kg/L give what is published of gasoline: the count of cars holds. */
    @Test
    void cars_on_gasoline_use_the_gasoline_that_is_published() {
        double cars = value("vehicles/private_car/gasoline", 2021);
        assertThat(cars + value("vehicles/private_car/electricity", 2021))
                .isCloseTo(value("vehicles/private_car", 2021), within(1e-9));
        assertThat(cars * 18_000 / 100 * 7.5 * 0.74 / 1000).isCloseTo(GASOLINE, withinPercentage(2));
    }

    /** 823.1 × 10^4 households by the census, shared by the urban share of 87.5 %. */
    @Test
    void households_of_town_and_country_are_those_of_the_census() {
        assertThat(value("households/urban", 2020) + value("households/rural", 2020))
                .isCloseTo(823.1, within(1e-9));
        assertThat(value("households/urban", 2020)).isCloseTo(823.1 * 0.875, within(0.05));
    }

    @Test
    void the_districts_hold_the_people_of_the_census() {
        List<Register.Row> districts = DOSSIER.register("districts").rows();
        assertThat(districts).hasSize(16);
        assertThat(districts.stream().mapToDouble(BeijingFactsTest::people).sum())
                .isCloseTo(100, within(1e-3));
        assertThat(districts)
                .filteredOn(row -> row.text("name").equals("朝阳区"))
                .singleElement()
                .satisfies(row -> assertThat(people(row)).isCloseTo(3_452_460 / 218_930.95, within(1e-4)));
    }

    private static double people(Register.Row row) {
        return row.findQuantity("population_share").orElseThrow().value();
    }

    /** A tenth of industrial power is for compressed air, a twentieth of the peak can respond; cars and households as told. */
    @ParameterizedTest
    @CsvSource({
        "F-AIR, 2555600",
        "E-VPP, 1225500",
        "T-ECAR, 4729200",
        "B-APP, 8231000",
        "D-APC, 2181000",
        "P-CHEM, 1626000"
    })
    void a_measure_can_be_had_as_far_as_the_published_facts_go(String measure, double amount) {
        assertThat(PLAN.value().potentials().orElseThrow().measures())
                .filteredOn(potential -> potential.measure().id().equals(measure))
                .singleElement()
                .satisfies(potential ->
                        assertThat(potential.technical().orElseThrow().value()).isCloseTo(amount, within(1e-3)));
    }

    private static double value(String item, int year) {
        return DOSSIER.findValue(item, year).map(Quantity::value).orElse(0.0);
    }
}
