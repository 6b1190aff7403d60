package org.tanlu.inventory;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.tanlu.category.Derivations;
import org.tanlu.quantity.YearSeries;
import org.tanlu.survey.Datum;
import org.tanlu.survey.Dossier;
import org.tanlu.trace.Clause;
import org.tanlu.trace.Derivation;
import org.tanlu.trace.Figure;

/** 引用数据 the data of the city that its plan quotes as published (Appendix A, 一), under {@code data/‹item›/‹year›}. */
@Clause("A")
public final class ToldFigures {
    /** What economy and society have, in the order in which it is told. */
    public static final List<String> ECONOMY = List.of(
            "population",
            "population_urban_share",
            "gdp_current",
            "gdp_2015",
            "gdp_index",
            "value_added/primary",
            "value_added/secondary",
            "value_added/tertiary",
            "value_added/industry",
            "value_added/high_tech",
            "share_primary_industry",
            "share_secondary_industry",
            "share_tertiary_industry",
            "employment_rate",
            "unemployment_rate");

    /** All energy that is consumed, of which the newest value is quoted. */
    public static final String ENERGY = "energy_consumption_total";

    private ToldFigures() {}

    /** The key of a datum. */
    public static String key(Datum datum) {
        return "data/" + datum.item() + "/" + datum.year();
    }

    /** The values that a dossier has of an item, by year. */
    public static List<Datum> told(Dossier dossier, String item) {
        return Optional.ofNullable(dossier.series().get(item)).map(YearSeries::byYear).stream()
                .flatMap(series -> series.values().stream())
                .filter(datum -> datum.value().isPresent())
                .toList();
    }

    /** The first and the last value of each item, and every value of the area. */
    public static List<Figure> of(Dossier dossier) {
        Stream<Datum> economy = ECONOMY.stream()
                .map(item -> told(dossier, item))
                .filter(data -> !data.isEmpty())
                .flatMap(data ->
                        Stream.of(data.get(0), data.get(data.size() - 1)).distinct());
        List<Datum> energy = told(dossier, ENERGY);
        return Stream.of(
                        economy,
                        energy.stream().skip(Math.max(0, energy.size() - 1)),
                        told(dossier, Boundary.AREA).stream())
                .flatMap(data -> data)
                .map(ToldFigures::figure)
                .toList();
    }

    private static Figure figure(Datum datum) {
        Derivation told = Derivations.of(datum);
        return new Figure(key(datum), told.value(), () -> told);
    }
}
