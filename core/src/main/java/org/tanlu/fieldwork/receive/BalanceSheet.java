package org.tanlu.fieldwork.receive;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.tanlu.reference.ReferenceData;
import org.tanlu.survey.BalanceImport;
import org.tanlu.survey.Imported;
import org.tanlu.survey.Ledger;
import org.tanlu.survey.TableNames;
import org.tanlu.survey.Vocabulary;
import org.tanlu.table.Cell;
import org.tanlu.table.Table;
import org.tanlu.trace.Finding;
import org.tanlu.trace.Outcome;
import org.tanlu.trace.Text;
import org.tanlu.trace.Verification;

/** 平衡表来件 a sheet that holds an energy balance as yearbooks print it: it comes as the balance of its year, or is asked. */
final class BalanceSheet {
    private static final Pattern NAME = Pattern.compile("能源平衡表.*|.*能源平衡表");
    private static final Text EMPTY = Text.of("没有填写的平衡表", "a balance that was not filled in");

    private final Table table;
    private final String source;
    private final Vocabulary words;
    private final Outcome<Imported> read;

    BalanceSheet(Table table, String source, ReferenceData reference) {
        this.table = table;
        this.source = source;
        this.words = new Vocabulary(reference);
        this.read = BalanceImport.read(table, Optional.empty(), source, Verification.SECONDARY, reference);
    }

    /** Whether a sheet is one by its name. */
    static boolean is(Table table) {
        return NAME.matcher(table.name()).matches();
    }

    private boolean isBlank() {
        return numbers(table).isEmpty();
    }

    /** The account of its cells. */
    Ledger ledger() {
        if (!isBlank()) {
            return read.value().ledger();
        }
        int written = (int) table.rows().stream()
                .flatMap(List::stream)
                .filter(words::isWritten)
                .count();
        return new Ledger(table.place(), written, 0, 0, Map.of(EMPTY, written));
    }

    /** What reading it found; nothing of one that is blank. */
    List<Finding> findings() {
        return isBlank() ? List.of() : read.findings();
    }

    /** The balance, unless it is blank; what the city has already stands until somebody refuses it. */
    Optional<Proposal> proposal(Draft draft) {
        if (isBlank()) {
            return Optional.empty();
        }
        String content = table.place().sheet() + "：" + numbers(table).size() + " 个数";
        Optional<Table> balance = read.value().tables().stream()
                .filter(one -> one.name().startsWith(TableNames.BALANCE))
                .findFirst();
        if (balance.isEmpty()) {
            Text why = Text.of(
                    "不能按能源平衡表读入，见上面的发现；请改正来件，或用 tanlu import 导入。",
                    "It cannot be read as an energy balance, see the findings; correct the file or use tanlu import.");
            return Optional.of(Proposal.question(entry(TableNames.BALANCE, content, Optional.of(why))));
        }
        String name = balance.get().name();
        Optional<List<String>> old = draft.find(name).map(this::numbers).filter(numbers -> !numbers.isEmpty());
        if (old.filter(numbers(table)::equals).isPresent()) {
            return Optional.of(taken(name, content, draft));
        }
        Optional<Text> doubt = old.map(numbers -> Text.of(
                "城市已有 " + name + "，内容不同，以来件为准吗？批准则整表替换。",
                "The city has " + name + " with other content. Use what came? Approval replaces the whole table."));
        return Optional.of(Proposal.of(
                entry(name, content, doubt), into -> read.value().tables().forEach(into::add)));
    }

    /** The balance as the city has it: blank when it is withdrawn, unless it took the place of another. */
    private Proposal taken(String name, String content, Draft draft) {
        boolean isOurs = draft.find(TableNames.BALANCES)
                .filter(register -> register.rows().stream()
                        .map(row ->
                                row.stream().map(cell -> cell.text().strip()).toList())
                        .anyMatch(row -> row.contains(name) && row.contains(source)))
                .isPresent();
        return Proposal.taken(
                entry(name, content, Optional.empty()),
                new Proposal.Withdrawal(
                        isOurs
                                ? Optional.of(
                                        into -> into.find(name).map(this::blank).ifPresent(into::add))
                                : Optional.empty(),
                        Text.of(
                                "这张表替换了城市已有的 " + name + "，替换前的内容没有保存，不能自动撤回；请在城市资料中改回，此处写“否”。",
                                "It took the place of " + name
                                        + ", of which the former content is not known. Put it right in the city and write 否 here.")));
    }

    /** A balance without its numbers, to be filled in again. */
    private Table blank(Table balance) {
        return new Table(
                balance.name(),
                balance.place(),
                balance.rows().stream()
                        .map(row -> row.stream()
                                .map(cell -> isNumber(cell) ? new Cell("", Cell.Kind.TEXT, cell.place()) : cell)
                                .toList())
                        .toList());
    }

    private boolean isNumber(Cell cell) {
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
                if (isNumber(cell)) {
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
