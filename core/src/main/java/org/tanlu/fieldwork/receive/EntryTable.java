package org.tanlu.fieldwork.receive;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.tanlu.survey.CityTables;
import org.tanlu.survey.layout.MappingTable;
import org.tanlu.table.Cell;
import org.tanlu.table.Table;
import org.tanlu.trace.Text;

/** 条目批准表 the entries of a file as a table in which people approve them, row by row. */
final class EntryTable {
    /** What its name has behind that of the mapping of the same file. */
    static final String SUFFIX = "_登记";

    private static final List<String> HEADS = List.of("文件", "工作表", "行", "去向", "处理", "内容", "把握", "疑问", "question", "批准");
    private static final List<String> YES = List.of(MappingTable.YES, "yes", "y", "√", "同意");
    private static final List<String> NO = List.of(MappingTable.NO, "no", "n", "×", "不同意");

    private EntryTable() {}

    /** Writes the entries with what was decided on each. */
    static Table write(String name, String file, Map<Entry, String> entries) {
        var rows = new ArrayList<List<String>>();
        rows.add(HEADS);
        entries.forEach((entry, decided) -> rows.add(List.of(
                file,
                entry.place().sheet(),
                entry.place().row() == 0 ? "" : Integer.toString(entry.place().row()),
                entry.table(),
                entry.kind().chinese(),
                entry.content(),
                entry.doubt().isPresent() ? "疑问" : "确定",
                entry.doubt().map(Text::chinese).orElse(""),
                entry.doubt().map(Text::english).orElse(""),
                decided)));
        return CityTables.of(name, rows);
    }

    /** What people decided on an entry in one of the tables, {@code 是} or {@code 否}; empty when they did not. */
    static Optional<String> decision(List<Table> tables, Entry entry) {
        return tables.stream()
                .flatMap(table -> IntStream.range(1, table.rows().size())
                        .filter(row -> isAbout(table, row, entry))
                        .mapToObj(row -> text(table, row, "批准")))
                .filter(text -> YES.contains(text) || NO.contains(text))
                .reduce((first, last) -> last)
                .map(text -> YES.contains(text) ? MappingTable.YES : MappingTable.NO);
    }

    private static boolean isAbout(Table table, int row, Entry entry) {
        return text(table, row, "去向").equals(entry.table())
                && text(table, row, "内容").equals(entry.content().strip())
                && text(table, row, "疑问")
                        .equals(entry.doubt().map(Text::chinese).orElse(""));
    }

    private static String text(Table table, int row, String head) {
        List<String> heads = table.rows().get(0).stream().map(Cell::text).toList();
        return Optional.of(heads.indexOf(head))
                .filter(column -> column >= 0)
                .flatMap(column -> table.find(row, column))
                .map(cell -> cell.text().strip())
                .orElse("");
    }
}
