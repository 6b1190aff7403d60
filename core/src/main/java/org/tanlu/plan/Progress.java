package org.tanlu.plan;

import org.tanlu.trace.Clause;
import org.tanlu.trace.Text;

/** 编制进度 is told of each step before it begins; what it throws ends the preparation there (clause 5). */
@Clause("5")
@FunctionalInterface
public interface Progress {
    /** A step begins. */
    void begin(Text step);

    /** Nobody listens, and nothing ends before its end. */
    static Progress untold() {
        return step -> {};
    }
}
