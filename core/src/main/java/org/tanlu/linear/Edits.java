package org.tanlu.linear;

/**
 * 规划改动 bounds and costs of a programme that are changed one after the other. Thousands of changes copy a programme's numbers
 * once, not each time; a programme that was handed out does not change any more. For one thread.
 */
public final class Edits {
    private LinearProgram program;
    private double[] cost;
    private double[] lower;
    private double[] upper;
    private double[] rowLower;
    private double[] rowUpper;
    /** Whether the numbers are copies that nobody else holds. */
    private boolean isOpen;

    /** Changes of a programme, none so far. */
    public Edits(LinearProgram program) {
        this.program = program;
        this.cost = program.costs();
        this.lower = program.columnBounds().lower();
        this.upper = program.columnBounds().upper();
        this.rowLower = program.rowBounds().lower();
        this.rowUpper = program.rowBounds().upper();
    }

    /**
     * Other bounds of a row.
     *
     * @throws IllegalArgumentException when there is nothing between them
     */
    public void bound(Row row, double least, double most) {
        Complaint.aboutBounds("row", program.rowNames().get(row.index()), least, most);
        open();
        rowLower[row.index()] = least;
        rowUpper[row.index()] = most;
    }

    /**
     * Other bounds of a column.
     *
     * @throws IllegalArgumentException when there is nothing between them
     */
    public void bound(Column column, double least, double most) {
        Complaint.aboutBounds("column", program.columnNames().get(column.index()), least, most);
        open();
        lower[column.index()] = least;
        upper[column.index()] = most;
    }

    /**
     * Another cost of a column.
     *
     * @throws IllegalArgumentException when it is no number
     */
    public void cost(Column column, double price) {
        String name = program.columnNames().get(column.index());
        Complaint.aboutNumber("“" + name + "”的成本", "the cost of " + name, price);
        open();
        cost[column.index()] = price;
    }

    private void open() {
        if (!isOpen) {
            cost = cost.clone();
            lower = lower.clone();
            upper = upper.clone();
            rowLower = rowLower.clone();
            rowUpper = rowUpper.clone();
            isOpen = true;
        }
    }

    /** The programme with all changes so far. */
    public LinearProgram program() {
        if (isOpen) {
            program = program.with(new Bounds(lower, upper), new Bounds(rowLower, rowUpper), cost);
            isOpen = false;
        }
        return program;
    }
}
