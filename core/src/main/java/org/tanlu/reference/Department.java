package org.tanlu.reference;

import java.util.List;
import org.tanlu.trace.Text;

/**
 * 部门 a department that leads or supports a measure or supplies data (clause 10.2).
 *
 * @param id   the id
 * @param name the name
 * @param variants short and other names that it goes by
 * @param role what it usually answers for, in Chinese
 */
public record Department(String id, Text name, List<String> variants, String role) {
    public Department {
        variants = List.copyOf(variants);
    }
}
