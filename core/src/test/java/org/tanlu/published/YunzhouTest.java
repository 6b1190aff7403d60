package org.tanlu.published;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.tanlu.inventory.History;
import org.tanlu.inventory.Inventory;
import org.tanlu.inventory.SupplySide.Part;
import org.tanlu.plan.Plan;
import org.tanlu.quantity.Emissions;
import org.tanlu.quantity.Notation;
import org.tanlu.quantity.Quantity;
import org.tanlu.reference.BalanceRow;
import org.tanlu.reference.BalanceRow.Kind;
import org.tanlu.reference.BalanceRow.Section;
import org.tanlu.reference.Carrier;
import org.tanlu.reference.CarrierKind;
import org.tanlu.reference.Category;
import org.tanlu.reference.Economic;
import org.tanlu.reference.Functional;
import org.tanlu.reference.ReferenceData;
import org.tanlu.survey.EnergyBalance;
import org.tanlu.trace.Clause;
import org.tanlu.trace.Outcome;
import org.tanlu.trace.Severity;

/** The fictional city Yunzhou, 2010 to 2024: whole, closing, and with an integrated steel works. */
@Clause({"7.1.1", "7.1.2", "7.1.4", "7.1.5", "7.1.6", "7.1.7"})
class YunzhouTest {
    private static final ReferenceData REFERENCE = ExampleCity.REFERENCE;
    private static final Outcome<Plan> PLAN = ExampleCity.plan("yunzhou");
    private static final History HISTORY = PLAN.value().history();

    /** Balances are printed to 0.01: sums of doubles of such numbers are exact to far less. */
    private static final double EXACT = 1e-6;

    private static final double BLAST_FURNACE_GAS = 33.0 * 70.8 * 0.99 * 44 / 12 / 1000 * 10_000;
    private static final double CONVERTER_GAS = 84.0 * 49.6 * 0.99 * 44 / 12 / 1000 * 10_000;
    private static final double RAW_COAL = 20.908 * 26.1 * 0.93 * 44 / 12 / 1000 * 10_000;
    private static final double NATURAL_GAS = 389.31 * 15.3 * 0.99 * 44 / 12 / 1000 * 10_000;
    private static final double COKE = 28.435 * 29.5 * 0.93 * 44 / 12 / 1000 * 10_000;

    private static void everyYear(Consumer<Inventory> check) {
        HISTORY.years().forEach(year -> check.accept(HISTORY.inventory(year)));
    }

    /** In the statistical unit; zero where nothing was printed. */
    private static double amount(EnergyBalance balance, String row, Carrier carrier) {
        return balance.findAmount(row, carrier).map(Quantity::value).orElse(0.0);
    }

    private static double amount(EnergyBalance balance, String row, String carrier) {
        return amount(balance, row, REFERENCE.carrier(carrier));
    }

    private static double sum(EnergyBalance balance, Section section, Carrier carrier) {
        return REFERENCE.balanceRows().values().stream()
                .filter(row -> row.section() == section && row.kind() == Kind.ITEM)
                .mapToDouble(row -> amount(balance, row.id(), carrier))
                .sum();
    }

    /** The energy of a year, burnt here or bought from elsewhere. */
    private static double energy(int year) {
        Inventory inventory = HISTORY.inventory(year);
        return inventory.burnt().plus(inventory.indirect()).tonnes();
    }

    @Test
    void every_source_says_that_it_is_fictional() {
        assertThat(PLAN.value().dossier().sources().values())
                .isNotEmpty()
                .allSatisfy(source -> assertThat(source.title()).startsWith("虚构"));
    }

    @Test
    void fifteen_years_are_accounted_without_a_break_of_series() {
        assertThat(HISTORY.years())
                .isEqualTo(IntStream.rangeClosed(2010, 2024).boxed().toList());
        assertThat(PLAN.findings())
                .extracting(finding -> finding.rule().id())
                .doesNotContain("ACC-SERIES-BREAK", "ACC-PUBLICATIONS-DIFFER");
    }

