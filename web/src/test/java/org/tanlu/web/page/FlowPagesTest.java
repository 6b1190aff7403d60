package org.tanlu.web.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockMultipartFile;
import org.tanlu.fieldwork.request.Request;
import org.tanlu.web.entry.Asking;
import org.tanlu.web.store.CityFiles;
import org.tanlu.web.store.Project;
import org.tanlu.web.store.Version;

/** A request goes from receipt through check to acceptance, is locked then, and goes back with a reason only. */
class FlowPagesTest extends OpenWorkbench {
    private static final String ASKED = """
            资料编号,资料名称,提供部门,截止日期,进度,提出日期,收到日期,提交人,备注
            CHK-001,,统计局,2026-01-31,已收到,2026-01-01,2026-01-20,甲,
            CHK-002,,统计局,2020-01-31,已提出,2020-01-01,,,
            """;

    @Autowired
    private Asking asking;

    @Autowired
    private Clock clock;

    private Project asked(String city) throws Exception {
        Project project = project(city);
        CityFiles files = versions.files(versions.newest(project.id()).orElseThrow())
                .with("requests.csv", ASKED.getBytes(StandardCharsets.UTF_8));
        versions.keep(project.id(), 1, files, "资料需求", account());
        return project;
    }

    private List<Request> requests(Project project) throws Exception {
        Version newest = versions.newest(project.id()).orElseThrow();
        return asking.standing(newest, versions.files(newest), LocalDate.now(clock))
                .state()
                .requests();
    }

    private void step(Project project, String item, String step, String told) throws Exception {
        send(post("/projects/" + project.id() + "/requests/step")
                .param("item", item)
                .param("department", "统计局")
                .param("step", step)
                .param("told", told)
                .param("due", LocalDate.now(clock).plusDays(9).toString()));
    }

    @Test
    void what_was_accepted_is_locked_and_goes_back_with_a_reason_only() throws Exception {
        Project project = asked("办理市");
        step(project, "CHK-001", "CHECK", "");
        assertThat(requests(project).get(0).state())
                .as("who handed it in cannot check it")
                .isEqualTo(Request.State.RECEIVED);
        step(project, "CHK-001", "ACCEPT", "");
        assertThat(requests(project).get(0).state()).as("not checked").isEqualTo(Request.State.RECEIVED);

        step(project, "CHK-002", "RECEIVE", "统计局张科长");
        step(project, "CHK-002", "CHECK", "");
        step(project, "CHK-002", "ACCEPT", "");
        Request accepted = requests(project).get(1);
        assertThat(accepted.state()).isEqualTo(Request.State.ACCEPTED);
        assertThat(accepted.row().text("checked_by")).isEqualTo(WHO);
        assertThat(accepted.row().text("accepted_on"))
                .isEqualTo(LocalDate.now(clock).toString());
        assertThat(page("/projects/" + project.id() + "/requests")).contains("已采用（锁定）");

        step(project, "CHK-002", "RECEIVE", "");
        step(project, "CHK-002", "RETURN", " ");
        assertThat(requests(project).get(1).state()).as("locked").isEqualTo(Request.State.ACCEPTED);
        step(project, "CHK-002", "RETURN", "缺 2023 年数据");
        Request back = requests(project).get(1);
        assertThat(back.state()).isEqualTo(Request.State.REQUESTED);
        assertThat(back.times()).as("as the command line counts").isEqualTo(2);
        assertThat(back.row().text("accepted_on")).isEmpty();
        assertThat(back.row().text("note")).contains("退回", WHO, "缺 2023 年数据");
    }

    @Test
    void who_owes_what_is_listed_by_days_and_asked_again() throws Exception {
        Project project = asked("催办市");
        assertThat(page("/projects/" + project.id() + "/requests")).contains("催办清单（逾期 1 项）");
        send(post("/projects/" + project.id() + "/requests/remind").param("due", "2020-01-01"));
        assertThat(requests(project).get(1).isOverdue())
                .as("a past day is refused")
                .isTrue();
        send(post("/projects/" + project.id() + "/requests/remind")
                .param("due", LocalDate.now(clock).plusDays(5).toString()));
        Request again = requests(project).get(1);
        assertThat(again.isOverdue()).isFalse();
        assertThat(again.askedAgain()).contains("此前截止 2020-01-31");
    }

    @Test
    void of_a_department_whose_data_are_all_accepted_no_file_is_taken() throws Exception {
        Project project = asked("锁定市");
        CityFiles files = versions.files(versions.newest(project.id()).orElseThrow())
                .with("requests.csv", "资料编号,资料名称,提供部门,进度\nCHK-001,,统计局,已采用\n".getBytes(StandardCharsets.UTF_8));
        versions.keep(project.id(), 2, files, "采用", account());
        String department = requests(project).get(0).department();

        mvc.perform(multipart("/projects/" + project.id() + "/receipts")
                .file(new MockMultipartFile("file", "新.csv", "text/csv", "a,b\n".getBytes(StandardCharsets.UTF_8)))
                .param("department", department)
                .param("date", "2026-02-01")
                .with(user(WHO))
                .with(csrf()));

        assertThat(versions.newest(project.id()).orElseThrow().number()).isEqualTo(3);
    }
}
