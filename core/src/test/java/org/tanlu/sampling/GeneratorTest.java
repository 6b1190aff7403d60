package org.tanlu.sampling;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import org.junit.jupiter.api.Test;

class GeneratorTest {

    /** The first three numbers of SplitMix64 from the state 0, as its authors' program prints them. */
    @Test
    void a_stream_is_that_of_splitmix64() {
        double[] uniforms = new double[3];
        Generator.uniforms(0, 0, uniforms, 3);
        assertThat(uniforms)
                .containsExactly(
                        uniform(0xE220A8397B1DCDAFL), uniform(0x6E789E6AA1B965F4L), uniform(0x06C45D188009454FL));
    }

    private static double uniform(long bits) {
        return ((bits >>> 11) + 0.5) / 9007199254740992.0;
    }

    @Test
    void a_number_depends_on_seed_key_and_index_alone() {
        long stream = Generator.stream(7, "energy/activity|coal/2020");
        double[] whole = new double[100];
        Generator.uniforms(stream, 0, whole, 100);
        double[] later = new double[40];
        Generator.uniforms(stream, 60, later, 40);
        assertThat(later).containsExactly(Arrays.copyOfRange(whole, 60, 100));
        assertThat(Generator.stream(8, "energy/activity|coal/2020")).isNotEqualTo(stream);
        assertThat(Generator.stream(7, "energy/activity|coal/2021")).isNotEqualTo(stream);
    }

    @Test
    void numbers_are_evenly_spread_and_keys_are_independent() {
        int count = 100_000;
        double[] one = new double[count];
        double[] other = new double[count];
        Generator.uniforms(Generator.stream(1, "a"), 0, one, count);
        Generator.uniforms(Generator.stream(1, "b"), 0, other, count);
        double mean = Arrays.stream(one).average().orElseThrow();
        double product = 0;
        for (int i = 0; i < count; i++) {
            product += (one[i] - 0.5) * (other[i] - 0.5) * 12 / count;
        }
        assertThat(mean).isCloseTo(0.5, within(0.003));
        assertThat(product).as("correlation").isCloseTo(0, within(0.01));
    }
}
