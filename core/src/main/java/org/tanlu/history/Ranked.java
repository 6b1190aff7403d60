package org.tanlu.history;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Supplier;
import org.tanlu.quantity.Emissions;
import org.tanlu.quantity.Print;
import org.tanlu.quantity.Quantity;
import org.tanlu.quantity.Unit;
import org.tanlu.quantity.YearSeries;
import org.tanlu.trace.Clause;
import org.tanlu.trace.Derivation;
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
 * @param baseSource how its emissions in the base years came about
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
        Supplier<Derivation> source,
        Supplier<Derivation> baseSource) {

    /** Whether it is key by either. */
    public boolean isKey() {
        return byLevel || byTrend;
    }

    /**
     * Ranks the parts of the latest year, largest first.
     *
     * @param base      the parts of each base year; none where the base year is the latest
     * @param last      the latest year
     * @param latest    the parts of the latest year
     * @param threshold the share that the key ones together reach
     */
    static List<Ranked> of(YearSeries<List<Part>> base, int last, List<Part> latest, Quantity threshold) {
        List<Pair> sorted = pairs(base, last, latest).values().stream()
                .sorted(Comparator.comparingDouble(Pair::size).reversed())
                .toList();
        double all = sorted.stream().mapToDouble(Pair::size).sum();
        Map<String, Double> trends = base.years().isEmpty() ? Map.of() : trends(sorted);
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
                    pair::derivation,
                    pair::baseDerivation));
        }
        return ranked;
    }

    private static Map<String, Pair> pairs(YearSeries<List<Part>> base, int last, List<Part> latest) {
        List<Integer> years = base.years();
        var pairs = new LinkedHashMap<String, Pair>();
        latest.forEach(part -> pairs.put(part.id(), new Pair(part, years, last, Optional.of(part), Pair.NO_YEARS)));
        base.byYear()
                .forEach((year, parts) -> parts.forEach(part -> pairs.put(
                        part.id(),
                        Optional.ofNullable(pairs.get(part.id()))
                                .orElse(new Pair(part, years, last, Optional.empty(), Pair.NO_YEARS))
                                .with(year, part))));
        return pairs;
    }

    /** A part in the base years, as far as they have it, and in the latest. */
    private record Pair(
            Part named, List<Integer> baseYears, int last, Optional<Part> latest, YearSeries<Part> earlier) {
        private static final YearSeries<Part> NO_YEARS = YearSeries.of(Map.of());

        Pair with(int year, Part part) {
            var more = new TreeMap<>(earlier.byYear());
            more.put(year, part);
            return new Pair(named, baseYears, last, latest, new YearSeries<>(more));
        }

        double base() {
            return earlier.byYear().values().stream()
                    .mapToDouble(part -> part.emissions().tonnes() / baseYears.size())
                    .sum();
        }

        double end() {
            return latest.map(part -> part.emissions().tonnes()).orElse(0.0);
        }

        double size() {
            return Math.abs(end());
        }

        /** How the latest emissions came about; what only earlier years emitted emits nothing now. */
        Derivation derivation() {
            return of(last, latest);
        }

        /** How the emissions in the base years came about; of several years they are the mean. */
        Derivation baseDerivation() {
            List<Derivation> years =
                    baseYears.stream().map(year -> of(year, earlier.find(year))).toList();
            return years.size() == 1
                    ? years.get(0)
                    : new Derivation(
                            Text.of(
                                    named.name().chinese() + "（" + Print.chineseYears(baseYears) + "年平均）",
                                    named.name().english() + ", mean of " + Print.years(baseYears)),
                            Emissions.tonnes(base()).toQuantity(),
                            Text.of("各年平均", "mean of the years"),
                            "7.2",
                            years);
        }

        private Derivation of(int year, Optional<Part> part) {
            return part.map(Part::derivation)
                    .orElseGet(() -> Derivation.leaf(
                            named.name(),
                            Emissions.tonnes(0).toQuantity(),
                            Text.of("该年清单中没有这一项", "the inventory of the year has none of it")))
                    .of(year);
        }
    }

    /** The share of each in the sum of all trend assessments, largest first. */
    private static Map<String, Double> trends(List<Pair> pairs) {
        var scale = TrendScale.of(pairs, Pair::base, Pair::end);
        if (scale.before() == 0) {
            return Map.of();
        }
        var trends = new LinkedHashMap<String, Double>();
        pairs.forEach(pair -> trends.put(pair.named().id(), scale.assess(pair.base(), pair.end())));
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

    /** The key of the share by level in a list, such as {@code sources}. */
    public String key(String list) {
        return "history/" + list + "/" + id;
    }

    /** The key of its latest emissions in a list. */
    public String emissionsKey(String list) {
        return key(list) + "/emissions";
    }

    /** The key of its emissions in the base years in a list. */
    public String baseKey(String list) {
        return key(list) + "/base";
    }

    /** The key of the share of it and all that are larger in a list. */
    public String cumulativeKey(String list) {
        return key(list) + "/cumulative";
    }

    /** The key of its share in the trend in a list. */
    public String trendKey(String list) {
        return key(list) + "/trend";
    }
}
