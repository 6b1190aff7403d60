package org.tanlu.quality;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.tanlu.quantity.Emissions;
import org.tanlu.quantity.Print;
import org.tanlu.reference.ReferenceData;
import org.tanlu.trace.Clause;
import org.tanlu.trace.Facts;
import org.tanlu.trace.Finding;

/**
 * 分项与合计 which official lines are compared, and whether printed totals are the sum of their parts (clause 4.2). A total
 * stands in the comparison only where nothing that it covers was given otherwise: neither a part, nor a narrower total, nor a
 * total that divides the same emissions another way. The order of the rows does not matter.
 *
 * @param leaves      the lines that are compared, each part once
 * @param unexplained what the printed total of the whole holds beyond the leaves; none where they agree
 * @param findings    totals that are not the sum of their parts
 */
@Clause("4.2")
record OfficialTotals(List<OfficialLine> leaves, Optional<Emissions> unexplained, List<Finding> findings) {
    private static final double TONNES_PER_LAST_DIGIT = 1e-6;

    /** So that a total finds the narrower ones inside it, in whatever order the rows stand. */
    private static final Comparator<OfficialLine> NARROW_FIRST = Comparator.comparingInt(
                    (OfficialLine line) -> -line.grain().conditions())
            .thenComparing(line -> line.grain().id());

    static OfficialTotals of(List<OfficialLine> lines, ReferenceData reference) {
        List<OfficialLine> told = lines.stream().filter(OfficialLine::tells).toList();
        var leaves =
                new ArrayList<>(told.stream().filter(OfficialLine::isDetail).toList());
        List<OfficialLine> totals = told.stream()
                .filter(line -> !line.isDetail())
                .sorted(NARROW_FIRST)
                .toList();
        totals.stream()
                .filter(total -> leaves.stream().noneMatch(leaf -> total.grain().overlaps(leaf.grain())))
                .forEach(leaves::add);
        var findings = new ArrayList<Finding>();
        Optional<Emissions> unexplained = Optional.empty();
        for (OfficialLine total : totals) {
            List<OfficialLine> parts = leaves.stream()
                    .filter(leaf -> total.grain().contains(leaf.grain()))
                    .toList();
            if (parts.isEmpty() || parts.contains(total)) {
                continue;
            }
            Emissions gap = total.emissions()
                    .minus(Emissions.sum(
                            parts.stream().map(OfficialLine::emissions).toList()));
            if (Math.abs(gap.tonnes()) > slack(total, parts)) {
                findings.add(finding(total, gap, reference));
                if (total.grain().category().equals(Grain.ALL) && parts.size() == leaves.size()) {
                    unexplained = Optional.of(gap);
                }
            }
        }
        return new OfficialTotals(leaves, unexplained, findings);
    }

    /** What the rounding of a total and its parts can make together. */
    private static double slack(OfficialLine total, List<OfficialLine> parts) {
        double ofParts = parts.stream().mapToDouble(OfficialTotals::half).sum();
        return half(total)
                + ofParts
                + TONNES_PER_LAST_DIGIT * Math.abs(total.emissions().tonnes());
    }

    private static double half(OfficialLine line) {
        return line.row()
                .findQuantity("emissions")
                .filter(printed -> printed.value() != 0)
                .map(printed ->
                        Precision.half(printed) * Math.abs(line.emissions().tonnes() / printed.value()))
                .orElse(0.0);
    }

    private static Finding finding(OfficialLine total, Emissions gap, ReferenceData reference) {
        return Finding.at(
                total.row().place(),
                reference.rule("REC-SUM"),
                Facts.of("line", total.label())
                        .and("total", Print.number(total.emissions().tonnes()))
                        .and("gap", Print.number(gap.tonnes())));
    }
}
