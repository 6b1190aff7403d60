package org.tanlu.fieldwork.receive;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
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

    /** The line, asked also for what the city has where its numbers differ from that. */
    Mapping.Line compared(Mapping.Line line) {
        List<String> differences = line.cells().stream()
                .flatMap(cell -> difference(line, cell).stream())
                .toList();
        String shown = differences.stream().limit(SHOWN).collect(Collectors.joining("; "));
        return differences.isEmpty() ? line : line.differing(shown + (differences.size() > SHOWN ? "; …" : ""));
    }

    private Optional<String> difference(Mapping.Line line, Mapping.Value cell) {
        boolean isKnown = line.item().isPresent() && line.unit().isPresent() && cell.isNumber();
        if (!isKnown) {
            return Optional.empty();
        }
        Quantity told = Quantity.of(Double.parseDouble(cell.text()), line.unit().get());
        return cell.year()
                .flatMap(year -> city.find(line.item().get().id(), year))
                .filter(datum ->
                        datum.value().filter(value -> !agree(line, value, told)).isPresent())
                .map(CityValues::shown);
    }

    private boolean agree(Mapping.Line line, Quantity there, Quantity told) {
        return forms.contains(line.place().sheet()) ? isSame(there, told) : words.agree(there, told);
    }

    private static String shown(Datum datum) {
        return datum.year() + "=" + datum.value().orElseThrow() + " [" + datum.place() + "]";
    }
}
