package org.tanlu.web.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.request.AbstractMockHttpServletRequestBuilder;
import org.tanlu.fieldwork.request.Requests;
import org.tanlu.reference.Department;
import org.tanlu.reference.ReferenceData;
import org.tanlu.table.Unreadable;
import org.tanlu.web.desk.Job;
import org.tanlu.web.entry.Questionnaire;
import org.tanlu.web.rights.OrganisationKind;
import org.tanlu.web.rights.Role;
import org.tanlu.web.store.Account;
import org.tanlu.web.store.CityFiles;
import org.tanlu.web.store.Members;

/** A department sees and answers what it was asked for, an enterprise its own questionnaire, and neither anything else. */
class OwnPagesTest extends OpenWorkbench {
    private static final String CAME = "指标,单位,2021,2022\n常住人口,万人,51.2,51.3\n";
    private static final String FIRMS = "企业名称,所属行业,数据年份,用电量（万千瓦时）,选取理由\n甲钢,,2022,100,龙头\n乙焦,,2022,7654321,对照\n";

    @Autowired
    private Members members;

    @Autowired
    private ReferenceData reference;

    private long project;
    private Department own;
    private Department other;

    @BeforeEach
    void city() {
        byte[] city = "key,value,note\nname,小城,\nprovince,河北,\nbase_year,2022,\n".getBytes(StandardCharsets.UTF_8);
        Account first = account();
        project = projects.begin("小城", first).id();
        versions.keep(
                project,
                0,
                CityFiles.of(Map.of("city.csv", city, "enterprises.csv", FIRMS.getBytes(StandardCharsets.UTF_8))),
                "",
                first);
        own = Requests.findDepartment("统计局", reference).orElseThrow();
        other = Requests.findDepartment("生态环境局", reference).orElseThrow();
        part("联络员", new Members.Part(Role.DEPARTMENT, OrganisationKind.DEPARTMENT, own.id(), "统计局"));
        part("填报人", new Members.Part(Role.ENTERPRISE, OrganisationKind.ENTERPRISE, "甲钢", "甲钢"));
    }

    @AfterEach
    void nothing_needs_to_be_computed() {
        desk.job(project).ifPresent(Job::cancel);
    }

    @Test
    void a_contributor_finds_own_requests_and_hands_in_and_decides_for_the_own_department_alone() throws Exception {
        send(post(at("/requests")).param("due", "2026-12-31"));
        assertThat(text("联络员", get("/"))).contains(at("/department")).doesNotContain(at("/overview"));
        assertThat(text("联络员", get(at("/department"))))
                .contains("本部门的资料需求", own.name().chinese(), "待提供", "2026-12-31")
                .doesNotContain(other.name().chinese(), at("/survey"), at("/versions"));
        assertThat(status("联络员", get(at("/requests/workbook")).param("department", own.id())))
                .isEqualTo(200);
        assertThat(status("联络员", get(at("/requests/workbook")).param("department", other.id())))
                .isEqualTo(404);

        take(WHO, "他局.csv", other.id());
        assertThat(take("联络员", "本局.csv", other.id()).getStatus()).isEqualTo(404);
        assertThat(take("联络员", "本局.csv", own.id()).getRedirectedUrl()).contains("/receipts?name=");
        assertThat(text("联络员", get(at("/department")))).contains("核对：本局").doesNotContain("他局");
        assertThat(text("联络员", get(at("/receipts")).param("name", "本局")))
                .contains("常住人口", at("/department"))
                .doesNotContain(at("/survey"));
        nothingOfOthers();
        assertThat(status("联络员", get(at("/questionnaire")))).isEqualTo(403);
        assertThat(send(get(at("/department"))).getRedirectedUrl()).isEqualTo(at("/survey"));
    }

    private void nothingOfOthers() throws Exception {
        long based = versions.newest(project).orElseThrow().number();
        for (String name : List.of("他局", "无此件")) {
            assertThat(status("联络员", get(at("/receipts")).param("name", name))).isEqualTo(404);
            assertThat(status(
                            "联络员",
                            get(at("/receipts/excerpt"))
                                    .param("name", name)
                                    .param("sheet", "1")
                                    .param("cells", "A1")))
                    .isEqualTo(404);
            assertThat(status(
                            "联络员",
                            post(at("/receipts/decide")).param("name", name).param("based", String.valueOf(based))))
                    .isEqualTo(404);
        }
        assertThat(status(
                        "联络员",
                        post(at("/receipts/decide"))
                                .param("name", "本局")
                                .param("based", String.valueOf(based))
                                .param("all", "yes")))
                .isEqualTo(302);
        assertThat(versions.newest(project).orElseThrow().author()).isEqualTo("联络员");
    }

