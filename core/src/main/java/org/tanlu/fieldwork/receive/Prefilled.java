package org.tanlu.fieldwork.receive;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.tanlu.quantity.Quantity;
import org.tanlu.quantity.Unit;
import org.tanlu.survey.Datum;
import org.tanlu.survey.Dossier;
import org.tanlu.survey.Ledger;
import org.tanlu.survey.TableNames;
import org.tanlu.survey.layout.Beside;
import org.tanlu.survey.layout.Mapping;
import org.tanlu.table.Cell;
import org.tanlu.table.Place;
import org.tanlu.table.Sheet;
import org.tanlu.table.Table;
import org.tanlu.trace.Text;

/**
 * 预填数据 what the request workbook bore already when it was sent. A value that came back as it was sent is no receipt: it
 * stays what it was, of the source that it had. Where the hidden sheet that says what was sent is lost, as in a file saved as
 * CSV, that is what the city has.
 */
final class Prefilled {
    /** How the question begins of a value that came back as it was sent, with a remark beside it. */
    private static final String MARKED = "预填的数没有改动，旁边写了";

    private static final Text UNCHANGED = Text.of("预填的本市已有数据，未改动", "the city's own data, sent along and unchanged");

    /** How many cells a row has up to its value; a notation key has no unit behind it. */
    private static final int VALUE = 3;

    private static final int HEADS_WITHIN = 10;
    private static final List<String> IDS = List.of("资料编号", "指标编号");

    private final Set<List<String>> sent = new LinkedHashSet<>();
    private final Set<String> forms = new LinkedHashSet<>();
    private final Dossier city;
    /** How many values came back unchanged, by whether they are asked and by sheet. */
    private final Map<Boolean, Map<String, Integer>> unchanged = new LinkedHashMap<>();
    /** How many values came back unchanged with a remark and were sure, by sheet. */
    private final Map<String, Integer> marked = new LinkedHashMap<>();
    /** The first cell of each item of which a value came back unchanged. */
    private final Map<String, Place> left = new LinkedHashMap<>();

    private Prefilled(Dossier city) {
        this.city = city;
    }

    /** Whether a sheet is the hidden one that says what was sent. */
    static boolean is(Table table) {
        return table.name().equals(TableNames.PREFILLED_SHEET);
    }

    /** What the sheets of a file say was sent to a city; nothing for a file that is no request workbook. */
    static Prefilled of(List<Sheet> sheets, Dossier city) {
        var prefilled = new Prefilled(city);
        if (sheets.stream().map(Sheet::table).noneMatch(Prefilled::is)) {
            sheets.stream()
                    .map(Sheet::table)
                    .filter(Prefilled::isForm)
                    .forEach(table -> prefilled.forms.add(table.place().sheet()));
        }
        sheets.stream()
                .map(Sheet::table)
                .filter(Prefilled::is)
                .flatMap(table -> table.rows().stream().skip(1))
                .map(row -> row.stream().map(Cell::text).toList())
                .filter(row -> row.size() >= VALUE)
                .forEach(row -> prefilled.sent.add(
                        List.of(row.get(0), row.get(1), row.get(2), row.size() > VALUE ? row.get(VALUE) : "")));
        return prefilled;
    }

    /** Whether a sheet is one of data of a request workbook, by its title or its columns of ids. */
    static boolean isForm(Table table) {
        return table.rows().stream()
                .limit(HEADS_WITHIN)
                .map(row -> row.stream().map(cell -> cell.text().strip()).toList())
                .anyMatch(row ->
                        row.containsAll(IDS) || row.stream().anyMatch(text -> text.contains(TableNames.REQUEST_TITLE)));
    }

    /** The values that were sent along, as item and year; empty where the file does not say. */
    List<Sent> sent() {
        return sent.stream().map(row -> new Sent(row.get(0), row.get(1))).toList();
    }

    /**
     * 预填的数 a value that was sent along.
     *
     * @param item its item
     * @param year its year, as written
     */
    record Sent(String item, String year) {}

    /** The sheets that bore the city's values, of a file that does not say which. */
    Set<String> forms() {
        return forms;
    }

    /** The first cell of each item of which a value came back as it was sent. */
    Map<String, Place> left() {
        return left;
    }

