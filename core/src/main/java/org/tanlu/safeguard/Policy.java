package org.tanlu.safeguard;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.tanlu.reference.Measure;
import org.tanlu.reference.PolicyAspect;
import org.tanlu.reference.PolicyInstrument;
import org.tanlu.trace.Clause;
import org.tanlu.trace.Text;

/**
 * 配套政策 a policy of the plan (clause 11.2).
 *
 * @param id      the id; the name of one that the city added
 * @param aspect  what it supplies
 * @param name    the name
 * @param content what is done, in Chinese
 * @param bodies  who leads and supports
 * @param funding whose money; empty where the city added it and did not say
 * @param by      by which year it has to be there: when the first action that it serves starts, or as the city says
 * @param serves  the actions of the pathway that it serves; none when it serves all
 * @param origin  who says so
 */
@Clause({"11.2", "C4.3-4"})
public record Policy(
        String id,
        PolicyAspect aspect,
        Text name,
        String content,
        Bodies bodies,
        Optional<PolicyInstrument.Funding> funding,
        OptionalInt by,
        List<Measure> serves,
        Origin origin) {
    public Policy {
        serves = List.copyOf(serves);
    }
}
