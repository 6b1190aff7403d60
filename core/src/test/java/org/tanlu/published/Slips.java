package org.tanlu.published;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.tanlu.quantity.YearSeries;
import org.tanlu.survey.Datum;
import org.tanlu.survey.Dossier;
import org.tanlu.survey.EnergyBalance;

/** Puts slips of unit into a city: the data that a condition picks are multiplied, in the series and in the publications. */
record Slips(Predicate<Datum> picks, double factor) {

    Dossier into(Dossier dossier) {
        var series = new TreeMap<String, YearSeries<Datum>>();
        dossier.series().forEach((item, values) -> series.put(item, values.map(this::slipped)));
        List<EnergyBalance> energy = new ArrayList<>();
        for (EnergyBalance balance : dossier.energy()) {
            Map<EnergyBalance.Cell, Datum> cells = new LinkedHashMap<>();
            balance.cells().forEach((cell, datum) -> cells.put(cell, slipped(datum)));
            energy.add(new EnergyBalance(balance.year(), balance.kind(), balance.source(), cells));
        }
        return new Dossier(
                dossier.city(),
                dossier.sources(),
                series,
                dossier.refused(),
                dossier.conflicts(),
                dossier.registers(),
                energy,
                dossier.ledgers());
    }

    private Datum slipped(Datum datum) {
        if (datum.value().isEmpty() || !picks.test(datum)) {
            return datum;
        }
        return new Datum(
                datum.item(),
                datum.name(),
                datum.year(),
                Optional.of(datum.value().get().times(factor)),
                datum.notation(),
                datum.source(),
                datum.verification(),
                datum.note(),
                datum.place());
    }
}
