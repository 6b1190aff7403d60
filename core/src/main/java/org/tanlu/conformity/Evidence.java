package org.tanlu.conformity;

import org.tanlu.trace.Text;

/**
 * 证据 what of the plan shows that a requirement is fulfilled: never a heading, always figures or records.
 *
 * @param what  the first of it, in words
 * @param key   its key in the results, or the register and the row that it is
 * @param count how many figures or records there are
 */
public record Evidence(Text what, String key, int count) {
    public Evidence {
        if (count < 1) {
            throw new IllegalArgumentException("evidence is at least one figure or record: " + key + " " + count);
        }
    }
}
