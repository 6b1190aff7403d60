package org.tanlu.verification;

import java.util.List;

/**
 * 核验结果 what came of a verification.
 *
 * @param discrepancies what does not hold, in reading order
 * @param numerals      how many numerals of the data were looked for
 * @param reworded      in how many texts words were changed; what they say is the planner's business
 */
public record Verdict(List<Discrepancy> discrepancies, int numerals, int reworded) {
    public Verdict {
        discrepancies = List.copyOf(discrepancies);
    }

    /** Whether every numeral holds. */
    public boolean holds() {
        return discrepancies.isEmpty();
    }
}
