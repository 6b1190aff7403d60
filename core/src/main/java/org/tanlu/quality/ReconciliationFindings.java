package org.tanlu.quality;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.tanlu.quality.ReconciledLine.Presence;
import org.tanlu.reference.ReferenceData;
import org.tanlu.table.Place;
import org.tanlu.trace.Facts;
import org.tanlu.trace.Finding;
import org.tanlu.trace.Text;

/** The findings of a comparison: one a kind of error, with the lines that have it; one use only. */
final class ReconciliationFindings {
    static final String PRODUCT = "REC-PRODUCT";
    static final String SLIP = "REC-SLIP";
    static final String CARBON = "REC-CARBON";
    static final String FACTOR = "REC-FACTOR";

    /** So many lines are named; the results name all. */
    private static final int NAMED = 6;

    /** What is left out below this share of the official total is not named. */
    private static final double SMALL = 0.0005;

    private final ReconciledInventory inventory;
    private final List<OfficialLine> official;
    private final ReferenceData reference;

    ReconciliationFindings(ReconciledInventory inventory, List<OfficialLine> official, ReferenceData reference) {
        this.inventory = inventory;
        this.official = official;
        this.reference = reference;
    }

    private record Kind(String rule, Text what) {}

    List<Finding> findings() {
        var findings = new ArrayList<Finding>();
        Map<Kind, List<Doubt>> kinds = new LinkedHashMap<>();
        inventory.lines().stream()
                .flatMap(line -> line.doubts().stream())
                .forEach(doubt -> kinds.computeIfAbsent(new Kind(doubt.rule(), doubt.what()), key -> new ArrayList<>())
                        .add(doubt));
        kinds.forEach((kind, doubts) -> findings.add(doubted(kind, doubts)));
        missing("REC-MISSING", Presence.OWN).ifPresent(findings::add);
        missing("REC-NOT-OURS", Presence.OFFICIAL).ifPresent(findings::add);
        return findings;
    }

    private Finding doubted(Kind kind, List<Doubt> doubts) {
        List<Text> lines = doubts.stream().map(Doubt::line).toList();
        Place place = doubts.get(0).place();
        Facts facts = facts().and("count", doubts.size())
                .and("what", kind.what())
                .and("lines", Reconciliation.first(lines, NAMED));
        return Finding.at(place, reference.rule(kind.rule()), facts);
    }

    private Facts facts() {
        return Facts.of("year", inventory.year())
                .and("publication", inventory.publication().titles());
    }

    /** What one side lacks though it covers the category and gas. */
    private Optional<Finding> missing(String rule, Presence presence) {
        double small = SMALL * Math.abs(inventory.official().tonnes());
        List<Text> lines = inventory.lines().stream()
                .filter(line -> line.presence() == presence)
                .filter(line -> Math.abs(line.gap().tonnes()) > small)
                .filter(line -> presence == Presence.OFFICIAL || isInScope(line))
                .map(ReconciledLine::label)
                .toList();
        return lines.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        Finding.of(reference.rule(rule), facts().and("lines", Reconciliation.first(lines, NAMED))));
    }

    /** Whether the official inventory covers the category and gas of a line of Tanlu, and does not say why it lacks it. */
    private boolean isInScope(ReconciledLine line) {
        return line.own().lines().stream()
                .map(ReconciledLine.LineReference::grain)
                .anyMatch(own -> official.stream().anyMatch(other -> covers(other, own))
                        && official.stream()
                                .noneMatch(
                                        other -> !other.tells() && other.grain().contains(own)));
    }

    private static boolean covers(OfficialLine line, Grain own) {
        return line.tells()
                && line.isDetail()
                && line.grain().category().equals(own.category())
                && (line.grain().gas().equals(Grain.ALL) || line.grain().gas().equals(own.gas()));
    }
}
