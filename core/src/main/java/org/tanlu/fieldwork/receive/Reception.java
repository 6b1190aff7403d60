package org.tanlu.fieldwork.receive;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.tanlu.fieldwork.request.Delivery;
import org.tanlu.fieldwork.request.Requests;
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
    private final Map<Mapping.Line, Text> answered = new LinkedHashMap<>();

    private Reception(Tables tables, Delivered file, ReferenceData reference) {
        this.tables = tables;
        this.file = file;
        this.reference = reference;
        this.answers = new Answers(reference, file.delivery().file());
        this.standing = Standing.of(tables, data());
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
        var rows = new ReceivedRows(file);
        var draft = new Draft(tables, reference);
        var parcel = new Parcel(file, rows.id(), dossier, draft, reference);
        Mapping read = AnyLayout.read(parcel.data(), dossier, file.delivery().date(), reference);
        Prefilled prefilled = Prefilled.of(file.sheets());
        Map<Mapping.Line, String> lines = decided(prefilled.without(read.lines(), standing));
        Map<Entry, String> entries = parcel.decide(tables.tables(), checklist(lines.keySet()));
        List<Mapping.Line> approved = approved(lines);
        var added = new ArrayList<Table>();
        String name = TableNames.MAPPING + file.delivery().shortName();
        added.add(MappingTable.write(name, file.delivery().file(), lines, answered));
        if (!entries.isEmpty()) {
            added.add(EntryTable.write(name + EntryTable.SUFFIX, file.delivery().file(), entries));
        }
        if (!approved.isEmpty()) {
            added.add(CityTables.of(data(), rows.data(approved, read::beside)));
            added.add(CityTables.of(TableNames.SOURCES, rows.sources(approved, read::beside)));
        } else if (entries.containsValue(MappingTable.YES)) {
            added.add(CityTables.of(TableNames.SOURCES, rows.sources(List.of(), read::beside)));
        }
        added.addAll(draft.tables());
        var answered = parcel.answered(entries);
        answered.addAll(checklist(approved));
        requests(draft, added, List.copyOf(answered)).ifPresent(added::add);
        var ledgers = new ArrayList<Ledger>();
        read.ledgers().forEach(ledger -> ledgers.add(prefilled.account(ledger)));
        ledgers.addAll(parcel.ledgers());
        int values = approved.stream().mapToInt(line -> line.cells().size()).sum();
        List<String> withdrawn = approved.isEmpty() ? List.of() : standing.without(approved);
        return new Received(lines, entries, ledgers, parcel.findings(), values, withdrawn, added);
    }

    private static List<Mapping.Line> approved(Map<Mapping.Line, String> lines) {
        return lines.entrySet().stream()
                .filter(entry -> entry.getValue().equals(MappingTable.YES))
                .map(Map.Entry::getKey)
                .toList();
    }

    /** The lines as answered, each with what was decided. */
    private Map<Mapping.Line, String> decided(List<Mapping.Line> mapping) {
        List<Decision> decisions = tables.tables().stream()
                .filter(table -> table.name().startsWith(TableNames.MAPPING))
                .flatMap(table -> MappingTable.read(table).stream())
                .toList();
        var lines = new LinkedHashMap<Mapping.Line, String>();
        for (Mapping.Line read : mapping) {
            Mapping.Line line = standing.compared(read);
            Optional<Decision> decision = decisions.stream()
                    .filter(one -> one.isAbout(line) && (one.isApproved() || one.isRefused()))
                    .reduce((first, last) -> last);
            if (decision.filter(Decision::isRefused).isPresent()) {
                lines.put(line, MappingTable.NO);
            } else {
                decide(line, decision, lines);
            }
        }
        return lines;
    }

    /** What was taken before and did not change stands; else what a person decided, or approves now. */
    private void decide(Mapping.Line line, Optional<Decision> decision, Map<Mapping.Line, String> lines) {
        if (standing.holds(line)) {
            lines.put(line.settled(), MappingTable.YES);
            return;
        }
        Mapping.Line settled = decision.map(one -> answers.apply(line, one)).orElse(line);
        if (settled.doubt().isEmpty()) {
            line.doubt().ifPresent(question -> answered.put(settled, question));
        }
        boolean yes = settled.doubt().isEmpty() && (decision.isPresent() || file.isApproving());
        lines.put(settled, yes ? MappingTable.YES : "");
    }

    /** The checklist items that collect the items of some lines. */
    private List<String> checklist(Collection<Mapping.Line> lines) {
        return lines.stream()
                .flatMap(line -> line.item().stream())
                .flatMap(word -> Optional.ofNullable(reference.items().get(word.id())).stream())
                .flatMap(item -> item.checklist().stream())
                .distinct()
                .toList();
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
