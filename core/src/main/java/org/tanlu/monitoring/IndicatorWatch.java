package org.tanlu.monitoring;

import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.tanlu.inventory.IndicatorValue;
import org.tanlu.plan.Plan;
import org.tanlu.quantity.Print;
import org.tanlu.quantity.Quantity;
import org.tanlu.quantity.Unit;
import org.tanlu.reference.Indicator;
import org.tanlu.reference.Indicator.Direction;
import org.tanlu.survey.Register;
import org.tanlu.target.CommittedPath;
import org.tanlu.target.Goal;
import org.tanlu.target.Targets;
import org.tanlu.trace.Clause;
import org.tanlu.trace.Derivation;
import org.tanlu.trace.Figure;
import org.tanlu.trace.Text;

/** Holds what was observed of indicators against the path of the plan (clause 11.3). */
@Clause("11.3")
final class IndicatorWatch {
    private static final double PER_CENT = 100;

    /** A planned change of less than this share of the base value is none worth telling: the value itself is compared. */
    private static final double WORTH_TELLING = 0.01;

    private final Plan plan;
    private final Targets targets;
    private final Observations observations;
    private final int year;
    private final Bounds bounds;

    IndicatorWatch(Plan plan, Targets targets, Observations observations, int year, Bounds bounds) {
        this.plan = plan;
        this.targets = targets;
        this.observations = observations;
        this.year = year;
        this.bounds = bounds;
    }

    /** Every indicator that the plan has targets for, in the order of Table B.1. */
    List<WatchedIndicator> all() {
        return targets.goals().stream()
                .filter(goal -> goal.part().isEmpty() && goal.isGoal())
                .filter(goal -> planned(goal.indicator(), year).isPresent()
                        || observations.find(goal.indicator(), year).isPresent())
                .map(this::watched)
                .toList();
    }

    private WatchedIndicator watched(Goal goal) {
        Indicator indicator = goal.indicator();
        Optional<Quantity> base = goal.base().figure().map(Figure::value);
        Optional<Quantity> planned = planned(indicator, year);
        Optional<Register.Row> row = observations.find(indicator, year);
        Quantity like =
                planned.or(() -> base).orElseGet(() -> Quantity.of(0, new Unit(indicator.unit(), "indicator", 1)));
        Optional<Quantity> observed = observations.value(indicator, year, like);
        Optional<Figure> done = observed.flatMap(
                seen -> base.flatMap(from -> planned.flatMap(wanted -> done(goal, from, wanted, seen))));
        return new WatchedIndicator(
                goal,
                base,
                planned,
                observed,
                row,
                done,
                standing(indicator, planned, observed, done),
                reason(indicator, planned, observed, done),
                observed.flatMap(seen -> outlook(goal, seen)));
    }

    private Optional<Quantity> planned(Indicator indicator, int of) {
        return path().filter(value -> value.year() == of && value.indicator().equals(indicator))
                .findFirst()
                .flatMap(IndicatorValue::figure)
                .map(Figure::value);
    }

    private Stream<IndicatorValue> path() {
        return targets.path()
                .map(CommittedPath::values)
                .map(List::stream)
                .orElseGet(() -> plan.forecasts().stream()
                        .filter(each -> each.kind() == targets.carrier())
                        .map(each -> each.value()));
    }

    /** How much of the planned change is done; empty where the plan wants none worth telling, or one to the worse side. */
    private Optional<Figure> done(Goal goal, Quantity from, Quantity wanted, Quantity seen) {
        double change = wanted.value() - from.value();
        double better = isUp(goal.indicator()) ? change : -change;
        if (better < WORTH_TELLING * Math.abs(from.value())) {
            return Optional.empty();
        }
        Quantity share = Quantity.of((seen.value() - from.value()) / change * PER_CENT, Unit.PERCENT);
        String key = "monitoring/indicator/" + goal.indicator().id() + "/" + year + "/done";
        return Optional.of(new Figure(
                key,
                share,
                () -> new Derivation(
                        Text.of(
                                goal.name().chinese() + year + "年完成计划变化的比例",
                                "share of the planned change of " + goal.name().english() + " done by " + year),
                        share,
                        Text.of("（监测值−基年值）÷（路径值−基年值）", "(observed − base) ÷ (path − base)"),
                        "11.3",
                        List.of(
                                leaf("监测值", "observed", seen, "监测数据表"),
                                leaf("基年值", "base year", from, "核算结果"),
                                leaf("路径值", "path", wanted, "方案承诺的路径")))));
    }

