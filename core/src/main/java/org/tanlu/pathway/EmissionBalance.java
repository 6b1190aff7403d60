package org.tanlu.pathway;

import org.tanlu.trace.Clause;
import org.tanlu.trace.Text;

/** 排放核算 emissions are those without a plan, what measures change of them, and those of imported electricity. */
@Clause("7.1")
final class EmissionBalance implements Constraint {
    @Override
    public String id() {
        return "emission";
    }

    @Override
    public Text name() {
        return Text.of("排放核算", "emissions");
    }

    @Override
    public void write(Draft draft) {
        CityCourse city = draft.task().city();
        for (int y = 1; y < draft.task().years(); y++) {
            Line line = draft.line(id(), y);
            draft.impacts(line, y, (impact, year) -> impact.emission()[year], 1 / Draft.TONNES);
            line.plus(city.emission()[y] / Draft.TONNES)
                    .plus(city.factor()[y] * Draft.POWER / Draft.TONNES, draft.imported(y))
                    .plus(-1, draft.emission(y))
                    .exactly(0);
        }
    }
}
