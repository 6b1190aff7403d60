package org.tanlu.survey.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.tanlu.quantity.Unit;
import org.tanlu.trace.Text;

/**
 * 上下文 what stands over a row besides its column heads: titles, captions, section headings.
 *
 * @param titles  the labels of the sheet's name and of the titles
 * @param section the heading of the section, if there is one
 * @param parent  the last complete name above, to which parts of it may refer
 * @param units   the units that a caption names for all that has no other
 * @param year    the year that a section or title names
 * @param isOwnYear whether it is that of a section, which no heading may contradict
 * @param doubt   why everything below has to be asked; empty for nothing
 */
record Context(
        List<Label> titles,
        Optional<Label> section,
        Optional<Label> parent,
        List<List<Unit>> units,
        Optional<Integer> year,
        boolean isOwnYear,
        Optional<Text> doubt) {
    Context {
        titles = List.copyOf(titles);
        units = List.copyOf(units);
    }

    /** What the sheet's name and then the title rows of a block say; the name tells no unit. */
    static Context of(List<Label> titles, PlainWords plain) {
        List<List<Unit>> units = titles.stream()
                .skip(1)
                .map(Label::units)
                .filter(found -> !found.isEmpty())
                .distinct()
                .toList();
        List<Integer> years = titles.stream()
                .filter(label -> !plain.isFormality(label.text()))
                .filter(label -> !plain.isDated(label.text()))
                .flatMap(label -> label.year().stream())
                .distinct()
                .toList();
        Optional<Text> doubt = titles.stream()
                .filter(label -> label.item().isEmpty() && !plain.isFormality(label.text()) && isAltering(label, plain))
                .findFirst()
                .map(label -> Doubts.over(label, plain));
        return new Context(
                titles,
                Optional.empty(),
                Optional.empty(),
                units,
                years.size() == 1 ? Optional.of(years.get(0)) : Optional.empty(),
                false,
                doubt);
    }

    private static boolean isAltering(Label label, PlainWords plain) {
        return label.period().isPresent() || plain.findAltering(label.text()).isPresent();
    }

    /** Below a row of text in the middle of a table. */
    Context below(Label label, PlainWords plain) {
        boolean remark = plain.isRemark(label.text());
        Optional<Text> why = label.item().isEmpty() && isAltering(label, plain)
                ? Optional.of(Doubts.over(label, plain))
                : Optional.empty();
        boolean dates = label.year().isPresent() && !remark && !plain.isDated(label.text());
        boolean heading = !remark && label.isName();
        return new Context(
                titles,
                heading ? Optional.of(label) : section,
                heading ? Optional.empty() : parent,
                label.units().isEmpty() || label.item().isPresent() ? units : List.of(label.units()),
                dates ? label.year() : year,
                dates || isOwnYear,
                remark ? doubt.or(() -> why) : why);
    }

    /** The same for a column that counts the twelve months up (1-12月累计) under a title of December: it is of the whole year. */
    Context counted() {
        List<Integer> december = titles.stream()
                .flatMap(label -> YearEnd.december(label.text()).stream())
                .distinct()
                .toList();
        return december.size() == 1 && doubt.filter(Doubts::isPart).isPresent()
                ? new Context(titles, section, parent, units, Optional.of(december.get(0)), isOwnYear, Optional.empty())
                : this;
    }

    /** The same with a reason to ask, unless there is one. */
    Context but(Optional<Text> why) {
        return new Context(titles, section, parent, units, year, isOwnYear, doubt.or(() -> why));
    }

    /** Below a row that names an item. */
    Context under(Label name) {
        return new Context(titles, section, Optional.of(name), units, year, isOwnYear, doubt);
    }

    /** The headings that may be part of a name, the nearest last. */
    List<Label> headings() {
        var headings = new ArrayList<Label>();
        section.ifPresent(headings::add);
        return headings;
    }

    /** The item that a title names by itself. */
    Optional<Label> titleItem() {
        List<Label> items =
                titles.stream().filter(label -> label.item().isPresent()).toList();
        return items.size() == 1 ? Optional.of(items.get(0)) : Optional.empty();
    }
}
