package org.tanlu.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.tanlu.clause.City;
import org.tanlu.energy.Assumption;
import org.tanlu.energy.Move;
import org.tanlu.energy.Origin;
import org.tanlu.energy.Parameters;
import org.tanlu.quantity.Emissions;
import org.tanlu.quantity.Quantity;
import org.tanlu.quantity.Unit;
import org.tanlu.quantity.YearSeries;
import org.tanlu.reference.Dependency;
import org.tanlu.reference.Measure;
import org.tanlu.trace.Clause;
import org.tanlu.trace.Verification;

/** What must come first; each measure has a potential of 100 units, and levels are those of 2025, 2026 and so on. */
@Clause("9.1")
class SequenceTest {
    private static final Measure FIRST = City.REFERENCE.measures().measure("E-CPL1");
    private static final Measure THEN = City.REFERENCE.measures().measure("E-EFF3");

    private static List<Sequence.Breach> breaches(
            Dependency.Kind kind, int lag, double coefficient, double[] first, double[] then) {
        var dependency =
                new Dependency(FIRST.id(), THEN.id(), kind, lag, Quantity.of(coefficient, Unit.ONE), Optional.empty());
        var assumptions = new LinkedHashMap<String, Assumption>();
        put(assumptions, FIRST, first);
        put(assumptions, THEN, then);
        return Sequence.breaches(List.of(move(FIRST), move(THEN)), List.of(dependency), assumptions, 2024);
    }

    private static void put(Map<String, Assumption> assumptions, Measure measure, double... levels) {
        var values = new TreeMap<Integer, Quantity>();
        values.put(2024, Quantity.of(0, Unit.ONE));
        for (int i = 0; i < levels.length; i++) {
            values.put(2025 + i, Quantity.of(levels[i], Unit.ONE));
        }
        String id = Parameters.measure(measure.id());
        var origin = new Origin(
                Origin.Kind.ASSUMPTION, measure.name(), Optional.empty(), Optional.empty(), Verification.UNVERIFIED);
        assumptions.put(id, new Assumption(id, measure.name(), Unit.ONE, YearSeries.of(values), origin));
    }

    private static Move move(Measure measure) {
        Quantity none = Quantity.of(0, Unit.ONE);
        return new Move(
                measure,
                Quantity.of(100, measure.unit()),
                Quantity.of(0, measure.unit()),
                false,
                List.of(),
                none,
                none,
                Emissions.ZERO,
                List.of());
    }

    private static double[] levels(double... levels) {
        return levels;
    }

    @Test
    void what_comes_after_another_starts_the_lag_later() {
        assertThat(breaches(Dependency.Kind.BEFORE, 1, 1, levels(0.1, 0.2, 0.3), levels(0, 0.1, 0.2)))
                .isEmpty();
        assertThat(breaches(Dependency.Kind.BEFORE, 2, 1, levels(0.1, 0.2, 0.3), levels(0, 0.1, 0.2)))
                .singleElement()
                .satisfies(breach -> assertThat(breach.year()).isEqualTo(2026));
    }

    @Test
    void what_never_starts_lets_nothing_follow() {
        assertThat(breaches(Dependency.Kind.BEFORE, 0, 1, levels(0, 0), levels(0, 0.1)))
                .hasSize(1);
        assertThat(breaches(Dependency.Kind.ANY_OF, 0, 1, levels(0, 0), levels(0, 0.1)))
                .hasSize(1);
    }

    @Test
    void half_done_means_the_share_of_the_coefficient() {
        assertThat(breaches(Dependency.Kind.HALF_DONE, 0, 0.5, levels(0.4, 0.5), levels(0, 0.1)))
                .isEmpty();
        assertThat(breaches(Dependency.Kind.HALF_DONE, 0, 0.5, levels(0.4, 0.4), levels(0, 0.1)))
                .hasSize(1);
    }

    @Test
    void in_proportion_means_units_by_the_coefficient() {
        assertThat(breaches(Dependency.Kind.PROPORTIONAL, 0, 2, levels(0.1, 0.2), levels(0.2, 0.4)))
                .isEmpty();
        assertThat(breaches(Dependency.Kind.PROPORTIONAL, 0, 2, levels(0.1, 0.2), levels(0.2, 0.5)))
                .singleElement()
                .satisfies(breach -> assertThat(breach.year()).isEqualTo(2026));
    }

    @Test
    void adoption_by_default_waits_for_what_it_needs_and_is_held_to_it() {
        var before = new Dependency(
                FIRST.id(), THEN.id(), Dependency.Kind.BEFORE, 1, Quantity.of(1, Unit.ONE), Optional.empty());
        var inProportion = new Dependency(
                FIRST.id(), THEN.id(), Dependency.Kind.PROPORTIONAL, 0, Quantity.of(0.5, Unit.ONE), Optional.empty());
        var known = new LinkedHashMap<String, Assumption>();
        put(known, FIRST, levels(0, 0, 0, 0.3, 0.3, 0.3, 0.3, 0.3, 0.3, 0.3, 0.3, 0.3));

        Assumption adoption = Adoption.after(
                move(THEN),
                Quantity.of(1, Unit.ONE),
                2024,
                2036,
                List.of(before, inProportion),
                List.of(move(FIRST), move(THEN)),
                known);

        // the first measure starts in 2028, so that the second starts in 2029, and half of 30 units is 15 of 100
        assertThat(adoption.in(2028).value()).isZero();
        assertThat(adoption.in(2029).value()).isPositive();
        assertThat(adoption.in(2036).value()).isEqualTo(0.15);
    }
}
