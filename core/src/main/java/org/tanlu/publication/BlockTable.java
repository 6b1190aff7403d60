package org.tanlu.publication;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.tanlu.report.Block.Entry;
import org.tanlu.report.Block.TableBlock;

/** 文中表格检查 takes out of a table of the document the numbers that rest on one internal series alone, or would tell one. */
final class BlockTable {
    private static final String TOTAL = "合计";
    private static final String HIDDEN = "C";

    private final Suspicion suspicion;
    private final TableBlock table;
    private final Counterparts<List<Entry>> rows;

    BlockTable(Suspicion suspicion, TableBlock table, List<Optional<TableBlock>> others) {
        this.suspicion = suspicion;
        this.table = table;
        this.rows = new Counterparts<>(
                table.rows(),
                others.stream().map(other -> other.map(TableBlock::rows)).toList(),
                BlockTable::key,
                row -> row.get(0).text());
    }

    /** Forbids numbers that others of the same row, or of the same column and its total, would turn into one series. */
    void subtract() {
        List<Subtraction> columns = table.columns().stream()
                .map(column -> new Subtraction(suspicion))
                .toList();
        for (int i = 0; i < rows.size(); i++) {
            List<Entry> row = rows.row(i);
            String view = row.get(0).text().startsWith(TOTAL) ? "total" : "";
            var across = new Subtraction(suspicion);
            for (int column = 1; column < row.size(); column++) {
                String text = row.get(column).text().replace("※", "");
                Movement movement = suspicion.movement(text, plain(i, column));
                if (Numerals.isNumber(text) && (!suspicion.tells(movement) || suspicion.isClear(text, movement))) {
                    double grain = 1.1 * Numerals.grain(text);
                    across.add("", movement, grain);
                    columns.get(column).add(view, movement, grain);
                }
            }
            across.pairs();
        }
        columns.forEach(Subtraction::totals);
    }

    private List<Optional<String>> plain(int row, int column) {
        return texts(row, column).stream()
                .map(text -> text.map(said -> said.replace("※", "")))
                .toList();
    }

    private List<Optional<String>> texts(int row, int column) {
        return rows.of(row).stream()
                .map(other -> other.map(found -> found.get(column).text()))
                .toList();
    }

    /** The rows with numbers taken out. */
    List<List<Entry>> screened() {
        var screened = new ArrayList<List<Entry>>();
        rows.missingAfter(-1).forEach(row -> screened.add(masked(row)));
        for (int row = 0; row < rows.size(); row++) {
            screened.add(screened(row));
            rows.missingAfter(row).forEach(missing -> screened.add(masked(missing)));
        }
        return screened;
    }

    private List<Entry> screened(int index) {
        List<Entry> row = rows.row(index);
        var entries = new ArrayList<Entry>();
        for (int column = 0; column < row.size(); column++) {
            Entry entry = row.get(column);
            String what =
                    row.get(0).text() + " · " + table.columns().get(column).title();
            entries.add(
                    new Entry(screened(entry.text(), texts(index, column), column, what), entry.key(), entry.strong()));
        }
        return entries;
    }

    private String screened(String text, List<Optional<String>> others, int column, String what) {
        if (column == 0 && others.stream().allMatch(Optional::isEmpty)) {
            return text;
        }
        return Numerals.isNothing(text)
                ? nothing(text, others, what)
                : suspicion.screened(text, others, table.caption(), what);
    }

    private String nothing(String text, List<Optional<String>> others, String what) {
        return suspicion.hides(text, others, table.caption(), what) ? HIDDEN : text;
    }

    private static List<Entry> masked(List<Entry> row) {
        return IntStream.range(0, row.size())
                .mapToObj(column -> {
                    Entry entry = row.get(column);
                    String text = column == 0
                            ? entry.text()
                            : Numerals.NUMBER.matcher(entry.text()).replaceAll(HIDDEN);
                    return new Entry(text, entry.key(), entry.strong());
                })
                .toList();
    }

    /** A row by its first entry and the words of the others. */
    private static String key(List<Entry> row) {
        return IntStream.range(0, row.size())
                .mapToObj(i -> i == 0 ? row.get(0).text() : words(row.get(i).text()))
                .collect(Collectors.joining("|"));
    }

    /** Words of an entry; those that stand for a missing number do not tell rows apart. */
    private static String words(String text) {
        String skeleton = Numerals.skeleton(text);
        return skeleton.length() <= 3 ? "#" : skeleton;
    }
}
