package org.tanlu.quality;

import java.util.List;
import java.util.function.Function;
import org.tanlu.quantity.Emissions;

/**
 * 差额分解 the parts of a gap, Tanlu less official (clause 4.2). They sum to the gap.
 *
 * @param activity what other activity makes, at the mean of both factors
 * @param factor   what another factor makes, at the mean of both activities
 * @param unsplit  what activity and factor make together where a side does not tell them, or the official line contradicts
 *                 itself
 * @param boundary what only one side counts: sources, memo items, feedstock, borders of categories
 */
public record GapParts(Emissions activity, Emissions factor, Emissions unsplit, Emissions boundary) {
    static GapParts ofBoundary(Emissions boundary) {
        return new GapParts(Emissions.ZERO, Emissions.ZERO, Emissions.ZERO, boundary);
    }

    /** The sum of several gaps, part by part. */
    public static GapParts sum(List<GapParts> all) {
        return new GapParts(
                sum(all, GapParts::activity),
                sum(all, GapParts::factor),
                sum(all, GapParts::unsplit),
                sum(all, GapParts::boundary));
    }

    private static Emissions sum(List<GapParts> all, Function<GapParts, Emissions> part) {
        return Emissions.sum(all.stream().map(part).toList());
    }

    /** The gap that the parts make. */
    public Emissions total() {
        return Emissions.sum(List.of(activity, factor, unsplit, boundary));
    }

    /** What both sides count, but differently. */
    public Emissions comparable() {
        return Emissions.sum(List.of(activity, factor, unsplit));
    }
}
