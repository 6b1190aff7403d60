package org.tanlu.pathway;

import org.tanlu.trace.Clause;
import org.tanlu.trace.Text;

/** 潜力上限 no more is done than there is potential. */
@Clause("10")
final class Potential implements Constraint {
    @Override
    public String id() {
        return "potential";
    }

    @Override
    public Text name() {
        return Text.of("潜力上限", "potential");
    }

    @Override
    public void write(Draft draft) {
        for (Candidate candidate : draft.task().candidates()) {
            for (int y = 1; y < draft.task().years(); y++) {
                Line line = draft.line(this, candidate, y);
                draft.level(line, candidate, y, 1 / candidate.levels().scale());
                line.atMost(candidate.levels().most()[y] / candidate.levels().scale());
            }
        }
    }
}
