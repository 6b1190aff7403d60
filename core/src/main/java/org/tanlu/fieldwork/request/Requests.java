package org.tanlu.fieldwork.request;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.tanlu.reference.ChecklistItem;
import org.tanlu.reference.Department;
import org.tanlu.reference.ReferenceData;
import org.tanlu.survey.Dossier;
import org.tanlu.survey.Register;
import org.tanlu.survey.RegisterTable;
import org.tanlu.survey.Tables;
import org.tanlu.table.Table;
import org.tanlu.trace.Clause;
import org.tanlu.trace.Finding;
import org.tanlu.trace.Outcome;
import org.tanlu.trace.Text;

/** 资料需求 asks the departments for what the checklist names, and says who still owes what (chapter 6, Appendix B). */
@Clause("C6-7")
public final class Requests {
    /** The register of the requests. */
    public static final String FORM = "requests";

    private static final String DATE = "survey_date";

    private Requests() {}

    /** The years that a city's tables are about, whether they are filled in or not. */
    public static List<Integer> years(Tables tables, Dossier dossier, ReferenceData reference) {
        return AskedYears.of(tables, dossier, reference);
    }

    /** The department that a name means: its id, its name with or without 市 or the city in front, without brackets. */
    public static Optional<Department> findDepartment(String name, ReferenceData reference) {
        return new Checklist(reference).findDepartment(name);
    }

    /** The names of departments that are most like a name that means none. */
    public static List<String> nearestDepartments(String name, ReferenceData reference) {
        return new Checklist(reference).nearest(name);
    }

    /** What each department is to be asked for, in the order of {@code reference/departments.csv}. */
    public static List<DepartmentRequest> of(List<Integer> years, ReferenceData reference) {
        return new Checklist(reference).requests(years);
    }

    /**
     * What departments still owe of what they are asked for: what came or cannot be provided is left out.
     *
     * @param asked        what the departments are asked for
     * @param areYearsTold whether somebody told the years; otherwise those asked before are asked again
     * @param dossier      the city's survey
     * @param reference    the reference data
     */
    public static List<Owed> owed(
            List<DepartmentRequest> asked, boolean areYearsTold, Dossier dossier, ReferenceData reference) {
        List<Request> requests =
                assess(dossier, reference, Optional.empty()).value().requests();
        var parts = new OwedParts(dossier, requests, areYearsTold);
        return asked.stream().map(parts::of).toList();
    }

    /**
     * The register of requests with those added that it does not hold yet, all in the state requested. Rows that wait for
     * data and are asked again are due on the new day; what else stands there is not touched.
     *
     * @param old       the city's register as it stands
     * @param asked     what the departments are asked for
     * @param again     what of it is asked again, if it was asked before
     * @param date      the day of the request
     * @param due       the day by which the answers are due
     * @param reference the reference data
     */
    public static Table register(
            Optional<Table> old,
            List<DepartmentRequest> asked,
            List<DepartmentRequest> again,
            LocalDate date,
            LocalDate due,
            ReferenceData reference) {
        var checklist = new Checklist(reference);
        RegisterTable register = RegisterTable.open(reference.form(FORM), old);
        Set<List<String>> renewed = again.stream()
                .flatMap(request -> request.documents().stream()
                        .map(item -> List.of(item.id(), request.department().id())))
                .collect(Collectors.toCollection(LinkedHashSet::new));
        var known = new LinkedHashSet<List<String>>();
        for (RegisterTable.Line row : register.lines()) {
            List<String> key = key(row, checklist);
            known.add(key);
            if (renewed.contains(key) && (Answer.isOpen(row.text("state")) || Delivery.isPartial(row.text("state")))) {
                register.change(row.number(), Renewal.of(row, date, due));
            }
        }
        for (DepartmentRequest request : asked) {
            for (ChecklistItem item : request.documents()) {
                if (known.add(List.of(item.id(), request.department().id()))) {
                    register.append(row(item, request, date, due));
                }
            }
        }
        return register.table();
    }

