package org.tanlu.pathway;

import org.tanlu.trace.Clause;
import org.tanlu.trace.Text;

/** 最早见效年 nothing beyond the baseline has effect before its lead is over and it is ready. */
@Clause("10")
final class Readiness implements Constraint {
    @Override
    public String id() {
        return "readiness";
    }

    @Override
    public Text name() {
        return Text.of("最早见效年", "first year of effect");
    }

    @Override
    public void write(Draft draft) {
        for (Candidate candidate : draft.task().candidates()) {
            Candidate.Levels levels = candidate.levels();
            int first = StrictMath.min(candidate.rollout().first(), draft.task().years());
            for (int y = 1; y < first; y++) {
                Line line = draft.line(this, candidate, y);
                draft.level(line, candidate, y, 1 / levels.scale());
                line.atMost(levels.least()[y] / levels.scale());
            }
        }
    }
}
