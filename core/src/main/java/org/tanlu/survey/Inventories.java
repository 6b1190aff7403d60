package org.tanlu.survey;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.tanlu.quantity.YearSeries;
import org.tanlu.reference.ReferenceData;
import org.tanlu.trace.Clause;
import org.tanlu.trace.Source;

/** 分行业能源清单 assembles the energy items of the data tables into one inventory a year (clause 7.1.6). */
@Clause("7.1.6")
final class Inventories {
    private static final String PREFIX = "energy/";

    private final ReferenceData reference;
    private final FindingLog log;

    Inventories(ReferenceData reference, FindingLog log) {
        this.reference = reference;
        this.log = log;
    }

    /** The inventories of all years that have energy items. */
    List<EnergyBalance> assemble(SortedMap<String, YearSeries<Datum>> series) {
        var years = new TreeMap<Integer, Map<EnergyBalance.Cell, Datum>>();
        series.tailMap(PREFIX)
                .forEach((item, values) -> cell(item)
                        .ifPresent(cell -> values.byYear()
                                .forEach((year, datum) -> years.computeIfAbsent(year, unused -> new LinkedHashMap<>())
                                        .put(cell, signed(datum, cell)))));
        var inventories = new ArrayList<EnergyBalance>();
        var signs = new InventorySigns(reference, log);
        years.forEach((year, cells) -> inventories.add(new EnergyBalance(
                year, EnergyBalance.Kind.INVENTORY, source(year, cells), signs.normalised(year, cells))));
        return inventories;
    }

    private Optional<EnergyBalance.Cell> cell(String item) {
        String[] path = item.split("/");
        if (path.length < 3 || !item.startsWith(PREFIX)) {
            return Optional.empty();
        }
        String carrier = path[path.length - 1];
        return switch (path[1]) {
            case "final" ->
                Optional.of(new EnergyBalance.Cell(reference.sector(path[2]).row(), path[2], carrier));
            case "transformation" -> Optional.of(EnergyBalance.Cell.of(path[2], carrier));
            case "losses", "feedstock" -> Optional.of(EnergyBalance.Cell.of(path[1], carrier));
            case "apparent_consumption" -> Optional.of(EnergyBalance.Cell.of("consumption", carrier));
            case "bunker_own_abroad" -> Optional.of(EnergyBalance.Cell.of("own_refuelling_abroad", carrier));
            case "bunker_foreign_here" -> Optional.of(EnergyBalance.Cell.of("foreign_refuelling_here", carrier));
            default -> Optional.empty();
        };
    }

    /** Foreign refuelling is an amount in the data tables and a deduction in the balance. */
    private static Datum signed(Datum datum, EnergyBalance.Cell cell) {
        return cell.row().equals("foreign_refuelling_here") ? Signs.negated(datum) : datum;
    }

    /** The source of most cells; others are said. */
    private Source source(int year, Map<EnergyBalance.Cell, Datum> cells) {
        var counts = new LinkedHashMap<Source, Integer>();
        cells.values().forEach(datum -> counts.merge(datum.source(), 1, Integer::sum));
        Source most = counts.entrySet().stream()
                .max(Comparator.comparing((Map.Entry<Source, Integer> entry) -> entry.getValue())
                        .thenComparing(entry -> entry.getKey().id()))
                .orElseThrow()
                .getKey();
        if (counts.size() > 1) {
            log.at(
                    cells.values().iterator().next().place(),
                    "SUR-INVENTORY-SOURCES",
                    "year",
                    Integer.toString(year),
                    "sources",
                    Integer.toString(counts.size()),
                    "main",
                    most.title());
        }
        return most;
    }
}
