package org.tanlu.pathway;

import org.tanlu.trace.Clause;
import org.tanlu.trace.Text;

/** 启动不撤回 what was started stays started. */
@Clause("10")
final class StartsOnce implements Constraint {
    @Override
    public String id() {
        return "starts_once";
    }

    @Override
    public Text name() {
        return Text.of("启动不撤回", "a start stands");
    }

    @Override
    public void write(Draft draft) {
        for (Candidate candidate : draft.task().candidates()) {
            if (draft.task().isStarted(candidate)) {
                for (int y = 2; y < draft.task().years(); y++) {
                    Line line = draft.line(this, candidate, y);
                    draft.started(line, candidate, y, 1);
                    draft.started(line, candidate, y - 1, -1);
                    line.atLeast(0);
                }
            }
        }
    }
}
