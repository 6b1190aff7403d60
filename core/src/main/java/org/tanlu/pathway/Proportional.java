package org.tanlu.pathway;

import org.tanlu.reference.Dependency;
import org.tanlu.trace.Clause;
import org.tanlu.trace.Text;

/** 按比例配套 there is no more of a measure than another one allows; what the baseline has of it beyond that stands. */
@Clause("10")
final class Proportional implements Constraint {
    @Override
    public String id() {
        return "proportional";
    }

    @Override
    public Text name() {
        return Text.of("按比例配套", "in proportion");
    }

    @Override
    public void write(Draft draft) {
        for (Link link : Link.of(draft.task(), Dependency.Kind.PROPORTIONAL)) {
            for (int y = 1; y < draft.task().years(); y++) {
                int before = StrictMath.max(0, y - link.lag());
                double scale = link.then().levels().scale();
                double allowed = link.coefficient() * link.first().levels().least()[before];
                Line line = draft.line(link.row(id()), y);
                draft.level(line, link.then(), y, 1 / scale);
                draft.level(line, link.first(), before, -link.coefficient() / scale);
                line.atMost(StrictMath.max(0, link.then().levels().least()[y] - allowed) / scale);
            }
        }
    }
}
