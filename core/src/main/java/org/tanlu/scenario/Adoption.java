package org.tanlu.scenario;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
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
import org.tanlu.reference.Dependency;
import org.tanlu.reference.Measure;
import org.tanlu.survey.Register;
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
        return from(move, level, base, horizon, start(move, base));
    }

    /** The year after which a measure can begin by its lead time. */
    static int start(Move move, int base) {
        return Diffusion.of(move.measure(), base).start();
    }

    /**
     * The adoption of a measure that waits for what it needs: it begins in the first year in which that is there, never where
     * it never is, and is held to what is there in proportion.
     *
     * @param dependencies how measures depend on one another
     * @param moves        the measures of the city
     * @param known        the adoption of measures that come before it
     */
    static Assumption after(
            Move move,
            Quantity level,
            int base,
            int horizon,
            List<Dependency> dependencies,
            List<Move> moves,
            Map<String, Assumption> known) {
        List<Dependency> own = dependencies.stream()
                .filter(one -> one.isOrder() && one.then().equals(move.measure().id()))
                .toList();
        for (int start = start(move, base); start < horizon; start++) {
            Assumption adoption = from(move, level, base, horizon, start);
            var values = new TreeMap<Integer, Quantity>();
            adoption.values()
                    .byYear()
                    .forEach((year, wanted) -> values.put(
                            year,
                            Quantity.of(
                                    Math.min(wanted.value(), Sequence.enough(move, moves, own, known, base, year)),
                                    Unit.ONE)));
            var held = new Assumption(
                    adoption.parameter(), adoption.name(), Unit.ONE, YearSeries.of(values), adoption.origin());
            var together = new LinkedHashMap<>(known);
            together.put(held.parameter(), held);
            if (Sequence.breaches(moves, own, together, base).isEmpty()) {
                return held;
            }
        }
        return from(move, level, base, horizon, horizon);
    }

    private static Assumption from(Move move, Quantity level, int base, int horizon, int start) {
        Measure measure = move.measure();
        Measure.Rollout rollout = measure.rollout();
        boolean isNever = start >= horizon;
        boolean isLate = start > start(move, base);
        String late =
                !isLate ? "" : isNever ? "，所依赖的措施至" + horizon + "年仍未就绪，规划期内不采用" : "，待所依赖的措施就绪后自" + (start + 1) + "年起";
        String wait = !isLate
                ? ""
                : isNever
                        ? ", not taken up, as what it needs is not there by " + horizon
                        : ", from " + (start + 1) + " when what it needs is there";
        var diffusion = new Diffusion(start, rollout.ramp());
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
                                "未填写，按措施库提前期" + rollout.lead() + "年、爬坡期" + rollout.ramp() + "年推进" + late,
                                "not told: by the library's lead of " + rollout.lead() + " and ramp of "
                                        + rollout.ramp() + " years" + wait),
                        Optional.empty(),
                        Optional.empty(),
                        Verification.UNVERIFIED));
    }

    /** A measure that the city rejects: none of it, for the reason that the city gives in the register of choices. */
    static Assumption rejected(Move move, Register.Row row, int base, int horizon) {
        Assumption none = of(move, Quantity.of(0, Unit.ONE), base, horizon);
        String told = row.text("reason").strip();
        return new Assumption(
                none.parameter(),
                none.name(),
                none.unit(),
                none.values(),
                new Origin(
                        Origin.Kind.ASSUMPTION,
                        Text.of(
                                "本市不选用：" + (told.isEmpty() ? "未写明理由" : told),
                                "rejected by the city: " + (told.isEmpty() ? "no reason told" : told)),
                        Optional.empty(),
                        Optional.of(row.source()),
                        row.verification()));
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
