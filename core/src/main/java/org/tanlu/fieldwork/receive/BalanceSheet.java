package org.tanlu.fieldwork.receive;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.tanlu.quantity.Notation;
import org.tanlu.reference.ReferenceData;
import org.tanlu.survey.BalanceImport;
import org.tanlu.survey.BalancePage;
import org.tanlu.survey.CityTables;
import org.tanlu.survey.Datum;
import org.tanlu.survey.Dossier;
import org.tanlu.survey.EnergyBalance;
import org.tanlu.survey.Imported;
import org.tanlu.survey.Ledger;
import org.tanlu.survey.Survey;
import org.tanlu.survey.TableNames;
import org.tanlu.survey.Tables;
import org.tanlu.survey.Vocabulary;
import org.tanlu.table.Cell;
import org.tanlu.table.Sheet;
import org.tanlu.table.Table;
import org.tanlu.trace.Access;
import org.tanlu.trace.Finding;
import org.tanlu.trace.Outcome;
import org.tanlu.trace.Text;
import org.tanlu.trace.Verification;

/** 平衡表来件 a sheet that holds an energy balance as yearbooks print it: it comes as the balance of its year, or is asked. */
final class BalanceSheet {
    private static final Pattern NAME = Pattern.compile("能源平衡表.*|.*能源平衡表");
    private static final Text EMPTY = Text.of("没有填写的平衡表", "a balance that was not filled in");
    private static final List<String> HEADS = List.of("year", "table", "source", "status", "access", "note");
    private static final String REPLACED = "替换了原有的表（来源 ";
    private static final int SHOWN = 6;

    private final Table table;
    private final String source;
    private final Dossier city;
    private final Draft draft;
    private final ReferenceData reference;
    private final Vocabulary words;
    private final BalanceDoubts doubts;
    private final Outcome<Imported> read;
    private final BalanceFit fit;

    /** A sheet for a city as it stands. */
    BalanceSheet(Sheet sheet, String source, Dossier city, Draft draft, ReferenceData reference) {
        this.table = sheet.table();
        this.source = source;
        this.city = city;
        this.draft = draft;
        this.reference = reference;
        this.words = new Vocabulary(reference);
        this.doubts = new BalanceDoubts(sheet, city.city().name().chinese(), reference);
        this.read = BalanceImport.read(table, doubts.year(), source, status(), reference);
        this.fit = new BalanceFit(read, reference);
    }

    private Verification status() {
        return doubts.provisional().isEmpty() ? Verification.SECONDARY : Verification.UNVERIFIED;
    }

    /** Whether a sheet is one by its name, or by what it says. */
    static boolean is(Table table, ReferenceData reference) {
        return NAME.matcher(table.name()).matches() || BalancePage.is(table, reference);
    }

    /** Whether no number was filled in. */
    boolean isBlank() {
        return numbers(table).isEmpty();
    }

    /** The account of its cells as they were read. */
    Ledger ledger() {
        return isBlank() ? Accounts.ignored(table, EMPTY, words) : read.value().ledger();
    }

    /** What reading it found, and who may see it; nothing of one that is blank. */
    List<Finding> findings() {
        if (isBlank()) {
            return List.of();
        }
        var findings = new ArrayList<>(read.findings());
        doubts.secrecy(reference).ifPresent(findings::add);
        return findings;
    }

    /** The table of the city that it would be; empty when it could not be read. */
    Optional<String> name() {
        return read.value().tables().stream()
                .map(Table::name)
                .filter(name -> name.startsWith(TableNames.BALANCE))
                .findFirst();
    }

    /** Whether another sheet would be the same table of the city with other content. */
    boolean isTwin(BalanceSheet other) {
        return other != this
                && name().isPresent()
                && name().equals(other.name())
                && !numbers(table).equals(numbers(other.table));
    }

