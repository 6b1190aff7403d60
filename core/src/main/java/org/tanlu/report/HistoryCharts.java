package org.tanlu.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.tanlu.history.Comparison;
import org.tanlu.history.Drivers;
import org.tanlu.history.EmissionHistory;
import org.tanlu.history.Series;
import org.tanlu.history.StructureShare;
import org.tanlu.quantity.Quantity;
import org.tanlu.quantity.Unit;
import org.tanlu.report.Block.Chart;
import org.tanlu.report.Block.ChartKind;
import org.tanlu.trace.Clause;

/** The charts of the history's features (clause 7.2); years that do not compare are not drawn. */
@Clause("7.2")
final class HistoryCharts {
    private static final Unit WAN = new Unit("万吨二氧化碳当量", "emissions", 10_000);
    private static final Unit INDEX = new Unit("基期＝100", "index", 1);

    /** Lines that lie nowhere further apart than this, in points of the index, cannot be told from one another. */
    private static final double ALIKE = 3;

    private final EmissionHistory history;
    private final Comparison years;
    private final YearAxis axis;

    HistoryCharts(EmissionHistory history, Comparison years) {
        this.history = history;
        this.years = years;
        this.axis = new YearAxis(years.years());
    }

    /** Emissions, product and intensities against the base; emissions per person only where they differ to the eye. */
    Chart indices() {
        String id = years.subject().id();
        var lines = new ArrayList<Block.Series>();
        for (String series : List.of(id, "product", id + "/intensity")) {
            history.findSeries(series).flatMap(this::index).ifPresent(lines::add);
        }
        String note = "只画口径一致的年份；纵轴不一定从0开始。";
        Optional<Block.Series> perCapita =
                history.findSeries(id + "/per_capita").flatMap(this::index);
        boolean alike = perCapita.isPresent() && !lines.isEmpty() && areAlike(perCapita.get(), lines.get(0));
        if (alike) {
            note += "人均排放的指数与总量相差不到" + Numbers.fixed(ALIKE, 0) + "，不另画线。";
        } else {
            perCapita.ifPresent(lines::add);
        }
        return new Chart(
                "排放、经济和强度的变化（" + years.baseName().chinese() + "＝100）",
                ChartKind.LINE,
                INDEX.symbol(),
                axis.labels(),
                lines,
                note);
    }

    private static boolean areAlike(Block.Series one, Block.Series other) {
        return IntStream.range(0, one.values().size()).allMatch(place -> {
            Optional<Quantity> first = one.values().get(place);
            Optional<Quantity> second = other.values().get(place);
            return first.isPresent() == second.isPresent()
                    && (first.isEmpty()
                            || Math.abs(first.get().value() - second.get().value()) < ALIKE);
        });
    }

    private Optional<Block.Series> index(Series series) {
        List<Double> base = years.base().stream()
                .flatMap(year -> series.find(year).stream())
                .map(Quantity::value)
                .toList();
        if (base.size() < years.base().size()) {
            return Optional.empty();
        }
        double mean = base.stream().mapToDouble(value -> value).sum() / base.size();
        return Optional.of(new Block.Series(
                series.name().chinese(),
                axis.values(year -> series.find(year).map(value -> Quantity.of(value.value() / mean * 100, INDEX)))));
    }

    /** Emissions by kind of energy, year by year. */
    Chart energy() {
        Map<String, Map<Integer, StructureShare>> parts = new LinkedHashMap<>();
        history.structure().stream()
                .filter(share -> share.view() == StructureShare.View.ENERGY
                        && years.years().contains(share.year()))
                .forEach(share -> parts.computeIfAbsent(share.name().chinese(), name -> new LinkedHashMap<>())
                        .put(share.year(), share));
        var series = new ArrayList<Block.Series>();
        parts.forEach((name, byYear) -> series.add(new Block.Series(
                name,
                axis.values(year -> Optional.ofNullable(byYear.get(year))
                        .map(share -> share.emissions().toQuantity().in(WAN))))));
        return new Chart("排放源构成（按能源品种）", ChartKind.STACKED_COLUMN, WAN.symbol(), axis.labels(), series, "");
    }

    /** The effects of the factors by span, positive ones up, negative ones down; none of one span, which is one column. */
    Optional<Chart> drivers(List<Drivers> spans) {
        if (spans.size() < 2) {
            return Optional.empty();
        }
        Drivers.Model model = spans.get(0).model();
        List<Block.Series> series = IntStream.range(0, model.factors().size())
                .mapToObj(k -> new Block.Series(
                        spans.get(0).decomposition().factors().get(k).chinese(),
                        spans.stream()
                                .map(each -> Optional.of(
                                        each.decomposition().effects().get(k).in(WAN)))
                                .toList()))
                .toList();
        return Optional.of(new Chart(
                "各因素对排放变化的影响（" + model.text().chinese() + "）",
                ChartKind.STACKED_COLUMN,
                WAN.symbol(),
                spans.stream().map(each -> each.span().label()).toList(),
                series,
                "正值为增排，负值为减排。"));
    }
}
