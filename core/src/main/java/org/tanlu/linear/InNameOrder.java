package org.tanlu.linear;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * A solver that shows another one every programme with its columns and rows in the order of their names, so that of several
 * equally good points the same is found, whatever order they were told in.
 */
public final class InNameOrder implements Solver {
    private final Solver solver;
    /** The last order: programmes that differ in bounds and costs alone follow one another. */
    private volatile Optional<Order> last = Optional.empty();

    /** The solver that is to see columns and rows in the order of their names. */
    public InNameOrder(Solver solver) {
        this.solver = solver;
    }

    @Override
    @SuppressWarnings("ReferenceEquality") // what is equal but another object is put in order again
    public Session open(LinearProgram program, Limits limits) {
        Order order =
                last.filter(known -> known.of() == program.structure()).orElseGet(() -> Order.of(program.structure()));
        last = Optional.of(order);
        Session session = solver.open(program.reordered(order.columns(), order.rows(), order.moved()), limits);
        return new Reordered(session, order.columns(), order.rows(), inverse(order.columns()), inverse(order.rows()));
    }

    /** The order of a structure, and the structure in it. */
    @SuppressWarnings("ArrayRecordComponent") // compared by nobody
    private record Order(LinearProgram.Structure of, int[] columns, int[] rows, LinearProgram.Structure moved) {
        private static Order of(LinearProgram.Structure structure) {
            int[] columns = order(structure.columns());
            int[] rows = order(structure.rows());
            return new Order(structure, columns, rows, structure.reordered(columns, rows));
        }
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
