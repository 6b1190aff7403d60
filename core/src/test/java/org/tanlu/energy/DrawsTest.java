package org.tanlu.energy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.tanlu.quantity.Quantity;
import org.tanlu.reference.Deviation;
import org.tanlu.sampling.Uniforms;
import org.tanlu.scenario.Simulation;
import org.tanlu.trace.Clause;

/** What draws leave whole, and what they move. */
@Clause("9.2")
class DrawsTest {
    private static final Cities.Example YUNZHOU = Cities.of("yunzhou");
    private static final Map<String, Assumption> ENHANCED = Simulation.simulate(
                    YUNZHOU.dossier(), YUNZHOU.history(), Cities.REFERENCE)
            .value()
            .orElseThrow()
            .scenarios()
            .get(2)
            .assumptions();
    private static final Model MODEL = new Model(YUNZHOU.system());
    private static final int DRAWS = 200;

    private interface Year {
        void of(int y, Kernel kernel);
    }

    private static void run(Map<String, Assumption> scenario, Year year) {
        var paths = new Paths(MODEL, scenario, 2060);
        var deviations = new RandomDeviations(MODEL, Cities.REFERENCE.energy(), Uniforms.random(5), 0, DRAWS);
        Kernel.run(MODEL, paths, deviations, year::of);
    }

    private static int driver(String id) {
        return MODEL.index(Optional.of(id));
    }

    @Test
    void the_industries_sum_to_the_product_in_every_draw() {
        Assumption[] shares = {
            share("primary_value"), share("secondary_value"), share("tertiary_value"),
        };
        run(ENHANCED, (y, kernel) -> {
            double whole = 0;
            for (Assumption share : shares) {
                whole += share.in(YUNZHOU.system().baseYear() + y).value();
            }
            for (int i = 0; i < DRAWS; i++) {
                double sum = kernel.driver[driver("primary_value")][i]
                        + kernel.driver[driver("secondary_value")][i]
                        + kernel.driver[driver("tertiary_value")][i];
                assertThat(sum).isCloseTo(whole * kernel.driver[driver("gdp")][i], within(1e-12 * sum));
                assertThat(kernel.driver[driver("industry_value")][i])
                        .isLessThanOrEqualTo(kernel.driver[driver("secondary_value")][i] * (1 + 1e-12));
            }
        });
    }

    private static Assumption share(String id) {
        return Optional.ofNullable(ENHANCED.get(Parameters.driver(id))).orElseThrow();
    }

    @Test
    void no_draw_takes_up_more_than_the_effect_of_the_whole_potential() {
        int m = YUNZHOU.system().moves().stream()
                .map(move -> move.measure().id())
                .toList()
                .indexOf("N-AFF");
        var scenario = new LinkedHashMap<>(ENHANCED);
        Assumption told =
                Optional.ofNullable(scenario.get(Parameters.measure("N-AFF"))).orElseThrow();
        scenario.put(
                told.parameter(),
                new Assumption(
                        told.parameter(),
                        told.name(),
                        told.unit(),
                        told.values().map(value -> Quantity.of(1, value.unit())),
                        told.origin()));
        double potential = MODEL.moves.get(m).move().potential().value();
        var effect = new double[DRAWS];
        new RandomDeviations(MODEL, Cities.REFERENCE.energy(), Uniforms.random(5), 0, DRAWS).measure(m, effect);
        run(scenario, (y, kernel) -> {
            for (int i = 0; i < DRAWS; i++) {
                assertThat(kernel.units[m][i]).isLessThanOrEqualTo(potential * effect[i] * (1 + 1e-12));
            }
        });
    }

    @Test
    void vehicles_of_a_fleet_stay_as_many_and_only_change_what_they_run_on() {
        int cars = MODEL.cells.place("vehicle/private_car");
        var paths = new Paths(MODEL, ENHANCED, 2060);
        for (int y = 0; y < paths.years; y++) {
            double shifted = 0;
            double gained = 0;
            for (int k : MODEL.cellsOf[cars]) {
                if (MODEL.perVehicle[k] > 0) {
                    double vehicles = paths.shift[k][y] * MODEL.consumerBase[cars] / MODEL.perVehicle[k];
                    shifted += vehicles;
                    gained += Math.abs(vehicles);
                    assertThat(paths.share[k][y] - Math.abs(paths.shift[k][y])).isGreaterThanOrEqualTo(-1e-12);
                }
            }
            assertThat(shifted).isCloseTo(0, within(1e-9 * Math.max(1, gained)));
        }
    }

    @Test
    void adoption_purchases_and_processes_are_drawn_with_what_is_said_of_them() {
        List<DrawnParameter> drawn = DrawnParameter.of(YUNZHOU.system(), Cities.REFERENCE.energy());

        assertThat(drawn).extracting(DrawnParameter::id).contains("adoption/T-ECAR", "sales/vehicle/private_car");
        assertThat(drawn)
                .filteredOn(one -> one.id().equals("process/cement"))
                .singleElement()
                .satisfies(one -> {
                    assertThat(one.deviation().kind()).isEqualTo(Deviation.Kind.PROCESS);
                    // ±5 % published, as the middle 95 per cent of a normal distribution
                    assertThat(one.deviation().spread().high()).isCloseTo(0.05, within(0.0001));
                    assertThat(one.deviation().source().id()).isEqualTo("ipcc-2006-uncertainty");
                });
    }
}
