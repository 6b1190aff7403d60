package org.tanlu.pathway;

import org.tanlu.trace.Clause;
import org.tanlu.trace.Text;

/** 排放上限 a year emits no more than wanted, or says by how much it does. */
@Clause("9.3")
final class EmissionCap implements Constraint {
    @Override
    public String id() {
        return "cap";
    }

    @Override
    public Text name() {
        return Text.of("排放上限", "cap of emissions");
    }

    @Override
    public void write(Draft draft) {
        for (int y = 1; y < draft.task().years(); y++) {
            double cap = draft.task().aims().caps()[y] / Draft.TONNES;
            if (cap < Double.POSITIVE_INFINITY) {
                draft.line(id(), y)
                        .plus(1, draft.emission(y))
                        .plus(-1, draft.missed(id(), y))
                        .atMost(cap);
            }
        }
    }
}
