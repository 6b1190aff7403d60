package org.tanlu.web.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.tanlu.web.store.Project;
import org.tanlu.web.store.Version;

/** What is observed and reported is entered on the page, in the registers that {@code tanlu monitor} reads, frozen or not. */
class MonitoringEntryPagesTest extends OpenWorkbench {
    private static String of(Project project) {
        return "/projects/" + project.id() + "/monitoring";
    }

    private String file(Project project, String name) {
        Version newest = versions.newest(project.id()).orElseThrow();
        return versions.files(newest)
                .file(name)
                .map(bytes -> new String(bytes, StandardCharsets.UTF_8))
                .orElse("");
    }

    private static MockHttpServletRequestBuilder observe(Project project, String year, String value) {
        return post(of(project) + "/observations")
                .param("indicator", "IND-B27")
                .param("year", year)
                .param("value", value);
    }

    @Test
    void an_observation_is_kept_once_a_year_and_no_number_is_guessed() throws Exception {
        Project project = project("观测市");
        send(observe(project, "2026", "15.2"));
        send(observe(project, "2026", "15.4"));
        send(observe(project, "2027", "约16"));
        send(observe(project, "26", "16"));

        assertThat(file(project, "observations.csv").lines().skip(1))
                .singleElement()
                .asString()
                .contains("IND-B27,2026,15.4,%", "未核实");
        assertThat(prepared(project)
                        .composed()
                        .plan()
                        .dossier()
                        .register("observations")
                        .rows())
                .as("the reader takes it")
                .hasSize(1);
        assertThat(page(of(project))).contains("填一个监测值", "2026");
    }

    @Test
    void progress_needs_a_unit_with_its_amount_and_is_entered_while_the_plan_is_frozen() throws Exception {
        Project project = project("进展市");
        send(post("/projects/" + project.id() + "/rounds")
                .param("kind", "approval")
                .param("name", "审定")
                .param("opens", "2026-11-01")
                .param("closes", "2026-12-31")
                .param("freeze", "true"));
        MockHttpServletRequestBuilder told = post(of(project) + "/progress")
                .param("measure", "E-PV2")
                .param("year", "2026")
                .param("state", "实施中")
                .param("reached", "0.5");
        send(told);
        assertThat(file(project, "progress.csv")).doesNotContain("E-PV2");
        send(told.param("unit", "万千瓦").param("reason", "并网滞后"));

        assertThat(file(project, "progress.csv")).contains("E-PV2,2026,实施中,0.5,万千瓦,并网滞后");
        assertThat(prepared(project)
                        .composed()
                        .plan()
                        .dossier()
                        .register("progress")
                        .rows())
                .hasSize(1);
    }
}
