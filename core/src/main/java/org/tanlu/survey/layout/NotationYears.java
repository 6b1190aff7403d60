package org.tanlu.survey.layout;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import org.tanlu.quantity.Notation;
import org.tanlu.trace.Clause;
import org.tanlu.trace.Text;

/**
 * 不涉及的年份 NO (does not occur) and IE (included elsewhere) count as zero, so they are asked as a {@link ZeroYears zero} is: behind
 * a year with a number other than zero, unless the city knows already that it ended (clause 4.2).
 */
@Clause("4.2")
final class NotationYears {
    static final Text ENDED = Text.of(
            "其他年份有不为零的数，这里写“不涉及”（NO）或“计入他处”（IE），按零计入：确已没有或确已计入他处的写“是”，没有数据的写“否”",
            "Other years have numbers that are not zero, and NO (does not occur) or IE (included elsewhere) counts as zero. Write"
                    + " 是 if it truly ended or is included elsewhere, 否 if there are no data.");
    private static final int SHOWN = 3;

    private final List<Found> found;
    private final CrossChecks.Known known;
    private final Map<String, NavigableMap<Integer, String>> told = new LinkedHashMap<>();

    /** The notation keys among values, beside the numbers of the file and what the city has. */
    NotationYears(List<Found> found, CrossChecks.Known known) {
        this.found = found;
        this.known = known;
        found.stream()
                .filter(value -> value.isSure() && value.quantity().isPresent())
                .filter(value -> value.quantity().orElseThrow().value() != 0)
                .forEach(
                        value -> told.computeIfAbsent(value.item().orElseThrow().id(), this::ofCity)
                                .put(
                                        value.year().orElseThrow(),
                                        value.quantity().orElseThrow().toString()));
    }

    private NavigableMap<Integer, String> ofCity(String item) {
        var numbers = new TreeMap<Integer, String>();
        known.values(item).forEach((year, value) -> {
            if (value.value() != 0) {
                numbers.put(year, value.toString());
            }
        });
        return numbers;
    }

    /** The same values, NO and IE behind numbers that are not zero with a doubt. */
    List<Found> check() {
        return found.stream()
                .map(value -> value.isSure() ? checked(value) : value)
                .toList();
    }

    private Found checked(Found value) {
        if (value.isNumber() || !isZero(Notation.find(value.value()))) {
            return value;
        }
        String item = value.item().orElseThrow().id();
        int year = value.year().orElseThrow();
        NavigableMap<Integer, String> numbers = told.computeIfAbsent(item, this::ofCity);
        Optional<Integer> before = Optional.ofNullable(numbers.lowerKey(year));
        boolean isAsked = before.filter(one -> numbers.higherKey(year) != null || !hasEnded(item, one))
                .isPresent();
        return isAsked ? value.but(ENDED, shown(numbers, year)) : value;
    }

    private static boolean isZero(Optional<Notation> notation) {
        return notation.filter(one -> one == Notation.NO || one == Notation.IE).isPresent();
    }

    /** Whether the city has zeros, NO or IE already behind the last year that is not zero. */
    private boolean hasEnded(String item, int last) {
        return Optional.ofNullable(known.series().get(item)).stream()
                .flatMap(series -> series.byYear().tailMap(last + 1).values().stream())
                .anyMatch(datum -> isZero(datum.notation())
                        || datum.value().filter(value -> value.value() == 0).isPresent());
    }

    private static String shown(NavigableMap<Integer, String> numbers, int year) {
        return numbers.headMap(year, false).descendingMap().entrySet().stream()
                .limit(SHOWN)
                .map(one -> one.getKey() + "=" + one.getValue())
                .reduce((one, other) -> one + "、" + other)
                .orElse("");
    }
}
