package org.tanlu.pathway;

import java.util.Map;
import org.tanlu.trace.Clause;
import org.tanlu.trace.Text;

/**
 * 捕集量不超过排放量 no more CO2 is captured than is emitted where it is captured (clauses 8.6 and 10.1): what the plan spares there
 * can not be captured, and measures at the same works share what is left.
 */
@Clause({"8.6", "10"})
final class Captured implements Constraint {
    @Override
    public String id() {
        return "captured";
    }

    @Override
    public Text name() {
        return Text.of("捕集量不超过排放量", "no more captured than emitted");
    }

    @Override
    public void write(Draft draft) {
        for (Map.Entry<String, double[]> left : draft.task().city().left().entrySet()) {
            String measure = left.getKey();
            for (int y = 1; y < draft.task().years(); y++) {
                Line line = draft.line(id() + "/" + measure, y);
                draft.impacts(line, y, (impact, year) -> impact.capturable(measure)[year], 1 / Draft.TONNES);
                line.plus(left.getValue()[y] / Draft.TONNES).atLeast(0);
            }
        }
    }
}
