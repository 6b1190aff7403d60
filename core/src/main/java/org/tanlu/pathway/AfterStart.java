package org.tanlu.pathway;

import org.tanlu.trace.Clause;
import org.tanlu.trace.Text;

/** 启动后见效 nothing beyond the baseline has effect before it was started and its lead is over. */
@Clause("10")
final class AfterStart implements Constraint {
    @Override
    public String id() {
        return "after_start";
    }

    @Override
    public Text name() {
        return Text.of("启动后见效", "effect after the start");
    }

    @Override
    public void write(Draft draft) {
        for (Candidate candidate : draft.task().candidates()) {
            if (draft.task().isStarted(candidate)) {
                Candidate.Levels levels = candidate.levels();
                for (int y = 1; y < draft.task().years(); y++) {
                    Line line = draft.line(this, candidate, y);
                    draft.level(line, candidate, y, 1 / levels.scale());
                    double most = levels.limit(y) - levels.least()[y];
                    draft.started(line, candidate, y - candidate.rollout().lead(), -most / levels.scale());
                    line.atMost(levels.least()[y] / levels.scale());
                }
            }
        }
    }
}
