package org.tanlu.fieldwork.receive;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.tanlu.fieldwork.request.Delivery;
import org.tanlu.fieldwork.request.Requests;
import org.tanlu.reference.ReferenceData;
import org.tanlu.survey.CityTables;
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

    /** Receives a file into a city. */
    public static Received receive(Tables tables, Delivered file, ReferenceData reference) {
        return new Reception(tables, file, reference).receive();
    }

    /** The table that holds what was taken from this file. */
    private String data() {
        return TableNames.DATA + "received_" + file.delivery().shortName();
    }

    private Received receive() {
        String data = data();
        List<Table> others = tables.tables().stream()
                .filter(table -> !table.name().equals(data))
                .toList();
        var dossier = Survey.read(new Tables(others, List.of()), reference).value();
        Mapping mapping = AnyLayout.read(file.sheets(), dossier, file.delivery().date(), reference);
        var sizes = new SizeDoubts(dossier, mapping, reference);
        for (Mapping.Line read : mapping.lines()) {
            rows.add(decided(read, sizes.checked(standing.compared(read))));
        }
        List<Mapping.Line> approved = lines(row -> row.approved().equals(MappingTable.YES));
        var kept = standing.kept(approved, lines(row -> !row.approved().equals(MappingTable.YES)));
        var added = new ArrayList<Table>();
        Table table = MappingTable.write(
                TableNames.MAPPING + file.delivery().shortName(),
                file.delivery().file(),
                rows);
        added.add(table);
        if (!approved.isEmpty() || !standing.isEmpty()) {
            var received = new ReceivedRows(file);
            added.add(CityTables.of(data, received.data(approved, kept)));
            added.add(CityTables.of(TableNames.SOURCES, received.source()));
            added.add(requests(approved));
        }
        return new Received(
                rows,
                mapping.ledgers(),
                standing.without(approved, kept),
                new MappingChecks(reference).changes(List.of(table)),
                added);
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

    /** The checklist items that collect what was taken are received now. */
    private Table requests(List<Mapping.Line> approved) {
        var checklist = new LinkedHashSet<String>();
        approved.forEach(line -> checklist.addAll(Optional.ofNullable(
                        reference.items().get(line.item().orElseThrow().id()))
                .map(item -> item.checklist())
                .orElse(List.of())));
        Optional<Table> old = tables.tables().stream()
                .filter(table -> table.name().equals(Requests.FORM))
                .findFirst();
        return Requests.receive(old, file.department(), List.copyOf(checklist), file.delivery(), reference);
    }
}
