package org.tanlu.inventory;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.tanlu.quantity.Emissions;
import org.tanlu.quantity.Print;
import org.tanlu.reference.BalanceRow;
import org.tanlu.reference.BalanceRows;
import org.tanlu.reference.ReferenceData;
import org.tanlu.survey.Dossier;
import org.tanlu.survey.EnergyBalance;
import org.tanlu.survey.EnergyBalance.Kind;
import org.tanlu.trace.BookTitle;
import org.tanlu.trace.Clause;
import org.tanlu.trace.Facts;
import org.tanlu.trace.Finding;
import org.tanlu.trace.Text;

/** What a reader of the history must know before using it (clauses 4.2 and 7.1.2). */
@Clause({"4.2", "7.1.2"})
final class HistoryChecks {
    /** IPCC good practice: the two approaches should agree within this share. */
    private static final double APPROACHES_APART = 0.05;

    private HistoryChecks() {}

    static List<Finding> of(Dossier dossier, History history, Method method, ReferenceData reference) {
        var findings = new ArrayList<Finding>();
        if (dossier.energyYears().isEmpty()) {
            findings.add(Finding.of(reference.rule("ACC-NO-ENERGY")));
        }
        if (history.years().isEmpty()) {
            return findings;
        }
        findings.addAll(new SettingChecks(dossier.city(), history, reference).findings());
        publications(history, reference).ifPresent(findings::add);
        differences(history, reference).ifPresent(findings::add);
        bothPublications(dossier, history, method, reference, findings);
        DoubtfulFactors.of(history, reference).ifPresent(findings::add);
        for (int year : history.years()) {
            approaches(history.inventory(year), reference).ifPresent(findings::add);
            incomplete(history.inventory(year), reference).ifPresent(findings::add);
            CrossChecks.of(year, dossier, history.inventory(year), reference).forEach(findings::add);
        }
        findings.addAll(hidden(history, reference));
        GasLossCheck.of(history, reference).ifPresent(findings::add);
        findings.addAll(BoundaryChecks.of(dossier, history, reference));
        findings.addAll(GreenChecks.of(dossier, history, reference));
        breaks(dossier, history, reference).ifPresent(findings::add);
        if (dossier.city().is("energy_basis", "estimate")
                && history.years().stream()
                        .noneMatch(year -> history.inventory(year).basis().kind() == Kind.ESTIMATE)) {
            findings.add(Finding.of(reference.rule("ACC-ESTIMATE-UNUSED")));
        }
        findings.addAll(CoverageChecks.of(history, reference));
        return findings;
    }

    /** A series whose years rest on different publications does not mix them silently. */
    private static Optional<Finding> publications(History history, ReferenceData reference) {
        Map<Text, List<String>> years = new LinkedHashMap<>();
        for (int year : history.years()) {
            Text title = history.inventory(year).basis().source().titles();
            years.computeIfAbsent(title, key -> new ArrayList<>()).add(Integer.toString(year));
        }
        if (years.size() < 2) {
            return Optional.empty();
        }
        var list = new ArrayList<String>();
        var english = new ArrayList<String>();
        years.forEach((title, of) -> {
            list.add(BookTitle.of(title.chinese()) + String.join("、", of));
            english.add(title.english() + " (" + String.join(", ", of) + ")");
        });
        return Optional.of(Finding.of(
                reference.rule("ACC-SERIES-BREAK"),
                Facts.of("list", Text.of(String.join("；", list), String.join("; ", english)))));
    }

    /** The log of changes beside those of the publication, which have a finding of their own. */
    private static Optional<Finding> breaks(Dossier dossier, History history, ReferenceData reference) {
        List<CalibreBreak> breaks = CalibreBreaks.of(dossier, history).stream()
                .filter(change -> change.kind() != CalibreKind.BASIS && change.kind() != CalibreKind.PUBLICATION)
                .toList();
        if (breaks.isEmpty()) {
            return Optional.empty();
        }
        List<CalibreKind> kinds =
                breaks.stream().map(CalibreBreak::kind).distinct().toList();
        return Optional.of(Finding.of(
                reference.rule("ACC-CALIBRE"),
                Facts.of("count", breaks.size())
                        .and("kinds", kinds.stream().map(kind -> kind.text()).toList())));
    }

