package org.tanlu.monitoring;

import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.tanlu.quantity.Quantity;
import org.tanlu.quantity.Unit;
import org.tanlu.reference.Indicator;
import org.tanlu.trace.Clause;
import org.tanlu.trace.Derivation;
import org.tanlu.trace.Figure;
import org.tanlu.trace.Text;

/** What becomes of a target if the last years go on (clause 11.3): a straight line through ten years at most. */
@Clause("11.3")
final class TrendOutlook {
    private static final int MOST_YEARS = 10;
    private static final double PER_CENT = 100;

    private final Indicator indicator;
    private final String key;
    private final SortedMap<Integer, Quantity> known;
    private final List<Integer> years;

    /**
     * The trend of an indicator.
     *
     * @param key   under which its figures stand
     * @param known its values by year, in one unit
     */
    TrendOutlook(Indicator indicator, String key, SortedMap<Integer, Quantity> known) {
        this.indicator = indicator;
        this.key = key;
        var values = new TreeMap<Integer, Double>();
        known.forEach((year, value) -> values.put(year, value.value()));
        this.known = known;
        this.years = TrendLine.last(values, MOST_YEARS);
    }

    /** The outlook of a year with a target, beside what comes of the plan. */
    Outlook of(int year, Quantity target, Figure asPlanned) {
        var values = new TreeMap<Integer, Double>();
        known.forEach((each, value) -> {
            if (years.contains(each)) {
                values.put(each, value.value());
            }
        });
        Optional<TrendLine> line = TrendLine.of(values);
        Text reason = line.isPresent()
                ? Text.of("", "")
                : Text.of(
                        "有数值的年份少于" + TrendLine.LEAST_YEARS + "个，不作趋势判断",
                        "fewer than " + TrendLine.LEAST_YEARS + " years with a value: no trend is told");
        return new Outlook(
                year,
                target,
                asPlanned,
                line.map(of -> trend(of, year, target)),
                line.map(of -> chance(of, year, target)),
                line.isPresent() ? years : List.of(),
                reason);
    }

    private Figure trend(TrendLine line, int year, Quantity target) {
        Quantity value = Quantity.of(line.at(year), target.unit());
        return new Figure(
                key + "/trend",
                value,
                () -> new Derivation(
                        Text.of(
                                indicator.name().chinese() + year + "年（按近年趋势）",
                                indicator.name().english() + ", " + year + ", by the trend"),
                        value,
                        Text.of("各年数值的最小二乘直线外推", "least-squares line through the years"),
                        "11.3",
                        parents()));
    }

    private Figure chance(TrendLine line, int year, Quantity target) {
        double below = line.below(target.value(), year);
        double meets = IndicatorWatch.isUp(indicator) ? 1 - below : below;
        Quantity share = Quantity.of(meets * PER_CENT, Unit.PERCENT);
        return new Figure(
                key + "/chance",
                share,
                () -> new Derivation(
                        Text.of(
                                indicator.name().chinese() + "按近年趋势在" + year + "年达到目标的概率",
                                "probability that " + indicator.name().english() + " meets the target of " + year
                                        + " by its trend"),
                        share,
                        Text.of(
                                "线性回归对单次观测的预测误差服从自由度n−2的t分布",
                                "the prediction of one observation by linear regression, Student's t of n − 2"),
                        "11.3",
                        parents()));
    }

    private List<Derivation> parents() {
        return years.stream()
                .flatMap(year -> Optional.ofNullable(known.get(year))
                        .map(value -> Derivation.leaf(
                                Text.of(year + "年", Integer.toString(year)),
                                value,
                                Text.of("核算结果或监测数据表", "inventory or register observations")))
                        .stream())
                .toList();
    }
}
