package org.tanlu.reference;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import org.tanlu.quantity.Quantity;
import org.tanlu.quantity.YearSeries;

/** 区域因子 factors by area and year: the grid factors of electricity and the default factors of heat (clause 7.1.5). */
public final class AreaFactors {
    private final List<Entry> entries = new ArrayList<>();

    /**
     * A factor of an area and a year.
     *
     * @param area   the area, for example 华北
     * @param year   the year the factor describes
     * @param factor the factor
     */
    public record Entry(String area, int year, EmissionFactor factor) {}

    void add(Entry entry) {
        entries.add(entry);
    }

    /** The factor of an area for a year, or for the nearest year that has one (the earlier of two equally near). */
    public Optional<Entry> findNearest(String area, int year) {
        return entries.stream()
                .filter(entry -> entry.area().equals(area))
                .min(Comparator.comparingInt((Entry entry) -> Math.abs(entry.year() - year))
                        .thenComparingInt(Entry::year));
    }

    /** The first year that an area has a factor of; empty when it has none. */
    public Optional<Integer> findFirstYear(String area) {
        return entries.stream()
                .filter(entry -> entry.area().equals(area))
                .map(Entry::year)
                .min(Comparator.naturalOrder());
    }

    /** All factors of an area by year, those of the first row where a year has several; empty when it has none. */
    public YearSeries<Quantity> history(String area) {
        var values = new TreeMap<Integer, Quantity>();
        entries.stream()
                .filter(entry -> entry.area().equals(area))
                .forEach(
                        entry -> values.putIfAbsent(entry.year(), entry.factor().value()));
        return YearSeries.of(values);
    }

    /** The areas that have a factor, in the order of the file. */
    public List<String> areas() {
        return entries.stream().map(Entry::area).distinct().toList();
    }
}
