package org.tanlu.web.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.nio.file.Path;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.tanlu.web.desk.Folders;
import org.tanlu.web.desk.Job;
import org.tanlu.web.desk.JobKind;
import org.tanlu.web.store.Account;
import org.tanlu.web.store.Project;
import org.tanlu.web.store.Version;

/** A long computation that somebody ends. */
@Tag("bulk")
class CancelledJobTest extends OpenWorkbench {
    private static final Path CITY = Path.of("../examples/yunzhou");
    private static final long PATIENCE = 600_000;
    private static final long PAUSE = 20;

    @Test
    void a_computation_that_is_cancelled_ends_within_a_step_and_says_so() throws Exception {
        Account account = account();
        Project project = projects.begin("取消市", account);
        Version version =
                versions.keep(project.id(), 0, Folders.read(CITY), "", account).orElseThrow();
        Job job = desk.begin(version, JobKind.PREPARE, account);
        long end = System.currentTimeMillis() + PATIENCE;
        while (!job.step().chinese().equals("多情景模拟") && System.currentTimeMillis() < end) {
            Thread.sleep(PAUSE);
        }
        assertThat(job.step().chinese()).isEqualTo("多情景模拟");

        send(post("/projects/" + project.id() + "/job/cancel"));
        while (job.state() == Job.State.RUNNING && System.currentTimeMillis() < end) {
            Thread.sleep(PAUSE);
        }

        assertThat(job.state()).isEqualTo(Job.State.CANCELLED);
        assertThat(job.step().chinese()).as("what it was at when it ended").isEqualTo("多情景模拟");
        assertThat(desk.draft(project.id())).isEmpty();
        assertThat(page("/projects/" + project.id() + "/overview")).contains("编制各步已取消", "重新编制");
    }
}
