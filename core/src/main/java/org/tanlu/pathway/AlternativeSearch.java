package org.tanlu.pathway;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import org.tanlu.linear.Column;
import org.tanlu.linear.Limits;
import org.tanlu.linear.LinearProgram;
import org.tanlu.linear.Solution;
import org.tanlu.linear.Solver;
import org.tanlu.quantity.Quantity;
import org.tanlu.quantity.Unit;
import org.tanlu.reference.Measure;
import org.tanlu.reference.ReferenceData;

/** Asks, measure by measure, for the least, the most and the latest of it in plans that reach the same and cost little more. */
final class AlternativeSearch {
    private static final Unit YUAN = new Unit("元", "money", 1);
    /** A level of less than this share of the potential is none. */
    private static final double NOTHING = 1e-4;

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
     * @param starts by measure when the plan starts it
     */
    Alternatives within(double share, Map<String, Integer> starts) {
        LinearProgram costs;
        Answer least;
        try (var relaxation = new Relaxation(task, Constraints.ALL, solver, limits)) {
            least = relaxation.answer(relaxation.solve());
            costs = relaxation.program();
        }
        double slack = share * invested(least);
        List<Constraint> kinds = new ArrayList<>(Constraints.ALL);
        kinds.add(new CostLimit(costs, least.solution().objective() + slack / Draft.MONEY));
        var standing = new LinkedHashMap<Measure, Alternatives.Standing>();
        try (var relaxation = new Relaxation(task, kinds, solver, limits)) {
            relaxation.free();
            holdAims(relaxation, least);
            for (Candidate candidate : task.candidates()) {
                standing.put(
                        reference.measures().measure(candidate.id()),
                        standing(relaxation, candidate, least, starts.get(candidate.id())));
            }
        }
        return new Alternatives(Quantity.of(share, Unit.ONE), Quantity.of(slack, YUAN), standing);
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

    private Alternatives.Standing standing(Relaxation relaxation, Candidate candidate, Answer least, Integer start) {
        boolean isThere = isSome(more(least, candidate), candidate);
        Column[] level = relaxation.draft().of(candidate).level();
        price(relaxation, level, isThere ? 1 : -1);
        boolean isOther = isSome(more(relaxation.answer(relaxation.solve()), candidate), candidate) != isThere;
        OptionalInt latest = OptionalInt.empty();
        if (isThere && start != null) {
            latest = latest(relaxation, candidate, level[level.length - 1], least);
        }
        price(relaxation, level, 0);
        Alternatives.Firmness firmness = isOther
                ? Alternatives.Firmness.DEPENDS
                : isThere ? Alternatives.Firmness.ALWAYS : Alternatives.Firmness.NEVER;
        OptionalInt spare =
                latest.isPresent() ? OptionalInt.of(StrictMath.max(0, latest.getAsInt() - start)) : OptionalInt.empty();
        return new Alternatives.Standing(firmness, latest, spare);
    }

    /** The latest start that comes to as much in the end: what the plan has of it before is made as little as can be. */
    private OptionalInt latest(Relaxation relaxation, Candidate candidate, Column last, Answer least) {
        double end = least.solution().value(last);
        relaxation.bound(last, end * (1 - NOTHING), Double.POSITIVE_INFINITY);
        Solution solution = relaxation.solve();
        relaxation.bound(last, 0, Double.POSITIVE_INFINITY);
        double[] more = more(relaxation.answer(solution), candidate);
        for (int y = 1; y < more.length; y++) {
            if (more[y] > NOTHING * candidate.levels().scale()) {
                return OptionalInt.of(task.baseYear() + y - candidate.rollout().lead());
            }
        }
        return OptionalInt.empty();
    }

    private static void price(Relaxation relaxation, Column[] columns, double price) {
        for (int y = 1; y < columns.length; y++) {
            relaxation.price(columns[y], price);
        }
    }

    private static double[] more(Answer answer, Candidate candidate) {
        return Columns.difference(answer.units(candidate), candidate.levels().least(), 1);
    }

    private static boolean isSome(double[] more, Candidate candidate) {
        for (double one : more) {
            if (one > NOTHING * candidate.levels().scale()) {
                return true;
            }
        }
        return false;
    }
}
