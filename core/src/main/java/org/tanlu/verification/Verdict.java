package org.tanlu.verification;

import java.util.List;

/**
 * 核验结果 what came of a verification.
 *
 * @param discrepancies what does not hold, in reading order
 * @param numerals      how many numerals of the data were looked for
 * @param rewordings    texts whose words were changed and whose numerals were kept; what they say is the planner's business
 * @param isForeign     whether the document is another one altogether, so that nothing was compared
 */
public record Verdict(List<Discrepancy> discrepancies, int numerals, List<Rewording> rewordings, boolean isForeign) {
    public Verdict {
        discrepancies = List.copyOf(discrepancies);
        rewordings = List.copyOf(rewordings);
    }

    /**
     * 改写 a text whose words were changed.
     *
     * @param place  section and paragraph, or table with row and column
     * @param before the text as composed
     * @param after  the text as found
     */
    public record Rewording(String place, String before, String after) {}

    /** Of a document that has next to nothing in common with the plan. */
    static Verdict ofForeign() {
        return new Verdict(List.of(), 0, List.of(), true);
    }

    /** Whether every numeral holds. */
    public boolean holds() {
        return discrepancies.isEmpty() && !isForeign;
    }

    /** In how many texts words were changed. */
    public int reworded() {
        return rewordings.size();
    }
}
