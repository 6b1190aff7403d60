package org.tanlu.report;

import static org.tanlu.report.Wording.printed;
import static org.tanlu.report.Wording.words;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.tanlu.history.Comparison;
import org.tanlu.inventory.Boundary;
import org.tanlu.inventory.Calibre;
import org.tanlu.inventory.CalibreKind;
import org.tanlu.inventory.EndUses;
import org.tanlu.inventory.History;
import org.tanlu.inventory.Inventory;
import org.tanlu.inventory.SecondaryEnergy;
import org.tanlu.plan.Plan;
import org.tanlu.quantity.Emissions;
import org.tanlu.reference.Economic;
import org.tanlu.reference.Functional;
import org.tanlu.reference.ReferenceData;
import org.tanlu.report.Block.Inline;
import org.tanlu.report.Block.Paragraph;
import org.tanlu.survey.EnergyBalance.Kind;
import org.tanlu.trace.Clause;

/**
 * 碳排放历史与现状 (Appendix A, 一（三）): totals by year, who emitted by both views, electricity and heat, and the
 * reconciliation of supply and consumption side (chapter 7).
 */
@Clause({"A", "7.1", "7.2", "C4.5-2"})
final class EmissionSection {
    /** A balance this much older than the latest year still describes its structure. */
    private static final int RECENT_YEARS = 3;

    private final Plan plan;
    private final ReferenceData reference;
    private final Wording wording;
    private final EmissionTables tables;
    private final CategoryTables categoryTables;

    EmissionSection(Plan plan, ReferenceData reference, Wording wording) {
        this.plan = plan;
        this.reference = reference;
        this.wording = wording;
        this.tables = new EmissionTables();
        this.categoryTables = new CategoryTables(plan.dossier().city());
    }

    List<Block> blocks() {
        History history = plan.history();
        if (history.years().isEmpty()) {
            return List.of(wording.paragraph("emission-none", Map.of()));
        }
        Inventory focus = focus(history);
        var blocks = new ArrayList<Block>();
        var boundarySection = new BoundarySection(plan, reference, wording);
        blocks.add(boundary());
        blocks.addAll(boundarySection.record());
        String estimated = EnergyBasis.estimatedYears(history);
        if (!estimated.isEmpty()) {
            blocks.add(wording.paragraph("emission-estimate", Map.of("years", words(estimated))));
        }
        blocks.add(totals(history));
        blocks.add(tables.totals(history));
        blocks.add(tables.chart(history));
        blocks.addAll(boundarySection.memo());
        blocks.addAll(boundarySection.calibre());
        blocks.add(categories(history));
        blocks.add(categoryTables.byYear(history));
        blocks.add(categoryTables.byGas(focus));
        blocks.add(structure(focus));
        blocks.add(tables.views(focus));
        blocks.add(carriers(focus));
        blocks.add(tables.carriers(focus));
        blocks.add(power(focus));
        blocks.add(tables.secondary(focus));
        blocks.addAll(boundarySection.lines());
        branches(focus, blocks);
        blocks.addAll(new BranchSection(history.branches(), wording).blocks());
        blocks.addAll(new BuildingSection(history.endUses(focus.year()).buildings(), wording).blocks());
        transport(focus, blocks);
        blocks.addAll(new EnterpriseSection(plan, reference, wording).blocks());
        supply(focus, blocks);
        differences(history, blocks);
        return blocks;
    }

    private Paragraph carriers(Inventory focus) {
        String key = "inventory/carrier/all/" + focus.year();
        return wording.paragraph(
                "emission-carriers",
                Map.of(
                        "year",
                        words(focus.year()),
                        "sum",
                        printed(Numbers.wanTonnes(EmissionTables.burnt(focus)), key)));
    }

    private Paragraph categories(History history) {
        var coverage = new Coverage(history);
        var inlines = new ArrayList<Inline>(
                wording.sentence("emission-categories", Map.of("counted", words(coverage.categories()))));
        if (!coverage.beside().isEmpty()) {
            inlines.addAll(wording.sentence("emission-categories-beside", Map.of("beside", words(coverage.beside()))));
        }
        if (!coverage.missing().isEmpty()) {
            inlines.addAll(
                    wording.sentence("emission-categories-missing", Map.of("missing", words(coverage.missing()))));
        }
        if (!coverage.secret().isEmpty()) {
            inlines.addAll(wording.sentence("emission-categories-secret", Map.of("secret", words(coverage.secret()))));
        }
        return new Paragraph(inlines);
    }

    /** The year that structure is told for: the latest, or one not much older that has the yearbook's own balance. */
    static Inventory focus(History history) {
        List<Inventory> all = history.years().stream().map(history::inventory).toList();
        Inventory latest = all.get(all.size() - 1);
        List<Inventory> whole = all.stream()
                .filter(inventory -> !inventory.gaps().isIncomplete())
                .toList();
        return (whole.isEmpty() ? all : whole)
                .stream()
                        .filter(inventory -> inventory.basis().kind() == Kind.BALANCE)
                        .filter(inventory -> latest.year() - inventory.year() <= RECENT_YEARS)
                        .reduce((earlier, later) -> later)
                        .orElse(latest);
    }

