package org.tanlu.uncertainty;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.tanlu.uncertainty.Sample.activity;
import static org.tanlu.uncertainty.Sample.factor;
import static org.tanlu.uncertainty.Sample.term;

import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HexFormat;
import java.util.List;
import java.util.concurrent.ForkJoinPool;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tanlu.sampling.Generator;
import org.tanlu.sampling.NormalQuantile;

class SimulationTest {
    /** σ of a lognormal range of −50 % to +100 %: ln 4 ÷ (2 × 1.96); its mean and variance by the closed formulas. */
    private static final double SIGMA = StrictMath.log(4) / (2 * 1.959963984540054);

    private static final double MEAN = StrictMath.exp(SIGMA * SIGMA / 2);
    private static final double VARIANCE = (StrictMath.exp(SIGMA * SIGMA) - 1) * StrictMath.exp(SIGMA * SIGMA);

    /** Two years with every kind of error: shared and own, normal, cut off, skewed, none, and a removal. */
    private static List<Term> mixture() {
        var terms = new ArrayList<Term>();
        for (int year = 2019; year <= 2020; year++) {
            for (int i = 0; i < 40; i++) {
                terms.add(
                        term(year, "s" + i, 10 + i, activity("a" + i + "/" + year, -5, 5), factor("f" + i % 3, -7, 7)));
            }
            terms.add(term(year, "skewed", 30, activity("k/" + year, -20, 40), factor("n2o", -50, 200)));
            terms.add(term(year, "cut", 20, activity("c/" + year, -100, 100)));
            terms.add(term(year, "removal", -25, activity("r/" + year, -30, 30), factor("n2o", -50, 200)));
            terms.add(term(year, "certain", 5));
            terms.add(term(year, "factor", 5, factor("f1", -7, 7), factor("ch4", -100, 150)));
        }
        return terms;
    }

    private static double[] draw(int draws, Term... terms) {
        return Simulation.draw(Problem.of(List.of(terms), draws, 1))[0];
    }

    private static double mean(double[] values) {
        return Arrays.stream(values).average().orElseThrow();
    }

    private static double variance(double[] values) {
        double mean = mean(values);
        return Arrays.stream(values)
                .map(value -> (value - mean) * (value - mean))
                .average()
                .orElseThrow();
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void two_independent_sources_have_nine_point_four_three_per_cent(long seed) {
        List<Term> terms =
                List.of(term(2020, "a", 100, factor("a", -10, 10)), term(2020, "b", 50, factor("b", -20, 20)));
        double[] sums = Simulation.draw(Problem.of(terms, 100_000, seed))[0];
        Arrays.sort(sums);
        double half = (Interval.quantile(sums, 0.975) - Interval.quantile(sums, 0.025)) / 2 / 150;
        assertThat(half * 100).isCloseTo(9.43, within(0.3));
    }

    @Test
    void a_sum_that_shares_a_lognormal_factor_has_its_mean_and_the_square_of_the_sum_times_its_variance() {
        double[] sums =
                draw(200_000, term(2020, "a", 3, factor("f", -50, 100)), term(2020, "b", 5, factor("f", -50, 100)));
        assertThat(mean(sums)).isCloseTo(8 * MEAN, within(8 * MEAN * 0.005));
        assertThat(variance(sums)).isCloseTo(64 * VARIANCE, within(64 * VARIANCE * 0.02));
    }

    @Test
    void a_sum_of_independent_lognormals_has_the_sum_of_their_variances() {
        double[] sums = draw(
                200_000,
                term(2020, "a", 3, factor("f", -50, 100)),
                term(2020, "b", 5, factor("g", -50, 100)),
                term(2020, "c", 2, activity("h", -50, 100)));
        assertThat(mean(sums)).isCloseTo(10 * MEAN, within(10 * MEAN * 0.005));
        assertThat(variance(sums)).isCloseTo(38 * VARIANCE, within(38 * VARIANCE * 0.02));
    }

    /** Activity ±10 % and a factor ±20 %, both normal: the variance of a product is exact. */
    @Test
    void a_product_has_the_variance_of_a_product() {
        double a = StrictMath.pow(0.1 / 1.959963984540054, 2);
        double f = StrictMath.pow(0.2 / 1.959963984540054, 2);
        double[] sums = draw(200_000, term(2020, "a", 1, activity("a", -10, 10), factor("f", -20, 20)));
        assertThat(variance(sums)).isCloseTo(a + f + a * f, within((a + f + a * f) * 0.02));
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 8})
    void the_bits_are_the_same_on_any_number_of_threads(int threads) {
        Problem problem = Problem.of(mixture(), 10_000, 1);
        var pool = new ForkJoinPool(threads);
        double[][] sums = pool.submit(() -> Simulation.draw(problem)).join();
        pool.shutdown();
        assertThat(digest(sums)).isEqualTo("bcb32546161ba52c3b46d64dcb1c96f55b5360dde7ba48574855937b33e02be4");
    }

    @Test
    void the_order_of_lines_does_not_matter() {
        var turned = mixture();
        Collections.reverse(turned);
        assertThat(Simulation.draw(Problem.of(turned, 1000, 1)))
                .isDeepEqualTo(Simulation.draw(Problem.of(mixture(), 1000, 1)));
    }

    @Test
    void more_draws_leave_the_first_ones_as_they_are() {
        double[] few = Simulation.draw(Problem.of(mixture(), 300, 1))[0];
        double[] many = Simulation.draw(Problem.of(mixture(), 3000, 1))[0];
        assertThat(Arrays.copyOf(many, 300)).containsExactly(few);
    }

    /** Draw by draw and line by line, with nothing drawn twice or left out. */
    @Test
    void the_kernel_equals_a_plain_reading_of_its_definition() {
        List<Problem.Cell> cells = Problem.cells(mixture());
        double[][] sums = Simulation.draw(Problem.of(mixture(), 700, 5));
        for (int draw = 0; draw < 700; draw += 69) {
            double[] plain = new double[cells.size()];
            for (Term term : mixture()) {
                double product = term.tonnes();
                for (Term.Deviation error : term.errors()) {
                    product *= multiplier(error, draw);
                }
                plain[cells.indexOf(new Problem.Cell(term.year(), term.row().part()))] += product;
            }
            for (int cell = 0; cell < plain.length; cell++) {
                assertThat(sums[cell][draw]).isCloseTo(plain[cell], within(1e-10 * 1000));
            }
        }
    }

    private static double multiplier(Term.Deviation error, int draw) {
        double[] uniform = new double[1];
        Generator.uniforms(Generator.stream(5, error.key()), draw, uniform, 1);
        Distribution of = Distribution.of(error.range());
        double normal = NormalQuantile.of(of.floor() + (1 - of.floor()) * uniform[0]);
        double value = of.location() + of.scale() * normal;
        return of.isLognormal() ? StrictMath.exp(value) : value;
    }

    private static String digest(double[][] sums) {
        try {
            var sha = MessageDigest.getInstance("SHA-256");
            for (double[] cell : sums) {
                ByteBuffer bytes = ByteBuffer.allocate(cell.length * Double.BYTES);
                bytes.asDoubleBuffer().put(cell);
                sha.update(bytes);
            }
            return HexFormat.of().formatHex(sha.digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
