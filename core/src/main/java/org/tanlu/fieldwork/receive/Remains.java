package org.tanlu.fieldwork.receive;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.tanlu.fieldwork.request.Delivery;
import org.tanlu.quantity.Notation;
import org.tanlu.quantity.Unit;
import org.tanlu.reference.ReferenceData;
import org.tanlu.survey.Dossier;
import org.tanlu.survey.Vocabulary;
import org.tanlu.survey.layout.Beside;
import org.tanlu.survey.layout.Decision;
import org.tanlu.survey.layout.Mapping;
import org.tanlu.survey.layout.MappingTable;
import org.tanlu.survey.layout.MappingTable.Row;
import org.tanlu.table.Place;
import org.tanlu.trace.Text;

/**
 * 留存 what stays of the values that were taken from an earlier version of a file: all but those which the file or a person
 * replaced, refused or made confidential. What the file lost without a word is asked, and stays until somebody answers.
 */
final class Remains {
    /** How the question begins of values that the file does not say any more. */
    static final String GONE = "此前从这里采用了";

    /** Where the value stands in the table of what was taken, for rows that name no cell of the file any more. */
    private static final int VALUE_COLUMN = 3;

    private final Standing standing;
    private final Map<String, List<Row>> byKey = new LinkedHashMap<>();
    private final Map<String, List<Row>> byCell = new LinkedHashMap<>();
    private final String file;
    private final LocalDate day;
    private final Function<Place, Beside> beside;
    private final Dossier city;
    private final List<Row> rows;
    private final List<String> stricter = new ArrayList<>();
    private final Vocabulary words;
    private final List<Map<String, String>> kept = new ArrayList<>();
    private final Map<List<String>, List<String>> gone = new LinkedHashMap<>();

    /**
     * Holds what stands against the rows of a mapping.
     *
     * @param standing  what was taken before
     * @param rows      the lines of the file as it is now, with what was decided on each
     * @param refused   what somebody refused in the file's own mapping table
     * @param file      the file, with what stands beside its cells
     * @param reference the reference data
     */
    Remains(Standing standing, List<Row> rows, List<Decision> refused, Version file, ReferenceData reference) {
        this.standing = standing;
        this.file = file.delivery().file();
        this.day = file.delivery().date();
        this.beside = file.beside();
        this.city = file.city();
        this.rows = rows;
        this.words = new Vocabulary(reference);
        for (Row row : rows) {
            Standing.keys(row.line())
                    .forEach(key ->
                            byKey.computeIfAbsent(key, any -> new ArrayList<>()).add(row));
            row.line()
                    .cells()
                    .forEach(cell -> byCell.computeIfAbsent(Standing.name(cell.place()), any -> new ArrayList<>())
                            .add(row));
        }
        Set<String> withdrawn = refused.stream()
                .filter(this::isOfStanding)
                .flatMap(one -> one.years().stream().map(year -> one.item() + " " + year))
                .collect(Collectors.toCollection(LinkedHashSet::new));
        standing.values().forEach((key, value) -> settle(key, value, withdrawn));
    }

    /**
     * 版本 a file as it is now.
     *
     * @param delivery its name and the day on which it came
     * @param beside   what stands beside its cells
     * @param city     what the city has of others
     */
    record Version(Delivery delivery, Function<Place, Beside> beside, Dossier city) {}

    private void settle(String key, String value, Set<String> withdrawn) {
        Optional<Place> cell = standing.cell(key, file);
        List<Row> named = byKey.getOrDefault(key, List.of());
        List<Row> there = cell.map(place -> byCell.getOrDefault(Standing.name(place), List.of()))
                .orElse(List.of());
        boolean isReplaced = named.stream().anyMatch(Remains::isApproved)
                || there.stream().anyMatch(row -> isApproved(row) && isReassigned(row));
        boolean isSecret = !value.startsWith(Notation.C.name() + " ")
                && named.stream().filter(Remains::isOpen).anyMatch(row -> isSecret(row, key));
        boolean isRefused = withdrawn.contains(key)
                || named.stream()
                        .filter(row -> !isApproved(row) && !isOpen(row))
                        .anyMatch(row -> standing.holds(row.line()));
        if (isSecret && !isReplaced && !isRefused && isElsewhere(key)) {
            secret(key, named);
        }
        if (isReplaced || isSecret || isRefused) {
            return;
        }
        keep(key, named, there);
        if (Stream.concat(named.stream(), there.stream()).allMatch(Remains::isApproved)) {
            String sheet = cell.map(Place::sheet).orElse("");
            String item = key.substring(0, key.lastIndexOf(' '));
            gone.computeIfAbsent(
                            List.of(item, sheet, value.substring(value.indexOf(' ') + 1)), any -> new ArrayList<>())
                    .add(key);
        }
    }

    /** Whether the city has a value of another source, which would hold again. */
    private boolean isElsewhere(String key) {
        int blank = key.lastIndexOf(' ');
        return city.find(key.substring(0, blank), Integer.parseInt(key.substring(blank + 1)))
                .isPresent();
    }

