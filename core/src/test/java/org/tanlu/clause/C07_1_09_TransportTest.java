package org.tanlu.clause;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.tanlu.inventory.Inventory;
import org.tanlu.inventory.RoadTransport;
import org.tanlu.inventory.RoadTransport.Fuel;
import org.tanlu.inventory.RoadTransport.Vehicle;
import org.tanlu.inventory.VehicleClass;
import org.tanlu.reference.Functional;
import org.tanlu.trace.Clause;

/**
 * Lesson: road fuel by class is stock × distance × consumption, scaled so that the classes use what the balance has. 10^5 cars
 * × 10^4 km × 8 L/100 km × 0.74 kg/L = 59,200 t; 1000 taxis × 10^5 km × 8 L/100 km × 0.74 = 5,920 t; 1000 buses × 5 × 10^4 km
 * × 30 L/100 km × 0.84 = 12,600 t; 10^4 heavy trucks × 6 × 10^4 km × 35 L/100 km × 0.84 = 176,400 t.
 */
@Clause("7.1.9")
class C07_1_09_TransportTest {
    private static final double DIESEL = 42.652 * 20.2 * 0.98 * 44 / 12 / 1000 * 10_000;
    private static final String BALANCE = """
            项目,汽油,煤油,柴油,天然气,电力
            单位,万吨,万吨,万吨,亿立方米,亿千瓦时
            2.外省(区、市)调入量,8,1,22,1,10
            2.工业,,,10,,5
            4.交通运输、仓储和邮政业,3.512,1,17.4,0.4,1
            城镇,3,,,,4
            """;
    private static final String VEHICLES = """
            vehicles/private_car/gasoline,2020,10,万辆
            vehicles/taxi/gasoline,2020,1000,辆
            vehicles/bus/diesel,2020,1000,辆
            vehicles/truck_heavy/diesel,2020,1,万辆
            vehicle_distance/private_car,2020,10000,km
            vehicle_distance/taxi,2020,100000,km
            vehicle_distance/bus,2020,50000,km
            vehicle_distance/truck_heavy,2020,60000,km
            fuel_economy/private_car/gasoline,2020,8,L/100km
            fuel_economy/taxi/gasoline,2020,8,L/100km
            fuel_economy/bus/diesel,2020,30,L/100km
            fuel_economy/truck_heavy/diesel,2020,35,L/100km
            """;

    private static City city(String settings, String data) {
        return City.with("gases,co2\ngrid_area,华北\ngrid_factor_year,2021\n" + settings)
                .balance(BALANCE)
                .data(data);
    }

    private static RoadTransport transport(String settings, String data) {
        return city(settings, data).history().value().endUses(2020).transport();
    }

