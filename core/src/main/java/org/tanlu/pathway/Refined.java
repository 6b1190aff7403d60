package org.tanlu.pathway;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.tanlu.energy.Assumption;
import org.tanlu.energy.Course;
import org.tanlu.energy.EnergySystem;
import org.tanlu.energy.Move;
import org.tanlu.energy.Origin;
import org.tanlu.energy.Parameters;
import org.tanlu.energy.Simulator;
import org.tanlu.quantity.Emissions;
import org.tanlu.quantity.Quantity;
import org.tanlu.quantity.Unit;
import org.tanlu.reference.Measure;
import org.tanlu.trace.Text;
import org.tanlu.trace.Verification;

/**
 * 规划回代 an energy system whose moves are those of the baseline, at its levels, and after them changes of single cells: what
 * is taken more before what is spared, so that no saving is held to less than the year ends with, and what is captured last. A
 * plan goes through the unchanged simulation in it.
 */
final class Refined {
    private static final Unit COAL = new Unit("万吨标准煤", "energy", 293_076);
    private static final Origin PLAN = new Origin(
            Origin.Kind.ASSUMPTION,
            Text.of("路径规划结果", "result of the pathway"),
            Optional.empty(),
            Optional.empty(),
            Verification.UNVERIFIED);

    private final Course baseline;
    private final List<Move> rest = new ArrayList<>();
    private final List<Move> risen = new ArrayList<>();
    private final List<Move> spared = new ArrayList<>();
    private final List<Move> capturing = new ArrayList<>();
    private final Map<String, Assumption> levels = new LinkedHashMap<>();
    private final Map<String, String> owners = new LinkedHashMap<>();

    private Refined(Course baseline) {
        this.baseline = baseline;
    }

    /** The course of the baseline with what a plan changes of it. */
    static Course simulate(Course baseline, List<Increment> plan) {
        var refined = new Refined(baseline);
        plan.forEach(refined::add);
        var assumptions = new LinkedHashMap<>(baseline.assumptions());
        assumptions.putAll(refined.levels);
        return new Simulator(refined.system()).simulate(assumptions, baseline.horizon());
    }

    /** A plan of which single measures can be played: by a share of each by year, from none of it to all of it. */
    static Play play(Course baseline, List<Increment> plan) {
        var refined = new Refined(baseline);
        plan.forEach(refined::add);
        return new Play(baseline, new Simulator(refined.system()), refined.levels, refined.owners);
    }

    /** A simulator of the baseline's system in which each of some cells can be given more, by {@link #probe}. */
    static Simulator probed(Course baseline, List<Place> places) {
        var refined = new Refined(baseline);
        Measure any = baseline.system().moves().get(0).measure();
        places.forEach(place -> refined.risen.add(single(any, probe(place), place, 1)));
        return new Simulator(refined.system());
    }

    /** The id of what a plan has of a measure beyond the baseline, beside what it changes in cells. */
    static String planned(String id) {
        return id + "*";
    }

    /** The id of what gives a cell more. */
    static String probe(Place place) {
        return "+" + place.id();
    }

    private EnergySystem system() {
        EnergySystem system = baseline.system();
        var moves = new ArrayList<>(system.moves());
        moves.addAll(rest);
        moves.addAll(risen);
        moves.addAll(spared);
        moves.addAll(capturing);
        return new EnergySystem(
                system.baseYear(),
                system.drivers(),
                system.consumers(),
                system.others(),
                system.electricity(),
                system.heat(),
                system.factors(),
                moves,
                system.without(),
                system.primary());
    }

    private void add(Increment increment) {
        Move move = increment.split().move();
        String id = planned(move.measure().id());
        (move.captures().isEmpty() ? rest : capturing)
                .add(new Move(
                        named(move.measure(), id),
                        Quantity.of(1, move.potential().unit()),
                        move.done(),
                        false,
                        List.of(),
                        move.supplied(),
                        move.ofPlants(),
                        move.clean(),
                        move.others(),
                        move.captures(),
                        move.effect()));
        level(move, id, increment.units());
        increment.changes().forEach((place, change) -> {
            change(move, place, change, 1, risen);
            change(move, place, change, -1, spared);
        });
    }

    private void change(Move move, Place place, double[] change, int sign, List<Move> moves) {
        var amounts = new double[change.length];
        boolean isThere = false;
        for (int y = 0; y < change.length; y++) {
            amounts[y] = StrictMath.max(0, sign * change[y]);
            isThere |= amounts[y] > 0;
        }
        if (isThere) {
            String id = move.measure().id() + (sign > 0 ? "+" : "-") + place.id();
            moves.add(single(move.measure(), id, place, sign));
            level(move, id, amounts);
        }
    }

    /** A move of 1 万吨标准煤 in one cell. */
    private static Move single(Measure measure, String id, Place place, int sign) {
        return new Move(
                named(measure, id),
                Quantity.of(1, COAL),
                Quantity.of(0, COAL),
                false,
                List.of(new Move.Use(Map.of(place.consumer(), List.of(place.carrier())), Quantity.of(sign, COAL))),
                Quantity.of(0, Unit.ONE),
                Quantity.of(0, Unit.ONE),
                Emissions.ZERO,
                List.of());
    }

    private void level(Move of, String id, double[] units) {
        Assumption level = level(baseline, id, units);
        levels.put(level.parameter(), level);
        owners.put(level.parameter(), of.measure().id());
    }

    /** The units of a measure by year, as a parameter of a scenario. */
    static Assumption level(Course baseline, String id, double[] units) {
        return new Assumption(
                Parameters.measure(id),
                Text.of(id, id),
                Unit.ONE,
                Columns.series(baseline.system().baseYear(), units, Unit.ONE),
                PLAN);
    }

    private static Measure named(Measure measure, String id) {
        return new Measure(
                id,
                measure.name(),
                measure.clauses(),
                measure.dimension(),
                measure.sector(),
                measure.branch(),
                measure.lever(),
                measure.kind(),
                measure.technologyFrom(),
                measure.technologyTo(),
                measure.activity(),
                measure.unit(),
                measure.cost(),
                measure.potential(),
                measure.rollout(),
                measure.accounting(),
                measure.coBenefits(),
                measure.responsible(),
                measure.evidence(),
                measure.note());
    }
}
