package org.tanlu.report;

import static org.tanlu.report.Wording.printed;
import static org.tanlu.report.Wording.words;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.tanlu.inventory.Boundary;
import org.tanlu.inventory.CalibreBreak;
import org.tanlu.inventory.CalibreBreaks;
import org.tanlu.inventory.CalibreKind;
import org.tanlu.inventory.Inventory;
import org.tanlu.inventory.MemoKind;
import org.tanlu.inventory.ToldFigures;
import org.tanlu.plan.Plan;
import org.tanlu.quantity.Emissions;
import org.tanlu.reference.Functional;
import org.tanlu.reference.ReferenceData;
import org.tanlu.report.Block.Inline;
import org.tanlu.report.Block.Paragraph;
import org.tanlu.survey.City;
import org.tanlu.survey.Datum;
import org.tanlu.trace.Clause;

/**
 * 核算边界与口径 the record of the boundary, the memo items, the two lines of indirect emissions and the log of calibre
 * breaks (clauses 7.1.2, 7.1.3, 7.1.5, 7.1.9 and 8.7).
 */
@Clause({"7.1.2", "7.1.3"})
final class BoundarySection {
    private final Plan plan;
    private final ReferenceData reference;
    private final Wording wording;

    BoundarySection(Plan plan, ReferenceData reference, Wording wording) {
        this.plan = plan;
        this.reference = reference;
        this.wording = wording;
    }

    /** The boundary: code, area, changes. */
    List<Block> record() {
        Boundary told = Boundary.of(plan.dossier());
        List<Integer> years = plan.history().years();
        Boundary boundary = told.upTo(years.get(years.size() - 1));
        var inlines = new ArrayList<Inline>(boundary.areaCode()
                .map(code -> wording.sentence("boundary-code", Map.of("code", words(code))))
                .orElseGet(() -> wording.sentence("boundary-code-untold", Map.of())));
        inlines.addAll(area(boundary));
        if (boundary.isToldNone()) {
            inlines.addAll(wording.sentence("boundary-unchanged", Map.of()));
        } else if (told.changes().isEmpty()) {
            inlines.addAll(wording.sentence("boundary-changes-untold", Map.of()));
        }
        var blocks = new ArrayList<Block>();
        blocks.add(new Paragraph(inlines));
        if (!boundary.changes().isEmpty()) {
            blocks.add(BoundaryTables.changes(boundary));
        }
        return blocks;
    }

    private List<Inline> area(Boundary boundary) {
        if (boundary.areas().isEmpty()) {
            return wording.sentence("boundary-area-untold", Map.of());
        }
        Datum last = boundary.areas().get(boundary.areas().size() - 1);
        String area = Numbers.text(last.value().orElseThrow(), 0);
        return wording.sentence(
                "boundary-area",
                Map.of(
                        "year", words(last.year()),
                        "area", printed(area, ToldFigures.key(last)),
                        "source", words(last.source().cited())));
    }

    /** Aviation, ocean shipping and intercity transport, and the total with and without them. */
    List<Block> memo() {
        boolean told = inventories().stream()
                .anyMatch(inventory -> List.of(MemoKind.values()).stream()
                        .anyMatch(kind -> inventory.memo().item(kind).isTold()));
        if (!told) {
            var untold = new ArrayList<Inline>(wording.sentence("memo-untold", Map.of()));
            inventories().stream().reduce((earlier, later) -> later).ifPresent(last -> untold.addAll(kerosene(last)));
            return List.of(new Paragraph(untold));
        }
        var inlines = new ArrayList<Inline>(wording.sentence(
                "memo-reading", Map.of("counted", option("bunkers"), "inside", option("bunkers_in_balance"))));
        return List.of(new Paragraph(inlines), BoundaryTables.memo(inventories()));
    }

    /** What of the total is the kerosene of the transport row, and how much transport has of it with and without. */
    private List<Inline> kerosene(Inventory last) {
        double burnt = last.combustion().stream()
                .filter(line -> line.key().equals("inventory/line/transport/kerosene/" + last.year()))
                .mapToDouble(line -> line.emissions().tonnes())
                .sum();
        if (burnt == 0 || !last.isTotalKnown()) {
            return List.of();
        }
        Emissions kerosene = Emissions.tonnes(burnt);
        Emissions transport = last.byUser(Functional.TRANSPORT);
        Emissions total = last.total();
        String share = "inventory/share/";
        return wording.sentence(
                "memo-kerosene",
                Map.of(
                        "year", words(last.year()),
                        "kerosene",
                                printed(
                                        Numbers.wanTonnes(kerosene),
                                        "inventory/line/transport/kerosene/" + last.year()),
                        "share", printed(Numbers.percent(kerosene.shareOf(total)), share + "kerosene/" + last.year()),
                        "with",
                                printed(
                                        Numbers.percent(transport.shareOf(total)),
                                        share + "user/transport/" + last.year()),
                        "without",
                                printed(
                                        Numbers.percent(
                                                transport.minus(kerosene).shareOf(total.minus(kerosene))),
                                        share + "without_kerosene/" + last.year())));
    }

    private Inline option(String key) {
        City city = plan.dossier().city();
        return words(
                reference.setting(key).optionName(city.find(key).orElseThrow()).chinese());
    }

    /** Imported electricity by both lines, for the years that have a green-power ledger. */
    List<Block> lines() {
        List<Inventory> years = inventories().stream()
                .filter(inventory -> inventory.electricity().market().isPresent())
                .toList();
        return years.isEmpty()
                ? List.of(wording.paragraph("lines-untold", Map.of()))
                : List.of(
                        wording.paragraph("lines-reading", Map.of("line", option("indirect_line"))),
                        BoundaryTables.lines(years));
    }

    /** What is the same in all years, and every change. */
    List<Block> calibre() {
        List<CalibreBreak> breaks = CalibreBreaks.of(plan.dossier(), plan.history());
        var inlines = new ArrayList<Inline>(wording.sentence(
                "calibre-constant",
                Map.of(
                        "method", option("accounting_method"),
                        "edition", option("guide_edition"),
                        "gwp", option("gwp_set"),
                        "gases", option("gases"))));
        inlines.addAll(wording.sentence(
                breaks.isEmpty() ? "calibre-unbroken" : "calibre-breaks", Map.of("count", words(breaks.size()))));
        List<CalibreBreak> shown = breaks.stream()
                .filter(change -> change.kind() != CalibreKind.SOURCE)
                .toList();
        if (shown.size() < breaks.size()) {
            inlines.addAll(wording.sentence("calibre-sources", Map.of("count", words(breaks.size() - shown.size()))));
        }
        return shown.isEmpty()
                ? List.of(new Paragraph(inlines))
                : List.of(new Paragraph(inlines), BoundaryTables.breaks(shown));
    }

    private List<Inventory> inventories() {
        return plan.history().years().stream().map(plan.history()::inventory).toList();
    }
}
