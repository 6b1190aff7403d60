package org.tanlu.reference;

import java.util.List;
import java.util.Optional;
import org.tanlu.trace.Text;

/**
 * 驱动对应 which driver a consumer of energy or a source of emissions follows.
 *
 * @param subject the id of the branch or row, the department, or the emission source
 * @param kind    what the subject is
 * @param drivers the ids of drivers, the first with data decides
 * @param name    how the subject is called where the name of its balance row alone says too little
 */
public record Driven(String subject, Kind kind, List<String> drivers, Optional<Text> name) {
    public Driven {
        drivers = List.copyOf(drivers);
    }

    /** What a subject is. */
    public enum Kind {
        /** A branch or row of the balance. */
        CONSUMER,
        /** All of a department that has no row of its own. */
        DEFAULT,
        /** A source of emissions beside combustion. */
        SOURCE
    }
}
