package org.tanlu.report;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.tanlu.pathway.Route;
import org.tanlu.pathway.Scheduled;
import org.tanlu.quantity.Emissions;
import org.tanlu.trace.Clause;

/**
 * 任务与路径的合计 closes the sum of the issue version: what its tasks avoid, what the actions do that are no tasks of it, and the whole
 * that the pathway avoids, at both milestones (clauses 10.1 and 10.2).
 */
@Clause({"10.1", "10.2"})
final class IssueSums {
    /** Emissions are told in 0.1 万吨. */
    private static final double UNIT = 1000;

    private static final double TEN = 10;

    private final Route route;
    private final IssueChoice choice;
    private final Wording wording;

    IssueSums(Route route, IssueChoice choice, Wording wording) {
        this.route = route;
        this.choice = choice;
        this.wording = wording;
    }

    /** A sentence of the wording tables with the sums, another one where what is no task does nothing; empty where every action is a task. */
    Optional<String> told(String id, String alone) {
        List<Scheduled> actions = route.schedule().actions();
        List<Scheduled> out =
                actions.stream().filter(action -> !choice.isTask(action)).toList();
        if (out.isEmpty()) {
            return Optional.empty();
        }
        var facts = new TreeMap<String, String>(Map.of(
                "count", Integer.toString(actions.size() - out.size()),
                "out", Integer.toString(out.size()),
                "first", Integer.toString(IssueTasks.FIRST),
                "second", Integer.toString(IssueTasks.SECOND)));
        sums(out, IssueTasks.FIRST, List.of("listed_first", "out_first", "total_first"), facts);
        sums(out, IssueTasks.SECOND, List.of("listed_second", "out_second", "total_second"), facts);
        boolean isAlone = isNothing(out, IssueTasks.FIRST) && isNothing(out, IssueTasks.SECOND);
        return Optional.of(wording.text(isAlone ? alone : id, facts));
    }

    /** Whether what is no task neither avoids nor adds anything that prints. */
    private static boolean isNothing(List<Scheduled> out, int year) {
        return whole(avoided(out, year)) == 0;
    }

    /** The whole and what is left out as printed; the tasks are their difference, so that print adds up; by the names of the facts. */
    private void sums(List<Scheduled> out, int year, List<String> names, Map<String, String> facts) {
        long all = whole(avoided(route.schedule().actions(), year));
        long others = whole(avoided(out, year));
        facts.put(names.get(0), printed(all - others));
        facts.put(names.get(1), printed(others));
        facts.put(names.get(2), printed(all));
    }

    /** What actions avoid together in a year, in t. */
    static double avoided(List<Scheduled> actions, int year) {
        return actions.stream()
                .mapToDouble(action -> action.action()
                        .abatement()
                        .find(year)
                        .map(Emissions::tonnes)
                        .orElse(0.0))
                .sum();
    }

    private static long whole(double tonnes) {
        return StrictMath.round(tonnes / UNIT);
    }

    private static String printed(long units) {
        return Numbers.fixed(units / TEN, 1) + "万吨";
    }
}
