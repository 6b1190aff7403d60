package org.tanlu.trace;

import java.util.List;

/**
 * 结果 outcome: what could be made of the data, and what was found on the way.
 *
 * @param value    the result, as complete as the data allow
 * @param findings what was found, in the order met
 */
public record Outcome<T>(T value, List<Finding> findings) {

    public Outcome {
        findings = List.copyOf(findings);
    }

    /** An outcome. */
    public static <T> Outcome<T> of(T value, List<Finding> findings) {
        return new Outcome<>(value, findings);
    }
}
