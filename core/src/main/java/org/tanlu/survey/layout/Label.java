package org.tanlu.survey.layout;

import java.util.List;
import java.util.Optional;
import org.tanlu.quantity.Unit;
import org.tanlu.survey.Vocabulary.Word;

/**
 * 标签 what the words of a cell say about the values that it governs.
 *
 * @param text  the words as written
 * @param item  the item they name
 * @param year  the year they name
 * @param units the units that they spell, one a dimension; none when they spell none
 * @param role  what they say of their column or row
 * @param bare  the name as written, without year, unit, numbering and marks; empty when it names nothing
 * @param rest  what is left when all that was understood is taken away; empty when all was
 * @param period what they say of the time beside the year
 * @param ago how many years before the year of its table it is of (本年 0, 上年 1); empty for words that say no such thing
 */
record Label(
        String text,
        Optional<Word> item,
        Optional<Integer> year,
        List<Unit> units,
        Optional<Role> role,
        String bare,
        String rest,
        Optional<Period> period,
        Optional<Integer> ago) {
    static final Label NONE = new Label(
            "",
            Optional.empty(),
            Optional.empty(),
            List.of(),
            Optional.empty(),
            "",
            "",
            Optional.empty(),
            Optional.empty());

    Label {
        units = List.copyOf(units);
    }

    /** Whether nothing was written. */
    boolean isNone() {
        return text.isEmpty();
    }

    boolean is(Role wanted) {
        return role.filter(wanted::equals).isPresent();
    }

    /** Whether it names something, known or not. */
    boolean isName() {
        return item.isPresent() || !rest.isEmpty();
    }

    /** Whether it says units and nothing else. */
    boolean isUnit() {
        return !units.isEmpty() && !isName() && year.isEmpty() && role.isEmpty();
    }

    /** Whether it says a year and nothing else but perhaps a unit. */
    boolean isYear() {
        return year.isPresent() && !isName() && role.isEmpty() && period.isEmpty();
    }

    /** What it names, without year, unit and brackets: what can be put together with other names. */
    String name() {
        return bare.isEmpty() ? rest : bare;
    }
}
