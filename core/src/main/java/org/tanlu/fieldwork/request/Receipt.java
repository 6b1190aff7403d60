package org.tanlu.fieldwork.request;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * 收件 what a delivery means for the requests to its department.
 *
 * @param department the department's id or name
 * @param delivery   when, from whom and in which file
 * @param items      the checklist items that it answers
 * @param changes    what it changed of the city's data, by checklist item
 */
public record Receipt(String department, Delivery delivery, List<String> items, Map<String, Change> changes) {
    public Receipt {
        items = List.copyOf(items);
        changes = Collections.unmodifiableMap(new LinkedHashMap<>(changes));
    }
}
