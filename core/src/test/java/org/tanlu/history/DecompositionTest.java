package org.tanlu.history;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.tanlu.quantity.Quantity;
import org.tanlu.quantity.Unit;
import org.tanlu.trace.Text;

/**
 * Vectors: the published test values of the package LMDIR (MIT licence), and the hypothetical two-sector example usual in
 * the literature, computed independently.
 */
class DecompositionTest {
    private static final Offset<Double> PRINTED = within(5e-9);
    private static final Unit T = Unit.TONNE_CO2E;

    private static FactorCell cell(String id, double... factors) {
        return new FactorCell(
                id,
                IntStream.range(0, factors.length)
                        .mapToObj(k -> Optional.of(Quantity.of(factors[k], Unit.ONE)))
                        .toList());
    }

    private static FactorCell open(String id, double... factors) {
        return new FactorCell(
                id,
                IntStream.range(0, factors.length)
                        .mapToObj(k -> Double.isNaN(factors[k])
                                ? Optional.<Quantity>empty()
                                : Optional.of(Quantity.of(factors[k], Unit.ONE)))
                        .toList());
    }

    private static Decomposition of(List<FactorCell> before, List<FactorCell> after) {
        int size = before.get(0).factors().size();
        List<Text> names = IntStream.range(0, size)
                .mapToObj(k -> Text.of("因素" + k, "factor " + k))
                .toList();
        return Decomposition.of(names, T, before, after);
    }

    private static List<Double> effects(Decomposition decomposition) {
        return decomposition.effects().stream().map(Quantity::value).toList();
    }

    private static List<Double> ratios(Decomposition decomposition) {
        return decomposition.ratios().stream().map(Quantity::value).toList();
    }

    private static void isClose(List<Double> actual, double... expected) {
        assertThat(actual).hasSize(expected.length);
        for (int k = 0; k < expected.length; k++) {
            assertThat(actual.get(k)).isCloseTo(expected[k], PRINTED);
        }
    }

    private static final List<FactorCell> Y1971 = List.of(cell("1", 1, 10, 2), cell("2", 4, 5, 3));
    private static final List<FactorCell> Y1972 = List.of(cell("1", 4, 5, 3), cell("2", 5, 6, 4));
    private static final List<FactorCell> Y1973 = List.of(cell("1", 8, 2, 4), cell("2", 5, 7, 5));
    private static final List<FactorCell> Y1974 = List.of(cell("1", 10, 1, 5), cell("2", 6, 8, 6));

    @Test
    void the_published_values_of_1972() {
        Decomposition change = of(Y1971, Y1972);
        isClose(effects(change), 69.79006598, -9.455125793, 39.66505981);
        isClose(ratios(change), 1.761117821, 0.926191306, 1.379410116);
        assertThat(change.change().value()).isEqualTo(100);
    }

    @Test
    void the_published_values_of_1973() {
        isClose(effects(of(Y1972, Y1973)), 42.96021467, -34.31902656, 50.3588119);
        isClose(ratios(of(Y1972, Y1973)), 1.229284572, 0.847970248, 1.273773912);
    }

    @Test
    void the_published_values_of_1974() {
        isClose(effects(of(Y1973, Y1974)), 54.01064234, -9.021284671, 54.01064234);
        isClose(ratios(of(Y1973, Y1974)), 1.208140223, 0.968911503, 1.208140223);
    }

    @Test
    void the_two_sector_example_of_activity_structure_and_intensity() {
        Decomposition change = of(
                List.of(cell("1", 50, 0.2, 3), cell("2", 50, 0.8, 0.5)),
                List.of(cell("1", 80, 0.5, 2), cell("2", 80, 0.5, 0.4)));
        assertThat(effects(change).get(0)).isCloseTo(32.384638, within(5e-7));
        assertThat(effects(change).get(1)).isCloseTo(38.284867, within(5e-7));
        assertThat(effects(change).get(2)).isCloseTo(-24.669505, within(5e-7));
        assertThat(ratios(change).get(0)).isCloseTo(1.582880, within(5e-7));
        assertThat(ratios(change).get(1)).isCloseTo(1.721020, within(5e-7));
        assertThat(ratios(change).get(2)).isCloseTo(0.704802, within(5e-7));
    }

    @Test
    void one_factor_explains_the_whole_change() {
        Decomposition change = of(List.of(cell("1", 7)), List.of(cell("1", 12)));
        isClose(effects(change), 5);
        isClose(ratios(change), 12.0 / 7);
    }

    @Test
    void a_factor_that_does_not_change_explains_nothing() {
        assertThat(effects(of(List.of(cell("1", 7, 3)), List.of(cell("1", 12, 3)))))
                .containsExactly(15.0, 0.0);
    }

    @Test
    void no_change_has_no_effects_and_ratios_of_one() {
        assertThat(effects(of(Y1971, Y1971))).containsOnly(0.0);
        assertThat(ratios(of(Y1971, Y1971))).containsOnly(1.0);
    }

    @Test
    void what_comes_from_nothing_is_explained_by_the_factor_that_was_nothing() {
        assertThat(effects(of(List.of(cell("1", 10, 0, 2)), List.of(cell("1", 20, 0.5, 3)))))
                .containsExactly(0.0, 30.0, 0.0);
    }

