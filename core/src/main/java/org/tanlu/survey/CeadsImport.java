package org.tanlu.survey;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import org.tanlu.quantity.ShortestDecimal;
import org.tanlu.quantity.Sum;
import org.tanlu.reference.ReferenceData;
import org.tanlu.survey.CeadsLayout.Energy;
import org.tanlu.table.Cell;
import org.tanlu.table.Table;
import org.tanlu.trace.Clause;
import org.tanlu.trace.Facts;
import org.tanlu.trace.Outcome;
import org.tanlu.trace.Text;
import org.tanlu.trace.Verification;

/**
 * CEADs 清单导入 takes one province of a CEADs energy inventory by 47 sectors into data tables of a city, one a year (clauses
 * 7.1.6 and 7.1.7), in the yearbook's signs.
 */
@Clause({"7.1.6", "7.1.7"})
public final class CeadsImport {
    private static final double TOLERANCE = 0.05;
    private static final List<String> HEADINGS = List.of("item", "year", "value", "unit", "source", "status", "note");

    private final Table table;
    private final CeadsLayout layout;
    private final CeadsRows meanings;
    private final CellAccount account;
    private final FindingLog log;
    private final Map<Integer, List<List<String>>> rowsByYear = new TreeMap<>();
    private final Map<String, Sum> sums = new TreeMap<>();
    private final TreeSet<String> seen = new TreeSet<>();
    private final String source;
    private final Verification status;

    private CeadsImport(
            Table table,
            CeadsLayout layout,
            ReferenceData reference,
            CellAccount account,
            FindingLog log,
            String source,
            Verification status) {
        this.table = table;
        this.layout = layout;
        this.meanings = new CeadsRows(reference);
        this.account = account;
        this.log = log;
        this.source = source;
        this.status = status;
    }

    /**
     * Reads an inventory.
     *
     * @param table    columns province, year, sector and 20 carriers, a row of units below the headings
     * @param province the province, by its Chinese or English name
     * @param source   the id of the publication
     * @param status   how far the file was checked against it
     * @return the tables {@code data/energy_ceads_YEAR}, none when the layout or the province is not found
     */
    public static Outcome<Imported> read(
            Table table, String province, String source, Verification status, ReferenceData reference) {
        var log = new FindingLog(reference.rules());
        var account = new CellAccount(table);
        Optional<CeadsLayout> layout = CeadsLayout.find(table, reference, log);
        if (layout.isEmpty()) {
            account.rejectAll();
            return Outcome.of(new Imported(List.of(), account.ledger()), log.findings());
        }
        var reading = new CeadsImport(table, layout.get(), reference, account, log, source, status);
        return Outcome.of(new Imported(reading.tables(province), account.ledger()), log.findings());
    }

    private List<Table> tables(String province) {
        settleHeadings();
        List<Integer> rows = rowsOf(province);
        rows.forEach(this::row);
        rows.forEach(this::compareTotal);
        var tables = new ArrayList<Table>();
        rowsByYear.forEach((year, lines) -> tables.add(CityTables.of(TableNames.DATA + "energy_ceads_" + year, lines)));
        return tables;
    }

    private void settleHeadings() {
        for (int row = 0; row <= layout.header(); row++) {
            account.ignoreRow(row, row < layout.header() ? Reasons.TITLE : Reasons.HEADING);
        }
        int units = layout.header() + 1;
        if (units < table.rows().size() && text(units, CeadsLayout.SECTOR).isEmpty()) {
            account.ignoreRow(units, Reasons.HEADING);
        }
    }

    private List<Integer> rowsOf(String province) {
        var rows = new ArrayList<Integer>();
        var others = new TreeSet<String>();
        for (int row = layout.header() + 1; row < table.rows().size(); row++) {
            String name = text(row, CeadsLayout.PROVINCE);
            if (text(row, CeadsLayout.SECTOR).isEmpty()) {
                account.ignoreRow(row, Reasons.NO_SECTOR);
            } else if (Provinces.isSame(name, province)) {
                rows.add(row);
            } else {
                others.add(name);
                account.ignoreRow(row, Reasons.OTHER_PROVINCE);
            }
        }
        if (rows.isEmpty()) {
            log.at(table.place(), "IMP-PROVINCE", "province", province, "provinces", String.join("、", others));
        }
        return rows;
    }

