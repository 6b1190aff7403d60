package org.tanlu.quality;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.tanlu.quality.Series.Family;
import org.tanlu.quality.SeriesCheck.State;
import org.tanlu.quality.SeriesChecks.Checked;
import org.tanlu.quantity.Print;
import org.tanlu.trace.Clause;
import org.tanlu.trace.Facts;
import org.tanlu.trace.Finding;
import org.tanlu.trace.Text;

/**
 * 年际变化 changes of the city's own items that are large in themselves and against the series' usual changes: more than a
 * share, and a robust score of log differences beyond a bound (clause 4.2). Cells of balances and branches come and go too much
 * for that; they have their jumps. One finding a series, none where a value jumps already.
 */
@Clause("4.2")
final class ChangeChecks {
    /** Two rounded values may change by this without meaning anything; keeps a still series from alarming at each step. */
    private static final double LEAST_SPREAD = 0.02;

    private final Parameters parameters;

    ChangeChecks(Parameters parameters) {
        this.parameters = parameters;
    }

    List<Finding> findings(List<Checked> checked) {
        return checked.stream()
                .filter(each -> each.state() == State.PLAIN && each.series().family() == Family.ITEM)
                .flatMap(each -> finding(each.series()).stream())
                .toList();
    }

    private Optional<Finding> finding(Series series) {
        List<Integer> odd = odd(series);
        if (odd.isEmpty()) {
            return Optional.empty();
        }
        List<Text> list = odd.stream().map(index -> change(series, index)).toList();
        return Optional.of(Finding.at(
                series.data().get(odd.get(0)).place(),
                parameters.reference().rule("QC-CHANGE"),
                Facts.of("series", series.name()).and("list", list)));
    }

    private static Text change(Series series, int index) {
        String percent =
                Print.percent(series.value(index) - series.value(index - 1), Math.abs(series.value(index - 1)));
        return Text.of(series.year(index) + "年 " + percent + "%", series.year(index) + ": " + percent + " %");
    }

    /** The values whose change from the value before is odd. */
    List<Integer> odd(Series series) {
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
        double median = Robust.median(logs);
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
