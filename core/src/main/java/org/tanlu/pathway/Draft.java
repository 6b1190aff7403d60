package org.tanlu.pathway;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.tanlu.linear.Column;
import org.tanlu.linear.LinearProgram;
import org.tanlu.linear.LinearProgramBuilder;
import org.tanlu.linear.Solution;

/**
 * The programme while it is written: its columns with what they cost, for {@link Constraint}s to write rows of. Levels are
 * shares of a measure's largest potential, money is in million yuan of the base year, emissions are in 10 000 t, electricity
 * is in 10 000 MWh: numbers near one. The cost is what is paid beyond the baseline.
 *
 * <p>Ties between plans of one cost are broken by charges that no one notices: every level has one of its own, larger for
 * measures later in the order of ids.
 */
final class Draft {
    static final double MONEY = 1e6;
    static final double TONNES = 1e4;
    static final double POWER = 1e4;
    private static final double TIE = 1e-4;

    private final Task task;
    private final LinearProgramBuilder program;
    private final Trade trade;
    private final Map<String, Choices> measures = new LinkedHashMap<>();
    private final Column[] imported;
    private final Column[] exported;
    private final Column[] emission;
    private final Map<String, Column> missed = new LinkedHashMap<>();
    private final Map<Column, Double> ties = new LinkedHashMap<>();
    private double paid;
    private double tied;

    /** The columns of a measure by year; nothing in the base year. */
    @SuppressWarnings("ArrayRecordComponent") // compared by nobody
    record Choices(Column[] level, Column[] added, Column[] started, Column[] lots, List<List<Column[]>> parts) {}

    Draft(Task task) {
        this.task = task;
        this.program = LinearProgram.named("pathway");
        this.trade = new Trade(task);
        int years = task.years();
        for (int c = 0; c < task.candidates().size(); c++) {
            double rank = (c + 1.0) / (task.candidates().size() + 1);
            Candidate candidate = task.candidates().get(c);
            measures.put(candidate.id(), measure(candidate, TIE * (1 + rank)));
        }
        this.imported = new Column[years];
        this.exported = new Column[years];
        this.emission = new Column[years];
        for (int y = 1; y < years; y++) {
            imported[y] = program.column(name("import", y), 0, trade.canImport(y) ? infinite() : 0, 0);
            exported[y] = program.column(name("export", y), 0, trade.canExport(y) ? infinite() : 0, 0);
            emission[y] = program.column(name("emission", y), -infinite(), infinite(), 0);
        }
    }

    private static double infinite() {
        return Double.POSITIVE_INFINITY;
    }

    private Choices measure(Candidate candidate, double tie) {
        int years = task.years();
        Candidate.Levels levels = candidate.levels();
        boolean isStarted = task.isStarted(candidate);
        boolean isWhole = levels.lots() > 0;
        var level = new Column[years];
        var added = new Column[years];
        var started = new Column[isStarted ? years : 0];
        var lots = new Column[isWhole ? years : 0];
        for (int y = 1; y < years; y++) {
            double running = running(candidate, y);
            double investing = task.economy().invested(candidate.price(), y, years) * levels.scale() / MONEY;
            level[y] = program.column(name("level", candidate, y), running + tie);
            added[y] = program.column(name("added", candidate, y), -infinite(), infinite(), investing);
            ties.put(level[y], tie);
            tied += tie * levels.least()[y] / levels.scale();
            paid += running * levels.least()[y] / levels.scale();
            paid += investing * levels.added(y) / levels.scale();
            if (isStarted && y + candidate.rollout().lead() < years) {
                started[y] = start(candidate, y);
            }
            if (isWhole) {
                lots[y] = program.integer(name("lots", candidate, y), 0, levels.lots(), 0);
            }
        }
        return new Choices(level, added, started, lots, parts(candidate, tie));
    }

    private double running(Candidate candidate, int y) {
        double unit = candidate.price().yearly()[y] + task.economy().energy(candidate.own(), y);
        return unit * candidate.levels().scale() * task.economy().worth(y) / MONEY;
    }

    /**
     * A start is a thing of the past for what was carried out, or is in the baseline. Before the first effect it needs its lead;
     * what the city can have no more of does not start.
     */
    private Column start(Candidate candidate, int y) {
        boolean isPast = begun(candidate, y);
        boolean isEarly = y < candidate.rollout().first() - candidate.rollout().lead();
        double most = isPast || (!isEarly && canHave(candidate)) ? 1 : 0;
        return program.integer(name("started", candidate, y), isPast ? 1 : 0, most, 0);
    }

    private boolean canHave(Candidate candidate) {
        for (int y = 1; y < task.years(); y++) {
            if (candidate.levels().limit(y) > candidate.levels().least()[y]) {
                return true;
            }
        }
        return false;
    }

