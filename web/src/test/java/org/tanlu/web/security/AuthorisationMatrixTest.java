package org.tanlu.web.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.request;

import jakarta.servlet.ServletException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpMethod;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.tanlu.web.desk.Job;
import org.tanlu.web.page.OpenWorkbench;
import org.tanlu.web.rights.OrganisationKind;
import org.tanlu.web.rights.Right;
import org.tanlu.web.rights.Rights;
import org.tanlu.web.rights.Role;
import org.tanlu.web.rights.Route;
import org.tanlu.web.store.CityFiles;
import org.tanlu.web.store.Freezes;
import org.tanlu.web.store.Members;
import org.tanlu.web.store.Round;
import org.tanlu.web.store.Rounds;
import org.tanlu.web.store.Version;

/**
 * Every route, asked by nobody and by every role of its own and of another project, answers as the tables say: who lacks the right
 * gets 403, who has no part 404, who is not known the sign-in, and nobody an answer that is not theirs.
 */
class AuthorisationMatrixTest extends OpenWorkbench {
    /** What resources and filters answer, before any right is asked for. */
    private static final Set<String> APART = Set.of("/error", "/static/**", "/webjars/**", "/sign-out");

    private static final Map<String, String> VALUES =
            Map.of("number", "1", "from", "1", "to", "1", "name", "city", "kind", "low_carbon", "step", "targets");

    @Autowired
    private Rights rights;

    @Autowired
    private Members members;

    @Autowired
    private Rounds rounds;

    @Autowired
    private Freezes freezes;

    private long own;
    private long other;

    @BeforeEach
    void people() {
        own = project();
        other = project();
        for (Role role : Role.ofProjects()) {
            var account = accounts.named(role.word()).orElseGet(() -> accounts.open(role.word(), "{noop}password1"));
            OrganisationKind kind = role.bound().orElse(OrganisationKind.CITY);
            members.put(own, account, new Members.Part(role, kind, "statistics", "本单位"), account());
        }
    }

    @AfterEach
    void nothing_needs_to_be_computed() {
        desk.job(own).ifPresent(Job::cancel);
        desk.job(other).ifPresent(Job::cancel);
    }

    @Test
    void every_route_answers_every_role_in_its_own_and_in_another_project_as_the_tables_say() throws Exception {
        var wrong = new ArrayList<String>();
        int asked = 0;
        for (Route route : routes()) {
            for (Role role : Role.values()) {
                for (boolean isOwn : List.of(true, false)) {
                    Expected expected = expected(route, role, isOwn);
                    MockHttpServletResponse found = ask(route, who(role), place(route, role, isOwn));
                    asked++;
                    if (!expected.holds(found)) {
                        wrong.add(told(route) + " by " + role.word() + (isOwn ? " own " : " other ") + "wanted "
                                + expected + " found " + found.getStatus());
                    }
                }
            }
            MockHttpServletResponse unknown = ask(route, "", own);
            Expected expected = route.right() == Right.PUBLIC ? Expected.PASS : Expected.SIGN_IN;
            if (!expected.holds(unknown)) {
                wrong.add(told(route) + " by nobody found " + unknown.getStatus());
            }
            desk.job(own).ifPresent(Job::cancel);
            desk.job(other).ifPresent(Job::cancel);
        }

        assertThat(wrong).isEmpty();
        assertThat(asked).isEqualTo(routes().size() * Role.values().length * 2);
    }

    @Test
    void while_a_plan_is_frozen_every_role_is_answered_alike_and_the_plan_stays_as_it_is() throws Exception {
        Version newest = versions.newest(own).orElseThrow();
        var round = new Rounds.Begun(Round.Kind.APPROVAL, "审定", "2026-11-27", "2026-12-27", "", true);
        rounds.open(versions.newest(other).orElseThrow(), round, account()); // the one that addresses name
        long id = rounds.open(newest, round, account()).id();
        CityFiles before = versions.files(newest);
        var wrong = new ArrayList<String>();
        for (Route route : routes()) {
            for (Role role : Role.values()) {
                if (route.right().isOfProject() && !expected(route, role, true).holds(ask(route, who(role), own))) {
                    wrong.add(told(route) + " by " + role.word());
                }
            }
            desk.job(own).ifPresent(Job::cancel);
        }

        assertThat(wrong).isEmpty();
        assertThat(rounds.find(own, id)).isPresent();
        assertThat(freezes.of(own)).isPresent();
        assertThat(versions.files(versions.newest(own).orElseThrow())).isEqualTo(before);
    }

    private enum Expected {
        PASS,
        FORBIDDEN,
        NOT_THERE,
        SIGN_IN;

        boolean holds(MockHttpServletResponse found) {
            boolean isSentToSignIn = found.getStatus() == 401
                    || (found.getStatus() == 302
                            && String.valueOf(found.getRedirectedUrl()).endsWith("/sign-in"));
            return switch (this) {
                case PASS -> found.getStatus() != 403 && !isSentToSignIn;
                case FORBIDDEN -> found.getStatus() == 403;
                case NOT_THERE -> found.getStatus() == 404;
                case SIGN_IN -> isSentToSignIn;
            };
        }
    }

    private Expected expected(Route route, Role role, boolean isOwn) {
        boolean isInProject = route.right().isOfProject() && role != Role.ADMINISTRATOR;
        if (isInProject && !isOwn) {
            return Expected.NOT_THERE;
        }
        return rights.of(role).contains(route.right()) ? Expected.PASS : Expected.FORBIDDEN;
    }

    private List<Route> routes() {
        return rights.routes().stream()
                .filter(route -> !APART.contains(route.pattern().getPatternString()))
                .filter(route -> !told(route).equals("POST /sign-in"))
                .toList();
    }

    /** What is removed is made for it. */
    private long place(Route route, Role role, boolean isOwn) {
        boolean isRemoved = route.right() == Right.ADMINISTER && role == Role.ADMINISTRATOR;
        return isRemoved ? project() : isOwn ? own : other;
    }

    private MockHttpServletResponse ask(Route route, String who, long project) throws Exception {
        String path = route.pattern().getPatternString();
        boolean isProject = path.startsWith("/projects/{id}") || path.startsWith("/api/v1/projects/{id}");
        String address =
                path.replace("{id}", isProject ? String.valueOf(project) : "0").replace("{*name}", "city");
        for (Map.Entry<String, String> value : VALUES.entrySet()) {
            address = address.replace("{" + value.getKey() + "}", value.getValue());
        }
        address = address.replaceAll("\\{[^}]*}", "1");
        MockHttpServletRequestBuilder asking =
                request(HttpMethod.valueOf(route.method()), address).with(csrf());
        try {
            return mvc.perform(who.isEmpty() ? asking : asking.with(user(who)))
                    .andReturn()
                    .getResponse();
        } catch (ServletException passed) { // the gate let it by, and it lacked what it should have told
            return new MockHttpServletResponse();
        }
    }

    private static String who(Role role) {
        return role == Role.ADMINISTRATOR ? WHO : role.word();
    }

    private long project() {
        long id = projects.begin("阵市", account()).id();
        byte[] city = "key,value,note\nname,阵市,\n".getBytes(StandardCharsets.UTF_8);
        versions.keep(id, 0, CityFiles.of(Map.of("city.csv", city)), "", account());
        return id;
    }

    private static String told(Route route) {
        return route.method() + " " + route.pattern().getPatternString();
    }
}
