package org.tanlu.web.store;

import java.util.Objects;
import org.springframework.jdbc.support.GeneratedKeyHolder;

/** Numbers that the database gives. SQLite names the column as it likes, so only the value counts. */
final class Keys {
    private Keys() {}

    /** The number of the one row just added. */
    static long of(GeneratedKeyHolder holder) {
        Object key =
                Objects.requireNonNull(holder.getKeys()).values().iterator().next();
        return ((Number) key).longValue();
    }
}
