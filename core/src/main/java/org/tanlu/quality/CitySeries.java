package org.tanlu.quality;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.tanlu.quality.Series.Family;
import org.tanlu.quantity.Unit;
import org.tanlu.reference.BalanceRow;
import org.tanlu.reference.BalanceRows;
import org.tanlu.reference.Carrier;
import org.tanlu.reference.ReferenceData;
import org.tanlu.survey.Datum;
import org.tanlu.survey.Dossier;
import org.tanlu.survey.EnergyBalance;
import org.tanlu.survey.EnergyBalance.Cell;
import org.tanlu.survey.EnergyBalance.Kind;
import org.tanlu.trace.Clause;
import org.tanlu.trace.Text;

/** 数据系列的汇集 all series of a city: the items it told, and the cells of its balances over the years (clause 4.2). */
@Clause("4.2")
final class CitySeries {
    private static final String ENERGY = "energy/";
    /** Differences of large amounts: they may be anything from year to year. */
    private static final Set<String> DIFFERENCES =
            Set.of("statistical_difference", "stock_change", "opening_stock", "closing_stock");

    /** What the totals of inventories by branch are made of. */
    private static final List<String> ADDED =
            List.of("energy/final/", "energy/transformation/", "energy/apparent_consumption/");

    private final Dossier dossier;
    private final ReferenceData reference;

    private CitySeries(Dossier dossier, ReferenceData reference) {
        this.dossier = dossier;
        this.reference = reference;
    }

    static List<Series> of(Dossier dossier, ReferenceData reference) {
        var city = new CitySeries(dossier, reference);
        var series = new ArrayList<Series>();
        city.items(series);
        city.cells(series);
        return series;
    }

    private void items(List<Series> series) {
        dossier.series().forEach((item, values) -> {
            List<Datum> data = values.byYear().values().stream()
                    .filter(CitySeries::hasAmount)
                    .toList();
            if (!data.isEmpty()) {
                boolean energy = item.startsWith(ENERGY);
                String column = energy ? item.substring(item.lastIndexOf('/') + 1) : item;
                Unit unit = data.get(0).value().orElseThrow().unit();
                series.add(new Series(
                        item,
                        data.get(0).name(),
                        column,
                        energy ? Family.INVENTORY : Family.ITEM,
                        ADDED.stream().anyMatch(item::startsWith),
                        energy ? reference.carrier(column).unit() : unit,
                        data));
            }
        });
    }

    private void cells(List<Series> series) {
        Map<Cell, List<Datum>> cells = new LinkedHashMap<>();
        for (EnergyBalance balance : dossier.energy()) {
            if (balance.kind() == Kind.BALANCE) {
                balance.cells().forEach((cell, datum) -> {
                    if (hasAmount(datum) && !DIFFERENCES.contains(cell.row())) {
                        cells.computeIfAbsent(cell, any -> new ArrayList<>()).add(datum);
                    }
                });
            }
        }
        cells.forEach((cell, data) -> series.add(cell(cell, data)));
    }

    private Series cell(Cell cell, List<Datum> data) {
        String key = "balance/" + cell.row() + "/" + cell.carrier();
        Carrier carrier = reference.carrier(cell.carrier());
        Text row = reference.balanceRow(cell.row()).name();
        Text name = Text.of(
                row.chinese() + "×" + carrier.name().chinese(),
                row.english() + " × " + carrier.name().english());
        return new Series(key, name, carrier.id(), Family.BALANCE, isAdded(cell.row()), carrier.unit(), data);
    }

    private boolean isAdded(String row) {
        return reference.balanceRow(row).kind() == BalanceRow.Kind.ITEM || row.equals(BalanceRows.LOSSES);
    }

    private static boolean hasAmount(Datum datum) {
        return datum.value().filter(value -> value.value() != 0).isPresent();
    }
}
