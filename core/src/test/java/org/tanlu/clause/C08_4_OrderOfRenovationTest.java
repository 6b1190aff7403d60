package org.tanlu.clause;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.tanlu.energy.Consumer;
import org.tanlu.energy.Course;
import org.tanlu.energy.Fleet;
import org.tanlu.energy.Move;
import org.tanlu.energy.Parameters;
import org.tanlu.potential.Batch;
import org.tanlu.potential.CityProfile;
import org.tanlu.potential.Potentials;
import org.tanlu.published.ExampleCity;
import org.tanlu.scenario.Scenario;
import org.tanlu.scenario.ScenarioKind;
import org.tanlu.trace.Clause;
import org.tanlu.trace.Finding;

/**
 * Lesson: existing buildings are renovated class by class and old cars leave in order (clauses 8.4.2.1 and 8.4.3.2). The small
 * city renovates 1 000 000 m2 of the basic class from 2023 to 2026, half of 2 000 000 m2 from 2025 to 2034, and a fifth of
 * 3 000 000 m2 in 2030; 10 000 old cars go from 2022 to 2025.
 */
@Clause({"C8.4.2.1-2", "C8.4.2.1-7", "C8.4.3.2-1", "C8.4.3.2-2", "C8.4.3.2-3", "C8.5-4"})
class C08_4_OrderOfRenovationTest {
    private static final Potentials FOUND =
            OrderedCity.plan().value().potentials().orElseThrow();

    private static final List<String> VEHICLES = List.of("T-EBUS", "T-ETAXI", "T-ECAR", "T-EVAN", "T-ETRK", "T-FCV");

    private static List<Finding> findings(String rule) {
        return OrderedCity.plan().findings().stream()
                .filter(finding -> finding.rule().id().equals(rule))
                .toList();
    }

    @Test
    void the_three_classes_have_area_and_years_in_order() {
        List<Batch> batches = FOUND.renovation();
        assertThat(batches).extracting(batch -> batch.measure().id()).containsExactly("B-RET1", "B-RET2", "B-RET3");
        assertThat(batches).extracting(batch -> batch.stock().value()).containsExactly(1e6, 2e6, 3e6);
        assertThat(batches).extracting(batch -> batch.start().getAsInt()).containsExactly(2023, 2025, 2030);
        assertThat(batches).extracting(batch -> batch.half().getAsInt()).containsExactly(2024, 2029, 2030);
        assertThat(batches).extracting(batch -> batch.end().getAsInt()).containsExactly(2026, 2034, 2030);
        assertThat(batches.get(1).units().find(2029).orElseThrow().value()).isCloseTo(500_000, within(1e-3));
        assertThat(findings("POT-BATCH")).isEmpty();
    }

    @Test
    void old_cars_leave_in_years_of_the_scenario() {
        Batch cars = FOUND.oldCars().orElseThrow();
        assertThat(cars.stock().value()).isEqualTo(10_000);
        assertThat(cars.start()).hasValue(2022);
        assertThat(cars.end()).hasValue(2025);
        assertThat(cars.units().find(2023).orElseThrow().value()).isCloseTo(5_000, within(1e-6));
    }

    @Test
    void the_standard_of_renovated_buildings_and_the_policy_on_cars_are_the_citys_and_never_assumed() {
        assertThat(factor(FOUND, "C8.4.2.1-7")).isEqualTo(OrderedCity.STANDARD);
        assertThat(factor(FOUND, "C8.4.3.2-1")).isEqualTo("《市新能源汽车推广办法》（市政〔9〕号）");
        assertThat(findings("POT-STANDARD")).isEmpty();
        assertThat(findings("POT-CAR-POLICY")).isEmpty();
        var untold = ExampleCity.plan("yunzhou");
        assertThat(factor(untold.value().potentials().orElseThrow(), "C8.4.2.1-7"))
                .isEmpty();
        assertThat(untold.findings())
                .extracting(finding -> finding.rule().id())
                .contains("POT-STANDARD", "POT-CAR-POLICY");
    }

    private static String factor(Potentials potentials, String requirement) {
        return potentials.profile().factors().stream()
                .filter(each -> each.requirement().equals(requirement))
                .map(CityProfile.Factor::value)
                .findFirst()
                .orElseThrow()
                .chinese();
    }

    @Test
    void the_use_of_bulk_waste_is_an_indicator_where_the_city_reports_it() {
        assertThat(OrderedCity.plan().value().indicators())
                .filteredOn(value -> value.indicator().id().equals("IND-S40"))
                .singleElement()
                .satisfies(value ->
                        assertThat(value.figure().orElseThrow().value().value()).isEqualTo(83.5));
        assertThat(OrderedCity.with("").plan().value().indicators())
                .noneMatch(value -> value.indicator().id().equals("IND-S37"));
    }

