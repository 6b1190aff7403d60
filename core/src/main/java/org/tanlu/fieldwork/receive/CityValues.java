package org.tanlu.fieldwork.receive;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.tanlu.quantity.Notation;
import org.tanlu.quantity.Quantity;
import org.tanlu.reference.ReferenceData;
import org.tanlu.survey.Datum;
import org.tanlu.survey.Dossier;
import org.tanlu.survey.Vocabulary;
import org.tanlu.survey.layout.Mapping;
import org.tanlu.table.Sheet;
import org.tanlu.table.Table;

/**
 * 本市数据比较 asks about every value that differs from what the city has of another source, whatever else is asked of it. In
 * a form that bore the city's values any difference counts, elsewhere one that rounding does not explain.
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
        this.forms = sheets.stream()
                .map(Sheet::table)
                .filter(Prefilled::isForm)
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
        List<String> differences = line.cells().stream()
                .flatMap(cell -> there(line, cell).filter(datum -> differs(line, cell, datum)).stream())
                .map(datum -> datum.year() + "=" + datum.told() + " [" + datum.place() + "]")
                .toList();
        String shown = differences.stream().limit(SHOWN).collect(Collectors.joining("; "));
        return differences.isEmpty() ? line : line.differing(shown + (differences.size() > SHOWN ? "; …" : ""));
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
        return forms.contains(line.place().sheet()) ? isSame(there, told) : words.agree(there, told);
    }
}
