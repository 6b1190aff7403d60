package org.tanlu.pathway;

import org.tanlu.trace.Clause;
import org.tanlu.trace.Text;

/** 启动须有实效 what was started has effect when its lead is over: a twentieth of its potential at least, or what a year can add. */
@Clause("10")
final class RealStart implements Constraint {
    private static final double LEAST = 0.05;

    @Override
    public String id() {
        return "real_start";
    }

    @Override
    public Text name() {
        return Text.of("启动须有实效", "a start is real");
    }

    @Override
    public void write(Draft draft) {
        for (Candidate candidate : draft.task().candidates()) {
            if (draft.task().isStarted(candidate)) {
                for (int y = 1; y < draft.task().years(); y++) {
                    write(draft, candidate, y);
                }
            }
        }
    }

    private void write(Draft draft, Candidate candidate, int y) {
        Candidate.Levels levels = candidate.levels();
        int start = y - candidate.rollout().lead();
        double share = StrictMath.min(LEAST, candidate.rollout().steep());
        double least = share * (levels.limit(y) - levels.least()[y]) / levels.scale();
        if (!draft.begun(candidate, StrictMath.max(0, start))) {
            Line line = draft.line(this, candidate, y);
            draft.level(line, candidate, y, 1 / levels.scale());
            draft.started(line, candidate, start, -least);
            line.atLeast(levels.least()[y] / levels.scale());
        }
    }
}
