package org.tanlu.fieldwork.receive;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.tanlu.survey.Tables;
import org.tanlu.survey.layout.Mapping;
import org.tanlu.table.Cell;
import org.tanlu.table.Table;
import org.tanlu.trace.Text;

/**
 * 已采用的数 what was taken from an earlier version of a file: it stands while the file says the same, a change is asked, and
 * nothing goes without being said.
 */
final class Standing {
    private final Map<String, String> values = new LinkedHashMap<>();

    private Standing() {}

    /** What the table of that name holds; nothing when the city has no such table. */
    static Standing of(Tables tables, String name) {
        var standing = new Standing();
        tables.tables().stream()
                .filter(table -> table.name().equals(name) && !table.rows().isEmpty())
                .forEach(standing::add);
        return standing;
    }

    private void add(Table table) {
        List<String> heads = table.rows().get(0).stream().map(Cell::text).toList();
        if (!heads.containsAll(List.of("item", "year", "value", "unit"))) {
            return;
        }
        for (int row = 1; row < table.rows().size(); row++) {
            String key = text(table, row, heads, "item") + " " + text(table, row, heads, "year");
            values.put(key, text(table, row, heads, "value") + " " + text(table, row, heads, "unit"));
        }
    }

    private static String text(Table table, int row, List<String> heads, String head) {
        return table.find(row, heads.indexOf(head)).map(Cell::text).orElse("");
    }

    /** Whether anything was taken of an item and year before. */
    boolean has(String item, int year) {
        return values.containsKey(item + " " + year);
    }

    /** Whether everything that a line says was taken before, unchanged. */
    boolean holds(Mapping.Line line) {
        return said(line).filter(values.entrySet()::containsAll).isPresent();
    }

    /** The line, with a question where it says something else than what was taken before. */
    Mapping.Line compared(Mapping.Line line) {
        Optional<Map.Entry<String, String>> changed = said(line).stream()
                .flatMap(said -> said.stream())
                .filter(entry ->
                        !values.getOrDefault(entry.getKey(), entry.getValue()).equals(entry.getValue()))
                .findFirst();
        return line.doubt().isPresent() || changed.isEmpty()
                ? line
                : new Mapping.Line(
                        line.cells(), line.item(), line.unit(), line.words(), Optional.of(question(changed.get())));
    }

    private Text question(Map.Entry<String, String> changed) {
        String before = values.getOrDefault(changed.getKey(), "");
        return Text.of(
                "此前从这份文件采用的是 " + before + "，现在是 " + changed.getValue() + "（" + changed.getKey() + "）；是否改用现在的数？",
                before + " was taken from this file before, now it says " + changed.getValue() + " (" + changed.getKey()
                        + "): use what it says now?");
    }

    /** What was taken before and is not among the approved lines. */
    List<String> without(List<Mapping.Line> approved) {
        List<String> kept = approved.stream()
                .flatMap(line -> said(line).stream())
                .flatMap(said -> said.stream().map(Map.Entry::getKey))
                .toList();
        return values.entrySet().stream()
                .filter(entry -> !kept.contains(entry.getKey()))
                .map(entry -> entry.getKey() + " = " + entry.getValue())
                .toList();
    }

    /** What the cells of a line say by item and year; empty when its item, its unit or a year is not known. */
    private static Optional<List<Map.Entry<String, String>>> said(Mapping.Line line) {
        boolean isKnown = line.item().isPresent()
                && line.unit().isPresent()
                && line.cells().stream().allMatch(cell -> cell.year().isPresent());
        return isKnown
                ? Optional.of(line.cells().stream()
                        .map(cell -> Map.entry(
                                line.item().orElseThrow().id() + " "
                                        + cell.year().orElseThrow(),
                                cell.text() + " " + line.unit().orElseThrow().symbol()))
                        .collect(Collectors.toList()))
                : Optional.empty();
    }
}
