package org.tanlu.survey;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.tanlu.quantity.Quantity;
import org.tanlu.quantity.Sum;
import org.tanlu.quantity.Unit;
import org.tanlu.reference.Carrier;
import org.tanlu.reference.ReferenceData;
import org.tanlu.table.Cell;
import org.tanlu.table.Table;
import org.tanlu.trace.Clause;
import org.tanlu.trace.Facts;
import org.tanlu.trace.Outcome;
import org.tanlu.trace.Text;
import org.tanlu.trace.Verification;

/**
 * CEADs 排放清单导入 takes one province of a CEADs emission inventory, 47 sectors by fuel with process emissions, into the
 * city's table of official lines (clause 4.2). The energy inventory of the same province, where it is supplied, tells the
 * activity behind a line; factors are not published and stay empty.
 */
@Clause("4.2")
public final class CeadsEmissions {
    private static final String PROCESS = "process";
    private static final String TOTAL_COLUMN = "scope1total";
    private static final List<String> TOTAL_ROWS = List.of("totalemissions", "totalconsumption");
    private static final List<String> OUTSIDE = List.of("scope2heat", "scope2electricity", "otherenergy");
    private static final String CEMENT_BRANCH = "nonmetal_minerals";
    private static final String USUAL_UNIT = "百万吨CO2";
    private static final double TOLERANCE = 1e-4;

    private final Table table;
    private final ReferenceData reference;
    private final CellAccount account;
    private final FindingLog log;
    private final CeadsRows meanings;
    private final OfficialRows form;
    private final List<String> tail;
    private final List<List<String>> rows = new ArrayList<>();
    private final Map<Integer, Column> columns = new LinkedHashMap<>();
    private final List<Cell> otherUnits = new ArrayList<>();

    /**
     * A column of emissions.
     *
     * @param carrier the fuel; empty for process emissions and for the total
     * @param total   whether it is the total of the others
     * @param unit    the unit
     */
    private record Column(Optional<Carrier> carrier, boolean total, Unit unit) {}

    private CeadsEmissions(
            Table table,
            ReferenceData reference,
            FindingLog log,
            CellAccount account,
            String source,
            Verification status) {
        this.table = table;
        this.reference = reference;
        this.account = account;
        this.log = log;
        this.meanings = new CeadsRows(reference);
        this.form = OfficialRows.of(reference);
        this.tail = List.of("source", source, "status", status.code());
    }

    /**
     * Reads an inventory.
     *
     * @param table    columns province, year, sector, fuels, process and total, a row of units below the headings
     * @param energy   the energy inventory of the same method; empty when activity is not to be told
     * @param province the province, by its Chinese or English name
     * @param source   the id of the publication
     * @param status   how far the file was checked against it
     * @return the table {@code official_inventory}, none when the layout or the province is not found
     */
    public static Outcome<Imported> read(
            Table table,
            Optional<Table> energy,
            String province,
            String source,
            Verification status,
            ReferenceData reference) {
        var log = new FindingLog(reference.rules());
        var account = new CellAccount(table);
        var reading = new CeadsEmissions(table, reference, log, account, source, status);
        List<Table> data = energy.map(file -> CeadsImport.read(file, province, source, status, reference))
                .map(outcome -> outcome.value().tables())
                .orElse(List.of());
        List<Table> tables = reading.tables(province, new CeadsActivity(data, reference));
        return Outcome.of(new Imported(tables, account.ledger()), log.findings());
    }

    private List<Table> tables(String province, CeadsActivity activity) {
        Optional<Integer> header = IntStream.range(
                        0, Math.min(CeadsLayout.SEARCHED_ROWS, table.rows().size()))
                .boxed()
                .filter(row ->
                        CeadsLayout.labels(table.rows().get(row)).keySet().containsAll(CeadsLayout.LABELS))
                .findFirst();
        if (header.isEmpty()) {
            log.at(table.place(), "IMP-LAYOUT", "missing", String.join("、", CeadsLayout.LABELS));
            account.rejectAll();
            return List.of();
        }
        Map<String, Integer> labels = CeadsLayout.labels(table.rows().get(header.get()));
        settleHeadings(header.get(), labels);
        if (!otherUnits.isEmpty()) {
            return refuse();
        }
        Set<String> others = takeRows(header.get() + 1, labels, province, activity);
        if (rows.isEmpty()) {
            log.at(table.place(), "IMP-PROVINCE", "province", province, "provinces", String.join("、", others));
            return List.of();
        }
        var all = new ArrayList<>(List.of(form.headings()));
        all.addAll(rows);
        return List.of(CityTables.of(OfficialRows.FORM, all));
    }