    /** What is asked of a sheet when others would be the same table: which holds. */
    Entry twin(List<BalanceSheet> others) {
        String sheets =
                others.stream().map(other -> other.table.place().sheet()).collect(Collectors.joining("、"));
        Text which = Text.of(
                "文件中另有同一年的平衡表（" + sheets + "），内容不同，以哪个为准？请在不用的一张写“否”后再接收，另一张才能采用（这里写“是”不起作用）",
                "The file has another balance of the year (" + sheets
                        + "). Which holds? Write 否 at the other and receive the file again; 是 has no effect here.");
        return entry(name().orElseThrow(), content(), RowDoubts.both(doubts.doubt(), Optional.of(which)));
    }

    /** The balance, unless it is blank; what the city has already stands until somebody refuses it. */
    Optional<Proposal> proposal() {
        if (isBlank()) {
            return Optional.empty();
        }
        if (name().isEmpty()) {
            Text why = Text.of(
                    "不能按能源平衡表读入，见上面的发现；请改正来件，或用 tanlu import 导入。",
                    "It cannot be read as an energy balance, see the findings; correct the file or use tanlu import.");
            return Optional.of(Proposal.question(
                    entry(TableNames.BALANCE, content(), RowDoubts.both(doubts.doubt(), Optional.of(why)))));
        }
        String name = name().get();
        Optional<Table> old =
                draft.find(name).filter(balance -> !numbers(balance).isEmpty());
        Optional<BalanceChange> change = old.flatMap(any -> change(name));
        boolean isSame = old.map(this::numbers).filter(numbers(table)::equals).isPresent()
                && change.filter(one -> !one.isNone()).isEmpty();
        if (isSame) {
            return Optional.of(otherwise(name).orElseGet(() -> same(name)));
        }
        Optional<Text> other = Stream.of(
                        fit.doubt(),
                        fit.impossible(),
                        neighbours(name),
                        withheld(name),
                        old.map(any -> other(name, change)))
                .reduce(Optional.empty(), RowDoubts::both);
        Entry entry = entry(name, content(), RowDoubts.both(doubts.doubt(), other));
        Proposal proposal = doubts.isPart() || doubts.isOfSeveral()
                ? Proposal.question(entry)
                : Proposal.of(entry, into -> tables().forEach(into::add));
        return Optional.of(
                old.isPresent() && doubts.doubt().isEmpty() && isStricter(name)
                        ? proposal.marking(into -> into.add(mark(name)))
                        : proposal);
    }

    private String content() {
        int lost = fit.lost();
        int count = Math.max(0, numbers(table).size() - lost);
        return table.place().sheet() + "：" + count + " 个数" + (lost > 0 ? "，另有 " + lost + " 格没有读入" : "");
    }

    /** What the city's balance would lose, change and gain; empty when one of the two cannot be read. */
    private Optional<BalanceChange> change(String name) {
        Optional<EnergyBalance> now = now(name);
        return city.findEnergy(year(name), EnergyBalance.Kind.BALANCE)
                .flatMap(before -> now.map(after -> new BalanceChange(before, after, reference)));
    }

    /** What does not fit the city's balances of other years. */
    private Optional<Text> neighbours(String name) {
        return now(name).flatMap(balance -> new BalanceNeighbours(balance, city, reference).doubt());
    }

    private Optional<EnergyBalance> now(String name) {
        return Survey.read(new Tables(tables(), List.of()), reference)
                .value()
                .findEnergy(year(name), EnergyBalance.Kind.BALANCE);
    }

    /** What is asked where a cell says that its number is confidential: nobody fills it in, and what needs it lacks it. */
    private Optional<Text> withheld(String name) {
        List<Datum> secret = now(name).stream()
                .flatMap(balance -> balance.cells().values().stream())
                .filter(datum -> datum.notation().equals(Optional.of(Notation.C)))
                .toList();
        List<String> cells = secret.stream()
                .map(datum -> datum.place().address())
                .limit(SHOWN)
                .toList();
        String more = secret.size() > SHOWN ? "…" : "";
        return secret.isEmpty()
                ? Optional.empty()
                : Optional.of(Text.of(
                        secret.size() + " 格没有数而写保密（" + String.join("、", cells) + more
                                + "）：批准则这些格登记为保密（C），不补数、核算时不计入（合计会偏低），公开时随之隐去；有数的请在来件中填数",
                        secret.size() + " cells say confidential in place of a number (" + String.join(", ", cells)
                                + more
                                + "). Approval enters them as C: nothing is put in their place, accounts lack them, publication hides"
                                + " them. Fill in the numbers where there are any."));
    }

