package org.tanlu.reference;

import java.util.List;
import org.tanlu.trace.Clause;
import org.tanlu.trace.Text;

/**
 * 组织机构 a pattern of the body that a city sets up for the work (clause 11.1).
 *
 * @param id              the id
 * @param name            the name
 * @param head            who heads it
 * @param office          the department of its office
 * @param deputies        the deputies of the office
 * @param leadingMeetings meetings of the whole a year, at least
 * @param officeMeetings  meetings of the office a year
 * @param chosen          when it is chosen
 */
@Clause("11.1")
public record Organisation(
        String id,
        Text name,
        Text head,
        Department office,
        List<Department> deputies,
        int leadingMeetings,
        int officeMeetings,
        Text chosen) {
    public Organisation {
        deputies = List.copyOf(deputies);
    }
}
