package org.tanlu.linear;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Collects the columns, rows and coefficients of a {@link LinearProgram}. What cannot be meant – a name given twice, a
 * coefficient given twice, a number that is none, bounds with nothing between them – is refused where it is told, by name.
 */
public final class LinearProgramBuilder {
    private static final double NONE = Double.POSITIVE_INFINITY;

    private final String name;
    private final Map<String, Integer> columns = new LinkedHashMap<>();
    private final Map<String, Integer> rows = new LinkedHashMap<>();
    private final List<Boolean> integral = new ArrayList<>();
    private final Numbers cost = new Numbers();
    private final Numbers lower = new Numbers();
    private final Numbers upper = new Numbers();
    private final Numbers rowLower = new Numbers();
    private final Numbers rowUpper = new Numbers();
    private final Numbers values = new Numbers();
    private int[] entryRows = new int[1024];
    private int[] entryColumns = new int[1024];
    private double constant;

    LinearProgramBuilder(String name) {
        this.name = name;
    }

    /** A column of any value from 0 on. */
    public Column column(String id, double price) {
        return column(id, 0, NONE, price);
    }

    /** A column between two bounds, either of which may be infinite. */
    public Column column(String id, double least, double most, double price) {
        return add(id, least, most, price, false);
    }

    /** A column of whole numbers between two bounds. */
    public Column integer(String id, double least, double most, double price) {
        if (StrictMath.ceil(least) > StrictMath.floor(most)) {
            throw Complaint.of(
                    "整数变量“" + id + "”的上下界之间没有整数：" + least + " 至 " + most,
                    "integer column " + id + " has no whole number between its bounds: " + least + " to " + most);
        }
        return add(id, least, most, price, true);
    }

    /** A column that is 0 or 1. */
    public Column binary(String id, double price) {
        return add(id, 0, 1, price, true);
    }

    /** A row between two bounds, either of which may be infinite. */
    public Row row(String id, double least, double most) {
        Complaint.aboutBounds("row", id, least, most);
        register("约束", "row", id, rows);
        rowLower.add(least);
        rowUpper.add(most);
        return new Row(rowLower.count() - 1);
    }

    /** A row that comes to so much at least. */
    public Row atLeast(String id, double least) {
        return row(id, least, NONE);
    }

    /** A row that comes to so much at most. */
    public Row atMost(String id, double most) {
        return row(id, -NONE, most);
    }

    /** A row that comes to exactly so much. */
    public Row exactly(String id, double sum) {
        return row(id, sum, sum);
    }

    /** How much of a row one unit of a column makes; to be told once, zero leaves no trace. */
    public LinearProgramBuilder entry(Row row, Column column, double coefficient) {
        if (!Double.isFinite(coefficient)) {
            String place = nameAt(rows, row.index()) + "/" + nameAt(columns, column.index());
            Complaint.aboutNumber("“" + place + "”的系数", "the coefficient " + place, coefficient);
        }
        int count = values.count();
        if (coefficient != 0) {
            if (count == entryRows.length) {
                entryRows = Arrays.copyOf(entryRows, 2 * count);
                entryColumns = Arrays.copyOf(entryColumns, 2 * count);
            }
            entryRows[count] = row.index();
            entryColumns[count] = column.index();
            values.add(coefficient);
        }
        return this;
    }

    /** What is to be paid whatever is chosen. */
    public LinearProgramBuilder constant(double price) {
        Complaint.aboutNumber("成本的常数项", "the constant of the cost", price);
        constant = price;
        return this;
    }

    /** The programme. */
    public LinearProgram build() {
        if (columns.isEmpty()) {
            throw Complaint.of("规划“" + name + "”没有变量", "programme " + name + " has no columns");
        }
        var whole = new boolean[integral.size()];
        for (int column = 0; column < whole.length; column++) {
            whole[column] = integral.get(column);
        }
        var structure = new LinearProgram.Structure(
                name, constant, List.copyOf(columns.keySet()), List.copyOf(rows.keySet()), entries());
        return new LinearProgram(
                structure,
                new Bounds(lower.all(), upper.all()),
                new Bounds(rowLower.all(), rowUpper.all()),
                cost.all(),
                whole);
    }

    private Entries entries() {
        int count = values.count();
        var byPlace = new int[columns.size() + 1];
        for (int at = 0; at < count; at++) {
            byPlace[entryColumns[at] + 1]++;
        }
        for (int column = 0; column < columns.size(); column++) {
            byPlace[column + 1] += byPlace[column];
        }
        int[] next = byPlace.clone();
        var inRow = new int[count];
        var coefficients = new double[count];
        double[] told = values.all();
        for (int at = 0; at < count; at++) {
            int place = next[entryColumns[at]]++;
            inRow[place] = entryRows[at];
            coefficients[place] = told[at];
        }
        // turning twice sorts the rows within each column
        Entries sorted = new Entries(byPlace, inRow, coefficients)
                .transposed(rows.size())
                .transposed(columns.size());
        refuseRepetition(sorted);
        return sorted;
    }

    private void refuseRepetition(Entries sorted) {
        for (int column = 0; column < columns.size(); column++) {
            for (int at = sorted.start(column) + 1; at < sorted.start(column + 1); at++) {
                if (sorted.row(at) == sorted.row(at - 1)) {
                    String place = nameAt(rows, sorted.row(at)) + "/" + nameAt(columns, column);
                    throw Complaint.of(
                            "系数“" + place + "”给了不止一次", "the coefficient " + place + " is given more than once");
                }
            }
        }
    }

    private Column add(String id, double least, double most, double price, boolean whole) {
        Complaint.aboutBounds("column", id, least, most);
        Complaint.aboutNumber("“" + id + "”的成本", "the cost of " + id, price);
        register("变量", "column", id, columns);
        lower.add(least);
        upper.add(most);
        cost.add(price);
        integral.add(whole);
        return new Column(cost.count() - 1);
    }

    private static void register(String chinese, String kind, String id, Map<String, Integer> known) {
        if (id.isBlank()) {
            throw Complaint.of(chinese + "没有名称", "a " + kind + " has no name");
        }
        Integer before = known.putIfAbsent(id, known.size());
        if (before != null) {
            throw Complaint.of(
                    chinese + "名称重复：“" + id + "”，第 " + (before + 1) + " 个已用",
                    kind + " name given twice: " + id + ", already that of number " + (before + 1));
        }
    }

    private static String nameAt(Map<String, Integer> names, int index) {
        return List.copyOf(names.keySet()).get(index);
    }

    /** A growing column of numbers. */
    private static final class Numbers {
        private double[] numbers = new double[1024];
        private int count;

        private void add(double number) {
            if (count == numbers.length) {
                numbers = Arrays.copyOf(numbers, 2 * count);
            }
            numbers[count++] = number;
        }

        private int count() {
            return count;
        }

        private double[] all() {
            return Arrays.copyOf(numbers, count);
        }
    }
}
