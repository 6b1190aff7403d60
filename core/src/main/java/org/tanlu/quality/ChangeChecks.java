package org.tanlu.quality;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.tanlu.quality.Series.Family;
import org.tanlu.quality.SeriesCheck.State;
import org.tanlu.quality.SeriesChecks.Checked;
import org.tanlu.quantity.Median;
import org.tanlu.quantity.Print;
import org.tanlu.survey.Datum;
import org.tanlu.trace.Clause;
import org.tanlu.trace.Facts;
import org.tanlu.trace.Finding;
import org.tanlu.trace.Text;

/**
 * 年际变化 changes of the city's own items that are large in themselves and against the series' usual changes: more than a
 * share, and a robust score of log differences beyond a bound (clause 4.2). Cells of balances and branches come and go too much
 * for that; they have their jumps. One finding for all series, none where a value jumps already.
 */
@Clause("4.2")
final class ChangeChecks {
    /** Two rounded values may change by this without meaning anything; keeps a still series from alarming at each step. */
    private static final double LEAST_SPREAD = 0.02;

    /** As many series are named; the results hold them all. */
    private static final int NAMED = 5;

    private final Parameters parameters;

    ChangeChecks(Parameters parameters) {
        this.parameters = parameters;
    }

    /** One finding for all series that have such changes. */
    Optional<Finding> finding(List<Checked> checked) {
        List<Series> odd = checked.stream()
                .filter(this::isCompared)
                .map(Checked::series)
                .filter(series -> !odd(series).isEmpty())
                .toList();
        return odd.isEmpty()
                ? Optional.empty()
                : Optional.of(Finding.at(
                        first(odd.get(0)).place(),
                        parameters.reference().rule("QC-CHANGE"),
                        Facts.of("count", odd.size())
                                .and(
                                        "list",
                                        odd.stream()
                                                .limit(NAMED)
                                                .map(this::changes)
                                                .toList())));
    }

    private Datum first(Series series) {
        return series.data().get(odd(series).get(0));
    }

    /** The years of such changes; none in a series that jumps, and none of balances and branches. */
    List<Integer> years(Checked checked) {
        return isCompared(checked)
                ? odd(checked.series()).stream().map(checked.series()::year).toList()
                : List.of();
    }

    private boolean isCompared(Checked checked) {
        return checked.state() == State.PLAIN && checked.series().family() == Family.ITEM;
    }

    private Text changes(Series series) {
        List<Text> list =
                odd(series).stream().map(index -> change(series, index)).toList();
        Text joined = Facts.joined(list);
        return Text.of(
                series.name().chinese() + "（" + joined.chinese() + "）",
                series.name().english() + " (" + joined.english() + ")");
    }

    private static Text change(Series series, int index) {
        String percent =
                Print.percent(series.value(index) - series.value(index - 1), Math.abs(series.value(index - 1)));
        return Text.of(series.year(index) + "年" + percent + "%", series.year(index) + ": " + percent + " %");
    }

    /** The values whose change from the value before is odd. */
    private List<Integer> odd(Series series) {
        int changes = series.size() - 1;
        if (changes < parameters.threshold("changes")) {
            return List.of();
        }
        var logs = new double[changes];
        for (int i = 0; i < changes; i++) {
            double ratio = series.value(i + 1) / series.value(i);
            int years = series.year(i + 1) - series.year(i);
            logs[i] = ratio > 0 ? StrictMath.log(ratio) / years : 0;
        }
        double median = Median.of(logs);
        double spread = Math.max(LEAST_SPREAD, Robust.spread(logs));
        double large = StrictMath.log(1 + parameters.threshold("change"));
        var odd = new ArrayList<Integer>();
        for (int i = 0; i < changes; i++) {
            boolean far = Math.abs(logs[i] - median) > parameters.threshold("score") * spread;
            if (far && Math.abs(logs[i]) > large) {
                odd.add(i + 1);
            }
        }
        return odd;
    }
}
