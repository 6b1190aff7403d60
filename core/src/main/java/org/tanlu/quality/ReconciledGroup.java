package org.tanlu.quality;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.tanlu.quality.ReconciledLine.Presence;
import org.tanlu.quantity.Emissions;
import org.tanlu.trace.Clause;

/**
 * 对照分组 the lines of a comparison that the same sides have: those of the largest gaps one by one, and the others together
 * (clause 4.2).
 *
 * @param presence which side has them; the first where several stand together
 * @param shown    the lines of the largest gaps, largest first
 * @param rest     the others
 */
@Clause("4.2")
public record ReconciledGroup(Presence presence, List<ReconciledLine> shown, List<ReconciledLine> rest) {
    private static final int LARGEST = 10;
    private static final int LARGEST_ON_ONE_SIDE = 6;

    /** Gaps below this share of all gaps together are not listed one by one. */
    private static final double NEGLIGIBLE = 0.001;

    public ReconciledGroup {
        shown = List.copyOf(shown);
        rest = List.copyOf(rest);
    }

    /** The groups of a comparison: what both sides have, what the official side alone has, and what Tanlu alone has. */
    static List<ReconciledGroup> of(List<ReconciledLine> lines) {
        return List.of(
                of(lines, List.of(Presence.BOTH), LARGEST),
                of(lines, List.of(Presence.OFFICIAL, Presence.UNEXPLAINED_TOTAL), LARGEST_ON_ONE_SIDE),
                of(lines, List.of(Presence.OWN), LARGEST_ON_ONE_SIDE));
    }

    private static ReconciledGroup of(List<ReconciledLine> lines, List<Presence> presence, int largest) {
        List<ReconciledLine> own = lines.stream()
                .filter(line -> presence.contains(line.presence()))
                .sorted(Comparator.comparingDouble(
                        (ReconciledLine line) -> -Math.abs(line.gap().tonnes())))
                .toList();
        double least = NEGLIGIBLE
                * lines.stream()
                        .mapToDouble(line -> Math.abs(line.gap().tonnes()))
                        .sum();
        int worth = (int) own.stream()
                .filter(line -> Math.abs(line.gap().tonnes()) > least)
                .count();
        int shown = own.size() == worth && worth <= largest + 1 ? worth : Math.min(worth, largest);
        return new ReconciledGroup(presence.get(0), own.subList(0, shown), own.subList(shown, own.size()));
    }

    /** The name in keys of the others together. */
    public String restId() {
        return "rest_" + presence.name().toLowerCase(Locale.ROOT);
    }

    /** The official emissions of the others. */
    public Emissions official() {
        return Emissions.sum(
                rest.stream().map(line -> line.official().emissions()).toList());
    }

    /** Tanlu's emissions of the others. */
    public Emissions own() {
        return Emissions.sum(rest.stream().map(line -> line.own().emissions()).toList());
    }

    /** The gap of the others, in parts. */
    public GapParts parts() {
        return GapParts.sum(rest.stream().map(ReconciledLine::parts).toList());
    }
}
