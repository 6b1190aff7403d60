package org.tanlu.web.security;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import java.util.Set;
import org.tanlu.web.rights.OrganisationKind;
import org.tanlu.web.rights.Right;
import org.tanlu.web.rights.Role;
import org.tanlu.web.store.Account;
import org.tanlu.web.store.Member;

/**
 * 身份 who asks, and what this one may do where the request asks.
 *
 * @param account the account; none of who did not sign in
 * @param member  the part in the project asked about; none outside of projects, and of the administrator
 * @param rights  what may be done there
 */
public record Standing(Optional<Account> account, Optional<Member> member, Set<Right> rights) {
    private static final String KEPT = Standing.class.getName();
    private static final String LACKING = KEPT + ".lacking";
    private static final Standing NOBODY = new Standing(Optional.empty(), Optional.empty(), Set.of(Right.PUBLIC));

    public Standing {
        rights = Set.copyOf(rights);
    }

    /** Who made a request, as the gate found; nobody where it never came by the gate. */
    public static Standing of(HttpServletRequest request) {
        return request.getAttribute(KEPT) instanceof Standing standing ? standing : NOBODY;
    }

    /** Lets the session of a request go on after its password was changed, which ends all others. */
    public static void renew(HttpServletRequest request) {
        request.getSession().removeAttribute(Presence.FORMER);
    }

    /** Whether a request was refused because a right is lacking, and not for want of the token of forms. */
    public static boolean isLacking(HttpServletRequest request) {
        return Boolean.TRUE.equals(request.getAttribute(LACKING));
    }

    /** Tells whoever answers a request that a right is lacking. */
    static void lacking(HttpServletRequest request, boolean isLacking) {
        request.setAttribute(LACKING, isLacking);
    }

    /** Tells it to all who answer a request. */
    void keep(HttpServletRequest request) {
        request.setAttribute(KEPT, this);
    }

    /** Whether something may be done. */
    public boolean may(Right right) {
        return rights.contains(right);
    }

    /** The same by the word of the table, for templates. */
    public boolean may(String word) {
        return may(Right.of(word).orElseThrow());
    }

    /** The role in the project asked about; the administrator has it everywhere. */
    public Optional<Role> role() {
        return account.filter(Account::isAdministrator)
                .map(any -> Role.ADMINISTRATOR)
                .or(() -> member.map(Member::role));
    }

    /** The only department whose requests may be seen and answered; none where all may be. */
    public Optional<String> department() {
        return member.flatMap(one -> one.bound(OrganisationKind.DEPARTMENT));
    }

    /** The only enterprise whose questionnaire may be seen and filled in; none where all may be. */
    public Optional<String> enterprise() {
        return member.flatMap(one -> one.bound(OrganisationKind.ENTERPRISE));
    }
}
