package org.tanlu.pathway;

import org.tanlu.trace.Clause;
import org.tanlu.trace.Text;

/** 存量 a level is that of the year before and what is added. */
@Clause("10")
final class Stock implements Constraint {
    @Override
    public String id() {
        return "stock";
    }

    @Override
    public Text name() {
        return Text.of("存量", "stock");
    }

    @Override
    public void write(Draft draft) {
        for (Candidate candidate : draft.task().candidates()) {
            for (int y = 1; y < draft.task().years(); y++) {
                Line line = draft.line(this, candidate, y);
                draft.level(line, candidate, y, 1 / candidate.levels().scale());
                draft.level(line, candidate, y - 1, -1 / candidate.levels().scale());
                line.plus(-1, draft.of(candidate).added()[y]).exactly(0);
            }
        }
    }
}
