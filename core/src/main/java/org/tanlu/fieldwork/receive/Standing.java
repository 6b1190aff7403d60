package org.tanlu.fieldwork.receive;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.tanlu.quantity.Notation;
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
    private static final String ITEM = "item";
    private static final String YEAR = "year";
    private static final String VALUE = "value";

    private final Map<String, String> values = new LinkedHashMap<>();
    private final Map<String, Map<String, String>> rows = new LinkedHashMap<>();

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
        if (!heads.containsAll(List.of(ITEM, YEAR, VALUE, "unit"))) {
            return;
        }
        for (int row = 1; row < table.rows().size(); row++) {
            String key = text(table, row, heads, ITEM) + " " + text(table, row, heads, YEAR);
            values.put(key, text(table, row, heads, VALUE) + " " + text(table, row, heads, "unit"));
            var texts = new LinkedHashMap<String, String>();
            for (String head : heads) {
                texts.put(head, text(table, row, heads, head));
            }
            rows.put(key, texts);
        }
    }

    private static String text(Table table, int row, List<String> heads, String head) {
        return table.find(row, heads.indexOf(head)).map(Cell::text).orElse("");
    }

    /** Whether anything was taken of an item and year before. */
    boolean has(String item, int year) {
        return values.containsKey(item + " " + year);
    }

    /** The version under which a value was taken before; empty when it has none. */
    String version(String item, int year) {
        return rows.getOrDefault(item + " " + year, Map.of()).getOrDefault("version", "");
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
        if (changed.getValue().startsWith(Notation.C.name() + " ")) {
            return Text.of(
                    "此前从这份文件采用的是数值，现在写为保密（" + changed.getKey() + "），原值已取出；是否按保密登记？",
                    "A number was taken from this file before, now it is confidential (" + changed.getKey()
                            + ") and the number was removed: enter it as confidential?");
        }
        return Text.of(
                "此前从这份文件采用的是 " + before + "，现在是 " + changed.getValue() + "（" + changed.getKey() + "）；是否改用现在的数？",
                before + " was taken from this file before, now it says " + changed.getValue() + " (" + changed.getKey()
                        + "): use what it says now?");
    }

    /** Whether nothing was taken before. */
    boolean isEmpty() {
        return values.isEmpty();
    }

    /**
     * The rows that stay as they are: the file says another number now, which nobody approved. What it calls confidential
     * now does not stay.
     */
    List<Map<String, String>> kept(Collection<Mapping.Line> approved, Collection<Mapping.Line> others) {
        List<String> replaced = keys(approved, any -> true);
        List<String> asked = keys(others, cell -> !cell.text().equals(Notation.C.name()));
        return rows.entrySet().stream()
                .filter(entry -> !replaced.contains(entry.getKey()) && asked.contains(entry.getKey()))
                .map(Map.Entry::getValue)
                .toList();
    }

    private static List<String> keys(Collection<Mapping.Line> lines, Predicate<Mapping.Value> condition) {
        return lines.stream()
                .filter(line -> line.item().isPresent())
                .flatMap(line -> line.cells().stream()
                        .filter(cell -> cell.year().isPresent())
                        .filter(condition)
                        .map(cell -> line.item().orElseThrow().id() + " "
                                + cell.year().orElseThrow()))
                .toList();
    }

    /** What was taken before and is neither among the approved lines nor kept. */
    List<String> without(Collection<Mapping.Line> approved, List<Map<String, String>> kept) {
        List<String> stays = new ArrayList<>(keys(approved, any -> true));
        kept.forEach(row -> stays.add(row.get(ITEM) + " " + row.get(YEAR)));
        return values.entrySet().stream()
                .filter(entry -> !stays.contains(entry.getKey()))
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
