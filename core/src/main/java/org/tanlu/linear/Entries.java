package org.tanlu.linear;

/** The coefficients of a programme's rows that are not zero, column after column, rows ascending within each. */
public final class Entries {
    private final int[] starts;
    private final int[] rows;
    private final double[] values;

    Entries(int[] starts, int[] rows, double[] values) {
        this.starts = starts;
        this.rows = rows;
        this.values = values;
    }

    /** How many there are. */
    public int count() {
        return values.length;
    }

    /** Where a column's coefficients begin; they end where those of the next column begin. */
    public int start(int column) {
        return starts[column];
    }

    /** The row in which the coefficient at a place stands. */
    public int row(int place) {
        return rows[place];
    }

    /** The coefficient at a place. */
    public double value(int place) {
        return values[place];
    }

    /** A copy of all places where columns begin, and of the last one's end. */
    public int[] starts() {
        return starts.clone();
    }

    /** A copy of the rows, by place. */
    public int[] rows() {
        return rows.clone();
    }

    /** A copy of the coefficients, by place. */
    public double[] values() {
        return values.clone();
    }

    /** The same coefficients row after row: rows and columns change their parts. */
    Entries transposed(int rowCount) {
        var begins = new int[rowCount + 1];
        for (int row : rows) {
            begins[row + 1]++;
        }
        for (int row = 0; row < rowCount; row++) {
            begins[row + 1] += begins[row];
        }
        int[] next = begins.clone();
        var columns = new int[rows.length];
        var turned = new double[rows.length];
        for (int column = 0; column + 1 < starts.length; column++) {
            for (int at = starts[column]; at < starts[column + 1]; at++) {
                int place = next[rows[at]]++;
                columns[place] = column;
                turned[place] = values[at];
            }
        }
        return new Entries(begins, columns, turned);
    }

    /** The same coefficients with columns and rows in another order: at each place, where it stood before. */
    Entries reordered(int[] columnOrder, int[] rowOrder) {
        var rowAfter = new int[rowOrder.length];
        for (int place = 0; place < rowOrder.length; place++) {
            rowAfter[rowOrder[place]] = place;
        }
        var begins = new int[columnOrder.length + 1];
        var moved = new int[rows.length];
        var movedValues = new double[rows.length];
        for (int place = 0; place < columnOrder.length; place++) {
            int to = begins[place];
            for (int at = starts[columnOrder[place]]; at < starts[columnOrder[place] + 1]; at++) {
                moved[to] = rowAfter[rows[at]];
                movedValues[to++] = values[at];
            }
            begins[place + 1] = to;
        }
        // turning twice sorts the rows within each column
        return new Entries(begins, moved, movedValues)
                .transposed(rowOrder.length)
                .transposed(columnOrder.length);
    }
}