    private static int year(String name) {
        return Integer.parseInt(name.substring(TableNames.BALANCE.length()));
    }

    private Text other(String name, Optional<BalanceChange> change) {
        Optional<Text> origin = origin(name);
        Text what = Text.of(
                "城市已有 " + name
                        + origin.map(from -> "（来源 " + from.chinese() + "）").orElse("")
                        + "，内容不同，以来件为准吗？批准则整表替换，来源、核验状态随之改变",
                "The city has " + name
                        + origin.map(from -> " (" + from.english() + ")").orElse("")
                        + " with other content. Use what came? Approval replaces the whole table with its source and status");
        Optional<Text> cells = change.filter(one -> !one.isNone()).map(BalanceChange::text);
        return Text.of(
                what.chinese() + cells.map(text -> "。" + text.chinese()).orElse("") + "。",
                what.english() + cells.map(text -> ": " + text.english()).orElse("") + ".");
    }

    /** Whence the city has the balance that what came would replace, and how sure that is. */
    private Optional<Text> origin(String name) {
        return city.findEnergy(year(name), EnergyBalance.Kind.BALANCE)
                .flatMap(balance -> balance.cells().values().stream().findFirst())
                .map(datum -> Text.of(
                        datum.source().title() + "，"
                                + datum.verification().text().chinese(),
                        datum.source().title() + ", "
                                + datum.verification().text().english()));
    }

    /** What came as tables of the city; the register says who may see the balance, and what its numbers are. */
    private List<Table> tables() {
        var tables = new ArrayList<Table>();
        for (Table one : read.value().tables()) {
            tables.add(one.name().equals(TableNames.BALANCES) ? registered(name().orElseThrow()) : one);
        }
        return tables;
    }

    private Table registered(String name) {
        var notes = new ArrayList<String>();
        if (!doubts.provisional().isEmpty()) {
            notes.add("来件标明：" + String.join("；", doubts.provisional()));
        }
        origin(name).map(from -> REPLACED + from.chinese() + "）").ifPresent(notes::add);
        String note = String.join("；", notes);
        String access = doubts.access().map(Access::code).orElse("");
        return CityTables.of(
                TableNames.BALANCES,
                List.of(HEADS, List.of(Integer.toString(year(name)), name, source, status().code(), access, note)));
    }

    /** The register's row of the city's balance, marked as strictly as what came. */
    private Table mark(String name) {
        Access access = doubts.access().map(told(name)::and).orElse(told(name));
        return CityTables.of(
                TableNames.BALANCES,
                List.of(HEADS, List.of(Integer.toString(year(name)), name, "", "", access.code(), "")));
    }

    private boolean isStricter(String name) {
        return doubts.access().filter(said -> said.compareTo(told(name)) > 0).isPresent();
    }

    /** Who may see the city's balance so far. */
    private Access told(String name) {
        return city.findEnergy(year(name), EnergyBalance.Kind.BALANCE).stream()
                .flatMap(balance -> balance.cells().values().stream())
                .filter(datum -> datum.value().isPresent())
                .map(Datum::access)
                .reduce(Access.PUBLIC, Access::and);
    }

    /** The balance as the city has it: it is marked, if it came with a stricter mark than the city's, or stands as it was taken. */
    private Proposal same(String name) {
        Entry entry = entry(name, content(), Optional.empty());
        boolean isRefused = draft.decisions().stream().anyMatch(table -> EntryTable.isRefused(table, entry));
        return isStricter(name) && !isRefused
                ? Proposal.of(entry, into -> {}).marking(into -> into.add(mark(name)))
                : taken(name, entry);
    }

