package org.tanlu.clause;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.tanlu.inventory.CarveOuts;
import org.tanlu.inventory.CombustionLine;
import org.tanlu.inventory.Inventory;
import org.tanlu.reference.Economic;
import org.tanlu.reference.Functional;
import org.tanlu.trace.Clause;
import org.tanlu.trace.Derivation;
import org.tanlu.trace.Figure;

/**
 * Lesson: fuel of vehicles belongs to transport, whoever owns them, and the stations of the transport branch are public
 * buildings. Departments change, the CO2 of economic sectors and branches does not. Diesel 42.652 GJ/t × 20.2 tC/TJ × 0.98 × 44/12.
 */
@Clause({"7.1.6", "7.1.9"})
class C07_1_06_CarveOutTest {
    private static final double DIESEL = 42.652 * 20.2 * 0.98 * 44 / 12 / 1000 * 10_000;
    private static final String BALANCE = """
            项目,原煤,汽油,柴油,热力,电力
            单位,万吨,万吨,万吨,百亿千焦,亿千瓦时
            1.一次能源生产量,,,,,20
            1.火力发电,-10,,,,2
            2.供热,-5,,,100,
            1.农、林、牧、渔业,,1,1,,
            2.工业,,2,2,40,10
            3.建筑业,,2,4,,
            4.交通运输、仓储和邮政业,1,8,8,20,4
            5.批发、零售业和住宿、餐饮业,,4,16,,
            6.其他,,4,32,40,6
            城镇,,10,64,,2
            乡村,,20,128,,
            """;

    private static City city(String settings) {
        return City.with("gases,co2\ngrid_area,华北\ngrid_factor_year,2021\n" + settings)
                .balance(BALANCE);
    }

    private static double tonnes(Inventory inventory, Functional functional, String carrier) {
        return inventory.combustion().stream()
                .filter(line -> line.functional() == functional)
                .filter(line -> line.carrier().id().equals(carrier))
                .mapToDouble(line -> line.amount().value())
                .sum();
    }

    /** Gasoline 0.95 × (2 + 2 + 4 + 4) + 8 + 30; diesel 0.35 × (2 + 4 + 16 + 32) + 8 + 0.95 × 192. */
    @Test
    void vehicles_of_all_rows_but_agriculture_are_with_transport() {
        Inventory inventory = city("").inventory();
        assertThat(tonnes(inventory, Functional.TRANSPORT, "gasoline")).isCloseTo(49.4, within(1e-9));
        assertThat(tonnes(inventory, Functional.TRANSPORT, "diesel")).isCloseTo(209.3, within(1e-9));
        assertThat(tonnes(inventory, Functional.AGRICULTURE, "diesel")).isEqualTo(1);
        assertThat(tonnes(inventory, Functional.INDUSTRY, "diesel")).isCloseTo(0.65 * 6, within(1e-9));
        assertThat(tonnes(inventory, Functional.PUBLIC_BUILDINGS, "diesel")).isCloseTo(0.65 * 48, within(1e-9));
        assertThat(tonnes(inventory, Functional.RESIDENTIAL_BUILDINGS, "diesel"))
                .isCloseTo(0.05 * 192, within(1e-9));
        assertThat(tonnes(inventory, Functional.RESIDENTIAL_BUILDINGS, "gasoline"))
                .isZero();
    }

    @Test
    void coal_and_heat_of_the_transport_branch_warm_public_buildings() {
        Inventory inventory = city("").inventory();
        assertThat(tonnes(inventory, Functional.PUBLIC_BUILDINGS, "raw_coal")).isEqualTo(1);
        assertThat(inventory.heat().users())
                .filteredOn(user -> user.unit().equals("transport"))
                .singleElement()
                .satisfies(user -> assertThat(user.functional()).isEqualTo(Functional.PUBLIC_BUILDINGS));
    }

    @Test
    void electricity_of_stations_moves_only_when_the_city_tells_its_share() {
        assertThat(city("").inventory().electricity().users())
                .filteredOn(user -> user.functional() == Functional.TRANSPORT)
                .singleElement()
                .satisfies(user -> assertThat(user.consumed().value()).isEqualTo(4));
        assertThat(city("").data("carve_out/transport/electricity,2020,25,%\n")
                        .inventory()
                        .electricity()
                        .users())
                .filteredOn(user -> user.unit().equals("transport"))
                .extracting(user -> user.functional() + " " + user.consumed().value())
                .containsExactly("TRANSPORT 3.0", "PUBLIC_BUILDINGS 1.0");
    }

    @Test
    void economic_sectors_branches_and_totals_are_those_of_the_balance() {
        Inventory carved = city("").inventory();
        Inventory printed = city("transport_scope,balance_row\n").inventory();
        assertThat(carved.total().tonnes() / printed.total().tonnes()).isCloseTo(1, within(1e-12));
        for (Economic economic : Economic.values()) {
            assertThat(carved.byUser(economic).tonnes())
                    .isCloseTo(printed.byUser(economic).tonnes(), within(1e-6));
            assertThat(carved.byProducer(economic).tonnes())
                    .isCloseTo(printed.byProducer(economic).tonnes(), within(1e-6));
        }
        for (String unit : List.of("industry", "construction", "transport", "trade", "urban", "rural")) {
            assertThat(carved.byUser(unit).tonnes())
                    .isCloseTo(printed.byUser(unit).tonnes(), within(1e-6));
        }
    }