    /**
     * The lines without the values that came back as they were sent, unless they were taken from the file before. Of those that
     * have a remark or a mark of secrecy beside them, which were sent without any, the remark is asked.
     */
    List<Mapping.Line> without(List<Mapping.Line> lines, Standing standing, Function<Place, Beside> beside) {
        var others = new ArrayList<Mapping.Line>();
        for (Mapping.Line line : lines) {
            List<Mapping.Value> same = line.cells().stream()
                    .filter(cell -> isUnchanged(line, cell, standing))
                    .toList();
            List<Mapping.Value> changed =
                    line.cells().stream().filter(cell -> !same.contains(cell)).toList();
            List<Mapping.Value> told = same.stream()
                    .filter(cell -> isTold(beside.apply(cell.place())))
                    .toList();
            same.forEach(cell -> left.putIfAbsent(line.item().orElseThrow().id(), cell.place()));
            counts(line.doubt().isPresent(), unchanged)
                    .merge(line.place().sheet(), same.size() - told.size(), Integer::sum);
            if (!changed.isEmpty()) {
                others.add(of(line, changed));
            }
            if (!told.isEmpty()) {
                others.add(of(line, told).asked(marked(told, beside)));
                marked.merge(line.place().sheet(), line.doubt().isPresent() ? 0 : told.size(), Integer::sum);
            }
        }
        return others;
    }

    private static Mapping.Line of(Mapping.Line line, List<Mapping.Value> cells) {
        return new Mapping.Line(cells, line.item(), line.unit(), line.words(), line.doubt());
    }

    private static boolean isTold(Beside beside) {
        return !beside.remark().isEmpty() || beside.access().isPresent();
    }

    private static Text marked(List<Mapping.Value> cells, Function<Place, Beside> beside) {
        String said = cells.stream()
                .map(cell -> beside.apply(cell.place()))
                .map(one -> one.remark().isEmpty()
                        ? one.access().orElseThrow().text().chinese()
                        : one.remark())
                .distinct()
                .collect(Collectors.joining("”“"));
        return Text.of(
                MARKED + "“" + said + "”：按来件登记这些数和说明（保密、内部的随之标注）写“是”，仍用本市原有的写“否”。",
                "The city's values came back unchanged with \"" + said
                        + "\" beside them. Write 是 to enter them with that remark (and who may see them), 否 to leave the city's as"
                        + " they are.");
    }

    /** Whether a question is that of a remark beside a value that came back as it was sent. */
    static boolean isOfMark(Text question) {
        return question.chinese().contains(MARKED);
    }

    private boolean isUnchanged(Mapping.Line line, Mapping.Value cell, Standing standing) {
        Optional<String> item = line.item().map(word -> word.id());
        boolean isKnown =
                item.isPresent() && line.unit().isPresent() && cell.year().isPresent();
        return isKnown
                && !standing.has(item.get(), cell.year().get())
                && (sent.contains(List.of(
                                item.get(),
                                cell.year().get().toString(),
                                cell.text(),
                                cell.isNumber() ? line.unit().map(Unit::symbol).orElse("") : ""))
                        || (forms.contains(line.place().sheet())
                                && city.find(item.get(), cell.year().get())
                                        .filter(datum -> isSame(datum, cell, line))
                                        .isPresent()));
    }

    private boolean isSame(Datum datum, Mapping.Value cell, Mapping.Line line) {
        return cell.isNumber()
                ? datum.value()
                        .filter(value -> CityValues.isSame(
                                value,
                                Quantity.of(
                                        Double.parseDouble(cell.text()),
                                        line.unit().orElseThrow())))
                        .isPresent()
                : datum.notation()
                        .filter(notation -> notation.name().equals(cell.text()))
                        .isPresent();
    }

    private static Map<String, Integer> counts(boolean isAsked, Map<Boolean, Map<String, Integer>> all) {
        return all.computeIfAbsent(isAsked, any -> new LinkedHashMap<>());
    }

    /** The account of a sheet in which what is unchanged counts as such, and what has a remark is asked. */
    Ledger account(Ledger ledger) {
        String sheet = ledger.place().sheet();
        int taken = counts(false, unchanged).getOrDefault(sheet, 0);
        int asked = counts(true, unchanged).getOrDefault(sheet, 0);
        int doubted = marked.getOrDefault(sheet, 0);
        if (taken + asked + doubted == 0) {
            return ledger;
        }
        var ignored = new LinkedHashMap<>(ledger.ignored());
        if (taken + asked > 0) {
            ignored.merge(UNCHANGED, taken + asked, Integer::sum);
        }
        return new Ledger(
                ledger.place(),
                ledger.nonEmpty(),
                ledger.accepted() - taken - doubted,
                ledger.rejected() - asked + doubted,
                ignored);
    }
}
