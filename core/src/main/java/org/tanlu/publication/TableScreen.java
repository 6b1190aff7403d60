package org.tanlu.publication;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.tanlu.report.ResultTable;

/** 结果表检查 takes out of a result table the numbers that rest on one internal series alone, or would tell one. */
final class TableScreen {
    private static final Pattern YEARS = Pattern.compile("(.*_)?(year|first|last|from|to|start|end)(_year)?");
    private static final String HIDDEN = "C";

    private final Suspicion suspicion;
    private final ResultTable table;
    private final List<Boolean> areYears;
    private final Counterparts<List<String>> rows;

    /**
     * Screens a table.
     *
     * @param others the tables of the same name in the other runs
     */
    TableScreen(Suspicion suspicion, ResultTable table, List<ResultTable> others) {
        this.suspicion = suspicion;
        this.table = table;
        this.areYears = table.columns().stream()
                .map(column -> YEARS.matcher(column.name()).matches())
                .toList();
        this.rows = new Counterparts<>(
                table.rows(),
                others.stream().map(other -> Optional.of(other.rows())).toList(),
                this::key,
                this::lead);
    }

    /** Forbids numbers that others of the same year would turn into a single internal series. */
    void subtract() {
        int year = names().indexOf("year");
        var byYear = new LinkedHashMap<String, Subtraction>();
        for (int i = 0; i < rows.size(); i++) {
            List<String> row = rows.row(i);
            var across = new Subtraction(suspicion);
            for (int column = 0; column < row.size(); column++) {
                Movement movement = suspicion.movement(row.get(column), cells(i, column));
                if (isNumber(column, row.get(column)) && movement.isAny() && !suspicion.tells(movement)) {
                    String within = (year < 0 ? keyYear(row.get(0)) : row.get(year)) + "|" + column;
                    across.add("", movement, 0);
                    byYear.computeIfAbsent(within, key -> new Subtraction(suspicion))
                            .add(view(row), movement, 0);
                    suspicion.clear(movement);
                }
            }
            across.pairs();
        }
        byYear.values().forEach(Subtraction::pairs);
        byYear.values().forEach(Subtraction::totals);
    }

    /** The year that a figure's key ends with; the key itself where it ends otherwise. */
    private static String keyYear(String key) {
        String last = key.substring(key.lastIndexOf('/') + 1);
        return last.matches("\\d{4}") ? last : key;
    }

    private List<String> names() {
        return table.columns().stream().map(ResultTable.Column::name).toList();
    }

    /** Which way of dividing the total a row belongs to; empty where the table divides nothing. */
    private String view(List<String> row) {
        int view = names().indexOf("view");
        return view < 0 ? "" : row.get(view);
    }

    private List<Optional<String>> cells(int row, int column) {
        return rows.of(row).stream()
                .map(other -> other.map(texts -> texts.get(column)))
                .toList();
    }

    /** The table with cells taken out. */
    ResultTable screened() {
        var screened = new ArrayList<List<String>>();
        rows.missingAfter(-1).forEach(row -> screened.add(masked(row)));
        for (int row = 0; row < rows.size(); row++) {
            screened.add(screened(row));
            rows.missingAfter(row).forEach(missing -> screened.add(masked(missing)));
        }
        return new ResultTable(table.name(), table.content(), table.columns(), screened);
    }

    private List<String> screened(int index) {
        var cells = new ArrayList<String>();
        List<String> row = rows.row(index);
        String where = "results/" + table.name() + ".csv";
        for (int column = 0; column < row.size(); column++) {
            String text = row.get(column);
            String what = lead(row) + " · " + table.columns().get(column).name();
            List<Optional<String>> others = cells(index, column);
            boolean words = !isNumber(column, text) && !text.isEmpty();
            if (words) {
                boolean same = others.stream()
                        .allMatch(other -> other.isEmpty() || other.get().equals(text));
                cells.add(same ? text : suspicion.screened(text, others, where, what));
            } else {
                cells.add(suspicion.hides(text, others, where, what) ? HIDDEN : text);
            }
        }
        return cells;
    }

    private List<String> masked(List<String> row) {
        return IntStream.range(0, row.size())
                .mapToObj(column -> isNumber(column, row.get(column)) ? HIDDEN : row.get(column))
                .toList();
    }

    private String key(List<String> row) {
        return IntStream.range(0, row.size())
                .mapToObj(column -> isNumber(column, row.get(column)) ? "#" : row.get(column))
                .collect(Collectors.joining("|"));
    }

    /** What stands before the first number. */
    private String lead(List<String> row) {
        return IntStream.range(0, row.size())
                .takeWhile(column -> !isNumber(column, row.get(column)))
                .mapToObj(row::get)
                .collect(Collectors.joining("|"));
    }

    private boolean isNumber(int column, String text) {
        return !areYears.get(column) && Numerals.isNumber(text);
    }
}
