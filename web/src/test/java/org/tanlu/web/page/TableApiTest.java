package org.tanlu.web.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.put;

import java.io.ByteArrayInputStream;
import java.net.URI;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.tanlu.reference.ReferenceData;
import org.tanlu.survey.CityFolder;
import org.tanlu.survey.TableNames;
import org.tanlu.survey.Tables;
import org.tanlu.table.Table;
import org.tanlu.web.desk.Desk;
import org.tanlu.web.desk.Job;
import org.tanlu.web.rights.Role;
import org.tanlu.web.store.Account;
import org.tanlu.web.store.Accounts;
import org.tanlu.web.store.CityFiles;
import org.tanlu.web.store.Members;
import org.tanlu.web.store.Projects;
import org.tanlu.web.store.Versions;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Tables are read, changed and kept through the interface that the grids of the pages use. */
class TableApiTest extends Bench {
    private static final String CITY = "key,value,note\nname,小城,\nprovince,河北,\nbase_year,2022,\n";
    private static final String DATA = """
            指标,年份,数值,单位,来源,状态,公开程度,备注,版本
            常住人口,2022,51.3,万人,nj,已核原件,,,
            地区生产总值,2022,402.5,亿元,nj,,,"初步数, 年报",
            """;
    private static final String SOURCES = "编号,名称,发布单位,年份,许可,公开程度,备注\nnj,小城统计年鉴2023,小城统计局,2023,未注明,公开,\n";
    private static final String NAME = "data/基本";
    private static final JsonMapper JSON = new JsonMapper();

    @Autowired
    private Projects projects;

    @Autowired
    private Versions versions;

    @Autowired
    private Accounts accounts;

    @Autowired
    private Members members;

    @Autowired
    private ReferenceData reference;

    @Autowired
    private Desk desk;

    private long project;

    @BeforeEach
    void city() {
        Account author = accounts.named("甲").orElseGet(() -> accounts.open("甲", "{noop}password1"));
        if (accounts.named("乙").isEmpty()) {
            accounts.open("乙", "{noop}password1");
        }
        project = projects.begin("小城", author).id();
        members.put(project, accounts.named("乙").orElseThrow(), Members.Part.of(Role.LEAD), author);
        var files = CityFiles.of(Map.of(
                "city.csv",
                utf8("\uFEFF" + CITY),
                NAME + ".csv",
                utf8("\uFEFF" + DATA),
                "sources.csv",
                SOURCES.getBytes(Charset.forName("GB18030")),
                "README.md",
                utf8("小城")));
        versions.keep(project, 0, files, "", author);
    }

    @AfterEach
    void nothing_needs_to_be_computed() {
        desk.job(project).ifPresent(Job::cancel);
    }

    @Test
    void a_table_is_told_with_heads_in_words_rows_and_the_version_it_stands_in() throws Exception {
        JsonNode told = json(ask("甲", get(tables(NAME))));
        assertThat(told.get("based").asLong()).isEqualTo(1);
        JsonNode table = told.get("table");
        assertThat(table.get("isThere").asBoolean()).isTrue();
        assertThat(table.get("headRows").asInt()).isEqualTo(1);
        assertThat(rows(told))
                .containsExactlyElementsOf(rows(DATA.replace("\"初步数, 年报\"", "初步数； 年报")).stream()
                        .map(row ->
                                row.stream().map(cell -> cell.replace("；", ",")).toList())
                        .toList());
        assertThat(table.at("/columns/2/kind").asString()).isEqualTo("number");
        assertThat(table.at("/columns/4/comment/english").asString()).isEqualTo("An id of table 资料来源.");
        assertThat(table.at("/columns/5/options").toString()).contains("已核原件");
    }

    @Test
    void a_changed_cell_makes_a_version_in_which_nothing_else_differs() throws Exception {
        List<List<String>> rows = mutable(json(ask("甲", get(tables(NAME)))));
        rows.get(1).set(2, "51.4");
        JsonNode done = json(save("甲", NAME, 1, rows));
        assertThat(done.get("isKept").asBoolean()).isTrue();
        assertThat(done.get("based").asLong()).isEqualTo(2);
        CityFiles before = versions.files(versions.find(project, 1).orElseThrow());
        CityFiles after = versions.files(versions.find(project, 2).orElseThrow());
        assertThat(text(after, NAME)).isEqualTo("\uFEFF" + DATA.replace("51.3", "51.4"));
        assertThat(after)
                .isEqualTo(before.with(NAME + ".csv", after.file(NAME + ".csv").orElseThrow()));
        assertThat(versions.newest(project).orElseThrow().note()).contains("改动 1 格");
        assertThat(versions.newest(project).orElseThrow().author()).isEqualTo("甲");
    }

