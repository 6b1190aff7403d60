package org.tanlu.pathway;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.tanlu.linear.Column;
import org.tanlu.linear.Limits;
import org.tanlu.linear.LinearProgram;
import org.tanlu.linear.Row;
import org.tanlu.linear.Session;
import org.tanlu.linear.Solution;
import org.tanlu.linear.Solver;

/**
 * The programme of a task without the demand for whole numbers, held open: bounds and prices are changed between searches, and
 * each search begins where the last one ended. For one thread.
 */
final class Relaxation implements AutoCloseable {
    private final Draft draft;
    private final LinearProgram program;
    private final Session session;
    private final Map<String, Integer> rows = new LinkedHashMap<>();

    Relaxation(Task task, List<Constraint> kinds, Solver solver, Limits limits) {
        this(new Draft(task), kinds, solver, limits);
    }

    private Relaxation(Draft draft, List<Constraint> kinds, Solver solver, Limits limits) {
        this(draft, Constraints.program(draft, kinds), solver, limits);
    }

    /** The programme that an answer is of. */
    Relaxation(Answer answer, Solver solver, Limits limits) {
        this(answer.draft(), answer.program(), solver, limits);
    }

    private Relaxation(Draft draft, LinearProgram whole, Solver solver, Limits limits) {
        this.draft = draft;
        this.program = whole.relaxed();
        this.session = solver.open(program, limits);
        for (int row = 0; row < program.rows(); row++) {
            rows.put(program.rowNames().get(row), row);
        }
    }

    Draft draft() {
        return draft;
    }

    /** The programme as it was opened. */
    LinearProgram program() {
        return program;
    }

    void price(Column column, double price) {
        session.cost(column, price);
    }

    /** Nothing costs anything any more: what is wanted is told by {@link #price}. */
    void free() {
        for (int column = 0; column < program.columns(); column++) {
            if (program.cost(column) != 0) {
                session.cost(new Column(column), 0);
            }
        }
    }

    void bound(Column column, double least, double most) {
        session.bound(column, least, most);
    }

    /** Other bounds of a row, if there is one of that name. */
    void bound(String row, double least, double most) {
        Integer index = rows.get(row);
        if (index != null) {
            session.bound(new Row(index), least, most);
        }
    }

    /** The rows whose names are of some kind. */
    List<Row> rows(Predicate<String> isOf) {
        return rows.entrySet().stream()
                .filter(row -> isOf.test(row.getKey()))
                .map(row -> new Row(row.getValue()))
                .toList();
    }

    void bound(Row row, double least, double most) {
        session.bound(row, least, most);
    }

    /** Gives a row the bounds back that it was opened with. */
    void restore(Row row) {
        session.bound(row, program.rowLower(row.index()), program.rowUpper(row.index()));
    }

    Solution solve() {
        Solution solution = session.solve();
        if (!solution.status().hasPoint()) {
            throw new IllegalStateException("no plan: " + solution.status().english());
        }
        return solution;
    }

    /** What a solution says of the plan. */
    Answer answer(Solution solution) {
        return new Answer(draft, session.program(), solution);
    }

    @Override
    public void close() {
        session.close();
    }
}
