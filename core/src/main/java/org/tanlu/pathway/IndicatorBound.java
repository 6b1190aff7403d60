package org.tanlu.pathway;

import org.tanlu.trace.Clause;
import org.tanlu.trace.Text;

/** 指标目标 an indicator of energy reaches its value, or it is said how much energy its numerator lacks or has too much. */
@Clause({"9.3", "C9.3-1"})
final class IndicatorBound implements Constraint {
    @Override
    public String id() {
        return "indicator";
    }

    @Override
    public Text name() {
        return Text.of("指标目标", "value of an indicator");
    }

    @Override
    public void write(Draft draft) {
        for (Aims.Indicator wanted : draft.task().aims().indicators()) {
            double sign = wanted.isFloor() ? -1 : 1;
            String id = id() + "/" + wanted.id();
            Line line = draft.line(id, wanted.year());
            add(draft, line, wanted.of(), wanted.year(), sign);
            wanted.in().forEach(side -> add(draft, line, side, wanted.year(), -sign * wanted.limit()));
            line.plus(-1, draft.missed(id, wanted.year())).atMost(wanted.in().isEmpty() ? sign * wanted.limit() : 0);
        }
    }

    private static void add(Draft draft, Line line, Aims.Side side, int y, double factor) {
        draft.impacts(line, y, side.change(), factor);
        line.plus(factor * side.base()[y])
                .plus(factor * side.imported()[y] * Draft.POWER, draft.imported(y))
                .plus(factor * side.exported()[y] * Draft.POWER, draft.exported(y));
    }
}
