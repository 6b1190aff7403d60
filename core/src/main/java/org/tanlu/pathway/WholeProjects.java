package org.tanlu.pathway;

import org.tanlu.trace.Clause;
import org.tanlu.trace.Text;

/** 整体项目 of what comes in projects only whole ones are done. */
@Clause("10")
final class WholeProjects implements Constraint {
    @Override
    public String id() {
        return "whole";
    }

    @Override
    public Text name() {
        return Text.of("整体项目", "whole projects");
    }

    @Override
    public void write(Draft draft) {
        for (Candidate candidate : draft.task().candidates()) {
            Candidate.Levels levels = candidate.levels();
            if (levels.lots() > 0) {
                for (int y = 1; y < draft.task().years(); y++) {
                    Line line = draft.line(this, candidate, y);
                    draft.level(line, candidate, y, 1 / levels.scale());
                    line.plus(
                                    -levels.lot(y) / levels.scale(),
                                    draft.of(candidate).lots()[y])
                            .exactly(levels.least()[y] / levels.scale());
                }
            }
        }
    }
}
