package org.tanlu.publication;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.tanlu.report.ResultTable;

/** 结果表检查 takes out of a result table the numbers that rest on one internal series alone. */
final class TableScreen {
    private static final Pattern YEARS = Pattern.compile("(.*_)?(year|first|last|from|to|start|end)(_year)?");
    private static final String HIDDEN = "C";

    private final Suspicion suspicion;

    TableScreen(Suspicion suspicion) {
        this.suspicion = suspicion;
    }

    /** A table with cells taken out, given the tables of the same name in the other runs. */
    ResultTable screened(ResultTable table, List<ResultTable> others) {
        var own = new Occurrences<>(table.rows(), row -> key(table, row));
        var leads = new Occurrences<>(table.rows(), row -> lead(table, row));
        List<Occurrences<List<String>>> exact = others.stream()
                .map(other -> new Occurrences<>(other.rows(), row -> key(other, row)))
                .toList();
        List<Occurrences<List<String>>> loose = others.stream()
                .map(other -> new Occurrences<>(other.rows(), row -> lead(other, row)))
                .toList();
        var rows = new ArrayList<List<String>>();
        for (int i = 0; i < table.rows().size(); i++) {
            int row = i;
            List<Optional<List<String>>> counterparts = IntStream.range(0, others.size())
                    .mapToObj(run -> exact.get(run)
                            .find(own.keys().get(row))
                            .or(() -> loose.get(run).find(leads.keys().get(row))))
                    .toList();
            rows.add(screened(table, table.rows().get(row), counterparts));
        }
        return new ResultTable(table.name(), table.content(), table.columns(), rows);
    }

    private List<String> screened(ResultTable table, List<String> row, List<Optional<List<String>>> others) {
        var cells = new ArrayList<String>();
        for (int column = 0; column < row.size(); column++) {
            int index = column;
            List<Optional<String>> cell = others.stream()
                    .map(other -> other.map(texts -> texts.get(index)))
                    .toList();
            String text = row.get(column);
            boolean number = isNumber(table, column, text);
            boolean same = cell.stream()
                    .allMatch(other -> other.isEmpty() || other.get().equals(text));
            boolean hidden = (number || !same)
                    && suspicion.hides(
                            text,
                            cell,
                            "results/" + table.name() + ".csv",
                            lead(table, row) + " · "
                                    + table.columns().get(column).name());
            cells.add(hidden ? HIDDEN : text);
        }
        return cells;
    }

    private static String key(ResultTable table, List<String> row) {
        return IntStream.range(0, row.size())
                .mapToObj(column -> isNumber(table, column, row.get(column)) ? "#" : row.get(column))
                .collect(Collectors.joining("|"));
    }

    /** What stands before the first number. */
    private static String lead(ResultTable table, List<String> row) {
        return IntStream.range(0, row.size())
                .takeWhile(column -> !isNumber(table, column, row.get(column)))
                .mapToObj(row::get)
                .collect(Collectors.joining("|"));
    }

    private static boolean isNumber(ResultTable table, int column, String text) {
        return Suspicion.isNumber(text)
                && !YEARS.matcher(table.columns().get(column).name()).matches();
    }
}
