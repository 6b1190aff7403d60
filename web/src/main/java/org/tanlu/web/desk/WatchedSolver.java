package org.tanlu.web.desk;

import org.tanlu.linear.Column;
import org.tanlu.linear.Limits;
import org.tanlu.linear.LinearProgram;
import org.tanlu.linear.Row;
import org.tanlu.linear.Session;
import org.tanlu.linear.Solution;
import org.tanlu.linear.Solver;

/** A solver that tells a job of each search, before which the job may end. */
final class WatchedSolver implements Solver {
    private final Solver solver;
    private final Job job;

    WatchedSolver(Solver solver, Job job) {
        this.solver = solver;
        this.job = job;
    }

    @Override
    public Session open(LinearProgram program, Limits limits) {
        job.proceed();
        return new Watched(solver.open(program, limits));
    }

    private final class Watched implements Session {
        private final Session session;

        private Watched(Session session) {
            this.session = session;
        }

        @Override
        public void bound(Row row, double least, double most) {
            session.bound(row, least, most);
        }

        @Override
        public void bound(Column column, double least, double most) {
            session.bound(column, least, most);
        }

        @Override
        public void cost(Column column, double price) {
            session.cost(column, price);
        }

        @Override
        public void begin(double[] point) {
            session.begin(point);
        }

        @Override
        public Solution solve() {
            job.searched();
            return session.solve();
        }

        @Override
        public LinearProgram program() {
            return session.program();
        }

        @Override
        public void close() {
            session.close();
        }
    }
}