    @Test
    void a_respondent_sees_and_changes_the_own_row_alone() throws Exception {
        assertThat(text("填报人", get(at("/questionnaire"))))
                .contains("甲钢", "用电量", "value=\"100\"")
                .doesNotContain("乙焦", "7654321", "龙头", "选取理由");
        Map<String, String> told = new LinkedHashMap<>();
        for (Questionnaire.Field field : asked().fields()) {
            told.put(String.valueOf(field.number()), field.column().head().startsWith("用电量") ? "120" : field.text());
        }
        told.put("0", "乙焦");
        told.put("4", "自选");
        var form = post(at("/questionnaire")).param("based", "1");
        told.forEach(form::param);

        assertThat(answer("填报人", form).getRedirectedUrl()).isEqualTo(at("/questionnaire"));

        String firms = new String(
                versions.files(versions.newest(project).orElseThrow())
                        .file("enterprises.csv")
                        .orElseThrow(),
                StandardCharsets.UTF_8);
        assertThat(firms).contains("甲钢,,2022,120,龙头").contains("乙焦,,2022,7654321,对照");
        assertThat(status("填报人", get(at("/department")))).isEqualTo(403);
        assertThat(status("填报人", get("/api/v1/projects/" + project + "/tables/enterprises")))
                .isEqualTo(403);
        assertThat(send(get(at("/questionnaire"))).getRedirectedUrl()).contains("table=enterprises");
    }

    @Test
    void an_authority_files_its_opinion_and_sees_its_own() throws Exception {
        part("省厅", new Members.Part(Role.SUPERVISOR, OrganisationKind.CITY, "省生态环境厅", "省生态环境厅"));
        byte[] comments = "提出单位,提出日期,意见内容,采纳情况\n某协会,2026-11-01,加快退煤,采纳\n".getBytes(StandardCharsets.UTF_8);
        CityFiles files = versions.files(versions.newest(project).orElseThrow()).with("comments.csv", comments);
        assertThat(versions.keep(project, 1, files, "", account())).isPresent();

        assertThat(answer("省厅", post(at("/supervision")).param("part", "第三章").param("content", "指标\n须分解到区县"))
                        .getRedirectedUrl())
                .isEqualTo(at("/supervision"));

        assertThat(new String(
                        versions.files(versions.newest(project).orElseThrow())
                                .file("comments.csv")
                                .orElseThrow(),
                        StandardCharsets.UTF_8))
                .contains("加快退煤")
                .contains("省生态环境厅", "第三章", "指标 须分解到区县");
        assertThat(text("省厅", get(at("/supervision")))).contains("指标 须分解到区县").doesNotContain("加快退煤");
        assertThat(status("联络员", post(at("/supervision")).param("content", "x")))
                .isEqualTo(403);
        answer("省厅", post(at("/supervision")).param("content", " "));
        assertThat(versions.newest(project).orElseThrow().number()).isEqualTo(3);
    }

    @Test
    void who_is_not_in_the_register_yet_is_added_with_the_first_answers() throws Exception {
        part("新厂", new Members.Part(Role.ENTERPRISE, OrganisationKind.ENTERPRISE, "丙铝", "丙铝"));

        assertThat(answer("新厂", post(at("/questionnaire")).param("based", "1").param("3", "5"))
                        .getStatus())
                .isEqualTo(302);

        assertThat(new String(
                        versions.files(versions.newest(project).orElseThrow())
                                .file("enterprises.csv")
                                .orElseThrow(),
                        StandardCharsets.UTF_8))
                .contains("乙焦,,2022,7654321,对照")
                .contains("丙铝,,,5,");
    }

    private Questionnaire asked() throws Unreadable {
        return Questionnaire.of(versions.files(versions.newest(project).orElseThrow()), "甲钢", reference);
    }

    private void part(String name, Members.Part part) {
        Account account = accounts.named(name).orElseGet(() -> accounts.open(name, "{noop}password1"));
        members.put(project, account, part, account());
    }

    private MockHttpServletResponse take(String who, String name, String department) throws Exception {
        return answer(
                who,
                multipart(at("/receipts"))
                        .file(new MockMultipartFile("file", name, null, CAME.getBytes(StandardCharsets.UTF_8)))
                        .param("department", department)
                        .param("date", "2026-11-27"));
    }

    private String at(String path) {
        return "/projects/" + project + path;
    }

    private int status(String who, AbstractMockHttpServletRequestBuilder<?> request) throws Exception {
        return answer(who, request).getStatus();
    }

    private String text(String who, AbstractMockHttpServletRequestBuilder<?> request) throws Exception {
        return answer(who, request).getContentAsString(StandardCharsets.UTF_8);
    }

    private MockHttpServletResponse answer(String who, AbstractMockHttpServletRequestBuilder<?> request)
            throws Exception {
        return mvc.perform(request.with(user(who)).with(csrf())).andReturn().getResponse();
    }
}
