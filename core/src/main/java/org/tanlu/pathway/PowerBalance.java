package org.tanlu.pathway;

import org.tanlu.trace.Clause;
import org.tanlu.trace.Text;

/** 电力平衡 what is imported beside clean electricity, less what is exported, closes the balance. */
@Clause("7.1.5")
final class PowerBalance implements Constraint {
    @Override
    public String id() {
        return "power";
    }

    @Override
    public Text name() {
        return Text.of("电力平衡", "balance of electricity");
    }

    @Override
    public void write(Draft draft) {
        CityCourse city = draft.task().city();
        for (int y = 1; y < draft.task().years(); y++) {
            Line line = draft.line(id(), y);
            draft.impacts(line, y, Trade::unit, 1);
            line.plus((city.imports()[y] - city.clean()[y]) / Draft.POWER)
                    .plus(-1, draft.imported(y))
                    .plus(1, draft.exported(y))
                    .exactly(0);
        }
    }
}
