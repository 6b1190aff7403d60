package org.tanlu.conformity;

import java.util.function.Supplier;
import org.tanlu.trace.Text;

/**
 * Something that a probe found.
 *
 * @param key  its key in the results, or the register that it stands in
 * @param what it in words
 */
record Hit(String key, Supplier<Text> what) {
    static Hit of(String key, Text what) {
        return new Hit(key, () -> what);
    }
}
