package org.tanlu.linear;

import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * A solver that shows another one every programme with its columns and rows in the order of their names, so that of several
 * equally good points the same is found, whatever order they were told in.
 */
public final class InNameOrder implements Solver {
    private final Solver solver;

    /** The solver that is to see columns and rows in the order of their names. */
    public InNameOrder(Solver solver) {
        this.solver = solver;
    }

    @Override
    public Session open(LinearProgram program, Limits limits) {
        int[] columns = order(program.columnNames());
        int[] rows = order(program.rowNames());
        Session session = solver.open(program.reordered(columns, rows), limits);
        return new Reordered(session, columns, rows, inverse(columns), inverse(rows));
    }

    private static int[] order(List<String> names) {
        return IntStream.range(0, names.size())
                .boxed()
                .sorted(Comparator.comparing(names::get))
                .mapToInt(Integer::intValue)
                .toArray();
    }

    private static int[] inverse(int[] order) {
        var inverse = new int[order.length];
        for (int place = 0; place < order.length; place++) {
            inverse[order[place]] = place;
        }
        return inverse;
    }

    private static final class Reordered implements Session {
        private final Session session;
        private final int[] columns;
        private final int[] rows;
        private final int[] columnPlaces;
        private final int[] rowPlaces;

        private Reordered(Session session, int[] columns, int[] rows, int[] columnPlaces, int[] rowPlaces) {
            this.session = session;
            this.columns = columns;
            this.rows = rows;
            this.columnPlaces = columnPlaces;
            this.rowPlaces = rowPlaces;
        }

        @Override
        public void bound(Row row, double least, double most) {
            session.bound(new Row(rowPlaces[row.index()]), least, most);
        }

        @Override
        public void bound(Column column, double least, double most) {
            session.bound(new Column(columnPlaces[column.index()]), least, most);
        }

        @Override
        public void cost(Column column, double price) {
            session.cost(new Column(columnPlaces[column.index()]), price);
        }

        @Override
        public void begin(double[] point) {
            session.begin(Bounds.reordered(point, columns));
        }

        @Override
        public Solution solve() {
            return session.solve().inOrderBefore(columns, rows);
        }

        @Override
        public LinearProgram program() {
            return session.program().reordered(columnPlaces, rowPlaces);
        }

        @Override
        public void close() {
            session.close();
        }
    }
}
