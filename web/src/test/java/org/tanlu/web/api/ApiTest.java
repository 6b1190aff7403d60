package org.tanlu.web.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.oneOf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.delete;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.patch;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.TreeSet;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import org.tanlu.web.desk.Draft;
import org.tanlu.web.page.OpenWorkbench;
import org.tanlu.web.store.Project;
import org.tanlu.web.store.Tokens;
import org.tanlu.web.store.Version;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class ApiTest extends OpenWorkbench {
    private static final String ALL = "/api/v1/projects";
    private static final MediaType ZIP = MediaType.valueOf("application/zip");

    @Autowired
    private Tokens tokens;

    @Autowired
    @Qualifier("requestMappingHandlerMapping")
    private RequestMappingHandlerMapping mappings;

    private String token = "";

    @BeforeEach
    void token() {
        token = tokens.make(account(), "测试");
    }

    @Test
    void who_bears_no_token_or_a_void_one_is_told_so_and_not_sent_to_a_sign_in_page() throws Exception {
        mvc.perform(get(ALL)).andExpect(status().isUnauthorized());
        mvc.perform(get(ALL).header("Authorization", "Bearer tanlu_wrong")).andExpect(status().isUnauthorized());
        mvc.perform(borne(get(ALL))).andExpect(status().isOk());
        tokens.of(account()).forEach(one -> tokens.revoke(account(), one.id()));
        mvc.perform(borne(get(ALL))).andExpect(status().isUnauthorized());
    }

    @Test
    void a_page_needs_its_header_against_forgery_and_a_token_does_not() throws Exception {
        mvc.perform(post(ALL)
                        .with(user(WHO))
                        .contentType(MediaType.APPLICATION_JSON)
                        .content("{\"name\":\"伪市\"}"))
                .andExpect(status().isForbidden());
        mvc.perform(borne(post(ALL)).contentType(MediaType.APPLICATION_JSON).content("{\"name\":\"真市\"}"))
                .andExpect(status().isCreated())
                .andExpect(jsonPath("$.name").value("真市"))
                .andExpect(jsonPath("$.version").value(1));
        mvc.perform(borne(post(ALL)).contentType(MediaType.APPLICATION_JSON).content("{\"name\":\" \"}"))
                .andExpect(status().is(422))
                .andExpect(jsonPath("$.detail").value("项目名称须有 1 至 60 个字符。"))
                .andExpect(jsonPath("$.detail_en").value("A name has 1 to 60 characters."));
    }

    @Test
    void a_project_exported_and_taken_in_again_is_the_same_city_folder() throws Exception {
        Project project = project("进出市");
        byte[] zip = mvc.perform(borne(get(ALL + "/" + project.id() + "/versions/1/export")))
                .andExpect(status().isOk())
                .andReturn()
                .getResponse()
                .getContentAsByteArray();

        mvc.perform(borne(post(ALL + "/import?name=再来市")).contentType(ZIP).content(zip))
                .andExpect(status().isCreated());

        Project again = projects.all().stream()
                .filter(one -> one.name().equals("再来市"))
                .findFirst()
                .orElseThrow();
        assertThat(versions.files(newest(again))).isEqualTo(versions.files(newest(project)));
        String versionsOf = ALL + "/" + project.id() + "/versions";
        mvc.perform(borne(post(versionsOf + "?based=1&note=接口"))
                        .contentType(ZIP)
                        .content(zip))
                .andExpect(status().isCreated())
                .andExpect(jsonPath("$.number").value(2));
        mvc.perform(borne(post(versionsOf + "?based=1")).contentType(ZIP).content(zip))
                .andExpect(status().isConflict())
                .andExpect(jsonPath("$.detail_en").isNotEmpty());
        mvc.perform(borne(get(versionsOf + "/1/changes/2")))
                .andExpect(jsonPath("$.length()").value(0));
        mvc.perform(borne(patch(versionsOf + "/2"))
                        .contentType(MediaType.APPLICATION_JSON)
                        .content("{\"name\":\"送审稿\"}"))
                .andExpect(jsonPath("$.name").value("送审稿"))
                .andExpect(jsonPath("$.note").value("接口"));
        mvc.perform(borne(post(versionsOf).param("based", "2")).contentType(ZIP).content("not a zip"))
                .andExpect(status().is(422));
    }

    @Test
    void result_tables_findings_and_judgements_are_those_of_the_draft() throws Exception {
        Project project = project("结果市");
        Draft draft = prepared(project);
        String of = ALL + "/" + project.id();
        var first = draft.composed().results().get(0);

        mvc.perform(borne(get(of + "/results")))
                .andExpect(jsonPath("$.tables.length()")
                        .value(draft.composed().results().size()));
        mvc.perform(borne(get(of + "/results/" + first.name())))
                .andExpect(jsonPath("$.columns.length()").value(first.columns().size()))
                .andExpect(jsonPath("$.rows.length()").value(first.rows().size()));
        mvc.perform(borne(get(of + "/results/none"))).andExpect(status().isNotFound());
        mvc.perform(borne(get(of + "/findings")))
                .andExpect(
                        jsonPath("$.length()").value(draft.composed().findings().size()));
        mvc.perform(borne(get(of + "/conformity")))
                .andExpect(jsonPath("$.length()")
                        .value(draft.composed().conformity().judgements().size()));
        mvc.perform(borne(get(of + "/origin?key=none"))).andExpect(status().isNotFound());
        mvc.perform(borne(get(of + "/files")))
                .andExpect(jsonPath("$.documents.length()").value(0));
    }

    @Test
    void a_computation_is_begun_watched_and_cancelled() throws Exception {
        Project project = project("任务市");
        String job = ALL + "/" + project.id() + "/job";

        mvc.perform(borne(post(job)).contentType(MediaType.APPLICATION_JSON).content("{\"kind\":\"prepare\"}"))
                .andExpect(status().isAccepted())
                .andExpect(jsonPath("$.kind").value("prepare"));
        mvc.perform(borne(delete(job))).andExpect(status().isAccepted());
        prepared(project);
        mvc.perform(borne(get(job))).andExpect(jsonPath("$.state").value(oneOf("cancelled", "done")));
        mvc.perform(borne(post(job)).contentType(MediaType.APPLICATION_JSON).content("{\"kind\":\"dream\"}"))
                .andExpect(status().is(422));
    }

    @Test
    void the_description_lists_every_address_and_verb_of_the_interface_and_no_other() throws Exception {
        JsonNode document = JsonMapper.shared()
                .readTree(mvc.perform(borne(get("/api/v1/openapi.json")))
                        .andReturn()
                        .getResponse()
                        .getContentAsByteArray());
        var described = new TreeSet<String>();
        document.get("paths")
                .properties()
                .forEach(path -> path.getValue()
                        .properties()
                        .forEach(verb -> described.add(verb.getKey() + " " + path.getKey())));
        var mapped = new TreeSet<String>();
        mappings.getHandlerMethods()
                .keySet()
                .forEach(info -> info.getPatternValues().stream()
                        .filter(pattern -> pattern.startsWith("/api/"))
                        .map(pattern -> pattern.replace("{*", "{"))
                        .forEach(pattern -> info.getMethodsCondition()
                                .getMethods()
                                .forEach(
                                        method -> mapped.add(method.name().toLowerCase(Locale.ROOT) + " " + pattern))));

        assertThat(document.get("openapi").asString()).startsWith("3.1");
        assertThat(described).isEqualTo(mapped);
    }

    @Test
    void a_token_is_shown_once_and_its_page_lists_and_revokes_it() throws Exception {
        String page = send(post("/tokens").param("name", "监测平台")).getContentAsString(StandardCharsets.UTF_8);

        assertThat(page).contains("监测平台", "tanlu_");
        assertThat(page("/tokens")).contains("监测平台").doesNotContain("tanlu_");
        long id = tokens.of(account()).get(0).id();
        send(post("/tokens/" + id + "/revoke"));
        assertThat(page("/tokens")).doesNotContain("监测平台");
    }

    private Version newest(Project project) {
        return versions.newest(project.id()).orElseThrow();
    }

    private MockHttpServletRequestBuilder borne(MockHttpServletRequestBuilder request) {
        return request.header("Authorization", "Bearer " + token);
    }
}
