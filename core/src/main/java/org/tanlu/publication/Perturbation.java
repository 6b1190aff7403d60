package org.tanlu.publication;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Stream;
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

    private final Dossier dossier;
    private final Map<String, Integer> series = new LinkedHashMap<>();
    private final List<Text> names = new ArrayList<>();
    private final Codes codes;

    Perturbation(Dossier dossier) {
        this.dossier = dossier;
        var found = new TreeMap<String, Text>();
        Stream.concat(
                        dossier.series().values().stream().flatMap(values -> values.byYear().values().stream()),
                        dossier.energy().stream().flatMap(balance -> balance.cells().values().stream()))
                .filter(Perturbation::isInternal)
                .forEach(datum -> found.putIfAbsent(datum.item(), datum.name()));
        found.forEach((item, name) -> {
            series.put(item, series.size());
            names.add(name);
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

    /** What the survey would have brought with the internal series of a run changed. */
    Dossier run(int run) {
        return changed(datum -> isInternal(datum) && codes.changes(series.getOrDefault(datum.item(), -1), run));
    }

    /** What the survey would have brought with all public data changed and no other. */
    Dossier ofPublicData() {
        return changed(datum -> datum.access() == Access.PUBLIC && datum.value().isPresent());
    }

    private Dossier changed(Predicate<Datum> meant) {
        var changed = new TreeMap<String, YearSeries<Datum>>();
        dossier.series().forEach((item, values) -> changed.put(item, values.map(datum -> changed(datum, meant))));
        List<EnergyBalance> energy = dossier.energy().stream()
                .map(balance -> changed(balance, meant))
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

    private static EnergyBalance changed(EnergyBalance balance, Predicate<Datum> meant) {
        var cells = new LinkedHashMap<EnergyBalance.Cell, Datum>();
        balance.cells().forEach((cell, datum) -> cells.put(cell, changed(datum, meant)));
        return new EnergyBalance(balance.year(), balance.kind(), balance.source(), cells);
    }

    private static Datum changed(Datum datum, Predicate<Datum> meant) {
        return meant.test(datum) ? datum.withValue(datum.value().orElseThrow().times(factor(datum))) : datum;
    }

    /** A factor that is the same for a datum in every run, and for no two data alike. */
    private static double factor(Datum datum) {
        long mixed = (datum.item().hashCode() * 31L + datum.year()) * 0x9E3779B97F4A7C15L;
        mixed ^= mixed >>> 29;
        mixed *= 0xBF58476D1CE4E5B9L;
        return LEAST + SPREAD * ((mixed >>> 40) / (double) (1L << 24));
    }
}
