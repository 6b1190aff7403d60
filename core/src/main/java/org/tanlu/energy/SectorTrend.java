package org.tanlu.energy;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.tanlu.quantity.Quantity;
import org.tanlu.quantity.Unit;
import org.tanlu.quantity.YearSeries;
import org.tanlu.reference.Functional;
import org.tanlu.trace.Clause;
import org.tanlu.trace.Text;

/**
 * 行业合计趋势 the energy of all branches of industry together, whatever each follows (clause 9.1). Groups of branches on drivers
 * of their own would grow on beside each other: those that rise come to outweigh those that fall, though the sum did not rise.
 * So the trend of the sum per activity – the activities of the groups, weighted by their energy in the base year – decides how
 * much there is, and the groups' own trends only how it divides. One use only.
 */
@Clause("9.1")
final class SectorTrend {
    private final EnergySystem system;
    private final List<Integer> window;
    private final DampedTrend trend;
    private final Map<String, Assumption> assumptions;
    private final List<Consumer> branches;
    private final int base;

    SectorTrend(EnergySystem system, List<Integer> window, DampedTrend trend, Map<String, Assumption> assumptions) {
        this.system = system;
        this.window = window;
        this.trend = trend;
        this.assumptions = assumptions;
        this.base = system.baseYear();
        this.branches = system.consumers().stream().filter(this::isFollowed).toList();
    }

    /** Branches that follow a driver whose history is long enough for a trend. */
    private boolean isFollowed(Consumer consumer) {
        return consumer.functional() == Functional.INDUSTRY
                && consumer.fleet().isEmpty()
                && energy(consumer, base) > 0
                && consumer.driver()
                                .map(id -> window.stream()
                                        .filter(year -> past(id, year) > 0)
                                        .count())
                                .orElse(0L)
                        >= DampedTrend.LEAST_YEARS;
    }

    private double past(String driver, int year) {
        return system.driver(driver).values().find(year).map(Quantity::value).orElse(0.0);
    }

    private static double energy(Consumer consumer, int year) {
        return consumer.flows().stream()
                .mapToDouble(
                        flow -> flow.amounts().find(year).map(Quantity::value).orElse(0.0))
                .sum();
    }

    private static String driver(Consumer consumer) {
        return consumer.driver().orElseThrow();
    }

    /** Scales energy per activity of the branches so that their sum follows its own trend. */
    void apply() {
        long groups = branches.stream().map(SectorTrend::driver).distinct().count();
        Optional<Fit> fit = groups < 2 ? Optional.empty() : trend.fit(intensity(), window);
        fit.ifPresent(found -> scale(found, scales(found)));
    }

    /** Energy of all branches per activity, in the years in which all drivers are known. */
    private YearSeries<Quantity> intensity() {
        var values = new TreeMap<Integer, Quantity>();
        for (int year : window) {
            double energy =
                    branches.stream().mapToDouble(one -> energy(one, year)).sum();
            boolean isKnown = branches.stream().allMatch(one -> past(driver(one), year) > 0);
            if (isKnown && energy > 0) {
                double activity = branches.stream()
                        .mapToDouble(one -> energy(one, base) * past(driver(one), year) / past(driver(one), base))
                        .sum();
                values.put(year, Quantity.of(energy / activity, Unit.ONE));
            }
        }
        return YearSeries.of(values);
    }

    private Map<Integer, Double> scales(Fit fit) {
        var scales = new LinkedHashMap<Integer, Double>();
        for (int year : intensity(branches.get(0)).values().years()) {
            double activity = 0;
            double sum = 0;
            for (Consumer branch : branches) {
                double followed = energy(branch, base) * coming(driver(branch), year);
                activity += followed;
                sum += followed * intensity(branch).in(year).value();
            }
            double projected = trend.project(1, Optional.of(fit), year - base);
            scales.put(year, sum > 0 ? activity * projected / sum : 1.0);
        }
        return scales;
    }

    private Assumption intensity(Consumer branch) {
        return get(Parameters.intensity(branch.id()));
    }

    private Assumption get(String id) {
        return Optional.ofNullable(assumptions.get(id))
                .orElseThrow(() -> new IllegalStateException("no parameter " + id));
    }

    /** A driver of a later year relative to the base year. */
    private double coming(String driver, int year) {
        double value = 1;
        for (Optional<String> id = Optional.of(driver); id.isPresent(); id = parent(id.get())) {
            Assumption ratio = get(Parameters.driver(id.get()));
            value *= ratio.in(year).value() / ratio.in(base).value();
        }
        return value;
    }

    private Optional<String> parent(String driver) {
        return system.driver(driver).definition().parent().filter(system.drivers()::containsKey);
    }

    private void scale(Fit fit, Map<Integer, Double> scales) {
        for (Consumer branch : branches) {
            Assumption own = intensity(branch);
            var values = new TreeMap<Integer, Quantity>();
            own.values()
                    .byYear()
                    .forEach((year, value) -> values.put(year, value.times(scales.getOrDefault(year, 1.0))));
            Origin origin = own.origin();
            Text reason = Text.of(
                    origin.reason().chinese() + "；工业" + branches.size() + "个行业合计按合计的单位活动能耗趋势归一",
                    origin.reason().english() + "; the " + branches.size()
                            + " branches of industry are scaled so that their sum follows its own trend");
            assumptions.put(
                    own.parameter(),
                    new Assumption(
                            own.parameter(),
                            own.name(),
                            own.unit(),
                            YearSeries.of(values),
                            new Origin(
                                    Origin.Kind.TREND,
                                    reason,
                                    Optional.of(fit),
                                    origin.source(),
                                    origin.verification())));
        }
    }
}
