package org.tanlu.fieldwork.receive;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.tanlu.quantity.Quantity;
import org.tanlu.reference.Item;
import org.tanlu.reference.ReferenceData;
import org.tanlu.survey.Vocabulary;
import org.tanlu.survey.layout.Mapping;
import org.tanlu.survey.layout.MappingTable;
import org.tanlu.survey.layout.MappingTable.Row;
import org.tanlu.table.Place;
import org.tanlu.table.Table;
import org.tanlu.trace.Text;

/** 自相矛盾 what of one file cannot hold together: two values of one item and year, or a value of what cannot be provided. */
final class Contradictions {
    /** What the question says of a value that the checklist of the same file denies. */
    private static final String DENIED = "答复这项资料“不能提供”";

    private static final Text BOTH = Text.of(
            "资料清单" + DENIED + "，这里却有数，两处都写了“是”，都没有采用。采用这里的数写“是”，并在登记表的答复处写“否”；确实不能提供的相反。",
            "The answer that it cannot be provided and the value were both approved; neither was taken. Write 是 at one and 否"
                    + " at the other.");

    private static final String NOTED = "此前登记这项资料（";
    private static final Pattern BEFORE = Pattern.compile(NOTED + "(CHK-\\d+)）不能提供");

    private final Vocabulary words;
    private final Map<String, Item> items;

    Contradictions(ReferenceData reference) {
        this.words = new Vocabulary(reference);
        this.items = reference.items();
    }

    private record Told(Place place, Row row, Mapping.Value cell) {
        Optional<Quantity> quantity() {
            return cell.isNumber()
                    ? row.line().unit().map(unit -> Quantity.of(Double.parseDouble(cell.text()), unit))
                    : Optional.empty();
        }
    }

    /** The line with a question, where the checklist of the same file says that its item cannot be provided. */
    Mapping.Line denied(Mapping.Line line, Map<String, Place> denials) {
        Optional<Place> denial = checklist(line).flatMap(id -> Optional.ofNullable(denials.get(id)));
        return denial.map(place -> line.asked(Text.of(
                        "资料清单 " + place.address() + " " + DENIED + "，这里却有数，以哪个为准？采用这里的数写“是”，不用写“否”。",
                        "Cell " + place.address()
                                + " of the checklist says that it cannot be provided, but here it is. Which holds?"
                                + " Write 是 to take it, else 否.")))
                .orElse(line);
    }

    /** The line with a question, where the department said before that its item cannot be provided. */
    Mapping.Line denied(Mapping.Line line, Set<String> before) {
        return checklist(line)
                .filter(before::contains)
                .map(item -> line.asked(before(item)))
                .orElse(line);
    }

    /** The question when a checklist item comes of which the department said before that it cannot be provided. */
    static Text before(String item) {
        return Text.of(
                NOTED + item + "）不能提供，这份来件却有：采用写“是”，不用写“否”。",
                item + " was noted as not available before, but this file has it. Write 是 to take it, else 否.");
    }

    /** The checklist items of which a table of questions asks that. */
    static List<String> askedBefore(Table questions) {
        return questions.rows().stream()
                .flatMap(List::stream)
                .map(cell -> BEFORE.matcher(cell.text()))
                .filter(Matcher::find)
                .map(found -> found.group(1))
                .distinct()
                .toList();
    }

    /** The checklist item that collects a line's item. */
    private Optional<String> checklist(Mapping.Line line) {
        return line.item()
                .flatMap(word -> items.values().stream()
                        .filter(item -> item.parameters().isEmpty()
                                ? item.id().equals(word.id())
                                : word.id().startsWith(item.id() + "/"))
                        .findFirst())
                .flatMap(item -> item.checklist().stream().findFirst());
    }

    /** The rows, with those asked again that people approved together with the answer which says that they cannot be provided. */
    List<Row> undenied(List<Row> rows, Set<String> unavailable) {
        return rows.stream()
                .map(row -> isBoth(row, unavailable) ? asked(row, BOTH) : row)
                .toList();
    }

    private boolean isBoth(Row row, Set<String> unavailable) {
        return row.approved().equals(MappingTable.YES)
                && checklist(row.line()).filter(unavailable::contains).isPresent();
    }

    /** Whether a question is, among others, that of a value which the checklist of the same file denies. */
    static boolean isOfDenial(String question) {
        return question.contains(DENIED);
    }

    /** The rows, with those asked again of which people approved different values for one item and year. */
    List<Row> settled(List<Row> rows) {
        Map<String, List<Told>> told = new LinkedHashMap<>();
        rows.stream()
                .filter(row -> row.approved().equals(MappingTable.YES))
                .forEach(row -> row.line()
                        .cells()
                        .forEach(cell -> told.computeIfAbsent(key(row, cell), key -> new ArrayList<>())
                                .add(new Told(cell.place(), row, cell))));
        told.values().removeIf(all -> !differ(all));
        return told.isEmpty()
                ? rows
                : rows.stream().map(row -> settled(row, told)).toList();
    }

    private static Row settled(Row row, Map<String, List<Told>> differing) {
        return row.approved().equals(MappingTable.YES)
                ? row.line().cells().stream()
                        .flatMap(cell -> Optional.ofNullable(differing.get(key(row, cell))).stream())
                        .findFirst()
                        .map(all -> asked(row, question(all)))
                        .orElse(row)
                : row;
    }

    private static Row asked(Row row, Text question) {
        return new Row(row.line().settled().asked(question), row.read(), "", Optional.empty(), Optional.empty());
    }

    private static String key(Row row, Mapping.Value cell) {
        return row.line().item().orElseThrow().id() + " " + cell.year().orElseThrow();
    }

    private boolean differ(List<Told> all) {
        Told first = all.get(0);
        return all.stream().anyMatch(other -> !agree(first, other));
    }

    private boolean agree(Told one, Told other) {
        Optional<Quantity> first = one.quantity();
        Optional<Quantity> second = other.quantity();
        return (first.isPresent() && second.isPresent())
                ? words.agree(first.get(), second.get())
                : one.cell().text().equals(other.cell().text());
    }

    private static Text question(List<Told> all) {
        String cells = String.join(
                "，",
                all.stream()
                        .map(one ->
                                Standing.name(one.place()) + " = " + one.cell().text())
                        .toList());
        return Text.of(
                "同一指标同一年份批准了不同的数（" + cells + "），都没有采用。采用的一处写“是”，其他写“否”。",
                "Different values were approved for one item and year (" + cells
                        + "); none was taken. Write 是 at one, 否 at the" + " others.");
    }
}
