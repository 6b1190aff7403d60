package org.tanlu.published;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tanlu.plan.Plan;
import org.tanlu.quantity.Quantity;
import org.tanlu.quantity.Unit;
import org.tanlu.survey.Dossier;
import org.tanlu.survey.EnergyBalance;
import org.tanlu.survey.Ledger;
import org.tanlu.survey.Register;
import org.tanlu.trace.Clause;
import org.tanlu.trace.Outcome;
import org.tanlu.trace.Verification;

/** The registers of Yunzhou agree with its data of 2024: what plants make sums up, what enterprises use has room. */
@Clause({"6", "7.1.7"})
class YunzhouRegistersTest {
    private static final Outcome<Plan> PLAN = ExampleCity.plan("yunzhou");
    private static final Dossier DOSSIER = PLAN.value().dossier();
    private static final int YEAR = 2024;

    /** Half of the last digit that the data print. */
    private static final double ROUNDING = 0.005;

    /** 10^4 tce per statistical unit by GB/T 2589, the lower where it gives a range; other carriers are left out. */
    private static final Map<String, Double> STANDARD_COAL = new TreeMap<>(Map.of(
            "raw_coal", 0.7143,
            "cleaned_coal", 0.9,
            "coke", 0.9714,
            "coke_oven_gas", 5.714,
            "blast_furnace_gas", 1.286,
            "lpg", 1.7143,
            "natural_gas", 11.0,
            "heat", 0.03412,
            "electricity", 1.229));

    private static final List<String> THERMAL = List.of(
            "coal_chp", "coal_power", "gas_chp", "gas_power", "work_gas_power", "waste_heat_power", "waste_to_energy");

    private static Unit unit(String symbol) {
        return ExampleCity.REFERENCE.units().unit(symbol);
    }

    private static Stream<Register.Row> rows(String form) {
        return DOSSIER.register(form).rows().stream();
    }

    private static double sum(Stream<Register.Row> rows, String column, String unit) {
        return rows.flatMap(row -> row.findQuantity(column).stream())
                .mapToDouble(quantity -> quantity.in(unit(unit)).value())
                .sum();
    }

    private static double value(String item) {
        return DOSSIER.findValue(item, YEAR).orElseThrow().value();
    }

    private static Stream<Register.Row> plants(List<String> kinds) {
        return rows("plants").filter(row -> kinds.contains(row.text("kind")));
    }

    private static Stream<Register.Row> enterprises(String sector) {
        return rows("enterprises").filter(row -> row.says("sector", sector));
    }

    private static double used(String sector, String carrier) {
        return DOSSIER.findValue("energy/final/" + sector + "/" + carrier, YEAR)
                .map(Quantity::value)
                .orElse(0.0);
    }

    @Test
    void thermal_plants_generate_what_the_data_say() {
        assertThat(sum(plants(THERMAL), "generation", "亿千瓦时"))
                .isCloseTo(value("electricity/generation/thermal"), within(ROUNDING));
    }

    @ParameterizedTest
    @CsvSource({"wind, wind", "solar, solar", "hydro, hydro", "nuclear, nuclear"})
    void other_plants_generate_what_the_data_say(String kind, String item) {
        assertThat(sum(plants(List.of(kind)), "generation", "亿千瓦时"))
                .isCloseTo(value("electricity/generation/" + item), within(ROUNDING));
    }

    @Test
    void all_plants_generate_the_total() {
        assertThat(sum(rows("plants"), "generation", "亿千瓦时"))
                .isCloseTo(value("electricity/generation/total"), within(ROUNDING));
    }

    @ParameterizedTest
    @CsvSource({"wind, wind", "solar, solar", "storage, storage", "wind;solar;waste_to_energy, renewable"})
    void capacities_sum_to_the_data(String kinds, String item) {
        assertThat(sum(plants(Arrays.asList(kinds.split(";"))), "capacity", "万千瓦"))
                .isCloseTo(value("capacity/" + item), within(0.05));
    }

    @Test
    void heat_sources_supply_the_heat_of_the_balance() {
        EnergyBalance balance =
                DOSSIER.findEnergy(YEAR, EnergyBalance.Kind.BALANCE).orElseThrow();
        Quantity heat = balance.findAmount("heat_supply", ExampleCity.REFERENCE.carrier("heat"))
                .orElseThrow();
        assertThat(sum(rows("plants"), "heat", "百亿千焦")).isCloseTo(heat.value(), within(ROUNDING));
    }

