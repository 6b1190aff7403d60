package org.tanlu.history;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import org.tanlu.trace.Clause;
import org.tanlu.trace.Figure;
import org.tanlu.trace.Text;

/**
 * 历史碳排放特征 what the history of a city's emissions tells (clause 7.2): totals, intensities, structure, drivers, trend, key
 * sources and key fields.
 *
 * @param comparison the years that compare, for the total where it is known, else for direct emissions; empty without a year
 * @param series     emissions, product, people and intensities by year
 * @param growths    the changes since the base and by plan period
 * @param structure  the parts of every year's emissions
 * @param drivers    the decompositions
 * @param decoupling decoupling by span
 * @param trends     trends and verdicts on a peak
 * @param sources    the sources, largest first, with those that are key
 * @param land       the same with the sources and sinks of land; empty where none is told
 * @param fields     the fields, largest first, with those that are key
 * @param rule       the rule of the verdict
 * @param versions   of which versions the data are
 * @param lacking    what could not be made, and for want of what
 */
@Clause("7.2")
public record EmissionHistory(
        Optional<Comparison> comparison,
        List<Series> series,
        List<Growth> growths,
        List<StructureShare> structure,
        List<Drivers> drivers,
        List<DecouplingSpan> decoupling,
        List<Trend> trends,
        List<Ranked> sources,
        List<Ranked> land,
        List<Ranked> fields,
        PeakRule rule,
        Versions versions,
        List<Text> lacking) {
    public EmissionHistory {
        series = List.copyOf(series);
        growths = List.copyOf(growths);
        structure = List.copyOf(structure);
        drivers = List.copyOf(drivers);
        decoupling = List.copyOf(decoupling);
        trends = List.copyOf(trends);
        sources = List.copyOf(sources);
        land = List.copyOf(land);
        fields = List.copyOf(fields);
        lacking = List.copyOf(lacking);
    }

    /** The series of an id, for example {@code total/intensity}. */
    public Optional<Series> findSeries(String id) {
        return series.stream().filter(each -> each.id().equals(id)).findFirst();
    }

    /** The trend of a series. */
    public Optional<Trend> findTrend(String id) {
        return trends.stream().filter(trend -> trend.series().id().equals(id)).findFirst();
    }

    /** The growth of a series since the base. */
    public Optional<Growth> sinceBase(String id) {
        return growths.stream()
                .filter(growth -> growth.series().id().equals(id))
                .filter(growth -> comparison
                        .filter(years -> growth.from().equals(years.base()) && growth.to() == years.last())
                        .isPresent())
                .findFirst();
    }

    /** The share of a part in the base, of several years their mean; empty where it has none. */
    public Optional<Figure> baseShare(StructureShare.View view, String part) {
        return comparison.flatMap(years -> years.isMean()
                ? StructureShare.together(structure, view, part, years.base())
                : structure.stream()
                        .filter(share -> share.view() == view && share.part().equals(part))
                        .filter(share -> share.year() == years.base().get(0))
                        .map(StructureShare::figure)
                        .findFirst());
    }

    /** The decompositions of a model and kind of span. */
    public List<Drivers> drivers(Drivers.Model model, Span.Kind kind) {
        return drivers.stream()
                .filter(each -> each.model() == model && each.span().kind() == kind)
                .toList();
    }

    /** Every figure that can be asked where it comes from, each key once. */
    public List<Figure> figures() {
        var figures = new ArrayList<Figure>();
        series.forEach(each -> figures.addAll(each.figures()));
        growths.forEach(each -> figures.addAll(each.figures()));
        structure.forEach(each -> figures.addAll(each.figures()));
        structure.forEach(each -> baseShare(each.view(), each.part()).ifPresent(figures::add));
        drivers.forEach(each -> figures.addAll(each.figures()));
        decoupling.forEach(each -> figures.addAll(each.figures()));
        trends.forEach(each -> figures.addAll(each.figures()));
        figures.addAll(RankedFigures.of(sources, "sources"));
        figures.addAll(RankedFigures.of(land, "sources_with_land"));
        figures.addAll(RankedFigures.of(fields, "fields"));
        var byKey = new LinkedHashMap<String, Figure>();
        figures.forEach(figure -> byKey.putIfAbsent(figure.key(), figure));
        return List.copyOf(byKey.values());
    }
}
