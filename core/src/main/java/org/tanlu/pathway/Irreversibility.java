package org.tanlu.pathway;

import org.tanlu.trace.Clause;
import org.tanlu.trace.Text;

/** 不可逆 nothing that was done is undone, but where the baseline does so. */
@Clause("10")
final class Irreversibility implements Constraint {
    @Override
    public String id() {
        return "irreversible";
    }

    @Override
    public Text name() {
        return Text.of("不可逆", "irreversibility");
    }

    @Override
    public void write(Draft draft) {
        for (Candidate candidate : draft.task().candidates()) {
            Candidate.Levels levels = candidate.levels();
            for (int y = 1; y < draft.task().years(); y++) {
                draft.line(this, candidate, y)
                        .plus(1, draft.of(candidate).added()[y])
                        .atLeast(StrictMath.min(0, levels.added(y) / levels.scale()));
            }
        }
    }
}
