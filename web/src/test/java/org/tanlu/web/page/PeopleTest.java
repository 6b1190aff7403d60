package org.tanlu.web.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockHttpSession;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.tanlu.web.rights.Role;
import org.tanlu.web.store.Account;
import org.tanlu.web.store.CityFiles;
import org.tanlu.web.store.Members;

/** People come in by a link, sign in, have their roles changed, and go. */
class PeopleTest extends OpenWorkbench {
    private static final Pattern LINK = Pattern.compile("/invitation\\?secret=([\\w-]+)");

    @Autowired
    private Members members;

    private long project;
    private String people;

    @BeforeEach
    void city() {
        project = projects.begin("邀请市", account()).id();
        versions.keep(
                project,
                0,
                CityFiles.of(Map.of("city.csv", "key,value,note\n".getBytes(StandardCharsets.UTF_8))),
                "",
                account());
        people = "/projects/" + project + "/people";
    }

    @Test
    void who_opens_the_link_sets_a_password_signs_in_and_has_the_role_that_was_fixed() throws Exception {
        String secret =
                invited(post(people + "/invite").param("role", "department").param("department", statistics()));
        assertThat(page(people)).contains("尚未使用的邀请", "部门联络员").doesNotContain(secret);
        assertThat(open(get("/invitation").param("secret", secret)).getContentAsString(StandardCharsets.UTF_8))
                .contains("邀请市", "部门联络员", "统计局");
        assertThat(open(take(secret, "新人", "short")).getContentAsString(StandardCharsets.UTF_8))
                .contains("至少 8 个字符");
        assertThat(open(take(secret, WHO, "password1")).getContentAsString(StandardCharsets.UTF_8))
                .contains("已有人使用");
        assertThat(open(take(secret, "新人", "password1")).getRedirectedUrl()).isEqualTo("/sign-in");
        assertThat(open(take(secret, "后来", "password1")).getContentAsString(StandardCharsets.UTF_8))
                .contains("已使用");

        assertThat(signIn("新人", "password1").getRedirectedUrl()).isEqualTo("/");
        assertThat(members.find(project, accounts.named("新人").orElseThrow())
                        .orElseThrow()
                        .role())
                .isEqualTo(Role.DEPARTMENT);
        send(post(people + "/change").param("account", "新人").param("role", "monitor"));
        assertThat(page(people)).contains("监测员");
        send(post(people + "/remove").param("account", "新人"));
        assertThat(members.of(project)).isEmpty();
        assertThat(send(post(people + "/remove").param("account", "新人")).getStatus())
                .isEqualTo(404);
    }

    @Test
    void an_invitation_without_the_organisation_that_its_role_needs_is_not_made() throws Exception {
        for (String role : new String[] {"department", "enterprise", "administrator", "king"}) {
            assertThat(send(post(people + "/invite").param("role", role)).getContentAsString(StandardCharsets.UTF_8))
                    .contains("请选择角色")
                    .doesNotContain("/invitation?secret");
        }
    }

    @Test
    void an_account_that_there_is_joins_by_a_link_of_another_project() throws Exception {
        assertThat(accounts.open("专家", "{noop}password1").isAdministrator()).isFalse();
        String secret =
                invited(post(people + "/invite").param("role", "reviewer").param("organisation", "某大学"));

        mvc.perform(post("/invitation/join")
                .param("secret", secret)
                .with(user("专家"))
                .with(csrf()));

        assertThat(members.of(project)).singleElement().satisfies(one -> {
            assertThat(one.account()).isEqualTo("专家");
            assertThat(one.role()).isEqualTo(Role.REVIEWER);
        });
    }

    @Test
    void after_five_wrong_passwords_a_name_is_closed_for_a_time_whether_or_not_anybody_has_it() throws Exception {
        assertThat(accounts.open("忘性", "{noop}password1").isDisabled()).isFalse();
        for (String name : new String[] {"忘性", "无人"}) {
            for (int at = 1; at < 5; at++) {
                assertThat(signIn(name, "wrong" + at).getRedirectedUrl()).isEqualTo("/sign-in?error");
            }
            assertThat(signIn(name, "wrong5").getRedirectedUrl()).isEqualTo("/sign-in?locked");
            assertThat(signIn(name, "password1").getRedirectedUrl()).isEqualTo("/sign-in?locked");
        }
        assertThat(open(get("/sign-in").param("locked", "")).getContentAsString(StandardCharsets.UTF_8))
                .contains("暂停登录", "15 分钟");
        assertThat(open(get("/sign-in")).getContentAsString(StandardCharsets.UTF_8))
                .doesNotContain("暂停登录");
    }

    @Test
    void a_changed_password_ends_all_other_sessions_and_a_disabled_account_does_not_come_in() throws Exception {
        Account who = accounts.named("换口令").orElseGet(() -> accounts.open("换口令", "{noop}password1"));
        var here = new MockHttpSession();
        var there = new MockHttpSession();
        as(who, get("/tokens").session(here));
        as(who, get("/tokens").session(there));
        assertThat(as(who, post("/password").session(here).param("before", "no").param("password", "password2"))
                        .getContentAsString(StandardCharsets.UTF_8))
                .contains("原口令不对");
        assertThat(as(
                                who,
                                post("/password")
                                        .session(here)
                                        .param("before", "password1")
                                        .param("password", "password2"))
                        .getContentAsString(StandardCharsets.UTF_8))
                .contains("口令已修改");

        assertThat(as(who, get("/tokens").session(here)).getStatus()).isEqualTo(200);
        assertThat(as(who, get("/tokens").session(there)).getRedirectedUrl()).endsWith("/sign-in");
        assertThat(signIn("换口令", "password2").getRedirectedUrl()).isEqualTo("/");
        assertThat(page("/accounts")).contains("换口令", "停用", "管理员");
        send(post("/accounts/state").param("account", "换口令").param("disabled", "true"));
        assertThat(signIn("换口令", "password2").getRedirectedUrl()).isEqualTo("/sign-in?error");
    }

    private String statistics() throws Exception {
        Matcher found = Pattern.compile("value=\"(\\w+)\"[^>]*>市统计局").matcher(page(people));
        assertThat(found.find()).isTrue();
        return found.group(1);
    }

    private String invited(MockHttpServletRequestBuilder form) throws Exception {
        Matcher found = LINK.matcher(send(form).getContentAsString(StandardCharsets.UTF_8));
        assertThat(found.find()).isTrue();
        return found.group(1);
    }

    private static MockHttpServletRequestBuilder take(String secret, String name, String password) {
        return post("/invitation").param("secret", secret).param("name", name).param("password", password);
    }

    private MockHttpServletResponse signIn(String name, String password) throws Exception {
        return open(post("/sign-in").param("username", name).param("password", password));
    }

    private MockHttpServletResponse as(Account who, MockHttpServletRequestBuilder request) throws Exception {
        return mvc.perform(request.with(user(who.name())).with(csrf()))
                .andReturn()
                .getResponse();
    }

    private MockHttpServletResponse open(MockHttpServletRequestBuilder request) throws Exception {
        return mvc.perform(request.with(csrf())).andReturn().getResponse();
    }
}
