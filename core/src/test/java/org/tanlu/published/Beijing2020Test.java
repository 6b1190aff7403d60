package org.tanlu.published;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.tanlu.inventory.Inventory;
import org.tanlu.inventory.SecondaryEnergy;
import org.tanlu.inventory.SupplySide;
import org.tanlu.inventory.SupplySide.Part;
import org.tanlu.plan.Plan;
import org.tanlu.quantity.Emissions;
import org.tanlu.reference.AreaFactors;
import org.tanlu.reference.Economic;
import org.tanlu.reference.Functional;
import org.tanlu.trace.Clause;
import org.tanlu.trace.Outcome;

/** Beijing 2020 by the yearbook's balance, against figures computed by hand from the printed table. */
@Clause({"7.1.4", "7.1.5", "7.1.6"})
class Beijing2020Test {
    private static final Outcome<Plan> PLAN = Beijing.plan();
    private static final Inventory INVENTORY = PLAN.value().history().inventory(2020);

    @Test
    void every_identity_of_the_printed_balance_closes() {
        assertThat(PLAN.findings())
                .filteredOn(finding -> finding.rule().id().startsWith("BAL-"))
                .isEmpty();
    }

    /** Printed: 火力发电 436.09; 一次能源生产量 21.38; 调入 689.02 and 调出 −4.75. */
    @Test
    void generation_and_net_import_are_those_of_the_table() {
        SecondaryEnergy electricity = INVENTORY.electricity();
        assertThat(electricity.localSupply().value()).isCloseTo(436.09 + 21.38, within(1e-9));
        assertThat(electricity.netImport().orElseThrow().value()).isCloseTo(684.27, within(1e-9));
    }

    /**
     * 684.27×10^8 kWh at 0.712 tCO2/MWh are 48.720024 Mt; 827.15×10^10 kJ of heat at 0.11 tCO2/GJ are 0.909865 Mt.
     */
    @Test
    void indirect_emissions_are_net_import_times_the_factor_shown() {
        assertThat(INVENTORY.electricity().indirect().tonnes()).isCloseTo(48_720_024, within(1.0));
        assertThat(INVENTORY.heat().indirect().tonnes()).isCloseTo(909_865, within(1.0));
    }

    @Test
    void the_grid_factor_names_its_area_and_year_and_the_substitution_is_a_finding() {
        AreaFactors.Entry factor = INVENTORY.electricity().importFactor().orElseThrow();
        assertThat(factor.area()).isEqualTo("华北");
        assertThat(factor.year()).isEqualTo(2021);
        assertThat(PLAN.findings())
                .filteredOn(finding -> finding.rule().id().equals("ACC-GRID-CHOSEN"))
                .extracting(finding ->
                        finding.facts().get("year") + "→" + finding.facts().get("used"))
                .contains("2014–2020→2021");
    }

    /**
     * Thermal power by hand: raw coal 21.72×1.8608 + diesel 0.16×3.09591 + LPG 0.02×3.10133 + petroleum coke
     * 5.10×3.211542 + refinery gas 0.24×46.055×18.2×0.98×44/12/1000 + other products 0.97×40.9×20×0.98×44/12/1000 (10^4 t),
     * natural gas 66.89×21.621888 (10^4 t per 10^8 m3 → ×100).
     */
    @Test
    void local_thermal_power_emissions_are_the_printed_inputs_times_the_factors() {
        double rawCoal = 20.908 * 26.1 * 0.93 * 44 / 12 / 1000;
        double refineryGas = 46.055 * 18.2 * 0.98 * 44 / 12 / 1000;
        double otherProducts = 40.9 * 20 * 0.98 * 44 / 12 / 1000;
        double solidAndLiquid = 21.72 * rawCoal
                + 0.16 * 3.09591
                + 0.02 * 3.10133
                + 5.10 * 3.211542
                + 0.24 * refineryGas
                + 0.97 * otherProducts;
        double expected = (solidAndLiquid + 66.89 * 21.621888) * 10_000;
        double carbonDioxide = INVENTORY.electricity().plantLines().stream()
                .filter(line -> line.gas().equals("CO2"))
                .mapToDouble(line -> line.emissions().tonnes())
                .sum();
        assertThat(carbonDioxide).isCloseTo(expected, within(expected * 1e-5));
    }

    /**
     * By the CEADs factors the worked example of the method gives 15.03 Mt for power and 13.67 Mt for heat; the example counts
     * 0.67×10^4 t of LNG in heat (0.019 Mt), which the CEADs inventories leave out.
     */
    @Test
    void by_the_ceads_factors_power_and_heat_agree_with_the_worked_example() {
        Inventory ceads =
                Beijing.plan("accounting_method", "ceads").value().history().inventory(2020);
        assertThat(ceads.electricity().direct().tonnes() / 1e6).isCloseTo(15.03, within(0.005));
        assertThat(ceads.heat().direct().tonnes() / 1e6).isCloseTo(13.67 - 0.019, within(0.005));
        assertThat(ceads.electricity().localFactor().orElseThrow().value()).isCloseTo(0.5583, within(0.0002));
    }

