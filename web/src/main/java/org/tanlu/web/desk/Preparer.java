package org.tanlu.web.desk;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Predicate;
import org.springframework.stereotype.Component;
import org.tanlu.linear.SolverUnavailable;
import org.tanlu.pathway.Solving;
import org.tanlu.publication.Publication;
import org.tanlu.publication.Publishing;
import org.tanlu.reference.ReferenceData;
import org.tanlu.report.OwnText;
import org.tanlu.solver.Solvers;
import org.tanlu.solver.StoredOptima;
import org.tanlu.survey.Survey;
import org.tanlu.survey.Tables;
import org.tanlu.table.Unreadable;
import org.tanlu.trace.Text;
import org.tanlu.verbs.Cities;
import org.tanlu.verbs.Composition;
import org.tanlu.verbs.TextFolder;
import org.tanlu.web.store.Version;
import org.tanlu.web.store.Versions;

/** 编制 prepares a version of a project by the same verbs as the command line. */
@Component
final class Preparer {
    private final Versions versions;
    private final Folders folders;
    private final ReferenceData reference;
    private final Clock clock;

    Preparer(Versions versions, Folders folders, ReferenceData reference, Clock clock) {
        this.versions = versions;
        this.folders = folders;
        this.reference = reference;
        this.clock = clock;
    }

    /** What is read of a city before anything is computed. */
    private record Read(Version version, Tables tables, List<OwnText> texts) {}

    /** Prepares with the pathway where its optima are kept, else without; optima kept of other data make it out of date. */
    Draft prepare(Job job) throws Unreadable, IOException {
        Read read = read(job);
        Path kept = Cities.optimumFolder(folders.output(job.version().project()));
        if (Files.isDirectory(kept)) {
            try {
                return draft(job, read, Solving.by(Solvers.ofPlans(new StoredOptima(kept), new KeptOnly())), false);
            } catch (RuntimeException failed) {
                if (!isCausedBy(failed, KeptOnly.NotKept.class::isInstance)) {
                    throw failed;
                }
                return draft(job, read, Solving.notAsked(), true);
            }
        }
        return draft(job, read, Solving.notAsked(), false);
    }

    /** Prepares and searches the pathway; optima are kept. */
    Draft solve(Job job) throws Unreadable, IOException {
        Read read = read(job);
        StoredOptima optima = Cities.optima(folders.output(job.version().project()));
        optima.ahead();
        Draft draft = draft(job, read, solving(optima, job), false);
        optima.forgetOthers();
        return draft;
    }

    private static Solving solving(StoredOptima optima, Job job) {
        try {
            return Solving.by(new WatchedSolver(Solvers.ofPlans(optima), job));
        } catch (SolverUnavailable reason) {
            return Solving.unavailable(reason);
        }
    }

    private Read read(Job job) throws Unreadable, IOException {
        job.at(Text.of("读取资料", "reading the data"));
        Version version = job.version();
        Path city = folders.lay(version.project(), versions.files(version));
        return new Read(version, Cities.read(city, reference), TextFolder.read(city));
    }

    private Draft draft(Job job, Read read, Solving solving, boolean isOutdated) {
        if (!isOutdated) { // else the step is told already: it was begun with optima that fit no longer
            job.at(Text.of("收资调研和历史排放核算、潜力、情景、目标、路径", "survey, accounting, potential, scenarios, targets, pathway"));
        }
        LocalDate day = LocalDate.now(clock);
        var prepared =
                Composition.prepared(Survey.read(read.tables(), reference), day, reference, solving, job::within);
        job.at(Text.of("成稿", "composing the document"));
        Composition composed = Composition.of(prepared, read.tables(), read.texts(), reference, solving, job::within);
        job.proceed();
        return Draft.of(read.version(), read.tables(), read.texts(), day, composed, reference, isOutdated);
    }

    /** What may be published of a version; own words are not in it, for they may tell what no screen can see. */
    PublicPage publish(Job job) throws Unreadable, IOException {
        Read read = read(job);
        job.at(Text.of("去掉保密数据，试算内部数据", "taking out what is confidential, trying what is internal"));
        Publication publication = Publishing.publish(
                read.tables(),
                LocalDate.now(clock),
                reference,
                (run, runs) -> job.within(Text.of("试算 " + run + "/" + runs, "run " + run + " of " + runs)));
        return PublicPage.of(publication.document(), reference);
    }

    /** Whether a failure, or what caused it, is of a kind: threads wrap what they throw. */
    static boolean isCausedBy(Throwable failed, Predicate<Throwable> kind) {
        for (Throwable cause = failed; cause != null; cause = cause.getCause()) {
            if (kind.test(cause)) {
                return true;
            }
        }
        return false;
    }
}
