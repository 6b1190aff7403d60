package org.tanlu.report;

import static org.tanlu.report.Wording.printed;
import static org.tanlu.report.Wording.words;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.tanlu.inventory.BuildingEmissions;
import org.tanlu.inventory.BuildingEmissions.Account;
import org.tanlu.inventory.BuildingEmissions.Heating;
import org.tanlu.quantity.Notation;
import org.tanlu.quantity.Quantity;
import org.tanlu.report.Block.Align;
import org.tanlu.report.Block.Column;
import org.tanlu.report.Block.Entry;
import org.tanlu.report.Block.Inline;
import org.tanlu.report.Block.Paragraph;
import org.tanlu.report.Block.TableBlock;
import org.tanlu.trace.Clause;

/** 建筑部门 the emissions of buildings of a year by type, with district heating apart (clause 7.1.8). */
@Clause("7.1.8")
final class BuildingSection {
    private static final double SQUARE_METRES_PER_WAN = 10_000;
    private static final String UNKNOWN = "－";

    private final BuildingEmissions buildings;
    private final Wording wording;

    BuildingSection(BuildingEmissions buildings, Wording wording) {
        this.buildings = buildings;
        this.wording = wording;
    }

    List<Block> blocks() {
        if (buildings.accounts().isEmpty()) {
            return List.of();
        }
        return List.of(new Paragraph(sentences()), table());
    }

    private List<Inline> sentences() {
        var inlines = new ArrayList<Inline>();
        if (!buildings.isKnown()) {
            return wording.sentence("building-direct", Map.of("year", words(buildings.year())));
        }
        List<Shares.Part> parts = buildings.accounts().stream()
                .map(account -> new Shares.Part(
                        account.type().text().chinese(), account.total().tonnes(), share(id(account))))
                .toList();
        inlines.addAll(wording.phrases(
                "building-total",
                Map.of(
                        "year", List.of(words(buildings.year())),
                        "total", List.of(printed(Numbers.wanTonnes(buildings.total()), key("total"))),
                        "shares", Shares.phrase(parts))));
        inlines.addAll(heating(buildings.heating()));
        return inlines;
    }

    private List<Inline> heating(Heating heating) {
        if (heating.heat().value() <= 0) {
            return List.of();
        }
        var facts = new LinkedHashMap<String, Inline>();
        facts.put("heat", printed(Numbers.text(heating.heat(), 1), key("heat_used")));
        facts.put("emissions", printed(Numbers.wanTonnes(heating.emissions()), key("heating")));
        facts.put("share", printed(Numbers.percent(heating.emissions().shareOf(buildings.total())), share("heating")));
        var inlines = new ArrayList<Inline>(wording.sentence("building-heating", facts));
        heating.intensity()
                .ifPresent(found -> inlines.addAll(wording.sentence(
                        "building-heating-area",
                        Map.of(
                                "area",
                                        printed(
                                                area(heating.area()
                                                                .orElseThrow()
                                                                .value()) + "万平方米",
                                                key("heated_area")),
                                "intensity", printed(Numbers.fixed(found.value().value(), 1), key(found.id()))))));
        return inlines;
    }

    private TableBlock table() {
        var rows = new ArrayList<List<Entry>>();
        buildings.accounts().forEach(account -> rows.add(row(account)));
        if (buildings.isKnown()) {
            rows.add(total());
        }
        return new TableBlock(
                buildings.year() + "年建筑部门碳排放和能耗",
                "排放为万吨二氧化碳当量，能耗为万吨标准煤，面积为万平方米，强度为千克/平方米",
                List.of(
                        new Column("建筑类型", Align.LEFT, 6),
                        new Column("直接排放", Align.RIGHT, 4),
                        new Column("用电排放", Align.RIGHT, 4),
                        new Column("用热排放", Align.RIGHT, 4),
                        new Column("排放合计", Align.RIGHT, 4),
                        new Column("能耗", Align.RIGHT, 3),
                        new Column("面积", Align.RIGHT, 3),
                        new Column("排放强度", Align.RIGHT, 4)),
                rows,
                List.of(wording.text("building-note", Map.of())),
                false);
    }

    private List<Entry> row(Account account) {
        String type = id(account);
        return List.of(
                Entry.words(account.type().text().chinese()),
                Entry.figure(Numbers.wan(account.direct()), key(type + "/direct")),
                known(Numbers.wan(account.ofElectricity()), type + "/electricity"),
                known(Numbers.wan(account.ofHeat()), type + "/heat"),
                known(Numbers.wan(account.total()), type + "/total"),
                Entry.figure(Numbers.fixed(account.energy().value().value(), 1), key(type + "/energy")),
                account.area()
                        .flatMap(datum -> datum.value())
                        .map(area -> Entry.figure(area(area), key(type + "/area")))
                        .orElse(Entry.words(UNKNOWN)),
                account.find("emissions_per_area")
                        .map(found ->
                                Entry.figure(Numbers.fixed(found.value().value(), 1), key(type + "/" + found.id())))
                        .orElse(Entry.words(UNKNOWN)));
    }

    private Entry known(String printed, String key) {
        return buildings.isKnown() ? Entry.figure(printed, key(key)) : Entry.words(Notation.NE.name());
    }

    private List<Entry> total() {
        var sums = new LinkedHashMap<String, Double>();
        buildings.accounts().forEach(account -> {
            sums.merge("direct", account.direct().tonnes(), Double::sum);
            sums.merge("electricity", account.ofElectricity().tonnes(), Double::sum);
            sums.merge("heat", account.ofHeat().tonnes(), Double::sum);
        });
        double energy = buildings.accounts().stream()
                .mapToDouble(account -> account.energy().value().value())
                .sum();
        var entries = new ArrayList<Entry>();
        entries.add(Entry.words("合计"));
        sums.forEach((column, tonnes) -> entries.add(Entry.figure(Numbers.fixed(tonnes / 10_000, 1), key(column))));
        entries.add(Entry.figure(Numbers.wan(buildings.total()), key("total")));
        entries.add(Entry.figure(Numbers.fixed(energy, 1), key("energy")));
        entries.add(Entry.words(""));
        entries.add(Entry.words(""));
        return entries.stream().map(Entry::emphasised).toList();
    }

    /** An area in 万平方米. */
    private static String area(Quantity area) {
        return Numbers.fixed(area.value() * area.unit().factor() / SQUARE_METRES_PER_WAN, 0);
    }

    private static String id(Account account) {
        return account.type().name().toLowerCase(Locale.ROOT);
    }

    private String share(String name) {
        return "inventory/share/buildings/" + name + "/" + buildings.year();
    }

    private String key(String name) {
        return "inventory/buildings/" + name + "/" + buildings.year();
    }
}
