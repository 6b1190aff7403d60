package org.tanlu.fieldwork.receive;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.tanlu.fieldwork.request.Change;
import org.tanlu.fieldwork.request.Delivery;
import org.tanlu.fieldwork.request.OwnNames;
import org.tanlu.fieldwork.request.Receipt;
import org.tanlu.fieldwork.request.Receipts;
import org.tanlu.fieldwork.request.Requests;
import org.tanlu.reference.Item;
import org.tanlu.reference.ReferenceData;
import org.tanlu.survey.CityTables;
import org.tanlu.survey.Dossier;
import org.tanlu.survey.Ledger;
import org.tanlu.survey.Survey;
import org.tanlu.survey.TableNames;
import org.tanlu.survey.Tables;
import org.tanlu.survey.Vocabulary;
import org.tanlu.survey.layout.AnyLayout;
import org.tanlu.survey.layout.Edits;
import org.tanlu.survey.layout.Mapping;
import org.tanlu.survey.layout.MappingTable;
import org.tanlu.table.Place;
import org.tanlu.table.Sheet;
import org.tanlu.table.Table;
import org.tanlu.trace.Clause;
import org.tanlu.trace.Finding;
import org.tanlu.trace.Outcome;
import org.tanlu.trace.Text;

/**
 * 资料接收 receives a department's file: maps it, applies what people decided on this or an earlier file of the same layout,
 * and takes what is approved into tables of its own. Nothing else of the city is overwritten.
 */
@Clause("C6-7")
public final class Reception {
    private static final Text ROUNDED =
            Text.of("与城市已有的数只差四舍五入，保留原数", "the city's values with fewer digits; the city's stand");

    private final Tables tables;
    private final Delivered file;
    private final ReferenceData reference;
    private final String name;
    private final MappingTable.Origin origin;
    private final Standing standing;
    private final Dossier dossier;
    private final CityValues city;
    private final Judgement judgement;
    private final TakenBack back;
    private final List<MappingTable.Row> rows = new ArrayList<>();

    private Reception(Tables tables, Delivered file, ReferenceData reference) {
        this.tables = tables;
        this.file = file;
        this.reference = reference;
        this.name = ReceiptName.of(tables, file, reference);
        this.origin = new MappingTable.Origin(
                file.delivery().file(),
                Requests.findDepartment(file.department(), reference)
                        .map(one -> one.name().chinese())
                        .orElse(file.department()));
        this.standing = Standing.of(tables, name);
        List<Table> others = tables.tables().stream()
                .filter(table -> !table.name().equals(Standing.TABLE + name))
                .toList();
        this.dossier = Survey.read(new Tables(others, List.of()), reference).value();
        this.city = new CityValues(dossier, file.sheets(), reference);
        String own = TableNames.MAPPING + name;
        this.back = TakenBack.of(tables, own, dossier, new Vocabulary(reference));
        this.judgement = new Judgement(
                standing,
                city,
                Decisions.of(tables, own, new Vocabulary(reference)),
                new Answers(reference, own),
                new Edits(dossier, file.delivery().date().getYear(), reference),
                origin.department(),
                file.isApproving());
    }

    /**
     * 来件 a file as it came.
     *
     * @param department  the department's id or name
     * @param delivery    when, from whom and under which name
     * @param sheets      its sheets
     * @param isApproving whether everything that is sure is approved now
     */
    public record Delivered(String department, Delivery delivery, List<Sheet> sheets, boolean isApproving) {
        public Delivered {
            sheets = List.copyOf(sheets);
        }
    }

    /** Receives a file into a city. */
    public static Received receive(Tables tables, Delivered file, ReferenceData reference) {
        return new Reception(tables, file, OwnNames.of(tables, reference)).receive();
    }

