package org.tanlu.pathway;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.OptionalInt;
import java.util.TreeMap;
import org.tanlu.energy.Course;
import org.tanlu.quantity.Emissions;
import org.tanlu.quantity.Quantity;
import org.tanlu.quantity.Unit;
import org.tanlu.quantity.YearSeries;
import org.tanlu.reference.Measure;
import org.tanlu.reference.ReferenceData;

/** Reads the pathway off an answer, and sends the plan through the simulation. One use only. */
final class Reading {
    private static final Unit YUAN = new Unit("元", "money", 1);
    /** Shares of a potential that are none. */
    private static final double NOTHING = 1e-6;
    /** Share of an amount with which an action is done: the rest trickles in for decades behind the end of a ramp. */
    private static final double DONE = 0.95;

    private final Course baseline;
    private final Answer answer;
    private final Assembly assembly;
    private final ReferenceData reference;
    private final int base;

    Reading(Course baseline, Answer answer, Assembly assembly, ReferenceData reference) {
        this.baseline = baseline;
        this.answer = answer;
        this.assembly = assembly;
        this.reference = reference;
        this.base = baseline.system().baseYear();
    }

    Pathway pathway() {
        Course course = Refined.simulate(baseline, increments());
        var prices = new LinkedHashMap<String, Quantity>();
        answer.prices().forEach((name, price) -> prices.put(name, Quantity.of(price, YUAN)));
        var proof = new Pathway.Proof(
                answer.solution().status(),
                answer.solution().run(),
                Quantity.of(answer.gap(), Unit.ONE),
                Quantity.of(deviation(course), Unit.ONE),
                Quantity.of(
                        new ReplayedCost(answer, baseline, course, assembly.prices()).distance(answer.cost()),
                        Unit.ONE));
        return new Pathway(
                course,
                actions(),
                assembly.leftOut(),
                answer.task().links().stream()
                        .filter(link -> answer.task().find(link.then()).isPresent()
                                && answer.task().find(link.first()).isEmpty())
                        .toList(),
                emission(),
                new AimReading(answer, assembly.terms(), course, reference).aims(),
                AimReading.missed(answer),
                Holdings.of(answer),
                prices,
                Quantity.of(answer.cost(), YUAN),
                proof);
    }

    /** What the plan takes up beyond the baseline. */
    List<Increment> increments() {
        var increments = new ArrayList<Increment>();
        for (Candidate candidate : answer.task().candidates()) {
            Split split = assembly.splits().get(candidate.id());
            if (split != null) {
                double[] more = Columns.difference(
                        answer.units(candidate), candidate.levels().least(), 1);
                increments.add(new Increment(split, more, answer.parts(candidate)));
            }
        }
        return increments;
    }

    private YearSeries<Emissions> emission() {
        var emission = new TreeMap<Integer, Emissions>();
        for (int y = 1; y < answer.task().years(); y++) {
            emission.put(base + y, Emissions.tonnes(answer.emission(y)));
        }
        return YearSeries.of(emission);
    }

    private YearSeries<Emissions> emissions(double[] tonnes) {
        return Columns.series(base, tonnes, Unit.ONE).map(value -> Emissions.tonnes(value.value()));
    }

    private double deviation(Course course) {
        double[] simulated = Columns.tonnes(course.total());
        double[] before = Columns.tonnes(baseline.total());
        double largest = 0;
        for (int y = 1; y < simulated.length; y++) {
            double size = StrictMath.max(1, StrictMath.abs(before[y]));
            largest = StrictMath.max(largest, StrictMath.abs(simulated[y] - answer.emission(y)) / size);
        }
        return largest;
    }

    private List<Pathway.Action> actions() {
        var actions = new ArrayList<Pathway.Action>();
        for (Candidate candidate : answer.task().candidates()) {
            double[] units = answer.units(candidate);
            double[] more = Columns.difference(units, candidate.levels().least(), 1);
            double most = 0;
            for (double one : more) {
                most = StrictMath.max(most, one);
            }
            if (most > NOTHING * candidate.levels().scale()) {
                actions.add(action(candidate, units, more, most));
            }
        }
        return actions;
    }

    private Pathway.Action action(Candidate candidate, double[] units, double[] more, double most) {
        Measure measure = reference.measures().measure(candidate.id());
        OptionalInt first = reached(more, NOTHING * candidate.levels().scale());
        var contribution = new Contribution(answer, candidate);
        double[] potential = candidate.levels().most();
        return new Pathway.Action(
                measure,
                Columns.series(base, units, measure.unit()),
                Columns.series(base, candidate.levels().least(), measure.unit()),
                Quantity.of(potential[potential.length - 1], measure.unit()),
                Columns.series(base, investment(candidate.price(), more), YUAN),
                emissions(contribution.abatement()),
                Quantity.of(contribution.cost(), YUAN),
                first.isPresent()
                        ? OptionalInt.of(first.getAsInt() - candidate.rollout().lead())
                        : first,
                reached(more, 0.5 * most),
                reached(more, 0.9 * most),
                reached(more, DONE * most));
    }

    /** The first year with so much at least. */
    private OptionalInt reached(double[] more, double amount) {
        for (int y = 1; y < more.length; y++) {
            if (more[y] >= amount) {
                return OptionalInt.of(base + y);
            }
        }
        return OptionalInt.empty();
    }

    private static double[] investment(Candidate.Price price, double[] more) {
        var investment = new double[more.length];
        for (int y = 1; y < more.length; y++) {
            for (int at = y; at < more.length; at += price.life()) {
                investment[at] += (more[y] - more[y - 1]) * price.invest()[at];
            }
        }
        return investment;
    }
}
