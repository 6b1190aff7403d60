package org.tanlu.reference;

import java.util.List;
import java.util.OptionalInt;
import org.tanlu.trace.Clause;
import org.tanlu.trace.Text;

/**
 * 监督考核事项 who is appraised, when, by which score (clause 11.3).
 *
 * @param id      the id
 * @param kind    what kind of item
 * @param name    the name
 * @param points  the points of an item of the score card
 * @param text    the method, what happens at the date, or the rule of the score
 * @param use     what the result is used for; empty texts where it says nothing of it
 * @param lead    the body in charge
 * @param support the bodies that support
 */
@Clause("11.3")
public record AssessmentItem(
        String id,
        Kind kind,
        Text name,
        OptionalInt points,
        Text text,
        Text use,
        Department lead,
        List<Department> support) {
    public AssessmentItem {
        support = List.copyOf(support);
    }

    /** What kind of item. */
    public enum Kind {
        /** Who is appraised, how, with which consequence. */
        OBJECT,
        /** A date of the year or of the plan. */
        CALENDAR,
        /** An item of the score card. */
        SCORE,
        /** A grade. */
        GRADE
    }
}
