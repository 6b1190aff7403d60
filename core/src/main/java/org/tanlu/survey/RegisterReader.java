package org.tanlu.survey;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.tanlu.quantity.Notation;
import org.tanlu.quantity.Quantity;
import org.tanlu.quantity.Unit;
import org.tanlu.reference.Form;
import org.tanlu.reference.Form.Field;
import org.tanlu.reference.ReferenceData;
import org.tanlu.reference.Units;
import org.tanlu.table.Cell;
import org.tanlu.table.Place;
import org.tanlu.table.Table;
import org.tanlu.trace.Clause;
import org.tanlu.trace.Facts;
import org.tanlu.trace.Source;
import org.tanlu.trace.Text;

/**
 * 登记表读取 reads a register by its form (chapter 6). A cell that does not fit its column is refused and the rest of its row
 * kept, unless the row cannot do without it.
 */
@Clause("6")
final class RegisterReader {
    /** The columns that all tables have in common. */
    private static final List<Heading> SHARED = List.of(Column.SOURCE, Column.STATUS, Column.ACCESS);

    /** Registers of the survey's own course: they have no source but those who keep them. */
    private static final List<String> OWN_WORK = List.of("requests", TableNames.RECEIPTS);

    private final FieldReader fields;
    private final SerialColumns serials;
    private final UnitCells unitCells;
    private final Units units;
    private final Publications publications;
    private final RegisterLimits limits;
    private final FindingLog log;

    /** Reads registers of a city whose latest data are of the year {@code latest}; empty when it told none. */
    RegisterReader(ReferenceData reference, Publications publications, Optional<Integer> latest, FindingLog log) {
        this.limits = new RegisterLimits(reference.units(), latest, log);
        this.fields = new FieldReader(reference);
        this.serials = new SerialColumns(reference.reading());
        this.unitCells = new UnitCells(reference);
        this.units = reference.units();
        this.publications = publications;
        this.log = log;
    }

    /** What a row says, wherever it stands. */
    record Content(Map<String, String> texts, Map<String, Quantity> quantities, Map<String, Notation> notations) {
        Content() {
            this(new LinkedHashMap<>(), new LinkedHashMap<>(), new LinkedHashMap<>());
        }

        void remove(Field field) {
            texts.remove(field.column());
            quantities.remove(field.column());
        }

        boolean has(Field field) {
            return texts.containsKey(field.column())
                    || quantities.containsKey(field.column())
                    || notations.containsKey(field.column());
        }
    }

    /** Reads a table. */
    Register read(Form form, Table table, CellAccount account) {
        var rows = new ArrayList<Register.Row>();
        serials.settle(table, form, account);
        UnitCells.Found told = unitCells.settle(table, form, account);
        LongTable.open(table, new FormHeadings(form), account, log).ifPresent(lines -> read(form, lines, told, rows));
        return new Register(form, rows);
    }

    private void read(Form form, LongTable lines, UnitCells.Found told, List<Register.Row> rows) {
        var statuses = new StatusReader(log);
        var accesses = new AccessReader(log);
        var unitsOfTable = new RegisterUnits(form, lines, told, units, log);
        var known = new LinkedHashMap<Content, Place>();
        var totals = new TotalRows(form, log);
        for (LongTable.Line line : lines.lines()) {
            if (told.row().filter(row -> row == line.row()).isPresent()) {
                continue;
            }
            Content content = content(form, line, unitsOfTable);
            Optional<Field> lacking = form.fields().stream()
                    .filter(field -> field.required() && !content.has(field))
                    .findFirst();
            Place place = line.first().place();
            if (totals.isTotal(line, content)) {
                totals.check(line, content);
                line.ignore(Reasons.PUBLISHED_TOTAL);
            } else if (totals.isRest(line)) {
                totals.add(content);
                line.ignore(Reasons.REST);
            } else if (form.fields().stream().anyMatch(field -> isLost(form, field, line, content))) {
                line.reject();
            } else if (lacking.isPresent()) {
                Text name = lacking.get().name();
                log.at(place, "SUR-CELL-MISSING", "column", name.chinese(), "column_en", name.english());
                line.reject();
            } else if (known.containsKey(content)) {
                log.at(place, "SUR-ROW-REPEATED", "place", known.get(content).toString());
                line.ignore(Reasons.REPEATED);
            } else {
                known.put(content, place);
                totals.add(content);
                rows.add(row(form, line, content, statuses, accesses));
                line.accept();
            }
        }
        report(form, statuses);
    }

