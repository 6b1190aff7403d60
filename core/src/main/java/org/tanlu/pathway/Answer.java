package org.tanlu.pathway;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.tanlu.linear.Column;
import org.tanlu.linear.LinearProgram;
import org.tanlu.linear.Row;
import org.tanlu.linear.Solution;

/**
 * 求解结果 what a solver found for a task: levels in units, by year from the base year on, and what they come to.
 *
 * @param draft    the columns
 * @param program  the programme
 * @param relaxed  the solution that need not be whole
 * @param solution the solution
 * @param priced   the solution again with its whole numbers held, which gives rows their prices
 */
record Answer(Draft draft, LinearProgram program, Solution relaxed, Solution solution, Solution priced) {
    private static final double NOTHING = 1e-7;
    private static final Set<String> AIMS = Set.copyOf(List.of("cap", "fall", "indicator", "below", "peak", "neutral"));

    /** A solution of which no whole numbers were asked. */
    Answer(Draft draft, LinearProgram program, Solution relaxed) {
        this(draft, program, relaxed, relaxed, relaxed);
    }

    Task task() {
        return draft.task();
    }

    /** The units of a measure. */
    double[] units(Candidate candidate) {
        double[] units = column(draft.of(candidate).level(), candidate.levels().scale());
        units[0] = candidate.levels().least()[0];
        return units;
    }

    /** The units of each part of a measure's uses, beyond the baseline. */
    List<List<double[]>> parts(Candidate candidate) {
        var uses = new ArrayList<List<double[]>>();
        for (List<Column[]> use : draft.of(candidate).parts()) {
            uses.add(use.stream()
                    .map(part -> column(part, candidate.levels().scale()))
                    .toList());
        }
        return uses;
    }

    /** Emissions in t; those of the base year are not the programme's. */
    double emission(int y) {
        return priced.value(draft.emission(y)) * Draft.TONNES;
    }

    /** By how much aims are missed, by row, in t. */
    Map<String, Double> missed() {
        var missed = new LinkedHashMap<String, Double>();
        draft.missed().forEach((name, column) -> {
            double amount = priced.value(column);
            if (amount > NOTHING) {
                missed.put(name, amount * Draft.TONNES);
            }
        });
        return missed;
    }

    /** What is paid beyond the baseline until the last year, in yuan of the base year. */
    double cost() {
        return draft.paid(program, priced) * Draft.MONEY;
    }

    /** How far the cost can be from the least possible, as a share of what is really paid. */
    double gap() {
        double distance = solution.objective() - solution.bound();
        double paid = StrictMath.abs(solution.objective() - draft.charged(program, solution));
        return distance <= 0 ? 0 : distance / StrictMath.max(paid, 1);
    }

    /** What a tonne less in each row of the aims costs, in yuan of the row's year; of rows that cost nothing, nothing. */
    Map<String, Double> prices() {
        var prices = new LinkedHashMap<String, Double>();
        for (int index = 0; index < program.rows(); index++) {
            String name = program.rowNames().get(index);
            if (AIMS.contains(name.substring(0, name.indexOf('/')))) {
                int y = Integer.parseInt(name.substring(name.lastIndexOf('/') + 1)) - task().baseYear();
                double now = -priced.price(new Row(index)) * Draft.MONEY / Draft.TONNES;
                prices.put(name, now / task().economy().worth(y));
            }
        }
        return prices;
    }

    private double[] column(Column[] columns, double scale) {
        var values = new double[columns.length];
        for (int y = 1; y < values.length; y++) {
            values[y] = StrictMath.max(0, priced.value(columns[y])) * scale;
        }
        return values;
    }
}
