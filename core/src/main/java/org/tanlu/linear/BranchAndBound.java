package org.tanlu.linear;

import java.util.ArrayDeque;
import java.util.Deque;

/** Branching on whole numbers, depth first, the nearer side first. */
final class BranchAndBound {
    private static final double WHOLE = 1e-7;
    private static final double SAME_COST = 1e-9;

    private final LinearProgram program;
    private final Limits limits;
    private final Deque<Node> open = new ArrayDeque<>();
    private final Deque<Solution> best = new ArrayDeque<>();
    private double bound = Double.POSITIVE_INFINITY;
    private long iterations;
    private long nodes;

    /** A part of the programme that is still to be searched, and what it cannot cost less than. */
    private record Node(LinearProgram part, double bound) {}

    BranchAndBound(LinearProgram program, Limits limits) {
        this.program = program;
        this.limits = limits;
    }

    Solution search() {
        open.push(new Node(program, Double.NEGATIVE_INFINITY));
        while (!open.isEmpty() && nodes < limits.nodes()) {
            Node node = open.pop();
            if (isWorse(node.bound())) {
                bound = StrictMath.min(bound, node.bound());
                continue;
            }
            nodes++;
            Solution relaxed = DenseSolver.relaxation(node.part(), limits);
            iterations += relaxed.run().iterations();
            Status status = relaxed.status();
            if (status == Status.OPTIMAL) {
                visit(node.part(), relaxed);
            } else if (status != Status.INFEASIBLE) {
                return Solution.without(status, DenseSolver.run(iterations, nodes));
            }
        }
        return result();
    }

    private Solution result() {
        Run run = DenseSolver.run(iterations, nodes);
        if (best.isEmpty()) {
            return Solution.without(open.isEmpty() ? Status.INFEASIBLE : Status.LIMIT, run);
        }
        Solution found = best.element();
        double least = StrictMath.min(bound, found.objective());
        for (Node node : open) {
            least = StrictMath.min(least, node.bound());
        }
        Status status = open.isEmpty() ? Status.OPTIMAL : Status.FEASIBLE;
        return Solution.unpriced(program, status, run, found.point(), least);
    }

    private boolean isWorse(double cost) {
        if (best.isEmpty()) {
            return false;
        }
        double known = best.element().objective();
        double allowed = StrictMath.max(limits.gap() * StrictMath.abs(known), SAME_COST * (1 + StrictMath.abs(known)));
        return cost >= known - allowed;
    }

    private void visit(LinearProgram part, Solution relaxed) {
        double cost = relaxed.objective();
        if (isWorse(cost)) {
            bound = StrictMath.min(bound, cost);
            return;
        }
        int column = mostBroken(relaxed);
        if (column < 0) {
            keep(relaxed);
            return;
        }
        double value = relaxed.value(new Column(column));
        double below = StrictMath.floor(value);
        var down = new Node(part.withColumnBounds(new Column(column), part.lower(column), below), cost);
        var up = new Node(part.withColumnBounds(new Column(column), below + 1, part.upper(column)), cost);
        boolean downFirst = value - below <= 0.5;
        open.push(downFirst ? up : down);
        open.push(downFirst ? down : up);
    }

    /** Keeps a point of whole numbers, made exactly whole unless rounding it breaks a row. */
    private void keep(Solution relaxed) {
        Solution exact = DenseSolver.relaxation(program.withWholeNumbersOf(relaxed), limits);
        iterations += exact.run().iterations();
        Solution found = exact.status() == Status.OPTIMAL ? exact : relaxed;
        if (!isWorse(found.objective())) {
            best.clear();
            best.push(found);
        }
    }

    /** The column that is farthest from a whole number, the first of several, or −1 when all are whole. */
    private int mostBroken(Solution relaxed) {
        int worst = -1;
        double distance = WHOLE;
        for (int column = 0; column < program.columns(); column++) {
            double value = relaxed.value(new Column(column));
            double broken = program.integral(column) ? StrictMath.abs(value - StrictMath.rint(value)) : 0;
            if (broken > distance) {
                worst = column;
                distance = broken;
            }
        }
        return worst;
    }
}
