package org.tanlu.pathway;

import org.tanlu.trace.Clause;
import org.tanlu.trace.Text;

/** 基准情景 no less is done than in the baseline. */
@Clause("10")
final class Floor implements Constraint {
    @Override
    public String id() {
        return "floor";
    }

    @Override
    public Text name() {
        return Text.of("基准情景", "baseline");
    }

    @Override
    public void write(Draft draft) {
        for (Candidate candidate : draft.task().candidates()) {
            for (int y = 1; y < draft.task().years(); y++) {
                Line line = draft.line(this, candidate, y);
                draft.level(line, candidate, y, 1 / candidate.levels().scale());
                line.atLeast(candidate.levels().least()[y] / candidate.levels().scale());
            }
        }
    }
}
