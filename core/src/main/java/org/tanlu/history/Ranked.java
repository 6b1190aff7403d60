package org.tanlu.history;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.tanlu.quantity.Emissions;
import org.tanlu.quantity.Quantity;
import org.tanlu.quantity.Unit;
import org.tanlu.trace.Clause;
import org.tanlu.trace.Derivation;
import org.tanlu.trace.Figure;
import org.tanlu.trace.Text;

/**
 * 重点排序 a source or field among all others by its emissions and by its part in the trend (clause 7.2), as the guidelines of
 * 2006 do in approach 1: the level L = |E| ÷ Σ|E|; the trend T = |E₀| ÷ Σ|E₀| × |(E₁ − E₀) ÷ |E₀| − (ΣE₁ − ΣE₀) ÷ |ΣE₀||,
 * or |E₁| ÷ Σ|E₀| for what was not there before. Key are the largest that together reach the threshold.
 *
 * @param id         the id
 * @param name       its name
 * @param base       its emissions in the base years, their mean where there are several
 * @param latest     its emissions in the latest year
 * @param level      its share by level, 0 to 1
 * @param cumulative the share of it and all that are larger
 * @param trend      its share in the trend; empty without a base year before the latest
 * @param byLevel    whether it is key by level
 * @param byTrend    whether it is key by trend
 * @param source     how its latest emissions came about
 */
@Clause({"7.2", "C7.2-5", "C7.2-6"})
public record Ranked(
        String id,
        Text name,
        Emissions base,
        Emissions latest,
        Quantity level,
        Quantity cumulative,
        Optional<Quantity> trend,
        boolean byLevel,
        boolean byTrend,
        Supplier<Derivation> source) {

    /** Whether it is key by either. */
    public boolean isKey() {
        return byLevel || byTrend;
    }

    /**
     * Ranks the parts of the latest year, largest first.
     *
     * @param base      the parts of each base year; none where the base year is the latest
     * @param latest    the parts of the latest year
     * @param threshold the share that the key ones together reach
     */
    static List<Ranked> of(List<List<Part>> base, List<Part> latest, Quantity threshold) {
        Map<String, Pair> pairs = new LinkedHashMap<>();
        latest.forEach(part -> pairs.put(part.id(), new Pair(part, Optional.of(part), 0)));
        base.forEach(year -> year.forEach(part -> pairs.merge(
                part.id(),
                new Pair(part, Optional.empty(), part.emissions().tonnes() / base.size()),
                (one, other) -> new Pair(one.named(), one.latest(), one.base() + other.base()))));
        List<Pair> sorted = pairs.values().stream()
                .sorted(Comparator.comparingDouble(Pair::size).reversed())
                .toList();
        double all = sorted.stream().mapToDouble(Pair::size).sum();
        Map<String, Double> trends = base.isEmpty() ? Map.of() : trends(sorted);
        List<String> byTrend = key(trends, threshold);
        var ranked = new ArrayList<Ranked>();
        double cumulative = 0;
        for (Pair pair : sorted) {
            double level = all == 0 ? 0 : pair.size() / all;
            boolean isKey = cumulative < threshold.value() && level > 0;
            cumulative += level;
            ranked.add(new Ranked(
                    pair.named().id(),
                    pair.named().name(),
                    Emissions.tonnes(pair.base()),
                    Emissions.tonnes(pair.end()),
                    Quantity.of(level, Unit.ONE),
                    Quantity.of(cumulative, Unit.ONE),
                    Optional.ofNullable(trends.get(pair.named().id())).map(share -> Quantity.of(share, Unit.ONE)),
                    isKey,
                    byTrend.contains(pair.named().id()),
                    pair::derivation));
        }
        return ranked;
    }

    private record Pair(Part named, Optional<Part> latest, double base) {
        double end() {
            return latest.map(part -> part.emissions().tonnes()).orElse(0.0);
        }

        double size() {
            return Math.abs(end());
        }

        /** How the latest emissions came about; what only earlier years emitted emits nothing now. */
        Derivation derivation() {
            return latest.map(Part::derivation)
                    .orElseGet(() -> Derivation.leaf(
                            named.name(),
                            Emissions.tonnes(0).toQuantity(),
                            Text.of("该年清单中没有这一项", "the inventory of the year has none of it")));
        }
    }

    /** The share of each in the sum of all trend assessments, largest first. */
    private static Map<String, Double> trends(List<Pair> pairs) {
        double gross = pairs.stream().mapToDouble(pair -> Math.abs(pair.base())).sum();
        double before = pairs.stream().mapToDouble(Pair::base).sum();
        double after = pairs.stream().mapToDouble(Pair::end).sum();
        if (before == 0) {
            return Map.of();
        }
        double whole = (after - before) / Math.abs(before);
        var trends = new LinkedHashMap<String, Double>();
        for (Pair pair : pairs) {
            double own = Math.abs(pair.base());
            double trend =
                    own == 0 ? pair.size() / gross : own / gross * Math.abs((pair.end() - pair.base()) / own - whole);
            trends.put(pair.named().id(), trend);
        }
        double sum = trends.values().stream().mapToDouble(value -> value).sum();
        var shares = new LinkedHashMap<String, Double>();
        trends.entrySet().stream()
                .sorted(Map.Entry.<String, Double>comparingByValue().reversed())
                .forEach(entry -> shares.put(entry.getKey(), sum == 0 ? 0 : entry.getValue() / sum));
        return shares;
    }

    private static List<String> key(Map<String, Double> shares, Quantity threshold) {
        var key = new ArrayList<String>();
        double cumulative = 0;
        for (var entry : shares.entrySet()) {
            if (cumulative >= threshold.value() || entry.getValue() == 0) {
                break;
            }
            key.add(entry.getKey());
            cumulative += entry.getValue();
        }
        return key;
    }

    /** The share by level and the latest emissions as figures. */
    List<Figure> figures(String list) {
        return List.of(share(list), new Figure(emissionsKey(list), latest.toQuantity(), source));
    }

    private Figure share(String list) {
        return new Figure(
                key(list),
                level,
                () -> new Derivation(
                        Text.of(name.chinese() + "占比", "share of " + name.english()),
                        level,
                        Text.of("|该项排放|÷各项排放绝对值之和", "|emissions| ÷ sum of all absolute emissions"),
                        "7.2",
                        List.of(source.get().keyed(emissionsKey(list)))));
    }

    /** The key of the share by level in a list, such as {@code sources}. */
    public String key(String list) {
        return "history/" + list + "/" + id;
    }

    /** The key of its latest emissions in a list. */
    public String emissionsKey(String list) {
        return key(list) + "/emissions";
    }
}