    /** Takes the rows of the province from a row on; returns the other provinces that the table tells of. */
    private Set<String> takeRows(int first, Map<String, Integer> labels, String province, CeadsActivity activity) {
        var others = new TreeSet<String>();
        for (int row = first; row < table.rows().size(); row++) {
            String name = text(row, place(labels, CeadsLayout.PROVINCE));
            if (text(row, place(labels, CeadsLayout.SECTOR)).isEmpty()) {
                account.ignoreRow(row, Reasons.NO_SECTOR);
            } else if (Provinces.isSame(name, province)) {
                row(row, labels, activity);
            } else {
                others.add(name);
                account.ignoreRow(row, Reasons.OTHER_PROVINCE);
            }
        }
        return others;
    }

    /** Says that the columns are no emissions; nothing is imported then. */
    private List<Table> refuse() {
        Cell first = otherUnits.get(0);
        log.at(
                first.place(),
                "IMP-NOT-EMISSIONS",
                Facts.of("unit", Characters.quote(first.text()))
                        .and("count", otherUnits.size())
                        .and("usual", USUAL_UNIT));
        account.rejectAll();
        return List.of();
    }

    private void settleHeadings(int header, Map<String, Integer> labels) {
        List<Cell> cells = table.rows().get(header);
        for (int at = 0; at < cells.size(); at++) {
            if (!labels.containsValue(at) && CellAccount.speaks(cells.get(at))) {
                column(cells.get(at), at, table.find(header + 1, at));
            }
        }
        for (int row = 0; row <= header + 1; row++) {
            boolean isUnits = row <= header
                    || text(row, place(labels, CeadsLayout.SECTOR)).isEmpty();
            if (isUnits) {
                account.ignoreRow(row, row < header ? Reasons.TITLE : Reasons.HEADING);
            }
        }
    }

    private void column(Cell heading, int at, Optional<Cell> unit) {
        String name = Characters.strip(heading.text());
        String key = Names.key(name).replace("_", "").toLowerCase(Locale.ROOT);
        Optional<Carrier> carrier =
                CeadsLayout.carrier(name, reference).filter(fuel -> fuel.kind().isFossil());
        if (OUTSIDE.contains(key)) {
            return;
        }
        if (carrier.isEmpty() && !key.equals(PROCESS) && !key.equals(TOTAL_COLUMN)) {
            log.at(heading.place(), "IMP-COLUMN", "column", Characters.quote(heading.text()));
            return;
        }
        String text = unit.map(Cell::text).orElse("");
        Optional<Unit> known = reference.units().find(text, Unit.TONNE_CO2E.dimension());
        Unit usual = reference.units().unit(USUAL_UNIT);
        if (known.isEmpty() && isOther(text, usual)) {
            otherUnits.add(unit.orElse(heading));
            return;
        }
        if (known.isEmpty()) {
            log.at(
                    unit.orElse(heading).place(),
                    "IMP-UNIT",
                    "column",
                    Characters.quote(name),
                    "unit",
                    Characters.quote(text),
                    "usual",
                    USUAL_UNIT);
        }
        columns.put(at, new Column(carrier, key.equals(TOTAL_COLUMN), known.orElse(usual)));
    }

    /** Whether a unit is known and not of emissions; million tonnes, which may be of carbon dioxide, are left in doubt. */
    private boolean isOther(String text, Unit usual) {
        List<Unit> units = reference.units().all(text);
        return !units.isEmpty() && units.stream().noneMatch(unit -> unit.factor() == usual.factor());
    }

    private void row(int row, Map<String, Integer> labels, CeadsActivity activity) {
        String label = text(row, place(labels, CeadsLayout.SECTOR));
        String year = text(row, place(labels, CeadsLayout.YEAR));
        boolean total = TOTAL_ROWS.contains(Names.key(label));
        Optional<String> sector = meanings.sector(label);
        if (YearText.find(year).isEmpty()) {
            log.at(table.rows().get(row).get(0).place(), "SUR-YEAR", "year", Characters.quote(year));
            account.rejectRow(row);
        } else if (!total && sector.isEmpty()) {
            log.at(
                    table.rows().get(row).get(0).place(),
                    "IMP-SECTOR",
                    Facts.of("sector", Characters.quote(label)).and("nearest", Nearest.said(meanings.nearest(label))));
            account.rejectRow(row);
        } else {
            cells(row, year, total ? "" : sector.orElseThrow(), label, activity);
            CeadsLayout.LABELS.forEach(name -> account.ignore(row, place(labels, name), Reasons.HEADING));
            account.ignoreRow(row, Reasons.COLUMN);
        }
    }

