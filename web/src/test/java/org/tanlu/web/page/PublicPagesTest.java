package org.tanlu.web.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.request.RequestPostProcessor;
import org.tanlu.web.desk.Job;
import org.tanlu.web.store.CityFiles;
import org.tanlu.web.store.Opinion;
import org.tanlu.web.store.Opinions;
import org.tanlu.web.store.Project;
import org.tanlu.web.store.Round;
import org.tanlu.web.store.Rounds;

/** What everybody can read holds nothing confidential, and what everybody says waits until somebody looked at it. */
class PublicPagesTest extends OpenWorkbench {
    /** Numbers and names that nothing else is like by chance. */
    private static final String[] SECRETS = {
        "731.92846", "7319284", "731.9", "神秘钢铁", "5839271", "583.9271", "583.9", "内部人李四"
    };

    private static final long PATIENCE = 120_000;

    @Autowired
    private Rounds rounds;

    @Autowired
    private Opinions opinions;

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    /** A city with confidential rows whose public draft was released. */
    private Round released(String city) throws Exception {
        Project project = project(city);
        CityFiles files = versions.files(versions.newest(project.id()).orElseThrow())
                .with(
                        "sources.csv",
                        bytes("id,title,publisher,year,access\nyb,年鉴,统计局,2025,public\nzt,专题,内部人李四,2025,confidential\n"))
                .with("data/economy.csv", bytes("""
                                item,year,value,unit,source,status,note,access
                                population,2023,731.92846,万人,zt,unverified,内部人李四,保密
                                gdp,2023,4321,亿元,yb,unverified,,公开
                                """))
                .with(
                        "enterprises.csv",
                        bytes("企业名称,行业,年份,能源消费量,单位,来源,核验状态,公开程度\n神秘钢铁,31,2023,583.9271,万吨标准煤,zt,未核实,保密\n"))
                .with("comments.csv", bytes("轮次,单位,意见内容,采纳情况,公开程度\n,内部人李四,神秘钢铁用能 583.9271,采纳,保密\n"));
        versions.keep(project.id(), 1, files, "资料", account());
        assertThat(prepared(project).composed().full().toString())
                .as("the plan within the house tells what the draft must not")
                .containsAnyOf(SECRETS);
        send(post("/projects/" + project.id() + "/rounds")
                .param("kind", "public")
                .param("name", city + "公开征求意见")
                .param("opens", "2026-01-01")
                .param("closes", "2099-12-31"));
        Round round = rounds.all(project.id()).get(0);
        assertThat(open(get("/public/" + round.id())).getStatus()).isEqualTo(404);
        send(post(path(round) + "/page/make"));
        Job job = desk.job(project.id()).orElseThrow();
        long end = System.currentTimeMillis() + PATIENCE;
        while (job.state() == Job.State.RUNNING && System.currentTimeMillis() < end) {
            Thread.sleep(20);
        }
        assertThat(job.state()).isEqualTo(Job.State.DONE);
        assertThat(open(get("/public/" + round.id())).getStatus())
                .as("made, not released")
                .isEqualTo(404);
        assertThat(page(path(round) + "/page")).contains("外界还不能看到这一稿");
        send(post(path(round) + "/page/release"));
        return rounds.released(round.id()).orElseThrow();
    }

    private static String path(Round round) {
        return "/projects/" + round.project() + "/rounds/" + round.id();
    }

    /** What somebody who is not signed in is answered. */
    private MockHttpServletResponse open(MockHttpServletRequestBuilder request) throws Exception {
        MockHttpServletResponse response =
                mvc.perform(request.with(csrf())).andReturn().getResponse();
        response.setCharacterEncoding("UTF-8");
        return response;
    }

    private MockHttpServletRequestBuilder say(Round round, String text, String address) {
        return post("/public/" + round.id() + "/opinions")
                .param("section", "A4")
                .param("content", text)
                .param("contact", "13900001111")
                .with(from(address));
    }

    private static RequestPostProcessor from(String address) {
        return request -> {
            request.setRemoteAddr(address);
            return request;
        };
    }

    private String code(MockHttpServletRequestBuilder say) throws Exception {
        var done = mvc.perform(say.with(csrf())).andReturn();
        assertThat(done.getResponse().getStatus()).isEqualTo(302);
        return String.valueOf(done.getFlashMap().get("code"));
    }