    /**
     * What is asked of a balance that was taken from the file before and has the same numbers, where the file says of them now
     * what nobody answered: that they are void, preliminary, of another area.
     */
    private Optional<Proposal> otherwise(String name) {
        return doubts.doubt()
                .filter(text -> registration(name).isPresent())
                .filter(text -> !EntryTable.isApproved(draft.decisions(), name, content(), text))
                .map(text -> entry(
                        name,
                        content(),
                        Optional.of(text.and(Text.of(
                                "此前从这份文件采用了同样的数。撤回（清空）写“否”，仍采用写“是”（核验状态改变的，在 balances.csv 改）；答复前保留原数",
                                "The same numbers were taken from this file before. Write 否 to blank them, 是 to keep them (correct their status"
                                        + " in balances.csv); until then they stay.")))))
                .map(entry -> Proposal.gone(entry, into -> blank(name, into, words)));
    }

    /** The row of the register that says the city's balance to be from this file. */
    private Optional<List<String>> registration(String name) {
        return draft.find(TableNames.BALANCES).map(Table::rows).orElse(List.of()).stream()
                .map(row -> row.stream().map(cell -> cell.text().strip()).toList())
                .filter(row -> row.contains(name) && row.contains(source))
                .findFirst();
    }

    /** The balance as it was taken: blank when it is withdrawn, unless it took the place of another. */
    private Proposal taken(String name, Entry entry) {
        boolean isOurs = registration(name)
                .filter(row -> row.stream().noneMatch(text -> text.contains(REPLACED)))
                .isPresent();
        return Proposal.taken(
                entry,
                new Proposal.Withdrawal(
                        isOurs ? Optional.of(into -> blank(name, into, words)) : Optional.empty(),
                        Text.of(
                                "这张表替换了城市已有的 " + name + "，替换前的内容没有保存，不能自动撤回；请在城市资料中改回，此处写“否”。",
                                "It took the place of " + name
                                        + ", of which the former content is not known. Put it right in the city and write 否 here.")));
    }

    /** Takes the numbers out of a balance, which is to be filled in again. */
    static void blank(String name, Draft into, Vocabulary words) {
        into.find(name)
                .map(balance -> new Table(
                        balance.name(),
                        balance.place(),
                        balance.rows().stream()
                                .map(row -> row.stream()
                                        .map(cell -> isNumber(cell, words)
                                                ? new Cell("", Cell.Kind.TEXT, cell.place())
                                                : cell)
                                        .toList())
                                .toList()))
                .ifPresent(into::add);
    }

    /** How many numbers and notation keys a balance has. */
    static int count(Table balance, Vocabulary words) {
        return (int) balance.rows().stream()
                .flatMap(List::stream)
                .filter(cell -> isNumber(cell, words))
                .count();
    }

    private static boolean isNumber(Cell cell, Vocabulary words) {
        Vocabulary.Kind kind = words.number(cell).kind();
        return cell.place().column() > 1 && (kind == Vocabulary.Kind.NUMBER || kind == Vocabulary.Kind.NOTATION);
    }

    private Entry entry(String name, String content, Optional<Text> doubt) {
        return new Entry(name, Entry.BALANCE, table.place(), content, doubt);
    }

    /** The numbers and notation keys, with the names of their row and column, so that moved rows are no change. */
    private List<String> numbers(Table balance) {
        var numbers = new LinkedHashMap<String, String>();
        for (int row = 0; row < balance.rows().size(); row++) {
            for (int column = 1; column < balance.rows().get(row).size(); column++) {
                Cell cell = balance.rows().get(row).get(column);
                Vocabulary.Said said = words.number(cell);
                if (isNumber(cell, words)) {
                    String label = balance.find(row, 0)
                            .map(first -> words.key(first.text()))
                            .orElse("");
                    numbers.put(label + " " + row + " " + column, label + " " + said.text());
                }
            }
        }
        return numbers.values().stream().sorted().collect(Collectors.toList());
    }
}
