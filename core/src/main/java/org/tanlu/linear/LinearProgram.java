package org.tanlu.linear;

import java.util.Arrays;
import java.util.List;
import org.tanlu.quantity.Sum;

/**
 * 线性规划 a linear programme: choose columns x between their bounds, some of them whole numbers, so that every row Ax stays
 * between its bounds and the cost c·x plus a constant is least. Immutable; A is kept by columns, rows ascending within each.
 * Names of columns are unique, and so are those of rows. An absent bound is infinite. Whoever wants the most of something
 * minimises its negative.
 */
public final class LinearProgram {
    private final Structure structure;
    private final double[] cost;
    private final double[] lower;
    private final double[] upper;
    private final double[] rowLower;
    private final double[] rowUpper;
    private final boolean[] integral;

    /** What edits of bounds and costs leave alone. */
    record Structure(String name, double constant, List<String> columns, List<String> rows, Entries entries) {
        Structure reordered(int[] columnOrder, int[] rowOrder) {
            return new Structure(
                    name,
                    constant,
                    Arrays.stream(columnOrder).mapToObj(columns::get).toList(),
                    Arrays.stream(rowOrder).mapToObj(rows::get).toList(),
                    entries.reordered(columnOrder, rowOrder));
        }
    }

    /** What edits of bounds and costs leave alone, the same object in all programmes that came of one by them. */
    Structure structure() {
        return structure;
    }

    LinearProgram(Structure structure, Bounds columns, Bounds rows, double[] cost, boolean[] integral) {
        this.structure = structure;
        this.cost = cost;
        this.lower = columns.lower();
        this.upper = columns.upper();
        this.rowLower = rows.lower();
        this.rowUpper = rows.upper();
        this.integral = integral;
    }

    /** Begins a programme. */
    public static LinearProgramBuilder named(String name) {
        return new LinearProgramBuilder(name);
    }

    /** What the programme is called. */
    public String name() {
        return structure.name();
    }

    /** How many columns there are. */
    public int columns() {
        return cost.length;
    }

    /** How many rows there are. */
    public int rows() {
        return rowLower.length;
    }

    /** How many coefficients of rows are not zero. */
    public int nonzeros() {
        return entries().count();
    }

    /** The constant part of the cost. */
    public double constant() {
        return structure.constant();
    }

    /** The columns' names, in order. */
    public List<String> columnNames() {
        return structure.columns();
    }

    /** The rows' names, in order. */
    public List<String> rowNames() {
        return structure.rows();
    }

    /** The cost of one unit of a column. */
    public double cost(int column) {
        return cost[column];
    }

    /** A column's lower bound, negative infinity when it has none. */
    public double lower(int column) {
        return lower[column];
    }

    /** A column's upper bound, infinity when it has none. */
    public double upper(int column) {
        return upper[column];
    }

    /** Whether a column takes whole numbers only. */
    public boolean integral(int column) {
        return integral[column];
    }

    /** A row's lower bound, negative infinity when it has none. */
    public double rowLower(int row) {
        return rowLower[row];
    }

    /** A row's upper bound, infinity when it has none. */
    public double rowUpper(int row) {
        return rowUpper[row];
    }

    /** The coefficients, by columns. */
    public Entries entries() {
        return structure.entries();
    }

    /** Whether some column takes whole numbers only. */
    public boolean hasIntegers() {
        for (boolean whole : integral) {
            if (whole) {
                return true;
            }
        }
        return false;
    }

    /** The cost of a point, the constant included. */
    public double objective(double[] point) {
        var sum = new Sum();
        sum.add(constant());
        for (int column = 0; column < cost.length; column++) {
            sum.add(cost[column] * point[column]);
        }
        return sum.value();
    }

    /** What the rows come to at a point. */
    public double[] activity(double[] point) {
        var activity = new double[rows()];
        Entries entries = entries();
        for (int column = 0; column < cost.length; column++) {
            for (int at = entries.start(column); at < entries.start(column + 1); at++) {
                activity[entries.row(at)] += entries.value(at) * point[column];
            }
        }
        return activity;
    }

    /** What a column costs beyond what the rows pay for it at their prices: c − Aᵀy. */
    public double[] reducedCosts(double[] prices) {
        double[] reduced = cost.clone();
        Entries entries = entries();
        for (int column = 0; column < reduced.length; column++) {
            for (int at = entries.start(column); at < entries.start(column + 1); at++) {
                reduced[column] -= entries.value(at) * prices[entries.row(at)];
            }
        }
        return reduced;
    }

    /** The same programme without the demand for whole numbers. */
    public LinearProgram relaxed() {
        return new LinearProgram(structure, columnBounds(), rowBounds(), cost, new boolean[cost.length]);
    }

    /**
     * The same programme with its whole numbers fixed at those of a solution and nothing left to be whole: what remains is a linear
     * programme, whose rows have prices.
     */
    public LinearProgram withWholeNumbersOf(Solution solution) {
        double[] least = lower.clone();
        double[] most = upper.clone();
        for (int column = 0; column < cost.length; column++) {
            if (integral[column]) {
                least[column] = StrictMath.rint(solution.value(new Column(column)));
                most[column] = least[column];
            }
        }
        return new LinearProgram(structure, new Bounds(least, most), rowBounds(), cost, new boolean[cost.length]);
    }

    /** The same programme with other bounds of a row. */
    public LinearProgram withRowBounds(Row row, double least, double most) {
        Complaint.aboutBounds("row", rowNames().get(row.index()), least, most);
        Bounds bounds = rowBounds().with(row.index(), least, most);
        return new LinearProgram(structure, columnBounds(), bounds, cost, integral);
    }

    /** The same programme with other bounds of a column. */
    public LinearProgram withColumnBounds(Column column, double least, double most) {
        Complaint.aboutBounds("column", columnNames().get(column.index()), least, most);
        Bounds bounds = columnBounds().with(column.index(), least, most);
        return new LinearProgram(structure, bounds, rowBounds(), cost, integral);
    }

    /** The same programme with another cost of a column. */
    public LinearProgram withCost(Column column, double price) {
        Complaint.aboutNumber(
                "“" + columnNames().get(column.index()) + "”的成本",
                "the cost of " + columnNames().get(column.index()),
                price);
        double[] changed = cost.clone();
        changed[column.index()] = price;
        return new LinearProgram(structure, columnBounds(), rowBounds(), changed, integral);
    }

    /** The same programme with columns and rows in another order: at each place, where it stood before. */
    LinearProgram reordered(int[] columns, int[] rows) {
        return reordered(columns, rows, structure.reordered(columns, rows));
    }

    /** The same where what edits leave alone was put into that order before. */
    LinearProgram reordered(int[] columns, int[] rows, Structure moved) {
        var whole = new boolean[columns.length];
        for (int place = 0; place < columns.length; place++) {
            whole[place] = integral[columns[place]];
        }
        return new LinearProgram(
                moved,
                columnBounds().reordered(columns),
                rowBounds().reordered(rows),
                Bounds.reordered(cost, columns),
                whole);
    }

    /** The same programme with other bounds and costs. */
    LinearProgram with(Bounds columns, Bounds rows, double[] costs) {
        return new LinearProgram(structure, columns, rows, costs, integral);
    }

    /** The costs, which nobody changes. */
    double[] costs() {
        return cost;
    }

    Bounds columnBounds() {
        return new Bounds(lower, upper);
    }

    Bounds rowBounds() {
        return new Bounds(rowLower, rowUpper);
    }
}
