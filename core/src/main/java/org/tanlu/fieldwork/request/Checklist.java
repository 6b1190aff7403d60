package org.tanlu.fieldwork.request;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.tanlu.reference.ChecklistItem;
import org.tanlu.reference.Department;
import org.tanlu.reference.Form;
import org.tanlu.reference.Item;
import org.tanlu.reference.ReferenceData;
import org.tanlu.survey.Dossier;
import org.tanlu.trace.Text;

/** 资料清单与部门 the checklist seen from the departments: who has what, under which id or name (Appendix B). */
final class Checklist {
    private static final List<String> NOT_ASKED = List.of("typical_enterprises", "compilers");

    private static final int LONGEST_CITY = 8;
    private static final int NEAREST = 3;

    private final ReferenceData reference;
    private final List<ChecklistItem> items;
    private final Map<String, Optional<DepartmentRequest>> requests = new LinkedHashMap<>();

    Checklist(ReferenceData reference) {
        this.reference = reference;
        this.items = reference.standard().checklist().stream()
                .filter(item -> !item.isOfEnterprises())
                .toList();
    }

    /** What departments are asked for; the questionnaire of the enterprises is not. */
    List<ChecklistItem> items() {
        return items;
    }

    /** The item of an id or name. */
    Optional<ChecklistItem> find(String text) {
        return items.stream()
                .filter(item -> item.id().equals(text) || item.name().chinese().equals(text))
                .findFirst();
    }

    /** The department of an id or name, or of a short name, which may lack 市 and brackets or have the city in front. */
    Optional<Department> findDepartment(String text) {
        List<Department> all = reference.standard().departments();
        String own = Department.withoutParent(text);
        List<Department> ending = all.stream()
                .filter(one ->
                        names(one).anyMatch(name -> own.endsWith(name) && own.length() - name.length() <= LONGEST_CITY))
                .toList();
        return all.stream()
                .filter(one -> one.id().equals(text)
                        || one.name().chinese().equals(text)
                        || names(one).anyMatch(text::equals))
                .findFirst()
                .or(() -> ending.size() == 1 ? Optional.of(ending.get(0)) : Optional.empty());
    }

    private static Stream<String> names(Department department) {
        return Stream.concat(Stream.of(shortName(department)), department.variants().stream());
    }

    /** A department's name without the 市 in front and the brackets behind. */
    private static String shortName(Department department) {
        return department.name().chinese().replaceAll("（.*", "").replaceFirst("^市(?!委)", "");
    }

    /** The names most like a text, by the characters that they share. */
    List<String> nearest(String text) {
        return reference.standard().departments().stream()
                .map(department -> department.name().chinese())
                .filter(name -> shared(name, text) > 0)
                .sorted(Comparator.comparingDouble((String name) -> shared(name, text))
                        .reversed())
                .limit(NEAREST)
                .toList();
    }

    private static double shared(String name, String text) {
        String plain = name.replaceAll("（.*", "").replaceAll("[市局委]", "");
        long common = plain.codePoints().filter(c -> text.indexOf(c) >= 0).count();
        return (double) common / Math.max(1, Math.max(plain.length(), text.length()));
    }

    /** Whether a department is one of those that usually have an item. */
    boolean isWith(String item, String department) {
        return find(item)
                .flatMap(found -> findDepartment(department)
                        .filter(one -> found.providers().contains(one.name().chinese())))
                .isPresent();
    }

    /** How much of an item that a department owes the city has; empty where that cannot be counted. */
    Optional<Progress> progress(String item, String department, Dossier dossier, List<Integer> years) {
        return find(item)
                .flatMap(found -> request(department)
                        .flatMap(request -> Progress.of(
                                found,
                                request,
                                request.registers().stream()
                                        .filter(form -> found.tables().contains(form.id()))
                                        .toList(),
                                dossier,
                                years)));
    }

    /**
     * How much of an item the city has after a department delivered a part of it, be it the one that is asked first or another.
     * Rows of a register that answers several items asked of it do not say of which they are: somebody has to say that it is
     * whole.
     *
     * @param isConfirmed whether somebody said so
     */
    Optional<Progress> delivered(
            String item, String department, Dossier dossier, List<Integer> years, boolean isConfirmed) {
        Optional<ChecklistItem> found = find(item);
        Optional<DepartmentRequest> request = request(department);
        if (found.isEmpty() || request.isEmpty()) {
            return Optional.empty();
        }
        List<Form> registers = reference.forms().values().stream()
                .filter(form -> found.get().tables().contains(form.id()))
                .toList();
        Optional<Progress> progress = progress(item, department, dossier, years)
                .or(() -> Progress.of(found.get(), request.get(), registers, dossier, years));
        return isConfirmed
                ? progress
                : progress.map(one ->
                        shared(found.get(), request.get()).map(one::lacking).orElse(one));
    }

    /** What is said of an item whose register answers others of the department too. */
    private static Optional<Text> shared(ChecklistItem item, DepartmentRequest request) {
        List<String> others = request.documents().stream()
                .filter(other -> !other.id().equals(item.id()))
                .filter(other -> other.tables().stream()
                        .anyMatch(table -> !table.equals(ChecklistItem.BALANCE)
                                && item.tables().contains(table)))
                .map(ChecklistItem::id)
                .toList();
        String ids = String.join("、", others);
        return others.isEmpty()
                ? Optional.empty()
                : Optional.of(Text.of(
                        "部门确认这一项已齐（登记表与 " + ids + " 共用）",
                        "the department's word that it is whole (the register serves " + ids + " too)"));
    }

    private Optional<DepartmentRequest> request(String department) {
        return requests.computeIfAbsent(department, id -> findDepartment(id).map(one -> request(one, List.of())));
    }

    /** What each department is asked for, in the order of the departments; those that have nothing are left out. */
    List<DepartmentRequest> requests(List<Integer> years) {
        return reference.standard().departments().stream()
                .filter(department -> !NOT_ASKED.contains(department.id()))
                .map(department -> request(department, years))
                .filter(request -> !request.documents().isEmpty())
                .toList();
    }

    private DepartmentRequest request(Department department, List<Integer> years) {
        String name = department.name().chinese();
        List<ChecklistItem> documents =
                items.stream().filter(item -> item.providers().contains(name)).toList();
        List<Item> data = reference.items().values().stream()
                .filter(item -> item.parameters().isEmpty() && isOwedBy(item, name))
                .toList();
        List<Item> families = new Families(reference, documents).owedBy(item -> isOwedBy(item, name));
        List<Form> registers = reference.forms().values().stream()
                .filter(form -> documents.stream()
                        .anyMatch(item -> isFirst(item, name) && item.tables().contains(form.id())))
                .toList();
        boolean balance = documents.stream().anyMatch(item -> item.tables().contains(ChecklistItem.BALANCE));
        return new DepartmentRequest(
                department,
                documents,
                data.stream().filter(Item::isInForm).toList(),
                data.stream().filter(item -> !item.isInForm()).toList(),
                families,
                registers,
                balance,
                years);
    }

    /** A datum is asked of one department only: the first that has the first checklist item which collects it. */
    private boolean isOwedBy(Item item, String department) {
        return item.checklist().stream()
                .flatMap(id -> find(id).stream())
                .findFirst()
                .filter(found -> isFirst(found, department))
                .isPresent();
    }

    private static boolean isFirst(ChecklistItem item, String department) {
        return item.providers().get(0).equals(department);
    }
}
