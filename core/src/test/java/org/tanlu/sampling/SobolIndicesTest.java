package org.tanlu.sampling;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.function.ToDoubleFunction;
import org.junit.jupiter.api.Test;

/** Indices of functions of which they are known in closed form. */
class SobolIndicesTest {
    private static final double A = 7;
    private static final double B = 0.1;

    private static List<SobolIndices.Index> indices(
            int inputs, int of, int points, int block, ToDoubleFunction<double[]> function) {
        var design = new SobolIndices(Designs.inputs(inputs), points, 8, 11);
        return design.indices(Designs.run(design, design.runs(), block, Designs.inputs(of), function));
    }

    /** Ishigami and Homma: sin x1 + a sin² x2 + b x3⁴ sin x1 on (−π, π). */
    private static double ishigami(double[] uniforms) {
        double x1 = Math.PI * (2 * uniforms[0] - 1);
        double x2 = Math.PI * (2 * uniforms[1] - 1);
        double x3 = Math.PI * (2 * uniforms[2] - 1);
        return Math.sin(x1) + A * Math.pow(Math.sin(x2), 2) + B * Math.pow(x3, 4) * Math.sin(x1);
    }

    private static void assertIndex(SobolIndices.Index index, double first, double total) {
        assertThat(index.first()).isCloseTo(first, within(Math.max(4 * index.firstError(), 1e-4)));
        assertThat(index.total()).isCloseTo(total, within(Math.max(4 * index.totalError(), 1e-4)));
    }

    @Test
    void the_indices_of_the_function_of_ishigami_are_its_closed_ones() {
        List<SobolIndices.Index> indices = indices(3, 3, 1024, 500, SobolIndicesTest::ishigami);

        assertIndex(indices.get(0), 0.3139, 0.5576);
        assertIndex(indices.get(1), 0.4424, 0.4424);
        assertIndex(indices.get(2), 0, 0.2437);
        assertIndex(indices.get(3), 0, 0);
        assertThat(indices).allSatisfy(index -> {
            assertThat(index.firstError()).isLessThan(0.01);
            assertThat(index.totalError()).isLessThan(0.01);
        });
    }

    /** Sobol's g: Π (|4x − 2| + a) ÷ (1 + a); V(i) = ⅓ ÷ (1 + a)², V = Π (1 + V(i)) − 1, total V(i) Π of the others (1 + V(j)). */
    @Test
    void the_indices_of_the_g_function_are_its_closed_ones() {
        double[] a = {0, 1, 4.5, 9, 99, 99, 99, 99};
        List<SobolIndices.Index> indices = indices(8, 8, 1024, 4096, x -> {
            double product = 1;
            for (int i = 0; i < a.length; i++) {
                product *= (Math.abs(4 * x[i] - 2) + a[i]) / (1 + a[i]);
            }
            return product;
        });

        double all = 1;
        for (double each : a) {
            all *= 1 + 1 / (3 * (1 + each) * (1 + each));
        }
        for (int i = 0; i < a.length; i++) {
            double own = 1 / (3 * (1 + a[i]) * (1 + a[i]));
            assertIndex(indices.get(i), own / (all - 1), own * all / (1 + own) / (all - 1));
            assertThat(indices.get(i).totalError()).isLessThan(0.01);
        }
        // the values of Saltelli and others (2010) for these coefficients
        assertThat(indices.get(0).first()).isCloseTo(0.7162, within(0.01));
        assertThat(indices.get(0).total()).isCloseTo(0.7871, within(0.01));
    }

    /** Variances of 4, 1 and, of the two inputs left out, 2·1 twelfths: shares 4/7, 1/7 and 2/7. */
    @Test
    void what_is_not_among_the_inputs_counts_as_the_remainder() {
        List<SobolIndices.Index> indices = indices(2, 4, 1024, 1000, x -> 2 * x[0] + x[1] + x[2] + x[3]);

        assertIndex(indices.get(0), 4.0 / 7, 4.0 / 7);
        assertIndex(indices.get(1), 1.0 / 7, 1.0 / 7);
        assertIndex(indices.get(2), 2.0 / 7, 2.0 / 7);
    }

    @Test
    void the_bits_do_not_depend_on_the_block() {
        assertThat(indices(3, 3, 64, 100, SobolIndicesTest::ishigami))
                .isEqualTo(indices(3, 3, 64, 1777, SobolIndicesTest::ishigami));
    }

    @Test
    void what_does_not_vary_has_no_indices() {
        assertThat(indices(2, 2, 8, 8, x -> 5)).allSatisfy(index -> assertIndex(index, 0, 0));
    }
}
