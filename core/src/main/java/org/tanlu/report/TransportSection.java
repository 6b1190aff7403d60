package org.tanlu.report;

import static org.tanlu.report.Wording.printed;
import static org.tanlu.report.Wording.words;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.tanlu.inventory.CarveOuts;
import org.tanlu.inventory.EndUses;
import org.tanlu.inventory.Inventory;
import org.tanlu.inventory.RoadTransport;
import org.tanlu.inventory.RoadTransport.Fuel;
import org.tanlu.inventory.VehicleClass;
import org.tanlu.quantity.Emissions;
import org.tanlu.quantity.Unit;
import org.tanlu.reference.Functional;
import org.tanlu.reference.ReferenceData;
import org.tanlu.report.Block.Align;
import org.tanlu.report.Block.Column;
import org.tanlu.report.Block.Entry;
import org.tanlu.report.Block.Inline;
import org.tanlu.report.Block.Paragraph;
import org.tanlu.report.Block.TableBlock;
import org.tanlu.trace.Clause;

/**
 * 交通部门 what moved to transport from other departments, the direct emissions of road vehicles by class, and rail, water
 * and air apart (clauses 7.1.6 and 7.1.9).
 */
@Clause({"7.1.6", "7.1.9"})
final class TransportSection {
    private final Inventory inventory;
    private final CarveOuts carveOuts;
    private final RoadTransport transport;
    private final ReferenceData reference;
    private final Wording wording;

    TransportSection(Inventory inventory, EndUses endUses, ReferenceData reference, Wording wording) {
        this.inventory = inventory;
        this.carveOuts = endUses.carveOuts();
        this.transport = endUses.transport();
        this.reference = reference;
        this.wording = wording;
    }

    List<Block> blocks() {
        Emissions direct = inventory.byProducer(Functional.TRANSPORT);
        var blocks = new ArrayList<Block>();
        if (!carveOuts.lines().isEmpty()) {
            blocks.add(wording.paragraph("transport-carve-out", Map.of("year", words(inventory.year()))));
            blocks.add(carved());
        }
        if (direct.tonnes() != 0) {
            blocks.add(new Paragraph(sentences(direct)));
            blocks.add(parts(direct));
            boolean divided =
                    transport.fuels().stream().anyMatch(fuel -> fuel.scale().isPresent());
            if (divided) {
                blocks.add(new VehicleTable(transport, wording).table());
            }
        }
        if (!transport.electric().isEmpty()) {
            blocks.add(new VehicleTable(transport, wording).electric());
        }
        return blocks;
    }

    private TableBlock carved() {
        List<List<Entry>> rows = carveOuts.lines().stream()
                .map(line -> List.of(
                        Entry.words(reference
                                .balanceRow(line.carveOut().row())
                                .name()
                                .chinese()),
                        Entry.words(fuel(line.carveOut().fuel())),
                        Entry.words(line.carveOut().to().text().chinese()),
                        Entry.words(Numbers.fixed(
                                line.carveOut().share().in(Unit.ONE).value() * 100, 0)),
                        Entry.figure(Numbers.text(line.amount(), 2), key(line, "/amount")),
                        Entry.figure(Numbers.wan(line.emissions()), key(line, "")),
                        Entry.words((line.carveOut().told() ? "本地填报，" : "通行做法，")
                                + line.carveOut().verification().text().chinese())))
                .toList();
        return new TableBlock(
                inventory.year() + "年部门间的能源划分",
                "",
                List.of(
                        new Column("平衡表行", Align.LEFT, 10),
                        new Column("能源", Align.CENTER, 4),
                        new Column("划入", Align.CENTER, 7),
                        new Column("比例（%）", Align.RIGHT, 6),
                        new Column("划出量", Align.RIGHT, 10),
                        new Column("排放（万吨）", Align.RIGHT, 6),
                        new Column("比例依据", Align.LEFT, 13)),
                rows,
                List.of(wording.text("transport-carve-out-note", Map.of())),
                false);
    }