    private Paragraph boundary() {
        boolean ceads = plan.dossier().city().is("accounting_method", "ceads");
        String gwp = plan.dossier().city().find("gwp_set").orElse("");
        return wording.paragraph(
                "emission-boundary",
                Map.of(
                        "city", words(plan.dossier().city().name().chinese()),
                        "subject", words(new Coverage(plan.history()).subject()),
                        "method", words(ceads ? "CEADs公开清单的做法" : "国家和省级温室气体清单编制指南的方法"),
                        "gwp",
                                words(reference
                                        .setting("gwp_set")
                                        .optionName(gwp)
                                        .chinese())));
    }

    private Paragraph totals(History history) {
        Inventory last = history.inventory(history.years().get(history.years().size() - 1));
        Inventory first = firstLike(last, history);
        boolean known = last.isTotalKnown();
        var inlines = new ArrayList<Inline>(wording.sentence(
                known ? "emission-total" : "emission-direct", known ? totalFacts(last) : directFacts(last)));
        if (first.year() < last.year()) {
            inlines.addAll(wording.sentence(
                    known ? "emission-trend" : "emission-trend-direct",
                    Map.of(
                            "first", words(first.year()),
                            "direct_change", change("direct", first, last, first.direct(), last.direct()),
                            "total_change", change("total", first, last, first.total(), last.total()))));
            inlines.addAll(remarks(first, last));
        }
        inlines.addAll(incomplete(history));
        return new Paragraph(inlines);
    }

    /** What the numbers of which years lack: beside the numbers, not in an annex alone. */
    private List<Inline> incomplete(History history) {
        var inlines = new ArrayList<Inline>();
        CoverageNotes.of(history)
                .forEach((lacking, years) -> inlines.addAll(wording.sentence(
                        "emission-incomplete", Map.of("years", words(years), "lacking", words(lacking)))));
        return inlines;
    }

    /** What differs between two years that are compared all the same. */
    private List<Inline> remarks(Inventory first, Inventory last) {
        var kinds = new ArrayList<>(
                plan.history().calibre(last.year()).differences(plan.history().calibre(first.year())));
        if (!Boundary.of(plan.dossier()).between(first.year(), last.year()).isEmpty()) {
            kinds.add(CalibreKind.BOUNDARY);
        }
        String names = String.join(
                "、", kinds.stream().map(kind -> kind.text().chinese()).toList());
        return kinds.isEmpty() ? List.of() : wording.sentence("emission-trend-remarks", Map.of("kinds", words(names)));
    }

    private Map<String, Inline> totalFacts(Inventory last) {
        int year = last.year();
        var facts = new LinkedHashMap<>(directFacts(last));
        facts.put("total", figure(last.total(), "inventory/total/" + year));
        facts.put("direct_share", share(last.direct(), last.total(), key("share/direct", year)));
        facts.put("indirect", figure(last.indirect(), "inventory/indirect/" + year));
        facts.put("indirect_share", share(last.indirect(), last.total(), key("share/indirect", year)));
        return facts;
    }

    private Map<String, Inline> directFacts(Inventory last) {
        var facts = new LinkedHashMap<String, Inline>();
        facts.put("year", words(last.year()));
        facts.put("direct", figure(last.direct(), "inventory/direct/" + last.year()));
        facts.put("subject", words(new Coverage(plan.history()).subject()));
        return facts;
    }

    /**
     * The year that the last one is compared with (clause 7.1.2): the base year of chapter 一（三）, so that no two changes of other signs
     * stand beside each other, else the earliest whose calibre lets it be compared.
     */
    private Inventory firstLike(Inventory last, History history) {
        Calibre calibre = history.calibre(last.year());
        List<Integer> bases =
                plan.emissionHistory().comparison().map(Comparison::base).orElse(List.of());
        List<Inventory> like = history.years().stream()
                .map(history::inventory)
                .filter(inventory -> history.calibre(inventory.year()).comparesTotals(calibre))
                .toList();
        return like.stream()
                .filter(inventory -> bases.equals(List.of(inventory.year())))
                .findFirst()
                .or(() -> like.stream().findFirst())
                .orElse(last);
    }

