package org.tanlu.fieldwork.receive;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.tanlu.quantity.Notation;
import org.tanlu.quantity.Quantity;
import org.tanlu.reference.ReferenceData;
import org.tanlu.survey.Datum;
import org.tanlu.survey.Dossier;
import org.tanlu.survey.Vocabulary;
import org.tanlu.survey.layout.Mapping;
import org.tanlu.table.Sheet;
import org.tanlu.table.Table;
import org.tanlu.trace.Text;

/**
 * 本市数据比较 asks about every value that differs from what the city has of another source, whatever else is asked of it. In
 * a form that bore the city's values any difference counts; elsewhere the same with fewer digits is no difference, and the
 * city's value stands, while more digits than the city's are one.
 */
final class CityValues {
    /** Far below any difference that somebody writes, far above what is lost in converting and printing a number. */
    private static final double SAME = 1e-8;

    private static final int SHOWN = 3;

    private final Dossier city;
    private final Vocabulary words;
    private final Set<String> forms;

    CityValues(Dossier city, List<Sheet> sheets, ReferenceData reference) {
        this.city = city;
        this.words = new Vocabulary(reference);
        boolean isReturned = sheets.stream().map(Sheet::table).anyMatch(Prefilled::is);
        this.forms = sheets.stream()
                .map(Sheet::table)
                .filter(table -> isReturned || Prefilled.isForm(table))
                .map(Table::place)
                .map(place -> place.sheet())
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /** Whether two quantities are the same, however they are printed. */
    static boolean isSame(Quantity one, Quantity other) {
        double first = one.value();
        double second = other.in(one.unit()).value();
        return Math.abs(first - second) <= SAME * Math.max(Math.abs(first), Math.abs(second));
    }

    /** The line, asked also for what the city has where it says something else. */
    Mapping.Line compared(Mapping.Line line) {
        List<Datum> differences = line.cells().stream()
                .flatMap(cell -> there(line, cell).filter(datum -> differs(line, cell, datum)).stream())
                .toList();
        return differences.isEmpty() ? line : line.differing(shown(differences));
    }

    /** Lines that are sure, each divided into what says the city's values with fewer digits, and all else. */
    List<Mapping.Line> divided(Mapping.Line line, Standing standing) {
        List<Mapping.Value> rounded = line.cells().stream()
                .filter(cell -> line.doubt().isEmpty() && isRounded(line, cell) && !isStanding(line, cell, standing))
                .toList();
        List<Mapping.Value> others =
                line.cells().stream().filter(cell -> !rounded.contains(cell)).toList();
        return Stream.of(others, rounded)
                .filter(cells -> !cells.isEmpty())
                .map(cells -> new Mapping.Line(cells, line.item(), line.unit(), line.words(), line.doubt()))
                .toList();
    }

    private static boolean isStanding(Mapping.Line line, Mapping.Value cell, Standing standing) {
        return standing.has(line.item().orElseThrow().id(), cell.year().orElseThrow());
    }

    /** What is told of a line that says the city's values with fewer digits; empty for any other. */
    Optional<Text> rounded(Mapping.Line line, Standing standing) {
        boolean isRounded = line.doubt().isEmpty()
                && line.cells().stream().allMatch(cell -> isRounded(line, cell) && !isStanding(line, cell, standing));
        String shown = shown(line.cells().stream()
                .flatMap(cell -> there(line, cell).stream())
                .toList());
        return isRounded
                ? Optional.of(Text.of(
                        "与城市已有的数只差四舍五入（" + shown + "），保留原数，不必答复；要改用这里的数写“是”",
                        "The city has the same with more digits (" + shown
                                + "), which stands; nothing to answer. Write 是 to use what stands here."))
                : Optional.empty();
    }

    /** The question to which a person answers that the values of a line hold instead of the city's. */
    Optional<Text> corrected(Mapping.Line line) {
        return line.differing(shown(line.cells().stream()
                        .flatMap(cell -> there(line, cell).stream())
                        .toList()))
                .doubt();
    }

    private boolean isRounded(Mapping.Line line, Mapping.Value cell) {
        Optional<Quantity> told = line.unit()
                .filter(unit -> cell.isNumber())
                .map(unit -> Quantity.of(Double.parseDouble(cell.text()), unit));
        return told.isPresent()
                && there(line, cell)
                        .flatMap(Datum::value)
                        .filter(value -> !isSame(value, told.get()) && agree(line, value, told.get()))
                        .isPresent();
    }

    private static String shown(List<Datum> data) {
        return data.stream()
                        .limit(SHOWN)
                        .map(datum -> datum.year() + "=" + datum.told() + " [" + datum.place() + "]")
                        .collect(Collectors.joining("; "))
                + (data.size() > SHOWN ? "; …" : "");
    }

    private Optional<Datum> there(Mapping.Line line, Mapping.Value cell) {
        return line.item().flatMap(item -> cell.year().flatMap(year -> city.find(item.id(), year)));
    }

    /** What is neither a number in a known unit nor a notation key says nothing yet. */
    private boolean differs(Mapping.Line line, Mapping.Value cell, Datum datum) {
        if (!cell.isNumber()) {
            return Notation.find(cell.text())
                    .filter(told -> !datum.notation().equals(Optional.of(told)))
                    .isPresent();
        }
        Optional<Quantity> told = line.unit().map(unit -> Quantity.of(Double.parseDouble(cell.text()), unit));
        return told.filter(one ->
                        datum.value().filter(value -> agree(line, value, one)).isEmpty())
                .isPresent();
    }

    private boolean agree(Mapping.Line line, Quantity there, Quantity told) {
        return forms.contains(line.place().sheet()) ? isSame(there, told) : words.repeats(told, there);
    }
}
