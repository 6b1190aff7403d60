package org.tanlu.fieldwork.receive;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.tanlu.quantity.Notation;
import org.tanlu.survey.TableNames;
import org.tanlu.survey.Tables;
import org.tanlu.survey.layout.Mapping;
import org.tanlu.table.Cell;
import org.tanlu.table.Place;
import org.tanlu.table.Table;
import org.tanlu.trace.Text;

/**
 * 已采用的数 what was taken from an earlier version of a file: it stands while the file says the same, a change is asked, and
 * nothing goes without being said.
 */
final class Standing {
    /** How the tables that hold what was taken from a file are called; the name of the receipt follows. */
    static final String TABLE = TableNames.DATA + "received_";

    private static final String BEFORE = "此前从这份文件采用的是";
    private static final Pattern CELL = Pattern.compile("(?:(.*?)!)?([A-Z]{1,3})(\\d{1,7})(?:；.*)?");
    private static final int LETTERS = 26;
    private static final String ITEM = "item";
    private static final String YEAR = "year";
    private static final String VALUE = "value";

    private final Map<String, String> values = new LinkedHashMap<>();
    private final Map<String, Map<String, String>> rows = new LinkedHashMap<>();
    private final Map<String, String> byCell = new LinkedHashMap<>();

    private Standing() {}

