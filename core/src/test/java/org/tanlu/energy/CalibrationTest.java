package org.tanlu.energy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tanlu.inventory.Inventory;
import org.tanlu.published.ExampleCity;
import org.tanlu.quantity.Emissions;
import org.tanlu.reference.Functional;
import org.tanlu.scenario.Scenario;
import org.tanlu.scenario.ScenarioKind;
import org.tanlu.scenario.Simulation;
import org.tanlu.trace.Clause;

/** The energy system of the base year is the inventory. */
@Clause("9.1")
class CalibrationTest {
    @ParameterizedTest
    @ValueSource(strings = {"yunzhou", "beijing"})
    void the_direct_emissions_of_the_base_year_are_those_of_the_inventory(String city) {
        EnergySystem system = Cities.of(city).system();
        Inventory inventory = Cities.of(city).history().inventory(system.baseYear());

        Emissions burnt = Emissions.sum(system.consumers().stream()
                .flatMap(consumer -> consumer.flows().stream())
                .map(Flow::emissions)
                .toList());
        Emissions others = Emissions.sum(system.others().stream()
                .map(other -> other.emissions().find(system.baseYear()).orElseThrow())
                .toList());

        assertThat(burnt.plus(others).tonnes())
                .isCloseTo(
                        inventory.direct().tonnes(),
                        within(1e-9 * inventory.direct().tonnes()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"yunzhou", "beijing"})
    void and_those_of_each_department_too(String city) {
        Cities.Example of = Cities.of(city);
        Inventory inventory = of.history().inventory(of.system().baseYear());
        Course course = ExampleCity.plan(city)
                .value()
                .scenarios()
                .orElseThrow()
                .of(ScenarioKind.BASELINE)
                .course();
        for (Functional functional : Functional.values()) {
            assertThat(course.direct(functional)
                            .find(of.system().baseYear())
                            .orElseThrow()
                            .tonnes())
                    .as(functional.name())
                    .isCloseTo(
                            inventory.byProducer(functional).tonnes(),
                            within(1e-9 * inventory.direct().tonnes()));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"yunzhou", "beijing"})
    void every_scenario_starts_from_the_inventory(String city) {
        Cities.Example of = Cities.of(city);
        Inventory inventory = of.history().inventory(of.system().baseYear());
        for (Scenario scenario : Simulation.simulate(of.dossier(), of.history(), Cities.REFERENCE)
                .value()
                .orElseThrow()
                .scenarios()) {
            double total = scenario.course()
                    .total()
                    .find(of.system().baseYear())
                    .orElseThrow()
                    .tonnes();
            assertThat(total)
                    .isCloseTo(
                            inventory.total().tonnes(),
                            within(1e-9 * inventory.total().tonnes()));
        }
    }
}