    @Test
    void what_goes_to_nothing_is_explained_by_the_factor_that_is_nothing() {
        assertThat(effects(of(List.of(cell("1", 20, 0.5, 3)), List.of(cell("1", 10, 0, 2)))))
                .containsExactly(0.0, -30.0, 0.0);
    }

    @Test
    void from_nothing_to_nothing_there_is_no_effect() {
        assertThat(effects(of(
                        List.of(cell("1", 10, 0, 2), cell("2", 1, 1, 1)),
                        List.of(cell("1", 20, 5, 0), cell("2", 1, 1, 1)))))
                .containsExactly(0.0, 0.0, 0.0);
    }

    @Test
    void two_factors_that_were_nothing_share_the_change() {
        assertThat(effects(of(List.of(cell("1", 0, 0, 2)), List.of(cell("1", 3, 4, 2)))))
                .containsExactly(12.0, 12.0, 0.0);
    }

    @Test
    void a_factor_without_a_value_stands_as_in_the_other_year() {
        assertThat(effects(of(List.of(open("1", 10, 0, Double.NaN)), List.of(open("1", 20, 0.5, 3)))))
                .containsExactly(0.0, 30.0, 0.0);
    }

    /** The small-value strategy of the literature replaces a zero by a tiny number; the limit is what it tends to. */
    @Test
    void the_limits_are_what_ever_smaller_values_tend_to() {
        List<FactorCell> after = List.of(cell("1", 20, 0.5, 3), cell("2", 20, 0.5, 4));
        List<Double> limit = effects(of(List.of(cell("1", 10, 0, 2), cell("2", 10, 1, 2)), after));
        double far = 1;
        for (double small : new double[] {1e-20, 1e-100, 1e-300}) {
            List<Double> near = effects(of(List.of(cell("1", 10, small, 2), cell("2", 10, 1, 2)), after));
            double apart = Math.abs(near.get(1) - limit.get(1));
            assertThat(apart).isLessThan(far);
            far = apart;
        }
        assertThat(far).isLessThan(0.1);
    }

    @Test
    void a_credit_that_grows_is_decomposed_like_an_emission() {
        isClose(effects(of(List.of(cell("1", 10, -2)), List.of(cell("1", 20, -2)))), -20, 0);
    }

    @Test
    void a_change_of_sign_is_refused() {
        assertThat(cell("1", 10, -2).isDecomposable(cell("1", 10, 2))).isFalse();
        assertThatThrownBy(() -> of(List.of(cell("1", 10, -2)), List.of(cell("1", 10, 2))))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("changes its sign");
    }

    @Test
    void cells_that_do_not_match_are_refused() {
        assertThatThrownBy(() -> of(List.of(cell("1", 1)), List.of(cell("2", 1))))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private static List<FactorCell> random(Random random, int cells, int factors) {
        var made = new ArrayList<FactorCell>();
        for (int i = 0; i < cells; i++) {
            double[] x = random.doubles(factors, 0.01, 100).toArray();
            if (random.nextInt(8) == 0) {
                x[random.nextInt(factors)] = 0;
            }
            made.add(cell(Integer.toString(i), x));
        }
        return made;
    }

    @Test
    void effects_sum_to_the_change_and_ratios_multiply_to_the_ratio() {
        var random = new Random(20);
        for (int round = 0; round < 500; round++) {
            int factors = 1 + random.nextInt(6);
            int cells = 1 + random.nextInt(40);
            Decomposition change = of(random(random, cells, factors), random(random, cells, factors));
            assertThat(Math.abs(change.residual().value()))
                    .isLessThanOrEqualTo(1e-12 * Math.abs(change.change().value()));
            if (!change.ratios().isEmpty()) {
                double product = ratios(change).stream().reduce(1.0, (one, other) -> one * other);
                double ratio = change.after().value() / change.before().value();
                assertThat(product / ratio).isCloseTo(1, within(1e-11));
            }
        }
    }

    @Test
    void the_way_back_has_the_opposite_effects() {
        var random = new Random(21);
        for (int round = 0; round < 100; round++) {
            List<FactorCell> before = random(random, 12, 4);
            List<FactorCell> after = random(random, 12, 4);
            List<Double> there = effects(of(before, after));
            List<Double> back = effects(of(after, before));
            double size = there.stream().mapToDouble(Math::abs).max().orElse(0);
            for (int k = 0; k < 4; k++) {
                assertThat(back.get(k)).isCloseTo(-there.get(k), within(1e-12 * size));
            }
        }
    }

    @Test
    void the_effects_of_groups_sum_to_those_of_the_whole() {
        var random = new Random(22);
        List<FactorCell> before = random(random, 30, 3);
        List<FactorCell> after = random(random, 30, 3);
        List<Double> whole = effects(of(before, after));
        List<Double> first = effects(of(before.subList(0, 11), after.subList(0, 11)));
        List<Double> second = effects(of(before.subList(11, 30), after.subList(11, 30)));
        for (int k = 0; k < 3; k++) {
            assertThat(first.get(k) + second.get(k)).isCloseTo(whole.get(k), within(1e-9));
        }
    }

    @Test
    void the_order_of_cells_is_irrelevant() {
        var random = new Random(23);
        List<FactorCell> before = random(random, 30, 3);
        var after = new ArrayList<>(random(random, 30, 3));
        List<Double> straight = effects(of(before, after));
        Collections.reverse(after);
        assertThat(effects(of(before, after))).isEqualTo(straight);
    }
}
