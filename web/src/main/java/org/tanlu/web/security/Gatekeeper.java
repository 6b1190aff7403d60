package org.tanlu.web.security;

import jakarta.servlet.http.HttpServletRequest;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.security.authentication.AnonymousAuthenticationToken;
import org.springframework.security.authorization.AuthorizationManager;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.access.intercept.RequestAuthorizationContext;
import org.springframework.stereotype.Component;
import org.tanlu.web.rights.Right;
import org.tanlu.web.rights.Rights;
import org.tanlu.web.rights.Role;
import org.tanlu.web.rights.Route;
import org.tanlu.web.store.Account;
import org.tanlu.web.store.Accounts;
import org.tanlu.web.store.Member;
import org.tanlu.web.store.Members;
import org.tanlu.web.store.Projects;

/**
 * 守门 holds every request against the tables of rights. A route that stands in no table is refused. Accounts and parts in projects
 * are looked up at each request, so what is taken away is gone at once.
 */
@Component
public final class Gatekeeper implements AuthorizationManager<RequestAuthorizationContext> {
    private final Rights rights;
    private final Accounts accounts;
    private final Members members;
    private final Projects projects;

    Gatekeeper(Rights rights, Accounts accounts, Members members, Projects projects) {
        this.rights = rights;
        this.accounts = accounts;
        this.members = members;
        this.projects = projects;
    }

    @Override
    public Verdict authorize(
            Supplier<? extends @Nullable Authentication> authentication, RequestAuthorizationContext context) {
        HttpServletRequest request = context.getRequest();
        Optional<Route> route = rights.find(request.getMethod(), request.getRequestURI());
        if (route.isEmpty()) {
            return Verdict.NOTHING_THERE;
        }
        Optional<Account> account = account(authentication.get());
        Optional<Long> project = route.get().project(request.getRequestURI());
        Standing standing = standing(account, route.get().right().isOfProject() ? project : Optional.empty());
        standing.keep(request);
        return verdict(route.get().right(), project, standing);
    }

    private Verdict verdict(Right right, Optional<Long> project, Standing standing) {
        if (right.isOfProject()
                && standing.account().isPresent()
                && (project.flatMap(projects::find).isEmpty() || standing.role().isEmpty())) {
            return Verdict.NOTHING_THERE;
        }
        return standing.may(right) ? Verdict.GRANTED : Verdict.NO_RIGHT;
    }

    /** What somebody may do, in a project or outside of any. */
    private Standing standing(Optional<Account> account, Optional<Long> project) {
        Optional<Member> member = account.filter(one -> !one.isAdministrator())
                .flatMap(one -> project.flatMap(id -> members.find(id, one)));
        Set<Right> may = EnumSet.of(Right.PUBLIC);
        account.ifPresent(one -> {
            may.add(Right.SIGNED_IN);
            if (one.isAdministrator()) {
                may.addAll(rights.of(Role.ADMINISTRATOR));
            }
        });
        member.ifPresent(one -> may.addAll(rights.of(one.role())));
        return new Standing(account, member, may);
    }

    private Optional<Account> account(@Nullable Authentication who) {
        return Optional.ofNullable(who)
                .filter(one -> one.isAuthenticated() && !(one instanceof AnonymousAuthenticationToken))
                .map(Authentication::getName)
                .flatMap(accounts::named)
                .filter(one -> !one.isDisabled());
    }
}
