package org.tanlu.survey;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.tanlu.quantity.Unit;
import org.tanlu.reference.Form;
import org.tanlu.reference.Form.Field;
import org.tanlu.reference.Units;
import org.tanlu.table.Cell;
import org.tanlu.table.Place;
import org.tanlu.trace.Text;

/**
 * 登记表单位 finds the units of a register's numbers: in the column beside them, in the brackets of their heading, or the
 * usual one. What a heading says is judged once a table.
 */
final class RegisterUnits {
    private final Form form;
    private final LongTable table;
    private final Units units;
    private final FindingLog log;
    private final Map<Field, Optional<Unit>> byHeading = new LinkedHashMap<>();

    RegisterUnits(Form form, LongTable table, Units units, FindingLog log) {
        this.form = form;
        this.table = table;
        this.units = units;
        this.log = log;
    }

    /** The unit of a number; empty when there is none that fits, which is found. */
    Optional<Unit> find(Field field, LongTable.Line line) {
        Optional<Field> column = field.unitColumn().map(form::field);
        Optional<Heading> beside = column.map(FormHeadings::heading).filter(line::has);
        if (beside.isPresent()) {
            return besideNumber(field, line, beside.get());
        }
        if (table.unit(FormHeadings.heading(field)).isEmpty() && field.unit().isEmpty()) {
            refuse(line.cell(FormHeadings.heading(field)), field, Text.of("没有写单位", "has no unit"));
            return Optional.empty();
        }
        return byHeading.computeIfAbsent(field, this::inHeading);
    }

    private Optional<Unit> besideNumber(Field field, LongTable.Line line, Heading column) {
        Optional<Unit> unit = named(line.text(column), field);
        if (unit.isEmpty()) {
            refuse(line.cell(column), field, reason(line.text(column), field));
            line.reject(column);
        }
        return unit;
    }

    private Optional<Unit> inHeading(Field field) {
        Heading heading = FormHeadings.heading(field);
        String text = table.unit(heading);
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