    private List<List<Column[]>> parts(Candidate candidate, double tie) {
        var uses = new ArrayList<List<Column[]>>();
        for (int use = 0; use < candidate.uses().size(); use++) {
            var parts = new ArrayList<Column[]>();
            for (Candidate.Part part : candidate.uses().get(use)) {
                var columns = new Column[task.years()];
                for (int y = 1; y < columns.length; y++) {
                    double energy = task.economy().energy(part.impact(), y)
                            * task.economy().worth(y);
                    double cost = energy * candidate.levels().scale() / MONEY;
                    String name = "part/" + candidate.id() + "/" + (use + 1) + "/" + part.name() + "/" + year(y);
                    double small = tie / 10 * (1 + parts.size() / 1e3);
                    columns[y] = program.column(name, cost + small);
                    ties.put(columns[y], small);
                }
                parts.add(columns);
            }
            uses.add(parts);
        }
        return uses;
    }

    /** Whether a measure has begun without the plan. */
    boolean begun(Candidate candidate, int y) {
        boolean begun = candidate.levels().done() > 0;
        for (int before = 0; before <= StrictMath.min(y, task.years() - 1); before++) {
            begun |= candidate.levels().least()[before] > 0;
        }
        return begun;
    }

    Task task() {
        return task;
    }

    Trade trade() {
        return trade;
    }

    Choices of(Candidate candidate) {
        Choices choices = measures.get(candidate.id());
        if (choices == null) {
            throw new IllegalArgumentException(candidate.id() + " is not of this task");
        }
        return choices;
    }

    Column imported(int y) {
        return imported[y];
    }

    Column exported(int y) {
        return exported[y];
    }

    Column emission(int y) {
        return emission[y];
    }

    /** By how much an aim is missed in a year, in 10 000 t, charged above any real cost. */
    Column missed(String aim, int y) {
        double charge = task.economy().missing() * TONNES / MONEY;
        return missed.computeIfAbsent(name("missed/" + aim, y), name -> program.column(name, charge));
    }

    /** What may be missed, by name. */
    Map<String, Column> missed() {
        return missed;
    }

    /** What is really paid in a solution, in million yuan: without what breaks ties and what is charged for missed aims. */
    double paid(LinearProgram program, Solution solution) {
        double breaking = -tied;
        for (Map.Entry<Column, Double> tie : ties.entrySet()) {
            breaking += tie.getValue() * solution.value(tie.getKey());
        }
        return solution.objective() - charged(program, solution) - breaking;
    }

    /** What a solution is charged for missed aims, in million yuan. */
    double charged(LinearProgram program, Solution solution) {
        double charged = 0;
        for (Column column : missed.values()) {
            charged += solution.value(column) * program.cost(column.index());
        }
        return charged;
    }

    /** A column of its own that is 0 or 1. */
    Column choice(String kind, int y) {
        return program.binary(name(kind, y), 0);
    }

    /** A row of a measure. */
    Line line(Constraint kind, Candidate candidate, int y) {
        return new Line(program, name(kind.id(), candidate, y));
    }

    /** A row of several measures or of the city. */
    Line line(String id, int y) {
        return new Line(program, name(id, y));
    }

    /** Adds a measure's level in units, of a year that may lie before the first. */
    void level(Line line, Candidate candidate, int y, double coefficient) {
        Candidate.Levels levels = candidate.levels();
        if (y < 1) {
            line.plus(coefficient * levels.least()[0]);
        } else {
            line.plus(coefficient * levels.scale(), of(candidate).level()[y]);
        }
    }

    /** Adds whether a measure has started, in a year that may lie before the first; nothing starts that has no effect any more. */
    void started(Line line, Candidate candidate, int y, double coefficient) {
        int last = StrictMath.min(y, task.years() - 1 - candidate.rollout().lead());
        if (last < 1) {
            line.plus(begun(candidate, StrictMath.max(0, y)) ? coefficient : 0);
        } else {
            line.plus(coefficient, of(candidate).started()[last]);
        }
    }

    /** Adds, of what all measures do beyond the baseline, a sum of the city. */
    void impacts(Line line, int y, Amount amount, double factor) {
        for (Candidate candidate : task.candidates()) {
            double own = amount.of(candidate.own(), y) * factor;
            if (own != 0) {
                level(line, candidate, y, own);
                line.plus(-own * candidate.levels().least()[y]);
            }
            for (int use = 0; use < candidate.uses().size(); use++) {
                List<Candidate.Part> parts = candidate.uses().get(use);
                for (int k = 0; k < parts.size(); k++) {
                    double each = amount.of(parts.get(k).impact(), y) * factor;
                    if (each != 0) {
                        line.plus(
                                each * candidate.levels().scale(),
                                of(candidate).parts().get(use).get(k)[y]);
                    }
                }
            }
        }
    }

    /** One of the sums that a unit of something changes. */
    interface Amount {
        double of(Impact impact, int y);
    }

    LinearProgram finish() {
        return program.constant(-paid - tied).build();
    }

    private String name(String kind, Candidate candidate, int y) {
        return kind + "/" + candidate.id() + "/" + year(y);
    }

    private String name(String kind, int y) {
        return kind + "/" + year(y);
    }

    private int year(int y) {
        return task.baseYear() + y;
    }
}
