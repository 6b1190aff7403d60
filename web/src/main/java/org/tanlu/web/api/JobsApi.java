package org.tanlu.web.api;

import static org.tanlu.web.page.Refusals.there;

import java.security.Principal;
import java.util.Arrays;
import java.util.Locale;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.tanlu.trace.Text;
import org.tanlu.web.desk.Desk;
import org.tanlu.web.desk.Job;
import org.tanlu.web.desk.JobKind;
import org.tanlu.web.page.Refusal;
import org.tanlu.web.page.Visitor;
import org.tanlu.web.store.Projects;
import org.tanlu.web.store.Versions;

/** 任务 long computations for programs: begin, watch, cancel. */
@RestController
@RequestMapping("/api/v1/projects/{id}/job")
class JobsApi {
    private final Projects projects;
    private final Versions versions;
    private final Desk desk;
    private final Visitor visitor;

    JobsApi(Projects projects, Versions versions, Desk desk, Visitor visitor) {
        this.projects = projects;
        this.versions = versions;
        this.desk = desk;
        this.visitor = visitor;
    }

    /** A computation as JSON; {@code reason} is empty unless it failed. */
    record JobJson(
            long id, String kind, long version, String state, Words step, int searches, long seconds, Words reason) {
        static JobJson of(Job job) {
            return new JobJson(
                    job.id(),
                    job.kind().name().toLowerCase(Locale.ROOT),
                    job.version().number(),
                    job.state().name().toLowerCase(Locale.ROOT),
                    Words.of(job.step()),
                    job.searches(),
                    job.elapsed().toSeconds(),
                    Words.of(job.reason().orElse(Text.of("", ""))));
        }
    }

    /** Which computation is asked for. */
    record Asked(String kind) {}

    @GetMapping
    JobJson progress(@PathVariable long id) {
        return JobJson.of(there(desk.job(id)));
    }

    /** Begins a computation of the newest version; one that still runs for the project is cancelled. */
    @PostMapping
    @ResponseStatus(HttpStatus.ACCEPTED)
    JobJson begin(@PathVariable long id, @RequestBody Asked asked, Principal principal) {
        there(projects.find(id));
        JobKind kind = Arrays.stream(JobKind.values())
                .filter(one -> one != JobKind.COMPARE && one.name().equalsIgnoreCase(asked.kind()))
                .findFirst()
                .orElseThrow(() -> new Refusal(
                        HttpStatus.UNPROCESSABLE_CONTENT,
                        Text.of("kind 须为 prepare、solve 或 write。", "kind must be prepare, solve or write.")));
        return JobJson.of(desk.begin(there(versions.newest(id)), kind, visitor.of(principal)));
    }

    @DeleteMapping
    @ResponseStatus(HttpStatus.ACCEPTED)
    JobJson cancel(@PathVariable long id) {
        Job job = there(desk.job(id));
        job.cancel();
        return JobJson.of(job);
    }
}
