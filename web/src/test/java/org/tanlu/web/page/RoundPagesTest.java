package org.tanlu.web.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.put;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.tanlu.web.store.CityFiles;
import org.tanlu.web.store.Opinion;
import org.tanlu.web.store.Opinions;
import org.tanlu.web.store.Project;
import org.tanlu.web.store.Round;
import org.tanlu.web.store.Rounds;

/** A version is judged in rounds, stands still meanwhile, and what was said comes into the city's own tables. */
class RoundPagesTest extends OpenWorkbench {
    @Autowired
    private Rounds rounds;

    @Autowired
    private Opinions opinions;

    private Round open(Project project, String kind, String name) throws Exception {
        send(post("/projects/" + project.id() + "/rounds")
                .param("kind", kind)
                .param("name", name)
                .param("opens", "2026-11-01")
                .param("closes", "2099-12-31")
                .param("asked", "各部门")
                .param("freeze", "true"));
        return rounds.all(project.id()).stream()
                .filter(round -> round.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private static String path(Round round) {
        return "/projects/" + round.project() + "/rounds/" + round.id();
    }

    private String table(Project project, String name) {
        CityFiles files = versions.files(versions.newest(project.id()).orElseThrow());
        return files.file(name)
                .map(bytes -> new String(bytes, StandardCharsets.UTF_8))
                .orElse("");
    }

    private MockHttpServletResponse answer(Round round, Opinion opinion, String how, String reply, String version)
            throws Exception {
        return send(post(path(round) + "/opinions/" + opinion.id() + "/answer")
                .param("disposition", how)
                .param("reply", reply)
                .param("change", "补了数据")
                .param("version", version));
    }

    @Test
    void a_frozen_plan_refuses_changes_with_words_on_pages_and_to_programs_until_it_is_lifted() throws Exception {
        Project project = project("冻结市");
        String of = "/projects/" + project.id();
        open(project, "department", "征求部门意见（第一轮）");

        MockHttpServletResponse page = send(post(of + "/text")
                .param("section", "A1.1")
                .param("version", "full")
                .param("body", "改")
                .param("extending", "false")
                .param("based", "1"));
        assertThat(page.getStatus()).isEqualTo(423);
        assertThat(page.getContentAsString(StandardCharsets.UTF_8))
                .contains("第 1 版正在“征求部门意见（第一轮）”中", "解除冻结", "/rounds");
        MockHttpServletResponse program = send(post(of + "/versions/undo"));
        assertThat(program.getStatus())
                .as("nothing to undo of the first version")
                .isEqualTo(302);
        MockHttpServletResponse api = send(put("/api/v1" + of + "/tables/bodies")
                .contentType("application/json")
                .content("{\"based\":1,\"rows\":[[\"机构编号\",\"正式名称\"],[\"a\",\"甲\"]]}"));
        assertThat(api.getStatus()).as(api.getContentAsString()).isEqualTo(423);
        assertThat(api.getContentAsString(StandardCharsets.UTF_8)).contains("detail_en", "解除冻结");
        assertThat(versions.newest(project.id()).orElseThrow().number()).isEqualTo(1);
        assertThat(page(of + "/overview")).contains("已冻结：征求部门意见");

        send(post(of + "/freeze/lift").param("reason", " "));
        assertThat(page(of + "/rounds")).contains("提前解除的理由");
        send(post(of + "/freeze/lift").param("reason", "省里下达新目标"));
        assertThat(page(of + "/overview")).doesNotContain("已冻结");
    }

    @Test
    void opinions_on_a_section_come_into_the_table_with_disposition_reason_and_version_and_are_written_once()
            throws Exception {
        Project project = project("采纳市");
        Round round = open(project, "department", "征求意见");
        send(post(path(round) + "/opinions")
                .param("body", "市统计局")
                .param("section", "A1.1")
                .param("content", "请核对人口\n数据"));
        Opinion opinion = opinions.all(round).get(0);
        assertThat(opinion.part()).isNotBlank();

        answer(round, opinion, "partly", "", "");
        assertThat(opinions.all(round).get(0).disposition())
                .as("a reason is needed")
                .isEmpty();
        answer(round, opinion, "partly", "只改一处", "1");
        send(post(path(round) + "/feed"));
        send(post(path(round) + "/feed"));

        assertThat(versions.newest(project.id()).orElseThrow().number())
                .as("the table had it")
                .isEqualTo(2);
        assertThat(table(project, "comments.csv"))
                .contains("征求意见", "市统计局", opinion.part(), "请核对人口 数据", "部分采纳", "只改一处", "见第 1 版：补了数据");
        assertThat(table(project, "consultations.csv")).contains("征求意见", "部门", "2026-11-01", "各部门");
        assertThat(prepared(project)
                        .composed()
                        .plan()
                        .safeguards()
                        .participation()
                        .comments())
                .hasSize(1);
        assertThat(page(path(round))).contains("部分采纳", "只改一处", "versions/compare?from=1&amp;to=1");
        answeredAnew(project, round, opinion);
    }

    private void answeredAnew(Project project, Round round, Opinion opinion) throws Exception {
        answer(round, opinion, "adopted", "", "");
        send(post(path(round) + "/close"));
        assertThat(table(project, "comments.csv").lines().filter(line -> line.contains("市统计局")))
                .singleElement()
                .asString()
                .contains("采纳")
                .doesNotContain("部分采纳");
        assertThat(rounds.find(project.id(), round.id()).orElseThrow().isOpen()).isFalse();
        assertThat(page("/projects/" + project.id() + "/overview")).doesNotContain("已冻结");
    }

    @Test
    void an_opinion_on_a_number_bears_its_section_and_key_and_unknown_keys_are_refused() throws Exception {
        Project project = project("数字市");
        String data = """
                item,year,value,unit,source,status,note
                population,2023,700,万人,yb,unverified,
                population,2024,701,万人,yb,unverified,
                gdp,2024,4321,亿元,yb,unverified,
                """;
        CityFiles files = versions.files(versions.newest(project.id()).orElseThrow())
                .with("data/economy.csv", data.getBytes(StandardCharsets.UTF_8));
        versions.keep(project.id(), 1, files, "资料", account());
        Round round = open(project, "approval", "市政府常务会议审定");
        send(post(path(round) + "/opinions")
                .param("body", "甲")
                .param("key", "no/such")
                .param("content", "错"));
        assertThat(opinions.all(round)).isEmpty();
        String key = prepared(project).figures().keySet().iterator().next();
        send(post(path(round) + "/opinions")
                .param("body", "市政府")
                .param("key", key)
                .param("content", "复核"));

        assertThat(opinions.all(round)).singleElement().satisfies(one -> {
            assertThat(one.anchor()).isEqualTo(key);
            assertThat(one.part()).contains("数字 " + key);
        });
        send(post(path(round) + "/opinions").param("body", "市政府").param("content", "同意印发"));
        send(post(path(round) + "/feed"));
        assertThat(table(project, "comments.csv")).contains("同意印发");
        assertThat(table(project, "consultations.csv"))
                .as("approval is no consultation")
                .doesNotContain("审定");
    }

    @Test
    void sheets_of_experts_are_counted_in_the_record_of_the_round_without_names() throws Exception {
        Project project = project("专家市");
        Round round = open(project, "expert", "专家评审会");
        for (String conclusion : new String[] {"passed", "passed_if", "passed_if"}) {
            send(post(path(round) + "/sheets")
                    .param("expert", "李某某")
                    .param("post", "某大学教授")
                    .param("conclusion", conclusion)
                    .param("score", "88")
                    .param("content", "依据充分"));
        }
        send(post(path(round) + "/sheets")
                .param("expert", "王")
                .param("post", "")
                .param("conclusion", "failed")
                .param("score", "101"));
        send(post(path(round) + "/feed"));

        assertThat(page(path(round))).contains("李某某", "修改后通过", "88");
        assertThat(table(project, "consultations.csv"))
                .contains("专家评审意见表 3 份：同意通过 1 份，修改后通过 2 份")
                .doesNotContain("李某某");
    }
}
