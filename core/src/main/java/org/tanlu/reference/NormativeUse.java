package org.tanlu.reference;

import java.util.Optional;
import org.tanlu.trace.Clause;
import org.tanlu.trace.Text;
import org.tanlu.trace.Verification;

/**
 * 引用标准的使用 where a standard that the guideline refers to is used: by a measure or by an indicator, with the levels that it
 * defines (chapter 2).
 *
 * @param measure   the id of the measure; empty for an indicator
 * @param indicator the id of the indicator; empty for a measure
 * @param levels    the levels of the standard in use
 * @param checked   how far the levels were checked
 */
@Clause({"C2-2", "C3.7"})
public record NormativeUse(Optional<String> measure, Optional<String> indicator, Text levels, Verification checked) {
    public NormativeUse {
        if (measure.isPresent() == indicator.isPresent()) {
            throw new IllegalArgumentException("a measure or an indicator uses a standard");
        }
    }
}
