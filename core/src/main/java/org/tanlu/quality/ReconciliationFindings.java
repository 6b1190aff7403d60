package org.tanlu.quality;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.tanlu.quality.ReconciledLine.Presence;
import org.tanlu.quantity.Emissions;
import org.tanlu.quantity.Print;
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
    static final String NEGATIVE = "REC-NEGATIVE";
    static final String OF_NOTHING = "REC-ZERO";
    static final String POTENTIAL = "REC-GWP";

    private static final String COKE = "coke";
    private static final List<String> GASES = List.of("blast_furnace_gas", "converter_gas", "other_gas");

    /** So many lines are named; the results name all. */
    private static final int NAMED = 6;

    /** What is left out below this share of the official total is not named. */
    private static final double SMALL = 0.0005;

    private final ReconciledInventory inventory;
    private final List<OfficialLine> official;
    private final Emissions balance;
    private final ReferenceData reference;

    /**
     * @param balance what this plan takes out of coke because it counts the gases made of it
     */
    ReconciliationFindings(
            ReconciledInventory inventory, List<OfficialLine> official, Emissions balance, ReferenceData reference) {
        this.balance = balance;
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
        bare().ifPresent(findings::add);
        gases().ifPresent(findings::add);
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

    /** Lines that tell neither emissions, nor why there are none, nor both of activity and factor. */
    private Optional<Finding> bare() {
        List<OfficialLine> bare = official.stream()
                .filter(line -> !line.tells() && line.notation().isEmpty())
                .toList();
        return bare.isEmpty()
                ? Optional.empty()
                : Optional.of(Finding.at(
                        bare.get(0).row().place(),
                        reference.rule("REC-BARE"),
                        facts().and("count", bare.size())
                                .and(
                                        "lines",
                                        Reconciliation.first(
                                                bare.stream()
                                                        .map(OfficialLine::label)
                                                        .toList(),
                                                NAMED))));
    }

    /** Coke and the gases made of it stand beside each other: their carbon may be counted twice. */
    private Optional<Finding> gases() {
        double small = SMALL * Math.abs(inventory.official().tonnes());
        Optional<OfficialLine> coke = burnt(List.of(COKE));
        return Math.abs(balance.tonnes()) <= small || burnt(GASES).isEmpty()
                ? Optional.empty()
                : coke.map(line -> Finding.at(
                        line.row().place(),
                        reference.rule("REC-GASES"),
                        facts().and("amount", Print.number(Math.abs(balance.tonnes())))));
    }

    private Optional<OfficialLine> burnt(List<String> carriers) {
        return official.stream()
                .filter(line -> line.emissions().tonnes() > 0)
                .filter(line -> carriers.contains(line.grain().carrier()))
                .findFirst();
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

    /**
     * Whether the official inventory covers the category and gas of a line of Tanlu, and does not say why it lacks it. One
     * without a total of them may be a part only: then it must cover the source and department as well.
     */
    private boolean isInScope(ReconciledLine line) {
        return line.own().lines().stream()
                .map(ReconciledLine.LineReference::grain)
                .anyMatch(own -> official.stream().anyMatch(other -> covers(other, own))
                        && official.stream()
                                .noneMatch(
                                        other -> !other.tells() && other.grain().contains(own)));
    }

    private boolean covers(OfficialLine line, Grain own) {
        return line.tells()
                && line.isDetail()
                && line.grain().category().equals(own.category())
                && (line.grain().gas().equals(Grain.ALL) || line.grain().gas().equals(own.gas()))
                && (isWhole(own) || isBeside(line.grain(), own));
    }

    /** Whether the official inventory tells a total that a line of Tanlu must be in. */
    private boolean isWhole(Grain own) {
        var all = new Grain(own.category(), "", "", "", "", own.gas());
        return official.stream()
                .anyMatch(
                        line -> line.tells() && !line.isDetail() && line.grain().contains(all));
    }

    private boolean isBeside(Grain line, Grain own) {
        boolean sameBranch = line.sector().isEmpty()
                || line.sector().equals(own.sector())
                || reference.sector(line.sector()).row().equals(own.sector());
        return sameBranch
                && (line.source().isEmpty() || line.source().equals(own.source()))
                && (line.endUse().isEmpty() || line.endUse().equals(own.endUse()));
    }
}
