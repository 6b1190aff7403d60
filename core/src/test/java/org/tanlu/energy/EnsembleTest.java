package org.tanlu.energy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ForkJoinPool;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tanlu.quantity.Quantity;
import org.tanlu.quantity.Unit;
import org.tanlu.sampling.Uniforms;
import org.tanlu.scenario.Scenario;
import org.tanlu.scenario.Simulation;
import org.tanlu.trace.Clause;

/** Many draws of the scenarios' parameters. */
@Clause("9.2")
@Tag("bulk")
class EnsembleTest {
    private static final Cities.Example YUNZHOU = Cities.of("yunzhou");
    private static final List<Map<String, Assumption>> SCENARIOS = scenarios(YUNZHOU);

    private static List<Map<String, Assumption>> scenarios(Cities.Example city) {
        return Simulation.simulate(city.dossier(), city.history(), Cities.REFERENCE)
                .value()
                .orElseThrow()
                .scenarios()
                .stream()
                .map(Scenario::assumptions)
                .toList();
    }

    private static Ensemble draw(int draws, int block) {
        return Ensemble.draw(
                YUNZHOU.system(),
                SCENARIOS,
                2060,
                Cities.REFERENCE.energy(),
                draws,
                Uniforms.random(7),
                block,
                Totals::ofBundles,
                new Drawn(2024, List.of(), 3, draws));
    }

    @ParameterizedTest
    @ValueSource(strings = {"yunzhou", "beijing"})
    void bundles_give_the_totals_of_all_cells(String city) {
        assertSame(Cities.of(city), scenarios(Cities.of(city)));
    }

    @Test
    void bundles_give_the_totals_of_all_cells_where_measures_leave_nothing_to_each_other() {
        Map<String, Assumption> baseline = SCENARIOS.get(0);
        var all = new LinkedHashMap<>(SCENARIOS.get(2));
        all.replaceAll((id, value) -> id.startsWith(Parameters.measure("")) ? full(value) : value);

        assertSame(YUNZHOU, List.of(baseline, all));
    }

    /** Ten times the potential in every year, so that later measures find nothing left. */
    private static Assumption full(Assumption adoption) {
        return new Assumption(
                adoption.parameter(),
                adoption.name(),
                adoption.unit(),
                adoption.values().map(value -> Quantity.of(10, value.unit())),
                adoption.origin());
    }

    private static void assertSame(Cities.Example of, List<Map<String, Assumption>> scenarios) {
        Ensemble bundles = draw(of, scenarios, Totals::ofBundles);
        Ensemble cells = draw(of, scenarios, Totals::ofCells);

        for (int s = 0; s < scenarios.size(); s++) {
            for (int year = of.system().baseYear(); year <= 2060; year++) {
                for (int draw = 0; draw < bundles.draws(); draw++) {
                    double expected = cells.totals(s, year)[draw];
                    assertThat(bundles.totals(s, year)[draw])
                            .as("scenario %d, year %d, draw %d", s, year, draw)
                            .isCloseTo(expected, within(1e-12 * Math.abs(expected)));
                }
            }
        }
    }

    private static Ensemble draw(Cities.Example of, List<Map<String, Assumption>> scenarios, Ensemble.Mode mode) {
        return Ensemble.draw(
                of.system(),
                scenarios,
                2060,
                Cities.REFERENCE.energy(),
                40,
                Uniforms.random(3),
                64,
                mode,
                new Drawn(of.system().baseYear(), List.of(), scenarios.size(), 40));
    }

    @ParameterizedTest
    @ValueSource(ints = {64, 100, 256, 1024})
    void the_bits_do_not_depend_on_the_block(int block) {
        Ensemble one = draw(300, 128);
        Ensemble other = draw(300, block);

        assertThat(other.totals(2, 2060)).isEqualTo(one.totals(2, 2060));
        assertThat(other.totals(1, 2035)).isEqualTo(one.totals(1, 2035));
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 8})
    void the_bits_do_not_depend_on_the_threads(int threads) {
        var pool = new ForkJoinPool(threads);
        try {
            Ensemble other = pool.submit(() -> draw(300, 64)).join();
            assertThat(other.totals(2, 2050)).isEqualTo(draw(300, 64).totals(2, 2050));
        } finally {
            pool.shutdown();
        }
    }

    @Test
    void the_middle_of_the_draws_is_near_the_scenario() {
        double simulated = YUNZHOU.system()
                .simulate(SCENARIOS.get(1), 2060)
                .total()
                .find(2035)
                .orElseThrow()
                .tonnes();

        double median = draw(1000, 128)
                .quantile(1, Quantity.of(0.5, Unit.ONE))
                .find(2035)
                .orElseThrow()
                .tonnes();

        assertThat(median).isCloseTo(simulated, within(0.02 * simulated));
    }
}
