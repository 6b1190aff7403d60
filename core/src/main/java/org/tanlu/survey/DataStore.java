package org.tanlu.survey;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.tanlu.quantity.Print;
import org.tanlu.quantity.Quantity;
import org.tanlu.quantity.YearSeries;
import org.tanlu.table.Place;
import org.tanlu.trace.Clause;

/**
 * 数据汇集 gathers the data of all tables, one datum an item and year; the newest version stands, of one version the first written. What another source says
 * differently is kept as a conflict and told once an item; what differs by rounding only confirms the first (clause 4.2).
 */
@Clause("4.2")
final class DataStore {
    private static final int FEW = 3;
    private static final double SAME = 1e-12;

    private final SortedMap<String, SortedMap<Integer, Datum>> data = new TreeMap<>();
    private final SortedMap<String, SortedMap<Integer, Place>> refused = new TreeMap<>();
    private final Map<String, List<Conflict>> conflicts = new LinkedHashMap<>();
    private final FindingLog log;

    DataStore(FindingLog log) {
        this.log = log;
    }

    /** What became of a datum. */
    enum Fate {
        ADDED,
        /** The same row again. */
        REPEATED,
        /** Another row says the same, but for rounding. */
        CONFIRMED,
        /** One source has two values: a mistake of whoever wrote the table. */
        CONTRADICTED,
        /** Two sources have two values. */
        CONFLICTING,
        /** An earlier version of the same. */
        SUPERSEDED
    }

    Fate add(Datum datum) {
        SortedMap<Integer, Datum> years = data.computeIfAbsent(datum.item(), item -> new TreeMap<>());
        Datum first = years.putIfAbsent(datum.year(), datum);
        if (first == null) {
            return Fate.ADDED;
        }
        if (Version.isNewer(datum, first)) {
            return renew(datum, first, years);
        }
        if (Version.isNewer(first, datum)) {
            return agree(first, datum) ? Fate.CONFIRMED : keep(new Conflict(first, datum), Fate.SUPERSEDED);
        }
        boolean sameSource = first.source().id().equals(datum.source().id());
        if (sameSource && isSame(first, datum)) {
            note("SUR-REPEATED", first, datum);
            return Fate.REPEATED;
        }
        if (agree(first, datum)) {
            return Fate.CONFIRMED;
        }
        if (sameSource) {
            note("SUR-CONTRADICTION", first, datum);
            return Fate.CONTRADICTED;
        }
        return keep(new Conflict(first, datum), Fate.CONFLICTING);
    }

    private Fate keep(Conflict conflict, Fate fate) {
        conflicts
                .computeIfAbsent(conflict.used().item(), item -> new ArrayList<>())
                .add(conflict);
        return fate;
    }

    /** A newer version takes the place of the first; what the first was in conflict with, it is in conflict with too. */
    private Fate renew(Datum datum, Datum first, SortedMap<Integer, Datum> years) {
        years.put(datum.year(), datum);
        conflicts
                .getOrDefault(datum.item(), new ArrayList<>())
                .replaceAll(old -> old.used().equals(first) ? new Conflict(datum, old.other()) : old);
        return agree(datum, first) ? Fate.ADDED : keep(new Conflict(datum, first), Fate.ADDED);
    }

    /** Remembers that something was written of an item and year that was refused. */
    void refuse(String item, int year, Place place) {
        refused.computeIfAbsent(item, any -> new TreeMap<>()).putIfAbsent(year, place);
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
                second.told(),
                "first",
                first.told(),
                "place",
                first.place().toString());
    }

    /** Says what the sources disagree on and what was revised, once an item each. */
    void report() {
        conflicts.values().forEach(group -> {
            report(
                    "SUR-SOURCES-DIFFER",
                    group.stream().filter(one -> !one.isRevision()).toList());
            report("SUR-REVISED", group.stream().filter(Conflict::isRevision).toList());
        });
    }

    private void report(String rule, List<Conflict> group) {
        if (!group.isEmpty()) {
            Datum first = group.get(0).other();
            log.at(
                    first.place(),
                    rule,
                    "item",
                    ItemNames.label(first.name(), first.item()),
                    "item_en",
                    first.name().english(),
                    "count",
                    Integer.toString(group.size()),
                    "list",
                    span(group, Print::chineseYears, "年，其中 ") + list(shown(group), DataStore::chinese, "；"),
                    "list_en",
                    span(group, Print::years, ", among them ") + list(shown(group), DataStore::english, "; "));
        }
    }

    /** The years of many conflicts of an item; nothing where all are shown. */
    private static String span(List<Conflict> group, Function<List<Integer>, String> print, String end) {
        return group.size() <= FEW
                ? ""
                : print.apply(group.stream().map(one -> one.used().year()).toList()) + end;
    }

    /** Of many the first, the last and the largest by its share; all are in the list of revisions and of sources. */
    private static List<Conflict> shown(List<Conflict> group) {
        if (group.size() <= FEW) {
            return group;
        }
        List<Conflict> byYear = group.stream()
                .sorted(Comparator.comparing(one -> one.used().year()))
                .toList();
        Conflict largest =
                group.stream().max(Comparator.comparing(DataStore::size)).orElseThrow();
        return Stream.of(byYear.get(0), largest, byYear.get(byYear.size() - 1))
                .distinct()
                .toList();
    }

    private static double size(Conflict conflict) {
        double used = conflict.used().value().map(Quantity::value).orElse(0.0);
        double apart = conflict.difference().map(Quantity::value).orElse(0.0);
        return used == 0 ? Math.abs(apart) : Math.abs(apart / used);
    }

    private static String list(List<Conflict> group, Function<Conflict, String> print, String joint) {
        return group.stream().map(print).collect(Collectors.joining(joint));
    }

    private static String chinese(Conflict conflict) {
        return conflict.used().year() + " 年采用 " + witness(conflict.used()) + "，另有 " + witness(conflict.other())
                + conflict.difference().map(apart -> "，相差 " + apart + "（采用减另有）").orElse("");
    }

    private static String english(Conflict conflict) {
        return conflict.used().year() + ": " + witness(conflict.used()) + " is used, not " + witness(conflict.other())
                + conflict.difference()
                        .map(apart -> ", used less other " + apart)
                        .orElse("");
    }

    private static String witness(Datum datum) {
        String version = datum.version().isEmpty() ? "" : datum.version() + ", ";
        return datum.told() + " [" + version + datum.source().title() + ", " + datum.place() + "]";
    }

    private static boolean agree(Datum one, Datum other) {
        boolean numbers = one.value().isPresent() && other.value().isPresent();
        return numbers
                ? Rounding.explains(one.value().get(), other.value().get())
                : one.notation().equals(other.notation());
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

    /** Where something was refused, by item, then by year. */
    SortedMap<String, YearSeries<Place>> refused() {
        var places = new TreeMap<String, YearSeries<Place>>();
        refused.forEach((item, years) -> places.put(item, new YearSeries<>(years)));
        return places;
    }

    /** What the sources disagree on, item by item in the order met. */
    List<Conflict> conflicts() {
        return conflicts.values().stream().flatMap(List::stream).toList();
    }
}