    @Test
    void no_finding_is_an_error_and_none_is_about_a_balance() {
        assertThat(PLAN.findings())
                .isNotEmpty()
                .noneMatch(finding -> finding.rule().severity().compareTo(Severity.ERROR) >= 0)
                .noneMatch(finding -> finding.rule().id().startsWith("BAL-"));
    }

    @Test
    void supply_transformation_final_use_and_difference_close_in_every_column_and_year() {
        everyYear(inventory -> {
            EnergyBalance balance = inventory.basis();
            for (Carrier carrier : REFERENCE.carriers().values()) {
                double available = sum(balance, Section.SUPPLY, carrier);
                double transformed = sum(balance, Section.TRANSFORMATION, carrier);
                double used = sum(balance, Section.FINAL, carrier);
                double left = available + transformed - amount(balance, "losses", carrier) - used;
                String column = inventory.year() + " " + carrier.id();
                assertThat(amount(balance, "available", carrier)).as(column).isCloseTo(available, within(EXACT));
                assertThat(amount(balance, "transformation", carrier))
                        .as(column)
                        .isCloseTo(transformed, within(EXACT));
                assertThat(amount(balance, "final", carrier)).as(column).isCloseTo(used, within(EXACT));
                assertThat(amount(balance, "statistical_difference", carrier))
                        .as(column)
                        .isCloseTo(left, within(EXACT));
            }
        });
    }

    @Test
    void urban_and_rural_households_make_up_the_residential_row() {
        everyYear(inventory -> REFERENCE.carriers().values().forEach(carrier -> {
            EnergyBalance balance = inventory.basis();
            double parts = amount(balance, "urban", carrier) + amount(balance, "rural", carrier);
            assertThat(amount(balance, "residential", carrier)).isCloseTo(parts, within(EXACT));
        }));
    }

    /** What fuels consume of each other stands in the total columns once, so total consumption is left out. */
    @Test
    void the_total_columns_are_the_sums_of_their_parts() {
        everyYear(inventory -> REFERENCE.balanceRows().values().stream()
                .filter(row -> row.section() != Section.CONSUMPTION)
                .forEach(row -> {
                    assertParts(inventory.basis(), row, "coal_total", CarrierKind.COAL);
                    assertParts(inventory.basis(), row, "petroleum_total", CarrierKind.OIL);
                }));
    }

    private static void assertParts(EnergyBalance balance, BalanceRow row, String total, CarrierKind kind) {
        double parts = REFERENCE.addableCarriers().stream()
                .filter(carrier -> carrier.kind() == kind)
                .mapToDouble(carrier -> amount(balance, row.id(), carrier))
                .sum();
        assertThat(amount(balance, row.id(), total)).as(row.id()).isCloseTo(parts, within(EXACT));
    }

    @Test
    void users_and_producers_have_the_same_sum() {
        everyYear(inventory -> {
            Emissions functional = Emissions.sum(
                    Arrays.stream(Functional.values()).map(inventory::byUser).toList());
            Emissions economic = Emissions.sum(
                    Arrays.stream(Economic.values()).map(inventory::byUser).toList());
            double border = inventory.exported().plus(inventory.unallocated()).tonnes();
            double total = inventory.total().tonnes();
            assertThat((functional.tonnes() + border) / total).isCloseTo(1, within(1e-9));
            assertThat((economic.tonnes() + border) / total).isCloseTo(1, within(1e-9));
        });
    }

    @Test
    void what_was_available_of_each_carrier_is_explained() {
        everyYear(inventory -> assertThat(inventory.supply().orElseThrow().lines())
                .hasSizeGreaterThan(15)
                .allSatisfy(line -> assertThat(
                                Math.abs(line.amount(Part.UNEXPLAINED).value()))
                        .as(inventory.year() + " " + line.carrier().id())
                        .isLessThanOrEqualTo(0.05)));
    }