    /** The departments, by id, of which something was asked before a day. */
    public static Set<String> askedBefore(LocalDate day, Dossier dossier, ReferenceData reference) {
        return assess(dossier, reference, Optional.empty()).value().requests().stream()
                .filter(request -> request.day("requested_on")
                        .filter(asked -> asked.isBefore(day))
                        .isPresent())
                .map(Request::department)
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    static List<String> key(RegisterTable.Line row, Checklist checklist) {
        return List.of(
                item(row.text("item"), checklist),
                checklist
                        .findDepartment(row.text("department"))
                        .map(Department::id)
                        .orElse(row.text("department")));
    }

    private static String item(String written, Checklist checklist) {
        return checklist.find(written).map(ChecklistItem::id).orElse(written);
    }

    private static Map<String, String> row(
            ChecklistItem item, DepartmentRequest request, LocalDate date, LocalDate due) {
        var texts = new LinkedHashMap<String, String>();
        texts.put("item", item.id());
        texts.put("name", item.name().chinese());
        texts.put("department", request.department().name().chinese());
        texts.put("due", due.toString());
        texts.put("years", Progress.text(request.years()));
        texts.put("state", "已提出");
        texts.put("requested_on", date.toString());
        return texts;
    }

    /**
     * Notes in the register what a delivery means: open requests for what it answers become received, or partly received as
     * long as the city lacks data that were asked; what was checked or accepted and changed is received again, what was withdrawn
     * is owed again. A receipt before the request is a finding.
     *
     * @param old       the city's register as it stands
     * @param receipt   what came from whom
     * @param after     the city with what was delivered
     * @param reference the reference data
     */
    public static Outcome<Table> receive(Optional<Table> old, Receipt receipt, Dossier after, ReferenceData reference) {
        var checklist = new Checklist(OwnNames.of(after, reference));
        RegisterTable register = RegisterTable.open(reference.form(FORM), old);
        String sender = checklist
                .findDepartment(receipt.department())
                .map(Department::id)
                .orElse(receipt.department());
        List<Finding> findings = new ReceiptNotes(receipt, after, checklist, sender, reference).note(register);
        return Outcome.of(register.table(), findings);
    }

    /**
     * How far the requests are, with what contradicts itself.
     *
     * @param dossier   the city's survey
     * @param reference the reference data
     * @param date      the reference date; empty for the one of the city's settings
     */
    public static Outcome<RequestState> assess(Dossier dossier, ReferenceData reference, Optional<LocalDate> date) {
        Optional<LocalDate> today =
                date.or(() -> dossier.city().find(DATE).flatMap(Day::find).map(Day::last));
        var checklist = new Checklist(OwnNames.of(dossier, reference));
        List<Request> requests = dossier.register(FORM).rows().stream()
                .map(row -> request(row, checklist, today, dossier))
                .toList();
        List<String> asked = requests.stream().map(Request::item).toList();
        List<ChecklistItem> unasked = checklist.items().stream()
                .filter(item -> !asked.contains(item.id()))
                .toList();
        var state = new RequestState(requests, today, unasked, checklist.items().size() - unasked.size());
        List<Finding> findings = new ArrayList<>(new RequestChecks(checklist, reference.rules(), today).check(state));
        return Outcome.of(state, findings);
    }

    private static Request request(Register.Row row, Checklist checklist, Optional<LocalDate> today, Dossier dossier) {
        Optional<ChecklistItem> item = checklist.find(row.text("item"));
        Optional<Department> department = checklist.findDepartment(row.text("department"));
        String written = row.text("department");
        String told = row.text("name").isEmpty() ? row.text("item") : row.text("name");
        Text name = item.map(ChecklistItem::name).orElse(Text.of(told, told));
        return new Request(
                item.map(ChecklistItem::id).orElse(row.text("item")),
                name,
                department.map(Department::id).orElse(written),
                department.map(Department::name).orElse(Text.of(written, written)),
                Request.State.of(row.text("state")),
                today.filter(day -> Request.isOverdue(row, day)).isPresent(),
                item.flatMap(known -> department.flatMap(one -> progress(row, known, one, checklist, dossier))),
                row);
    }

    private static Optional<Progress> progress(
            Register.Row row, ChecklistItem item, Department department, Checklist checklist, Dossier dossier) {
        List<Integer> years = Progress.years(row.text("years"));
        return Request.State.of(row.text("state")) == Request.State.PARTIAL
                ? checklist.delivered(item.id(), department.id(), dossier, years, Answer.isWhole(row.words("answer")))
                : checklist.progress(item.id(), department.id(), dossier, years);
    }
}
