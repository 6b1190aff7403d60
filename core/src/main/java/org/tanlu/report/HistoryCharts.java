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
    private static final Unit WAN = new Unit("万吨", "emissions", 10_000);
    private static final Unit INDEX = new Unit("基期＝100", "index", 1);

    private final EmissionHistory history;
    private final Comparison years;

    HistoryCharts(EmissionHistory history, Comparison years) {
        this.history = history;
        this.years = years;
    }

    /** Emissions, product and intensities against the base. */
    Chart indices() {
        String id = years.subject().id();
        var lines = new ArrayList<Block.Series>();
        for (String series : List.of(id, "product", id + "/intensity", id + "/per_capita")) {
            history.findSeries(series).flatMap(this::index).ifPresent(lines::add);
        }
        return new Chart(
                "排放、经济和强度的变化（" + years.baseName().chinese() + "＝100）",
                ChartKind.LINE,
                INDEX.symbol(),
                labels(),
                lines,
                "只画口径一致的年份。");
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
                years.years().stream()
                        .map(year -> series.find(year).map(value -> Quantity.of(value.value() / mean * 100, INDEX)))
                        .toList()));
    }

    private List<String> labels() {
        return years.years().stream().map(year -> year + "年").toList();
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
                years.years().stream()
                        .map(year -> Optional.ofNullable(byYear.get(year))
                                .map(share -> share.emissions().toQuantity().in(WAN)))
                        .toList())));
        return new Chart("排放源构成（按能源品种）", ChartKind.STACKED_COLUMN, WAN.symbol(), labels(), series, "");
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