    private static Fuel fuel(RoadTransport transport, String id) {
        return transport.fuels().stream()
                .filter(fuel -> fuel.carrier().id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private static Vehicle vehicle(Fuel fuel, VehicleClass type) {
        return fuel.vehicles().stream()
                .filter(vehicle -> vehicle.type() == type)
                .findFirst()
                .orElseThrow();
    }

    private static double factor(RoadTransport transport, String fuel) {
        return fuel(transport, fuel).scale().orElseThrow().factor().value().value();
    }

    private static double share(RoadTransport transport, String id, VehicleClass type) {
        Fuel fuel = fuel(transport, id);
        return fuel.emissions(vehicle(fuel, type)).orElseThrow().value().value()
                / fuel.emissions().value().value();
    }

    @Test
    void a_class_uses_stock_times_distance_times_consumption_times_density() {
        RoadTransport transport = transport("", VEHICLES);
        assertThat(vehicle(fuel(transport, "gasoline"), VehicleClass.PRIVATE_CAR)
                        .bottomUp()
                        .value()
                        .value())
                .isCloseTo(5.92, within(1e-12));
        assertThat(vehicle(fuel(transport, "diesel"), VehicleClass.BUS)
                        .bottomUp()
                        .value()
                        .value())
                .isCloseTo(1.26, within(1e-12));
    }

    /** Gasoline 3.512 + 3 of households = 6.512 = 5.92 + 0.592; diesel 17.4 + 35 % of 10 = 20.9 over 1.26 + 17.64. */
    @Test
    void the_factor_makes_the_classes_use_what_the_balance_has() {
        RoadTransport transport = transport("", VEHICLES);
        assertThat(factor(transport, "gasoline")).isCloseTo(1, within(1e-12));
        assertThat(factor(transport, "diesel")).isCloseTo(20.9 / 18.9, within(1e-12));
    }

    @Test
    void the_classes_emissions_sum_to_those_of_the_roads_fuel() {
        RoadTransport transport = transport("", VEHICLES);
        assertThat(share(transport, "diesel", VehicleClass.BUS)).isCloseTo(1.26 / 18.9, within(1e-12));
        assertThat(fuel(transport, "diesel").emissions().value().value()).isCloseTo(20.9 * DIESEL, within(1e-5));
        double classes = List.of(VehicleClass.values()).stream()
                .mapToDouble(type -> transport.of(type).tonnes())
                .sum();
        assertThat(classes + transport.undivided().tonnes())
                .isCloseTo(transport.road().tonnes(), within(1e-6));
    }

    @Test
    void road_and_what_is_beside_it_sum_to_the_department() {
        RoadTransport transport = transport("", VEHICLES);
        Inventory inventory = city("", VEHICLES).inventory();
        double department = inventory.byProducer(Functional.TRANSPORT).tonnes();
        assertThat(transport.road().plus(transport.beside()).tonnes() / department)
                .isCloseTo(1, within(1e-12));
    }

    @Test
    void methane_and_nitrous_oxide_of_vehicles_stand_beside_the_fuels() {
        City city = City.with("grid_area,华北\ngrid_factor_year,2021\n")
                .balance(BALANCE)
                .data(VEHICLES);
        RoadTransport transport = city.history().value().endUses(2020).transport();
        assertThat(transport.others()).extracting(RoadTransport.Other::id).contains("other_gases");
        double department = city.inventory().byProducer(Functional.TRANSPORT).tonnes();
        assertThat(transport.road().plus(transport.beside()).tonnes() / department)
                .isCloseTo(1, within(1e-12));
    }

    /** 20.9 − 2 for the railway. */
    @Test
    void what_rail_and_water_use_is_taken_out_before_and_stands_apart() {
        RoadTransport transport = transport("", VEHICLES + "transport_fuel/rail/diesel,2020,2,万吨\n");
        assertThat(factor(transport, "diesel")).isCloseTo(1, within(1e-12));
        assertThat(transport.others())
                .extracting(other -> other.name().chinese())
                .contains("铁路（柴油）", "航空（煤油）");
        assertThat(transport.others())
                .filteredOn(other -> other.id().equals("rail/diesel"))
                .singleElement()
                .satisfies(
                        other -> assertThat(other.emissions().value().value()).isCloseTo(2 * DIESEL, within(1e-6)));
    }

    /** 20.9 − 2 for ships that the city lists as a memo item and that refuel within the transport row. */
    @Test
    void fuel_of_a_memo_item_in_the_row_is_not_given_to_vehicles() {
        City city = city("", VEHICLES + "memo/intercity_water_diesel,2020,2,万吨\n");
        RoadTransport transport = city.history().value().endUses(2020).transport();
        assertThat(factor(transport, "diesel")).isCloseTo(1, within(1e-12));
        double department = city.inventory().byProducer(Functional.TRANSPORT).tonnes();
        assertThat(transport.road().plus(transport.beside()).tonnes() / department)
                .isCloseTo(1, within(1e-12));
    }

    @Test
    void what_is_accounted_by_registration_leaves_the_department_by_name() {
        City city = city("", VEHICLES + "memo/aviation_kerosene,2020,0.6,万吨\n");
        RoadTransport transport = city.history().value().endUses(2020).transport();
        assertThat(transport.others())
                .filteredOn(other -> other.id().startsWith("adjustment/"))
                .singleElement()
                .satisfies(
                        other -> assertThat(other.emissions().value().value()).isNegative());
        double department = city.inventory().byProducer(Functional.TRANSPORT).tonnes();
        assertThat(transport.road().plus(transport.beside()).tonnes() / department)
                .isCloseTo(1, within(1e-12));
    }

    /** Buses keep 1.26; trucks are scaled by (20.9 − 1.26) ÷ 17.64. */
    @Test
    void metered_classes_keep_what_their_data_give_when_only_cars_and_trucks_are_calibrated() {
        RoadTransport transport = transport("road_calibration,private_and_trucks\n", VEHICLES);
        assertThat(factor(transport, "diesel")).isCloseTo(19.64 / 17.64, within(1e-12));
        assertThat(share(transport, "diesel", VehicleClass.BUS)).isCloseTo(1.26 / 20.9, within(1e-12));
    }

    @Test
    void what_the_city_does_not_tell_of_distance_and_consumption_is_a_national_default() {
        RoadTransport transport = transport("", "vehicles/taxi/gasoline,2020,1000,辆\n");
        Vehicle taxi = vehicle(fuel(transport, "gasoline"), VehicleClass.TAXI);
        assertThat(taxi.distance().told()).isFalse();
        assertThat(taxi.bottomUp().value().value()).isCloseTo(1000 * 120_000.0 * 8.5 / 100 * 0.74 / 1e7, within(1e-12));
    }

    @Test
    void coaches_of_two_sizes_have_no_default_distance_and_are_said_to_lack_it() {
        City city = city("", VEHICLES + "vehicles/other_passenger/gasoline,2020,1,万辆\n");
        assertThat(city.findings("ACC-ROAD-CLASSES"))
                .anyMatch(finding -> finding.message().chinese().contains("其他载客汽车（汽油）年均行驶里程"));
    }

    @Test
    void without_vehicles_a_fuel_is_not_divided_and_no_class_is_guessed() {
        City city = city("", VEHICLES);
        RoadTransport transport = city.history().value().endUses(2020).transport();
        assertThat(fuel(transport, "natural_gas").scale()).isEmpty();
        assertThat(city.findings("ACC-ROAD-UNDIVIDED"))
                .singleElement()
                .satisfies(finding -> assertThat(finding.message().chinese()).contains("2020", "天然气", "NE"));
    }

    @Test
    void litres_of_a_fuel_without_density_are_not_turned_into_tonnes() {
        RoadTransport transport = City.with("")
                .balance("""
                        项目,液化石油气,电力
                        单位,万吨,亿千瓦时
                        4.交通运输、仓储和邮政业,2,1
                        """)
                .data("""
                        vehicles/taxi/lpg,2020,1000,辆
                        fuel_economy/taxi/lpg,2020,10,L/100km
                        """)
                .history()
                .value()
                .endUses(2020)
                .transport();
        assertThat(fuel(transport, "lpg").scale()).isEmpty();
        assertThat(fuel(transport, "lpg").reason().chinese()).contains("燃料密度");
    }

    @Test
    void a_factor_far_from_one_is_remarked_on() {
        assertThat(city("", VEHICLES).rules()).doesNotContain("ACC-ROAD-FACTOR");
        City city = city("", VEHICLES.replace("gasoline,2020,10,万辆", "gasoline,2020,20,万辆"));
        assertThat(city.findings("ACC-ROAD-FACTOR"))
                .singleElement()
                .satisfies(finding -> assertThat(finding.message().chinese()).contains("汽油", "2020", "0.52"));
    }

    @Test
    void more_for_the_railway_than_there_is_contradicts_and_divides_nothing() {
        City city = city("", VEHICLES + "transport_fuel/rail/diesel,2020,30,万吨\n");
        Fuel diesel = fuel(city.history().value().endUses(2020).transport(), "diesel");
        assertThat(diesel.scale()).isEmpty();
        assertThat(diesel.emissions().value().value()).isCloseTo(20.9 * DIESEL, within(1e-5));
        assertThat(city.rules()).contains("ACC-ROAD-UNDIVIDED");
    }

    /** 0.4 × 10^8 m3 of gas and 10^4 t of liquefied gas at 51.498 GJ/t in gas of 389.31 GJ per 10^4 m3. */
    @Test
    void liquefied_gas_counts_with_gas_by_its_calorific_value() {
        RoadTransport transport = City.with("")
                .balance("""
                        项目,天然气,液化天然气,电力
                        单位,亿立方米,万吨,亿千瓦时
                        4.交通运输、仓储和邮政业,0.4,1,1
                        """)
                .data("vehicles/bus/natural_gas,2020,1000,辆\n")
                .history()
                .value()
                .endUses(2020)
                .transport();
        Fuel gas = fuel(transport, "natural_gas");
        double expected = 0.4 + 10_000 * 51.498 / 389.31 / 10_000;
        assertThat(gas.amount().value().value())
                .isCloseTo(expected, within(1e-12))
                .isBetween(0.5, 0.55);
        assertThat(gas.emissions(gas.vehicles().get(0)).orElseThrow().value().value())
                .isCloseTo(gas.emissions().value().value(), within(1e-6));
    }

    /** 1000 buses × 60,000 km × 80 kWh/100 km at 0.712 kg/kWh. */
    @Test
    void electric_vehicles_are_a_memo_at_the_local_factor_and_added_to_nothing() {
        String buses =
                VEHICLES.replace("vehicle_distance/bus,2020,50000,km\n", "") + "vehicles/bus/electricity,2020,1000,辆\n";
        RoadTransport transport = transport("", buses);
        assertThat(transport.electric())
                .singleElement()
                .satisfies(electric -> assertThat(
                                electric.emissions().orElseThrow().value().value())
                        .isCloseTo(1000 * 60_000 * 0.8 * 0.712 / 1000, within(1e-6)));
        assertThat(city("", buses).inventory().total().tonnes())
                .isEqualTo(city("", VEHICLES).inventory().total().tonnes());
    }

    @Test
    void aviation_is_listed_apart_from_the_road() {
        assertThat(transport("", VEHICLES).others())
                .extracting(RoadTransport.Other::id)
                .containsExactly("kerosene");
    }
}
