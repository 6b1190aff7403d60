package org.tanlu.inventory;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.tanlu.category.Derivations;
import org.tanlu.quantity.Quantity;
import org.tanlu.quantity.Sum;
import org.tanlu.reference.BalanceRows;
import org.tanlu.reference.Carrier;
import org.tanlu.survey.Datum;
import org.tanlu.survey.Dossier;
import org.tanlu.survey.EnergyBalance;
import org.tanlu.trace.Clause;
import org.tanlu.trace.Derivation;

/**
 * 本地供应 what was generated or recovered within the city (clause 7.1.5).
 *
 * @param amount  the amount in the carrier's statistical unit
 * @param parts   how it came about
 * @param isKnown whether it is complete: without the thermal plants' output it is not
 */
@Clause("7.1.5")
record LocalSupply(Quantity amount, List<Derivation> parts, boolean isKnown) {
    private static final String GENERATION = "electricity/generation/";
    private static final List<String> WITHOUT_FUEL = List.of("hydro", "nuclear", "wind", "solar");
    private static final List<String> SUPPLY_ROWS =
            List.of(BalanceRows.PRIMARY_PRODUCTION, BalanceRows.RECOVERED_ENERGY, BalanceRows.RECOVERED_ENERGY_SUPPLY);

    /** By the publication with supply rows, or else by the plants' output and what the city reports of generation. */
    static LocalSupply electricity(int year, Dossier dossier, Basis basis, Carrier carrier) {
        Optional<EnergyBalance> balance = basis.supplyOf(carrier);
        if (balance.isPresent()) {
            return ofRows(balance.get(), carrier, BalanceRows.THERMAL_POWER);
        }
        Optional<Datum> thermal = basis.governing()
                .find(BalanceRows.THERMAL_POWER, carrier)
                .or(() -> dossier.find(GENERATION + "thermal", year))
                .filter(datum -> datum.value().isPresent());
        Optional<Datum> total = dossier.find(GENERATION + "total", year)
                .filter(datum -> datum.value().isPresent());
        var parts = new ArrayList<Derivation>();
        if (thermal.isEmpty() && total.isPresent()) {
            parts.add(Derivations.of(total.get()));
            return of(parts, carrier, true);
        }
        thermal.ifPresent(datum -> parts.add(Derivations.of(datum)));
        WITHOUT_FUEL.forEach(kind -> dossier.find(GENERATION + kind, year)
                .filter(datum -> datum.value().isPresent())
                .ifPresent(datum -> parts.add(Derivations.of(datum))));
        return of(parts, carrier, thermal.isPresent());
    }

    static LocalSupply heat(Basis basis, Carrier carrier) {
        EnergyBalance publication = basis.supplyOf(carrier).orElse(basis.governing());
        return ofRows(publication, carrier, BalanceRows.HEAT_SUPPLY);
    }

    private static LocalSupply ofRows(EnergyBalance publication, Carrier carrier, String plants) {
        var parts = new ArrayList<Derivation>();
        var rows = new ArrayList<String>();
        rows.add(plants);
        rows.addAll(SUPPLY_ROWS);
        rows.forEach(row -> publication
                .find(row, carrier)
                .filter(datum -> datum.value().isPresent())
                .ifPresent(datum -> parts.add(Derivations.of(datum))));
        return of(parts, carrier, true);
    }

    private static LocalSupply of(List<Derivation> parts, Carrier carrier, boolean isKnown) {
        var total = new Sum();
        parts.forEach(part -> total.add(part.value().in(carrier.unit()).value()));
        return new LocalSupply(Quantity.of(total.value(), carrier.unit()), parts, isKnown);
    }
}
