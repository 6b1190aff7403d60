package org.tanlu.fieldwork.assessment;

import java.util.Optional;
import org.tanlu.survey.Register;
import org.tanlu.trace.Clause;
import org.tanlu.trace.Text;

/**
 * 目标不一致 two targets on record for the same indicator and year that differ (clause 4.1).
 *
 * @param name       what both are targets of
 * @param year       the year they are for
 * @param one        the row of the one
 * @param other      the row of the other
 * @param resolution the row of the coordination register that resolves it; empty while it is open
 */
@Clause("4.1")
public record PlanDifference(
        Text name, int year, Register.Row one, Register.Row other, Optional<Register.Row> resolution) {

    /** Whether nobody decided yet which of the two holds. */
    public boolean isOpen() {
        return resolution.isEmpty();
    }
}
