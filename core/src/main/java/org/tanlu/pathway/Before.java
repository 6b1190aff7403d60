package org.tanlu.pathway;

import org.tanlu.reference.Dependency;
import org.tanlu.trace.Clause;
import org.tanlu.trace.Text;

/** 先行启动 a measure starts no sooner than so many years after the one that it needs. */
@Clause("10")
final class Before implements Constraint {
    @Override
    public String id() {
        return "before";
    }

    @Override
    public Text name() {
        return Text.of("先行启动", "start before");
    }

    @Override
    public void write(Draft draft) {
        for (Link link : Link.of(draft.task(), Dependency.Kind.BEFORE)) {
            for (int y = 1; y < draft.task().years(); y++) {
                if (!draft.begun(link.then(), y)) {
                    Line line = draft.line(link.row(id()), y);
                    draft.started(line, link.then(), y, 1);
                    draft.started(line, link.first(), y - link.lag(), -1);
                    line.atMost(0);
                }
            }
        }
    }
}