    private void cells(int row, String year, String sector, String label, CeadsActivity activity) {
        var sum = new Sum();
        columns.forEach((at, column) -> {
            Optional<Quantity> value = value(row, at, column);
            boolean compared = column.total() && !sector.isEmpty();
            if (value.isEmpty()) {
                return;
            }
            if (compared) {
                compare(table.rows().get(row).get(at), value.get(), sum.value(), year, label);
                account.ignore(row, at, Reasons.PUBLISHED_TOTAL);
                return;
            }
            sum.add(value.get().value());
            if (value.get().value() == 0) {
                account.ignore(row, at, Reasons.ZERO);
                return;
            }
            var cells = new ArrayList<String>(List.of("year", year, "gas", "co2"));
            cells.addAll(sector.isEmpty() ? totalOf(column) : lineOf(column, sector));
            column.carrier()
                    .filter(carrier -> !sector.isEmpty())
                    .flatMap(carrier -> activity.find(Integer.parseInt(year), sector, carrier))
                    .ifPresent(amount -> cells.addAll(OfficialRows.number("activity", amount)));
            cells.addAll(OfficialRows.number("emissions", value.get()));
            cells.addAll(tail);
            cells.addAll(List.of("note", "CEADs: " + label));
            rows.add(form.row(cells));
            account.accept(row, at);
        });
    }

    private List<String> totalOf(Column column) {
        if (column.total()) {
            return List.of("kind", "total", "category", "all");
        }
        return column.carrier()
                .map(carrier -> List.of("kind", "subtotal", "category", "energy", "carrier", carrier.id()))
                .orElse(List.of("kind", "subtotal", "category", "processes"));
    }

    /** Process emissions of the mineral branch are those of cement; the inventories hold no other. */
    private static List<String> lineOf(Column column, String sector) {
        String process = sector.equals(CEMENT_BRANCH) ? "cement" : "";
        return column.carrier()
                .map(carrier -> List.of(
                        "kind",
                        "detail",
                        "category",
                        "energy",
                        "emission_source",
                        "combustion",
                        "sector",
                        sector,
                        "carrier",
                        carrier.id()))
                .orElse(List.of(
                        "kind", "detail", "category", "processes", "emission_source", process, "sector", sector));
    }

    private Optional<Quantity> value(int row, int at, Column column) {
        Optional<Cell> cell = table.find(row, at).filter(CellAccount::speaks);
        if (cell.isEmpty()) {
            return Optional.empty();
        }
        Written written = NumberText.read(cell.get());
        if (written instanceof Written.Amount number && number.mark() == Written.Mark.NONE) {
            return Optional.of(Quantity.of(number.value(), column.unit()));
        }
        if (written instanceof Written.Absent) {
            account.ignore(row, at, Reasons.NO_DATA);
            return Optional.empty();
        }
        Text reason = written instanceof Written.Refused refused ? refused.reason() : Text.of("不是数值", "not a number");
        log.at(
                cell.get().place(),
                "IMP-NUMBER",
                "value",
                Characters.quote(cell.get().text()),
                "reason_zh",
                reason.chinese(),
                "reason_en",
                reason.english());
        account.reject(row, at);
        return Optional.empty();
    }

    private void compare(Cell cell, Quantity printed, double sum, String year, String label) {
        if (Math.abs(printed.value() - sum) > TOLERANCE) {
            log.at(
                    cell.place(),
                    "IMP-TOTAL",
                    "year",
                    year,
                    "column",
                    label,
                    "total",
                    "Scope 1",
                    "printed",
                    BalanceChecks.number(printed.value()),
                    "recomputed",
                    BalanceChecks.number(sum),
                    "gap",
                    BalanceChecks.number(printed.value() - sum));
        }
    }

    private static int place(Map<String, Integer> labels, String name) {
        return Objects.requireNonNull(labels.get(name), name);
    }

    private String text(int row, int column) {
        return table.find(row, column)
                .map(cell -> Characters.strip(cell.text()))
                .orElse("");
    }
}
