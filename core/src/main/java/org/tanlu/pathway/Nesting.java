package org.tanlu.pathway;

import org.tanlu.trace.Clause;
import org.tanlu.trace.Text;

/** 情景递进 no year emits more than the less ambitious scenario does, or it is said by how much it does. */
@Clause({"9.1", "10"})
final class Nesting implements Constraint {
    @Override
    public String id() {
        return "below";
    }

    @Override
    public Text name() {
        return Text.of("情景递进", "below the less ambitious scenario");
    }

    @Override
    public void write(Draft draft) {
        for (int y = 1; y < draft.task().years(); y++) {
            double most = draft.task().aims().below()[y] / Draft.TONNES;
            if (most < Double.POSITIVE_INFINITY) {
                draft.line(id(), y)
                        .plus(1, draft.emission(y))
                        .plus(-1, draft.missed(id(), y))
                        .atMost(most);
            }
        }
    }
}
