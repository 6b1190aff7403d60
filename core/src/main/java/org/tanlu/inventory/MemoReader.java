package org.tanlu.inventory;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.tanlu.quantity.Emissions;
import org.tanlu.quantity.Notation;
import org.tanlu.quantity.Quantity;
import org.tanlu.reference.Carrier;
import org.tanlu.reference.EmissionFactor;
import org.tanlu.reference.Functional;
import org.tanlu.reference.ReferenceData;
import org.tanlu.survey.Datum;
import org.tanlu.survey.Dossier;
import org.tanlu.trace.Clause;
import org.tanlu.trace.Text;

/**
 * Reads the memo items of a year (clauses 7.1.3 and 7.1.9): fuel goes before reported emissions. What lies in the transport
 * row is capped by what that row burnt, fuel by fuel, whichever kinds share it. One use only.
 */
@Clause("7.1.3")
final class MemoReader {
    private static final Text NOT_TOLD = Text.of("未填报", "not reported");

    private final int year;
    private final Dossier dossier;
    private final Method method;
    private final ReferenceData reference;
    private final boolean inside;
    private final Map<Carrier, Double> burnt = new LinkedHashMap<>();
    private double left;

    MemoReader(int year, Dossier dossier, Method method, List<CombustionLine> lines, ReferenceData reference) {
        this.year = year;
        this.dossier = dossier;
        this.method = method;
        this.reference = reference;
        this.inside = dossier.city().is("bunkers_in_balance", "yes");
        lines.stream()
                .filter(line -> line.row().equals(MemoAdjustment.ROW) && line.functional() == Functional.TRANSPORT)
                .forEach(line -> burnt.merge(line.carrier(), line.emissions().tonnes(), Double::sum));
        this.left = burnt.values().stream().mapToDouble(Double::doubleValue).sum();
    }

    MemoItems items() {
        var items = new ArrayList<MemoItem>();
        for (MemoKind kind : MemoKind.values()) {
            items.add(item(kind));
        }
        return new MemoItems(year, inside, dossier.city().is("bunkers", "counted"), items);
    }

    private MemoItem item(MemoKind kind) {
        var lines = new ArrayList<MemoLine>();
        var told = new ArrayList<Datum>();
        kind.fuels()
                .forEach((item, carrier) -> dossier.find(item, year).ifPresent(datum -> {
                    told.add(datum);
                    fuel(kind, datum, reference.carrier(carrier)).ifPresent(lines::add);
                }));
        dossier.find(kind.item(), year).ifPresent(datum -> {
            told.add(datum);
            if (lines.isEmpty()) {
                datum.value().map(value -> reported(kind, datum, value)).ifPresent(lines::add);
            }
        });
        Optional<Datum> without =
                told.stream().filter(datum -> datum.notation().isPresent()).findFirst();
        Optional<Notation> notation = lines.isEmpty()
                ? without.flatMap(Datum::notation).or(() -> Optional.of(Notation.NE))
                : Optional.empty();
        Text reason = without.map(datum -> Text.of(datum.note(), datum.note())).orElse(NOT_TOLD);
        return new MemoItem(kind, lines, notation, reason);
    }

    private Optional<MemoLine> fuel(MemoKind kind, Datum datum, Carrier carrier) {
        Optional<EmissionFactor> factor = method.findFactor(carrier, MemoAdjustment.ROW);
        if (datum.value().isEmpty() || factor.isEmpty()) {
            return Optional.empty();
        }
        Quantity amount = datum.value().get().in(carrier.unit());
        Emissions emissions = factor.get().times(amount);
        double row = burnt.getOrDefault(carrier, 0.0);
        Emissions part = take(emissions, row);
        burnt.merge(carrier, -part.tonnes(), Double::sum);
        var fuel = new MemoLine.Fuel(carrier, amount, factor.get());
        return Optional.of(new MemoLine(kind, datum, Optional.of(fuel), emissions, part));
    }

    private MemoLine reported(MemoKind kind, Datum datum, Quantity value) {
        Emissions emissions =
                Emissions.tonnes(value.in(Emissions.ZERO.toQuantity().unit()).value());
        return new MemoLine(kind, datum, Optional.empty(), emissions, take(emissions, left));
    }

    /** What the row still holds of an amount. */
    private Emissions take(Emissions wanted, double available) {
        if (!inside) {
            return Emissions.ZERO;
        }
        double taken = Math.max(0, Math.min(wanted.tonnes(), Math.min(available, left)));
        left -= taken;
        return Emissions.tonnes(taken);
    }
}
