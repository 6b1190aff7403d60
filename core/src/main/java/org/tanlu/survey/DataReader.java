package org.tanlu.survey;

import java.util.Optional;
import org.tanlu.quantity.Quantity;
import org.tanlu.quantity.Unit;
import org.tanlu.reference.ReferenceData;
import org.tanlu.table.Cell;
import org.tanlu.table.Place;
import org.tanlu.table.Table;
import org.tanlu.trace.Clause;
import org.tanlu.trace.Facts;
import org.tanlu.trace.Source;
import org.tanlu.trace.Text;

/** Reads data tables in long form: item, year, value, unit, source, status, note (chapter 6). */
@Clause("6")
final class DataReader {
    private final ItemNames items;
    private final UnitReader units;
    private final Plausibility plausibility;
    private final Publications publications;
    private final StatusReader statuses;
    private final AccessReader accesses;
    private final DataStore store;
    private final FindingLog log;

    DataReader(ReferenceData reference, Publications publications, DataStore store, FindingLog log) {
        this.items = new ItemNames(reference);
        this.units = new UnitReader(reference.units(), log);
        this.plausibility = new Plausibility(log);
        this.publications = publications;
        this.statuses = new StatusReader(log);
        this.accesses = new AccessReader(log);
        this.store = store;
        this.log = log;
    }

    /** Reads a table into the store. */
    void read(Table table, CellAccount account) {
        Optional<LongTable> rows = LongTable.open(table, Column.Form.DATA, account, log);
        if (rows.isPresent()) {
            rows.get().lines().forEach(line -> read(line, rows.get().unit(Column.VALUE)));
        }
        publications.report(log);
        statuses.report();
    }

    private void read(LongTable.Line line, String headingUnit) {
        Cell cell = line.cell(Column.VALUE);
        Written written = NumberText.read(cell);
        if (written instanceof Written.Absent) {
            line.ignore(line.has(Column.VALUE) ? Reasons.NO_DATA : Reasons.NO_VALUE);
            return;
        }
        if (written instanceof Written.Refused refused) {
            refuse(line, cell, refused);
            return;
        }
        Optional<ItemNames.Named> item = item(line);
        Optional<Integer> year = year(line);
        Optional<Unit> unit = item.flatMap(named -> unit(line, headingUnit, named, written));
        if (item.isEmpty() || year.isEmpty() || unit.isEmpty()) {
            remember(line);
            line.reject();
            return;
        }
        store(line, written, item.get(), year.get(), unit.get());
    }

    private void store(LongTable.Line line, Written written, ItemNames.Named item, int year, Unit unit) {
        Cell cell = line.cell(Column.VALUE);
        Written amount = written instanceof Written.Amount number ? number.in(unit) : written;
        if (amount instanceof Written.Refused refused) {
            refuse(line, cell, refused);
            return;
        }
        Optional<Quantity> value = amount instanceof Written.Amount number
                ? Optional.of(Quantity.of(number.value(), unit))
                : Optional.empty();
        Source source = publications.find(line);
        var datum = new Datum(
                item.id(),
                item.name(),
                year,
                value,
                amount instanceof Written.Key key ? Optional.of(key.notation()) : Optional.empty(),
                source,
                statuses.read(line),
                line.text(Column.NOTE),
                version(line),
                accesses.read(line, source),
                cell.place());
        if (plausibility.isImpossible(datum, item)) {
            remember(line);
            line.reject();
            return;
        }
        switch (store.add(datum)) {
            case ADDED -> {
                line.accept();
                plausibility.check(datum, item);
            }
            case REPEATED -> line.ignore(Reasons.REPEATED);
            case CONFIRMED -> line.ignore(Reasons.CONFIRMED);
            case CONTRADICTED -> line.reject();
            case CONFLICTING -> line.ignore(Reasons.CONFLICTING);
            case SUPERSEDED -> line.ignore(Reasons.SUPERSEDED);
        }
    }

    /** The version of a row; one without a year in it cannot be put in order and is passed over. */
    private String version(LongTable.Line line) {
        String version = line.text(Column.VERSION);
        if (version.isEmpty() || Version.year(version) > 0) {
            return version;
        }
        log.at(line.cell(Column.VERSION).place(), "SUR-VERSION", "version", Characters.quote(version));
        return "";
    }

    private Optional<ItemNames.Named> item(LongTable.Line line) {
        String text = line.text(Column.ITEM);
        Optional<ItemNames.Named> item = items.find(text);
        if (item.isEmpty()) {
            Place place = text.isEmpty()
                    ? line.first().place()
                    : line.cell(Column.ITEM).place();
            Text advice = items.advice(text);
            log.at(
                    place,
                    "SUR-ITEM",
                    Facts.of("item", Characters.quote(text))
                            .and("nearest", Nearest.said(items.nearest(text)))
                            .and("names_zh", advice.chinese())
                            .and("names_en", advice.english()));
        }
        return item;
    }

    private Optional<Integer> year(LongTable.Line line) {
        Cell cell = line.cell(Column.YEAR);
        Optional<Integer> year = YearText.find(cell);
        if (year.isEmpty()) {
            log.at(cell.place(), "SUR-YEAR", "year", Characters.quote(cell.text()));
        }
        return year;
    }

    /** The unit written beside the value or over the column; for a notation key the item's own will do. */
    private Optional<Unit> unit(LongTable.Line line, String headingUnit, ItemNames.Named item, Written written) {
        if (written instanceof Written.Key) {
            return Optional.of(item.unit());
        }
        String text = line.has(Column.UNIT) ? line.text(Column.UNIT) : headingUnit;
        Place place = line.has(Column.UNIT)
                ? line.cell(Column.UNIT).place()
                : line.first().place();
        Optional<String> inName = items.unitIn(line.text(Column.ITEM));
        return units.find(text, item, place).filter(unit -> units.agrees(unit, inName, item, place));
    }

    private void refuse(LongTable.Line line, Cell cell, Written.Refused refused) {
        log.at(
                cell.place(),
                "SUR-NUMBER",
                "value",
                Characters.quote(cell.text()),
                "reason_zh",
                refused.reason().chinese(),
                "reason_en",
                refused.reason().english());
        remember(line);
        line.reject();
    }

    /** What was refused is not the same as what was not told. */
    private void remember(LongTable.Line line) {
        items.find(line.text(Column.ITEM))
                .ifPresent(item -> YearText.find(line.cell(Column.YEAR))
                        .ifPresent(year -> store.refuse(
                                item.id(), year, line.cell(Column.VALUE).place())));
    }
}
