package org.tanlu.survey.layout;

import java.util.List;
import java.util.Optional;
import org.tanlu.quantity.Quantity;
import org.tanlu.quantity.Unit;
import org.tanlu.survey.Vocabulary.Word;
import org.tanlu.table.Cell;
import org.tanlu.table.Place;
import org.tanlu.trace.Text;

/**
 * 读出的数 what was made of one cell with a value.
 *
 * @param place the cell
 * @param value the number as decimal text or the notation key; what is written where it is neither
 * @param isNumber whether it is a number
 * @param isMarked whether a mark of per cent or per mille stands behind it
 * @param item  the item, if any is likely
 * @param unit  the unit, if it is known
 * @param year  the year, if it is known
 * @param words the labels that led there
 * @param doubt why it is asked; empty when it is sure
 * @param detail what this cell alone has to say to the doubt; may be empty
 * @param around what makes it a question although it contradicts nothing: words around its table
 */
record Found(
        Place place,
        String value,
        boolean isNumber,
        boolean isMarked,
        Optional<Word> item,
        Optional<Unit> unit,
        Optional<Integer> year,
        List<String> words,
        Optional<Text> doubt,
        String detail,
        Optional<Text> around) {
    Found {
        words = List.copyOf(words);
    }

    /** A cell of which nothing is known but what to ask, and the texts around it. */
    static Found asked(Cell cell, String text, List<String> words, Text why) {
        return new Found(
                cell.place(),
                text,
                false,
                false,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                words,
                Optional.of(why),
                "",
                Optional.empty());
    }

    /** The same with a doubt; an earlier one stays. */
    Found but(Text why) {
        return but(why, "");
    }

    /** The same with a doubt and what makes it one in this cell; an earlier doubt stays. */
    Found but(Text why, String what) {
        return isSure()
                ? new Found(place, value, isNumber, isMarked, item, unit, year, words, Optional.of(why), what, around)
                : this;
    }

    /** The same, asked also something else. */
    Found and(Text why) {
        Optional<Text> all = doubt.map(text -> text.and(why)).or(() -> Optional.of(why));
        return new Found(place, value, isNumber, isMarked, item, unit, year, words, all, detail, around);
    }

    /** The same without a unit, asked which one it has behind what else is asked. */
    Found without(Text why) {
        Optional<Text> all = doubt.map(text -> text.and(why)).or(() -> Optional.of(why));
        return new Found(place, value, isNumber, isMarked, item, Optional.empty(), year, words, all, detail, around);
    }

    /** The same as a value of an item, asked also something else. */
    Found of(Word likely, Text why) {
        return new Found(
                        place, value, isNumber, isMarked, Optional.of(likely), unit, year, words, doubt, detail, around)
                .and(why);
    }

    /** The same without a unit, which the answer has to tell. */
    Found unitless() {
        return new Found(place, value, isNumber, isMarked, item, Optional.empty(), year, words, doubt, detail, around);
    }

    /** The same, asked also for the words around its table if there are any. */
    Found settled() {
        return around.map(why -> new Found(
                        place,
                        value,
                        isNumber,
                        isMarked,
                        item,
                        unit,
                        year,
                        words,
                        doubt.map(text -> text.and(why)).or(() -> around),
                        detail,
                        around))
                .orElse(this);
    }

    /** The quantity; empty for notation keys and what is no sure number. */
    Optional<Quantity> quantity() {
        return isNumber && unit.isPresent()
                ? Optional.of(Quantity.of(Double.parseDouble(value), unit.get()))
                : Optional.empty();
    }

    boolean isSure() {
        return doubt.isEmpty();
    }
}
