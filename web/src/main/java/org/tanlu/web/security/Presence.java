package org.tanlu.web.security;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.security.authentication.AnonymousAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.authority.AuthorityUtils;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.filter.OncePerRequestFilter;
import org.tanlu.web.store.Account;
import org.tanlu.web.store.Accounts;

/** 在册 signs everybody out whose account was disabled or whose password was changed since, wherever that one is signed in. */
final class Presence extends OncePerRequestFilter {
    /** What a session remembers of the password it was begun with: its encoded form. */
    static final String FORMER = "tanlu.former";

    private final Accounts accounts;

    Presence(Accounts accounts) {
        this.accounts = accounts;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        Authentication who = SecurityContextHolder.getContext().getAuthentication();
        if (who != null && !(who instanceof AnonymousAuthenticationToken)) {
            HttpSession session = request.getSession(false);
            if (isGone(who.getName(), session)) {
                out(session);
            }
        }
        chain.doFilter(request, response);
    }

    private static void out(@Nullable HttpSession session) {
        if (session != null) {
            session.invalidate();
        }
        var context = SecurityContextHolder.createEmptyContext();
        context.setAuthentication(new AnonymousAuthenticationToken(
                "gone", "nobody", AuthorityUtils.createAuthorityList("ROLE_ANONYMOUS")));
        SecurityContextHolder.setContext(context);
    }

    private boolean isGone(String name, @Nullable HttpSession session) {
        Optional<String> secret =
                accounts.named(name).filter(one -> !one.isDisabled()).map(Account::secret);
        if (secret.isEmpty() || session == null) {
            return secret.isEmpty();
        }
        Object former = session.getAttribute(FORMER);
        session.setAttribute(FORMER, secret.get());
        return former != null && !former.equals(secret.get());
    }
}
