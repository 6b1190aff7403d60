package org.tanlu.pathway;

import org.tanlu.trace.Clause;
import org.tanlu.trace.Text;

/** 按期达峰 from the year of the peak on emissions do not rise, or it is said by how much they do. */
@Clause("9.1")
final class Peak implements Constraint {
    @Override
    public String id() {
        return "peak";
    }

    @Override
    public Text name() {
        return Text.of("按期达峰", "peak in time");
    }

    @Override
    public void write(Draft draft) {
        int peak = draft.task().aims().peak();
        for (int y = StrictMath.max(1, peak); peak > 0 && y + 1 < draft.task().years(); y++) {
            draft.line(id(), y + 1)
                    .plus(1, draft.emission(y + 1))
                    .plus(-1, draft.emission(y))
                    .plus(-1, draft.missed(id(), y + 1))
                    .atMost(0);
        }
    }
}