    private Register.Row row(
            Form form, LongTable.Line line, Content content, StatusReader statuses, AccessReader accesses) {
        Source source = publications.find(line);
        return new Register.Row(
                form,
                content.texts(),
                content.quantities(),
                content.notations(),
                source,
                statuses.read(line),
                accesses.read(line, source),
                line.first().place());
    }

    private void report(Form form, StatusReader statuses) {
        if (OWN_WORK.contains(form.id())) {
            publications.reportUnknown(log);
        } else {
            publications.report(log);
            statuses.report();
        }
    }

    /** Whether the row without this cell would say more than the city wrote. */
    private static boolean isLost(Form form, Field field, LongTable.Line line, Content content) {
        return OfficialRows.narrows(form, field) && line.has(FormHeadings.heading(field)) && !content.has(field);
    }

    private Content content(Form form, LongTable.Line line, RegisterUnits unitsOfTable) {
        var content = new Content();
        for (Field field : form.fields()) {
            Heading heading = FormHeadings.heading(field);
            if (SHARED.contains(heading)
                    || field.type() == Form.Type.UNIT
                    || !line.has(heading)
                    || unitsOfTable.isUnits(heading)) {
                continue;
            }
            if (field.type() == Form.Type.NUMBER) {
                number(field, line, unitsOfTable, content);
            } else {
                text(form, field, line, content);
            }
        }
        form.fields().stream()
                .filter(field -> field.type() == Form.Type.UNIT && !isUsed(form, field, content))
                .map(FormHeadings::heading)
                .filter(line::has)
                .forEach(unit -> line.ignore(unit, Reasons.NO_VALUE));
        limits.check(form, line, content);
        return content;
    }

    /** Whether any number of the row stands in the unit of a column. */
    private static boolean isUsed(Form form, Field unit, Content content) {
        return form.fields().stream()
                .anyMatch(field ->
                        field.unitColumn().filter(unit.column()::equals).isPresent() && content.has(field));
    }

    private void text(Form form, Field field, LongTable.Line line, Content content) {
        Heading heading = FormHeadings.heading(field);
        FieldReader.Answer answer = fields.read(field, line.cell(heading));
        if (answer.value().isPresent()) {
            content.texts().put(field.column(), answer.value().get());
        } else {
            String rule = OfficialRows.narrows(form, field) ? "SUR-ROW-SCOPE" : "SUR-CELL-VALUE";
            refuse(log, rule, line.cell(heading), field, answer.reason());
            line.reject(heading);
        }
    }

    private void number(Field field, LongTable.Line line, RegisterUnits unitsOfTable, Content content) {
        Heading heading = FormHeadings.heading(field);
        Cell cell = line.cell(heading);
        Optional<NumberWithUnit> whole = NumberWithUnit.find(cell, units);
        Written written = whole.<Written>map(NumberWithUnit::amount).orElseGet(() -> NumberText.read(cell));
        if (written instanceof Written.Absent) {
            line.ignore(heading, Reasons.NO_DATA);
            return;
        }
        if (written instanceof Written.Key key) {
            content.notations().put(field.column(), key.notation());
            return;
        }
        Optional<Unit> unit = Optional.empty();
        if (written instanceof Written.Amount) {
            unit = unitsOfTable.find(
                    field, line, whole.map(NumberWithUnit::unit).orElse(""));
        }
        Written amount = written instanceof Written.Amount number && unit.isPresent() ? number.in(unit.get()) : written;
        if (amount instanceof Written.Refused refused) {
            refuse(log, cell, field, refused.reason());
        }
        if (amount instanceof Written.Amount number && unit.isPresent()) {
            content.quantities().put(field.column(), Quantity.of(number.value(), unit.get()));
        } else {
            line.reject(heading);
        }
    }

    /** Says why a cell was not used. */
    static void refuse(FindingLog log, Cell cell, Field field, Text reason) {
        refuse(log, "SUR-CELL-VALUE", cell, field, reason);
    }

    private static void refuse(FindingLog log, String rule, Cell cell, Field field, Text reason) {
        log.at(
                cell.place(),
                rule,
                Facts.of("column", field.name())
                        .and("value", Characters.quote(cell.text()))
                        .and("reason", reason));
    }
}