    private static Optional<Finding> differences(History history, ReferenceData reference) {
        if (history.differences().isEmpty()) {
            return Optional.empty();
        }
        PublicationDifference first = history.differences().get(0);
        return Optional.of(Finding.of(
                reference.rule("ACC-PUBLICATIONS-DIFFER"),
                Facts.of("count", history.differences().size()).and("year", first.year())));
    }

    /** Where two publications tell all uses of a year, the total by the other one stands beside. */
    private static void bothPublications(
            Dossier dossier, History history, Method method, ReferenceData reference, List<Finding> findings) {
        for (int year : history.years()) {
            Inventory inventory = history.inventory(year);
            Kind other = inventory.basis().kind() == Kind.BALANCE ? Kind.INVENTORY : Kind.BALANCE;
            Optional<EnergyBalance> whole =
                    dossier.findEnergy(year, other).filter(energy -> tellsAllOf(inventory.basis(), energy));
            whole.ifPresent(energy -> {
                Basis basis = new Basis(energy, Optional.empty(), Optional.empty());
                var lines = new ArrayList<>(ConsumptionSide.of(year, basis, method, Carving.none(), reference)
                        .lines());
                lines.addAll(
                        SteelGases.deductions(year, basis, method, List.copyOf(lines), reference, new ArrayList<>()));
                Emissions direct = Emissions.sum(
                        lines.stream().map(CombustionLine::emissions).toList());
                findings.add(Finding.of(
                        reference.rule("ACC-TWO-BASES"),
                        Facts.of("year", year)
                                .and("used", inventory.basis().source().citation())
                                .and("other", energy.source().citation())
                                .and("direct", wan(inventory.burnt()))
                                .and("direct_other", wan(direct))
                                .and(
                                        "percent",
                                        Print.percent(
                                                direct.minus(inventory.burnt()).tonnes(),
                                                inventory.burnt().tonnes()))));
            });
        }
    }

    /** A table of industry alone splits a row; its sum is no second total. Households may be told divided or not. */
    private static boolean tellsAllOf(EnergyBalance governing, EnergyBalance other) {
        return BalanceRows.FINAL_ROWS.stream()
                .filter(row -> !row.equals(BalanceRows.RESIDENTIAL))
                .map(List::of)
                .filter(governing::tells)
                .allMatch(other::tells);
    }

    private static Optional<Finding> approaches(Inventory inventory, ReferenceData reference) {
        return inventory.supply().flatMap(supply -> {
            double sectoral = inventory.burnt().tonnes();
            double apart = supply.referenceApproach().tonnes() - sectoral;
            return Math.abs(apart) <= APPROACHES_APART * Math.abs(sectoral)
                    ? Optional.empty()
                    : Optional.of(Finding.of(
                            reference.rule("ACC-APPROACHES-APART"),
                            Facts.of("year", inventory.year()).and("percent", Print.percent(apart, sectoral))));
        });
    }

    /** A year whose publication tells only some of the great users is not a year to set beside others. */
    private static Optional<Finding> incomplete(Inventory inventory, ReferenceData reference) {
        List<BalanceRow> absent = inventory.gaps().rows();
        return absent.isEmpty()
                ? Optional.empty()
                : Optional.of(Finding.of(
                        reference.rule("ACC-INCOMPLETE-YEAR"),
                        Facts.of("year", inventory.year())
                                .and(
                                        "rows",
                                        absent.stream().map(row -> row.name()).toList())));
    }

    /** Cells of fuel with a notation key are no zero: once for the years that hide the same, at the latest of them. */
    private static List<Finding> hidden(History history, ReferenceData reference) {
        Map<Text, List<Inventory>> years = new LinkedHashMap<>();
        for (int year : history.years()) {
            Inventory inventory = history.inventory(year);
            if (!inventory.gaps().cells().isEmpty()) {
                Text list = Facts.joined(inventory.gaps().names());
                years.computeIfAbsent(list, key -> new ArrayList<>()).add(inventory);
            }
        }
        var findings = new ArrayList<Finding>();
        years.forEach((list, of) -> findings.add(Finding.at(
                of.get(of.size() - 1).gaps().cells().get(0).place(),
                reference.rule("ACC-CELL-HIDDEN"),
                Facts.of(
                                "years",
                                Facts.listed(of.stream()
                                        .map(inventory -> Integer.toString(inventory.year()))
                                        .toList()))
                        .and("list", list))));
        return findings;
    }

    private static String wan(Emissions emissions) {
        return Print.number(emissions.tonnes() / 10_000);
    }
}
