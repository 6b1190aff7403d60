package org.tanlu.survey;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.tanlu.reference.ReferenceData;
import org.tanlu.table.Cell;
import org.tanlu.table.Place;
import org.tanlu.table.Table;
import org.tanlu.trace.Clause;
import org.tanlu.trace.Outcome;
import org.tanlu.trace.Source;
import org.tanlu.trace.Verification;

/**
 * 平衡表导入 takes a printed regional balance into a city's tables: the table stays as printed, and the register says which
 * year and source it is (clauses 7.1.4 and 7.1.6).
 */
@Clause({"7.1.4", "7.1.6"})
public final class BalanceImport {
    private static final int TITLE_ROWS = 6;
    private static final String YEARBOOK = "年鉴"; // the year in a yearbook's title is not the year of its data

    private BalanceImport() {}

    /**
     * Reads a balance for trial and prepares its tables.
     *
     * @param table  the printed table, from CSV or a worksheet
     * @param year   its year; if empty, the only year that its title or file name mentions
     * @param source the id of the publication
     * @param status how far the table was checked against it
     * @return the tables to add, none when the year is unknown or the layout is not recognised; and the findings of reading
     */
    public static Outcome<Imported> read(
            Table table, Optional<Integer> year, String source, Verification status, ReferenceData reference) {
        var log = new FindingLog(reference.rules());
        var account = new CellAccount(table);
        Optional<Integer> known = year.or(() -> yearOf(table));
        if (known.isEmpty()) {
            log.at(table.place(), "IMP-BALANCE-YEAR");
            account.rejectAll();
            return Outcome.of(new Imported(List.of(), account.ledger()), log.findings());
        }
        Source publication = Optional.ofNullable(reference.sources().get(source))
                .orElseGet(() -> new Source(source, source, "", "", ""));
        Optional<EnergyBalance> balance = new BalanceReader(reference, log)
                .read(
                        table,
                        new BalanceReader.Publication(known.get(), publication, status, publication.access()),
                        account);
        balance.ifPresent(new BalanceChecks(reference, log, table.place())::check);
        List<Table> tables = balance.isPresent() ? tables(table, known.get(), source, status) : List.of();
        return Outcome.of(new Imported(tables, account.ledger()), log.findings());
    }

    private static List<Table> tables(Table table, int year, String source, Verification status) {
        String name = TableNames.BALANCE + year;
        return List.of(
                new Table(name, Place.ofFile(name + ".csv"), table.rows()),
                CityTables.of(
                        TableNames.BALANCES,
                        List.of(
                                List.of("year", "table", "source", "status", "note"),
                                List.of(Integer.toString(year), name, source, status.code(), ""))));
    }

    private static Optional<Integer> yearOf(Table table) {
        List<Integer> years = table.rows().stream()
                .limit(TITLE_ROWS)
                .flatMap(List::stream)
                .filter(cell -> cell.kind() == Cell.Kind.TEXT && NumberText.read(cell) instanceof Written.Refused)
                .filter(cell -> !cell.text().contains(YEARBOOK))
                .flatMap(cell -> YearText.findWithin(cell.text()).stream())
                .distinct()
                .toList();
        return years.size() == 1
                ? Optional.of(years.get(0))
                : Stream.of(table.place().sheet(), fileName(table))
                        .flatMap(text -> YearText.findWithin(text).stream())
                        .findFirst();
    }

    private static String fileName(Table table) {
        String file = table.place().file().replace('\\', '/');
        return file.substring(file.lastIndexOf('/') + 1);
    }
}
