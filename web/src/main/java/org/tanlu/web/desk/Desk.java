package org.tanlu.web.desk;

import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.tanlu.reference.ReferenceData;
import org.tanlu.table.Unreadable;
import org.tanlu.trace.Text;
import org.tanlu.verbs.PlanFolder;
import org.tanlu.web.store.Account;
import org.tanlu.web.store.Accounts;
import org.tanlu.web.store.JobRecord;
import org.tanlu.web.store.JobRecords;
import org.tanlu.web.store.Round;
import org.tanlu.web.store.Rounds;
import org.tanlu.web.store.Version;
import org.tanlu.web.store.Versions;

/**
 * 案头 what lies on the desk of every project: the newest draft, and the computation that makes the next. One computation runs at a
 * time, for it takes all cores and much memory.
 */
@Component
public final class Desk implements DisposableBean {
    private static final Logger LOG = LoggerFactory.getLogger(Desk.class);

    private final Preparer preparer;
    private final Versions versions;
    private final Folders folders;
    private final JobRecords records;
    private final Accounts accounts;
    private final ReferenceData reference;
    private final Rounds rounds;
    private final boolean makesPdf;
    private final Prints prints = new Prints();
    private final ExecutorService worker = Executors.newSingleThreadExecutor();
    private final Map<Long, Draft> drafts = new ConcurrentHashMap<>();
    private final Map<Long, Job> jobs = new ConcurrentHashMap<>();
    private final Map<String, Duration> lasted = new ConcurrentHashMap<>();

    Desk(
            Preparer preparer,
            Versions versions,
            Folders folders,
            JobRecords records,
            Accounts accounts,
            ReferenceData reference,
            Rounds rounds,
            @Value("${tanlu.pdf:true}") boolean makesPdf) {
        this.preparer = preparer;
        this.versions = versions;
        this.folders = folders;
        this.records = records;
        this.accounts = accounts;
        this.reference = reference;
        this.rounds = rounds;
        this.makesPdf = makesPdf;
    }

    /** The newest draft of a project; none before the first was prepared. It may be of an older version. */
    public Optional<Draft> draft(long project) {
        return Optional.ofNullable(drafts.get(project));
    }

    /** The computation that runs for a project, or the last that ended. */
    public Optional<Job> job(long project) {
        return Optional.ofNullable(jobs.get(project));
    }

    /** Sees to it that the newest version is being prepared or is prepared. */
    public void wake(long project, Account author) {
        versions.newest(project).ifPresent(newest -> {
            boolean isPrepared = draft(project)
                    .filter(draft -> draft.version().id() == newest.id())
                    .isPresent();
            boolean isTried = job(project)
                    .filter(job -> job.version().id() == newest.id())
                    .isPresent();
            if (!isPrepared && !isTried) {
                begin(newest, JobKind.PREPARE, author);
            }
        });
    }

    /** Begins a computation; one that still runs for the project is cancelled. */
    public synchronized Job begin(Version version, JobKind kind, Account author) {
        job(version.project()).ifPresent(Job::cancel);
        long id = records.begin(version.project(), version.number(), kind.name(), author);
        var job = new Job(id, version, kind, Optional.ofNullable(lasted.get(sort(version, kind))));
        jobs.put(version.project(), job);
        worker.execute(() -> run(job));
        return job;
    }

    /** What a version printed when it was last prepared; none when it was not since the workbench began. */
    public Optional<Print> print(Version version) {
        return prints.find(version);
    }

    /** Where the files of a project's plan stand after they were written. */
    public Folders folders() {
        return folders;
    }

    @SuppressWarnings("IllegalCatch") // whatever a computation throws must end as a state that the planner sees
    private void run(Job job) {
        try {
            job.proceed();
            if (job.kind() == JobKind.PUBLISH) {
                publish(job);
            } else {
                keep(job, compute(job));
            }
            lasted.put(sort(job.version(), job.kind()), job.elapsed());
            end(job, Job.State.DONE, Optional.empty());
        } catch (Unreadable unreadable) {
            end(job, Job.State.FAILED, Optional.of(Text.of(unreadable.chinese(), unreadable.english())));
        } catch (IOException | RuntimeException | Error failed) {
            if (Preparer.isCausedBy(failed, Job.Cancelled.class::isInstance)) {
                end(job, Job.State.CANCELLED, Optional.empty());
            } else {
                LOG.error(
                        "computation {} of project {} failed",
                        job.kind(),
                        job.version().project(),
                        failed);
                end(job, Job.State.FAILED, Optional.of(unforeseen()));
            }
        }
    }

    private void keep(Job job, Draft draft) {
        prints.keep(draft);
        if (job.kind() != JobKind.COMPARE) {
            drafts.put(job.version().project(), draft);
        }
    }

    /** Keeps what may be published of a version with the public round that is open for it. */
    private void publish(Job job) throws Unreadable, IOException {
        byte[] page = preparer.publish(job).bytes();
        rounds.all(job.version().project()).stream()
                .filter(round -> round.isOpen()
                        && round.who() == Round.Kind.PUBLIC
                        && round.version() == job.version().number())
                .findFirst()
                .ifPresent(round -> rounds.keepPage(round, page));
    }

    private Draft compute(Job job) throws Unreadable, IOException {
        if (job.kind() == JobKind.SOLVE) {
            return preparer.solve(job);
        }
        Optional<Draft> there = draft(job.version().project())
                .filter(draft -> draft.version().id() == job.version().id());
        Draft draft = job.kind() == JobKind.WRITE && there.isPresent() ? there.get() : preparer.prepare(job);
        if (job.kind() == JobKind.WRITE) {
            job.at(Text.of("写出文件", "writing the files"));
            var folder = folders.output(job.version().project());
            folders.clearPlan(job.version().project());
            PlanFolder.write(draft.composed(), draft.tables(), draft.texts(), draft.day(), reference, folder);
            if (makesPdf) {
                job.at(Text.of("转为 PDF", "making PDF"));
                Pdf.beside(folder, job);
            }
        }
        return draft;
    }

    private void end(Job job, Job.State state, Optional<Text> reason) {
        records.end(job.id(), state.name().toLowerCase(Locale.ROOT));
        job.end(state, reason); // last: who sees it ended finds all that it left
    }

    private static String sort(Version version, JobKind kind) {
        return version.project() + " " + kind;
    }

    private static Text unforeseen() {
        return Text.of(
                "计算中断，资料没有丢失；请重试，若再次出现请把数据文件夹中的日志交给维护人员",
                "the computation broke off; nothing entered is lost. Try again, or hand the log in the data folder to whoever maintains it");
    }

    /** Begins again what was running when the workbench last stopped. */
    @EventListener(ApplicationReadyEvent.class)
    public void resume() {
        List<JobRecord> unfinished = records.unfinished();
        for (JobRecord record : unfinished) {
            records.end(record.id(), "interrupted");
            Optional<Account> author = accounts.named(record.author());
            Optional<Version> version = versions.find(record.project(), record.number());
            if (author.isPresent() && version.isPresent()) {
                begin(version.get(), JobKind.valueOf(record.kind()), author.get());
            }
        }
    }

    @Override
    public void destroy() {
        jobs.values().forEach(Job::cancel);
        worker.shutdownNow();
    }
}
