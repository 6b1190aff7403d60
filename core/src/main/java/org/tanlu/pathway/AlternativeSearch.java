package org.tanlu.pathway;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.tanlu.linear.Column;
import org.tanlu.linear.Limits;
import org.tanlu.linear.LinearProgram;
import org.tanlu.linear.Solver;
import org.tanlu.quantity.Quantity;
import org.tanlu.quantity.Unit;
import org.tanlu.reference.Measure;
import org.tanlu.reference.ReferenceData;
import org.tanlu.sampling.Generator;

/**
 * Makes plans that reach the same as the plan of least cost, cost little more, and differ from it as much as they can: in each
 * some measures are wanted, whatever they cost within the slack, and others are not; the next plan wants the opposite.
 */
final class AlternativeSearch {
    private static final Unit YUAN = new Unit("元", "money", 1);
    /** A level of less than this share of the potential is none. */
    private static final double SOME = 0.01;
    /** By this share aims may be missed more, which is within the exactness of the search. */
    private static final double NOTHING = 1e-6;

    private static final long SEED = 20_241_126L;

    private final Task task;
    private final ReferenceData reference;
    private final Solver solver;
    private final Limits limits;

    AlternativeSearch(Task task, ReferenceData reference, Solver solver, Limits limits) {
        this.task = task;
        this.reference = reference;
        this.solver = solver;
        this.limits = limits;
    }

    /**
     * The alternatives to the plan of least cost.
     *
     * @param share  by which share of what is invested they may cost more
     * @param pairs  how many pairs of plans are made
     * @param starts by measure when the plan starts it
     */
    Alternatives within(double share, int pairs, Map<String, Integer> starts) {
        LinearProgram costs;
        Answer least;
        try (var relaxation = new Relaxation(task, Constraints.ALL, solver, limits)) {
            least = relaxation.answer(relaxation.solve());
            costs = relaxation.program();
        }
        double slack = share * invested(least);
        List<Constraint> kinds = new ArrayList<>(Constraints.ALL);
        kinds.add(new CostLimit(costs, least.solution().objective() + slack / Draft.MONEY));
        List<Answer> plans = new ArrayList<>(List.of(least));
        try (var relaxation = new Relaxation(task, kinds, solver, limits)) {
            relaxation.free();
            holdAims(relaxation, least);
            for (int pair = 0; pair < pairs; pair++) {
                plans.add(pushed(relaxation, pair, 1));
                plans.add(pushed(relaxation, pair, -1));
            }
        }
        var standing = new LinkedHashMap<Measure, Alternatives.Standing>();
        for (Candidate candidate : task.candidates()) {
            standing.put(
                    reference.measures().measure(candidate.id()),
                    standing(plans, candidate, Optional.ofNullable(starts.get(candidate.id()))));
        }
        return new Alternatives(Quantity.of(share, Unit.ONE), Quantity.of(slack, YUAN), plans.size(), standing);
    }

    /** A plan in which some measures are wanted and others are not, as the number of the pair says; or the other way round. */
    private Answer pushed(Relaxation relaxation, int pair, int sign) {
        List<Candidate> candidates = task.candidates();
        var uniforms = new double[candidates.size()];
        Generator.uniforms(Generator.stream(SEED, "plan/" + pair), 0, uniforms, uniforms.length);
        for (int c = 0; c < uniforms.length; c++) {
            Column[] level = relaxation.draft().of(candidates.get(c)).level();
            for (int y = 1; y < level.length; y++) {
                relaxation.price(level[y], sign * (2 * uniforms[c] - 1));
            }
        }
        return relaxation.answer(relaxation.solve());
    }

    /** What is invested beyond the baseline, in yuan of the base year. */
    private double invested(Answer answer) {
        double sum = 0;
        for (Candidate candidate : task.candidates()) {
            double[] more = more(answer, candidate);
            for (int y = 1; y < more.length; y++) {
                sum += task.economy().invested(candidate.price(), y, more.length) * (more[y] - more[y - 1]);
            }
        }
        return sum;
    }

    /** Aims are missed by no more than in the plan of least cost. */
    private static void holdAims(Relaxation relaxation, Answer least) {
        relaxation.draft().missed().forEach((name, column) -> {
            double missed = least.solution().value(column);
            relaxation.bound(column, 0, missed * (1 + NOTHING) + NOTHING);
        });
    }

    private Alternatives.Standing standing(List<Answer> plans, Candidate candidate, Optional<Integer> start) {
        int there = 0;
        OptionalInt latest = OptionalInt.empty();
        for (Answer plan : plans) {
            OptionalInt begins = begins(more(plan, candidate), candidate);
            there += begins.isPresent() ? 1 : 0;
            if (begins.isPresent() && (latest.isEmpty() || begins.getAsInt() > latest.getAsInt())) {
                latest = begins;
            }
        }
        Alternatives.Firmness firmness = there == plans.size()
                ? Alternatives.Firmness.ALWAYS
                : there == 0 ? Alternatives.Firmness.NEVER : Alternatives.Firmness.DEPENDS;
        OptionalInt spare = latest.isPresent() && start.isPresent()
                ? OptionalInt.of(StrictMath.max(0, latest.getAsInt() - start.get()))
                : OptionalInt.empty();
        return new Alternatives.Standing(firmness, there, latest, spare);
    }

    /** When a measure begins in a plan that has some of it. */
    private OptionalInt begins(double[] more, Candidate candidate) {
        for (int y = 1; y < more.length; y++) {
            if (more[y] > SOME * candidate.levels().scale()) {
                return OptionalInt.of(task.baseYear() + y - candidate.rollout().lead());
            }
        }
        return OptionalInt.empty();
    }

    private static double[] more(Answer answer, Candidate candidate) {
        return Columns.difference(answer.units(candidate), candidate.levels().least(), 1);
    }
}
