package org.tanlu.quality;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.tanlu.quality.ReconciledLine.LineReference;
import org.tanlu.quality.ReconciledLine.OfficialSide;
import org.tanlu.quality.ReconciledLine.OwnSide;
import org.tanlu.quality.ReconciledLine.Presence;
import org.tanlu.quantity.Emissions;
import org.tanlu.quantity.Quantity;
import org.tanlu.quantity.Sum;
import org.tanlu.quantity.Unit;
import org.tanlu.reference.ReferenceData;
import org.tanlu.trace.Clause;
import org.tanlu.trace.Facts;
import org.tanlu.trace.Text;

/**
 * 差额分解 splits the gap of a group exactly. With activity a and emissions per activity f on either side,
 *
 * <pre>a₁f₁ − a₀f₀ = (a₁ − a₀)·(f₀ + f₁)/2 + (f₁ − f₀)·(a₀ + a₁)/2</pre>
 *
 * which treats both sides alike and needs no logarithm, so that zeros and removals split too. Memo items, carbon taken out
 * of other lines and feedstock that the official line burns are boundary. Where a side tells no activity, or the official
 * line contradicts itself or tells emissions of no activity, the product is not split, and nothing is invented.
 */
@Clause("4.2")
final class Splitting {
    private static final Text NO_OFFICIAL_ACTIVITY =
            Text.of("官方清单没有活动数据或因子", "the official inventory tells neither activity nor factor");
    private static final Text CONTRADICTION =
            Text.of("官方行的排放量与活动数据×因子不符", "the official emissions are not activity × factor");
    private static final Text OF_NOTHING =
            Text.of("官方行的活动数据为零却有排放量", "the official line tells emissions of no activity");
    private static final Text GASES = Text.of("煤气碳平衡", "carbon balance of the steel gases");
    private static final Text MEMO = Text.of("单列项", "memo items");
    private static final Text FEEDSTOCK = Text.of("官方清单计入的原料用能", "feedstock that the official inventory counts");
    private static final Text OTHER_UNITS = Text.of("双方活动数据的计量单位不同", "the activities are measured in different units");

    private final ReferenceData reference;

    Splitting(ReferenceData reference) {
        this.reference = reference;
    }

    ReconciledLine split(Matching.Group group, List<String> rules) {
        List<OfficialLine> official = group.official();
        Emissions stated =
                Emissions.sum(official.stream().map(OfficialLine::emissions).toList());
        Emissions own = sum(group.own());
        Optional<Quantity> activity = official.isEmpty() ? Optional.empty() : officialActivity(official);
        Optional<Quantity> ours = activity.flatMap(amount -> ownActivity(group.own(), amount.unit()));
        Presence presence =
                official.isEmpty() ? Presence.OWN : group.own().isEmpty() ? Presence.OFFICIAL : Presence.BOTH;
        boolean both = presence == Presence.BOTH;
        Optional<Text> unsplit = both ? obstacle(official, activity, ours) : Optional.empty();
        GapParts parts = both ? parts(group, activity, ours, unsplit) : GapParts.ofBoundary(own.minus(stated));
        return new ReconciledLine(
                id(group),
                label(group),
                presence,
                new OfficialSide(official, stated, activity),
                new OwnSide(
                        group.own().stream()
                                .map(line -> new LineReference(line.key(), line.place(), line.derivation()))
                                .toList(),
                        own,
                        ours,
                        rules),
                parts,
                unsplit,
                both ? border(group) : Optional.empty(),
                List.of());
    }

    /** Why activity and factor cannot be told apart; empty where they can. */
    private static Optional<Text> obstacle(
            List<OfficialLine> official, Optional<Quantity> activity, Optional<Quantity> ours) {
        if (activity.isEmpty()) {
            return Optional.of(NO_OFFICIAL_ACTIVITY);
        }
        if (official.stream().anyMatch(OfficialLine::isOfNothing)) {
            return Optional.of(OF_NOTHING);
        }
        if (official.stream().anyMatch(line -> line.contradiction().tonnes() != 0)) {
            return Optional.of(CONTRADICTION);
        }
        return ours.isEmpty() ? Optional.of(OTHER_UNITS) : Optional.empty();
    }