    private Received receive() {
        var received = new ReceivedRows(file, name, standing, dossier);
        var draft = new Draft(tables, reference);
        var parcel = new Parcel(file, origin, received, dossier, draft, reference);
        Mapping mapping = AnyLayout.read(parcel.data(), dossier, file.delivery().date(), file.department(), reference);
        Prefilled prefilled = Prefilled.of(file.sheets(), dossier);
        List<Mapping.Line> told = prefilled.without(mapping.lines(), standing, mapping::beside);
        var comparisons = new Comparisons(dossier, mapping, told, file, origin.department(), reference);
        Set<String> both = judge(told, comparisons, parcel);
        Map<String, Place> delivered = cells(lines(any -> true));
        List<Mapping.Line> approved = lines(row -> row.approved().equals(MappingTable.YES));
        List<MappingTable.Row> taken = approvedRows();
        var marks = new ArrayList<String>();
        List<Map<String, String>> kept = remains(mapping, marks);
        var cleared = new ClearedValues(
                file, mapping.lines(), prefilled, dossier, key -> standing.stays(key, approved, kept), reference);
        Map<Entry, String> entries = parcel.decide(
                tables.tables(),
                TableNames.MAPPING + name + EntryTable.SUFFIX,
                new Parcel.Told(delivered, byChecklist(prefilled.left()), cleared.proposals(), both));
        marks.addAll(0, parcel.stricter());
        Table table = MappingTable.write(
                TableNames.MAPPING + name, origin, rows, judgement::written, back.left(standing, approved));
        List<Table> added = tables(table, parcel, received, mapping, new Taken(approved, taken, kept, entries));
        added.addAll(draft.tables());
        var findings = new ArrayList<>(parcel.findings());
        findings.addAll(cleared.findings(entries));
        findings.addAll(new MappingChecks(reference).left(table, added, judgement.odd(mapping.lines())));
        findings.addAll(new Marks(file.delivery().file(), reference).findings(marks, mapping, rows, dossier));
        findings.addAll(requests(draft, added, parcel, entries));
        return new Received(
                name,
                rows,
                entries,
                ledgers(mapping, prefilled, new Accounts(rows), parcel),
                kept.size(),
                standing.without(approved, kept),
                findings,
                added);
    }

    /**
     * 采用 what is taken of the file.
     *
     * @param approved the lines that are approved
     * @param rows     their rows, before what is gone was asked
     * @param kept     the rows of before that stay
     * @param entries  what else it brought, with the decision on each
     */
    private record Taken(
            List<Mapping.Line> approved,
            List<MappingTable.Row> rows,
            List<Map<String, String>> kept,
            Map<Entry, String> entries) {}

    /** The tables of the file's own: its mapping, its entries, its data, its sources. */
    private List<Table> tables(Table table, Parcel parcel, ReceivedRows received, Mapping mapping, Taken taken) {
        var added = new ArrayList<>(List.of(table));
        added.addAll(entryTable(parcel.all()));
        boolean isTaken = !taken.approved().isEmpty() || !standing.isEmpty();
        if (isTaken) {
            added.add(CityTables.of(Standing.TABLE + name, received.data(taken.rows(), taken.kept(), mapping::beside)));
        }
        if (isTaken || taken.entries().containsValue(MappingTable.YES)) {
            added.add(CityTables.of(TableNames.SOURCES, received.sources(taken.approved(), mapping::beside)));
        }
        return added;
    }

