package org.tanlu.energy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.tanlu.quantity.Quantity;
import org.tanlu.reference.Carrier;
import org.tanlu.reference.CarrierKind;
import org.tanlu.reference.GasGroup;
import org.tanlu.scenario.Simulation;
import org.tanlu.trace.Clause;

/** No more is captured than is emitted, and travel is avoided whatever vehicles run on. */
@Clause("9.1")
class CaptureAndTravelTest {
    private static final Cities.Example YUNZHOU = Cities.of("yunzhou");
    private static final Map<String, Assumption> ENHANCED = Simulation.simulate(
                    YUNZHOU.dossier(), YUNZHOU.history(), Cities.REFERENCE)
            .value()
            .orElseThrow()
            .scenarios()
            .get(2)
            .assumptions();

    /** The enhanced scenario with measures at another level in all years after the base year. */
    private static Course with(Map<String, Double> levels) {
        var scenario = new LinkedHashMap<>(ENHANCED);
        levels.forEach((id, level) -> scenario.computeIfPresent(
                Parameters.measure(id),
                (any, told) -> new Assumption(
                        told.parameter(),
                        told.name(),
                        told.unit(),
                        told.values().map(value -> Quantity.of(level, value.unit())),
                        told.origin())));
        return YUNZHOU.system().simulate(scenario, 2060);
    }

    private static double units(Course course, String measure, int year) {
        Move move = YUNZHOU.system().moves().stream()
                .filter(one -> one.measure().id().equals(measure))
                .findFirst()
                .orElseThrow();
        return course.units(move).find(year).orElseThrow().value();
    }

    private static double burnt(Course course, String branch, Optional<CarrierKind> kind, int year) {
        return YUNZHOU.system().consumers().stream()
                .filter(consumer -> consumer.isOf(branch))
                .flatMap(consumer -> course.carriers(consumer).stream()
                        .filter(carrier -> kind.map(carrier.kind()::equals).orElse(true))
                        .map(carrier -> course.burnt(consumer, carrier)))
                .mapToDouble(burnt -> burnt.find(year).orElseThrow().tonnes())
                .sum();
    }

    private static double processes(Course course, String branch, int year) {
        double sum = 0;
        List<OtherEmissions> others = YUNZHOU.system().others();
        for (int o = 0; o < others.size(); o++) {
            if (others.get(o).unit().equals(branch) && others.get(o).gas() == GasGroup.CO2) {
                sum += course.other[o][year - YUNZHOU.system().baseYear()];
            }
        }
        return sum;
    }

    @Test
    void coal_power_captures_no_more_than_its_plants_emit() {
        Course course = with(Map.of("N-CCS1", 1.0));

        boolean isCut = false;
        for (int year = 2025; year <= 2060; year++) {
            double emitted = burnt(course, EnergySystem.POWER_PLANTS, Optional.of(CarrierKind.COAL), year);
            assertThat(units(course, "N-CCS1", year)).isLessThanOrEqualTo(emitted * (1 + 1e-12));
            isCut |= emitted < 2_600_000; // the potential by the city's data
        }
        assertThat(isCut).isTrue();
    }

    @Test
    void branches_capture_no_more_than_they_burn_and_their_processes_emit() {
        Course course = with(Map.of("N-CCS2", 1.0, "N-CCU", 1.0));

        for (int year = 2025; year <= 2060; year++) {
            double emitted = 0;
            for (String branch : List.of("nonmetal_minerals", "chemicals")) {
                emitted += burnt(course, branch, Optional.empty(), year) + processes(course, branch, year);
            }
            assertThat(units(course, "N-CCS2", year) + units(course, "N-CCU", year))
                    .isLessThanOrEqualTo(emitted * (1 + 1e-12));
        }
    }

    @Test
    void heat_that_capture_takes_at_plants_is_supplied() {
        Course without = with(Map.of("N-CCS1", 0.0));
        Course with = with(Map.of("N-CCS1", 0.2));
        double units = units(with, "N-CCS1", 2050);

        double more =
                with.supply(SupplyPart.HEAT_AVAILABLE).find(2050).orElseThrow().value()
                        - without.supply(SupplyPart.HEAT_AVAILABLE)
                                .find(2050)
                                .orElseThrow()
                                .value();
        double losses = Objects.requireNonNull(ENHANCED.get("supply/heat/losses"))
                .in(2050)
                .value();

        // 2.6 GJ a tonne, before losses of the network
        assertThat(units).isPositive();
        assertThat(more).isCloseTo(2.6 * units / (1 - losses), within(0.002 * more));
    }

    @Test
    void avoided_travel_is_taken_off_everything_that_cars_run_on() {
        Consumer cars = YUNZHOU.system().findConsumer("vehicle/private_car").orElseThrow();
        Course without = with(Map.of("T-TOD", 0.0, "T-ECAR", 0.2));
        Course with = with(Map.of("T-TOD", 1.0, "T-ECAR", 0.2));

        double gasoline = ratio(with, without, cars, "gasoline", 2030);
        assertThat(gasoline).isLessThan(0.999);
        assertThat(ratio(with, without, cars, "electricity", 2030)).isCloseTo(gasoline, within(1e-12));
    }

