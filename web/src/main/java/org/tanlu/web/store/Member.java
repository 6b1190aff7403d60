package org.tanlu.web.store;

import java.util.Optional;
import org.tanlu.web.rights.OrganisationKind;
import org.tanlu.web.rights.Role;

/**
 * 成员 somebody's part in a project.
 *
 * @param account      the name of the account
 * @param role         what it may do
 * @param organisation for whom; none where the role is bound to none and none was told
 * @param isDisabled   whether the account is
 */
public record Member(String account, Role role, Optional<Organisation> organisation, boolean isDisabled) {
    /** The code of the organisation of a kind that the role binds its member to; none where it is bound to none of the kind. */
    public Optional<String> bound(OrganisationKind kind) {
        return role.bound()
                .filter(kind::equals)
                .map(any -> organisation.map(Organisation::code).orElse(""));
    }

    /** The part as it was given. */
    Members.Part part() {
        return Members.Part.of(role, organisation);
    }
}
