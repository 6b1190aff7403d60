package org.tanlu.target;

import java.util.Map;
import java.util.Optional;
import org.tanlu.trace.Clause;

/** Looks up what a map of all sectors, methods or years surely has (clause 9.3). */
@Clause("9.3")
final class Known {
    private Known() {}

    /**
     * The value of a key.
     *
     * @throws IllegalArgumentException when the map has none
     */
    static <K, V> V in(Map<K, V> map, K key) {
        return Optional.ofNullable(map.get(key)).orElseThrow(() -> new IllegalArgumentException("nothing of " + key));
    }
}
