package org.tanlu.inventory;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.tanlu.quantity.Quantity;
import org.tanlu.quantity.Unit;
import org.tanlu.reference.Sector;
import org.tanlu.trace.Clause;

/**
 * 入选变化 what changed from one span of three years to another (clause 7.1.7): which branches were newly marked, which no
 * longer, and how far the order by emissions stayed the same.
 *
 * @param before the earlier span
 * @param after  the later span
 */
@Clause("7.1.7")
public record BranchChange(BranchWindow before, BranchWindow after) {

    /** The branches that are marked only in the later span. */
    public List<Sector> entered() {
        return markedOnlyIn(after, before);
    }

    /** The branches that are marked only in the earlier span. */
    public List<Sector> left() {
        return markedOnlyIn(before, after);
    }

    /** Spearman's rank correlation of the branches' emissions, −1…1; empty when there is no order to compare. */
    public Optional<Quantity> rankCorrelation() {
        List<Sector> sectors = Stream.concat(before.shares().stream(), after.shares().stream())
                .map(BranchShare::sector)
                .distinct()
                .toList();
        return RankCorrelation.of(emissions(before, sectors), emissions(after, sectors))
                .map(correlation -> Quantity.of(correlation, Unit.ONE));
    }

    /** The key of the rank correlation among the figures; the spans go by their last years. */
    public String correlationKey() {
        return "inventory/branches/rank_correlation/" + before.lastYear() + "-" + after.lastYear();
    }

    private static double[] emissions(BranchWindow window, List<Sector> sectors) {
        return sectors.stream()
                .mapToDouble(sector -> window.find(sector)
                        .map(share -> share.emissions().tonnes())
                        .orElse(0.0))
                .toArray();
    }

    private static List<Sector> markedOnlyIn(BranchWindow here, BranchWindow there) {
        return here.marked().stream()
                .map(BranchShare::sector)
                .filter(sector -> !there.isMarked(sector))
                .toList();
    }
}
