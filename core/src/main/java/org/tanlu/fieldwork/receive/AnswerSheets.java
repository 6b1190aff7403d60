package org.tanlu.fieldwork.receive;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.tanlu.fieldwork.request.Answer;
import org.tanlu.fieldwork.request.Request;
import org.tanlu.fieldwork.request.RequestAnswers;
import org.tanlu.fieldwork.request.Requests;
import org.tanlu.reference.ChecklistItem;
import org.tanlu.reference.Department;
import org.tanlu.reference.ReferenceData;
import org.tanlu.survey.Dossier;
import org.tanlu.survey.TableNames;
import org.tanlu.table.Place;
import org.tanlu.table.Table;
import org.tanlu.trace.Clause;
import org.tanlu.trace.Text;

/** 清单答复 what the checklists of a file answer, held against what the file itself has. */
@Clause("C6-7")
final class AnswerSheets {
    private final Reception.Delivered file;
    private final String name;
    private final String department;
    private final Dossier city;
    private final Draft draft;
    private final ReferenceData reference;
    private final List<Table> checklists = new ArrayList<>();

    /**
     * The checklists of a file.
     *
     * @param name the name under which its tables stand
     */
    AnswerSheets(
            Reception.Delivered file,
            String name,
            String department,
            Dossier city,
            Draft draft,
            ReferenceData reference) {
        this.file = file;
        this.name = name;
        this.department = department;
        this.city = city;
        this.draft = draft;
        this.reference = reference;
    }

    /** Adds a checklist. */
    void add(Table checklist) {
        checklists.add(checklist);
    }

    /**
     * The checklist items that the file says cannot be provided, with the cells; not those of which somebody refused the
     * answer.
     */
    Map<String, Place> denials(List<Table> tables) {
        List<Table> decisions = tables.stream().filter(EntryTable::is).toList();
        var denials = new LinkedHashMap<String, Place>();
        for (ChecklistSheet.Line line : lines()) {
            line.answer()
                    .filter(Answer::isUnavailable)
                    .filter(answer -> !EntryTable.isRefused(decisions, department, Requests.FORM, line.said()))
                    .ifPresent(answer -> denials.putIfAbsent(answer.item(), line.place()));
        }
        return denials;
    }

    /** The checklist items of which somebody approved that they cannot be provided though the file has data of them. */
    Set<String> unavailable(List<Table> tables) {
        List<Table> decisions = tables.stream().filter(EntryTable::is).toList();
        return lines().stream()
                .filter(line ->
                        EntryTable.isApproved(decisions, Requests.FORM, line.said(), RequestAnswers.CONTRADICTED))
                .flatMap(line -> line.answer().stream())
                .filter(Answer::isUnavailable)
                .map(Answer::item)
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /**
     * The checklist items that the city's register of requests notes as those which the department cannot provide, or noted so
     * when something else of the same file was asked for it: one row that is approved answers for no other.
     */
    List<String> unavailableBefore() {
        Stream<String> asked = Stream.of("", EntryTable.SUFFIX)
                .flatMap(end -> draft.find(TableNames.MAPPING + name + end).stream())
                .flatMap(table -> Contradictions.askedBefore(table).stream());
        return Stream.concat(noted().stream(), asked).distinct().collect(Collectors.toCollection(ArrayList::new));
    }

    private List<String> noted() {
        Optional<String> sender = Requests.findDepartment(department, reference).map(Department::id);
        return Requests.assess(city, reference, Optional.empty()).value().requests().stream()
                .filter(request -> request.state() == Request.State.UNAVAILABLE)
                .filter(request -> sender.filter(request.department()::equals).isPresent())
                .map(Request::item)
                .toList();
    }

    private List<ChecklistSheet.Line> lines() {
        return checklists.stream()
                .flatMap(table -> ChecklistSheet.read(table, reference).stream())
                .toList();
    }

    /**
     * The registers of what the same file says cannot be provided: their rows wait until somebody answers which holds.
     *
     * @param tables    the tables in which people decided
     * @param delivered the checklist items of which the file has data
     */
    List<String> waiting(List<Table> tables, Set<String> delivered) {
        Set<String> denied = denials(tables).keySet();
        return reference.standard().checklist().stream()
                .filter(item -> denied.contains(item.id()) && delivered.contains(item.id()))
                .flatMap(item -> item.tables().stream())
                .toList();
    }

    /**
     * 来件所有 what a file has of checklist items.
     *
     * @param delivered those of which it has data, with the first cell of each
     * @param left      those of which it has what was sent along, unchanged, with the first cell of each
     * @param both      those that somebody approved both as data and as not available
     */
    record Came(Map<String, Place> delivered, Map<String, Place> left, Set<String> both) {}

    /** The answers that are new, or not understood. */
    List<Proposal> proposals(Came came) {
        var answers = new RequestAnswers(file.department(), file.delivery(), city, reference);
        Optional<Table> register = draft.find(Requests.FORM);
        List<ChecklistSheet.Line> lines = lines();
        var found = new ArrayList<Proposal>();
        for (ChecklistSheet.Line line : lines) {
            if (line.answer().isEmpty()) {
                found.add(Proposal.question(entry(line, line.doubt())));
            } else if (answers.isNew(register, line.answer().get())) {
                Answer answer = line.answer().get();
                Optional<Text> doubt = Stream.of(
                                twice(line, lines),
                                line.doubt(),
                                answers.contradiction(register, answer, came.delivered(), came.left()),
                                answers.misdated(register, answer))
                        .flatMap(Optional::stream)
                        .reduce(Text::and);
                found.add(
                        came.both().contains(answer.item())
                                ? Proposal.question(entry(line, doubt))
                                : Proposal.of(
                                        entry(line, doubt),
                                        into -> answers.note(into.register(Requests.FORM), answer)));
            }
        }
        return found;
    }

    /** The question when another row of the file answers the same item otherwise. */
    private static Optional<Text> twice(ChecklistSheet.Line line, List<ChecklistSheet.Line> lines) {
        return lines.stream()
                .filter(other -> !other.place().equals(line.place()))
                .filter(other -> other.answer()
                        .filter(answer -> answer.contradicts(line.answer().orElseThrow()))
                        .isPresent())
                .findFirst()
                .map(other -> Text.of(
                        "与 " + other.place().address() + " 对同一项资料的答复不同（" + other.said() + "），以哪个为准？只批准一处，另一处写“否”。",
                        "It differs from " + other.place().address() + ", which answers the same item (" + other.said()
                                + "). Which holds? Approve one, write 否 at the other."));
    }

    private static Entry entry(ChecklistSheet.Line line, Optional<Text> doubt) {
        return new Entry(Requests.FORM, Entry.ANSWER, line.place(), line.said(), doubt);
    }

    /** Of some checklist items those that the department says it provides, unless it says so of none. */
    List<ChecklistItem> claimed(List<ChecklistItem> all) {
        List<String> provided = lines().stream()
                .flatMap(line -> line.answer().stream())
                .filter(Answer::isProvided)
                .map(Answer::item)
                .toList();
        List<ChecklistItem> claimed =
                all.stream().filter(item -> provided.contains(item.id())).toList();
        return claimed.isEmpty() ? all : claimed;
    }
}
