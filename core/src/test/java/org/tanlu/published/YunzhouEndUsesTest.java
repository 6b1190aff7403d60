package org.tanlu.published;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.tanlu.category.EmissionLine;
import org.tanlu.inventory.BuildingEmissions;
import org.tanlu.inventory.BuildingType;
import org.tanlu.inventory.EndUses;
import org.tanlu.inventory.History;
import org.tanlu.inventory.Inventory;
import org.tanlu.inventory.RoadTransport;
import org.tanlu.inventory.SecondaryEnergy;
import org.tanlu.inventory.VehicleClass;
import org.tanlu.quantity.Emissions;
import org.tanlu.reference.Economic;
import org.tanlu.reference.Functional;
import org.tanlu.reference.GasGroup;
import org.tanlu.trace.Clause;

/** The departments of the fictional city Yunzhou in every year: nothing is lost or counted twice between them. */
@Clause({"7.1.6", "7.1.8", "7.1.9"})
@Tag("bulk")
class YunzhouEndUsesTest {
    private static final History HISTORY = ExampleCity.plan("yunzhou").value().history();

    private static void everyYear(BiConsumer<Inventory, EndUses> check) {
        assertThat(HISTORY.years()).hasSize(15);
        HISTORY.years().forEach(year -> check.accept(HISTORY.inventory(year), HISTORY.endUses(year)));
    }

    private static double sum(Stream<Emissions> parts) {
        return Emissions.sum(parts.toList()).tonnes();
    }

    private static void same(double one, double other) {
        assertThat(one / other).isCloseTo(1, within(1e-9));
    }

    @Test
    void departments_economic_sectors_and_branches_have_one_sum() {
        everyYear((inventory, endUses) -> {
            double border = inventory.exported().plus(inventory.unallocated()).tonnes();
            double users = inventory.total().tonnes() - border;
            Stream<String> units = Stream.concat(
                            inventory.lines().stream().map(EmissionLine::unit),
                            Stream.of(inventory.electricity(), inventory.heat())
                                    .flatMap(energy -> energy.users().stream())
                                    .map(SecondaryEnergy.User::unit))
                    .distinct();
            same(sum(Arrays.stream(Functional.values()).map(inventory::byUser)), users);
            same(sum(Arrays.stream(Economic.values()).map(inventory::byUser)), users);
            same(sum(units.map(inventory::byUser)), users);
            same(
                    sum(Arrays.stream(Functional.values()).map(inventory::byProducer)),
                    inventory.direct().tonnes());
            same(
                    sum(Arrays.stream(Economic.values()).map(inventory::byProducer)),
                    inventory.direct().tonnes());
        });
    }

    private static double carbonDioxide(Inventory inventory, Economic economic) {
        return inventory
                .direct(line -> line.gasGroup() == GasGroup.CO2 && line.economic() == economic)
                .tonnes();
    }

    @Test
    void only_departments_differ_from_the_balances_rows_in_carbon_dioxide() {
        History printed = ExampleCity.plan("yunzhou", "transport_scope", "balance_row")
                .value()
                .history();
        everyYear((inventory, endUses) -> {
            Inventory other = printed.inventory(inventory.year());
            assertThat(inventory.byUser(Functional.TRANSPORT).tonnes())
                    .isGreaterThan(1.2 * other.byUser(Functional.TRANSPORT).tonnes());
            for (Economic economic : Economic.values()) {
                same(carbonDioxide(inventory, economic), carbonDioxide(other, economic));
            }
        });
    }

    @Test
    void three_types_of_building_sum_to_both_departments() {
        everyYear((inventory, endUses) -> {
            BuildingEmissions buildings = endUses.buildings();
            assertThat(buildings.accounts())
                    .extracting(BuildingEmissions.Account::type)
                    .containsExactly(
                            BuildingType.URBAN_RESIDENTIAL, BuildingType.RURAL_RESIDENTIAL, BuildingType.PUBLIC);
            same(
                    buildings.total().tonnes(),
                    inventory
                            .byUser(Functional.PUBLIC_BUILDINGS)
                            .plus(inventory.byUser(Functional.RESIDENTIAL_BUILDINGS))
                            .tonnes());
        });
    }

    @Test
    void every_road_fuel_is_divided_by_class_and_sums_to_the_department_with_what_is_beside_the_road() {
        everyYear((inventory, endUses) -> {
            RoadTransport transport = endUses.transport();
            assertThat(transport.fuels())
                    .extracting(fuel -> fuel.carrier().id())
                    .containsExactly("gasoline", "diesel", "natural_gas");
            assertThat(transport.fuels())
                    .allSatisfy(fuel -> assertThat(fuel.scale())
                            .as(inventory.year() + " " + fuel.carrier().id() + " " + fuel.reason())
                            .isPresent());
            same(
                    sum(Arrays.stream(VehicleClass.values()).map(transport::of)),
                    transport.road().tonnes());
            same(
                    transport.road().plus(transport.beside()).tonnes(),
                    inventory.byProducer(Functional.TRANSPORT).tonnes());
        });
    }

    @Test
    void each_class_of_vehicle_that_the_clause_names_has_emissions() {
        everyYear((inventory, endUses) -> List.of(
                        VehicleClass.BUS,
                        VehicleClass.TAXI,
                        VehicleClass.TRUCK_HEAVY,
                        VehicleClass.PRIVATE_CAR,
                        VehicleClass.MOTORCYCLE)
                .forEach(type -> assertThat(endUses.transport().of(type).tonnes())
                        .as(inventory.year() + " " + type)
                        .isPositive()));
    }

    @Test
    void the_share_that_the_city_told_once_holds_in_every_year() {
        everyYear((inventory, endUses) -> assertThat(endUses.carveOuts().lines())
                .filteredOn(line -> line.carveOut().fuel().equals("electricity"))
                .singleElement()
                .satisfies(line -> {
                    assertThat(line.carveOut().told()).isTrue();
                    assertThat(line.carveOut().share().value()).isEqualTo(0.2);
                }));
    }
}