    @Test
    void no_byte_of_what_everybody_can_read_tells_anything_confidential() throws Exception {
        Round round = released("公开市");
        String code = code(say(round, "多种树<script>alert(1)</script>", "10.0.0.1"));
        Opinion opinion = opinions.all(round).get(0);
        send(post(path(round) + "/opinions/" + opinion.id() + "/moderate").param("show", "true"));

        var answers = new ArrayList<MockHttpServletResponse>();
        for (String language : List.of("zh-CN", "en")) {
            answers.add(open(get("/public?language=" + language)));
            answers.add(open(get("/public/" + round.id() + "?language=" + language)));
            answers.add(open(get("/public/receipt?language=" + language)));
            answers.add(open(post("/public/receipt?language=" + language)
                    .param("code", code)
                    .with(from("10.0.1.1"))));
        }

        for (MockHttpServletResponse answer : answers) {
            assertThat(answer.getStatus()).isEqualTo(200);
            assertThat(answer.getContentAsString(StandardCharsets.UTF_8)).doesNotContain(SECRETS);
            answer.getHeaderNames()
                    .forEach(name ->
                            assertThat(answer.getHeaders(name).toString()).doesNotContain(SECRETS));
        }
        String draft = answers.get(1).getContentAsString(StandardCharsets.UTF_8);
        assertThat(draft).contains("碳减排行动方案", "多种树&lt;script&gt;").doesNotContain("<script>alert");
        assertThat(new String(rounds.page(round).orElseThrow(), StandardCharsets.UTF_8))
                .doesNotContain(SECRETS);
        send(post(path(round) + "/page/withdraw").param("reason", "有误"));
        assertThat(open(get("/public/" + round.id())).getStatus()).isEqualTo(404);
    }

    @Test
    void what_somebody_says_waits_is_found_by_its_code_and_comes_into_the_ledger_without_the_way_to_reach_them()
            throws Exception {
        Round round = released("意见征集市");
        String code = code(say(round, "公交应更密", "10.0.0.2"));

        assertThat(open(get("/public/" + round.id())).getContentAsString()).doesNotContain("公交应更密");
        assertThat(open(post("/public/receipt")
                                .param("code", code.toLowerCase(Locale.ROOT))
                                .with(from("10.0.1.2")))
                        .getContentAsString())
                .contains("公交应更密", "待审核", "删除我的联系方式");
        assertThat(open(post("/public/receipt")
                                .param("code", "2222-2222-2222-2222")
                                .with(from("10.0.1.2")))
                        .getContentAsString())
                .contains("没有这个回执码")
                .doesNotContain("公交");
        Opinion opinion = opinions.all(round).get(0);
        assertThat(new String(opinions.contact(opinion).orElseThrow(), StandardCharsets.ISO_8859_1))
                .doesNotContain("1390000");
        assertThat(page(path(round))).doesNotContain("13900001111");

        String of = path(round) + "/opinions/" + opinion.id();
        send(post(of + "/moderate").param("show", "true"));
        send(post(of + "/answer").param("disposition", "adopted").param("reply", "已写入交通一节"));
        send(post(path(round) + "/feed"));
        assertThat(open(get("/public/" + round.id())).getContentAsString()).contains("公交应更密", "采纳", "已写入交通一节");
        CityFiles files = versions.files(versions.newest(round.project()).orElseThrow());
        assertThat(new String(files.file("comments.csv").orElseThrow(), StandardCharsets.UTF_8))
                .contains("市民", "公交应更密", "采纳")
                .doesNotContain("13900001111");

        open(post("/public/receipt").param("code", code).with(from("10.0.1.1")).param("forget", "true"));
        assertThat(opinions.contact(opinion)).isEmpty();
    }

    @Test
    void one_address_sends_ten_times_in_ten_minutes_and_too_long_texts_are_refused() throws Exception {
        Round round = released("限速市");
        assertThat(open(say(round, "长".repeat(2001), "10.0.0.3")).getContentAsString())
                .contains("现为 2001 字");
        for (int at = 0; at < 10; at++) {
            code(say(round, "第" + at, "10.0.0.3"));
        }
        MockHttpServletResponse refused = open(say(round, "第十一", "10.0.0.3"));
        assertThat(refused.getStatus()).isEqualTo(429);
        assertThat(refused.getContentAsString()).contains("请稍后再提交", "第十一");
        code(say(round, "别处", "10.0.0.4"));
        assertThat(opinions.all(round)).hasSize(11).allMatch(Opinion::isWaiting);
    }
}
