package org.tanlu.web.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.tanlu.conformity.Verdict;
import org.tanlu.web.store.CityFiles;
import org.tanlu.web.store.Project;

class ReviewPagesTest extends OpenWorkbench {

    @Test
    void every_requirement_is_listed_with_verdict_remedy_and_page_and_can_be_filtered() throws Exception {
        Project project = project("评审市");
        var conformity = prepared(project).composed().conformity();
        int all = conformity.judgements().size();

        assertThat(page("/projects/" + project.id() + "/review"))
                .contains("列出 " + all + " 条，共 " + all + " 条", "C7.1.1-1", "尚不符合", "还没有登记意见");
        assertThat(page("/projects/" + project.id() + "/review?verdict=not_met"))
                .contains("列出 " + conformity.count(Verdict.NOT_MET) + " 条");
        assertThat(page("/projects/" + project.id() + "/review?chapter=6"))
                .contains("C6-1")
                .doesNotContain("C7.1.1-1");
    }

    @Test
    void opinions_of_the_register_stand_below_with_what_became_of_them() throws Exception {
        Project project = project("意见市");
        CityFiles files = versions.files(versions.newest(project.id()).orElseThrow());
        String row = "轮次,单位,意见内容,采纳情况,理由或答复,来源,核验状态\n,市统计局,核对人口数据,采纳,已核对,,\n";
        versions.keep(
                project.id(), 1, files.with("comments.csv", row.getBytes(StandardCharsets.UTF_8)), "意见", account());
        prepared(project);

        assertThat(page("/projects/" + project.id() + "/review")).contains("市统计局", "核对人口数据", "采纳", "已核对");
    }

    @Test
    void a_city_without_observations_is_told_what_to_enter() throws Exception {
        Project project = project("监测市");

        assertThat(page("/projects/" + project.id() + "/monitoring")).contains("还没有监测数据", "举措进展");
        assertThat(page("/projects/" + project.id() + "/monitoring?year=2030")).contains("2030");
    }
}
