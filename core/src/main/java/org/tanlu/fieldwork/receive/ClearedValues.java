package org.tanlu.fieldwork.receive;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.tanlu.reference.ReferenceData;
import org.tanlu.survey.Datum;
import org.tanlu.survey.Dossier;
import org.tanlu.survey.layout.Mapping;
import org.tanlu.table.Cell;
import org.tanlu.table.Place;
import org.tanlu.table.Sheet;
import org.tanlu.table.Table;
import org.tanlu.trace.Access;
import org.tanlu.trace.Clause;
import org.tanlu.trace.Facts;
import org.tanlu.trace.Finding;
import org.tanlu.trace.Text;

/**
 * 清空的预填数 values that a request workbook bore when it was sent and that it does not say any more: the city's stay, and a
 * person is asked whether they are withdrawn.
 */
@Clause("C6-7")
final class ClearedValues {
    private static final int SHOWN = 6;

    private final Prefilled prefilled;
    private final FormCells cells;
    private final Dossier city;
    private final Predicate<String> isTaken;
    private final String file;
    private final ReferenceData reference;
    private final Map<String, List<Cleared>> byItem = new LinkedHashMap<>();

    /** A value of the city with the cell in which it stood; empty where the row or column of the cell is gone. */
    private record Cleared(Datum datum, Optional<Cell> cell) {
        private String told() {
            String now = cell.map(one -> one.text().strip())
                    .filter(text -> !text.isEmpty())
                    .map(text -> "，现写“" + text + "”")
                    .orElse("");
            return datum.year() + "年 " + datum.told() + now;
        }
    }

    /**
     * Holds what was sent against what a file says.
     *
     * @param file      the file
     * @param lines     all that it says, before what is unchanged is left out
     * @param prefilled what was sent along
     * @param city      the city without what was taken from the file before
     * @param isTaken   whether a value of an item and year that was taken from the file before is still in force: what is gone
     *                  of these is asked elsewhere
     */
    ClearedValues(
            Reception.Delivered file,
            List<Mapping.Line> lines,
            Prefilled prefilled,
            Dossier city,
            Predicate<String> isTaken,
            ReferenceData reference) {
        this.file = file.delivery().file();
        this.prefilled = prefilled;
        this.city = city;
        this.isTaken = isTaken;
        this.reference = reference;
        List<Table> tables = file.sheets().stream().map(Sheet::table).toList();
        this.cells = new FormCells(tables, reference);
        Set<String> told = lines.stream()
                .flatMap(line -> Standing.keys(line).stream())
                .collect(Collectors.toCollection(LinkedHashSet::new));
        sent().stream().filter(key -> !told.contains(key)).forEach(this::add);
    }

    /**
     * What was sent; of a form saved as CSV, which cannot say, what the city has in the cells of it that are blank. Of a
     * workbook that does not say nothing was sent: what the city has since then was never in it.
     */
    private Set<String> sent() {
        var keys = prefilled.sent().stream()
                .map(one -> one.item() + " " + one.year())
                .collect(Collectors.toCollection(LinkedHashSet::new));
        if (!file.toLowerCase(Locale.ROOT).endsWith(".csv")) {
            return keys;
        }
        cells.keys().stream()
                .filter(key -> cells.find(key)
                        .filter(cell -> prefilled.forms().contains(cell.place().sheet()))
                        .filter(cell -> cell.text().isBlank())
                        .isPresent())
                .forEach(keys::add);
        return keys;
    }

    private void add(String key) {
        int blank = key.lastIndexOf(' ');
        String item = key.substring(0, blank);
        int year = Integer.parseInt(key.substring(blank + 1));
        city.find(item, year)
                .filter(datum -> datum.access() != Access.CONFIDENTIAL)
                .filter(datum -> !isTaken.test(key))
                .ifPresent(datum -> byItem.computeIfAbsent(item, any -> new ArrayList<>())
                        .add(new Cleared(datum, cells.find(key))));
    }

    /** What a person has to answer, item by item. */
    List<Proposal> proposals() {
        return byItem.values().stream().map(this::proposal).toList();
    }

    private Proposal proposal(List<Cleared> cleared) {
        String content = cleared.get(0).datum().name().chinese() + " "
                + cleared.stream().map(Cleared::told).collect(Collectors.joining("；"));
        String table = cleared.get(0).datum().place().file().replaceFirst("\\.csv$", "");
        var entry = new Entry(table, Entry.CLEARED, place(cleared), content, Optional.of(question(cleared)));
        return Proposal.gone(
                entry, draft -> cleared.forEach(one -> draft.blank(one.datum().place())));
    }

    private Place place(List<Cleared> cleared) {
        return cleared.stream()
                .flatMap(one -> one.cell().stream())
                .map(Cell::place)
                .findFirst()
                .orElse(Place.ofFile(file));
    }

    private static Text question(List<Cleared> cleared) {
        boolean isGone = cleared.stream().allMatch(one -> one.cell().isEmpty());
        return isGone
                ? Text.of(
                        "这些预填的数所在的行或列在来件中被删去。撤回（从城市数据中清空）写“否”，仍用原数写“是”；答复前保留原数。",
                        "The row or column of these values, which were sent along, is gone. Withdraw them? Write 否 to blank them in the"
                                + " city's data, 是 to keep them; until then they stay.")
                : Text.of(
                        "这些预填的数在来件中被清空。撤回（从城市数据中清空）写“否”，仍用原数写“是”；答复前保留原数。",
                        "These values, which were sent along, are blank now. Withdraw them? Write 否 to blank them in the"
                                + " city's data, 是 to keep them; until then they stay.");
    }

    /** What of it nobody answered yet. */
    List<Finding> findings(Map<Entry, String> decided) {
        List<Text> open = decided.entrySet().stream()
                .filter(entry -> entry.getKey().kind().equals(Entry.CLEARED)
                        && entry.getValue().isEmpty())
                .map(entry -> Text.of(entry.getKey().content(), entry.getKey().content()))
                .collect(Collectors.toList());
        int more = open.size() - SHOWN;
        List<Text> shown = new ArrayList<>(open.subList(0, Math.min(SHOWN, open.size())));
        if (more > 0) {
            shown.add(Text.of("另" + more + "项", more + " more"));
        }
        return open.isEmpty()
                ? List.of()
                : List.of(Finding.of(
                        reference.rule("RCV-CLEARED"),
                        Facts.of("file", file).and("count", open.size()).and("rows", shown)));
    }
}
