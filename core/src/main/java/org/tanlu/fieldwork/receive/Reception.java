package org.tanlu.fieldwork.receive;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.tanlu.fieldwork.request.Delivery;
import org.tanlu.fieldwork.request.Requests;
import org.tanlu.reference.Item;
import org.tanlu.reference.ReferenceData;
import org.tanlu.survey.CityTables;
import org.tanlu.survey.Dossier;
import org.tanlu.survey.Ledger;
import org.tanlu.survey.Survey;
import org.tanlu.survey.TableNames;
import org.tanlu.survey.Tables;
import org.tanlu.survey.layout.AnyLayout;
import org.tanlu.survey.layout.Mapping;
import org.tanlu.survey.layout.MappingTable;
import org.tanlu.survey.layout.MappingTable.Decision;
import org.tanlu.table.Sheet;
import org.tanlu.table.Table;
import org.tanlu.trace.Clause;
import org.tanlu.trace.Finding;
import org.tanlu.trace.Text;

/**
 * 资料接收 receives a department's file: maps it, applies what people decided on this or an earlier file of the same layout,
 * and takes what is approved into tables of its own. Nothing else of the city is overwritten.
 */
@Clause("C6-7")
public final class Reception {
    private final Tables tables;
    private final Delivered file;
    private final ReferenceData reference;
    private final Answers answers;
    private final Standing standing;
    private final Decisions decisions;
    private final List<MappingTable.Row> rows = new ArrayList<>();

