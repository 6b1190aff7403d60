package org.tanlu.clause;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.tanlu.potential.Diffusion;
import org.tanlu.reference.Measure;
import org.tanlu.trace.Clause;

/**
 * Lesson: a measure comes on an S-curve (clause 8.1). Rural heat pumps have a lead of a year and a ramp of five: decided upon in
 * 2024, their curve begins after 2025, and the logistic time from a tenth to nine tenths is 2 ln 9 = 4.394.
 */
@Clause("C8.1-7")
class C08_1_DiffusionTest {
    private static final Measure HEAT_PUMPS = City.REFERENCE.measures().measure("L-BLD1");
    private static final Diffusion CURVE = Diffusion.of(HEAT_PUMPS, 2024);

    @Test
    void nothing_is_there_before_the_lead_time_is_over() {
        assertThat(CURVE.start()).isEqualTo(2025);
        assertThat(CURVE.share(2025).value()).isZero();
    }

    /** At 3.75 years after the start the logistic is 1/2; at 5 it is 1/(1+e^-1.0986) = 0.75 and at 0 it is 1/(1+e^3.2958) = 0.0357. */
    @Test
    void the_curve_is_a_logistic_without_what_it_would_have_at_the_start() {
        double start = 1 / (1 + Math.exp(0.75 * 5 * 2 * Math.log(9) / 5));
        assertThat(start).isCloseTo(0.03571, within(1e-4));
        assertThat(CURVE.share(2030).value()).isCloseTo((0.75 - start) / (1 - start), within(1e-3));
    }

    @Test
    void what_is_not_ready_today_begins_in_its_earliest_year() {
        assertThat(Diffusion.of(City.REFERENCE.measures().measure("N-CCS2"), 2024)
                        .start())
                .isEqualTo(2031);
        assertThat(Diffusion.of(City.REFERENCE.measures().measure("N-CCS2"), 2030)
                        .start())
                .isEqualTo(2034);
    }
}
