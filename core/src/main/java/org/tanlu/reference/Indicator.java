package org.tanlu.reference;

import org.tanlu.trace.Text;

/**
 * 评价指标 indicator of Appendix B and clause 9.3.
 *
 * @param id         the id, for example IND-B02
 * @param group      the group as printed in Table B.1
 * @param name       the name as printed
 * @param unit       the printed unit
 * @param binding    约束性 when true, 引导性 when false
 * @param clause     the clause or appendix that asks for it
 * @param formula    how it is computed
 * @param department who usually supplies or answers for it
 * @param direction  which way is better
 */
public record Indicator(
        String id,
        String group,
        Text name,
        String unit,
        boolean binding,
        String clause,
        String formula,
        String department,
        Direction direction) {

    /** Which way is better. */
    public enum Direction {
        /** More is better. */
        UP,
        /** Less is better. */
        DOWN,
        /** It tells structure or circumstances, and is no goal by itself. */
        NEUTRAL
    }
}
