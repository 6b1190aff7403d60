package org.tanlu.inventory;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.tanlu.category.Derivations;
import org.tanlu.quantity.Quantity;
import org.tanlu.quantity.Unit;
import org.tanlu.reference.BalanceRows;
import org.tanlu.reference.Carrier;
import org.tanlu.reference.CarrierKind;
import org.tanlu.reference.CategoryFactors;
import org.tanlu.reference.Functional;
import org.tanlu.reference.Parameter;
import org.tanlu.reference.ReferenceData;
import org.tanlu.survey.Datum;
import org.tanlu.survey.Dossier;
import org.tanlu.trace.Clause;

/**
 * 交通与建筑划分 the shares of a year that move fuel between departments (clauses 7.1.6 and 7.1.9). What the city tells
 * goes before common practice. Only the functional key changes: rows, branches and the economic key stay.
 */
@Clause({"7.1.6", "7.1.9"})
final class Carving {
    private static final String TABLE = "carve_out";

    /** The table's word for all coal carriers. */
    private static final String COAL = "coal";

    private final Map<String, CarveOut> shares = new LinkedHashMap<>();

    private Carving() {}

    /** A use as the departments share it. */
    record Part(Functional functional, Quantity amount, Optional<Portion> portion) {}

    /** The balance's rows as they are printed. */
    static Carving none() {
        return new Carving();
    }

    static Carving of(int year, Dossier dossier, ReferenceData reference) {
        var carving = new Carving();
        if (dossier.city().is("transport_scope", "balance_row")) {
            return carving;
        }
        for (CategoryFactors.Entry entry : reference.factors().categories().find(TABLE, Map.of())) {
            String key = entry.key("row") + "/" + entry.key("fuel");
            Optional<Datum> told = NearestDatum.find(dossier, TABLE + "/" + key, year);
            if (told.isPresent()) {
                carving.shares.putIfAbsent(key, told(entry, told.get()));
            } else if (entry.key("applied").equals("yes")) {
                carving.shares.putIfAbsent(key, practice(entry));
            }
        }
        return carving;
    }

    private static CarveOut told(CategoryFactors.Entry entry, Datum datum) {
        return new CarveOut(
                entry.key("row"),
                entry.key("fuel"),
                datum.name(),
                to(entry),
                datum.value().orElseThrow().in(Unit.ONE),
                datum.source(),
                datum.verification(),
                true,
                Derivations.of(datum));
    }

    private static CarveOut practice(CategoryFactors.Entry entry) {
        Parameter value = entry.value();
        return new CarveOut(
                entry.key("row"),
                entry.key("fuel"),
                value.label(),
                to(entry),
                value.value(),
                value.source(),
                value.verification(),
                false,
                Derivations.of(value));
    }

    private static Functional to(CategoryFactors.Entry entry) {
        return Functional.valueOf(entry.key("to").toUpperCase(Locale.ROOT));
    }

    /** A use divided between the department of its row and the one that a share of it serves; their amounts sum to it. */
    List<Part> split(Use use, Carrier carrier, Functional own) {
        Optional<CarveOut> found = find(use.row(), carrier);
        double share =
                found.map(carveOut -> carveOut.share().in(Unit.ONE).value()).orElse(0.0);
        if (share == 0) {
            return List.of(new Part(own, use.amount(), Optional.empty()));
        }
        CarveOut carveOut = found.orElseThrow();
        Quantity moved = use.amount().times(share);
        Part there = new Part(carveOut.to(), moved, Optional.of(new Portion(carveOut, true, use.amount())));
        if (share == 1) {
            return List.of(there);
        }
        Quantity kept = use.amount().minus(moved);
        return List.of(new Part(own, kept, Optional.of(new Portion(carveOut, false, use.amount()))), there);
    }

    private Optional<CarveOut> find(String row, Carrier carrier) {
        boolean household = row.equals(BalanceRows.URBAN) || row.equals(BalanceRows.RURAL);
        String fuel = carrier.kind() == CarrierKind.COAL ? COAL : carrier.id();
        return Optional.ofNullable(shares.get((household ? BalanceRows.RESIDENTIAL : row) + "/" + fuel));
    }
}