    @Test
    void no_plant_runs_more_hours_than_a_year_has() {
        rows("plants").forEach(row -> {
            double capacity = sum(Stream.of(row), "capacity", "kW");
            double heat = sum(Stream.of(row), "heat_capacity", "kW");
            assertThat(sum(Stream.of(row), "generation", "kWh")).isLessThanOrEqualTo(capacity * 8784);
            assertThat(sum(Stream.of(row), "heat", "kWh")).isLessThanOrEqualTo(heat * 8784);
        });
    }

    @ParameterizedTest
    @CsvSource({"ferrous_smelting", "petroleum_coking", "nonmetal_minerals", "chemicals"})
    void enterprises_use_no_more_than_their_branch(String sector) {
        double branch = STANDARD_COAL.entrySet().stream()
                .mapToDouble(carrier -> carrier.getValue() * used(sector, carrier.getKey()))
                .sum();
        assertThat(sum(enterprises(sector), "energy", "万吨标准煤")).isPositive().isLessThanOrEqualTo(branch);
        assertThat(sum(enterprises(sector), "electricity", "亿千瓦时"))
                .isPositive()
                .isLessThanOrEqualTo(used(sector, "electricity"));
    }

    @ParameterizedTest
    @CsvSource({"ferrous_smelting", "petroleum_coking", "nonmetal_minerals", "chemicals"})
    void enterprises_burn_no_more_than_their_branch(String sector) {
        double branch = PLAN.value().history().inventory(YEAR).combustion().stream()
                .filter(line -> line.sector().equals(sector))
                .mapToDouble(line -> line.emissions().tonnes())
                .sum();
        assertThat(sum(enterprises(sector), "combustion", "tCO2")).isPositive().isLessThanOrEqualTo(branch);
    }

    @Test
    void the_only_maker_of_a_product_makes_what_the_city_does() {
        List<Register.Row> makers = rows("enterprises")
                .filter(row -> !row.text("output_item").isEmpty())
                .toList();
        assertThat(makers)
                .hasSize(4)
                .allSatisfy(row -> assertThat(row.findQuantity("output")
                                .orElseThrow()
                                .in(unit("万吨"))
                                .value())
                        .isEqualTo(value(row.text("output_item"))));
    }

    /** 0.712 t/MWh and 0.11 t/GJ, as the notes say. */
    @Test
    void emissions_of_purchased_electricity_follow_from_its_amount() {
        rows("enterprises")
                .forEach(row -> assertThat(sum(Stream.of(row), "purchased_electricity", "tCO2"))
                        .isCloseTo(sum(Stream.of(row), "electricity", "MWh") * 0.712, within(1.0)));
    }

    @Test
    void every_cell_of_the_registers_is_accepted() {
        assertThat(DOSSIER.ledgers())
                .filteredOn(ledger ->
                        DOSSIER.registers().containsKey(ledger.place().file().replace(".csv", "")))
                .hasSize(17)
                .allMatch(Ledger::isBalanced)
                .allMatch(ledger -> ledger.rejected() == 0);
    }

    @Test
    void all_is_fictional_but_the_national_documents_that_the_guideline_refers_to() {
        assertThat(rows("plans").filter(row -> row.says("level", "national")))
                .hasSize(3)
                .allMatch(row -> row.source().id().equals("t-cace-guideline"))
                .allMatch(row -> row.verification() == Verification.SECONDARY)
                .allMatch(row -> row.quantities().isEmpty());
        assertThat(Stream.of(
                                "enterprises",
                                "plants",
                                "plans",
                                "projects",
                                "official_inventory",
                                "visits",
                                "existing_measures",
                                "resources",
                                "districts",
                                "coordination")
                        .flatMap(YunzhouRegistersTest::rows)
                        .filter(row -> !row.source().id().equals("t-cace-guideline")))
                .hasSizeGreaterThan(80)
                .allMatch(row -> row.source().title().startsWith("虚构"))
                .allMatch(row -> row.verification() == Verification.UNVERIFIED);
    }
}
