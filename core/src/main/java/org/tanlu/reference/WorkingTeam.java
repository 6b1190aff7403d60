package org.tanlu.reference;

import java.util.List;
import org.tanlu.trace.Clause;
import org.tanlu.trace.Text;

/**
 * 专项工作组 a team for a part of the work (clause 11.1).
 *
 * @param id      the id
 * @param name    the name
 * @param lead    the department that leads
 * @param support the departments that support
 * @param outline the ids of the headings of Appendix A that it serves; none when all
 * @param duty    what it does
 */
@Clause("11.1")
public record WorkingTeam(
        String id, Text name, Department lead, List<Department> support, List<String> outline, Text duty) {
    public WorkingTeam {
        support = List.copyOf(support);
        outline = List.copyOf(outline);
    }
}