    @Test
    void branches_sum_to_the_row_of_industry_for_every_carrier() {
        everyYear(inventory -> {
            EnergyBalance branches = PLAN.value()
                    .dossier()
                    .findEnergy(inventory.year(), EnergyBalance.Kind.INVENTORY)
                    .orElseThrow();
            for (Carrier carrier : REFERENCE.addableCarriers()) {
                assertThat(amount(branches, "industry", carrier))
                        .as(inventory.year() + " " + carrier.id())
                        .isCloseTo(amount(inventory.basis(), "industry", carrier), within(EXACT));
            }
        });
    }

    @Test
    void every_line_of_industry_names_its_branch() {
        everyYear(inventory -> assertThat(inventory.combustion())
                .filteredOn(line -> line.row().equals("industry"))
                .hasSizeGreaterThan(50)
                .noneMatch(line -> line.sector().isEmpty()));
    }

    /** Industry is its branches and construction, each with the vehicles that its department gave to transport. */
    @Test
    void branches_and_construction_sum_to_industry_by_user_and_its_vehicles() {
        everyYear(inventory -> {
            double branches = REFERENCE.industrialSectors().stream()
                    .mapToDouble(sector -> inventory.byUser(sector.id()).tonnes())
                    .sum();
            double sum = branches + inventory.byUser("construction").tonnes();
            double vehicles = inventory
                    .direct(line -> line.functional() == Functional.TRANSPORT && line.economic() == Economic.SECONDARY)
                    .tonnes();
            double industry = inventory.byUser(Functional.INDUSTRY).tonnes() + vehicles;
            assertThat(vehicles).isPositive();
            assertThat(sum / industry).isCloseTo(1, within(1e-9));
        });
    }

    /** Recovered gas × factor by hand: blast-furnace gas 8.48, converter gas 15.12 (10^4 t per 10^8 m3). */
    @Test
    void counting_coke_and_gases_in_full_adds_exactly_the_carbon_of_the_gases() {
        History both =
                ExampleCity.plan("yunzhou", "steel_gases", "both").value().history();
        everyYear(inventory -> {
            double gases = amount(inventory.basis(), "recovered_energy", "blast_furnace_gas") * BLAST_FURNACE_GAS
                    + amount(inventory.basis(), "recovered_energy", "converter_gas") * CONVERTER_GAS;
            double more = both.inventory(inventory.year()).direct().tonnes()
                    - inventory.direct().tonnes();
            assertThat(more).isCloseTo(gases, within(1e-3)).isGreaterThan(1e6);
        });
    }

    @Test
    void the_gases_hold_less_carbon_than_the_coke_of_iron_making() {
        everyYear(inventory -> {
            double gases = amount(inventory.basis(), "recovered_energy", "blast_furnace_gas") * BLAST_FURNACE_GAS
                    + amount(inventory.basis(), "recovered_energy", "converter_gas") * CONVERTER_GAS;
            assertThat(gases).isLessThan(amount(inventory.basis(), "industry", "coke") * COKE);
        });
    }

    @Test
    void energy_emissions_peak_in_2013_dip_in_2020_and_fall_after_2021() {
        assertThat(HISTORY.years()).allSatisfy(year -> assertThat(energy(year)).isLessThanOrEqualTo(energy(2013)));
        assertThat(List.of(2019, 2021))
                .allSatisfy(year -> assertThat(energy(year)).isGreaterThan(1.03 * energy(2020)));
        assertThat(List.of(2022, 2023, 2024))
                .allSatisfy(year -> assertThat(energy(year)).isLessThan(energy(year - 1)));
    }

    /** Printed clinker × 0.538, none of it made from carbide slag: 381×10^4 t in 2010 are 204.978×10^4 t. */
    @Test
    void clinker_gives_off_its_carbonate_in_every_year() {
        assertThat(processes(2010, "cement")).isCloseTo(2_049_780, within(EXACT * 1e3));
        everyYear(inventory -> assertThat(processes(inventory.year(), "cement"))
                .isCloseTo(told(inventory.year(), "clinker_output") * 0.538, within(EXACT * 1e3)));
    }

