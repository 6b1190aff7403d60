package org.tanlu.clause;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.tanlu.inventory.Inventory;
import org.tanlu.reference.Category;
import org.tanlu.trace.Clause;

/**
 * Lesson: direct is what sources inside the city give off, by burning or by a process; indirect is what its users of
 * electricity and heat cause outside. Inside: 4×10^4 t of coal and 100×10^4 t of clinker. From outside: 5×10^8 kWh at 0.712
 * t/MWh (华北 2021) and 10×10^10 kJ of heat at 0.11 t/GJ.
 */
class C03_2_DirectAndIndirectTest {
    private static final double COAL = 4 * 209.08 * 26.1 * 0.93 * 44 / 12;
    private static final double CLINKER = 1_000_000 * 0.538;
    private static final double ELECTRICITY = 500_000 * 0.712;
    private static final double HEAT = 100_000 * 0.11;
    private static final String SETTINGS = "gases,co2\ngrid_area,华北\ngrid_factor_year,2021\n";
    private static final String BALANCE = """
            项目,原煤,热力,电力
            单位,万吨,百亿千焦,亿千瓦时
            2.外省(区、市)调入量,4,10,5
            2.工业,4,10,5
            """;

    private static Inventory inventory(String balance) {
        return City.with(SETTINGS)
                .balance(balance)
                .data("clinker_output,2020,100,万吨\n")
                .inventory();
    }

    @Test
    @Clause("3.2")
    void direct_emissions_are_those_of_burning_and_of_processes_inside() {
        Inventory inventory = inventory(BALANCE);
        assertThat(inventory.direct(line -> line.category() == Category.ENERGY).tonnes())
                .isCloseTo(COAL, within(1e-6));
        assertThat(inventory
                        .direct(line -> line.category() == Category.PROCESSES)
                        .tonnes())
                .isCloseTo(CLINKER, within(1e-6));
        assertThat(inventory.direct().tonnes()).isCloseTo(COAL + CLINKER, within(1e-6));
    }

    @Test
    @Clause("3.2")
    void what_is_bought_from_outside_changes_no_direct_emissions() {
        assertThat(inventory(BALANCE.replace("4,10,5", "4,20,50")).direct())
                .isEqualTo(inventory(BALANCE).direct());
    }

    @Test
    @Clause("3.4")
    void indirect_emissions_are_net_import_by_its_factor_electricity_and_heat_apart() {
        Inventory inventory = inventory(BALANCE);
        assertThat(inventory.electricity().indirect().tonnes()).isCloseTo(ELECTRICITY, within(1e-6));
        assertThat(inventory.heat().indirect().tonnes()).isCloseTo(HEAT, within(1e-6));
        assertThat(inventory.indirect().tonnes()).isCloseTo(ELECTRICITY + HEAT, within(1e-6));
    }

    /** The same 4×10^4 t of coal in a plant of the city make the same electricity: nothing is caused outside. */
    @Test
    @Clause("3.4")
    void electricity_made_inside_is_direct_and_causes_nothing_outside() {
        Inventory inventory = inventory("""
                项目,原煤,热力,电力
                单位,万吨,百亿千焦,亿千瓦时
                2.外省(区、市)调入量,4,,0
                1.火力发电,-4,,5
                2.工业,,,5
                """);
        assertThat(inventory.electricity().indirect().tonnes()).isZero();
        assertThat(inventory.direct().tonnes()).isCloseTo(COAL + CLINKER, within(1e-6));
    }
}