    @Test
    void the_command_line_reads_from_the_exported_folder_what_was_entered() throws Exception {
        List<List<String>> rows = mutable(json(ask("甲", get(tables("plans")))));
        int name = rows.get(0).indexOf("文件名称");
        int width = rows.get(0).size();
        for (String plan : List.of("小城\"十四五\"规划, 修订", "=1+2", "")) {
            var row = new ArrayList<>(Collections.nCopies(width, ""));
            row.set(Math.max(name, 0), plan);
            rows.add(row);
        }
        assertThat(save("甲", "plans", 1, rows).getStatus()).isEqualTo(200);
        byte[] zip = ask("甲", get("/projects/" + project + "/export")).getContentAsByteArray();
        Path there = Files.createDirectories(FOLDER.resolve("exported"));
        CityFiles files = FolderZip.read(new ByteArrayInputStream(zip)).files();
        for (String path : files.paths()) {
            Files.createDirectories(there.resolve(path).getParent());
            Files.write(there.resolve(path), files.file(path).orElseThrow());
        }
        Tables tables = CityFolder.read(there, reference);
        Table plans = tables.tables().stream()
                .filter(one -> one.name().equals("plans"))
                .findFirst()
                .orElseThrow();
        assertThat(plans.rows().stream()
                        .map(row -> row.stream().map(cell -> cell.text()).toList()))
                .containsExactlyElementsOf(rows);
    }

    @Test
    void who_comes_second_keeps_nothing_and_is_told_in_both_languages() throws Exception {
        List<List<String>> mine = mutable(json(ask("甲", get(tables(NAME)))));
        List<List<String>> theirs = mutable(json(ask("乙", get(tables(NAME)))));
        theirs.get(1).set(2, "52");
        mine.get(2).set(2, "403");
        assertThat(save("乙", NAME, 1, theirs).getStatus()).isEqualTo(200);
        MockHttpServletResponse refused = save("甲", NAME, 1, mine);
        assertThat(refused.getStatus()).isEqualTo(409);
        assertThat(refused.getContentType()).startsWith("application/problem+json");
        JsonNode problem = json(refused);
        assertThat(problem.get("detail").asString()).contains("乙 已先存了第 2 版");
        assertThat(problem.get("detail_en").asString()).contains("乙 kept version 2 first");
        assertThat(problem.get("newest").asLong()).isEqualTo(2);
        assertThat(versions.newest(project).orElseThrow().number()).isEqualTo(2);
    }

    @Test
    void a_version_of_another_table_does_not_stand_in_the_way() throws Exception {
        List<List<String>> data = mutable(json(ask("甲", get(tables(NAME)))));
        List<List<String>> sources = mutable(json(ask("乙", get(tables("sources")))));
        sources.get(1).set(3, "2024");
        data.get(1).set(2, "52");
        assertThat(json(save("乙", "sources", 1, sources)).get("based").asLong()).isEqualTo(2);
        assertThat(json(save("甲", NAME, 1, data)).get("based").asLong()).isEqualTo(3);
        CityFiles newest = versions.files(versions.newest(project).orElseThrow());
        assertThat(text(newest, NAME)).contains("常住人口,2022,52,万人");
        assertThat(text(newest, "sources")).startsWith("\uFEFF编号").contains("小城统计局,2024");
    }

    @Test
    void a_table_sent_back_as_it_was_makes_no_version() throws Exception {
        JsonNode done = json(save("甲", "sources", 1, mutable(json(ask("甲", get(tables("sources")))))));
        assertThat(done.get("isKept").asBoolean()).isFalse();
        assertThat(versions.newest(project).orElseThrow().number()).isEqualTo(1);
    }

