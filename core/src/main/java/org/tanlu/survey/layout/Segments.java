package org.tanlu.survey.layout;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

/** 并排的表 tables side by side under one row of headings: each begins with its own column of names, or of years. */
final class Segments {
    private final Columns columns;
    private final int width;
    private final List<Integer> starts;
    private final int[] indices;
    private final Map<Integer, List<Integer>> labels = new LinkedHashMap<>();

    Segments(Columns columns, int width) {
        this.columns = columns;
        this.width = width;
        List<Integer> names = groups(Role.NAME);
        List<Integer> chosen = names.size() > 1 ? names : names.isEmpty() ? groups(Role.YEAR) : List.of();
        this.starts = chosen.size() > 1 ? chosen.stream().map(this::leftmost).toList() : List.of();
        this.indices = IntStream.range(0, width).map(this::count).toArray();
    }

    /** The columns that say what the values of a column are: those of its own table. */
    List<Integer> labels(int column) {
        return labels.computeIfAbsent(column, this::labelsOf);
    }

    private List<Integer> labelsOf(int column) {
        int start = starts.stream()
                .filter(first -> first <= column)
                .reduce((one, other) -> other)
                .orElse(0);
        int end = starts.stream().filter(first -> first > column).findFirst().orElse(width);
        var labels = new ArrayList<Integer>();
        for (int i = start; i < end; i++) {
            if (columns.isLabel(i) && columns.role(i).isPresent()) {
                labels.add(i);
            }
        }
        return labels;
    }

    /** Whether several tables stand side by side. */
    boolean isSplit() {
        return !starts.isEmpty();
    }

    /** Which of the tables a column belongs to, from 0. */
    int index(int column) {
        return column < width ? indices[column] : count(column);
    }

    private int count(int column) {
        return (int)
                Math.max(0, starts.stream().filter(first -> first <= column).count() - 1);
    }

    /** How many tables there are. */
    int count() {
        return Math.max(1, starts.size());
    }

    /** The first columns of a role, where other columns stand between one and the next. */
    private List<Integer> groups(Role role) {
        var groups = new ArrayList<Integer>();
        boolean between = true;
        for (int column = 0; column < width; column++) {
            Optional<Role> found = columns.role(column);
            boolean same = found.filter(role::equals).isPresent();
            if (same && between) {
                groups.add(column);
            }
            between = !same
                    && (between || found.filter(other -> other == Role.VALUE).isPresent());
        }
        return groups;
    }

    private int leftmost(int column) {
        int left = column;
        while (left > 0 && isLeading(left - 1)) {
            left--;
        }
        return left;
    }

    private boolean isLeading(int column) {
        return columns.role(column)
                .filter(role -> role == Role.CODE || role == Role.GROUP || role == Role.YEAR || role == Role.UNIT)
                .isPresent();
    }
}
