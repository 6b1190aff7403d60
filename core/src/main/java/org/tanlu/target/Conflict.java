package org.tanlu.target;

import java.util.Optional;
import org.tanlu.survey.Register;
import org.tanlu.trace.Clause;
import org.tanlu.trace.Text;

/**
 * 目标冲突 two targets on record that cannot both hold (clauses 4.1 and 9.3).
 *
 * @param kind       between whom
 * @param name       what both are targets of
 * @param year       the year they are for; of peaks the earlier
 * @param one        the row of the one; of an assigned target and an own one, the assigned
 * @param other      the row of the other
 * @param isLaxer    whether the other asks for less than the one
 * @param resolution what the register of coordination decided; empty while it is open
 */
@Clause({"4.1", "9.3"})
public record Conflict(
        Kind kind,
        Text name,
        int year,
        Register.Row one,
        Register.Row other,
        boolean isLaxer,
        Optional<String> resolution) {

    /** Between whom. */
    public enum Kind {
        /** A target assigned by a higher level and one of the city's own plans. */
        ASSIGNED("下达目标与本市规划", "assigned target and the city's plan"),
        /** Two plans of one level, or two assignments. */
        DOCUMENTS("两件规划之间", "two plans"),
        /** Two years of the peak. */
        PEAK("达峰年份", "years of the peak");

        private final Text text;

        Kind(String chinese, String english) {
            this.text = Text.of(chinese, english);
        }

        /** In both languages. */
        public Text text() {
            return text;
        }
    }
}