    @Test
    void what_is_wrong_in_a_cell_is_said_at_the_cell_with_the_remedy_before_and_after_saving() throws Exception {
        List<List<String>> rows = mutable(json(ask("甲", get(tables(NAME)))));
        rows.get(1).set(2, "约五十");
        for (MockHttpServletResponse answer : List.of(
                ask("甲", body(post("/api/v1/projects/{id}/checks/" + NAME, project), 1, rows)),
                save("甲", NAME, 1, rows))) {
            JsonNode said = json(answer);
            JsonNode marks = said.isArray() ? said : said.get("marks");
            assertThat(marks).anySatisfy(mark -> {
                assertThat(mark.get("address").asString()).isEqualTo("C2");
                assertThat(mark.get("severity").asString()).isEqualTo("error");
                assertThat(mark.at("/message/chinese").asString()).contains("约五十");
                assertThat(mark.at("/remedy/chinese").asString()).isNotBlank();
                assertThat(mark.at("/remedy/english").asString()).isNotBlank();
            });
        }
    }

    @Test
    void a_table_that_the_city_does_not_have_is_begun_from_the_blank_form() throws Exception {
        JsonNode told = json(ask("甲", get(tables("balance/2022"))));
        assertThat(told.at("/table/isThere").asBoolean()).isFalse();
        List<List<String>> rows = mutable(told);
        assertThat(rows.get(0)).startsWith("项目").contains("原煤", "电力");
        assertThat(rows.get(1)).startsWith("计量单位", "万吨");
        assertThat(save("甲", "balance/2022", 1, rows).getStatus()).isEqualTo(200);
        assertThat(text(versions.files(versions.newest(project).orElseThrow()), "balance/2022"))
                .startsWith("\uFEFF项目,");
    }

    @Test
    void what_is_no_table_of_a_city_is_refused() throws Exception {
        for (String name :
                List.of("data/a/b", "nothing", "mapping/x", "data/..%2Fcity", "data/.hidden", "data/a%3Fb")) {
            assertThat(ask("甲", get(URI.create("/api/v1/projects/" + project + "/tables/" + name)))
                            .getStatus())
                    .as(name)
                    .isIn(400, 404);
        }
        assertThat(json(save("甲", NAME, 1, List.of(List.of("指标\u0001"))))
                        .get("detail")
                        .asString())
                .contains("控制字符");
        assertThat(save("甲", "receipts", 1, List.of(List.of("x"))).getStatus()).isEqualTo(409);
        assertThat(unknown(get(tables(NAME))).getStatus()).isEqualTo(401);
    }

    @Test
    void the_page_of_a_table_and_the_list_of_a_step_show_it_in_words() throws Exception {
        String page = ask("甲", get("/projects/" + project + "/enter").param("table", NAME))
                .getContentAsString();
        assertThat(page)
                .contains("data-table=\"" + NAME + "\"")
                .contains("碳排放核算")
                .contains("保存为新版本");
        String list = ask("甲", get("/projects/" + project + "/enter/list").param("step", "survey"))
                .getContentAsString();
        assertThat(list).contains("重点企业").contains("规划方案").doesNotContain("<html");
    }

    @Test
    void every_table_of_a_city_has_its_step() {
        assertThat(Stream.concat(TableNames.single().stream(), Stream.of("data/x", "balance/2020")))
                .allMatch(table -> Stream.of(Step.values()).anyMatch(step -> step.holds(table)));
    }

    private String tables(String name) {
        return "/api/v1/projects/" + project + "/tables/" + name;
    }

    private MockHttpServletResponse save(String who, String name, long based, List<List<String>> rows)
            throws Exception {
        return ask(who, body(put(tables(name)), based, rows));
    }

    private static MockHttpServletRequestBuilder body(
            MockHttpServletRequestBuilder request, long based, List<List<String>> rows) throws Exception {
        return request.contentType(MediaType.APPLICATION_JSON)
                .content(JSON.writeValueAsBytes(Map.of("based", based, "rows", rows)));
    }

    private static JsonNode json(MockHttpServletResponse response) throws Exception {
        return JSON.readTree(response.getContentAsByteArray());
    }

    private static List<List<String>> rows(JsonNode told) {
        var rows = new ArrayList<List<String>>();
        told.at("/table/rows").forEach(row -> {
            var cells = new ArrayList<String>();
            row.forEach(cell -> cells.add(cell.asString()));
            rows.add(cells);
        });
        return rows;
    }

    private static List<List<String>> mutable(JsonNode told) {
        return rows(told);
    }

    private static List<List<String>> rows(String csv) {
        return csv.lines().map(line -> Arrays.asList(line.split(",", -1))).toList();
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static String text(CityFiles files, String table) {
        return new String(files.file(table + ".csv").orElseThrow(), StandardCharsets.UTF_8);
    }
}
