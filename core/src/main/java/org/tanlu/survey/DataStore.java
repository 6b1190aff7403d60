package org.tanlu.survey;

import java.util.SortedMap;
import java.util.TreeMap;
import org.tanlu.quantity.Quantity;
import org.tanlu.quantity.YearSeries;

/** 数据汇集 gathers the data of all tables, one datum an item and year; the first stands. */
final class DataStore {
    private static final double SAME = 1e-12;

    private final SortedMap<String, SortedMap<Integer, Datum>> data = new TreeMap<>();
    private final FindingLog log;

    DataStore(FindingLog log) {
        this.log = log;
    }

    /** What became of a datum. */
    enum Fate {
        ADDED,
        REPEATED,
        CONTRADICTED
    }

    Fate add(Datum datum) {
        SortedMap<Integer, Datum> years = data.computeIfAbsent(datum.item(), item -> new TreeMap<>());
        Datum first = years.putIfAbsent(datum.year(), datum);
        if (first == null) {
            return Fate.ADDED;
        }
        if (isSame(first, datum)) {
            note("SUR-REPEATED", first, datum);
            return Fate.REPEATED;
        }
        boolean sameSource = first.source().id().equals(datum.source().id());
        note(sameSource ? "SUR-CONTRADICTION" : "SUR-SOURCES-DIFFER", first, datum);
        return Fate.CONTRADICTED;
    }

    private void note(String rule, Datum first, Datum second) {
        log.at(
                second.place(),
                rule,
                "item",
                ItemNames.label(second.name(), second.item()),
                "item_en",
                second.name().english(),
                "year",
                Integer.toString(second.year()),
                "value",
                said(second),
                "first",
                said(first),
                "place",
                first.place().toString(),
                "source",
                second.source().title(),
                "first_source",
                first.source().title());
    }

    private static String said(Datum datum) {
        return datum.value()
                .map(Quantity::toString)
                .orElseGet(() -> datum.notation().orElseThrow().name());
    }

    private static boolean isSame(Datum one, Datum other) {
        if (one.value().isEmpty() || other.value().isEmpty()) {
            return one.notation().equals(other.notation());
        }
        Quantity first = one.value().get();
        double second = other.value().get().in(first.unit()).value();
        return Math.abs(first.value() - second) <= SAME * Math.max(Math.abs(first.value()), Math.abs(second));
    }

    /** The data by item, then by year. */
    SortedMap<String, YearSeries<Datum>> series() {
        var series = new TreeMap<String, YearSeries<Datum>>();
        data.forEach((item, years) -> series.put(item, new YearSeries<>(years)));
        return series;
    }
}
