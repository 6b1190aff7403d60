package org.tanlu.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.tanlu.inventory.RoadTransport;
import org.tanlu.inventory.RoadTransport.Assumption;
import org.tanlu.inventory.RoadTransport.Fuel;
import org.tanlu.inventory.RoadTransport.Vehicle;
import org.tanlu.quantity.Notation;
import org.tanlu.quantity.Quantity;
import org.tanlu.report.Block.Align;
import org.tanlu.report.Block.Column;
import org.tanlu.report.Block.Entry;
import org.tanlu.report.Block.TableBlock;
import org.tanlu.trace.Clause;

/** 车型表 road vehicles by class and fuel: stock, distance, consumption, calibration, emissions (clause 7.1.9). */
@Clause("7.1.9")
final class VehicleTable {
    /** Stands behind national defaults. */
    private static final String DEFAULT = "*";

    private static final double WAN = 10_000;

    private final RoadTransport transport;
    private final Wording wording;

    VehicleTable(RoadTransport transport, Wording wording) {
        this.transport = transport;
        this.wording = wording;
    }

    TableBlock table() {
        var rows = new ArrayList<List<Entry>>();
        transport.fuels().stream()
                .filter(fuel -> fuel.scale().isPresent())
                .forEach(fuel -> fuel.vehicles().forEach(vehicle -> rows.add(row(fuel, vehicle))));
        return new TableBlock(
                transport.year() + "年道路运输分车型、分燃料测算",
                "",
                List.of(
                        new Column("车型", Align.LEFT, 5),
                        new Column("燃料", Align.CENTER, 3),
                        new Column("保有量（万辆）", Align.RIGHT, 3),
                        new Column("年均里程（千米）", Align.RIGHT, 4),
                        new Column("百公里能耗", Align.RIGHT, 3),
                        new Column("测算量", Align.RIGHT, 3),
                        new Column("校准系数", Align.RIGHT, 3),
                        new Column("校准后", Align.RIGHT, 3),
                        new Column("排放（万吨）", Align.RIGHT, 3)),
                rows,
                List.of(wording.text("transport-vehicles-note", Map.of())),
                false);
    }

    private List<Entry> row(Fuel fuel, Vehicle vehicle) {
        String id = fuel.carrier().id();
        String factorKey = "inventory/road/factor/" + id + "/" + transport.year();
        Entry factor = fuel.scale()
                .filter(scale -> scale.classes().contains(vehicle.type()))
                .map(scale -> Entry.figure(Numbers.fixed(scale.factor().value().value(), 3), factorKey))
                .orElse(Entry.words("不校准"));
        String own = vehicle.type().id() + "/" + id;
        return List.of(
                Entry.words(vehicle.type().text().chinese()),
                Entry.words(fuel.carrier().name().chinese()),
                Entry.figure(stock(vehicle), key(own, "/stock")),
                Entry.figure(printed(vehicle.distance(), 0), key(own, "/distance")),
                Entry.figure(printed(vehicle.economy(), 1), key(own, "/economy")),
                Entry.figure(Numbers.fixed(vehicle.bottomUp().value().value(), 2), key(own, "/measured")),
                factor,
                fuel.calibrated(vehicle)
                        .map(used -> Entry.figure(Numbers.fixed(used.value().value(), 2), key(own, "/calibrated")))
                        .orElse(Entry.words(Notation.NE.name())),
                fuel.emissions(vehicle)
                        .map(emissions ->
                                Entry.figure(Numbers.fixed(emissions.value().value() / WAN, 2), key(own, "")))
                        .orElse(Entry.words(Notation.NE.name())));
    }

    /** Electric vehicles: a memo that is added to nothing. */
    TableBlock electric() {
        List<List<Entry>> rows = transport.electric().stream().map(this::row).toList();
        return new TableBlock(
                transport.year() + "年电动汽车用电及对应排放（备查）",
                "",
                List.of(
                        new Column("车型", Align.LEFT, 5),
                        new Column("保有量（万辆）", Align.RIGHT, 3),
                        new Column("年均里程（千米）", Align.RIGHT, 4),
                        new Column("百公里电耗（千瓦时）", Align.RIGHT, 4),
                        new Column("用电量（亿千瓦时）", Align.RIGHT, 4),
                        new Column("对应排放（万吨）", Align.RIGHT, 4)),
                rows,
                List.of(wording.text("transport-electric-note", Map.of())),
                false);
    }

    private List<Entry> row(RoadTransport.Electric electric) {
        Vehicle vehicle = electric.vehicle();
        String own = "electric/" + vehicle.type().id();
        return List.of(
                Entry.words(vehicle.type().text().chinese()),
                Entry.figure(stock(vehicle), key(own, "/stock")),
                Entry.figure(printed(vehicle.distance(), 0), key(own, "/distance")),
                Entry.figure(printed(vehicle.economy(), 1), key(own, "/economy")),
                Entry.figure(Numbers.fixed(vehicle.bottomUp().value().value(), 3), key(own, "/measured")),
                electric.emissions()
                        .map(emissions ->
                                Entry.figure(Numbers.fixed(emissions.value().value() / WAN, 2), key(own, "")))
                        .orElse(Entry.words(Notation.NE.name())));
    }

    private String key(String id, String what) {
        return "inventory/road/" + id + what + "/" + transport.year();
    }

    private static String stock(Vehicle vehicle) {
        Quantity stock = vehicle.stock().value().orElseThrow();
        return Numbers.fixed(stock.value() * stock.unit().factor() / WAN, 3);
    }

    private static String printed(Assumption assumption, int decimals) {
        return Numbers.fixed(assumption.value().value(), decimals) + (assumption.told() ? "" : DEFAULT);
    }
}
