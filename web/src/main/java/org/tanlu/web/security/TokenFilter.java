package org.tanlu.web.security;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.authority.AuthorityUtils;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.filter.OncePerRequestFilter;
import org.tanlu.web.store.Tokens;

/** Lets programs in by {@code Authorization: Bearer TOKEN}, for this request only; a token that is not good ends the request. */
final class TokenFilter extends OncePerRequestFilter {
    private static final String HEADER = "Authorization";
    private static final String BEARER = "Bearer ";

    private final Tokens tokens;

    TokenFilter(Tokens tokens) {
        this.tokens = tokens;
    }

    /** Whether a request bears a token: no other site can make a browser send one, so it needs no further protection. */
    static boolean isBorne(HttpServletRequest request) {
        String header = request.getHeader(HEADER);
        return header != null && header.startsWith(BEARER);
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (isBorne(request)) {
            Optional<String> name = tokens.account(
                    request.getHeader(HEADER).substring(BEARER.length()).strip());
            if (name.isEmpty()) {
                response.setStatus(HttpServletResponse.SC_UNAUTHORIZED);
                return;
            }
            var context = SecurityContextHolder.createEmptyContext();
            context.setAuthentication(UsernamePasswordAuthenticationToken.authenticated(
                    name.get(), "", AuthorityUtils.createAuthorityList("planner")));
            SecurityContextHolder.setContext(context);
        }
        chain.doFilter(request, response);
    }
}
