package org.tanlu.history;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import org.tanlu.quantity.Quantity;
import org.tanlu.quantity.Unit;
import org.tanlu.quantity.YearSeries;
import org.tanlu.trace.Clause;
import org.tanlu.trace.Derivation;
import org.tanlu.trace.Figure;
import org.tanlu.trace.Text;

/**
 * 变化趋势 the trend of a series and whether it has peaked (clause 7.2).
 *
 * @param series    the series
 * @param years     the years tested
 * @param verdict   the verdict; the trend test of the whole is in it
 * @param confirmed the verdict without the provisional last years; empty where too few are left
 * @param remarks   what a reader must know of the years
 */
@Clause({"7.2", "C7.2-4"})
public record Trend(
        Series series, List<Integer> years, PeakVerdict verdict, Optional<PeakVerdict> confirmed, List<Text> remarks) {
    public Trend {
        years = List.copyOf(years);
        remarks = List.copyOf(remarks);
    }

    /** Whether a verdict on a peak is made: emissions peak, ratios to product only fall. */
    public boolean isPeaking() {
        return !series.id().endsWith("/intensity");
    }

    /** The trend of the years that a comparison tests; empty where fewer than five have a value. */
    static Optional<Trend> of(Series series, Comparison comparison, PeakRule rule) {
        YearSeries<Quantity> values = series.only(comparison.tested());
        List<Integer> years = values.years();
        if (years.size() < MannKendall.LEAST_YEARS) {
            return Optional.empty();
        }
        int last = years.get(years.size() - 1);
        return Optional.of(new Trend(
                series,
                years,
                PeakVerdict.of(values, rule),
                without(values, last - rule.provisional() + 1).map(settled -> PeakVerdict.of(settled, rule)),
                comparison.remarks(years.get(0), last)));
    }

    private static Optional<YearSeries<Quantity>> without(YearSeries<Quantity> values, int provisional) {
        var settled = new YearSeries<>(new TreeMap<>(values.byYear().headMap(provisional)));
        return settled.years().size() < MannKendall.LEAST_YEARS ? Optional.empty() : Optional.of(settled);
    }

    /** The key of one of the test's numbers: statistic, score, probability, slope; since the peak with since_peak/ before. */
    public String key(String number) {
        return "history/trend/" + series.id() + "/" + number;
    }

    List<Figure> figures() {
        var figures = new ArrayList<>(figures(verdict.whole(), "", years.get(0)));
        verdict.sincePeak().ifPresent(since -> figures.addAll(figures(since, "since_peak/", verdict.peakYear())));
        return figures;
    }

    private List<Figure> figures(MannKendall test, String prefix, int from) {
        boolean isExact = test.exact().isPresent();
        Quantity statistic = Quantity.of(test.statistic(), Unit.ONE);
        return List.of(
                figure(prefix + "statistic", from, statistic, "S＝Σsgn(后－前)", "S = Σ sgn(later − earlier)"),
                figure(prefix + "score", from, test.score(), "Z＝(S∓1)÷√Var", "Z = (S∓1) ÷ √Var"),
                figure(
                        prefix + "probability",
                        from,
                        test.probability(),
                        isExact ? "双侧概率，按全部排列计数" : "双侧概率，正态近似",
                        isExact ? "two-sided, counted over all orders" : "two-sided, normal approximation"),
                figure(
                        prefix + "slope",
                        from,
                        test.slope(),
                        "Sen斜率：两两年均变化的中位数",
                        "Sen's slope: median of pairwise changes a year"));
    }

    private Figure figure(String number, int from, Quantity value, String chinese, String english) {
        return new Figure(
                key(number),
                value,
                () -> new Derivation(
                        Text.of(
                                series.name().chinese() + "的曼–肯德尔检验",
                                "Mann-Kendall test of " + series.name().english()),
                        value,
                        Text.of(chinese, english),
                        "7.2",
                        Sourced.derivations(years.stream()
                                .filter(year -> year >= from)
                                .flatMap(year -> series.values().find(year).stream())
                                .toList())));
    }
}
