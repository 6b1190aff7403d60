package org.tanlu.fieldwork.request;

import java.util.List;
import java.util.Optional;
import org.tanlu.reference.ChecklistItem;
import org.tanlu.reference.Department;
import org.tanlu.reference.Form;
import org.tanlu.reference.Item;
import org.tanlu.reference.ReferenceData;

/** 资料清单与部门 the checklist seen from the departments: who has what, under which id or name (Appendix B). */
final class Checklist {
    private static final List<String> NOT_ASKED = List.of("typical_enterprises", "compilers");

    private final ReferenceData reference;
    private final List<ChecklistItem> items;

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

    /** The department of an id or name. */
    Optional<Department> findDepartment(String text) {
        return reference.standard().departments().stream()
                .filter(one -> one.id().equals(text) || one.name().chinese().equals(text))
                .findFirst();
    }

    /** Whether a department is one of those that usually have an item. */
    boolean isWith(String item, String department) {
        return find(item)
                .flatMap(found -> findDepartment(department)
                        .filter(one -> found.providers().contains(one.name().chinese())))
                .isPresent();
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
