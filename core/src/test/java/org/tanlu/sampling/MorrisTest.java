package org.tanlu.sampling;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Elementary effects of functions of which they are known in closed form. */
class MorrisTest {
    private static final List<String> INPUTS = Designs.inputs(3);

    @Test
    void the_effects_of_a_sum_are_its_coefficients_and_do_not_vary() {
        var design = new Morris(INPUTS, 4, 1);
        double[] results = Designs.run(design, design.runs(), 5, INPUTS, x -> 3 * x[0] - 2 * x[1] + 7);

        List<Morris.Effects> effects = design.effects(results);

        assertThat(effects).extracting(Morris.Effects::input).containsExactly("x1", "x2", "x3");
        assertThat(effects.get(0).mean()).isCloseTo(3, within(1e-12));
        assertThat(effects.get(1).mean()).isCloseTo(-2, within(1e-12));
        assertThat(effects.get(1).size()).isCloseTo(2, within(1e-12));
        assertThat(effects.get(2).size()).isZero();
        assertThat(effects).allSatisfy(effect -> assertThat(effect.deviation()).isCloseTo(0, within(1e-12)));
    }

    /**
     * The effect of x1 in x1·x2 is x2, which is 1/8, 3/8, 5/8 or 7/8 with equal chance: mean 1/2, variance 5/64. The effect of
     * x3 in (x3 − ½)² is x + (x + ½) − 1, −1/4 for the lower and 1/4 for the upper move: mean 0, size 1/4.
     */
    @Test
    void the_effects_of_products_and_squares_vary_as_the_levels_say() {
        var design = new Morris(INPUTS, 4000, 2);
        double[] results =
                Designs.run(design, design.runs(), 1000, INPUTS, x -> x[0] * x[1] + (x[2] - 0.5) * (x[2] - 0.5));

        List<Morris.Effects> effects = design.effects(results);

        assertThat(effects.get(0).mean()).isCloseTo(0.5, within(0.02));
        assertThat(effects.get(0).deviation()).isCloseTo(Math.sqrt(5.0 / 64), within(0.01));
        assertThat(effects.get(0).error()).isCloseTo(Math.sqrt(5.0 / 64 / 4000), within(0.0005));
        assertThat(effects.get(2).mean()).isCloseTo(0, within(0.02));
        assertThat(effects.get(2).size()).isCloseTo(0.25, within(1e-12));
        assertThat(effects.get(2).deviation()).isCloseTo(0.25, within(0.001));
    }

    @Test
    void neighbouring_runs_differ_in_one_input() {
        var design = new Morris(INPUTS, 3, 3);
        var columns = new double[3][design.runs()];
        for (int input = 0; input < 3; input++) {
            design.fill(INPUTS.get(input), 0, columns[input], design.runs());
        }
        for (int run = 1; run < design.runs(); run++) {
            int changed = 0;
            for (double[] column : columns) {
                changed += column[run] == column[run - 1] ? 0 : 1;
            }
            assertThat(changed).isEqualTo(run % 4 == 0 ? changed : 1);
        }
    }

    @Test
    void inputs_outside_the_design_stand_at_their_medians() {
        var column = new double[2];
        new Morris(INPUTS, 2, 4).fill("another", 0, column, 2);

        assertThat(column).containsExactly(0.5, 0.5);
    }
}