    private static Derivation leaf(String chinese, String english, Quantity value, String origin) {
        return Derivation.leaf(Text.of(chinese, english), value, Text.of(origin, english));
    }

    private Standing standing(
            Indicator indicator, Optional<Quantity> planned, Optional<Quantity> observed, Optional<Figure> done) {
        if (planned.isEmpty() || observed.isEmpty()) {
            return Standing.UNKNOWN;
        }
        return done.map(share -> bounds.of(share.value().value() / PER_CENT))
                .orElseGet(() -> bounds.missed(missed(indicator, planned.get(), observed.get())));
    }

    /** By how much the observed value is worse than the planned one, as a share of it. */
    private static double missed(Indicator indicator, Quantity planned, Quantity observed) {
        double more = observed.value() - planned.value();
        double worse = isUp(indicator) ? -more : more;
        return planned.value() == 0 ? worse : worse / Math.abs(planned.value());
    }

    private Text reason(
            Indicator indicator, Optional<Quantity> planned, Optional<Quantity> observed, Optional<Figure> done) {
        if (observed.isEmpty()) {
            return Text.of("没有可比较的监测值", "no observed value that can be compared");
        }
        if (planned.isEmpty()) {
            return Text.of("路径没有该指标的数值", "the path has no value of it");
        }
        if (done.isPresent()) {
            String share = Print.number(done.get().value().value());
            String bound = Print.number(bounds.share() * PER_CENT);
            return Text.of(
                    "完成计划变化的" + share + "%（界限：100%和" + bound + "%）",
                    share + " % of the planned change done (bounds: 100 % and " + bound + " %)");
        }
        double missed = missed(indicator, planned.get(), observed.get());
        String bound = Print.number(bounds.tolerance() * PER_CENT);
        return missed <= 0
                ? Text.of("不劣于路径值", "no worse than the path")
                : Text.of(
                        "劣于路径值" + Print.number(missed * PER_CENT) + "%（界限：" + bound + "%）",
                        "worse than the path by " + Print.number(missed * PER_CENT) + " % (bound: " + bound + " %)");
    }

    private Optional<Outlook> outlook(Goal goal, Quantity seen) {
        Indicator indicator = goal.indicator();
        return targets.milestones().stream()
                .filter(next -> next > year)
                .sorted()
                .findFirst()
                .flatMap(next -> planned(indicator, next)
                        .flatMap(target ->
                                planned(indicator, year).map(now -> outlook(indicator, next, target, seen, now))));
    }

    private Outlook outlook(Indicator indicator, int next, Quantity target, Quantity seen, Quantity now) {
        Quantity expected = seen.plus(target.minus(now));
        String key = "monitoring/indicator/" + indicator.id() + "/" + next;
        var asPlanned = new Figure(
                key + "/as_planned",
                expected,
                () -> new Derivation(
                        Text.of(
                                indicator.name().chinese() + next + "年（其后按方案推进）",
                                indicator.name().english() + ", " + next + ", the rest as planned"),
                        expected,
                        Text.of(
                                "监测值＋路径从" + year + "年到" + next + "年的变化",
                                "observed + change of the path from " + year + " to " + next),
                        "11.3",
                        List.of(
                                leaf("监测值", "observed", seen, "监测数据表"),
                                leaf(year + "年路径值", "path, " + year, now, "方案承诺的路径"),
                                leaf(next + "年路径值", "path, " + next, target, "方案承诺的路径"))));
        SortedMap<Integer, Quantity> known = known(indicator, target.unit());
        return new TrendOutlook(indicator, key, known).of(next, target, asPlanned);
    }

    /** What is known of an indicator up to the year, of the history and as observed, in one unit. */
    private SortedMap<Integer, Quantity> known(Indicator indicator, Unit unit) {
        var known = new TreeMap<Integer, Quantity>();
        plan.indicators().stream()
                .filter(value -> value.indicator().equals(indicator) && value.year() <= year)
                .forEach(value -> value.figure()
                        .map(Figure::value)
                        .filter(each -> each.unit().isCompatibleWith(unit))
                        .ifPresent(each -> known.put(value.year(), each.in(unit))));
        var like = Quantity.of(0, unit);
        for (int each : observations.years(indicator)) {
            if (each <= year) {
                observations.value(indicator, each, like).ifPresent(seen -> known.put(each, seen));
            }
        }
        return known;
    }

    static boolean isUp(Indicator indicator) {
        return indicator.direction() == Direction.UP;
    }
}
