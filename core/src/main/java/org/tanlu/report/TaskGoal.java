package org.tanlu.report;

import java.util.OptionalInt;
import org.tanlu.pathway.Scheduled;
import org.tanlu.quantity.Quantity;
import org.tanlu.report.Block.Entry;
import org.tanlu.trace.Clause;

/**
 * 量化目标 the amount of a task as its tables tell it (clause 10.2): what there is of it when it is done. Of what exists in whole
 * pieces a part of one is no goal: told is the first whole piece, and nothing where the plan has none.
 *
 * @param year the year of the amount; empty where there is none to tell
 * @param text the year with the amount; － where there is none
 */
@Clause({"10.2", "C10.2-1"})
record TaskGoal(OptionalInt year, String text) {

    /** The goal of an action, which ends with a last year where it has no end of its own. */
    static TaskGoal of(Scheduled action, int horizon) {
        return of(action, OptionalInt.of(action.action().end().orElse(horizon)));
    }

    private static TaskGoal of(Scheduled action, OptionalInt end) {
        int year = end.getAsInt();
        Quantity goal = action.action().units().find(year).orElseThrow();
        if (!Amounts.isPart(goal)) {
            return new TaskGoal(end, year + "年新增规模" + Amounts.text(goal));
        }
        return action.action().units().byYear().entrySet().stream()
                .filter(units -> units.getKey() > year && !Amounts.isPart(units.getValue()))
                .findFirst()
                .map(units -> of(action, OptionalInt.of(units.getKey())))
                .orElseGet(() -> new TaskGoal(OptionalInt.empty(), PathwayTables.NONE));
    }

    /** As a cell, with the figure behind it. */
    Entry entry(Scheduled action) {
        return year.isPresent()
                ? Entry.figure(text, "pathway/" + action.measure().id() + "/units/" + year.getAsInt())
                : Entry.words(text);
    }
}
