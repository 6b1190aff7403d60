package org.tanlu.fieldwork.receive;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.tanlu.quantity.Notation;
import org.tanlu.quantity.Unit;
import org.tanlu.reference.ReferenceData;
import org.tanlu.survey.Vocabulary;
import org.tanlu.survey.Vocabulary.Word;
import org.tanlu.survey.layout.Decision;
import org.tanlu.survey.layout.Mapping;
import org.tanlu.table.Cell;

/** 答复 what a person wrote into a mapping table: item, unit, years, and of a file's own table also its numbers. */
final class Answers {
    private final Vocabulary words;
    private final String own;

    /** Answers to a file whose own mapping table is named. */
    Answers(ReferenceData reference, String own) {
        this.words = new Vocabulary(reference);
        this.own = own;
    }

    /** The line as approved; empty as long as the answer lacks something or names what is not known, and for part of a year. */
    Optional<Mapping.Line> apply(Mapping.Line line, Decision decision) {
        Optional<Word> item = words.item(decision.item());
        Optional<Unit> unit = item.flatMap(word -> words.units(decision.unit()).stream()
                .filter(one -> one.isCompatibleWith(word.unit()))
                .findFirst()
                .or(() -> Optional.of(word.unit()).filter(one -> isPercentage(one, decision))));
        Optional<List<Mapping.Value>> cells = cells(line, decision);
        boolean isWhole = !line.isOfPart() && item.isPresent() && unit.isPresent() && cells.isPresent();
        return isWhole
                ? Optional.of(new Mapping.Line(cells.get(), item, unit, line.words(), Optional.empty()))
                : Optional.empty();
    }

    /** Whether a person wrote percentages anew in the place of fractions of which the unit was asked: 5.2 for 0.052. */
    private static boolean isPercentage(Unit unit, Decision decision) {
        return unit.symbol().equals("%") && decision.unit().isEmpty() && decision.isRewritten();
    }

    private Optional<List<Mapping.Value>> cells(Mapping.Line line, Decision decision) {
        boolean isRewritten = decision.isRewritten();
        if (isRewritten && !isUsable(line, decision)) {
            return Optional.empty();
        }
        var cells = new ArrayList<Mapping.Value>();
        for (int i = 0; i < line.cells().size(); i++) {
            Mapping.Value cell = line.cells().get(i);
            Optional<Integer> year = year(line, i, decision);
            String text =
                    isRewritten ? decision.of(cell.place(), decision.values()).orElseThrow() : cell.text();
            Vocabulary.Said said = words.number(new Cell(text, Cell.Kind.TEXT, cell.place()));
            boolean isTold = said.kind() == Vocabulary.Kind.NUMBER || said.kind() == Vocabulary.Kind.NOTATION;
            boolean isDisclosed =
                    cell.text().equals(Notation.C.name()) && !said.text().equals(cell.text());
            boolean isMarked = !said.mark().isEmpty()
                    && !said.mark().equals(decision.unit().isEmpty() ? "%" : decision.unit());
            if (year.isEmpty() || !isTold || isMarked || isDisclosed) {
                return Optional.empty();
            }
            cells.add(new Mapping.Value(cell.place(), year, said.text(), said.kind() == Vocabulary.Kind.NUMBER));
        }
        return Optional.of(cells);
    }

    /** The year that was told of this very line; of another one the line's own, where nobody changed the years as read. */
    private Optional<Integer> year(Mapping.Line line, int cell, Decision decision) {
        if (decision.table().equals(own) && decision.isOfWords(line)) {
            return decision.of(line.cells().get(cell).place(), decision.years()).flatMap(words::year);
        }
        return decision.isOfReadYears() ? line.cells().get(cell).year() : Optional.empty();
    }

    /**
     * Whether the values that a person wrote into a mapping table can stand in the place of what a line says: into the table of
     * this very file, one for each cell, while the file says what it said then.
     */
    private boolean isUsable(Mapping.Line line, Decision decision) {
        return decision.table().equals(own)
                && decision.values().size() == decision.told().size()
                && decision.isToldBy(line);
    }
}
