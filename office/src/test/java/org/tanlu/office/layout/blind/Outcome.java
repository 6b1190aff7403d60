package org.tanlu.office.layout.blind;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.tanlu.office.layout.blind.Book.Mark;
import org.tanlu.office.layout.blind.Book.Spot;
import org.tanlu.office.layout.blind.Book.Truth;
import org.tanlu.survey.Ledger;
import org.tanlu.survey.layout.Mapping;
import org.tanlu.survey.layout.Mapping.Question;
import org.tanlu.survey.layout.Mapping.Taken;
import org.tanlu.table.Place;

/**
 * 结果 what became of a workbook when it was read.
 *
 * @param truths  how many values stand in it
 * @param taken   how many were taken
 * @param asked   how many were not taken but are asked about
 * @param marks   how many cells are no values or doubtful ones
 * @param doubted how many of these are asked about
 * @param faults  what is wrong: values taken falsely, values or doubts lost, accounts that do not balance
 */
record Outcome(int truths, int taken, int asked, int marks, int doubted, List<String> faults) {

    static Outcome of(Book book, Mapping mapping) {
        var faults = new ArrayList<>(wrong(book, mapping));
        int taken = 0;
        int asked = 0;
        for (Truth truth : book.truths()) {
            if (isTaken(mapping, truth)) {
                taken++;
            } else if (isAsked(mapping, truth.spot())) {
                asked++;
            } else if (mapping.taken().stream().noneMatch(value -> isOf(truth, value))) {
                faults.add("LOST %s %d at %s".formatted(truth.item(), truth.year(), truth.spot()));
            }
        }
        book.marks().stream()
                .filter(Mark::isAsked)
                .filter(mark -> !isAsked(mapping, mark.spot()))
                .forEach(mark -> faults.add("NOT ASKED " + mark.spot()));
        mapping.ledgers().stream()
                .filter(ledger -> !ledger.isBalanced())
                .map(Ledger::toString)
                .forEach(ledger -> faults.add("UNBALANCED " + ledger));
        int doubted = (int) book.marks().stream()
                .filter(mark -> isAsked(mapping, mark.spot()))
                .count();
        return new Outcome(book.truths().size(), taken, asked, book.marks().size(), doubted, List.copyOf(faults));
    }

    private static List<String> wrong(Book book, Mapping mapping) {
        return mapping.taken().stream()
                .filter(value -> !isTrue(book, value))
                .map(value -> "WRONG %s %d %s %s at %s!%s, truth %s"
                        .formatted(
                                value.item(),
                                value.year(),
                                value.value(),
                                value.unit(),
                                value.place().sheet(),
                                value.place().address(),
                                truth(book, value)
                                        .map(truth -> truth.quantity().toString())
                                        .orElse("none")))
                .toList();
    }

    private static boolean isTrue(Book book, Taken value) {
        Spot spot = new Spot(value.place().sheet(), value.place().address());
        Optional<Mark> mark =
                book.marks().stream().filter(any -> any.spot().equals(spot)).findFirst();
        if (mark.isPresent()) {
            return mark.get().keys().contains(value.value());
        }
        return truth(book, value).filter(truth -> equal(truth, value)).isPresent();
    }

    private static Optional<Truth> truth(Book book, Taken value) {
        return book.truths().stream().filter(truth -> isOf(truth, value)).findFirst();
    }

    private static boolean equal(Truth truth, Taken value) {
        return value.quantity()
                .filter(quantity ->
                        quantity.unit().isCompatibleWith(truth.quantity().unit()))
                .map(quantity -> quantity.in(truth.quantity().unit()).value())
                .filter(number -> Math.abs(number - truth.quantity().value())
                        <= 1e-9 * Math.abs(truth.quantity().value()))
                .isPresent();
    }

    private static boolean isTaken(Mapping mapping, Truth truth) {
        return mapping.taken().stream().anyMatch(value -> isOf(truth, value) && equal(truth, value));
    }

    private static boolean isOf(Truth truth, Taken value) {
        return value.item().equals(truth.item()) && value.year() == truth.year();
    }

    private static boolean isAsked(Mapping mapping, Spot spot) {
        return mapping.questions().stream()
                .anyMatch(question -> covers(question.place(), spot)
                        || question.cells().stream().anyMatch(cell -> covers(cell, spot)));
    }

    private static boolean covers(Place place, Spot spot) {
        String row = spot.address().replaceAll("[A-Z]", "");
        return place.sheet().equals(spot.sheet())
                && (place.row() == 0 || List.of(row, spot.address()).contains(place.address()));
    }

    /** The questions in the order they are asked, one a line. */
    static String questions(Mapping mapping) {
        var lines = new StringBuilder();
        for (Question question : mapping.questions()) {
            lines.append("  ? ").append(question.place().address()).append(' ').append(question.text());
            lines.append(System.lineSeparator());
        }
        return lines.toString();
    }
}
