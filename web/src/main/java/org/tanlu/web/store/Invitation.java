package org.tanlu.web.store;

import java.util.Optional;
import org.tanlu.web.rights.Role;

/**
 * 邀请 a link by which somebody may come in, once.
 *
 * @param id           number in the database
 * @param project      the number of the project
 * @param role         what this one will be there
 * @param organisation for whom; none where none was told
 * @param expires      until when it is good, ISO 8601 in UTC
 * @param by           who invites
 */
public record Invitation(
        long id, long project, Role role, Optional<Organisation> organisation, String expires, String by) {
    /** The part that it gives. */
    Members.Part part() {
        return Members.Part.of(role, organisation);
    }
}
