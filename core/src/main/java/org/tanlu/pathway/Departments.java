package org.tanlu.pathway;

import java.util.LinkedHashSet;
import java.util.Set;
import org.tanlu.trace.Clause;
import org.tanlu.trace.Text;

/** 部门启动能力 a department starts no more measures in a year than it can manage, or than the baseline has. */
@Clause("10")
final class Departments implements Constraint {
    @Override
    public String id() {
        return "department";
    }

    @Override
    public Text name() {
        return Text.of("部门启动能力", "starts of a department");
    }

    @Override
    public void write(Draft draft) {
        int most = draft.task().aims().starts();
        for (String department : most > 0 ? departments(draft.task()) : Set.<String>of()) {
            for (int y = 1; y < draft.task().years(); y++) {
                Line line = draft.line(id() + "/" + department, y);
                int past = 0;
                for (Candidate candidate : draft.task().candidates()) {
                    if (candidate.department().equals(department)
                            && draft.task().isStarted(candidate)) {
                        draft.started(line, candidate, y, 1);
                        draft.started(line, candidate, y - 1, -1);
                        past += draft.begun(candidate, y) && !draft.begun(candidate, y - 1) ? 1 : 0;
                    }
                }
                line.atMost(StrictMath.max(most, past));
            }
        }
    }

    private static Set<String> departments(Task task) {
        var departments = new LinkedHashSet<String>();
        task.candidates().forEach(candidate -> departments.add(candidate.department()));
        return departments;
    }
}