    /** A total is never below its part: what was there, and what the actions add to it. */
    @Test
    void the_stock_of_new_energy_vehicles_holds_what_the_measures_add_to_that_of_the_base_year() {
        var plan = ExampleCity.plan("yunzhou").value();
        for (ScenarioKind kind : List.of(ScenarioKind.LOW_CARBON, ScenarioKind.ENHANCED)) {
            Course course = plan.scenarios().orElseThrow().of(kind).course();
            double added = course.system().moves().stream()
                    .filter(move -> VEHICLES.contains(move.measure().id()))
                    .mapToDouble(
                            move -> course.units(move).find(2030).orElseThrow().value() / 1000)
                    .sum();
            double grown = course.system().consumers().stream()
                    .filter(consumer -> consumer.fleet().isPresent())
                    .mapToDouble(consumer -> course.vehicles(consumer, "electricity")
                                    .find(2030)
                                    .orElseThrow()
                                    .value()
                            / course.system().consumers().stream()
                                    .filter(each -> each.fleet().isPresent())
                                    .mapToDouble(each -> course.vehicles(each, "electricity")
                                            .find(2024)
                                            .orElseThrow()
                                            .value())
                                    .sum())
                    .sum();
            double told = plan.forecasts().stream()
                    .filter(each -> each.kind() == kind)
                    .filter(each -> each.value().indicator().id().equals("IND-B48"))
                    .filter(each -> each.value().year() == 2030)
                    .findFirst()
                    .flatMap(each -> each.value().figure())
                    .orElseThrow()
                    .value()
                    .value();
            assertThat(added).isPositive();
            assertThat(told).isCloseTo(71.4 * grown + added, within(1e-6)).isGreaterThan(71.4 + added);
        }
    }

    /**
     * Every class buys electric vehicles by its own share, weighed by what is bought; what measures add in the year takes the
     * place of vehicles on fuel; what of them leaves in the year was not bought in it.
     */
    @Test
    void the_share_of_new_energy_among_vehicles_bought_is_an_indicator_of_every_scenario_and_year() {
        var plan = ExampleCity.plan("yunzhou").value();
        for (ScenarioKind kind : ScenarioKind.values()) {
            Scenario scenario = plan.scenarios().orElseThrow().of(kind);
            double told = plan.forecasts().stream()
                    .filter(each -> each.kind() == kind)
                    .filter(each -> each.value().indicator().id().equals("IND-S37"))
                    .filter(each -> each.value().year() == 2030)
                    .findFirst()
                    .flatMap(each -> each.value().figure())
                    .orElseThrow()
                    .value()
                    .value();
            assertThat(told).isCloseTo(100 * weighed(scenario, 2030), within(1e-9));
        }
    }

    private static double weighed(Scenario scenario, int year) {
        Course course = scenario.course();
        double all = 0;
        double electric = 0;
        for (Consumer consumer : course.system().consumers()) {
            Optional<Fleet> fleet = consumer.fleet();
            if (fleet.isPresent()) {
                double bought = fleet.get().stocks().keySet().stream()
                        .mapToDouble(fuel -> course.bought(consumer, fuel)
                                .find(year)
                                .orElseThrow()
                                .value())
                        .sum();
                all += bought;
                electric += bought
                        * Objects.requireNonNull(scenario.assumptions().get(Parameters.sales(consumer.id())))
                                .values()
                                .find(year)
                                .orElseThrow()
                                .value();
            }
        }
        double added = course.system().moves().stream()
                .filter(move -> VEHICLES.contains(move.measure().id()))
                .mapToDouble(move -> Math.max(0, units(course, move, year) - units(course, move, year - 1)))
                .sum();
        return (electric + Math.min(added, all - electric)) / all;
    }

    /** 12 000 000 m2 are metered of 10 000 000 m2 that are heated. */
    @Test
    void a_negative_potential_is_found_with_the_rows_it_rests_on() {
        assertThat(findings("POT-NEGATIVE")).singleElement().satisfies(found -> {
            assertThat(found.place()).isPresent();
            assertThat(found.message().chinese())
                    .contains("B-MET", "-2000000", "data/lesson2.csv C14", "data/lesson2.csv C15");
            assertThat(found.message().english()).contains("B-MET", "negative");
        });
    }

    private static double units(Course course, Move move, int year) {
        return course.units(move).find(year).orElseThrow().value();
    }
}
