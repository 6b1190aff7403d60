package org.tanlu.pathway;

import java.util.LinkedHashMap;
import java.util.Map;
import org.tanlu.reference.Dependency;
import org.tanlu.trace.Clause;
import org.tanlu.trace.Text;

/** 任一先行 a measure starts no sooner than one of several that it needs one of. */
@Clause("10")
final class AnyOf implements Constraint {
    @Override
    public String id() {
        return "any_of";
    }

    @Override
    public Text name() {
        return Text.of("任一先行", "any of several before");
    }

    @Override
    public void write(Draft draft) {
        for (int y = 1; y < draft.task().years(); y++) {
            Map<Candidate, Line> lines = new LinkedHashMap<>();
            for (Link link : Link.of(draft.task(), Dependency.Kind.ANY_OF)) {
                if (!draft.begun(link.then(), y)) {
                    Line line = lines.get(link.then());
                    if (line == null) {
                        line = draft.line(this, link.then(), y);
                        draft.started(line, link.then(), y, 1);
                        lines.put(link.then(), line);
                    }
                    draft.started(line, link.first(), y - link.lag(), -1);
                }
            }
            lines.values().forEach(line -> line.atMost(0));
        }
    }
}