    @Test
    void the_emissions_of_consumed_electricity_are_direct_plus_indirect_and_the_factor_follows() {
        SecondaryEnergy electricity = INVENTORY.electricity();
        double consumed = electricity.direct().tonnes() + electricity.indirect().tonnes();
        assertThat(electricity.consumed().tonnes()).isCloseTo(consumed, within(1e-6));
        double megawattHours = (436.09 + 21.38 + 684.27) * 1e5;
        assertThat(electricity.localFactor().orElseThrow().value()).isCloseTo(consumed / megawattHours, within(1e-12));
    }

    @Test
    void users_and_producers_have_the_same_sum_in_every_year() {
        for (int year : PLAN.value().history().years()) {
            Inventory inventory = PLAN.value().history().inventory(year);
            Emissions functional = Emissions.sum(
                    Arrays.stream(Functional.values()).map(inventory::byUser).toList());
            Emissions economic = Emissions.sum(
                    Arrays.stream(Economic.values()).map(inventory::byUser).toList());
            Emissions border = inventory.exported().plus(inventory.unallocated());
            double total = inventory.total().tonnes();
            assertThat(functional.plus(border).tonnes() / total).as("%d", year).isCloseTo(1, within(1e-9));
            assertThat(economic.plus(border).tonnes() / total).as("%d", year).isCloseTo(1, within(1e-9));
        }
    }

    @Test
    void every_carrier_is_explained_within_five_hundredths_of_its_unit() {
        SupplySide supply = INVENTORY.supply().orElseThrow();
        assertThat(supply.lines()).hasSizeGreaterThan(18).allSatisfy(line -> {
            double unexplained = line.amount(Part.UNEXPLAINED).value();
            assertThat(Math.abs(unexplained)).as(line.carrier().id()).isLessThanOrEqualTo(0.05 + 1e-9);
        });
    }

    /** Natural gas as printed: 188.82 available; burnt 61.84 (sum of the final rows) + 66.89 + 51.74; into gas works 1.20; losses 7.46. */
    @Test
    void each_part_of_natural_gas_is_named() {
        SupplySide.Line gas = INVENTORY.supply().orElseThrow().lines().stream()
                .filter(line -> line.carrier().id().equals("natural_gas"))
                .findFirst()
                .orElseThrow();
        assertThat(gas.available().value()).isCloseTo(188.82, within(1e-9));
        assertThat(gas.amount(Part.BURNT).value()).isCloseTo(61.84 + 66.89 + 51.74, within(1e-9));
        assertThat(gas.amount(Part.TRANSFORMATION).value()).isCloseTo(1.19, within(0.011));
        assertThat(gas.amount(Part.LOSSES).value()).isCloseTo(7.46, within(1e-9));
        assertThat(gas.amount(Part.DIFFERENCE).value()).isCloseTo(-0.30, within(1e-9));
    }

    /** What the supply side stands for, less what was not burnt, is what was burnt: nothing is lost between the sides. */
    @Test
    void the_two_sides_reconcile_in_carbon_dioxide() {
        SupplySide supply = INVENTORY.supply().orElseThrow();
        double explained = supply.referenceApproach().tonnes()
                - supply.emissions(Part.TRANSFORMATION).tonnes()
                - supply.emissions(Part.LOSSES).tonnes()
                - supply.emissions(Part.DIFFERENCE).tonnes()
                - supply.emissions(Part.UNEXPLAINED).tonnes();
        assertThat(explained).isCloseTo(INVENTORY.burnt().tonnes(), within(1.0));
    }

    @Test
    void the_two_publications_of_the_year_are_compared_and_the_differences_shown() {
        assertThat(PLAN.value().history().differences())
                .extracting(difference ->
                        difference.row() + " " + difference.group().chinese())
                .containsExactly("heat_supply 液化天然气", "industry 液化天然气", "transport 液化天然气");
    }

    /** The inventories' row 消费量合计 is apparent consumption: it says nothing against the electricity the city used. */
    @Test
    void what_an_inventory_means_by_consumption_is_not_held_against_the_city() {
        assertThat(PLAN.findings())
                .filteredOn(finding -> finding.rule().id().equals("ACC-CROSS"))
                .extracting(finding -> finding.facts().get("what"))
                .isNotEmpty()
                .noneMatch(what -> what.contains("用电量"));
    }
}
