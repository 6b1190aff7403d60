package org.tanlu.potential;

import org.tanlu.quantity.Quantity;
import org.tanlu.quantity.Unit;
import org.tanlu.reference.Measure;
import org.tanlu.trace.Clause;

/**
 * 推广曲线 how fast a measure can come (clause 8.1): nothing up to its first year, then an S-curve that takes the ramp of the
 * library from a tenth to nine tenths of the potential.
 *
 * @param start the year in which the lead time is over, or the earliest year of the measure where that is later; effects begin
 *     in the year after
 * @param ramp  years from a tenth to nine tenths
 */
@Clause("C8.1-7")
public record Diffusion(int start, int ramp) {
    /** A logistic curve goes from a tenth to nine tenths over 2 ln 9 units of its time. */
    private static final double TENTHS = 2 * StrictMath.log(9);

    private static final double LEAD_IN = 0.75;

    /** The curve of a measure that is decided upon in a base year. */
    public static Diffusion of(Measure measure, int base) {
        Measure.Rollout rollout = measure.rollout();
        return new Diffusion(Math.max(base + rollout.lead(), rollout.earliest().orElse(0)), rollout.ramp());
    }

    /** The share of the potential that can be there in a year, 0 to 1; half of it in the middle of the ramp and its lead-in. */
    public Quantity share(int year) {
        return Quantity.of(curve(year - start), Unit.ONE);
    }

    private double curve(int since) {
        if (since <= 0) {
            return 0;
        }
        double middle = ramp * LEAD_IN;
        double rate = TENTHS / Math.max(1, ramp);
        double now = 1 / (1 + StrictMath.exp(-rate * (since - middle)));
        double before = 1 / (1 + StrictMath.exp(rate * middle));
        return (now - before) / (1 - before);
    }
}
