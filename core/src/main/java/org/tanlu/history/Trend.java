package org.tanlu.history;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import org.tanlu.quantity.Quantity;
import org.tanlu.quantity.Unit;
import org.tanlu.quantity.YearSeries;
import org.tanlu.trace.Clause;
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
    /** The name in keys of Sen's slope since the peak as a share of the mean. */
    public static final String SLOPE_SHARE = "since_peak/slope_share";

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
        verdict.sincePeak()
                .ifPresent(since -> verdict.slope()
                        .ifPresent(share -> figures.add(new Figure(
                                key(SLOPE_SHARE),
                                share,
                                () -> tested(since, verdict.peakYear()).slopeShare(share)))));
        return figures;
    }

    private TestDerivations tested(MannKendall test, int from) {
        return new TestDerivations(
                series, years.stream().filter(year -> year >= from).toList(), test);
    }

    private List<Figure> figures(MannKendall test, String prefix, int from) {
        TestDerivations shown = tested(test, from);
        return List.of(
                new Figure(key(prefix + "statistic"), Quantity.of(test.statistic(), Unit.ONE), shown::statistic),
                new Figure(key(prefix + "score"), test.score(), shown::score),
                new Figure(key(prefix + "probability"), test.probability(), shown::probability),
                new Figure(key(prefix + "slope"), test.slope(), shown::slope));
    }
}
