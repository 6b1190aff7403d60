package org.tanlu.web.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockMultipartFile;
import org.tanlu.fieldwork.request.Requests;
import org.tanlu.office.sheet.Sheets;
import org.tanlu.reference.ReferenceData;
import org.tanlu.survey.CityFolder;
import org.tanlu.survey.Survey;
import org.tanlu.web.desk.Desk;
import org.tanlu.web.desk.Job;
import org.tanlu.web.store.Account;
import org.tanlu.web.store.Accounts;
import org.tanlu.web.store.CityFiles;
import org.tanlu.web.store.Projects;
import org.tanlu.web.store.Versions;

/** Departments are asked, and of their files only what somebody approved line by line becomes data. */
class ReceiptPagesTest extends Bench {
    private static final String FILE = "附件2.csv";
    private static final String CAME = "指标,单位,2021,2022\n常住人口,万人,51.2,51.3\n粗钢产量,万吨,300,310\n";
    private static final String TAKEN = "data/received_附件2.csv";

    @Autowired
    private Projects projects;

    @Autowired
    private Versions versions;

    @Autowired
    private Accounts accounts;

    @Autowired
    private ReferenceData reference;

    @Autowired
    private Desk desk;

    private long project;
    private String statistics;

    @BeforeEach
    void city() {
        Account author = accounts.named("甲").orElseGet(() -> accounts.open("甲", "{noop}password1"));
        project = projects.begin("小城", author).id();
        byte[] city = "key,value,note\nname,小城,\nprovince,河北,\nbase_year,2022,\n".getBytes(StandardCharsets.UTF_8);
        versions.keep(project, 0, CityFiles.of(Map.of("city.csv", city)), "", author);
        statistics = Requests.findDepartment("统计局", reference).orElseThrow().id();
    }

    @AfterEach
    void nothing_needs_to_be_computed() {
        desk.job(project).ifPresent(Job::cancel);
    }

    @Test
    void a_file_is_shown_as_a_mapping_and_only_the_line_approved_becomes_data() throws Exception {
        MockHttpServletResponse taken = take(FILE, CAME.getBytes(StandardCharsets.UTF_8));
        assertThat(taken.getRedirectedUrl()).isEqualTo("/projects/" + project + "/receipts?name=%E9%99%84%E4%BB%B62");
        assertThat(newest().file(TAKEN)).isEmpty();
        assertThat(page("/receipts?name=附件2"))
                .contains("常住人口")
                .contains("51.2；51.3")
                .contains("粗钢")
                .contains("v:2:批准");

        assertThat(page("/receipts/excerpt?name=附件2&sheet=附件2.csv&cells=C2、D2"))
                .as("the heads, the row, the two cells marked")
                .contains(">指标<", ">2021<", ">常住人口<", "<mark>51.2</mark>", "<mark>51.3</mark>")
                .doesNotContain("<mark>300</mark>");
        assertThat(page("/receipts/excerpt?name=附件2&sheet=附件2.csv&cells=Z99")).contains("没有这一格");

        MockHttpServletResponse decided = decide(2, "v:2:批准", "是");

        assertThat(decided.getStatus()).isEqualTo(302);
        assertThat(versions.newest(project).orElseThrow().note()).isEqualTo("批准对应关系 附件2.csv");
        Path folder = laid(newest());
        var dossier = Survey.read(CityFolder.read(folder, reference), reference).value();
        assertThat(dossier.find("population", 2021).orElseThrow().told()).isEqualTo("51.2 万人");
        assertThat(new String(newest().file(TAKEN).orElseThrow(), StandardCharsets.UTF_8))
                .doesNotContain("steel");
        assertThat(page("/receipts?name=附件2")).contains("checked");
        assertThat(page("/survey")).contains("对应关系：附件2").contains("2026-11-20");
    }

    @Test
    void a_line_can_be_corrected_before_it_is_approved() throws Exception {
        take(FILE, CAME.getBytes(StandardCharsets.UTF_8));
        decide(2, "v:2:批准", "是", "v:2:年份", "2020；2021", "v:2:数值", "51.2；51.25");
        var dossier = Survey.read(CityFolder.read(laid(newest()), reference), reference)
                .value();
        assertThat(dossier.find("population", 2020).orElseThrow().told()).isEqualTo("51.2 万人");
        assertThat(dossier.find("population", 2021).orElseThrow().told()).isEqualTo("51.25 万人");
        assertThat(dossier.find("population", 2022)).isEmpty();
    }

    @Test
    void a_decision_on_an_older_version_keeps_nothing() throws Exception {
        take(FILE, CAME.getBytes(StandardCharsets.UTF_8));
        decide(1, "v:2:批准", "是");
        assertThat(versions.newest(project).orElseThrow().number()).isEqualTo(2);
        assertThat(newest().file(TAKEN)).isEmpty();
    }

    @Test
    void what_cannot_be_read_is_told_and_nothing_is_kept() throws Exception {
        for (String name : new String[] {"表.xls", "表.xlsx", "表.pdf"}) {
            MockHttpServletResponse refused = take(name, new byte[] {'P', 'K', 3, 4, 0, 0});
            assertThat(refused.getRedirectedUrl()).as(name).isEqualTo("/projects/" + project + "/survey");
        }
        assertThat(versions.newest(project).orElseThrow().number()).isEqualTo(1);
    }

    @Test
    void requests_are_noted_and_each_department_has_a_workbook_to_download() throws Exception {
        ask("甲", post("/projects/" + project + "/requests").param("due", "2026-12-31"));
        assertThat(new String(newest().file("requests.csv").orElseThrow(), StandardCharsets.UTF_8))
                .contains("2026-12-31");
        assertThat(page("/survey")).contains("待提供 ").contains("统计局");
        byte[] workbook = ask(
                        "甲", get("/projects/" + project + "/requests/workbook").param("department", statistics))
                .getContentAsByteArray();
        Path file = Files.write(Files.createTempFile(FOLDER, "request", ".xlsx"), workbook);
        assertThat(Sheets.read(file))
                .anySatisfy(sheet -> assertThat(sheet.rows())
                        .anySatisfy(row ->
                                assertThat(row).anyMatch(cell -> cell.text().contains("请于 2026-12-31 前填报"))));
    }

    private MockHttpServletResponse take(String name, byte[] bytes) throws Exception {
        return ask(
                "甲",
                multipart("/projects/" + project + "/receipts")
                        .file(new MockMultipartFile("file", name, "application/octet-stream", bytes))
                        .param("department", statistics)
                        .param("date", "2026-11-20"));
    }

    private MockHttpServletResponse decide(long based, String... told) throws Exception {
        var request = post("/projects/" + project + "/receipts/decide")
                .param("name", "附件2")
                .param("based", String.valueOf(based));
        for (int i = 0; i < told.length; i += 2) {
            request.param(told[i], told[i + 1]);
        }
        return ask("甲", request);
    }

    private String page(String path) throws Exception {
        return ask("甲", get("/projects/" + project + path)).getContentAsString(StandardCharsets.UTF_8);
    }

    private CityFiles newest() {
        return versions.files(versions.newest(project).orElseThrow());
    }

    private static Path laid(CityFiles files) throws Exception {
        Path folder = Files.createTempDirectory(FOLDER, "city");
        for (String path : files.paths()) {
            Files.createDirectories(folder.resolve(path).getParent());
            Files.write(folder.resolve(path), files.file(path).orElseThrow());
        }
        return folder;
    }
}
