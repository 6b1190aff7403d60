package org.tanlu.energy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.tanlu.quantity.Quantity;
import org.tanlu.quantity.Unit;
import org.tanlu.reference.CarrierKind;
import org.tanlu.reference.Deviation;
import org.tanlu.reference.EnergyReference;
import org.tanlu.sampling.Spread;
import org.tanlu.sampling.Uniforms;
import org.tanlu.scenario.Simulation;
import org.tanlu.trace.Clause;

/** Draws against targets: without any deviation a draw is the scenario, and shares are counted. */
@Clause("9.2")
class DrawnTest {
    private static final Cities.Example YUNZHOU = Cities.of("yunzhou");
    private static final Map<String, Assumption> LOW = Simulation.simulate(
                    YUNZHOU.dossier(), YUNZHOU.history(), Cities.REFERENCE)
            .value()
            .orElseThrow()
            .scenarios()
            .get(1)
            .assumptions();
    private static final int BASE = YUNZHOU.system().baseYear();
    private static final Unit COAL = new Unit("万吨标准煤", "energy", 293_076);

    private static final Drawn EXACT = drawn(still(), 4);
    private static final Drawn DRAWN = drawn(Cities.REFERENCE.energy(), 400);
    private static final Course COURSE = YUNZHOU.system().simulate(LOW, 2060);

    private static Drawn drawn(EnergyReference reference, int draws) {
        return Ensemble.draw(
                        YUNZHOU.system(), List.of(LOW), 2060, reference, draws, Uniforms.random(1), List.of(2030, 2035))
                .drawn();
    }

    /** Nothing deviates. */
    private static EnergyReference still() {
        var own = new LinkedHashMap<String, Deviation>();
        DrawnParameter.of(YUNZHOU.system(), Cities.REFERENCE.energy())
                .forEach(one -> own.put(
                        one.id(),
                        new Deviation(
                                one.kind(),
                                one.subject(),
                                Spread.normal(0),
                                false,
                                Optional.empty(),
                                one.deviation().source(),
                                one.deviation().verification())));
        return Cities.REFERENCE.energy().with(List.copyOf(own.values()));
    }

    private static DrawnGoal goal(DrawnGoal.Kind kind, int year, double goal, boolean isFloor) {
        return new DrawnGoal(
                kind,
                year,
                Quantity.of(goal, Unit.ONE),
                Quantity.of(1, Unit.ONE),
                Quantity.of(0.0005, Unit.ONE),
                isFloor);
    }

    private static double number(DrawnGoal.Kind kind, int year) {
        return EXACT.numbers(0, goal(kind, year, 0, true))[3];
    }

    private static double driver(String id, int year) {
        return COURSE.driver(id).find(year).orElseThrow().value();
    }

    private static double total(int year) {
        return COURSE.total().find(year).orElseThrow().tonnes();
    }

    /** Final use and what plants burn, less what they and local generation without fuel supply. */
    private static double energy(int year) {
        double sum = 0;
        for (CarrierKind kind : CarrierKind.values()) {
            sum += COURSE.finalUse(kind).find(year).orElseThrow().value();
            sum += COURSE.plants(kind).find(year).orElseThrow().value();
        }
        for (SupplyPart own : List.of(SupplyPart.POWER_PLANTS, SupplyPart.POWER_WITHOUT_FUEL, SupplyPart.HEAT_PLANTS)) {
            sum -= COURSE.supply(own).find(year).orElseThrow().in(COAL).value();
        }
        return sum;
    }

    @Test
    void a_draw_without_deviation_has_the_numbers_of_the_scenario() {
        double product = driver("gdp", 2035) / driver("gdp", BASE);
        assertThat(number(DrawnGoal.Kind.EMISSION_FALL, 2035))
                .isCloseTo(1 - total(2035) / total(BASE) / product, within(1e-9));
        assertThat(number(DrawnGoal.Kind.ENERGY_FALL, 2035))
                .isCloseTo(1 - energy(2035) / energy(BASE) / product, within(1e-9));
        assertThat(number(DrawnGoal.Kind.PER_CAPITA, 2035))
                .isCloseTo(total(2035) / driver("population", 2035) / 10_000, within(1e-9));
        assertThat(number(DrawnGoal.Kind.INTENSITY, 2030))
                .isCloseTo(total(2030) / driver("gdp", 2030) / 10_000, within(1e-9));
        double power = COURSE.finalUse(CarrierKind.ELECTRICITY)
                .find(2035)
                .orElseThrow()
                .value();
        double all = 0;
        for (CarrierKind kind : CarrierKind.values()) {
            all += COURSE.finalUse(kind).find(2035).orElseThrow().value();
        }
        assertThat(number(DrawnGoal.Kind.ELECTRIFICATION, 2035)).isCloseTo(power / all, within(1e-9));
    }

    @Test
    void the_share_of_draws_that_meet_a_target_is_counted_and_falls_as_it_gets_harder() {
        DrawnGoal easy = goal(DrawnGoal.Kind.EMISSION_FALL, 2030, -1, true);
        DrawnGoal hard = goal(DrawnGoal.Kind.EMISSION_FALL, 2030, 0.99, true);
        double[] numbers = DRAWN.numbers(0, easy);
        double middle = Arrays.stream(numbers).sorted().toArray()[200];

        assertThat(DRAWN.met(0, easy).value()).isEqualTo(1);
        assertThat(DRAWN.met(0, hard).value()).isZero();
        assertThat(DRAWN.met(0, goal(DrawnGoal.Kind.EMISSION_FALL, 2030, middle, true))
                        .value())
                .isBetween(0.48, 0.56);
    }
}