    private Paragraph structure(Inventory inventory) {
        int year = inventory.year();
        var producers = new ArrayList<Shares.Part>();
        var users = new ArrayList<Shares.Part>();
        for (Functional functional : Functional.values()) {
            if (inventory.isKnown(functional)) {
                String name = functional.text().chinese();
                producers.add(part(name, inventory.byProducer(functional), functional.name(), year));
                users.add(part(name, inventory.byUser(functional), "user/" + functional.name(), year));
            }
        }
        var economic = new ArrayList<Shares.Part>();
        for (Economic key : Economic.values()) {
            economic.add(part(key.text().chinese(), inventory.byUser(key), "user/economic/" + key.name(), year));
        }
        Emissions border = inventory.exported().plus(inventory.unallocated());
        List.of(users, economic)
                .forEach(parts -> parts.add(part(BorderName.user(inventory), border, "user/border", year)));
        var inlines = new ArrayList<Inline>(focusNote(inventory));
        inlines.addAll(wording.phrases(
                "emission-producer",
                Map.of("year", List.of(words(year)), "shares", shares(producers, inventory.direct()))));
        if (inventory.isTotalKnown()) {
            inlines.addAll(wording.phrases(
                    "emission-user", Map.of("year", List.of(words(year)), "shares", shares(users, inventory.total()))));
            inlines.addAll(wording.phrases("emission-economic", Map.of("shares", shares(economic, inventory.total()))));
        }
        return new Paragraph(inlines);
    }

    private static List<Inline> shares(List<Shares.Part> parts, Emissions whole) {
        return Shares.phrase(parts, whole.tonnes());
    }

    /** Of nothing there is no share. */
    private static Inline share(Emissions part, Emissions whole, String key) {
        return whole.tonnes() == 0 ? words("－") : printed(Numbers.percent(part.shareOf(whole)), key);
    }

    private static Shares.Part part(String name, Emissions emissions, String id, int year) {
        return new Shares.Part(name, emissions.tonnes(), key("share/" + id, year));
    }

    /** Why structure is told of another year than totals. */
    private List<Inline> focusNote(Inventory focus) {
        List<Integer> years = plan.history().years();
        return focus.year() == years.get(years.size() - 1)
                ? List.of()
                : wording.sentence("emission-focus", Map.of("year", words(focus.year())));
    }

    private Paragraph power(Inventory inventory) {
        int year = inventory.year();
        var inlines = new ArrayList<Inline>();
        SecondaryEnergy heat = inventory.heat();
        if (inventory.arePlantsKnown(inventory.electricity())) {
            inlines.addAll(new PowerSentences(plan, wording).of(inventory.electricity()));
        }
        if (!inventory.arePlantsKnown(inventory.electricity()) || !inventory.arePlantsKnown(heat)) {
            inlines.addAll(wording.sentence("emission-plants-unknown", Map.of("year", words(year))));
        }
        if (!inventory.arePlantsKnown(heat)) {
            return new Paragraph(inlines);
        }
        inlines.addAll(
                heat.isIndirectKnown()
                        ? wording.sentence(
                                "emission-heat",
                                Map.of(
                                        "direct", figure(heat.direct(), key("heat/direct", year)),
                                        "indirect", figure(heat.indirect(), key("heat/indirect", year)),
                                        "consumed", figure(heat.consumed(), key("heat/consumed", year))))
                        : wording.sentence(
                                "emission-heat-local",
                                Map.of("direct", figure(heat.direct(), key("heat/direct", year)))));
        return new Paragraph(inlines);
    }

    private void transport(Inventory inventory, List<Block> blocks) {
        if (inventory.isKnown(Functional.TRANSPORT)) {
            EndUses endUses = plan.history().endUses(inventory.year());
            blocks.addAll(new TransportSection(inventory, endUses, reference, wording).blocks());
        } else {
            blocks.add(wording.paragraph("emission-transport-unknown", Map.of("year", words(inventory.year()))));
        }
    }

    private void branches(Inventory inventory, List<Block> blocks) {
        Optional<Block> table = new IndustryTable(reference).of(inventory);
        blocks.add(wording.paragraph(table.isPresent() ? "emission-branches" : "emission-branches-none", Map.of()));
        table.ifPresent(blocks::add);
    }

    private void supply(Inventory inventory, List<Block> blocks) {
        inventory.supply().ifPresent(supply -> {
            blocks.add(new Paragraph(wording.sentence("emission-supply", SupplyTable.facts(inventory, supply))));
            blocks.add(SupplyTable.of(supply));
        });
    }

    private void differences(History history, List<Block> blocks) {
        if (!history.differences().isEmpty()) {
            int year = history.differences().get(0).year();
            String used = history.inventory(year).basis().source().cited();
            blocks.add(wording.paragraph("emission-differences", Map.of("year", words(year), "used", words(used))));
            blocks.add(DifferenceTable.of(history));
        }
    }

    /** From nothing there is no percentage, and no figure. */
    private static Inline change(String id, Inventory first, Inventory last, Emissions from, Emissions to) {
        String change = Numbers.change(from.tonnes(), to.tonnes());
        return from.tonnes() == 0
                ? words(change)
                : printed(change, "inventory/change/" + id + "/" + first.year() + "-" + last.year());
    }

    private static Inline figure(Emissions emissions, String key) {
        return printed(Numbers.wanTonnes(emissions), key);
    }

    private static String key(String name, int year) {
        return "inventory/" + name.toLowerCase(Locale.ROOT) + "/" + year;
    }
}
