package org.tanlu.web.security;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.core.userdetails.User;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.core.userdetails.UsernameNotFoundException;
import org.springframework.security.crypto.factory.PasswordEncoderFactories;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.intercept.AuthorizationFilter;
import org.springframework.security.web.authentication.AnonymousAuthenticationFilter;
import org.springframework.security.web.authentication.HttpStatusEntryPoint;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;
import org.tanlu.web.rights.Rights;
import org.tanlu.web.store.Accounts;
import org.tanlu.web.store.Tokens;

/** 门 the gate: every request needs the right of its route, and pages load nothing but what the workbench serves. */
@Configuration(proxyBeanMethods = false)
public class Gate {
    /** No script but from files of the workbench; styles of elements are set by drawings and grids. */
    private static final String POLICY =
            "default-src 'self'; script-src 'self'; style-src 'self'; style-src-elem 'self';"
                    + " style-src-attr 'unsafe-inline'; img-src 'self' data: blob:; connect-src 'self'; object-src 'none';"
                    + " base-uri 'none'; form-action 'self'; frame-ancestors 'none'";

    @Bean
    PasswordEncoder passwords() {
        return PasswordEncoderFactories.createDelegatingPasswordEncoder();
    }

    @Bean
    UserDetailsService users(Accounts accounts, Attempts attempts) {
        return name -> Optional.of(name)
                .flatMap(accounts::named)
                .map(account -> User.withUsername(account.name())
                        .password(account.secret())
                        .disabled(account.isDisabled())
                        .accountLocked(attempts.isLocked(account.name()))
                        .authorities("planner")
                        .build())
                .orElseThrow(() -> new UsernameNotFoundException("no account of this name"));
    }

    @Bean
    Rights rights() {
        return Rights.load();
    }

    /** What programs ask: never sent to a sign-in page, but told that they are not known. */
    @Bean
    @Order(1)
    SecurityFilterChain programs(HttpSecurity http, Tokens tokens, Gatekeeper keeper, Accounts accounts)
            throws Exception {
        return headers(http.securityMatcher("/api/**"))
                .addFilterBefore(new TokenFilter(tokens), AnonymousAuthenticationFilter.class)
                .addFilterBefore(new Presence(accounts), AuthorizationFilter.class)
                .csrf(csrf -> csrf.ignoringRequestMatchers(TokenFilter::isBorne))
                .authorizeHttpRequests(requests -> requests.anyRequest().access(keeper))
                .exceptionHandling(
                        handling -> handling.authenticationEntryPoint(new HttpStatusEntryPoint(HttpStatus.UNAUTHORIZED))
                                .accessDeniedHandler(new Turned(true)))
                .build();
    }

    /** What people ask. */
    @Bean
    @Order(2)
    SecurityFilterChain people(HttpSecurity http, Gatekeeper keeper, Accounts accounts, Attempts attempts)
            throws Exception {
        return headers(http)
                .addFilterBefore(new Presence(accounts), AuthorizationFilter.class)
                .authorizeHttpRequests(requests -> requests.dispatcherTypeMatchers(DispatcherType.ERROR)
                        .permitAll()
                        .anyRequest()
                        .access(keeper))
                .exceptionHandling(handling -> handling.accessDeniedHandler(new Turned(false)))
                .formLogin(form -> form.loginPage("/sign-in")
                        .successHandler(new SignedIn(attempts))
                        .failureHandler((request, response, why) -> refused(request, response, why, attempts)))
                .logout(out -> out.logoutUrl("/sign-out").logoutSuccessUrl("/sign-in"))
                .build();
    }

    /** Back to the page of sign-in, which says why. */
    private static void refused(
            HttpServletRequest request, HttpServletResponse response, AuthenticationException why, Attempts attempts)
            throws IOException {
        String name = Optional.ofNullable(request.getParameter("username")).orElse("");
        if (why instanceof BadCredentialsException) {
            attempts.wrong(name);
        }
        response.sendRedirect(attempts.isLocked(name) ? "/sign-in?locked" : "/sign-in?error");
    }

    private static HttpSecurity headers(HttpSecurity http) throws Exception {
        return http.headers(headers -> headers.contentSecurityPolicy(policy -> policy.policyDirectives(POLICY))
                .referrerPolicy(referrer -> referrer.policy(ReferrerPolicy.SAME_ORIGIN)));
    }
}
