package org.tanlu.pathway;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tanlu.energy.DrawnGoal;
import org.tanlu.inventory.IndicatorValue;
import org.tanlu.plan.Plan;
import org.tanlu.published.ExampleCity;
import org.tanlu.quantity.Quantity;
import org.tanlu.quantity.Unit;
import org.tanlu.scenario.PlanTarget;
import org.tanlu.scenario.Scenario;
import org.tanlu.scenario.ScenarioIndicator;
import org.tanlu.scenario.ScenarioKind;
import org.tanlu.trace.Clause;

/** What the targets of the example city mean to a pathway, held against the indicators that scenarios print by another way. */
@Clause({"9.3", "C10.1-3"})
class CityTargetsTest {
    private static final Plan PLAN = ExampleCity.plan("yunzhou").value();
    private static final Scenario LOW = PLAN.scenarios().orElseThrow().of(ScenarioKind.LOW_CARBON);
    private static final int BASE = LOW.course().system().baseYear();
    private static final CityTargets TARGETS = new CityTargets(LOW.course(), PLAN.planTargets(), PLAN.indicators());

    @Test
    void the_assigned_non_fossil_share_and_the_stricter_of_two_falls_of_energy_are_asked_for() {
        assertThat(TARGETS.wanted())
                .extracting(wanted -> wanted.indicator() + " " + wanted.year() + " "
                        + wanted.goal().value())
                .containsExactlyInAnyOrder("IND-B27 2030 0.19", "IND-B30 2025 0.145");
    }

    @Test
    void what_no_row_stands_for_is_told() {
        assertThat(TARGETS.unasked())
                .extracting(target -> target.indicator().orElse(""))
                .contains("IND-S27", "IND-B28")
                .doesNotContain("IND-B27", "IND-B29", "IND-B30");
    }

    /** The pathway's sums of a course and its scale come to what the table of indicators prints of it. */
    @Test
    void the_non_fossil_share_of_a_scenario_is_the_one_that_is_printed() {
        Wanted wanted = wanted("IND-B27");
        double[] model = AimedIndicator.NON_FOSSIL_SHARE.in(LOW.course());

        for (int year : List.of(2030, 2045, 2060)) {
            assertThat(100 * wanted.printed(model[year - BASE])).isCloseTo(printed("IND-B27", year), within(1e-9));
        }
        assertThat(wanted.printed(wanted.limit())).isCloseTo(0.19, within(1e-12));
    }

    @Test
    void the_fall_of_energy_of_a_scenario_is_the_one_that_targets_are_held_against() {
        PlanTarget target = TARGETS.own(DrawnGoal.Kind.ENERGY_FALL).get(0);
        Wanted wanted = TARGETS.wanted(target).orElseThrow();
        double[] model = AimedIndicator.ENERGY_FALL.in(LOW.course());

        double answered = target.find(ScenarioKind.LOW_CARBON)
                .orElseThrow()
                .value()
                .in(Unit.ONE)
                .value();
        assertThat(wanted.printed(model[target.year() - BASE])).isCloseTo(answered, within(1e-9));
        assertThat(wanted.printed(wanted.limit())).isCloseTo(wanted.goal().value(), within(1e-12));
    }

    @ParameterizedTest
    @ValueSource(strings = {"IND-B21", "IND-B24", "IND-B25"})
    void what_is_moved_by_an_index_moves_as_the_printed_indicator_does(String id) {
        double[] model = AimedIndicator.find(id).orElseThrow().in(LOW.course());

        for (int year : List.of(2030, 2060)) {
            assertThat(model[year - BASE] / model[0]).isCloseTo(printed(id, year) / printed(id, BASE), within(1e-9));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"IND-S10", "IND-S11", "IND-S12"})
    void the_electrification_of_sectors_is_the_one_that_targets_print(String id) {
        double[] model = AimedIndicator.find(id).orElseThrow().in(LOW.course());

        double printed = PLAN.targets().orElseThrow().goals().stream()
                .filter(goal -> goal.indicator().id().equals(id))
                .flatMap(goal -> goal.find(ScenarioKind.LOW_CARBON, 2030).stream())
                .map(value -> value.figure().orElseThrow().value().value())
                .findFirst()
                .orElseThrow();
        assertThat(100 * model[2030 - BASE]).isCloseTo(printed, within(1e-9));
    }

    @Test
    void a_target_of_all_emissions_is_a_cap() {
        PlanTarget share = PLAN.planTargets().stream()
                .filter(target -> target.indicator().equals(Optional.of("IND-B27")))
                .findFirst()
                .orElseThrow();
        var cap = new DrawnGoal(
                DrawnGoal.Kind.PER_CAPITA,
                2030,
                Quantity.of(5, Unit.ONE),
                Quantity.of(1, Unit.ONE),
                Quantity.of(0, Unit.ONE),
                false);
        var byPerson = new PlanTarget(
                share.row(),
                2030,
                share.goal(),
                false,
                true,
                Map.of(),
                Optional.of(cap),
                share.odds(),
                Optional.empty());

        // five tonnes by person, of so many ten thousand people
        double people =
                LOW.course().driver("population").find(2030).orElseThrow().value();
        assertThat(TARGETS.cap(byPerson).orElseThrow().tonnes()).isCloseTo(5 * people * 10_000, within(1e-6));
    }

    private static Wanted wanted(String id) {
        return TARGETS.wanted().stream()
                .filter(wanted -> wanted.indicator().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private static double printed(String id, int year) {
        return PLAN.forecasts().stream()
                .filter(each -> each.kind() == ScenarioKind.LOW_CARBON)
                .map(ScenarioIndicator::value)
                .filter(value -> value.indicator().id().equals(id) && value.year() == year)
                .map(IndicatorValue::figure)
                .map(figure -> figure.orElseThrow().value().value())
                .findFirst()
                .orElseThrow();
    }
}
