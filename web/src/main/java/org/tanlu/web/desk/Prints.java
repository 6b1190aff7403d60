package org.tanlu.web.desk;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.tanlu.web.store.Version;

/** The prints of the versions prepared last; any thread may ask. */
final class Prints {
    private static final int MOST = 12;

    private final Map<Long, Print> prints = new LinkedHashMap<>();

    synchronized void keep(Draft draft) {
        long version = draft.version().id();
        prints.remove(version);
        prints.put(version, Print.of(draft));
        if (prints.size() > MOST) {
            prints.remove(prints.keySet().iterator().next());
        }
    }

    synchronized Optional<Print> find(Version version) {
        return Optional.ofNullable(prints.get(version.id()));
    }
}
