package org.tanlu.web.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockHttpSession;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.tanlu.web.desk.Job;
import org.tanlu.web.page.OpenWorkbench;
import org.tanlu.web.rights.OrganisationKind;
import org.tanlu.web.rights.Role;
import org.tanlu.web.store.Account;
import org.tanlu.web.store.CityFiles;
import org.tanlu.web.store.Members;
import org.tanlu.web.store.Members.Part;
import org.tanlu.web.store.Project;
import org.tanlu.web.store.Tokens;

/** Who takes no part in a project finds nothing there, and who takes part may do what the role may. */
class GateTest extends OpenWorkbench {
    @Autowired
    private Members members;

    @Autowired
    private Tokens tokens;

    private Project own;
    private Project other;

    @BeforeEach
    void projects() {
        own = projects.begin("本市", account());
        other = projects.begin("他市", account());
    }

    @Test
    void a_project_without_a_part_in_it_is_not_there() throws Exception {
        member("主笔", Part.of(Role.LEAD));

        assertThat(status("主笔", get("/projects/" + other.id() + "/overview"))).isEqualTo(404);
        assertThat(status("主笔", post("/projects/" + other.id() + "/job").param("kind", "prepare")))
                .isEqualTo(404);
        assertThat(status("主笔", get("/projects/999999/overview"))).isEqualTo(404);
        assertThat(status("主笔", get("/api/v1/projects/" + other.id()))).isEqualTo(404);
        assertThat(text("主笔", get("/"))).contains("/projects/" + own.id() + "/").doesNotContain("他市");
        assertThat(text("主笔", get("/api/v1/projects"))).contains("本市").doesNotContain("他市");
        assertThat(text(WHO, get("/"))).contains("本市", "他市");
    }

    @Test
    void a_role_without_the_right_is_told_so_in_words() throws Exception {
        member("看客", Part.of(Role.OBSERVER));

        MockHttpServletResponse refused =
                answer("看客", post("/projects/" + own.id() + "/job").param("kind", "prepare"));
        assertThat(refused.getStatus()).isEqualTo(403);
        assertThat(text("看客", get("/api/v1/projects/" + own.id() + "/tables/city")))
                .contains("\"status\":403", "您的角色没有这项权限", "ask the lead author");
        assertThat(status("看客", get("/projects/" + own.id() + "/export"))).isEqualTo(403);
        assertThat(status("看客", post("/projects").param("name", "新市"))).isEqualTo(403);
    }

    @Test
    void where_anything_is_confidential_an_observer_sees_no_results() throws Exception {
        member("看客", Part.of(Role.OBSERVER));
        member("专家", Part.of(Role.REVIEWER));
        keep(0, "公开");
        assertThat(status("看客", get("/projects/" + own.id() + "/versions"))).isEqualTo(200);

        keep(1, "保密");

        assertThat(status("看客", get("/projects/" + own.id() + "/versions"))).isEqualTo(403);
        assertThat(status("看客", get("/api/v1/projects/" + own.id() + "/scenarios")))
                .isEqualTo(403);
        assertThat(status("看客", get("/"))).isEqualTo(200);
        assertThat(status("专家", get("/projects/" + own.id() + "/versions"))).isEqualTo(200);
        desk.job(own.id()).ifPresent(Job::cancel);
    }

    private void keep(long based, String access) {
        String data = "item,year,value,unit,access\nresident_population,2022,51.2,万人," + access + "\n";
        CityFiles files = CityFiles.of(Map.of(
                "city.csv",
                "key,value,note\nname,本市,\nprovince,河北,\nbase_year,2022,\n".getBytes(StandardCharsets.UTF_8),
                "data/基本.csv",
                data.getBytes(StandardCharsets.UTF_8)));
        assertThat(versions.keep(own.id(), based, files, "", account())).isPresent();
    }

    @Test
    void an_address_that_stands_in_no_table_is_refused() throws Exception {
        assertThat(status(WHO, get("/actuator/env"))).isEqualTo(404);
        assertThat(status(WHO, get("/api/v2/projects"))).isEqualTo(404);
        assertThat(mvc.perform(get("/actuator/env")).andReturn().getResponse().getRedirectedUrl())
                .endsWith("/sign-in");
    }

    @Test
    void a_token_can_do_what_its_account_can() throws Exception {
        String token = tokens.make(member("联络员", department("statistics")), "程序");

        assertThat(borne(token, get("/api/v1/projects"))).isEqualTo(200);
        assertThat(borne(token, get("/api/v1/projects/" + own.id()))).isEqualTo(403);
        assertThat(borne(token, get("/api/v1/projects/" + other.id()))).isEqualTo(404);
    }

    @Test
    void who_is_disabled_or_taken_off_is_out_at_once_wherever_signed_in() throws Exception {
        Account gone = member("离任", Part.of(Role.MONITOR));
        String token = tokens.make(gone, "程序");
        var session = new MockHttpSession();
        assertThat(status("离任", get("/").session(session))).isEqualTo(200);
        assertThat(status("离任", get("/projects/" + own.id() + "/versions"))).isNotEqualTo(403);

        members.remove(own.id(), gone, account());
        assertThat(status("离任", get("/projects/" + own.id() + "/versions"))).isEqualTo(404);

        accounts.disable(gone, true, account());
        assertThat(answer("离任", get("/").session(session)).getRedirectedUrl()).endsWith("/sign-in");
        assertThat(session.isInvalid()).isTrue();
        assertThat(borne(token, get("/api/v1/projects"))).isEqualTo(401);
        accounts.disable(gone, false, account());
        assertThat(borne(token, get("/api/v1/projects"))).isEqualTo(200);
    }

    @Test
    void only_the_first_account_is_the_administrator_and_cannot_be_disabled() {
        member("后来", Part.of(Role.LEAD));

        assertThat(account().isAdministrator()).isTrue();
        assertThat(accounts.named("后来").orElseThrow().isAdministrator()).isFalse();
        accounts.disable(account(), true, account());
        assertThat(accounts.named(WHO).orElseThrow().isDisabled()).isFalse();
    }

    private Account member(String name, Part part) {
        Account first = account();
        Account account = accounts.named(name).orElseGet(() -> accounts.open(name, "{noop}password1"));
        members.put(own.id(), account, part, first);
        return account;
    }

    private static Part department(String id) {
        return new Part(Role.DEPARTMENT, OrganisationKind.DEPARTMENT, id, "市统计局");
    }

    private int borne(String token, MockHttpServletRequestBuilder request) throws Exception {
        return mvc.perform(request.header("Authorization", "Bearer " + token))
                .andReturn()
                .getResponse()
                .getStatus();
    }

    private int status(String who, MockHttpServletRequestBuilder request) throws Exception {
        return answer(who, request).getStatus();
    }

    private String text(String who, MockHttpServletRequestBuilder request) throws Exception {
        return answer(who, request).getContentAsString(StandardCharsets.UTF_8);
    }

    private MockHttpServletResponse answer(String who, MockHttpServletRequestBuilder request) throws Exception {
        return mvc.perform(request.with(user(who)).with(csrf())).andReturn().getResponse();
    }
}