    private String key(CarveOuts.Line line, String what) {
        return "inventory/carve_out/" + line.carveOut().row() + "/"
                + line.carveOut().fuel() + what + "/" + inventory.year();
    }

    private String fuel(String id) {
        return id.equals("coal") ? "煤炭" : reference.carrier(id).name().chinese();
    }

    private List<Inline> sentences(Emissions direct) {
        int year = inventory.year();
        var facts = new LinkedHashMap<String, Inline>();
        facts.put("year", words(year));
        facts.put("direct", printed(Numbers.wanTonnes(direct), "inventory/transport/" + year));
        facts.put("share", printed(Numbers.percent(transport.road().shareOf(direct)), share("transport/road/total")));
        facts.put("road", printed(Numbers.wanTonnes(transport.road()), "inventory/road/total/" + year));
        var inlines = new ArrayList<Inline>(wording.sentence("transport-total", facts));
        List<Shares.Part> classes = List.of(VehicleClass.values()).stream()
                .map(type -> new Shares.Part(
                        type.text().chinese(), transport.of(type).tonnes(), share("road/" + type.id())))
                .filter(part -> part.value() > 0)
                .toList();
        if (!classes.isEmpty()) {
            inlines.addAll(wording.phrases("transport-classes", Map.of("shares", Shares.phrase(classes))));
        }
        List<Fuel> undivided = transport.fuels().stream()
                .filter(fuel -> fuel.scale().isEmpty())
                .toList();
        if (!undivided.isEmpty()) {
            String names = String.join(
                    "、",
                    undivided.stream()
                            .map(fuel ->
                                    fuel.name().chinese() + "（" + fuel.reason().chinese() + "）")
                            .toList());
            inlines.addAll(wording.sentence("transport-undivided", Map.of("fuels", words(names))));
        }
        return inlines;
    }

    /** Road vehicles by class, then what is not on the road; together the department's direct emissions. */
    private TableBlock parts(Emissions direct) {
        var rows = new ArrayList<List<Entry>>();
        for (VehicleClass type : VehicleClass.values()) {
            Emissions emissions = transport.of(type);
            if (emissions.tonnes() != 0) {
                rows.add(row("道路·" + type.text().chinese(), emissions, direct, "road/" + type.id()));
            }
        }
        transport.fuels().stream()
                .filter(fuel -> fuel.scale().isEmpty())
                .forEach(fuel -> rows.add(row(
                        "道路·未分车型的" + fuel.name().chinese(),
                        Emissions.tonnes(fuel.emissions().value().value()),
                        direct,
                        "road/fuel/" + fuel.carrier().id())));
        transport
                .others()
                .forEach(other -> rows.add(row(
                        other.name().chinese(),
                        Emissions.tonnes(other.emissions().value().value()),
                        direct,
                        "road/other/" + other.id())));
        rows.add(row("合计", direct, direct, "transport").stream()
                .map(Entry::emphasised)
                .toList());
        return new TableBlock(
                inventory.year() + "年交通部门直接排放",
                "万吨二氧化碳当量",
                List.of(
                        new Column("项目", Align.LEFT, 6),
                        new Column("直接排放", Align.RIGHT, 3),
                        new Column("占比（%）", Align.RIGHT, 3)),
                rows,
                List.of(wording.text("transport-note", Map.of())),
                false);
    }

    private List<Entry> row(String name, Emissions emissions, Emissions direct, String key) {
        return List.of(
                Entry.words(name),
                Entry.figure(Numbers.wan(emissions), "inventory/" + key + "/" + inventory.year()),
                Entry.figure(Numbers.fixed(emissions.shareOf(direct) * 100, 1), share("transport/" + key)));
    }

    private String share(String id) {
        return "inventory/share/" + id + "/" + inventory.year();
    }
}