    /** Decides on every line; the checklist items that people approved both as data and as not available. */
    private Set<String> judge(List<Mapping.Line> lines, Comparisons comparisons, Parcel parcel) {
        var contradictions = new Contradictions(reference);
        Map<String, Place> denials = parcel.answers().denials(tables.tables());
        Set<String> before = new LinkedHashSet<>(parcel.answers().unavailableBefore());
        before.removeAll(denials.keySet());
        Set<String> told = lines.stream()
                .flatMap(line -> Standing.keys(line).stream())
                .collect(Collectors.toCollection(LinkedHashSet::new));
        var judged = new ArrayList<MappingTable.Row>();
        for (Mapping.Line read : divided(lines)) {
            Mapping.Line sized = comparisons.asked(read);
            Mapping.Line line = city.compared(standing.compared(back.asked(sized, standing), told));
            judged.add(judgement.of(read, contradictions.denied(contradictions.denied(line, before), denials)));
        }
        Set<String> unavailable = parcel.answers().unavailable(tables.tables());
        List<MappingTable.Row> settled = contradictions.settled(judged);
        rows.addAll(contradictions.undenied(settled, unavailable));
        Set<String> both = cells(settled.stream()
                        .filter(row -> row.approved().equals(MappingTable.YES))
                        .map(MappingTable.Row::line)
                        .toList())
                .keySet();
        return both.stream().filter(unavailable::contains).collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private List<Mapping.Line> divided(List<Mapping.Line> lines) {
        return lines.stream()
                .flatMap(line -> city.divided(line, standing).stream())
                .toList();
    }

    /** What stays of what was taken before; what the file does not say any more is asked. */
    private List<Map<String, String>> remains(Mapping mapping, List<String> stricter) {
        var version = new Remains.Version(file.delivery(), mapping::beside, dossier);
        var remains = new Remains(standing, rows, judgement.refused(), version, reference);
        stricter.addAll(remains.stricter());
        var kept = new ArrayList<>(remains.kept());
        for (Mapping.Line line : remains.gone()) {
            MappingTable.Row row = judgement.gone(line);
            rows.add(row);
            if (row.approved().equals(MappingTable.NO)) {
                kept.removeIf(one -> Standing.keys(line).contains(Standing.key(one)));
            }
        }
        return kept;
    }

    /** The table of entries; an empty one in the place of one whose questions are settled. */
    private List<Table> entryTable(Map<Entry, String> entries) {
        String table = TableNames.MAPPING + name + EntryTable.SUFFIX;
        Optional<Table> before =
                tables.tables().stream().filter(one -> one.name().equals(table)).findFirst();
        List<EntryTable.Refusal> left =
                before.map(one -> new Withdrawn(reference).left(one, entries)).orElse(List.of());
        return (entries.isEmpty() && before.isEmpty())
                ? List.of()
                : List.of(EntryTable.write(table, origin, entries, before, left));
    }

    private List<MappingTable.Row> approvedRows() {
        return rows.stream()
                .filter(row -> row.approved().equals(MappingTable.YES))
                .toList();
    }

    private List<Ledger> ledgers(Mapping mapping, Prefilled prefilled, Accounts accounts, Parcel parcel) {
        var ledgers = new ArrayList<Ledger>();
        mapping.ledgers().forEach(ledger -> ledgers.add(rounded(accounts.account(prefilled.account(ledger)))));
        ledgers.addAll(parcel.ledgers());
        return ledgers;
    }

    /** The account of a sheet in which what says the city's values with fewer digits counts as such. */
    private Ledger rounded(Ledger ledger) {
        int cells = rows.stream()
                .filter(MappingTable.Row::isSame)
                .map(MappingTable.Row::line)
                .filter(line -> line.place().sheet().equals(ledger.place().sheet()))
                .mapToInt(line -> line.cells().size())
                .sum();
        if (cells == 0) {
            return ledger;
        }
        var ignored = new LinkedHashMap<>(ledger.ignored());
        ignored.put(ROUNDED, cells);
        return new Ledger(ledger.place(), ledger.nonEmpty(), ledger.accepted() - cells, ledger.rejected(), ignored);
    }

    private List<String> answered(Parcel parcel, Map<Entry, String> entries) {
        var answered = new LinkedHashSet<>(parcel.answered(entries));
        answered.addAll(cells(lines(row -> row.approved().equals(MappingTable.YES) || row.isSame()))
                .keySet());
        answered.removeAll(parcel.answers().denials(tables.tables()).keySet());
        return List.copyOf(answered);
    }

    private List<Mapping.Line> lines(Predicate<MappingTable.Row> condition) {
        return rows.stream().filter(condition).map(MappingTable.Row::line).toList();
    }

    /** What in the mapping tables of a city waits for people: changes that nobody approved, questions that nobody answered. */
    public static List<Finding> assess(Tables tables, ReferenceData reference) {
        return new MappingChecks(reference).findings(tables.tables());
    }

    /** The checklist items that collect the items of some lines, with the first cell of each. */
    private Map<String, Place> cells(List<Mapping.Line> lines) {
        var cells = new LinkedHashMap<String, Place>();
        lines.forEach(line -> line.item().ifPresent(word -> cells.putIfAbsent(word.id(), line.place())));
        return byChecklist(cells);
    }

    /** The checklist items that collect some items, with the first cell of each. */
    private Map<String, Place> byChecklist(Map<String, Place> items) {
        var cells = new LinkedHashMap<String, Place>();
        items.forEach((id, place) ->
                item(id).ifPresent(item -> item.checklist().forEach(one -> cells.putIfAbsent(one, place))));
        return cells;
    }

    /** The item of an id, or the family that it completes. */
    private Optional<Item> item(String id) {
        return reference.items().values().stream()
                .filter(item -> item.parameters().isEmpty() ? item.id().equals(id) : id.startsWith(item.id() + "/"))
                .findFirst();
    }

    /** Notes the delivery in the registers of receipts and requests, and says what is wrong with it. */
    private List<Finding> requests(Draft draft, List<Table> added, Parcel parcel, Map<Entry, String> entries) {
        List<String> items = answered(parcel, entries);
        Dossier before = Survey.read(tables, reference).value();
        Dossier after = Survey.read(CityTables.merge(tables, added), reference).value();
        Map<String, Change> changes = Changes.of(
                before, after, new Changes.Came(name, entries, parcel.withdrawn(), parcel.items()), reference);
        var receipt = new Receipt(origin.department(), file.delivery(), items, changes);
        added.add(Receipts.note(draft.find(TableNames.RECEIPTS), receipt, reference));
        if (items.isEmpty() && changes.isEmpty()) {
            return List.of();
        }
        Outcome<Table> register = Requests.receive(
                draft.find(Requests.FORM),
                new Receipt(file.department(), file.delivery(), items, changes),
                after,
                reference);
        added.removeIf(table -> table.name().equals(Requests.FORM));
        added.add(register.value());
        return register.findings();
    }
}
