package org.tanlu.scenario;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tanlu.energy.Course;
import org.tanlu.energy.SupplyPart;
import org.tanlu.inventory.IndicatorValue;
import org.tanlu.plan.Plan;
import org.tanlu.published.ExampleCity;
import org.tanlu.reference.CarrierKind;
import org.tanlu.trace.Clause;
import org.tanlu.trace.Derivation;
import org.tanlu.trace.Figure;

/** The indicators of Table B.1 go on in the scenarios where the history of the city leaves them. */
@Clause({"9.3", "B"})
class ScenarioIndicatorsTest {
    private static Plan plan(String city) {
        return ExampleCity.plan(city).value();
    }

    private static Scenarios scenarios(Plan plan) {
        return plan.scenarios().orElseThrow();
    }

    private static Optional<IndicatorValue> value(Plan plan, ScenarioKind kind, String id, int year) {
        return plan.forecasts().stream()
                .filter(each -> each.kind() == kind)
                .map(ScenarioIndicator::value)
                .filter(each -> each.year() == year && each.indicator().id().equals(id))
                .findFirst();
    }

    private static double number(Plan plan, ScenarioKind kind, String id, int year) {
        return value(plan, kind, id, year)
                .flatMap(IndicatorValue::figure)
                .orElseThrow()
                .value()
                .value();
    }

    @ParameterizedTest
    @ValueSource(strings = {"yunzhou", "beijing"})
    void in_the_base_year_the_model_gives_what_the_history_tells(String city) {
        Plan plan = plan(city);
        Scenario any = scenarios(plan).of(ScenarioKind.BASELINE);
        int base = scenarios(plan).system().baseYear();
        Map<String, Derivation> model = ScenarioIndicators.atBase(
                any, plan.indicators(), scenarios(plan), plan.dossier().city());
        assertThat(model).hasSizeGreaterThan(25);
        var soft = new SoftAssertions();
        model.forEach((id, derivation) -> plan.indicators().stream()
                .filter(each -> each.year() == base && each.indicator().id().equals(id))
                .filter(each -> !id.equals("IND-B14")) // growth up to the base year lies before the scenarios
                .flatMap(each -> each.figure().stream())
                .forEach(figure -> soft.assertThat(derivation.value().value())
                        .as(id)
                        .isCloseTo(
                                figure.value().value(),
                                within(2e-3 * Math.abs(figure.value().value()) + 1e-9))));
        soft.assertAll();
    }

    @Test
    void every_indicator_has_a_value_or_a_reason_in_every_scenario_and_year() {
        Plan plan = plan("yunzhou");
        long indicators = plan.forecasts().stream()
                .map(each -> each.value().indicator().id())
                .distinct()
                .filter(id -> id.startsWith("IND-B"))
                .count();
        assertThat(indicators).isEqualTo(54);
        assertThat(plan.forecasts()).allSatisfy(each -> {
            if (each.value().figure().isEmpty()) {
                assertThat(each.value().reason().chinese()).isNotBlank();
            }
        });
        assertThat(number(plan, ScenarioKind.BASELINE, "IND-B09", 2030)).isPositive();
        assertThat(value(plan, ScenarioKind.LOW_CARBON, "IND-B10", 2030))
                .hasValueSatisfying(
                        value -> assertThat(value.reason().english()).contains("forest"));
    }

    @Test
    void shares_of_the_three_industries_sum_to_a_hundred() {
        Plan plan = plan("beijing");
        for (ScenarioKind kind : ScenarioKind.values()) {
            double sum = 0;
            for (String id : List.of("IND-B18", "IND-B19", "IND-B20")) {
                sum += number(plan, kind, id, 2045);
            }
            assertThat(sum).isCloseTo(100, within(1e-9));
        }
    }

    @Test
    void intensity_falls_from_where_the_history_left_it() {
        Plan plan = plan("yunzhou");
        int base = scenarios(plan).system().baseYear();
        double told = number(plan, ScenarioKind.BASELINE, "IND-B29", base);
        double before = number(plan, ScenarioKind.BASELINE, "IND-S01", base);
        double later = number(plan, ScenarioKind.LOW_CARBON, "IND-S01", 2035);
        assertThat(number(plan, ScenarioKind.LOW_CARBON, "IND-B29", 2035))
                .isCloseTo(100 - (100 - told) * later / before, within(1e-9));
    }

    /** The local factor of electricity (clause 7.1.5) is a result: the accounts' of the base year, then as the scenario's. */
    @Test
    void emissions_of_electricity_used_go_on_from_the_accounts() {
        Plan plan = plan("yunzhou");
        int base = scenarios(plan).system().baseYear();
        double told = number(plan, ScenarioKind.BASELINE, "IND-S43", base);
        assertThat(told).isBetween(0.6, 0.7); // by hand: 0.63 in annex 1
        for (ScenarioKind kind : ScenarioKind.values()) {
            Course course = scenarios(plan).of(kind).course();
            double before = perMwh(course, base);
            assertThat(number(plan, kind, "IND-S43", 2060))
                    .isCloseTo(told * perMwh(course, 2060) / before, within(1e-9));
            assertThat(before).isCloseTo(told, within(0.1 * told));
        }
    }

    private static double perMwh(Course course, int year) {
        return course.secondary(CarrierKind.ELECTRICITY)
                        .find(year)
                        .orElseThrow()
                        .tonnes()
                / course.supply(SupplyPart.POWER_AVAILABLE)
                        .find(year)
                        .orElseThrow()
                        .value();
    }

    @Test
    void every_value_can_be_asked_where_it_comes_from() {
        Plan plan = plan("yunzhou");
        Map<String, Figure> byKey =
                plan.figures().stream().collect(Collectors.toMap(Figure::key, figure -> figure, (one, other) -> one));
        plan.forecasts().stream()
                .filter(each -> each.value().year() == 2035)
                .flatMap(each -> each.value().figure().stream())
                .forEach(figure -> {
                    assertThat(byKey).containsKey(figure.key());
                    Derivation derivation = figure.derivation().get();
                    assertThat(derivation.value()).isEqualTo(figure.value());
                    check(derivation, byKey);
                });
    }

    private static void check(Derivation derivation, Map<String, Figure> byKey) {
        for (Derivation parent : derivation.parents()) {
            if (!parent.key().isEmpty()) {
                assertThat(Optional.ofNullable(byKey.get(parent.key()))
                                .map(figure -> figure.value().value()))
                        .as(parent.key())
                        .contains(parent.value().value());
            }
            check(parent, byKey);
        }
    }
}
