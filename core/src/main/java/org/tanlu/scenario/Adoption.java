package org.tanlu.scenario;

import java.util.Optional;
import java.util.TreeMap;
import org.tanlu.energy.Assumption;
import org.tanlu.energy.EnergySystem;
import org.tanlu.energy.Move;
import org.tanlu.energy.Origin;
import org.tanlu.energy.Parameters;
import org.tanlu.potential.Diffusion;
import org.tanlu.quantity.Quantity;
import org.tanlu.quantity.Unit;
import org.tanlu.quantity.YearSeries;
import org.tanlu.reference.Measure;
import org.tanlu.trace.Clause;
import org.tanlu.trace.Text;
import org.tanlu.trace.Verification;

/**
 * 缺省采用比例 the adoption of a measure of which the city told no level (clause 9.1): an S-curve that begins after the lead
 * time of the library and takes its ramp from a tenth to nine tenths of the final level.
 */
@Clause("9.1")
final class Adoption {
    private Adoption() {}

    static Assumption of(Move move, Quantity level, int base, int horizon) {
        Measure measure = move.measure();
        Measure.Rollout rollout = measure.rollout();
        Diffusion diffusion = Diffusion.of(measure, base);
        var values = new TreeMap<Integer, Quantity>();
        for (int year = base; year <= horizon; year++) {
            values.put(year, Quantity.of(level.value() * diffusion.share(year).value(), Unit.ONE));
        }
        return new Assumption(
                Parameters.measure(measure.id()),
                Text.of(
                        measure.name().chinese() + "采用比例",
                        "adoption of " + measure.name().english()),
                Unit.ONE,
                YearSeries.of(values),
                new Origin(
                        Origin.Kind.ASSUMPTION,
                        Text.of(
                                "未填写，按措施库提前期" + rollout.lead() + "年、爬坡期" + rollout.ramp() + "年推进",
                                "not told: by the library's lead of " + rollout.lead() + " and ramp of "
                                        + rollout.ramp() + " years"),
                        Optional.empty(),
                        Optional.empty(),
                        Verification.UNVERIFIED));
    }

    /** A measure that a scenario does not take up. */
    static Assumption none(EnergySystem system, String parameter, int horizon) {
        Move move = system.moves().stream()
                .filter(one -> Parameters.measure(one.measure().id()).equals(parameter))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no measure " + parameter));
        return of(move, Quantity.of(0, Unit.ONE), system.baseYear(), horizon);
    }
}
