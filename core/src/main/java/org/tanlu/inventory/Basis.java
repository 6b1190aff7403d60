package org.tanlu.inventory;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.tanlu.quantity.Quantity;
import org.tanlu.quantity.Sum;
import org.tanlu.reference.BalanceRows;
import org.tanlu.reference.Carrier;
import org.tanlu.reference.CarrierKind;
import org.tanlu.survey.Datum;
import org.tanlu.survey.Dossier;
import org.tanlu.survey.EnergyBalance;
import org.tanlu.survey.EnergyBalance.Kind;

/**
 * 数据依据 the energy publications that a year's accounting rests on: one governs; where the yearbook's balance governs, an
 * inventory by branch, if there is one, splits its industry row (clauses 7.1.2 and 7.1.7).
 *
 * @param governing the publication whose totals hold
 * @param branches  the publication that splits industry; empty when there is none or when it governs itself
 * @param supply    the publication with supply rows, governing or not
 */
record Basis(EnergyBalance governing, Optional<EnergyBalance> branches, Optional<EnergyBalance> supply) {
    /** How far, as a share, the branches' sum may differ from the row before their shares are not trusted. */
    private static final double SPLIT_TOLERANCE = 0.005;

    /** Half of the last printed digit, summed over the branches. */
    private static final double ROUNDING = 0.05;

    static Basis choose(Dossier dossier, int year) {
        Optional<EnergyBalance> estimate = dossier.findEnergy(year, Kind.ESTIMATE);
        if (estimate.isPresent()) {
            return new Basis(estimate.get(), Optional.empty(), Optional.empty());
        }
        Optional<EnergyBalance> balance = dossier.findEnergy(year, Kind.BALANCE);
        Optional<EnergyBalance> inventory = dossier.findEnergy(year, Kind.INVENTORY);
        boolean inventoryFirst = dossier.city().is("energy_basis", "inventory");
        if (balance.isEmpty() || (inventoryFirst && inventory.isPresent())) {
            EnergyBalance governing = inventory.orElseGet(() -> EnergyBalance.none(year));
            return new Basis(governing, Optional.empty(), balance);
        }
        return new Basis(balance.get(), inventory, balance);
    }

    /** The final uses of a carrier in a row, by branch where the publications tell. */
    List<Use> uses(String row, Carrier carrier) {
        if (row.equals(BalanceRows.RESIDENTIAL)) {
            return undividedHouseholds(carrier);
        }
        Optional<Datum> whole = governing.find(row, carrier);
        List<Datum> own = governing.branches(row, carrier);
        if (!own.isEmpty()) {
            return own.stream()
                    .flatMap(datum -> use(row, datum, carrier).stream())
                    .toList();
        }
        if (whole.isEmpty() || whole.get().value().isEmpty()) {
            return List.of();
        }
        List<Use> split = row.equals(BalanceRows.INDUSTRY) ? split(whole.get(), carrier) : List.of();
        if (!split.isEmpty()) {
            return split;
        }
        Quantity amount = whole.get().value().get().in(carrier.unit());
        return List.of(new Use(row, "", amount, Use.AS_PRINTED, List.of(whole.get())));
    }

    private List<Use> undividedHouseholds(Carrier carrier) {
        List<Datum> data = Stream.of(BalanceRows.RESIDENTIAL, BalanceRows.URBAN, BalanceRows.RURAL)
                .flatMap(row -> governing.find(row, carrier).stream())
                .toList();
        return governing.findFinal(BalanceRows.RESIDENTIAL, carrier).stream()
                .map(amount -> new Use(BalanceRows.RESIDENTIAL, "", amount, Use.UNDIVIDED, data))
                .toList();
    }

    /** The publication with supply rows. A city without heat is plausible, one without electricity has lost its column. */
    Optional<EnergyBalance> supplyOf(Carrier carrier) {
        return supply.filter(balance -> carrier.kind() == CarrierKind.HEAT || balance.tells(carrier));
    }

    /** The net input of a carrier into a transformation row; positive for inputs, negative for outputs. */
    Optional<Quantity> input(String row, Carrier carrier) {
        return governing.findAmount(row, carrier).map(Quantity::negated);
    }

    private static Optional<Use> use(String row, Datum datum, Carrier carrier) {
        String sector = sectorOf(datum);
        return datum.value()
                .map(value -> new Use(
                        row,
                        sector.equals(row) ? "" : sector,
                        value.in(carrier.unit()),
                        Use.AS_PRINTED,
                        List.of(datum)));
    }

    private List<Use> split(Datum whole, Carrier carrier) {
        double printed = whole.value().orElseThrow().in(carrier.unit()).value();
        List<Datum> parts = branches.map(inventory -> inventory.branches(BalanceRows.INDUSTRY, carrier))
                .orElse(List.of());
        double sum = total(parts, carrier);
        if (sum <= 0 || Math.abs(sum - printed) > Math.max(ROUNDING, SPLIT_TOLERANCE * printed)) {
            return List.of();
        }
        var uses = new ArrayList<Use>();
        for (Datum part : parts) {
            double share = amount(part, carrier) / sum;
            uses.add(new Use(
                    BalanceRows.INDUSTRY,
                    sectorOf(part),
                    Quantity.of(printed * share, carrier.unit()),
                    Use.SPLIT,
                    List.of(whole, part)));
        }
        return uses;
    }

    private static double total(List<Datum> data, Carrier carrier) {
        var total = new Sum();
        data.forEach(datum -> total.add(amount(datum, carrier)));
        return total.value();
    }

    private static double amount(Datum datum, Carrier carrier) {
        return datum.value().map(value -> value.in(carrier.unit()).value()).orElse(0.0);
    }

    /** The branch in an item such as energy/final/trade/diesel. */
    private static String sectorOf(Datum datum) {
        String withoutCarrier = datum.item().substring(0, datum.item().lastIndexOf('/'));
        return withoutCarrier.substring(withoutCarrier.lastIndexOf('/') + 1);
    }
}
