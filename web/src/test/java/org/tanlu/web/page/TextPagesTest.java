package org.tanlu.web.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.tanlu.web.desk.JobKind;
import org.tanlu.web.store.Project;
import org.tanlu.web.store.Version;

class TextPagesTest extends OpenWorkbench {
    private static final String FILE = "text/A1.1.full.md";

    @Test
    void own_words_are_previewed_with_what_does_not_fit_and_nothing_is_kept() throws Exception {
        Project project = project("预览市");

        MockHttpServletResponse answer = send(words(project, "/preview", "本市排放{{no/such/figure}}。"));

        String preview = answer.getContentAsString(StandardCharsets.UTF_8);
        assertThat(preview).contains("本市排放", "〔数字未找到〕", "no/such/figure").doesNotContain("<html");
        assertThat(versions.newest(project.id()).orElseThrow().number()).isEqualTo(1);
    }

    @Test
    void saved_words_stand_in_the_city_folder_as_the_command_line_reads_them_and_in_the_plan() throws Exception {
        Project project = project("自写市");

        send(words(project, "", "本市是一座没有数据的城市。").param("based", "1"));

        Version second = versions.newest(project.id()).orElseThrow();
        assertThat(new String(versions.files(second).file(FILE).orElseThrow(), StandardCharsets.UTF_8))
                .isEqualTo("# 替换 全本 经济社会发展\n\n本市是一座没有数据的城市。\n");
        assertThat(prepared(project).under("A1.1").get(0).html()).contains("本市是一座没有数据的城市。");
        assertThat(page("/projects/" + project.id() + "/text?section=A1.1"))
                .contains("本市是一座没有数据的城市。", "自写文字", "恢复自动成文");
        send(words(project, "/reset", "").param("based", "2"));
        assertThat(versions.files(versions.newest(project.id()).orElseThrow()).file(FILE))
                .isEmpty();
    }

    @Test
    void words_based_on_an_older_version_are_not_saved_but_stay_on_the_page() throws Exception {
        Project project = project("冲突市");
        send(words(project, "", "先保存的一句。").param("based", "1"));

        MockHttpServletResponse answer = send(words(project, "", "后保存的一句。").param("based", "1"));

        assertThat(answer.getContentAsString(StandardCharsets.UTF_8)).contains("您的文字尚未保存", "后保存的一句。");
        assertThat(versions.newest(project.id()).orElseThrow().number()).isEqualTo(2);
    }

    @Test
    void written_files_are_listed_to_be_downloaded_with_the_version_they_are_of() throws Exception {
        Project project = project("写出市");
        assertThat(page("/projects/" + project.id() + "/text")).contains("还没有生成文件", "插入数字");

        send(post("/projects/" + project.id() + "/job")
                .param("kind", JobKind.WRITE.name())
                .param("back", "text"));
        prepared(project);

        assertThat(page("/projects/" + project.id() + "/text"))
                .contains("写出市碳减排行动方案.docx", "写出市碳减排行动方案.html", ".pptx", "results/")
                .doesNotContain("还没有生成文件", "请重新生成");
    }

    private static MockHttpServletRequestBuilder words(Project project, String what, String body) {
        return post("/projects/" + project.id() + "/text" + what)
                .param("section", "A1.1")
                .param("version", "full")
                .param("body", body);
    }
}
