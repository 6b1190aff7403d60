package org.tanlu.fieldwork.request;

import java.util.List;
import org.tanlu.reference.ChecklistItem;
import org.tanlu.reference.Department;
import org.tanlu.reference.Form;
import org.tanlu.reference.Item;

/**
 * 部门资料需求 what one department is asked for.
 *
 * @param department the department
 * @param documents  the checklist items that it has, alone or with others
 * @param items      the data that the forms of every city list
 * @param further    the data that only some cities need
 * @param families   the members of families of data, such as the sales of each carrier
 * @param registers  the registers to fill in
 * @param isBalance  whether the energy balance is asked of it
 * @param years      the years of the data, ascending
 */
public record DepartmentRequest(
        Department department,
        List<ChecklistItem> documents,
        List<Item> items,
        List<Item> further,
        List<Item> families,
        List<Form> registers,
        boolean isBalance,
        List<Integer> years) {
    public DepartmentRequest {
        documents = List.copyOf(documents);
        items = List.copyOf(items);
        further = List.copyOf(further);
        families = List.copyOf(families);
        registers = List.copyOf(registers);
        years = List.copyOf(years);
    }
}
