package org.tanlu.survey.layout;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.tanlu.quantity.Unit;
import org.tanlu.survey.Vocabulary.Word;
import org.tanlu.trace.Text;

/**
 * Joins cells of one row or one column that mean the same item in the same unit, or raise the same question. Cells whose item is
 * not known are joined only where the same words stand around them, years aside, so that each can be answered for itself.
 */
final class Lines {
    private static final int DETAILS = 3;
    private static final Pattern PERIOD = Pattern.compile("(?:19|20)\\d{2}|\\d{1,2}\\s*月|季度");

    private Lines() {}

    private record Key(
            String sheet,
            boolean isRow,
            int line,
            Optional<String> item,
            List<String> unknown,
            Optional<String> unit,
            Optional<Text> doubt,
            int again) {}

    static List<Mapping.Line> of(List<Found> found) {
        Map<Key, Integer> sizes = new LinkedHashMap<>();
        for (Found value : found) {
            sizes.merge(key(value, true, 0), 1, Integer::sum);
            sizes.merge(key(value, false, 0), 1, Integer::sum);
        }
        Map<Key, List<Found>> groups = new LinkedHashMap<>();
        Map<List<Optional<String>>, Integer> times = new LinkedHashMap<>();
        Map<List<Object>, Integer> unknown = new LinkedHashMap<>();
        for (Found value : found) {
            boolean row = sizes.getOrDefault(key(value, true, 0), 0) >= sizes.getOrDefault(key(value, false, 0), 0);
            int again = value.doubt().filter(Doubts::isTwice).isPresent()
                    ? times.merge(once(value), 1, Integer::sum)
                    : isUnknown(value, row) ? unknown.merge(unknown(value, row), 1, Integer::sum) : 0;
            groups.computeIfAbsent(key(value, row, again), key -> new ArrayList<>())
                    .add(value);
        }
        return groups.values().stream().map(Lines::line).toList();
    }

    /** Item and year, of which one line says one value only, so that a person can approve one of two. */
    private static List<Optional<String>> once(Found value) {
        return List.of(value.item().map(Word::id), value.year().map(year -> Integer.toString(year)));
    }

    private static boolean isUnknown(Found value, boolean row) {
        return value.item().isEmpty() && (row || value.year().isPresent());
    }

    /** An unknown thing and its year: where it has two values of one year, one may be a rate of growth under a merged heading. */
    private static List<Object> unknown(Found value, boolean row) {
        return List.of(key(value, row, 0), value.year());
    }

    private static Mapping.Line line(List<Found> cells) {
        Found first = cells.get(0);
        return new Mapping.Line(
                cells.stream()
                        .map(cell -> new Mapping.Value(cell.place(), cell.year(), cell.value(), cell.isNumber()))
                        .toList(),
                first.item(),
                first.unit(),
                cells.stream().flatMap(cell -> cell.words().stream()).distinct().toList(),
                first.doubt().map(doubt -> detailed(doubt, cells)));
    }

    /** What is asked of a value, with its detail. */
    static Text asked(Found value) {
        return detailed(value.doubt().orElseThrow(), List.of(value));
    }

    /** The question with what each cell has to say to it. */
    private static Text detailed(Text doubt, List<Found> cells) {
        List<String> details = cells.stream()
                .map(Found::detail)
                .filter(detail -> !detail.isEmpty())
                .toList();
        String shown = details.stream().limit(DETAILS).collect(Collectors.joining("; "));
        String more = details.size() > DETAILS ? "; …" : "";
        return details.isEmpty()
                ? doubt
                : Text.of(doubt.chinese() + "（" + shown + more + "）", doubt.english() + " (" + shown + more + ")");
    }

    private static Key key(Found value, boolean row, int again) {
        return new Key(
                value.place().sheet(),
                row,
                row ? value.place().row() : value.place().column(),
                value.item().map(Word::id),
                value.item().isPresent() ? List.of() : named(value),
                value.unit().map(Unit::symbol),
                value.doubt(),
                again);
    }

    /** The words around a cell that say no period. */
    private static List<String> named(Found value) {
        return value.words().stream()
                .filter(word -> !PERIOD.matcher(word).find())
                .toList();
    }
}
