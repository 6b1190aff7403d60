package org.tanlu.pathway;

import org.tanlu.reference.Dependency;
import org.tanlu.trace.Clause;
import org.tanlu.trace.Text;

/** 完成过半 a measure starts when so much of another one is done; what was carried out before counts. */
@Clause("10")
final class HalfDone implements Constraint {
    @Override
    public String id() {
        return "half_done";
    }

    @Override
    public Text name() {
        return Text.of("完成过半", "half done before");
    }

    @Override
    public void write(Draft draft) {
        for (Link link : Link.of(draft.task(), Dependency.Kind.HALF_DONE)) {
            for (int y = 1; y < draft.task().years(); y++) {
                if (!draft.begun(link.then(), y)) {
                    Candidate.Levels first = link.first().levels();
                    double scale = first.scale();
                    Line line = draft.line(link.row(id()), y);
                    draft.started(line, link.then(), y, link.coefficient() * (first.most()[y] + first.done()) / scale);
                    draft.level(line, link.first(), y - link.lag(), -1 / scale);
                    line.atMost(first.done() / scale);
                }
            }
        }
    }
}