    /** Coal and gas in the row 用作原料、材料, at their factors of combustion, less 0.733 t per tonne of urea. */
    @Test
    void ammonia_gives_off_the_carbon_of_its_feedstock_less_urea() {
        everyYear(inventory -> {
            double coal = amount(inventory.basis(), "feedstock", "raw_coal") * RAW_COAL;
            double gas = amount(inventory.basis(), "feedstock", "natural_gas") * NATURAL_GAS;
            double byOutput = told(inventory.year(), "ammonia_output/partial_oxidation") * 3.273;
            double byOutputOfGas = told(inventory.year(), "ammonia_output/natural_gas") * 2.104;
            double urea = told(inventory.year(), "urea_output") * 0.733;
            assertThat(processes(inventory.year(), "ammonia"))
                    .isCloseTo(Math.min(coal, byOutput) + Math.min(gas, byOutputOfGas) - urea, within(1e-3));
        });
    }

    @Test
    void the_other_gases_are_between_one_and_two_per_cent_of_combustion() {
        everyYear(inventory -> {
            double other = inventory.sources().stream()
                    .filter(account -> account.source().id().equals("combustion"))
                    .flatMap(account -> account.lines().stream())
                    .mapToDouble(line -> line.emissions().tonnes())
                    .sum();
            assertThat(other / inventory.burnt().tonnes()).isBetween(0.005, 0.02);
        });
    }

    @Test
    void every_source_of_processes_has_lines_or_a_key_with_its_reason() {
        everyYear(inventory -> assertThat(inventory.sources())
                .filteredOn(account -> account.source().category() == Category.PROCESSES)
                .hasSizeGreaterThan(15)
                .allSatisfy(account -> assertThat(
                                account.lines().size() + account.notations().size())
                        .as(account.source().id())
                        .isPositive()));
    }

    /** 15 years, and no remark of theirs more than twice. */
    @Test
    void what_is_said_of_sources_is_said_once_for_all_years() {
        assertThat(PLAN.findings())
                .filteredOn(finding -> finding.rule().id().equals("ACC-FEEDSTOCK-CARBON")
                        || finding.rule().id().equals("ACC-SOURCE-FACTOR"))
                .hasSizeLessThanOrEqualTo(4);
    }

    private static double processes(int year, String source) {
        return HISTORY.inventory(year)
                .direct(line -> line.source().equals(source))
                .tonnes();
    }

    /** In tonnes; zero where the city says that nothing was made. */
    private static double told(int year, String item) {
        return PLAN.value()
                .dossier()
                .findValue(item, year)
                .map(value -> value.in(REFERENCE.units().unit("t")).value())
                .orElse(0.0);
    }

    /** The last years without a value, of those rows that begin later than 2015 does; nobody counts vehicles bought. */
    private static final Map<String, Integer> LAST_WITHOUT = Map.of("IND-B14", 2010, "IND-S19", 2020, "IND-S37", 2024);

    /** Table B.1 has a value in every row and year, but for what begins later: growth, falls since 2015, the ledger of 2021. */
    @Test
    void table_b1_is_complete_but_for_what_has_no_year_to_compare_with() {
        assertThat(PLAN.value().indicators())
                .filteredOn(value -> value.notation().equals(Optional.of(Notation.NE)))
                .allSatisfy(value -> {
                    String id = value.indicator().id();
                    assertThat(id).isIn("IND-B14", "IND-B29", "IND-B30", "IND-S19", "IND-S37");
                    assertThat(value.year()).isLessThanOrEqualTo(LAST_WITHOUT.getOrDefault(id, 2015));
                });
        assertThat(PLAN.value().indicators())
                .filteredOn(value -> value.indicator().id().equals("IND-B29") && value.year() == 2015)
                .extracting(value -> value.reason().chinese())
                .containsExactly("基年（2015年）及以前不计算下降率");
    }
}
