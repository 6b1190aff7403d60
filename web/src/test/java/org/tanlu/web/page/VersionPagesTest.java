package org.tanlu.web.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.tanlu.web.store.CityFiles;
import org.tanlu.web.store.Project;
import org.tanlu.web.store.Version;

class VersionPagesTest extends OpenWorkbench {

    @Test
    void the_overview_of_a_city_without_data_says_which_step_is_next() throws Exception {
        Project project = project("空白市");

        String page = page("/projects/" + project.id() + "/overview");

        assertThat(page).contains("下一步：", "收资调研", "导入部门答复", "尚不符合", "按指南章节的判定数");
        assertThat(page).as("safeguards that every city has are no step done").doesNotContain("state ready");
        assertThat(page).contains("符合", "部分符合", "不符合", "不适用", "评审判断");
        assertThat(page("/projects/" + project.id() + "/overview?language=en"))
                .contains("Next: ", "does not conform yet");
        page("/projects/" + project.id() + "/overview?language=zh-CN");
    }

    @Test
    void two_versions_are_compared_row_by_row_and_by_what_the_plan_prints() throws Exception {
        Project project = project("比较市");
        Version first = versions.newest(project.id()).orElseThrow();
        String city = city(first);
        versions.keep(project.id(), 1, with(first, city.replace("比较市", "改名市")), "改名", account());
        prepared(project);

        String page = page("/projects/" + project.id() + "/versions/compare?from=1&to=2");

        assertThat(page)
                .contains("city.csv", "1 处改动", "比较市", "改名市", "文本改动", "【")
                .doesNotContain("编制后比较");
    }

    @Test
    void undoing_keeps_the_files_of_the_version_before_as_a_new_version() throws Exception {
        Project project = project("撤销市");
        Version first = versions.newest(project.id()).orElseThrow();
        versions.keep(project.id(), 1, with(first, city(first) + "\n"), "改动", account());

        send(post("/projects/" + project.id() + "/versions/undo"));

        Version third = versions.newest(project.id()).orElseThrow();
        assertThat(third.number()).isEqualTo(3);
        assertThat(versions.files(third)).isEqualTo(versions.files(first));
        assertThat(third.note()).isEqualTo("撤销第 2 版的改动");
    }

    @Test
    void a_version_is_named_and_restored() throws Exception {
        Project project = project("恢复市");
        Version first = versions.newest(project.id()).orElseThrow();
        versions.keep(project.id(), 1, with(first, city(first) + "\n\n"), "改动", account());
        String versionsOf = "/projects/" + project.id() + "/versions";

        send(post(versionsOf + "/1/name").param("name", "征求意见稿").param("note", "发各部门"));
        send(post(versionsOf + "/1/restore"));

        assertThat(page(versionsOf)).contains("征求意见稿", "发各部门", "恢复第 1 版");
        assertThat(versions.files(versions.newest(project.id()).orElseThrow())).isEqualTo(versions.files(first));
        assertThat(send(post(versionsOf + "/9/restore")).getStatus()).isEqualTo(404);
    }

    private String city(Version version) {
        return new String(versions.files(version).file("city.csv").orElseThrow(), StandardCharsets.UTF_8);
    }

    private CityFiles with(Version version, String city) {
        return versions.files(version).with("city.csv", city.getBytes(StandardCharsets.UTF_8));
    }
}
