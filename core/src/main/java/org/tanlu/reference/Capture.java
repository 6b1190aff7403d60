package org.tanlu.reference;

import java.util.Optional;
import org.tanlu.trace.Clause;
import org.tanlu.trace.Source;
import org.tanlu.trace.Verification;

/**
 * 捕集来源 where a technology takes its CO2 from (clause 9.1): a tonne of what it is fed with is a tonne that this consumer emits
 * in the year. What the technology removes of it is told with its emissions.
 *
 * @param technology   the technology
 * @param consumer     the consumer, that is branch or plants, with its processes
 * @param kind         the only kind of fuel that counts; empty for all
 * @param fate         what becomes of the CO2
 * @param source       who says so
 * @param verification how far that was checked
 */
@Clause({"3.5", "9.1"})
public record Capture(
        String technology,
        String consumer,
        Optional<CarrierKind> kind,
        Fate fate,
        Source source,
        Verification verification) {

    /** 去向 what becomes of captured CO2 (clause 3.5): what is neither stored nor durably used does not count. */
    public enum Fate {
        /** 封存: in the ground. */
        STORED,
        /** 利用: in products that hold it for long. */
        USED
    }
}
