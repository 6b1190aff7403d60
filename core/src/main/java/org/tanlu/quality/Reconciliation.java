package org.tanlu.quality;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.tanlu.inventory.History;
import org.tanlu.quality.ReconciledLine.OfficialSide;
import org.tanlu.quality.ReconciledLine.OwnSide;
import org.tanlu.quality.ReconciledLine.Presence;
import org.tanlu.quantity.Emissions;
import org.tanlu.quantity.Quantity;
import org.tanlu.reference.Parameter;
import org.tanlu.reference.ReferenceData;
import org.tanlu.survey.Dossier;
import org.tanlu.survey.OfficialRows;
import org.tanlu.survey.Register;
import org.tanlu.trace.Clause;
import org.tanlu.trace.Facts;
import org.tanlu.trace.Finding;
import org.tanlu.trace.Outcome;
import org.tanlu.trace.Source;
import org.tanlu.trace.Text;

/**
 * 官方清单对照 the comparison of the account with inventories that were published or officially reported (clause 4.2): line by
 * line at the official grain, each gap in parts that sum to it, with what looks like an error on either side. It changes no
 * inventory.
 */
@Clause("4.2")
public final class Reconciliation {
    private final Dossier dossier;
    private final History history;
    private final List<Finding> ofAccounting;
    private final ReferenceData reference;
    private final List<Finding> findings = new ArrayList<>();

    private Reconciliation(Dossier dossier, History history, List<Finding> ofAccounting, ReferenceData reference) {
        this.dossier = dossier;
        this.history = history;
        this.ofAccounting = ofAccounting;
        this.reference = reference;
    }

    /** One inventory of one publication. */
    private record Publication(int year, Source source) {}

    /**
     * Compares every official inventory of the dossier with the account of its year.
     *
     * @param findings what the accounting found, which is looked up for the lines compared
     * @return the comparisons by year and source, in the order of the table; none for a city that gave no official lines
     */
    @Clause("4.2")
    public static Outcome<List<ReconciledInventory>> reconcile(
            Dossier dossier, History history, List<Finding> findings, ReferenceData reference) {
        var reconciliation = new Reconciliation(dossier, history, findings, reference);
        return Outcome.of(reconciliation.inventories(), reconciliation.findings);
    }

    private List<ReconciledInventory> inventories() {
        var reader = new OfficialReader(reference, potentials());
        Map<Publication, List<OfficialLine>> publications = new LinkedHashMap<>();
        for (Register.Row row : dossier.register(OfficialRows.FORM).rows()) {
            int year = row.findYear("year").orElseThrow();
            publications
                    .computeIfAbsent(new Publication(year, row.source()), key -> new ArrayList<>())
                    .add(reader.read(row));
        }
        findings.addAll(reader.findings());
        var inventories = new ArrayList<ReconciledInventory>();
        publications.forEach((publication, lines) -> {
            if (history.years().contains(publication.year())) {
                inventories.add(inventory(publication, lines));
            } else {
                findings.add(Finding.at(
                        lines.get(0).row().place(),
                        reference.rule("REC-YEAR"),
                        Facts.of("year", publication.year())
                                .and("publication", publication.source().titles())));
            }
        });
        return inventories;
    }

    private ReconciledInventory inventory(Publication publication, List<OfficialLine> official) {
        OfficialTotals totals = OfficialTotals.of(official, reference);
        findings.addAll(totals.findings());
        List<OwnLine> own = OwnLines.of(history.inventory(publication.year()));
        var splitting = new Splitting(reference);
        var touching = new Touching(ofAccounting, publication.year());
        var lines = new ArrayList<ReconciledLine>();
        for (Matching.Group group : Matching.of(totals.leaves(), own, reference)) {
            lines.add(splitting.split(group, touching.rules(group.own())));
        }
        totals.unexplained().map(Reconciliation::unexplained).ifPresent(lines::add);
        var whole = new ReconciledInventory(publication.year(), publication.source(), lines);
        double range = dossier.city()
                .find("official_factor_range")
                .map(Double::valueOf)
                .orElseThrow();
        var doubts = new Doubts(range / 100, whole.official(), this::potential);
        var doubted = new ReconciledInventory(
                publication.year(),
                publication.source(),
                lines.stream().map(line -> line.with(doubts.of(line))).toList());
        Emissions balance = Emissions.sum(own.stream()
                .filter(line -> line.kind() == OwnLine.Kind.CARBON_BALANCE)
                .map(OwnLine::emissions)
                .toList());
        findings.addAll(new ReconciliationFindings(doubted, official, balance, reference).findings());
        return doubted;
    }

    private String potentials() {
        return dossier.city().find("gwp_set").orElse("");
    }

    /** What a tonne of a gas weighs in carbon dioxide; empty for groups of gases. */
    private Optional<Quantity> potential(String gas) {
        return reference
                .factors()
                .gwp()
                .find(gas.toUpperCase(Locale.ROOT), potentials())
                .map(Parameter::value);
    }

    private static ReconciledLine unexplained(Emissions rest) {
        return new ReconciledLine(
                "rest",
                Presence.UNEXPLAINED_TOTAL.text(),
                Presence.UNEXPLAINED_TOTAL,
                new OfficialSide(List.of(), rest, Optional.empty()),
                new OwnSide(List.of(), Emissions.ZERO, Optional.empty(), List.of()),
                GapParts.ofBoundary(rest.times(-1)),
                Optional.empty(),
                Optional.empty(),
                List.of());
    }

    /** What the accounting found that touches a line: a finding of the year that names its fuel or source. */
    private record Touching(List<Finding> findings, int year) {
        private static final String YEAR = "year";
        private static final String YEARS = "years";

        List<String> rules(List<OwnLine> lines) {
            List<String> names = lines.stream()
                    .flatMap(line -> Stream.concat(
                            line.carrier().stream()
                                    .map(carrier -> carrier.name().chinese()),
                            line.carrier().isPresent()
                                    ? Stream.of()
                                    : Stream.of(line.label().chinese())))
                    .distinct()
                    .toList();
            return findings.stream()
                    .filter(this::isOfYear)
                    .filter(finding -> finding.facts().values().stream()
                            .flatMap(text -> Stream.of(text.split("、")))
                            .anyMatch(names::contains))
                    .map(finding -> finding.rule().id())
                    .distinct()
                    .toList();
        }

        private boolean isOfYear(Finding finding) {
            String said = finding.facts().getOrDefault(YEAR, finding.facts().getOrDefault(YEARS, ""));
            return said.isEmpty() || said.contains(Integer.toString(year)) || said.contains("—");
        }
    }

    /** Words for a list in findings: the first few, and how many more. */
    static List<Text> first(List<Text> texts, int few) {
        if (texts.size() <= few) {
            return texts;
        }
        int more = texts.size() - few;
        var shown = new ArrayList<>(texts.subList(0, few));
        shown.add(Text.of("另" + more + "项", more + " more"));
        return shown;
    }
}