    private void row(int row) {
        String label = text(row, CeadsLayout.SECTOR);
        Cell yearCell = table.find(row, layout.place(CeadsLayout.YEAR)).orElse(firstCell(row));
        Optional<Integer> year = YearText.find(yearCell);
        Optional<Text> reason = meanings.reason(label);
        Optional<String> item = meanings.item(label);
        if (year.isEmpty()) {
            log.at(yearCell.place(), "SUR-YEAR", "year", Characters.quote(yearCell.text()));
            account.rejectRow(row);
        } else if (reason.isPresent()) {
            account.ignoreRow(row, reason.get());
        } else if (item.isEmpty()) {
            log.at(
                    firstCell(row).place(),
                    "IMP-SECTOR",
                    Facts.of("sector", Characters.quote(label)).and("nearest", Nearest.said(meanings.nearest(label))));
            account.rejectRow(row);
        } else if (!seen.add(year.get() + item.get())) {
            log.at(firstCell(row).place(), "IMP-TWICE", "sector", Characters.quote(label));
            account.rejectRow(row);
        } else {
            layout.carriers()
                    .forEach((column, energy) -> table.find(row, column)
                            .filter(CellAccount::speaks)
                            .ifPresent(cell -> cell(cell, row, column, energy, item.get(), year.get(), label)));
            CeadsLayout.LABELS.forEach(column -> account.ignore(row, layout.place(column), Reasons.HEADING));
            account.ignoreRow(row, Reasons.COLUMN);
        }
    }

    private void cell(Cell cell, int row, int column, Energy energy, String item, int year, String label) {
        Written written = NumberText.read(cell);
        if (written instanceof Written.Amount number && number.mark() == Written.Mark.NONE) {
            if (number.value() == 0) {
                account.ignore(row, column, Reasons.ZERO);
                return;
            }
            add(number.value(), energy, item, year, label);
            account.accept(row, column);
        } else if (written instanceof Written.Absent) {
            account.ignore(row, column, Reasons.NO_DATA);
        } else {
            Text reason =
                    written instanceof Written.Refused refused ? refused.reason() : Text.of("不是数值", "not a number");
            log.at(
                    cell.place(),
                    "IMP-NUMBER",
                    "value",
                    Characters.quote(cell.text()),
                    "reason_zh",
                    reason.chinese(),
                    "reason_en",
                    reason.english());
            account.reject(row, column);
        }
    }

    private void add(double printed, Energy energy, String item, int year, String label) {
        double value = CeadsRows.isReversed(item) ? -printed : printed;
        List<List<String>> rows = rowsByYear.computeIfAbsent(year, unused -> new ArrayList<>(List.of(HEADINGS)));
        rows.add(List.of(
                item + "/" + energy.carrier().id(),
                Integer.toString(year),
                plain(value),
                energy.unit().symbol(),
                source,
                status.code(),
                "CEADs: " + label));
        String kind = item.substring(0, item.indexOf('/', item.indexOf('/') + 1) + 1);
        sums.computeIfAbsent(key(kind, year, energy), unused -> new Sum()).add(printed);
    }

    private static String key(String kind, int year, Energy energy) {
        return kind + "|" + year + "|" + energy.heading();
    }

    /** A number without exponent that reads back as the same double. */
    private static String plain(double value) {
        return new BigDecimal(ShortestDecimal.of(value)).toPlainString();
    }

    private void compareTotal(int row) {
        String label = text(row, CeadsLayout.SECTOR);
        Optional<String> kind = CeadsRows.summed(label);
        Optional<Integer> year = YearText.find(text(row, CeadsLayout.YEAR));
        if (kind.isEmpty() || year.isEmpty()) {
            return;
        }
        layout.carriers()
                .forEach((column, energy) -> table.find(row, column).ifPresent(cell -> {
                    double sum = sums.getOrDefault(key(kind.get(), year.get(), energy), new Sum())
                            .value();
                    if (NumberText.read(cell) instanceof Written.Amount number
                            && Math.abs(number.value() - sum) > TOLERANCE) {
                        log.at(
                                cell.place(),
                                "IMP-TOTAL",
                                "year",
                                year.get().toString(),
                                "column",
                                energy.heading(),
                                "total",
                                label,
                                "printed",
                                BalanceChecks.number(number.value()),
                                "recomputed",
                                BalanceChecks.number(sum),
                                "gap",
                                BalanceChecks.number(number.value() - sum));
                    }
                }));
    }

    private String text(int row, String label) {
        return table.find(row, layout.place(label))
                .map(cell -> Characters.strip(cell.text()))
                .orElse("");
    }

    private Cell firstCell(int row) {
        return table.rows().get(row).get(0);
    }
}
