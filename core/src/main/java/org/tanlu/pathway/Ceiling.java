package org.tanlu.pathway;

import org.tanlu.trace.Clause;
import org.tanlu.trace.Text;

/** 情景上限 no more is done than the scenario allows. */
@Clause("10")
final class Ceiling implements Constraint {
    @Override
    public String id() {
        return "ceiling";
    }

    @Override
    public Text name() {
        return Text.of("情景上限", "ceiling of the scenario");
    }

    @Override
    public void write(Draft draft) {
        for (Candidate candidate : draft.task().candidates()) {
            for (int y = 1; y < draft.task().years(); y++) {
                Line line = draft.line(this, candidate, y);
                draft.level(line, candidate, y, 1 / candidate.levels().scale());
                line.atMost(candidate.levels().ceiling()[y] / candidate.levels().scale());
            }
        }
    }
}
