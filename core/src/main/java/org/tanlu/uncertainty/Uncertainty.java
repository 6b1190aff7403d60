package org.tanlu.uncertainty;

import java.util.List;
import java.util.Optional;
import org.tanlu.quantity.YearSeries;
import org.tanlu.trace.Clause;
import org.tanlu.trace.Figure;

/**
 * 不确定性 the uncertainty of a city's emissions by approaches 1 and 2 of the IPCC (clause 4.2).
 *
 * @param sampling the settings of approach 2
 * @param years    the years
 * @param trend    the trend from the base year to the last year; empty without two years
 * @param ranges   the ranges in use in the last year
 */
@Clause("4.2")
public record Uncertainty(
        Sampling sampling,
        YearSeries<YearUncertainty> years,
        Optional<TrendUncertainty> trend,
        List<UsedRange> ranges) {

    /**
     * 抽样设置 the settings of approach 2.
     *
     * @param draws how many draws
     * @param seed  the seed
     */
    public record Sampling(int draws, int seed) {}

    public Uncertainty {
        ranges = List.copyOf(ranges);
    }

    /** The last year; empty without any. */
    public Optional<YearUncertainty> findLatest() {
        List<Integer> all = years.years();
        return all.isEmpty() ? Optional.empty() : years.find(all.get(all.size() - 1));
    }

    /** The ranges in use that nobody has verified. */
    public List<UsedRange> doubtful() {
        return ranges.stream()
                .filter(used -> used.range().verification().isDoubtful())
                .toList();
    }

    /** Every figure, under its key {@code uncertainty/…}. */
    public List<Figure> figures() {
        return UncertaintyFigures.of(this);
    }
}
