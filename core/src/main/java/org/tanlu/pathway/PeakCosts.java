package org.tanlu.pathway;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.tanlu.linear.Limits;
import org.tanlu.linear.Solver;
import org.tanlu.quantity.Emissions;
import org.tanlu.quantity.Quantity;
import org.tanlu.quantity.Unit;
import org.tanlu.trace.Clause;

/**
 * 各达峰年的成本 what it costs to peak in one year or another, all else being wanted as in the plan (clauses 9.1 and 10.1). Whole
 * numbers are not asked for.
 *
 * @param byYear by the year after which emissions do not rise
 */
@Clause({"9.1", "10"})
public record PeakCosts(SortedMap<Integer, Peaked> byYear) {
    private static final Unit YUAN = new Unit("元", "money", 1);

    /**
     * A plan that peaks in a year.
     *
     * @param cost   what is paid beyond the baseline until the last year, in 元 of the base year
     * @param level  what is emitted in the year
     * @param missed by how much aims are missed, by aim and year; empty where all are reached
     */
    public record Peaked(Quantity cost, Emissions level, Map<String, Emissions> missed) {

        /** Copies what can change. */
        public Peaked {
            missed = Collections.unmodifiableMap(new LinkedHashMap<>(missed));
        }
    }

    /** Copies what can change. */
    public PeakCosts {
        byYear = Collections.unmodifiableSortedMap(new TreeMap<>(byYear));
    }

    /** Asks for the years from one to another, the last year first: every year more than the one before may not rise. */
    static PeakCosts between(int first, int last, Task task, Solver solver, Limits limits) {
        int from = first - task.baseYear();
        var peaks = task.with(task.aims().withPeak(from));
        var costs = new TreeMap<Integer, Peaked>();
        try (var relaxation = new Relaxation(peaks, Constraints.ALL, solver, limits)) {
            for (int y = from; y < last - task.baseYear(); y++) {
                relaxation.bound("peak/" + (task.baseYear() + y + 1), -free(), free());
            }
            for (int year = last; year >= first; year--) {
                if (year < last) {
                    relaxation.bound("peak/" + (year + 1), -free(), 0);
                }
                Answer answer = relaxation.answer(relaxation.solve());
                costs.put(year, peaked(answer, year - task.baseYear()));
            }
        }
        return new PeakCosts(costs);
    }

    private static double free() {
        return Double.POSITIVE_INFINITY;
    }

    private static Peaked peaked(Answer answer, int y) {
        var missed = new LinkedHashMap<String, Emissions>();
        answer.missed()
                .forEach((name, tonnes) -> missed.put(name.substring("missed/".length()), Emissions.tonnes(tonnes)));
        return new Peaked(Quantity.of(answer.cost(), YUAN), Emissions.tonnes(answer.emission(y)), missed);
    }
}
