package org.tanlu.pathway;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.tanlu.trace.Clause;

/**
 * 碳减排时间表 the timetable of a pathway: its actions in the order of their starts (clauses 10.1 and 10.2).
 *
 * @param actions the actions
 * @param periods the five-year plans from the first start to the last year
 * @param chain   the longest chain of actions that follow each other without slack, the first of them first; empty where none do
 */
@Clause({"C10.1-15", "C10.1-16"})
public record Schedule(List<Scheduled> actions, List<PlanPeriod> periods, List<Scheduled> chain) {
    public Schedule {
        actions = List.copyOf(actions);
        periods = List.copyOf(periods);
        chain = List.copyOf(chain);
    }

    /** The action of a measure; empty where the plan has none. */
    public Optional<Scheduled> find(String measure) {
        return actions.stream()
                .filter(action -> action.measure().id().equals(measure))
                .findFirst();
    }

    /** The actions that meet a condition, in the order of their starts. */
    public List<Scheduled> where(Predicate<Scheduled> condition) {
        return actions.stream().filter(condition).toList();
    }
}