    /** What was taken from the receipt of that name; nothing when the city has no such table. */
    static Standing of(Tables tables, String receipt) {
        var standing = new Standing();
        tables.tables().stream()
                .filter(table ->
                        table.name().equals(TABLE + receipt) && !table.rows().isEmpty())
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
            cell(key, table.name()).ifPresent(cell -> byCell.put(name(cell), key));
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

    /** Whether the very value of a cell was taken before, in the unit of its line. */
    boolean says(Mapping.Line line, Mapping.Value cell) {
        return said(new Mapping.Line(List.of(cell), line.item(), line.unit(), line.words(), line.doubt()))
                .filter(values.entrySet()::containsAll)
                .isPresent();
    }

    /** 改动 what a line says of an item and year of which something else was taken before. */
    private record Difference(String key, String before, String now) {
        boolean isSecret() {
            return now.equals(Notation.C.name()) || now.startsWith(Notation.C.name() + " ");
        }
    }

    /** The line, asked also for all that it says otherwise than what was taken before, whatever else is asked of it. */
    Mapping.Line compared(Mapping.Line line) {
        return compared(line, values.keySet());
    }

    /** The same; of a line whose item is not known the cells are those of before, unless their item and year stand elsewhere. */
    Mapping.Line compared(Mapping.Line line, Set<String> elsewhere) {
        List<Difference> all = line.cells().stream()
                .flatMap(cell -> difference(line, cell, elsewhere).stream())
                .toList();
        List<Difference> secret = all.stream().filter(Difference::isSecret).toList();
        List<Difference> changed = all.stream().filter(one -> !one.isSecret()).toList();
        Mapping.Line asked = secret.isEmpty() ? line : line.asked(secret(secret));
        return changed.isEmpty() ? asked : asked.asked(changed(changed));
    }

    private Optional<Difference> difference(Mapping.Line line, Mapping.Value cell, Set<String> elsewhere) {
        Optional<String> known = line.item().flatMap(item -> cell.year().map(year -> item.id() + " " + year));
        Optional<String> key = line.item().isPresent()
                ? known
                : Optional.ofNullable(byCell.get(name(cell.place()))).filter(one -> !elsewhere.contains(one));
        String unit = line.unit()
                .filter(one -> line.item().isPresent())
                .map(one -> " " + one.symbol())
                .orElse("");
        return key.filter(values::containsKey).flatMap(one -> {
            String before = values.getOrDefault(one, "");
            String now = cell.text() + unit;
            boolean isSame = unit.isEmpty() ? before.startsWith(now + " ") : before.equals(now);
            return isSame ? Optional.empty() : Optional.of(new Difference(one, before, now));
        });
    }

    private static Text secret(List<Difference> secret) {
        String keys = secret.stream().map(Difference::key).collect(Collectors.joining("、"));
        return Text.of(
                BEFORE + "数值，现在写为保密（" + keys + "），原值已取出；是否按保密登记？",
                "A number was taken from this file before, now it is confidential (" + keys
                        + ") and the number was removed: enter it as confidential?");
    }

    private static Text changed(List<Difference> changed) {
        String before = changed.stream().map(Difference::before).collect(Collectors.joining("、"));
        String now = changed.stream().map(Difference::now).collect(Collectors.joining("、"));
        String keys = changed.stream().map(Difference::key).collect(Collectors.joining("、"));
        return Text.of(
                BEFORE + " " + before + "，现在是 " + now + "（" + keys + "）；是否改用现在的数？",
                before + " was taken from this file before, now it says " + now + " (" + keys
                        + "): use what it says now?");
    }

    /** Whether a question says, among others, what was taken before. */
    static boolean isOfChange(String question) {
        return question.contains(BEFORE);
    }

    /** The cell that a value was taken from, as its row says. */
    Optional<Place> cell(String key, String file) {
        return Optional.of(CELL.matcher(row(key).getOrDefault("note", "")))
                .filter(Matcher::matches)
                .map(found -> new Place(
                        file,
                        Optional.ofNullable(found.group(1)).orElse(""),
                        Integer.parseInt(found.group(3)),
                        column(found.group(2))));
    }

    private static int column(String letters) {
        return letters.chars().reduce(0, (column, letter) -> column * LETTERS + letter - 'A' + 1);
    }

    /** A cell of a file, whichever file it is. */
    static String name(Place cell) {
        return cell.sheet().isEmpty() ? cell.address() : cell.sheet() + "!" + cell.address();
    }

    /** Whether nothing was taken before. */
    boolean isEmpty() {
        return values.isEmpty();
    }

    /** The values by item and year, with their unit. */
    Map<String, String> values() {
        return values;
    }

    /** The years of the values. */
    List<Integer> years() {
        return rows.values().stream()
                .map(row -> row.getOrDefault(YEAR, ""))
                .filter(year -> year.matches("\\d{4}"))
                .map(Integer::valueOf)
                .toList();
    }

    /** Who may see what was taken of an item and year before, as its row says. */
    String access(String item, int year) {
        return row(item + " " + year).getOrDefault("access", "");
    }

    /** The item and year of a row. */
    static String key(Map<String, String> row) {
        return row.get(ITEM) + " " + row.get(YEAR);
    }

    /** The number of the row of an item and year in its table. */
    int number(String key) {
        return List.copyOf(values.keySet()).indexOf(key) + 2;
    }

    /** The row of an item and year as it stands. */
    Map<String, String> row(String key) {
        return rows.getOrDefault(key, Map.of());
    }

    /** Whether something was taken of an item and year before that is among the approved lines or kept. */
    boolean stays(String key, Collection<Mapping.Line> approved, List<Map<String, String>> kept) {
        return values.containsKey(key)
                && (approved.stream().anyMatch(line -> keys(line).contains(key))
                        || kept.stream().anyMatch(row -> key(row).equals(key)));
    }

    /** What was taken before and is neither among the approved lines nor kept. */
    List<String> without(Collection<Mapping.Line> approved, List<Map<String, String>> kept) {
        Set<String> staying = approved.stream()
                .flatMap(line -> keys(line).stream())
                .collect(Collectors.toCollection(LinkedHashSet::new));
        kept.forEach(row -> staying.add(key(row)));
        return values.entrySet().stream()
                .filter(entry -> !staying.contains(entry.getKey()))
                .map(entry -> entry.getKey() + " = " + entry.getValue())
                .toList();
    }

    /** The items and years that a line is about, as far as they are known. */
    static List<String> keys(Mapping.Line line) {
        return line.item().stream()
                .flatMap(item -> line.cells().stream()
                        .flatMap(cell -> cell.year().stream().map(year -> item.id() + " " + year)))
                .toList();
    }

    /** What the cells of a line say by item and year; empty when its item, its unit or a year is not known. */
    static Optional<List<Map.Entry<String, String>>> said(Mapping.Line line) {
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
