package org.tanlu.pathway;

import org.tanlu.trace.Clause;
import org.tanlu.trace.Text;

/** 公共预算 what the public pays of investment beyond the baseline, renewals among it, keeps to the budget of the year. */
@Clause("10")
final class Budget implements Constraint {
    @Override
    public String id() {
        return "budget";
    }

    @Override
    public Text name() {
        return Text.of("公共预算", "public budget");
    }

    @Override
    public void write(Draft draft) {
        for (int y = 1; y < draft.task().years(); y++) {
            double most = draft.task().aims().budget()[y];
            if (most < Double.POSITIVE_INFINITY) {
                Line line = draft.line(id(), y);
                for (Candidate candidate : draft.task().candidates()) {
                    add(draft, line, candidate, y);
                }
                line.atMost(most / Draft.MONEY);
            }
        }
    }

    private static void add(Draft draft, Line line, Candidate candidate, int y) {
        Candidate.Price price = candidate.price();
        double each = price.publicShare() * price.invest()[y] / Draft.MONEY;
        for (int at = y; at > 0; at -= price.life()) {
            line.plus(each * candidate.levels().scale(), draft.of(candidate).added()[at])
                    .plus(-each * candidate.levels().added(at));
        }
    }
}
