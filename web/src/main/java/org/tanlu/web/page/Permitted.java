package org.tanlu.web.page;

import org.tanlu.web.rights.Rights;
import org.tanlu.web.security.Standing;

/**
 * 可做什么 what who looks at a page may do, so that pages offer nothing that would be refused. Templates know it as {@code may}.
 *
 * @param standing who looks, and the rights of this one
 * @param rights   the tables of rights
 */
public record Permitted(Standing standing, Rights rights) {
    /** Whether a right is had, by its word in the table. */
    public boolean have(String word) {
        return standing.may(word);
    }

    /** Whether an address of the same project may be looked at. */
    public boolean get(String path) {
        return rights.find("GET", path)
                .filter(route -> standing.may(route.right()))
                .isPresent();
    }
}
