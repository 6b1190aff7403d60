package org.tanlu.scenario;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.tanlu.clause.City;
import org.tanlu.energy.Course;
import org.tanlu.energy.FurtherUse;
import org.tanlu.energy.SupplyPart;
import org.tanlu.inventory.IndicatorValue;
import org.tanlu.plan.Plan;
import org.tanlu.published.ExampleCity;
import org.tanlu.quantity.Unit;
import org.tanlu.reference.CarrierKind;
import org.tanlu.reference.Technology;
import org.tanlu.trace.Clause;
import org.tanlu.trace.Derivation;

/** The non-fossil share of primary energy in the scenarios, and the total of energy that it is a share of. */
@Clause({"9.3", "B"})
class NonFossilShareTest {
    private static final Plan YUNZHOU = ExampleCity.plan("yunzhou").value();
    private static final Unit COAL = new Unit("万吨标准煤", "energy", 293_076);
    private static final double RATE = 0.302; // kg of coal by kWh, as the city told it

    private static Scenario scenario(ScenarioKind kind) {
        return YUNZHOU.scenarios().orElseThrow().of(kind);
    }

    private static Optional<Derivation> found(Plan plan, ScenarioKind kind, String id, int year) {
        return plan.forecasts().stream()
                .filter(each -> each.kind() == kind)
                .map(ScenarioIndicator::value)
                .filter(each -> each.year() == year && each.indicator().id().equals(id))
                .flatMap(each -> each.figure().stream())
                .map(figure -> figure.derivation().get())
                .findFirst();
    }

    private static double share(ScenarioKind kind, int year) {
        return found(YUNZHOU, kind, "IND-B27", year).orElseThrow().value().value();
    }

    private static double terawattHours(Course course, SupplyPart part, int year) {
        return course.supply(part).find(year).orElseThrow().value() / 1e6;
    }

    private static double fuels(Course course, int year) {
        double sum = 0;
        for (CarrierKind kind : CarrierKind.values()) {
            boolean isFuel = kind != CarrierKind.ELECTRICITY && kind != CarrierKind.HEAT;
            sum += isFuel
                    ? course.finalUse(kind).find(year).orElseThrow().value()
                            + course.plants(kind).find(year).orElseThrow().value()
                    : 0;
        }
        return sum;
    }

    private static double further(Course course, int year) {
        return course.system().primary().further().stream()
                .mapToDouble(use -> course.further(use).find(year).orElseThrow().value())
                .sum();
    }

    /** All energy with electricity at so many kg of coal by kWh, in 10^4 tce. */
    private static double total(Course course, int year, double byKilowattHour) {
        double electricity = terawattHours(course, SupplyPart.POWER_WITHOUT_FUEL, year)
                + terawattHours(course, SupplyPart.POWER_IMPORT, year);
        double heat = course.supply(SupplyPart.HEAT_IMPORT)
                .find(year)
                .orElseThrow()
                .in(COAL)
                .value();
        return fuels(course, year) + electricity * byKilowattHour * 100 + heat + further(course, year);
    }

    @Test
    void the_total_of_the_base_year_is_what_the_yearbook_prints() {
        // electricity at 0.3 kg by kWh, all else by calorific value, as the source says
        assertThat(total(scenario(ScenarioKind.BASELINE).course(), 2024, 0.3))
                .isCloseTo(1413.52, within(0.005 * 1413.52));
    }

    @ParameterizedTest
    @CsvSource({"NON_ENERGY", "OTHER_ENERGY", "CONVERSION"})
    void each_line_beside_users_and_plants_starts_from_the_balance(FurtherUse.Kind kind) {
        Course course = scenario(ScenarioKind.LOW_CARBON).course();
        FurtherUse use = course.system().primary().further().stream()
                .filter(each -> each.kind() == kind)
                .findFirst()
                .orElseThrow();
        assertThat(course.further(use).find(2024).orElseThrow().value())
                .isCloseTo(use.amount().value(), within(1e-9));
        if (kind == FurtherUse.Kind.OTHER_ENERGY) {
            assertThat(use.amount().value()).isCloseTo(30.95, within(1e-6)); // the balance's total of other energy
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"BASELINE", "LOW_CARBON", "ENHANCED"})
    void the_base_year_is_the_published_share_in_every_scenario(ScenarioKind kind) {
        assertThat(share(kind, 2024)).isCloseTo(10.8, within(1e-9));
    }

    @Test
    void a_later_year_moves_by_the_odds_of_what_the_parts_make() {
        Course course = scenario(ScenarioKind.LOW_CARBON).course();
        double before = odds(model(course, 2024, 0.25));
        double now = odds(model(course, 2040, 0.60)); // the share of imports that the scenario tells for 2040
        double expected = 0.108 / 0.892 * now / before;
        assertThat(share(ScenarioKind.LOW_CARBON, 2040)).isCloseTo(100 * expected / (1 + expected), within(1e-6));
    }

    private static double odds(double share) {
        return share / (1 - share);
    }

    /** Wind, solar, imports and 70 % of 30.95 x 10^4 tce of other energy over the total, by the coal burnt for generation. */
    private static double model(Course course, int year, double ofImports) {
        double imports = terawattHours(course, SupplyPart.POWER_IMPORT, year);
        double clean = terawattHours(course, SupplyPart.POWER_CLEAN, year);
        double added = course.system().moves().stream()
                .filter(move -> List.of(
                                "E-PV1", "E-PV2", "E-WD1", "E-WD2", "E-BIO1", "B-ZEB", "B-BIPV", "C-INC", "G-DIR")
                        .contains(move.measure().id()))
                .mapToDouble(move -> course.units(move).find(year).orElseThrow().value()
                        * move.supplied().value())
                .sum();
        double local = 1.471 + 1.462 + added / 1e6; // wind and solar of 2024 in TWh
        double nonFossil = (local + clean + (imports - clean) * ofImports) * RATE * 100 + 0.70 * 30.95;
        return nonFossil / total(course, year, RATE);
    }

    @Test
    void scenarios_with_more_renewables_have_a_higher_share_and_none_has_more_than_all() {
        for (int year : List.of(2030, 2040, 2060)) {
            assertThat(share(ScenarioKind.BASELINE, year)).isLessThan(share(ScenarioKind.LOW_CARBON, year));
            assertThat(share(ScenarioKind.LOW_CARBON, year)).isLessThan(share(ScenarioKind.ENHANCED, year));
            assertThat(share(ScenarioKind.ENHANCED, year)).isBetween(0.0, 100.0);
        }
    }

    @Test
    void what_makes_electricity_without_a_source_of_its_own_is_all_that_the_library_does_not_call_renewable() {
        assertThat(City.REFERENCE.energy().technologies().values().stream()
                        .filter(technology -> technology.service().isEmpty())
                        .filter(technology -> technology.flows().stream()
                                .anyMatch(flow -> flow.carrier().equals("electricity")
                                        && flow.net().value() < 0))
                        .map(Technology::id))
                .containsExactlyInAnyOrderElementsOf(NonFossilSources.NO_SOURCE);
    }

    @Test
    void a_city_that_did_not_tell_the_share_of_imports_has_the_reason_instead() {
        Plan beijing = ExampleCity.plan("beijing").value();
        Optional<IndicatorValue> value = beijing.forecasts().stream()
                .map(ScenarioIndicator::value)
                .filter(each -> each.indicator().id().equals("IND-B27") && each.year() == 2035)
                .findFirst();
        assertThat(value).hasValueSatisfying(each -> {
            assertThat(each.figure()).isEmpty();
            assertThat(each.reason().chinese()).contains("净调入电力中非化石能源占比");
        });
    }
}
