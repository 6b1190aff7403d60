package org.tanlu.survey;

import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import org.tanlu.quantity.Print;
import org.tanlu.quantity.Quantity;
import org.tanlu.quantity.Unit;
import org.tanlu.reference.Form;
import org.tanlu.reference.Form.Ceiling;
import org.tanlu.reference.Form.Field;
import org.tanlu.reference.Units;
import org.tanlu.table.Cell;
import org.tanlu.trace.Facts;
import org.tanlu.trace.Text;

/**
 * 登记表界限 holds a register's values against the limits of its form. What lies outside a bound is refused; where two cells
 * cannot both be right, nobody knows which one is wrong, and neither is used.
 */
final class RegisterLimits {
    private static final int DIGITS_OF_A_YEAR = 4;
    private static final Text EARLIER = Text.of("早于", "precedes");
    private static final Text MORE = Text.of("大于", "exceeds what");

    private final Units units;
    private final Optional<Integer> latest;
    private final FindingLog log;

    RegisterLimits(Units units, Optional<Integer> latest, FindingLog log) {
        this.units = units;
        this.latest = latest;
        this.log = log;
    }

    /** Takes out of a row's content what cannot be. */
    void check(Form form, LongTable.Line line, RegisterReader.Content content) {
        for (Field field : form.fields()) {
            Optional<Text> reason = field.type() == Form.Type.YEAR
                    ? year(field, content).flatMap(year -> beyond(field, year))
                    : number(field, content).flatMap(number -> beyond(field, number));
            reason.ifPresent(why -> {
                RegisterReader.refuse(log, line.cell(FormHeadings.heading(field)), field, why);
                drop(field, line, content);
            });
        }
        var contradicting = new LinkedHashSet<Field>();
        form.fields().forEach(field -> compare(form, field, line, content, contradicting));
        contradicting.forEach(field -> drop(field, line, content));
    }

    private static void drop(Field field, LongTable.Line line, RegisterReader.Content content) {
        content.remove(field);
        line.reject(FormHeadings.heading(field));
    }

    private static Optional<Quantity> number(Field field, RegisterReader.Content content) {
        return Optional.ofNullable(content.quantities().get(field.column()));
    }

    /** The year of a year or date; empty when the row says none. */
    private static Optional<Integer> year(Field field, RegisterReader.Content content) {
        return Optional.ofNullable(content.texts().get(field.column()))
                .map(text -> Integer.valueOf(text.substring(0, DIGITS_OF_A_YEAR)));
    }

    private Optional<Text> beyond(Field field, int year) {
        Form.Limits limits = field.limits();
        Optional<Integer> last = limits.afterLatest().flatMap(years -> latest.map(known -> known + years));
        if (last.filter(bound -> year > bound).isPresent()) {
            String years = Integer.toString(limits.afterLatest().get());
            return Optional.of(Text.of(
                    "比本市数据的最晚年份 " + latest.get() + " 晚 " + years + " 年以上",
                    "lies more than " + years + " years after the city's latest data, of " + latest.get()));
        }
        return beyond(field, Quantity.of(year, Unit.ONE));
    }

    private Optional<Text> beyond(Field field, Quantity value) {
        Optional<Quantity> minimum = field.limits().minimum().filter(bound -> compare(value, bound) < 0);
        Optional<Quantity> maximum = field.limits().maximum().filter(bound -> compare(value, bound) > 0);
        return minimum.map(bound -> Text.of(
                        read(value, bound).chinese() + "小于下限 " + said(bound).chinese(),
                        read(value, bound).english() + "is below the minimum of "
                                + said(bound).english()))
                .or(() -> maximum.map(bound -> Text.of(
                        read(value, bound).chinese() + "大于上限 " + said(bound).chinese(),
                        read(value, bound).english() + "is above the maximum of "
                                + said(bound).english())));
    }

    /** What the number is in the unit of a bound, where its own is another. */
    private Text read(Quantity value, Quantity bound) {
        if (value.unit().equals(bound.unit()) || !value.unit().isCompatibleWith(bound.unit())) {
            return Text.of("", "");
        }
        Text own = units.text(value);
        Text same = said(value.in(bound.unit()));
        return Text.of(
                "（读作 " + own.chinese() + "，合 " + same.chinese() + "）",
                "(read as " + own.english() + ", " + same.english() + ") ");
    }

    private Text said(Quantity bound) {
        String number = Print.number(bound.value());
        return bound.unit().equals(Unit.ONE) ? Text.of(number, number) : units.text(bound);
    }

    /** Below, at or above a bound; a bare bound is in the value's own unit, and one that does not convert bounds nothing. */
    private static int compare(Quantity value, Quantity bound) {
        if (bound.unit().equals(Unit.ONE)) {
            return Double.compare(value.value(), bound.value());
        }
        return value.unit().isCompatibleWith(bound.unit())
                ? Double.compare(value.in(bound.unit()).value(), bound.value())
                : 0;
    }

    private void compare(
            Form form, Field field, LongTable.Line line, RegisterReader.Content content, Set<Field> contradicting) {
        Optional<Integer> year = field.type() == Form.Type.YEAR ? year(field, content) : Optional.empty();
        for (String column : field.limits().notBefore()) {
            Field other = form.field(column);
            if (year.isPresent()
                    && year(other, content).filter(first -> year.get() < first).isPresent()) {
                contradict(field, other, line, EARLIER, Text.of("", ""), contradicting);
            }
        }
        Optional<Ceiling> ceiling = field.limits().atMost();
        if (ceiling.isPresent()) {
            Field other = form.field(ceiling.get().column());
            Optional<Quantity> bound = number(other, content).map(ceiling.get()::of);
            if (bound.isPresent()
                    && number(field, content)
                            .filter(value -> compare(value, bound.get()) > 0)
                            .isPresent()) {
                Quantity shown = bound.get().in(field.unit().orElse(bound.get().unit()));
                contradict(field, other, line, MORE, allowed(shown), contradicting);
            }
        }
    }

    private Text allowed(Quantity bound) {
        return Text.of(
                "全年满负荷所能达到的 " + said(bound).chinese(),
                " gives at full load all year, " + said(bound).english());
    }

    private void contradict(
            Field field, Field other, LongTable.Line line, Text relation, Text limit, Set<Field> contradicting) {
        Cell cell = line.cell(FormHeadings.heading(field));
        Cell second = line.cell(FormHeadings.heading(other));
        log.at(
                cell.place(),
                "SUR-CELL-ORDER",
                Facts.of("column", field.name())
                        .and("value", Characters.quote(cell.text()))
                        .and("relation", relation)
                        .and("other", other.name())
                        .and("other_value", Characters.quote(second.text()))
                        .and("place", second.place().toString())
                        .and("limit", limit));
        contradicting.add(field);
        contradicting.add(other);
    }
}