    /** Vehicles give off other amounts of methane and nitrous oxide than boilers; within an inventory all views still agree. */
    @Test
    void with_all_gases_departments_and_economic_sectors_still_share_one_sum() {
        Inventory inventory = City.with("grid_area,华北\ngrid_factor_year,2021\n")
                .balance(BALANCE)
                .inventory();
        double departments = 0;
        double economic = 0;
        for (Functional functional : Functional.values()) {
            departments += inventory.byUser(functional).tonnes();
        }
        for (Economic key : Economic.values()) {
            economic += inventory.byUser(key).tonnes();
        }
        assertThat(departments / economic).isCloseTo(1, within(1e-9));
    }

    @Test
    void by_the_balances_rows_nothing_moves() {
        Inventory inventory = city("transport_scope,balance_row\n").inventory();
        assertThat(inventory.byProducer(Functional.TRANSPORT).tonnes())
                .isEqualTo(inventory
                        .direct(line -> line.unit().equals("transport"))
                        .tonnes());
        assertThat(inventory.combustion()).allMatch(line -> line.portion().isEmpty());
    }

    @Test
    void a_share_of_the_citys_own_replaces_common_practice_in_every_year() {
        Inventory inventory =
                city("").data("carve_out/industry/diesel,2018,50,%\n").inventory();
        assertThat(tonnes(inventory, Functional.INDUSTRY, "diesel")).isCloseTo(1 + 0.65 * 4, within(1e-9));
    }

    @Test
    void a_share_of_nothing_leaves_the_row_as_it_is() {
        Inventory inventory =
                city("").data("carve_out/residential/diesel,2020,0,%\n").inventory();
        assertThat(tonnes(inventory, Functional.RESIDENTIAL_BUILDINGS, "diesel"))
                .isEqualTo(192);
    }

    @Test
    void a_share_beyond_the_whole_is_an_error_and_not_used() {
        City city = city("").data("carve_out/industry/diesel,2020,150,%\n");
        assertThat(city.findings("SUR-BEYOND-WHOLE")).hasSize(1);
        assertThat(tonnes(city.inventory(), Functional.INDUSTRY, "diesel")).isCloseTo(0.65 * 6, within(1e-9));
    }

    @Test
    void both_parts_of_a_divided_row_have_keys_of_their_own_and_say_the_share() {
        Inventory inventory = city("").inventory();
        List<CombustionLine> lines = inventory.combustion().stream()
                .filter(line ->
                        line.unit().equals("industry") && line.carrier().id().equals("diesel"))
                .toList();
        assertThat(lines)
                .extracting(CombustionLine::key)
                .containsExactly(
                        "inventory/line/industry/diesel/2020", "inventory/line/industry/diesel/transport/2020");
        Derivation activity = lines.get(1).derivation().parents().get(0);
        assertThat(activity.value().value()).isCloseTo(0.7, within(1e-12));
        assertThat(activity.rule().chinese()).contains("35%", "通行做法", "未核实");
        assertThat(activity.parents())
                .extracting(parent -> parent.value().value())
                .containsExactly(2.0, 0.35);
    }

    /** 2 × 0.35 of diesel by 30959 t per 10^4 t. */
    @Test
    void what_moved_is_listed_with_share_amount_and_source() {
        CarveOuts carveOuts = city("").history().value().endUses(2020).carveOuts();
        assertThat(carveOuts.lines())
                .filteredOn(line -> line.carveOut().row().equals("industry")
                        && line.carveOut().fuel().equals("diesel"))
                .singleElement()
                .satisfies(line -> {
                    assertThat(line.carveOut().share().value()).isEqualTo(0.35);
                    assertThat(line.carveOut().told()).isFalse();
                    assertThat(line.amount().value()).isCloseTo(0.7, within(1e-12));
                    assertThat(line.emissions().tonnes()).isCloseTo(0.7 * DIESEL, within(1e-6));
                });
        assertThat(carveOuts.lines())
                .extracting(
                        line -> line.carveOut().row() + " " + line.carveOut().fuel())
                .contains("residential gasoline", "transport coal", "transport heat")
                .doesNotContain("agriculture gasoline", "transport electricity");
    }

    @Test
    void that_practice_is_not_verified_is_said() {
        assertThat(city("").rules()).contains("ACC-CARVE-PRACTICE");
        assertThat(city("transport_scope,balance_row\n").rules()).doesNotContain("ACC-CARVE-PRACTICE");
    }

    @Test
    void the_parts_of_what_moved_sum_to_it() {
        List<Figure> figures = city("").history().value().figures();
        assertThat(figures)
                .filteredOn(figure -> figure.key().startsWith("inventory/carve_out/")
                        && !figure.key().contains("/amount/"))
                .hasSizeGreaterThan(8)
                .allSatisfy(figure -> assertThat(figure.derivation().get().parents().stream()
                                .mapToDouble(parent -> parent.value().value())
                                .sum())
                        .isCloseTo(figure.value().value(), within(1e-6)));
    }

    @Test
    void published_inventories_are_divided_the_same_way_and_keep_their_sums() {
        Inventory carved = city("accounting_method,ceads\n").inventory();
        Inventory printed =
                city("accounting_method,ceads\ntransport_scope,balance_row\n").inventory();
        assertThat(carved.direct().tonnes() / printed.direct().tonnes()).isCloseTo(1, within(1e-12));
        assertThat(tonnes(carved, Functional.TRANSPORT, "diesel")).isCloseTo(209.3, within(1e-9));
    }
}
