package org.tanlu.survey;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.tanlu.table.Place;
import org.tanlu.table.Table;
import org.tanlu.trace.Source;
import org.tanlu.trace.Verification;

/** 平衡表登记 which balance table is of which year and source. */
final class BalanceRegister {
    private final Publications publications;
    private final FindingLog log;
    private final AccessReader accesses;
    private final Map<String, Entry> entries = new LinkedHashMap<>();
    private final Set<String> blanks = new TreeSet<>();

    BalanceRegister(Publications publications, FindingLog log) {
        this.publications = publications;
        this.log = log;
        this.accesses = new AccessReader(log);
    }

    private record Entry(BalanceReader.Publication publication, Place place) {}

    /** Learns of a table that is not filled in yet: its source and status need not be known before its numbers are. */
    void expectBlank(Table table) {
        blanks.add(table.name());
    }

    /** Reads the register. */
    void read(Table table, CellAccount account) {
        var statuses = new StatusReader(log);
        LongTable.open(table, Column.Form.BALANCES, account, log)
                .ifPresent(rows -> rows.lines().forEach(line -> read(line, statuses)));
        publications.report(log);
        statuses.report();
    }

    private void read(LongTable.Line line, StatusReader statuses) {
        String name = tableName(line.text(Column.TABLE));
        Optional<Integer> year = YearText.find(line.cell(Column.YEAR));
        if (year.isEmpty()) {
            log.at(line.first().place(), "SUR-YEAR", "year", Characters.quote(line.text(Column.YEAR)));
            line.reject();
        } else if (entries.containsKey(name)) {
            log.at(line.first().place(), "SUR-BALANCE-TWICE", "table", name);
            line.reject();
        } else {
            boolean blank = blanks.contains(name);
            Source source = blank && !line.has(Column.SOURCE) ? Publications.UNSTATED : publications.find(line);
            Verification status = blank && !line.has(Column.STATUS) ? Verification.UNVERIFIED : statuses.read(line);
            var publication = new BalanceReader.Publication(year.get(), source, status, accesses.read(line, source));
            entries.put(name, new Entry(publication, line.first().place()));
            line.accept();
        }
    }

    /** The table that a row of the register means. */
    static String tableName(String text) {
        String name = text.replace('\\', '/').replaceAll("(?i)\\.csv$", "");
        String table = TableNames.findTable(name).orElse(name);
        return table.startsWith(TableNames.BALANCE) ? table : TableNames.BALANCE + table;
    }

    /** What a balance table is registered as, or else the year that its name mentions; empty when neither says. */
    Optional<BalanceReader.Publication> find(Table table) {
        Entry entry = entries.remove(table.name());
        if (entry != null) {
            return Optional.of(entry.publication);
        }
        Optional<Integer> year = YearText.findWithin(table.name());
        log.at(
                table.place(),
                year.isPresent() ? "SUR-BALANCE-UNREGISTERED" : "SUR-BALANCE-YEAR",
                "table",
                table.name(),
                "year",
                year.map(String::valueOf).orElse("—"));
        return year.map(value -> new BalanceReader.Publication(
                value, Publications.UNSTATED, Verification.UNVERIFIED, AccessReader.UNMARKED));
    }

    /** Says which registered tables were never found. */
    void reportMissing() {
        entries.forEach((table, entry) -> log.at(entry.place, "SUR-BALANCE-MISSING", "table", table));
    }
}
