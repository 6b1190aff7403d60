package org.tanlu.survey.layout;

import java.util.ArrayList;
import java.util.List;

/** 分区 finds the tables on a sheet by their heading rows. Rows above the first heading belong to no table. */
final class Blocks {
    private static final int LOOKED_BELOW = 4;

    private final Grid grid;
    private final List<Block> found = new ArrayList<>();

    private Blocks(Grid grid) {
        this.grid = grid;
    }

    /** The tables of a sheet from top to bottom. */
    static List<Block> of(Grid grid) {
        var blocks = new Blocks(grid);
        blocks.search();
        return blocks.found;
    }

    private void search() {
        int floor = 0;
        int row = 0;
        while (row < grid.rows()) {
            if (isHead(row)) {
                int bottom = bottom(row);
                int top = top(row, floor);
                end(top);
                found.add(new Block(
                        titles(top, floor), top, bottom, grid.rows(), Columns.of(grid, top, bottom, grid.rows())));
                floor = bottom + 1;
                row = bottom + 1;
            } else {
                floor = RowWords.of(grid, row).numbers() > 0 ? row + 1 : floor;
                row++;
            }
        }
    }

    /** Ends the last block where the next begins, and looks at its columns again without the rows of the next. */
    private void end(int row) {
        if (!found.isEmpty()) {
            Block last = found.remove(found.size() - 1);
            found.add(new Block(
                    last.titles(), last.top(), last.bottom(), row, Columns.of(grid, last.top(), last.bottom(), row)));
        }
    }

    private List<Integer> titles(int top, int floor) {
        var titles = new ArrayList<Integer>();
        for (int row = floor; row < top; row++) {
            if (!grid.isBlank(row)) {
                titles.add(row);
            }
        }
        return titles;
    }

    private boolean isHead(int row) {
        RowWords words = RowWords.of(grid, row);
        if (!words.isText() || words.hasRemark()) {
            return false;
        }
        boolean byRole = words.hasMainRole()
                && words.roles() + words.years().size() + words.items().size() >= 2;
        boolean bySingleYear = words.years().size() == 1
                && words.labels().size() <= 2
                && isOverNumbers(row, words.years().get(0))
                && !isOverHead(row);
        if (found.isEmpty()) {
            boolean byUnits = (words.hasMainRole() || words.hasClasses()) && isMeasured(row, words);
            return byRole
                    || byUnits
                    || words.years().size() >= 2
                    || words.items().size() >= 2
                    || bySingleYear;
        }
        Columns columns = found.get(found.size() - 1).columns();
        boolean named = words.labels().stream()
                .filter(columns::isLabel)
                .filter(column -> !columns.repeats(column, grid.label(row, column)))
                .map(column -> grid.label(row, column))
                .anyMatch(
                        label -> label.isName() || label.is(Role.NOTE) || label.is(Role.TOTAL) || label.is(Role.RATE));
        long years = words.years().stream()
                .filter(column -> !columns.isLabel(column))
                .count();
        long items = words.items().stream()
                .filter(column -> !columns.isLabel(column))
                .count();
        boolean fresh = !named && (years >= 2 || items >= 2 || (bySingleYear && years == 1));
        return fresh || (byRole && words.roles() >= 1 && !named && (words.roles() >= 2 || years + items >= 1));
    }

    /** Whether a name that is not known has its unit and stands over numbers: 粗钢（万吨） beside 年份. */
    private boolean isMeasured(int row, RowWords words) {
        return words.labels().stream()
                .filter(column -> isOverNumbers(row, column))
                .map(column -> grid.label(row, column))
                .anyMatch(label -> !label.units().isEmpty()
                        && !label.rest().isEmpty()
                        && label.role().isEmpty());
    }

    /** Whether a row of headings stands between a row and the numbers below it, so that the row is a title. */
    private boolean isOverHead(int row) {
        for (int below = row + 1; below < Math.min(grid.rows(), row + LOOKED_BELOW); below++) {
            RowWords words = RowWords.of(grid, below);
            if (words.numbers() > 0) {
                return false;
            }
            if (words.hasMainRole() && words.roles() >= 2) {
                return true;
            }
        }
        return false;
    }

    /** Whether a heading stands over numbers. */
    private boolean isOverNumbers(int row, int column) {
        for (int below = row + 1; below < Math.min(grid.rows(), row + LOOKED_BELOW); below++) {
            if (grid.isNumber(below, column)) {
                return true;
            }
        }
        return false;
    }

    private int bottom(int top) {
        int bottom = top;
        while (bottom + 1 < grid.rows() && continues(top, bottom + 1)) {
            bottom++;
        }
        return bottom;
    }

    /** Whether a row goes on with the heading above it: a second level, the units, or the next heading of a turned table. */
    private boolean continues(int top, int row) {
        RowWords words = RowWords.of(grid, row);
        if (!words.isText() || words.hasRemark()) {
            return false;
        }
        Label first = grid.label(row, words.labels().get(0));
        boolean turned = first.role()
                        .filter(role -> role != Role.TOTAL && role != Role.NOTE)
                        .isPresent()
                && words.labels().size() >= 2;
        return turned || isSecondLevel(top, row, words);
    }

    private boolean isSecondLevel(int top, int row, RowWords words) {
        Columns columns = Columns.heads(grid, top, row - 1);
        return words.labels().stream().allMatch(column -> {
            Label label = grid.label(row, column);
            boolean free = columns.isOpen(column) || columns.isBesideOpen(column);
            return free && !(label.year().isPresent() && columns.hasYear(column));
        });
    }

    /** The first heading row: rows of several heads above the one that was recognised belong to it. */
    private int top(int row, int floor) {
        int top = row;
        while (top > floor && isUpperLevel(top - 1, row)) {
            top--;
        }
        return top;
    }

    private boolean isUpperLevel(int upper, int row) {
        RowWords words = RowWords.of(grid, upper);
        if (!words.isText() || words.hasRemark()) {
            return false;
        }
        int left = RowWords.of(grid, row).labels().get(0);
        return words.labels().size() >= 2 || words.labels().get(0) > left;
    }
}
