package org.tanlu.solver;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.tanlu.linear.Column;
import org.tanlu.linear.Edits;
import org.tanlu.linear.Entries;
import org.tanlu.linear.Limits;
import org.tanlu.linear.LinearProgram;
import org.tanlu.linear.Row;
import org.tanlu.linear.Session;
import org.tanlu.linear.Solution;
import org.tanlu.linear.Solver;

/**
 * A solver that asks another one only for what it has not kept. A session is told to the other solver from its beginning at the
 * first search that was not kept, so that this search begins where it would have begun without the store and finds the same.
 */
final class StoringSolver implements Solver {
    private final Solver solver;
    private final StoredOptima optima;
    /** The last names and coefficients with their fingerprint: programmes that differ in bounds and costs share them. */
    private volatile Optional<Known> known = Optional.empty();

    /** Coefficients, which programmes share that came of one by edits, and the fingerprint of them and the names. */
    @SuppressWarnings("ArrayRecordComponent") // compared by nobody
    private record Known(Entries entries, byte[] structure) {}

    StoringSolver(Solver solver, StoredOptima optima) {
        this.solver = solver;
        this.optima = optima;
    }

    @Override
    public Session open(LinearProgram program, Limits limits) {
        return new Stored(program, limits);
    }

    @SuppressWarnings("ReferenceEquality") // what is equal but another object is reckoned again
    private byte[] structure(LinearProgram program) {
        Known last = known.filter(one -> one.entries() == program.entries())
                .orElseGet(() -> new Known(program.entries(), ProgramDigest.structure(program)));
        known = Optional.of(last);
        return last.structure();
    }

    private final class Stored implements Session {
        private final LinearProgram first;
        private final Limits limits;
        private final ProgramDigest asked;
        private final List<Consumer<Session>> told = new ArrayList<>();
        private final Edits edits;
        private Optional<Session> session = Optional.empty();

        private Stored(LinearProgram program, Limits limits) {
            this.first = program;
            this.edits = new Edits(program);
            this.limits = limits;
            this.asked = new ProgramDigest(program, limits, structure(program));
        }

        @Override
        public void bound(Row row, double least, double most) {
            edits.bound(row, least, most);
            asked.act('r', row.index()).number(least).number(most);
            tell(to -> to.bound(row, least, most));
        }

        @Override
        public void bound(Column column, double least, double most) {
            edits.bound(column, least, most);
            asked.act('c', column.index()).number(least).number(most);
            tell(to -> to.bound(column, least, most));
        }

        @Override
        public void cost(Column column, double price) {
            edits.cost(column, price);
            asked.act('p', column.index()).number(price);
            tell(to -> to.cost(column, price));
        }

        @Override
        public void begin(double[] point) {
            double[] own = point.clone();
            asked.act('b', own.length);
            for (double value : own) {
                asked.number(value);
            }
            tell(to -> to.begin(own));
        }

        private void tell(Consumer<Session> act) {
            told.add(act);
            session.ifPresent(act);
        }

        @Override
        public Solution solve() {
            String key = asked.act('s', 0).key();
            Optional<Solution> kept = optima.find(key, edits.program());
            if (kept.isPresent()) {
                tell(to -> to.solve());
                return kept.get();
            }
            Session open = session.orElseGet(this::opened);
            Solution found = open.solve();
            told.add(to -> to.solve());
            optima.keep(key, edits.program(), found);
            return found;
        }

        private Session opened() {
            Session open = solver.open(first, limits);
            session = Optional.of(open);
            told.forEach(act -> act.accept(open));
            return open;
        }

        @Override
        public LinearProgram program() {
            return edits.program();
        }

        @Override
        public void close() {
            session.ifPresent(Session::close);
        }
    }
}
