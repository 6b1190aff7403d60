package org.tanlu.survey.layout;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.tanlu.quantity.Quantity;
import org.tanlu.survey.CorrectedName;
import org.tanlu.survey.Vocabulary;
import org.tanlu.survey.Vocabulary.Word;
import org.tanlu.trace.Text;

/**
 * 修正行 rows of corrected numbers (粗钢产量（修正）, or 修正数 below 粗钢产量) beside those of the numbers that they correct, on any sheet
 * of a file: of one item and year a person says which holds.
 */
final class CorrectedRows {
    private final Vocabulary words;
    private final LabelReader labels;
    private final Pattern corrected;

    CorrectedRows(Vocabulary words, LabelReader labels, String corrected) {
        this.words = words;
        this.labels = labels;
        this.corrected = CorrectedName.pattern(corrected);
    }

    /**
     * 修正数 a value under a name that says so.
     *
     * @param value the value as it was found
     * @param item  the item that it corrects
     * @param name  the name
     */
    private record Corrected(Found value, Word item, String name) {
        /** Whether it is of the item and year of another value, which says another number. */
        private boolean contradicts(Found other, Vocabulary words) {
            boolean isOfItem =
                    other.item().filter(one -> one.id().equals(item.id())).isPresent();
            boolean isOfYear = value.year().isEmpty()
                    || other.year().isEmpty()
                    || value.year().equals(other.year());
            return isOfItem && isOfYear && !isSame(other, words);
        }

        private boolean isSame(Found other, Vocabulary words) {
            Optional<Quantity> one = value.quantity();
            return other.quantity()
                    .filter(two -> one.filter(own -> own.unit().isCompatibleWith(two.unit()) && words.agree(own, two))
                            .isPresent())
                    .isPresent();
        }
    }

    /** The same values, both asked where one is said to correct the other. */
    List<Found> checked(List<Found> found) {
        List<Corrected> all = found.stream()
                .flatMap(value -> corrected(value, found).stream())
                .toList();
        return all.isEmpty()
                ? found
                : found.stream().map(value -> asked(value, all, found)).toList();
    }

    @SuppressWarnings("ReferenceEquality") // a value itself, not another of the same number
    private Found asked(Found value, List<Corrected> all, List<Found> found) {
        Optional<Corrected> own =
                all.stream().filter(one -> one.value() == value).findFirst();
        if (own.isPresent()) {
            return found.stream().anyMatch(other -> other != value && own.get().contradicts(other, words))
                    ? told(own.get())
                    : value;
        }
        return all.stream()
                .filter(one -> one.contradicts(value, words))
                .findFirst()
                .map(one -> value.and(Doubts.correctedBy(one.name(), sheet(one.value(), value))))
                .orElse(value);
    }

    /** The name of the sheet with a corrected value, where it is not that of the other. */
    private static Optional<String> sheet(Found one, Found other) {
        return Optional.of(one.place().sheet())
                .filter(sheet -> !sheet.equals(other.place().sheet()));
    }

    /** The corrected number with the item that it seems to be of, where its unit fits. */
    private static Found told(Corrected one) {
        Found value = one.value();
        boolean fits = value.unit()
                .filter(unit -> !unit.isCompatibleWith(one.item().unit()))
                .isEmpty();
        Text which = Doubts.correcting(one.item());
        return value.item().isPresent() || !fits ? value.and(which) : value.of(one.item(), which);
    }

    /** A value whose words say that it is a corrected one of an item. */
    private Optional<Corrected> corrected(Found value, List<Found> found) {
        if (value.isSure()) {
            return Optional.empty(); // its item and year are known, and held against the others
        }
        return value.words().stream()
                .filter(text -> corrected.matcher(text).find())
                .findFirst()
                .flatMap(name -> item(value, found).map(item -> new Corrected(value, item, name.strip())));
    }

    /** The item of a corrected value: by its name without the word for correction, or by the row above it. */
    private Optional<Word> item(Found value, List<Found> found) {
        Stream<Word> named = value.words().stream()
                .map(text -> labels.read(CorrectedName.without(text, corrected)))
                .flatMap(label -> label.item().stream());
        boolean isBare = value.words().stream().anyMatch(text -> CorrectedName.isBare(text, corrected));
        return Stream.of(value.item().stream(), named, isBare ? above(value, found) : Stream.<Word>empty())
                .flatMap(items -> items)
                .findFirst();
    }

    private static Stream<Word> above(Found value, List<Found> found) {
        return found.stream()
                .filter(other -> other.place().sheet().equals(value.place().sheet()))
                .filter(other -> other.place().column() == value.place().column()
                        && other.place().row() < value.place().row())
                .max(Comparator.comparingInt(other -> other.place().row()))
                .flatMap(Found::item)
                .stream();
    }
}
