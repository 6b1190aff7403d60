package org.tanlu.energy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.ForkJoinPool;
import java.util.function.Function;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.tanlu.clause.ExampleScenarios;
import org.tanlu.energy.Sensitivity.Effect;
import org.tanlu.energy.Sensitivity.Result;
import org.tanlu.energy.Sensitivity.Share;
import org.tanlu.quantity.Quantity;
import org.tanlu.reference.CarrierKind;
import org.tanlu.reference.Deviation;
import org.tanlu.reference.EnergyReference;
import org.tanlu.sampling.Spread;
import org.tanlu.scenario.Scenario;
import org.tanlu.scenario.ScenarioKind;
import org.tanlu.trace.Clause;

/** Which parameters the uncertainty of a scenario comes from. */
@Clause("9.2")
@Tag("bulk")
class SensitivityTest {
    private static final Scenario SCENARIO = ExampleScenarios.of("beijing").of(ScenarioKind.LOW_CARBON);
    private static final EnergySystem SYSTEM = SCENARIO.course().system();
    private static final EnergyReference REFERENCE = Cities.REFERENCE.energy();
    private static final Sensitivity SENSITIVITY = assess(REFERENCE);

    private static Sensitivity assess(EnergyReference reference) {
        return Sensitivity.of(SYSTEM, SCENARIO.assumptions(), 2060, 2030, reference, 7);
    }

    private static Effect effect(Sensitivity sensitivity, Result result, String parameter) {
        return sensitivity.effects().stream()
                .filter(effect ->
                        effect.result() == result && effect.parameter().id().equals(parameter))
                .findFirst()
                .orElseThrow();
    }

    private static List<Share> shares(Result result) {
        return SENSITIVITY.shares().stream()
                .filter(share -> share.result() == result)
                .toList();
    }

    /**
     * The factor of gas deviates by 3 %. Its quantiles at 1/8, 3/8, 5/8 and 7/8 are −1.15035, −0.31864, 0.31864 and 1.15035
     * standard deviations: every move is one of 1.46899, and changes emissions by so much of those of gas.
     */
    @Test
    void the_factor_of_a_fuel_does_what_its_distribution_does_to_the_emissions_of_that_fuel() {
        double gas = SYSTEM.consumers().stream()
                .flatMap(consumer -> SCENARIO.course().carriers(consumer).stream()
                        .filter(carrier -> carrier.kind() == CarrierKind.GAS)
                        .map(carrier -> SCENARIO.course().burnt(consumer, carrier)))
                .mapToDouble(burnt -> burnt.find(2030).orElseThrow().tonnes())
                .sum();

        Effect effect = effect(SENSITIVITY, Result.GOAL_YEAR, "emission/gas");

        assertThat(effect.size().tonnes()).isCloseTo(gas * 0.03 * 1.46899, within(0.04 * gas * 0.03 * 1.46899));
        assertThat(effect.mean()).isEqualTo(effect.size());
    }

    private static double sum(Result result, Function<Share, Quantity> part) {
        return shares(result).stream()
                .mapToDouble(share -> part.apply(share).value())
                .sum();
    }

    /** In a year emissions are nearly a sum; the peak level is a maximum, in which parameters act together. */
    @Test
    void the_parts_of_the_variance_make_the_whole() {
        assertThat(sum(Result.GOAL_YEAR, Share::first)).isBetween(0.9, 1.1);
        assertThat(sum(Result.LAST_YEAR, Share::first)).isBetween(0.9, 1.1);
        assertThat(sum(Result.PEAK_LEVEL, Share::first)).isLessThan(1);
        assertThat(sum(Result.PEAK_LEVEL, Share::total)).isGreaterThan(1);
    }

    @Test
    void no_parameter_makes_more_of_the_variance_alone_than_in_all() {
        assertThat(SENSITIVITY.shares())
                .allSatisfy(share -> assertThat(
                                share.first().value() - share.total().value())
                        .isLessThan(4 * share.firstError().value() + 0.01));
    }

    @Test
    void the_others_together_are_the_last_and_matter_little() {
        for (Result result : Result.values()) {
            List<Share> shares = shares(result);
            Share last = shares.get(shares.size() - 1);

            assertThat(last.parameter()).isEmpty();
            assertThat(last.total().value()).isLessThan(0.05);
            assertThat(shares.subList(0, shares.size() - 1))
                    .extracting(Share::parameter)
                    .allMatch(Optional::isPresent);
        }
    }

    @Test
    void a_parameter_that_the_city_holds_certain_has_no_effect() {
        DrawnParameter gdp = DrawnParameter.of(SYSTEM, REFERENCE).stream()
                .filter(parameter -> parameter.id().equals("driver/gdp"))
                .findFirst()
                .orElseThrow();
        var certain = new Deviation(
                Deviation.Kind.DRIVER,
                "gdp",
                Spread.between(Spread.Shape.UNIFORM, 0, 0),
                true,
                Optional.of("试验"),
                gdp.deviation().source(),
                gdp.deviation().verification());

        Sensitivity sensitivity = assess(REFERENCE.with(List.of(certain)));

        assertThat(effect(SENSITIVITY, Result.LAST_YEAR, "driver/gdp").size().tonnes())
                .isGreaterThan(1e6);
        assertThat(effect(sensitivity, Result.LAST_YEAR, "driver/gdp").size().tonnes())
                .isZero();
    }

    @Test
    void the_bits_do_not_depend_on_the_threads() {
        var pool = new ForkJoinPool(3);
        try {
            assertThat(pool.submit(() -> assess(REFERENCE)).join()).isEqualTo(SENSITIVITY);
        } finally {
            pool.shutdown();
        }
    }

    @Test
    void a_goal_outside_the_years_of_the_scenario_is_not_assessed() {
        Sensitivity late = Sensitivity.of(SYSTEM, SCENARIO.assumptions(), 2060, 2015, REFERENCE, 7);

        assertThat(late.effects()).extracting(Effect::result).doesNotContain(Result.GOAL_YEAR);
    }
}