    @Test
    void where_all_cars_are_electric_avoided_travel_spares_electricity() {
        Consumer cars = YUNZHOU.system().findConsumer("vehicle/private_car").orElseThrow();
        Course without = with(Map.of("T-TOD", 0.0));
        Course with = with(Map.of("T-TOD", 1.0));

        assertThat(without.use(cars, Cities.REFERENCE.carrier("gasoline"))
                        .find(2050)
                        .orElseThrow()
                        .value())
                .isZero();
        assertThat(ratio(with, without, cars, "electricity", 2050)).isLessThan(0.999);
    }

    private static double ratio(Course with, Course without, Consumer consumer, String id, int year) {
        Carrier carrier = Cities.REFERENCE.carrier(id);
        return with.use(consumer, carrier).find(year).orElseThrow().value()
                / without.use(consumer, carrier).find(year).orElseThrow().value();
    }

    /** The library's cars go 12 000 km; those of a city go as far as its inventory says. */
    @Test
    void a_measure_on_vehicles_spares_what_a_vehicle_of_the_city_takes() {
        for (String city : List.of("yunzhou", "beijing")) {
            EnergySystem system = Cities.of(city).system();
            Consumer cars = system.findConsumer("vehicle/private_car").orElseThrow();
            Move electric = system.moves().stream()
                    .filter(move -> move.measure().id().equals("T-ECAR"))
                    .findFirst()
                    .orElseThrow();
            double gasoline = cars.flows().stream()
                            .filter(flow -> flow.carrier().id().equals("gasoline"))
                            .mapToDouble(flow -> flow.amounts()
                                    .find(system.baseYear())
                                    .orElseThrow()
                                    .value())
                            .sum()
                    / cars.fleet().orElseThrow().stock("gasoline", system.baseYear());

            assertThat(electric.uses().get(0).change().value()).as(city).isCloseTo(-gasoline, within(1e-12));
            // 0.91 tce to 1.70 MWh for the same way, by the library
            assertThat(Objects.requireNonNull(electric.effect().energy().get("electricity"))
                                    .value()
                            / Objects.requireNonNull(electric.effect().energy().get("gasoline"))
                                    .value())
                    .isCloseTo(1.70 / -0.91, within(1e-9));
        }
    }

    /** Chemical plants of Beijing burn no coal: of 0.03 tce of coal and 0.02 of gas they spare the gas. */
    @Test
    void a_measure_that_spares_several_carriers_spares_those_that_are_there() {
        Move integration = Cities.of("beijing").system().moves().stream()
                .filter(move -> move.measure().id().equals("P-CHEM"))
                .findFirst()
                .orElseThrow();

        assertThat(integration.effect().energy()).containsOnlyKeys("natural_gas");
        assertThat(integration.uses())
                .singleElement()
                .satisfies(use -> assertThat(use.change().value()).isCloseTo(-0.02e-4, within(1e-15)));
    }

    @Test
    void data_of_potentials_may_be_surveyed_after_the_base_year_those_of_stocks_not() {
        assertThat(PotentialYears.of("vehicles/bus", 2024)).containsExactly(2024, 2023, 2022, 2021, 2020);
        assertThat(PotentialYears.of("potential/roof", 2024))
                .containsExactly(2024, 2023, 2022, 2021, 2020, 2025, 2026, 2027, 2028, 2029);
    }

    @Test
    void kilometres_of_electric_cars_count_by_what_a_car_takes() {
        Move tod = YUNZHOU.system().moves().stream()
                .filter(move -> move.measure().id().equals("T-TOD"))
                .findFirst()
                .orElseThrow();
        Move.Use use = tod.uses().get(0);
        List<Carrier> carriers = use.cells().getOrDefault("vehicle/private_car", List.of());
        Consumer cars = YUNZHOU.system().findConsumer("vehicle/private_car").orElseThrow();

        int electricity = carriers.indexOf(Cities.REFERENCE.carrier("electricity"));
        double ofGasoline = byVehicle(cars, "gasoline");
        double ofElectricity = byVehicle(cars, "electricity");

        assertThat(use.weights().get(electricity).value()).isCloseTo(ofGasoline / ofElectricity, within(1e-12));
        assertThat(use.weights()
                        .get(carriers.indexOf(Cities.REFERENCE.carrier("gasoline")))
                        .value())
                .isEqualTo(1);
    }

    private static double byVehicle(Consumer cars, String id) {
        int base = YUNZHOU.system().baseYear();
        return cars.flows().stream()
                        .filter(flow -> flow.carrier().id().equals(id))
                        .mapToDouble(
                                flow -> flow.amounts().find(base).orElseThrow().value())
                        .sum()
                / cars.fleet().orElseThrow().stock(id, base);
    }
}