    /** What the boundary part of a line that both sides have is made of. */
    private static Optional<Text> border(Matching.Group group) {
        List<OwnLine.Kind> kinds = group.own().stream().map(OwnLine::kind).toList();
        var reasons = new ArrayList<Text>();
        if (kinds.contains(OwnLine.Kind.CARBON_BALANCE)) {
            reasons.add(GASES);
        }
        if (kinds.contains(OwnLine.Kind.MEMO)) {
            reasons.add(MEMO);
        }
        if (group.official().stream().anyMatch(line -> line.ofFeedstock().tonnes() != 0)) {
            reasons.add(FEEDSTOCK);
        }
        return reasons.isEmpty() ? Optional.empty() : Optional.of(Facts.joined(reasons));
    }

    private static GapParts parts(
            Matching.Group group, Optional<Quantity> activity, Optional<Quantity> ours, Optional<Text> obstacle) {
        Emissions feedstock = Emissions.sum(
                group.official().stream().map(OfficialLine::ofFeedstock).toList());
        Emissions border =
                sum(group.own().stream().filter(line -> line.kind().isBorder()).toList());
        Emissions boundary = border.minus(feedstock);
        Emissions e0 = Emissions.sum(
                        group.official().stream().map(OfficialLine::emissions).toList())
                .minus(feedstock);
        Emissions e1 = sum(plain(group.own()));
        if (obstacle.isPresent()) {
            return new GapParts(Emissions.ZERO, Emissions.ZERO, e1.minus(e0), boundary);
        }
        double a0 = activity.orElseThrow().value();
        double a1 = ours.orElseThrow().value();
        if (a0 == 0 || a1 == 0) {
            return new GapParts(e1.minus(e0), Emissions.ZERO, Emissions.ZERO, boundary);
        }
        double f0 = e0.tonnes() / a0;
        double f1 = e1.tonnes() / a1;
        return new GapParts(
                Emissions.tonnes((a1 - a0) * (f0 + f1) / 2),
                Emissions.tonnes((f1 - f0) * (a0 + a1) / 2),
                Emissions.ZERO,
                boundary);
    }

    /** The activity that the official lines burnt, in the unit of the first; empty where one tells none. */
    private static Optional<Quantity> officialActivity(List<OfficialLine> lines) {
        Optional<Unit> unit = lines.get(0).impliedActivity().map(Quantity::unit);
        boolean told = unit.isPresent()
                && lines.stream()
                        .allMatch(line -> line.impliedActivity()
                                .filter(amount -> amount.unit().isCompatibleWith(unit.get()))
                                .isPresent());
        if (!told) {
            return Optional.empty();
        }
        var total = new Sum();
        lines.forEach(line -> {
            line.impliedActivity()
                    .ifPresent(amount -> total.add(amount.in(unit.get()).value()));
            line.nonEnergy()
                    .ifPresent(amount -> total.add(-amount.in(unit.get()).value()));
        });
        return Optional.of(Quantity.of(total.value(), unit.get()));
    }

    private Optional<Quantity> ownActivity(List<OwnLine> lines, Unit unit) {
        List<OwnLine> plain = plain(lines);
        var total = new Sum();
        for (OwnLine line : plain) {
            Optional<Quantity> amount = line.activityIn(unit, reference);
            if (amount.isEmpty()) {
                return Optional.empty();
            }
            total.add(amount.get().value());
        }
        return plain.isEmpty() ? Optional.empty() : Optional.of(Quantity.of(total.value(), unit));
    }

    private static List<OwnLine> plain(List<OwnLine> lines) {
        return lines.stream().filter(line -> line.kind() == OwnLine.Kind.PLAIN).toList();
    }

    private static Emissions sum(List<OwnLine> lines) {
        return Emissions.sum(lines.stream().map(OwnLine::emissions).toList());
    }

    private static String id(Matching.Group group) {
        return group.official().isEmpty()
                ? "own." + group.own().get(0).grain().id()
                : group.official().get(0).grain().id();
    }

    private Text label(Matching.Group group) {
        if (group.official().isEmpty()) {
            OwnLine first = group.own().get(0);
            return first.source().isEmpty() ? first.label() : first.grain().label(reference);
        }
        Text first = group.official().get(0).label();
        int others = group.official().size() - 1;
        return others == 0
                ? first
                : Text.of(first.chinese() + "等" + (others + 1) + "行", first.english() + " and " + others + " more");
    }
}
