package org.tanlu.quality;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.tanlu.quantity.Emissions;
import org.tanlu.quantity.Quantity;
import org.tanlu.trace.Clause;
import org.tanlu.trace.Text;

/**
 * 疑点识别 names what looks like an error in a line that both sides have (clause 4.2): an official line that contradicts
 * itself or cannot be, the mass of a gas in place of its equivalent, a slip by a power of ten, carbon in place of carbon dioxide, a factor out of range. One kind of error is named
 * once: the slip explains the contradiction that it makes.
 */
@Clause("4.2")
final class Doubts {
    private static final double CO2_PER_CARBON = 44.0 / 12.0;
    private static final int LARGEST_POWER = 6;
    /** Within one line, activity × factor and emissions agree but for the slip. */
    private static final double WITHIN_A_LINE = 0.02;
    /** Between the sides the factors differ by the choice of publication as well. */
    private static final double BETWEEN_FACTORS = 0.15;
    /** Between the sides activity and emissions differ by all that the split tells. */
    private static final double BETWEEN_SIDES = 0.05;
    /** Of lines below this share of the official total only what they say themselves is judged. */
    private static final double SIGNIFICANT = 0.0005;

    private static final Text EMISSIONS = Text.of("排放量", "emissions");
    /** What only land can take up. */
    private static final Set<String> NEVER_NEGATIVE = Set.of("energy", "processes", "agriculture", "waste");

    private final double range;
    private final Emissions total;
    private final Function<String, Optional<Quantity>> potential;

    /**
     * @param range how far, as a share, a factor may lie from Tanlu's
     * @param total the official total
     * @param potential the warming potential of a gas; empty for groups of gases
     */
    Doubts(double range, Emissions total, Function<String, Optional<Quantity>> potential) {
        this.potential = potential;
        this.range = range;
        this.total = total;
    }

    List<Doubt> of(ReconciledLine line) {
        var doubts = new ArrayList<Doubt>();
        List<OfficialLine> official = line.official().lines();
        official.forEach(
                each -> impossible(each).or(() -> contradiction(each, line)).ifPresent(doubts::add));
        if (doubts.isEmpty() && !official.isEmpty()) {
            between(line, official.get(0)).ifPresent(doubts::add);
        }
        return doubts;
    }

    /** What cannot be, whatever this plan has beside it. */
    private static Optional<Doubt> impossible(OfficialLine line) {
        if (line.isOfNothing()) {
            return Optional.of(doubt(ReconciliationFindings.OF_NOTHING, line, EMISSIONS));
        }
        boolean negative = line.emissions().tonnes() < 0
                && NEVER_NEGATIVE.contains(line.grain().category());
        return negative ? Optional.of(doubt(ReconciliationFindings.NEGATIVE, line, EMISSIONS)) : Optional.empty();
    }

    private Optional<Doubt> contradiction(OfficialLine line, ReconciledLine both) {
        Emissions gap = line.contradiction();
        if (gap.tonnes() == 0) {
            return Optional.empty();
        }
        double ratio = line.emissions().tonnes() / line.emissions().minus(gap).tonnes();
        if (power(ratio, WITHIN_A_LINE) != 0) {
            return Optional.of(doubt(ReconciliationFindings.SLIP, line, culprit(both)));
        }
        if (isCarbon(ratio, WITHIN_A_LINE)) {
            return Optional.of(doubt(ReconciliationFindings.CARBON, line, EMISSIONS));
        }
        return Optional.of(doubt(
                ReconciliationFindings.PRODUCT, line, Text.of("排放量与活动数据×因子", "emissions against activity × factor")));
    }

    /** Which of the three slipped, as far as Tanlu's side tells. */
    private static Text culprit(ReconciledLine line) {
        Optional<Double> activity = ratio(line.official().activity(), line.own().activity());
        if (activity.filter(ratio -> power(ratio, BETWEEN_FACTORS) != 0).isPresent()) {
            return Text.of("活动数据", "activity");
        }
        double ratio =
                line.official().emissions().tonnes() / line.own().emissions().tonnes();
        return power(ratio, BETWEEN_FACTORS) != 0 ? EMISSIONS : Text.of("活动数据、因子或排放量", "activity, factor or emissions");
    }

    private Optional<Doubt> between(ReconciledLine line, OfficialLine first) {
        double larger = Math.max(
                Math.abs(line.official().emissions().tonnes()),
                Math.abs(line.own().emissions().tonnes()));
        boolean small = larger < SIGNIFICANT * Math.abs(total.tonnes());
        Optional<Double> activity = ratio(line.official().activity(), line.own().activity());
        if (line.presence() != ReconciledLine.Presence.BOTH || small) {
            return Optional.empty();
        }
        double emissions = line.official().emissions().tonnes()
                / line.own().emissions().minus(line.parts().boundary()).tonnes();
        if (activity.isEmpty()) {
            return Double.isFinite(emissions) ? judged(emissions, BETWEEN_SIDES, EMISSIONS, first) : Optional.empty();
        }
        double factor = emissions / activity.get();
        Optional<Doubt> ofFactor = judged(factor, BETWEEN_FACTORS, Text.of("排放因子", "factor"), first);
        if (ofFactor.isPresent()) {
            return ofFactor;
        }
        if (Math.abs(factor - 1) > range) {
            return Optional.of(doubt(ReconciliationFindings.FACTOR, first, Text.of("排放因子", "factor")));
        }
        return judged(activity.get(), BETWEEN_SIDES, Text.of("活动数据", "activity"), first)
                .filter(found -> found.rule().equals(ReconciliationFindings.SLIP));
    }

    private Optional<Doubt> judged(double ratio, double tolerance, Text what, OfficialLine line) {
        if (power(ratio, tolerance) != 0) {
            return Optional.of(doubt(ReconciliationFindings.SLIP, line, what));
        }
        if (isCarbon(ratio, tolerance)) {
            return Optional.of(doubt(ReconciliationFindings.CARBON, line, what));
        }
        return isPotential(ratio, line)
                ? Optional.of(doubt(ReconciliationFindings.POTENTIAL, line, what))
                : Optional.empty();
    }

    /** Whether the ratio is the warming potential of the line's gas, other than carbon dioxide's 1, or its inverse. */
    private boolean isPotential(double ratio, OfficialLine line) {
        return potential
                .apply(line.grain().gas())
                .map(Quantity::value)
                .filter(value -> value > 1)
                .filter(value -> isNear(ratio, value, BETWEEN_FACTORS) || isNear(ratio, 1 / value, BETWEEN_FACTORS))
                .isPresent();
    }

    private static Doubt doubt(String rule, OfficialLine line, Text what) {
        return new Doubt(rule, line.label(), what, line.row().place());
    }

    private static Optional<Double> ratio(Optional<Quantity> official, Optional<Quantity> own) {
        return official.flatMap(one -> own.filter(other -> other.value() != 0)
                .map(other -> one.value() / other.in(one.unit()).value()));
    }

    /** The power of ten that a ratio is, but for a tolerance; 0 when it is none. */
    static int power(double ratio, double tolerance) {
        for (int power = -LARGEST_POWER; power <= LARGEST_POWER; power++) {
            if (power != 0 && isNear(ratio, StrictMath.pow(10, power), tolerance)) {
                return power;
            }
        }
        return 0;
    }

    private static boolean isCarbon(double ratio, double tolerance) {
        return isNear(ratio, 1 / CO2_PER_CARBON, tolerance) || isNear(ratio, CO2_PER_CARBON, tolerance);
    }

    private static boolean isNear(double ratio, double target, double tolerance) {
        return Math.abs(ratio / target - 1) <= tolerance;
    }
}
