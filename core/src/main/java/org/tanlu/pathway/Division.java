package org.tanlu.pathway;

import org.tanlu.linear.Column;
import org.tanlu.trace.Clause;
import org.tanlu.trace.Text;

/** 用能分摊 of every use its components together make what the measure does beyond the baseline. */
@Clause("10")
final class Division implements Constraint {
    @Override
    public String id() {
        return "division";
    }

    @Override
    public Text name() {
        return Text.of("用能分摊", "division among cells");
    }

    @Override
    public void write(Draft draft) {
        for (Candidate candidate : draft.task().candidates()) {
            for (int use = 0; use < candidate.uses().size(); use++) {
                for (int y = 1; y < draft.task().years(); y++) {
                    Line line = draft.line(id() + "/" + candidate.id() + "/" + (use + 1), y);
                    for (Column[] part : draft.of(candidate).parts().get(use)) {
                        line.plus(1, part[y]);
                    }
                    double scale = candidate.levels().scale();
                    draft.level(line, candidate, y, -1 / scale);
                    line.exactly(-candidate.levels().least()[y] / scale);
                }
            }
        }
    }
}
