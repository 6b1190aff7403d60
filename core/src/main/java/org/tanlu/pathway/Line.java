package org.tanlu.pathway;

import java.util.Map;
import java.util.TreeMap;
import org.tanlu.linear.Column;
import org.tanlu.linear.LinearProgramBuilder;
import org.tanlu.linear.Row;

/** A row that is being written: a sum of columns, each of which may be added several times, and of a number. */
final class Line {
    private final LinearProgramBuilder program;
    private final String name;
    private final Map<Integer, Double> terms = new TreeMap<>();
    private double constant;

    Line(LinearProgramBuilder program, String name) {
        this.program = program;
        this.name = name;
    }

    Line plus(double coefficient, Column column) {
        terms.merge(column.index(), coefficient, Double::sum);
        return this;
    }

    Line plus(double number) {
        constant += number;
        return this;
    }

    void atMost(double most) {
        if (!isEmpty()) {
            write(program.atMost(name, most - constant));
        }
    }

    void atLeast(double least) {
        if (!isEmpty()) {
            write(program.atLeast(name, least - constant));
        }
    }

    void exactly(double sum) {
        if (!isEmpty()) {
            write(program.exactly(name, sum - constant));
        }
    }

    /** A row that no column is in says nothing. */
    private boolean isEmpty() {
        return terms.values().stream().allMatch(coefficient -> coefficient == 0);
    }

    private void write(Row row) {
        terms.forEach((column, coefficient) -> program.entry(row, new Column(column), coefficient));
    }
}
