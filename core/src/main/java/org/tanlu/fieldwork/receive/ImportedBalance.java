package org.tanlu.fieldwork.receive;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.tanlu.reference.ReferenceData;
import org.tanlu.survey.BalanceImport;
import org.tanlu.survey.CityTables;
import org.tanlu.survey.Dossier;
import org.tanlu.survey.EnergyBalance;
import org.tanlu.survey.Imported;
import org.tanlu.survey.Ledger;
import org.tanlu.survey.Survey;
import org.tanlu.survey.TableNames;
import org.tanlu.survey.Tables;
import org.tanlu.table.Cell;
import org.tanlu.table.Sheet;
import org.tanlu.table.Table;
import org.tanlu.trace.Access;
import org.tanlu.trace.Clause;
import org.tanlu.trace.Facts;
import org.tanlu.trace.Finding;
import org.tanlu.trace.Outcome;
import org.tanlu.trace.Severity;
import org.tanlu.trace.Text;
import org.tanlu.trace.Verification;

/**
 * 平衡表直接导入 imports a printed balance with the eyes of the receipt of files: what its titles and notes say of place, year,
 * completeness and secrecy is heard, and what would be asked of a file that came is refused until a person confirms it.
 */
@Clause({"7.1.4", "7.1.6"})
public final class ImportedBalance {
    private static final List<String> HEADS = List.of("year", "table", "source", "status", "access", "note");
    private static final Text WRONG =
            Text.of("读入时发现错误（见上面各条），请对照原表核对", "reading found errors, see above; check them against the publication");

    private final Sheet sheet;
    private final Told told;
    private final Dossier city;
    private final ReferenceData reference;
    private final BalanceDoubts doubts;

    private ImportedBalance(Sheet sheet, Told told, Dossier city, ReferenceData reference) {
        this.sheet = sheet;
        this.told = told;
        this.city = city;
        this.reference = reference;
        this.doubts = new BalanceDoubts(sheet, city.city().name().chinese(), reference);
    }

    /**
     * 告知 what a person says of a balance.
     *
     * @param year        its year; empty to read it from the title or name
     * @param source      the id of the publication
     * @param status      how far it was checked
     * @param isConfirmed whether the person saw what is asked of it, and takes it as printed
     */
    public record Told(Optional<Integer> year, String source, Verification status, boolean isConfirmed) {}

    /**
     * Reads a balance for trial.
     *
     * @param sheet     the printed table with what is hidden, marked and noted at it
     * @param told      what a person says of it
     * @param tables    the city's tables
     * @param reference the reference data
     * @return the tables to add, none when something is asked that nobody confirmed; and the findings
     */
    public static Outcome<Imported> read(Sheet sheet, Told told, Tables tables, ReferenceData reference) {
        return new ImportedBalance(sheet, told, Survey.read(tables, reference).value(), reference).read();
    }

    private Outcome<Imported> read() {
        Outcome<Imported> read =
                BalanceImport.read(sheet.table(), told.year().or(doubts::year), told.source(), status(), reference);
        var findings = new ArrayList<>(read.findings());
        if (read.value().tables().isEmpty()) {
            return Outcome.of(read.value(), findings);
        }
        Optional<Text> never = contradiction();
        List<Text> asked = asked(read);
        if (never.isPresent() || doubts.isPart() || doubts.isOfSeveral() || !(asked.isEmpty() || told.isConfirmed())) {
            var why = new ArrayList<>(never.stream().toList());
            why.addAll(asked);
            findings.add(
                    Finding.at(sheet.table().place(), reference.rule("IMP-BALANCE-ASKED"), Facts.of("questions", why)));
            return Outcome.of(new Imported(List.of(), refused(read.value().ledger())), findings);
        }
        doubts.secrecy(reference).ifPresent(findings::add);
        List<Table> tables = read.value().tables().stream().map(this::marked).toList();
        return Outcome.of(new Imported(tables, read.value().ledger()), findings);
    }

    private Verification status() {
        return doubts.provisional().isEmpty() ? told.status() : Verification.UNVERIFIED;
    }

    /** What the title says of the year against what the person says, which nobody can confirm. */
    private Optional<Text> contradiction() {
        Optional<Integer> printed = doubts.year();
        return told.year()
                .filter(year -> printed.filter(one -> !one.equals(year)).isPresent())
                .map(year -> Text.of(
                        "标题或工作表名写的是 " + printed.orElseThrow() + " 年，--year 写的却是 " + year + " 年：改正其中写错的一处再导入",
                        "the title or sheet tells " + printed.orElseThrow() + ", --year " + year
                                + ": correct the one that is wrong"));
    }

    private List<Text> asked(Outcome<Imported> read) {
        var asked = new ArrayList<>(doubts.doubt().stream().toList());
        new BalanceFit(read, reference).impossible().ifPresent(asked::add);
        now(read.value().tables())
                .flatMap(balance -> new BalanceNeighbours(balance, city, reference).doubt())
                .ifPresent(asked::add);
        boolean isWrong =
                read.findings().stream().anyMatch(finding -> finding.severity().compareTo(Severity.ERROR) >= 0);
        if (isWrong) {
            asked.add(WRONG);
        }
        return asked;
    }

    private Optional<EnergyBalance> now(List<Table> tables) {
        return tables.stream()
                .map(Table::name)
                .filter(name -> name.startsWith(TableNames.BALANCE))
                .map(name -> Integer.parseInt(name.substring(TableNames.BALANCE.length())))
                .findFirst()
                .flatMap(year -> Survey.read(new Tables(tables, List.of()), reference)
                        .value()
                        .findEnergy(year, EnergyBalance.Kind.BALANCE));
    }

    /** The register's row with who may see the balance and what it is marked as; any other table as it is. */
    private Table marked(Table table) {
        String access = doubts.access().map(Access::code).orElse("");
        String note = doubts.provisional().isEmpty() ? "" : "原表标明：" + String.join("；", doubts.provisional());
        if (!table.name().equals(TableNames.BALANCES) || (access.isEmpty() && note.isEmpty())) {
            return table;
        }
        List<String> row = table.rows().get(1).stream().map(Cell::text).toList();
        return CityTables.of(
                table.name(), List.of(HEADS, List.of(row.get(0), row.get(1), row.get(2), row.get(3), access, note)));
    }

    /** The account of a table of which nothing was taken. */
    private static Ledger refused(Ledger ledger) {
        return new Ledger(
                ledger.place(), ledger.nonEmpty(), 0, ledger.rejected() + ledger.accepted(), ledger.ignored());
    }
}
