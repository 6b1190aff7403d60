package org.tanlu.fieldwork.receive;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.tanlu.quantity.Quantity;
import org.tanlu.reference.ReferenceData;
import org.tanlu.survey.Dossier;
import org.tanlu.survey.layout.Mapping;
import org.tanlu.trace.Clause;
import org.tanlu.trace.Text;

/**
 * 互换 asks about two numbers of a file that are each far from their own item's number of the nearest year, and near to the
 * other's: rows or columns were perhaps exchanged (clause 4.2).
 */
@Clause("4.2")
final class Exchanged {
    /** Years farther apart tell nothing about a number. */
    private static final int YEARS = 3;

    private final double far;
    private final double near;
    private final Dossier city;
    private final Map<String, Map<Integer, ToldNumber>> came = new LinkedHashMap<>();
    private final NumberQuestions questions = new NumberQuestions();

    /** Compares the lines of a file with each other and with what the city has. */
    Exchanged(Dossier city, List<Mapping.Line> lines, ReferenceData reference) {
        this.city = city;
        this.far = Thresholds.of(reference, Thresholds.EXCHANGED_FAR);
        this.near = Thresholds.of(reference, Thresholds.EXCHANGED_NEAR);
        ToldNumber.of(lines).stream()
                .filter(number -> number.value().value() != 0)
                .forEach(number -> came.computeIfAbsent(number.item(), any -> new TreeMap<>())
                        .putIfAbsent(number.year(), number));
        var odd = new ArrayList<Odd>();
        came.values()
                .forEach(years -> years.values().forEach(number -> odd(number).ifPresent(odd::add)));
        for (Odd one : odd) {
            odd.stream()
                    .filter(other -> other.number().year() == one.number().year() && isExchanged(one, other))
                    .findFirst()
                    .ifPresent(other -> questions.add(one.number(), question(one, other)));
        }
    }

    /** A number that is far from that of the nearest year. */
    private record Odd(ToldNumber number, ToldNumber before) {}

    /** The line, with a question where a number of it is perhaps that of another line. */
    Mapping.Line asked(Mapping.Line line) {
        return questions.asked(line);
    }

    private Optional<Odd> odd(ToldNumber number) {
        return nearest(number)
                .filter(before -> distance(number.value(), before.value())
                        .filter(times -> times >= far)
                        .isPresent())
                .map(before -> new Odd(number, before));
    }

    /** The number of the nearest year, the earlier of two; of the city before the file's. */
    private Optional<ToldNumber> nearest(ToldNumber number) {
        for (int gap = 1; gap <= YEARS; gap++) {
            for (int year : new int[] {number.year() - gap, number.year() + gap}) {
                Optional<ToldNumber> found = city.find(number.item(), year)
                        .filter(datum -> datum.value()
                                .filter(value -> value.value() != 0)
                                .isPresent())
                        .map(ToldNumber::of)
                        .or(() -> Optional.ofNullable(
                                came.getOrDefault(number.item(), Map.of()).get(year)));
                if (found.isPresent()) {
                    return found;
                }
            }
        }
        return Optional.empty();
    }

    private boolean isExchanged(Odd one, Odd other) {
        return !one.number().item().equals(other.number().item())
                && one.before().year() == other.before().year()
                && distance(one.number().value(), other.before().value())
                        .filter(times -> times <= near)
                        .isPresent()
                && distance(other.number().value(), one.before().value())
                        .filter(times -> times <= near)
                        .isPresent();
    }

    /** How many times the greater of two numbers of one sign is the other; empty for units that do not convert. */
    static Optional<Double> distance(Quantity one, Quantity other) {
        if (!one.unit().isCompatibleWith(other.unit())) {
            return Optional.empty();
        }
        double ratio = one.value() / other.in(one.unit()).value();
        return ratio > 0 ? Optional.of(Math.max(ratio, 1 / ratio)) : Optional.empty();
    }

    private static Text question(Odd one, Odd other) {
        return Text.of(
                "像是互换了：" + one.number().year() + "年" + one.number().told().chinese() + "、"
                        + other.number().told().chinese() + "，而 " + one.before().year() + "年分别为 "
                        + one.before().value() + "、" + other.before().value()
                        + "。没有互换、照原样采用写“是”，互换了的写“否”，请改正来件再接收",
                "Perhaps these were exchanged: in " + one.number().year() + " "
                        + one.number().told().english() + " and "
                        + other.number().told().english() + ", while in "
                        + one.before().year() + " they were " + one.before().value() + " and "
                        + other.before().value()
                        + ". Write 是 if they were not, 否 if they were, and correct the file.");
    }
}
