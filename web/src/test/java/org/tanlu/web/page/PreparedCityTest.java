package org.tanlu.web.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.tanlu.verbs.Cities;
import org.tanlu.web.desk.Folders;
import org.tanlu.web.desk.Job;
import org.tanlu.web.store.CityFiles;
import org.tanlu.web.store.MonitoringNotes;
import org.tanlu.web.store.Project;
import org.tanlu.web.store.StandingOverride;

/** The fictional city in the workbench: what it misses, what is out of date and what was observed. */
@Tag("bulk")
class PreparedCityTest extends OpenWorkbench {
    private static final Path CITY = Path.of("../examples/yunzhou");
    private static final String OBSERVED = """
            监测指标,年份,监测值,单位,来源,核验状态,备注
            IND-B27,2026,15.2,%,yunzhou-plans,未核实,
            IND-B23,2026,19.9,%,yunzhou-plans,未核实,
            """;
    private static final String PROGRESS =
            "措施,年份,进展状态,累计新增,单位,原因说明,来源,核验状态,备注\nE-PV2,2026,进行中,0.5,万千瓦,,yunzhou-plans,未核实,\n";
    private static final long PATIENCE = 600_000;
    private static final long PAUSE = 20;

    @Autowired
    private MonitoringNotes notes;

    private static Optional<Long> prepared = Optional.empty();

    private Project city(String name, CityFiles files) {
        Project project = projects.begin(name, account());
        assertThat(versions.keep(project.id(), 0, files, "", account())).isPresent();
        return project;
    }

    /**
     * The city with a target far beyond what any course reaches, with observations of the plan's first year, and with optima that
     * were kept of other data; prepared once for all tests.
     */
    private long prepared() throws Exception {
        if (prepared.isEmpty()) {
            String goal = "2030年非化石能源占一次能源消费比重达到19%,IND-B27,19,";
            String plans = text(Folders.read(CITY), "plans.csv");
            assertThat(plans).contains(goal);
            CityFiles files = with(Folders.read(CITY), "plans.csv", plans.replace(goal, goal.replace("19", "95")));
            files = with(files, "observations.csv", OBSERVED);
            files = with(files, "progress.csv", PROGRESS);
            Project project = city("未达市", files);
            Files.createDirectories(Cities.optimumFolder(desk.folders().output(project.id())));
            desk.wake(project.id(), account());
            awaitEnd(desk.job(project.id()).orElseThrow());
            prepared = Optional.of(project.id());
        }
        return prepared.get();
    }

    private static void awaitEnd(Job job) throws InterruptedException {
        long end = System.currentTimeMillis() + PATIENCE;
        while (job.state() == Job.State.RUNNING && System.currentTimeMillis() < end) {
            Thread.sleep(PAUSE);
        }
    }

    @Test
    void a_missed_target_stands_before_all_else_with_what_lacks_and_where_it_is_told() throws Exception {
        for (String page : List.of("overview", "targets", "pathway")) {
            assertThat(page("/projects/" + prepared() + "/" + page))
                    .as(page)
                    .contains("项目标没有达到", "目标 95.0%", "table=plans&amp;cell=A5", "重新求解路径");
        }
    }

    @Test
    void a_pathway_of_other_data_is_told_to_be_out_of_date_and_can_be_searched_again() throws Exception {
        long project = prepared();
        assertThat(desk.draft(project).orElseThrow().isOutdated()).isTrue();
        assertThat(page("/projects/" + project + "/overview"))
                .contains("减排路径已过期", "求解之后资料改动过", "name=\"kind\" value=\"solve\"", "重新求解");
        assertThat(page("/projects/" + project + "/pathway")).contains("路径已过期，须重新求解");
    }

    @Test
    void observations_are_held_against_the_plan() throws Exception {
        assertThat(page("/projects/" + prepared() + "/monitoring"))
                .contains("2026 年推进状态", "15.2", "19.9")
                .doesNotContain("还没有监测数据");
    }

    @Test
    void a_standing_that_people_hold_stands_beside_the_computed_one_with_its_reason() throws Exception {
        String of = "/projects/" + prepared() + "/monitoring";
        String subject = "indicator/IND-B27";
        send(post(of + "/overrides")
                .param("year", "2026")
                .param("subject", subject)
                .param("standing", "BEHIND")
                .param("reason", " "));
        assertThat(notes.overrides(prepared(), 2026)).as("a reason is needed").isEmpty();
        String before = page(of + "?year=2026");
        send(post(of + "/overrides")
                .param("year", "2026")
                .param("subject", subject)
                .param("standing", "BEHIND")
                .param("reason", "四季度新机组投产"));

        assertThat(notes.overrides(prepared(), 2026).values())
                .extracting(StandingOverride::computed)
                .containsExactly("ON_TRACK");
        assertThat(page(of + "?year=2026")).contains("四季度新机组投产", "推进状态和人工复核");
        assertThat(counts(page(of + "?year=2026"))).as("what is computed stays").isEqualTo(counts(before));
        assertThat(send(post(of + "/overrides")
                                .param("year", "2026")
                                .param("subject", "indicator/none")
                                .param("standing", "BEHIND")
                                .param("reason", "无"))
                        .getStatus())
                .isEqualTo(404);
    }

    private static String counts(String page) {
        return page.replaceFirst("(?s).*年推进状态", "").replaceFirst("(?s)</table>.*", "");
    }

    private static String text(CityFiles files, String path) {
        return new String(files.file(path).orElseThrow(), StandardCharsets.UTF_8).replace("\uFEFF", "");
    }

    private static CityFiles with(CityFiles files, String path, String text) throws IOException {
        return files.with(path, text.getBytes(StandardCharsets.UTF_8));
    }
}
