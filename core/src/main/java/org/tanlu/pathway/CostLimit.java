package org.tanlu.pathway;

import org.tanlu.linear.Column;
import org.tanlu.linear.LinearProgram;
import org.tanlu.trace.Text;

/** 成本上限 a plan costs no more than another one and some slack; only asked for where plans of nearly the same cost are compared. */
final class CostLimit implements Constraint {
    private final LinearProgram costs;
    private final double most;

    /** Holds to so much, in million yuan, what a programme with the same columns costs. */
    CostLimit(LinearProgram costs, double most) {
        this.costs = costs;
        this.most = most;
    }

    @Override
    public String id() {
        return "cost";
    }

    @Override
    public Text name() {
        return Text.of("成本上限", "limit of cost");
    }

    @Override
    public void write(Draft draft) {
        Line line = draft.line(id(), draft.task().years() - 1);
        for (int column = 0; column < costs.columns(); column++) {
            if (costs.cost(column) != 0) {
                line.plus(costs.cost(column), new Column(column));
            }
        }
        line.plus(costs.constant()).atMost(most);
    }
}
