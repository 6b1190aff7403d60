package org.tanlu.survey;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.tanlu.quantity.Unit;
import org.tanlu.reference.Form;
import org.tanlu.reference.Form.Field;
import org.tanlu.reference.Units;
import org.tanlu.table.Cell;
import org.tanlu.table.Place;
import org.tanlu.trace.Text;

/**
 * 登记表单位 finds the units of a register's numbers: in their cell, in the column beside them, in their heading or the row
 * below it, or the usual one. What a heading says is judged once a table.
 */
final class RegisterUnits {
    private final Form form;
    private final LongTable table;
    private final UnitCells.Found cells;
    private final Units units;
    private final FindingLog log;
    private final Map<Field, Optional<Unit>> byHeading = new LinkedHashMap<>();

    RegisterUnits(Form form, LongTable table, UnitCells.Found cells, Units units, FindingLog log) {
        this.form = form;
        this.table = table;
        this.cells = cells;
        this.units = units;
        this.log = log;
    }

    /**
     * The unit of a number; empty when there is none that fits, which is found.
     *
     * @param behind the unit right behind the number in its cell; empty when there is none
     */
    Optional<Unit> find(Field field, LongTable.Line line, String behind) {
        Optional<Field> column = field.unitColumn().map(form::field);
        Optional<Heading> beside = column.map(FormHeadings::heading).filter(line::has);
        if (beside.isPresent()) {
            return besideNumber(field, line, beside.get(), behind);
        }
        List<String> own = Stream.of(behind, besideAll(field, line))
                .filter(text -> !text.isEmpty())
                .toList();
        if (!own.isEmpty()) {
            return agreed(field, line, own);
        }
        if (heading(field).isEmpty() && field.unit().isEmpty()) {
            refuse(line.cell(FormHeadings.heading(field)), field, Text.of("没有写单位", "has no unit"));
            return Optional.empty();
        }
        return byHeading.computeIfAbsent(field, this::inHeading);
    }

    private Optional<Unit> besideNumber(Field field, LongTable.Line line, Heading column, String behind) {
        Optional<Unit> unit = named(line.text(column), field);
        if (unit.isEmpty()) {
            refuse(line.cell(column), field, reason(line.text(column), field));
            line.reject(column);
        }
        boolean isOther = unit.isPresent()
                && !behind.isEmpty()
                && units.all(behind).stream().noneMatch(unit.get()::equals);
        if (isOther) {
            refuse(line.cell(FormHeadings.heading(field)), field, several(List.of(line.text(column), behind)));
        }
        return unit.filter(any -> !isOther);
    }

    /** What a column of units says of a number: of those of its dimension, else of one that may have any, else of all. */
    private String besideAll(Field field, LongTable.Line line) {
        String text = cells.beside(line);
        List<Field> numbers = form.fields().stream()
                .filter(one -> one.type() == Form.Type.NUMBER && line.has(FormHeadings.heading(one)))
                .toList();
        boolean isOfSome = numbers.stream().anyMatch(one -> isIn(text, one));
        boolean isFree = numbers.stream().anyMatch(one -> one.unit().isEmpty());
        boolean isOfThis = isOfSome
                ? isIn(text, field)
                : isFree ? field.unit().isEmpty() : heading(field).isEmpty();
        return isOfThis ? text : "";
    }

    private boolean isIn(String text, Field field) {
        return field.unit()
                .filter(unit -> units.find(text, unit.dimension()).isPresent())
                .isPresent();
    }

    /** The unit on which all that is said of a number agrees, its heading too. */
    private Optional<Unit> agreed(Field field, LongTable.Line line, List<String> own) {
        Cell cell = line.cell(FormHeadings.heading(field));
        List<String> all = Stream.concat(own.stream(), Stream.of(heading(field)))
                .filter(text -> !text.isEmpty())
                .distinct()
                .toList();
        Optional<String> unfit =
                all.stream().filter(text -> named(text, field).isEmpty()).findFirst();
        if (unfit.isPresent()) {
            Text reason = reason(unfit.get(), field);
            refuse(
                    cell,
                    field,
                    Text.of(
                            "的单位“" + unfit.get() + "”" + reason.chinese(),
                            "has the unit \"" + unfit.get() + "\", which " + reason.english()));
            return Optional.empty();
        }
        List<Unit> told =
                all.stream().flatMap(text -> named(text, field).stream()).toList();
        boolean isOne =
                told.stream().allMatch(unit -> unit.factor() == told.get(0).factor());
        if (!isOne) {
            refuse(cell, field, several(all));
        }
        return Optional.of(told.get(0)).filter(any -> isOne);
    }

    private static Text several(List<String> told) {
        String all = String.join("、", told);
        return Text.of("写有几个不同的单位（" + all + "），是哪一个", "has several units (" + all + "); which one is it");
    }

    /** What a heading, or the row of units below it, says; empty when nothing does. */
    private String heading(Field field) {
        Heading heading = FormHeadings.heading(field);
        String inHeading = table.unit(heading);
        return inHeading.isEmpty() ? cells.below(table.heading(heading)) : inHeading;
    }

    /** Whether a column that the form knows as something else holds units. */
    boolean isUnits(Heading heading) {
        return cells.column().filter(index -> table.stands(heading, index)).isPresent();
    }

    private Optional<Unit> inHeading(Field field) {
        Heading heading = FormHeadings.heading(field);
        String text = heading(field);
        Optional<Place> place = table.heading(heading).map(Cell::place);
        if (text.isEmpty()) {
            place.ifPresent(at -> log.at(
                    at,
                    "SUR-COLUMN-UNIT-MISSING",
                    "column",
                    field.name().chinese(),
                    "column_en",
                    field.name().english(),
                    "unit",
                    field.unit().map(Unit::symbol).orElse("")));
            return field.unit();
        }
        Optional<Unit> unit = named(text, field);
        if (unit.isEmpty()) {
            Text reason = reason(text, field);
            place.ifPresent(at -> log.at(
                    at,
                    "SUR-COLUMN-UNIT",
                    "column",
                    field.name().chinese(),
                    "column_en",
                    field.name().english(),
                    "unit",
                    Characters.quote(text),
                    "reason_zh",
                    reason.chinese(),
                    "reason_en",
                    reason.english()));
        }
        return unit;
    }

    /** The unit that a text spells: in the usual dimension of the column, or, where it has none, in the only one possible. */
    private Optional<Unit> named(String text, Field field) {
        if (field.unit().isPresent()) {
            return units.find(text, field.unit().get().dimension());
        }
        List<Unit> all = units.all(text);
        return all.stream()
                .filter(unit -> all.size() == 1 || unit.symbol().equals(text))
                .findFirst();
    }

    private Text reason(String text, Field field) {
        List<Unit> all = units.all(text);
        if (all.isEmpty()) {
            return Text.of("不是已知的单位", "is no known unit");
        }
        if (field.unit().isPresent()) {
            String usual = field.unit().get().symbol();
            return Text.of("不能换算为 " + usual, "does not convert to " + usual);
        }
        String symbols = all.stream().map(Unit::symbol).collect(Collectors.joining("、"));
        return Text.of("可指几种单位，请写其中之一：" + symbols, "may mean several units; write one of " + symbols);
    }

    private void refuse(Cell cell, Field field, Text reason) {
        RegisterReader.refuse(log, cell, field, reason);
    }
}
