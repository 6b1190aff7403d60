package org.tanlu.pathway;

import org.tanlu.trace.Clause;
import org.tanlu.trace.Text;

/** 碳中和 from the wanted year on net emissions are nothing, or it is said what is left. */
@Clause("9.1")
final class Neutrality implements Constraint {
    @Override
    public String id() {
        return "neutral";
    }

    @Override
    public Text name() {
        return Text.of("碳中和", "neutrality");
    }

    @Override
    public void write(Draft draft) {
        int neutral = draft.task().aims().neutral();
        for (int y = StrictMath.max(1, neutral); neutral > 0 && y < draft.task().years(); y++) {
            draft.line(id(), y)
                    .plus(1, draft.emission(y))
                    .plus(-1, draft.missed(id(), y))
                    .atMost(0);
        }
    }
}
