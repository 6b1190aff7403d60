package org.tanlu.energy;

import java.util.List;
import org.tanlu.trace.Clause;

/**
 * 合计为一的占比 shares that divide one whole, by the ids of their parameters: the carriers of a consumer, the three industries,
 * town and country (clause 9.2).
 *
 * @param parameters the ids
 * @param isComplete whether they are all parts of the whole; otherwise the part that nobody told is what they leave
 */
@Clause("9.2")
public record Whole(List<String> parameters, boolean isComplete) {
    public Whole {
        parameters = List.copyOf(parameters);
    }
}