    private Reception(Tables tables, Delivered file, ReferenceData reference) {
        this.tables = tables;
        this.file = file;
        this.reference = reference;
        this.answers = new Answers(reference, file.delivery().file());
        this.standing = Standing.of(tables, data());
        this.decisions = Decisions.of(tables, file.delivery().file());
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

    /**
     * Why a file must not be received under its name: it would take the place of another department's, or of another file's.
     * Empty where it may be received.
     */
    public static Optional<Text> refusal(Tables tables, Delivered file, ReferenceData reference) {
        return new SameName(tables, file, reference).reason();
    }

    /** Receives a file into a city; the caller has asked {@link #refusal}. */
    public static Received receive(Tables tables, Delivered file, ReferenceData reference) {
        return new Reception(tables, file, reference).receive();
    }

    /** The table that holds what was taken from this file. */
    private String data() {
        return TableNames.DATA + "received_" + file.delivery().shortName();
    }

    private Received receive() {
        List<Table> others = tables.tables().stream()
                .filter(table -> !table.name().equals(data()))
                .toList();
        Dossier dossier = Survey.read(new Tables(others, List.of()), reference).value();
        var received = new ReceivedRows(file, standing);
        var draft = new Draft(tables, reference);
        var parcel = new Parcel(file, received.id(), dossier, draft, reference);
        Mapping mapping = AnyLayout.read(parcel.data(), dossier, file.delivery().date(), reference);
        Prefilled prefilled = Prefilled.of(file.sheets());
        var sizes = new SizeDoubts(dossier, mapping, reference);
        for (Mapping.Line read : prefilled.without(mapping.lines(), standing)) {
            rows.add(decided(read, sizes.checked(standing.compared(read))));
        }
        Map<Entry, String> entries = parcel.decide(tables.tables(), checklist(lines(any -> true)));
        List<Mapping.Line> approved = lines(row -> row.approved().equals(MappingTable.YES));
        var kept = standing.kept(approved, lines(row -> !row.approved().equals(MappingTable.YES)));
        String name = TableNames.MAPPING + file.delivery().shortName();
        var added = new ArrayList<Table>();
        Table table = MappingTable.write(name, file.delivery().file(), rows);
        added.add(table);
        if (!entries.isEmpty()) {
            added.add(EntryTable.write(name + EntryTable.SUFFIX, file.delivery().file(), entries));
        }
        boolean isTaken = !approved.isEmpty() || !standing.isEmpty();
        if (isTaken) {
            added.add(CityTables.of(data(), received.data(approvedRows(), kept, mapping::beside)));
        }
        if (isTaken || entries.containsValue(MappingTable.YES)) {
            added.add(CityTables.of(TableNames.SOURCES, received.sources(approved, mapping::beside)));
        }
        added.addAll(draft.tables());
        requests(draft, added, answered(parcel, entries, approved)).ifPresent(added::add);
        var findings = new ArrayList<>(parcel.findings());
        findings.addAll(new MappingChecks(reference).changes(List.of(table)));
        return new Received(
                rows, entries, ledgers(mapping, prefilled, parcel), standing.without(approved, kept), findings, added);
    }

    private List<MappingTable.Row> approvedRows() {
        return rows.stream()
                .filter(row -> row.approved().equals(MappingTable.YES))
                .toList();
    }

    private static List<Ledger> ledgers(Mapping mapping, Prefilled prefilled, Parcel parcel) {
        var ledgers = new ArrayList<Ledger>();
        mapping.ledgers().forEach(ledger -> ledgers.add(prefilled.account(ledger)));
        ledgers.addAll(parcel.ledgers());
        return ledgers;
    }

    private List<String> answered(Parcel parcel, Map<Entry, String> entries, List<Mapping.Line> approved) {
        var answered = new LinkedHashSet<>(parcel.answered(entries));
        answered.addAll(checklist(approved));
        return List.copyOf(answered);
    }

    private List<Mapping.Line> lines(Predicate<MappingTable.Row> condition) {
        return rows.stream().filter(condition).map(MappingTable.Row::line).toList();
    }

    /** What a line became: what was taken before and did not change stands; else what a person decided, or approves now. */
    private MappingTable.Row decided(Mapping.Line read, Mapping.Line line) {
        Optional<Decision> change = decisions.findChange(line);
        Optional<Decision> decision = decisions.find(line);
        if (change.isPresent()) {
            return new MappingTable.Row(line, read, "", Optional.empty(), change);
        }
        if (decision.filter(Decision::isRefused).isPresent()) {
            return new MappingTable.Row(line, read, MappingTable.NO, Optional.empty(), Optional.empty());
        }
        boolean changed = decision.filter(one -> one.isOf(file.delivery().file(), line) && one.isChanged())
                .isPresent();
        if (standing.holds(line) && !changed) {
            return new MappingTable.Row(line.settled(), read, MappingTable.YES, Optional.empty(), Optional.empty());
        }
        if (decision.isPresent()) {
            return answered(read, line, decision.get());
        }
        boolean yes = line.doubt().isEmpty() && file.isApproving();
        return new MappingTable.Row(line, read, yes ? MappingTable.YES : "", Optional.empty(), Optional.empty());
    }

    /** A line as somebody approved it; what it says now is asked where an earlier version of the file said something else. */
    private MappingTable.Row answered(Mapping.Line read, Mapping.Line line, Decision decision) {
        Optional<Mapping.Line> answer = answers.apply(line, decision);
        if (answer.isEmpty()) {
            boolean kept = decision.isOf(file.delivery().file(), line) && decision.isChanged();
            return new MappingTable.Row(
                    line, read, "", Optional.empty(), Optional.of(decision).filter(one -> kept));
        }
        Mapping.Line compared = standing.compared(answer.get());
        boolean asked = compared.doubt()
                .filter(doubt -> !doubt.chinese().equals(decision.question()))
                .isPresent();
        return asked
                ? new MappingTable.Row(compared, read, "", Optional.empty(), Optional.empty())
                : new MappingTable.Row(answer.get(), read, MappingTable.YES, line.doubt(), Optional.empty());
    }

    /** What in the mapping tables of a city waits for people: changes that nobody approved, questions that nobody answered. */
    public static List<Finding> assess(Tables tables, ReferenceData reference) {
        return new MappingChecks(reference).findings(tables.tables());
    }

    /** The checklist items that collect the items of some lines. */
    private List<String> checklist(List<Mapping.Line> lines) {
        return lines.stream()
                .flatMap(line -> line.item().stream())
                .flatMap(word -> item(word.id()).stream())
                .flatMap(item -> item.checklist().stream())
                .distinct()
                .toList();
    }

    /** The item of an id, or the family that it completes. */
    private Optional<Item> item(String id) {
        return reference.items().values().stream()
                .filter(item -> item.parameters().isEmpty() ? item.id().equals(id) : id.startsWith(item.id() + "/"))
                .findFirst();
    }

    /** The register of requests in which the given checklist items are received, if there are any. */
    private Optional<Table> requests(Draft draft, List<Table> added, List<String> items) {
        if (items.isEmpty()) {
            return Optional.empty();
        }
        Dossier after = Survey.read(CityTables.merge(tables, added), reference).value();
        return Optional.of(Requests.receive(
                draft.find(Requests.FORM), file.department(), items, file.delivery(), after, reference));
    }
}