    /** What is confidential now holds at once in the place of the number, lest an earlier open one come back. */
    private void secret(String key, List<Row> named) {
        var row = new LinkedHashMap<>(standing.row(key));
        String cell = named.stream()
                .filter(one -> isSecret(one, key))
                .flatMap(one -> one.line().cells().stream())
                .filter(one -> one.text().equals(Notation.C.name()))
                .map(one -> Standing.name(one.place()))
                .findFirst()
                .orElseThrow();
        row.put("value", Notation.C.name());
        row.put("note", cell + "；来件写为保密，原值已取出");
        kept.add(row);
        stricter.add(key);
    }

    private void keep(String key, List<Row> named, List<Row> there) {
        List<FormerValue.Told> cells = named.stream()
                .flatMap(row -> row.line().cells().stream()
                        .filter(cell -> cell.year()
                                .filter(year -> key.endsWith(" " + year))
                                .isPresent())
                        .map(cell -> new FormerValue.Told(row.line(), cell)))
                .toList();
        String item = key.substring(0, key.lastIndexOf(' '));
        List<Row> ofItem = rows.stream()
                .filter(row ->
                        row.line().item().filter(word -> word.id().equals(item)).isPresent())
                .toList();
        List<Place> around = Stream.of(ofItem.isEmpty() ? there : ofItem)
                .flatMap(List::stream)
                .flatMap(row -> row.line().cells().stream())
                .map(Mapping.Value::place)
                .toList();
        FormerValue value = FormerValue.of(standing.row(key), day, new FormerValue.Now(cells, around, beside));
        kept.add(value.row());
        if (value.isStricter()) {
            stricter.add(key);
        }
    }

    private static boolean isApproved(Row row) {
        return row.approved().equals(MappingTable.YES);
    }

    private static boolean isOpen(Row row) {
        return row.approved().isEmpty();
    }

    /** Whether a person gave the cells of a row another meaning than was read. */
    private static boolean isReassigned(Row row) {
        return !Standing.keys(row.line()).equals(Standing.keys(row.read()))
                || !row.line().unit().equals(row.read().unit());
    }

    /** What is confidential now goes at once. */
    private static boolean isSecret(Row row, String key) {
        return Standing.keys(row.line()).contains(key)
                && row.line().cells().stream()
                        .filter(cell -> cell.text().equals(Notation.C.name()))
                        .anyMatch(cell -> cell.year()
                                .filter(year -> key.endsWith(" " + year))
                                .isPresent());
    }

    /** Whether a refusal is about what stands: of a line that says something else, it refuses that and leaves what stands. */
    private boolean isOfStanding(Decision one) {
        int cells = one.years().size();
        return cells == one.values().size()
                && IntStream.range(0, cells)
                        .allMatch(i -> (one.values().get(i) + " " + one.unit())
                                .equals(standing.values()
                                        .getOrDefault(
                                                one.item() + " " + one.years().get(i), "")));
    }

    /** The rows of the data that stay as they are. */
    List<Map<String, String>> kept() {
        return kept;
    }

    /** The items and years of which a kept value is marked stricter now. */
    List<String> stricter() {
        return stricter;
    }

    /** What the file does not say any more, as lines with a question. */
    List<Mapping.Line> gone() {
        return gone.entrySet().stream()
                .map(entry -> line(entry.getKey(), entry.getValue()))
                .toList();
    }

    private Mapping.Line line(List<String> group, List<String> keys) {
        Optional<Vocabulary.Word> item = words.item(group.get(0));
        Optional<Unit> unit = item.flatMap(word -> words.units(group.get(2)).stream()
                .filter(one -> one.isCompatibleWith(word.unit()))
                .findFirst());
        return new Mapping.Line(
                keys.stream().map(this::cellOf).toList(),
                item,
                unit,
                List.of(item.map(word -> word.name().chinese()).orElse(group.get(0))),
                Optional.of(question(keys)));
    }

    private Mapping.Value cellOf(String key) {
        String value = standing.row(key).getOrDefault("value", "");
        return new Mapping.Value(
                standing.cell(key, file).orElseGet(() -> new Place(file, "", standing.number(key), VALUE_COLUMN)),
                words.year(key.substring(key.lastIndexOf(' ') + 1)),
                value,
                Notation.find(value).isEmpty());
    }

    private Text question(List<String> keys) {
        String told = keys.stream()
                .map(key -> key.substring(key.lastIndexOf(' ') + 1) + "="
                        + standing.values().get(key))
                .collect(Collectors.joining("；"));
        return Text.of(
                GONE + " " + told + "，现在来件中没有这个数（空白、删去或改作他用）。撤回吗？撤回写“否”，仍采用写“是”；答复前保留原数。",
                told
                        + " was taken from here before, now the file does not say it. Withdraw it? Write 否 to withdraw, 是 to keep;"
                        + " until then it stays.");
    }
}
