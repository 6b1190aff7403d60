package org.tanlu.inventory;

import java.util.Comparator;
import java.util.Optional;
import org.tanlu.survey.Datum;
import org.tanlu.survey.Dossier;
import org.tanlu.trace.Clause;

/**
 * 就近年份 what a city told of a parameter: of the year itself or else of the nearest year, the earlier one first, so that one
 * calibre holds through time (clause 7.1.2). The datum names its own year. Activity is never taken from another year.
 */
@Clause("7.1.2")
public final class NearestDatum {
    private NearestDatum() {}

    /** The datum of an item; empty where the city told it of no year. */
    public static Optional<Datum> find(Dossier dossier, String item, int year) {
        return Optional.ofNullable(dossier.series().get(item))
                .flatMap(series -> series.byYear().values().stream()
                        .filter(datum -> datum.value().isPresent())
                        .min(Comparator.comparingInt((Datum datum) -> Math.abs(datum.year() - year))
                                .thenComparingInt(Datum::year)));
    }
}
