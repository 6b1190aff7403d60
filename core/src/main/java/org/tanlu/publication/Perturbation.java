package org.tanlu.publication;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.tanlu.quantity.Notation;
import org.tanlu.quantity.Quantity;
import org.tanlu.quantity.Unit;
import org.tanlu.quantity.YearSeries;
import org.tanlu.survey.Datum;
import org.tanlu.survey.Dossier;
import org.tanlu.survey.EnergyBalance;
import org.tanlu.trace.Access;
import org.tanlu.trace.Text;

/**
 * 扰动 changes the internal series of a survey, run by run as {@link Codes} says, each value by a factor of its own. A number
 * that differs only when one series does rests on that series.
 */
final class Perturbation {
    /** The least factor that a datum is changed by. */
    static final double LEAST = 1.25;

    private static final double SPREAD = 0.3;

    /** What becomes of a zero where no year tells what it might be. */
    private static final double SOMETHING = 100;

    private final Dossier dossier;
    private final Map<String, Integer> series = new LinkedHashMap<>();
    private final List<Text> names = new ArrayList<>();
    private final List<String> items = new ArrayList<>();
    private final Codes codes;

    Perturbation(Dossier dossier) {
        this.dossier = dossier;
        var found = new TreeMap<String, Text>();
        data(dossier).filter(Perturbation::isInternal).forEach(datum -> found.putIfAbsent(datum.item(), datum.name()));
        found.forEach((item, name) -> {
            series.put(item, series.size());
            names.add(name);
            items.add(item);
        });
        this.codes = Codes.of(series.size());
    }

    private static boolean isInternal(Datum datum) {
        return datum.access() == Access.INTERNAL && datum.value().isPresent();
    }

    Codes codes() {
        return codes;
    }

    /** Whether there is anything to change. */
    boolean isNeeded() {
        return !series.isEmpty();
    }

    /** The name of a series. */
    Text name(int index) {
        return names.get(index);
    }

    /** The item of a series. */
    String item(int index) {
        return items.get(index);
    }

    /** What the survey would have brought with the internal series of a run changed. */
    Dossier run(int run) {
        return changed(
                dossier,
                datum -> isInternal(datum) && codes.changes(series.getOrDefault(datum.item(), -1), run)
                        ? datum.withValue(datum.value().orElseThrow().times(factor(datum)))
                        : datum);
    }

    /**
     * What the survey would have brought if no internal value were zero: a zero becomes the mean of the other years, or a
     * number of its own where all years are zero.
     */
    Dossier withoutZeros() {
        var means = new LinkedHashMap<String, double[]>();
        data(dossier)
                .filter(Perturbation::isInternal)
                .filter(datum -> !isZero(datum))
                .forEach(datum -> {
                    double[] mean = means.computeIfAbsent(datum.item(), item -> new double[2]);
                    mean[0] += Math.abs(datum.value().orElseThrow().value());
                    mean[1]++;
                });
        return changed(dossier, datum -> {
            double[] mean = means.getOrDefault(datum.item(), new double[] {SOMETHING, 1});
            Quantity zero = datum.value().orElse(Quantity.of(0, Unit.ONE));
            return isInternal(datum) && isZero(datum)
                    ? datum.withValue(Quantity.of(mean[0] / mean[1], zero.unit()))
                    : datum;
        });
    }

    /** A survey in which some series are kept secret: their values become the notation key C. */
    static Dossier withheld(Dossier dossier, Set<String> items) {
        return changed(dossier, datum -> isInternal(datum) && items.contains(datum.item()) ? secret(datum) : datum);
    }

    private static Datum secret(Datum datum) {
        return new Datum(
                datum.item(),
                datum.name(),
                datum.year(),
                Optional.empty(),
                Optional.of(Notation.C),
                datum.source(),
                datum.verification(),
                "",
                datum.version(),
                Access.CONFIDENTIAL,
                datum.place());
    }

    private static Stream<Datum> data(Dossier dossier) {
        return Stream.concat(
                dossier.series().values().stream().flatMap(values -> values.byYear().values().stream()),
                dossier.energy().stream().flatMap(balance -> balance.cells().values().stream()));
    }

    private static boolean isZero(Datum datum) {
        return datum.value().orElseThrow().value() == 0;
    }

    private static Dossier changed(Dossier dossier, UnaryOperator<Datum> change) {
        var changed = new TreeMap<String, YearSeries<Datum>>();
        dossier.series().forEach((item, values) -> changed.put(item, values.map(change)));
        List<EnergyBalance> energy = dossier.energy().stream()
                .map(balance -> changed(balance, change))
                .toList();
        return new Dossier(
                dossier.city(),
                dossier.sources(),
                changed,
                dossier.refused(),
                dossier.conflicts(),
                dossier.registers(),
                energy,
                dossier.ledgers());
    }

    private static EnergyBalance changed(EnergyBalance balance, UnaryOperator<Datum> change) {
        var cells = new LinkedHashMap<EnergyBalance.Cell, Datum>();
        balance.cells().forEach((cell, datum) -> cells.put(cell, change.apply(datum)));
        return new EnergyBalance(balance.year(), balance.kind(), balance.source(), cells);
    }

    /** A factor that is the same for a datum in every run, and for no two data alike. */
    private static double factor(Datum datum) {
        long mixed = (datum.item().hashCode() * 31L + datum.year()) * 0x9E3779B97F4A7C15L;
        mixed ^= mixed >>> 29;
        mixed *= 0xBF58476D1CE4E5B9L;
        return LEAST + SPREAD * ((mixed >>> 40) / (double) (1L << 24));
    }
}
