package org.tanlu.energy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tanlu.quantity.Quantity;
import org.tanlu.quantity.YearSeries;
import org.tanlu.reference.Functional;
import org.tanlu.trace.Clause;

/** What the baseline makes of the history of the example cities. */
@Clause("9.1")
@Tag("bulk")
class BaselineTest {
    private static final int HORIZON = 2060;

    private static double energy(Course course, List<Consumer> consumers, int year) {
        return consumers.stream()
                .flatMap(consumer -> consumer.flows().stream()
                        .map(flow ->
                                course.use(consumer, flow.carrier()).find(year).orElseThrow()))
                .mapToDouble(Quantity::value)
                .sum();
    }

    private static Assumption told(Map<String, Assumption> parameters, String id) {
        return Optional.ofNullable(parameters.get(id)).orElseThrow();
    }

    private static Course baseline(String city) {
        Cities.Example of = Cities.of(city);
        return of.system().simulate(Baseline.of(of.system(), of.dossier(), HORIZON), HORIZON);
    }

    @ParameterizedTest
    @ValueSource(strings = {"yunzhou", "beijing"})
    void branches_of_industry_sum_to_the_trend_of_their_sum_whatever_each_follows(String city) {
        Course course = baseline(city);
        int base = course.system().baseYear();
        List<Consumer> branches = course.system().consumers().stream()
                .filter(one -> one.functional() == Functional.INDUSTRY)
                .filter(one -> told(course.assumptions(), Parameters.intensity(one.id()))
                        .origin()
                        .reason()
                        .chinese()
                        .contains("合计的单位活动能耗趋势归一"))
                .toList();
        Fit fit = told(
                        course.assumptions(),
                        Parameters.intensity(branches.get(0).id()))
                .origin()
                .fit()
                .orElseThrow();

        double expected = branches.stream()
                        .mapToDouble(one -> energy(course, List.of(one), base)
                                * activity(course, one, base + 1)
                                / activity(course, one, base))
                        .sum()
                * StrictMath.exp(fit.slope().value() * fit.damping().value());

        assertThat(branches.stream().map(Consumer::driver).distinct().count()).isGreaterThan(1);
        assertThat(energy(course, branches, base + 1)).isCloseTo(expected, within(1e-9 * expected));
    }

    private static double activity(Course course, Consumer consumer, int year) {
        return course.driver(consumer.driver().orElseThrow())
                .find(year)
                .orElseThrow()
                .value();
    }

    @Test
    void a_driver_with_a_history_too_short_for_a_trend_gives_way_to_the_next() {
        EnergySystem system = Cities.of("beijing").system();

        assertThat(system.driver("civil_vehicles").values().years()).hasSizeLessThan(5);
        assertThat(system.findConsumer("transport").flatMap(Consumer::driver)).hasValue("private_cars");
    }

    @Test
    void the_factor_of_imports_follows_what_was_published_for_the_area() {
        Cities.Example of = Cities.of("beijing");
        Assumption factor = told(Baseline.of(of.system(), of.dossier(), HORIZON), "supply/electricity/import_factor");

        Fit fit = factor.origin().fit().orElseThrow();

        // 华北: 0.8845, 0.8967, 0.8843 (2010 to 2012), 0.7120, 0.6776, 0.6361 (2021 to 2023); the median of the 15 slopes
        // of
        // logarithms, computed apart
        assertThat(fit.years()).isEqualTo(6);
        assertThat(fit.slope().value()).isCloseTo(-0.02535897922423703, within(1e-15));
    }

    @Test
    void a_plant_burns_less_gas_of_blast_furnaces_when_iron_smelting_takes_less_coke() {
        Cities.Example of = Cities.of("yunzhou");
        Map<String, Assumption> parameters = Baseline.of(of.system(), of.dossier(), HORIZON);
        Course before = of.system().simulate(parameters, HORIZON);
        String steel = Parameters.driver("crude_steel");
        parameters.put(steel, half(told(parameters, steel)));
        Course after = of.system().simulate(parameters, HORIZON);

        double gas = of(after, "blast_furnace_gas") / of(before, "blast_furnace_gas");
        double whole = energy(after, plant(after), HORIZON) / energy(before, plant(before), HORIZON);

        assertThat(gas).isCloseTo(0.5, within(1e-12));
        assertThat(whole).isCloseTo(1, within(1e-12));
        assertThat(of(after, "raw_coal")).isGreaterThan(of(before, "raw_coal"));
    }

    private static List<Consumer> plant(Course course) {
        return course.system().findConsumer(EnergySystem.POWER_PLANTS).stream().toList();
    }

    private static double of(Course course, String carrier) {
        return course.use(plant(course).get(0), Cities.REFERENCE.carrier(carrier))
                .find(HORIZON)
                .orElseThrow()
                .value();
    }

    private static Assumption half(Assumption whole) {
        var values = new TreeMap<Integer, Quantity>();
        whole.values().byYear().forEach((year, value) -> values.put(year, value.times(0.5)));
        return new Assumption(whole.parameter(), whole.name(), whole.unit(), YearSeries.of(values), whole.origin());
    }

    @Test
    void what_does_not_occur_leaves_nothing_to_a_measure() {
        Optional<Idle> idle = Cities.of("yunzhou").system().without().entrySet().stream()
                .filter(entry -> entry.getKey().id().equals("P-AL"))
                .map(Map.Entry::getValue)
                .findFirst();

        assertThat(idle).hasValue(Idle.EXHAUSTED);
    }
}
