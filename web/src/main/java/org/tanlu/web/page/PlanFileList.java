package org.tanlu.web.page;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.tanlu.trace.Text;
import org.tanlu.verbs.Cities;
import org.tanlu.web.desk.Desk;
import org.tanlu.web.desk.JobKind;
import org.tanlu.web.store.JobRecord;
import org.tanlu.web.store.JobRecords;

/** 方案文件 the files of a project's plan as they were last written, documents first. */
@Component
public final class PlanFileList {
    private static final List<String> ORDER = List.of("docx", "pdf", "html", "pptx", "xlsx", "zip", "csv");

    private final Desk desk;
    private final JobRecords records;

    PlanFileList(Desk desk, JobRecords records) {
        this.desk = desk;
        this.records = records;
    }

    /**
     * The files.
     *
     * @param number    of the version that they are of; none where nothing was written yet
     * @param documents what stands in the folder itself
     * @param results   the result tables and whatever stands in folders below
     */
    public record Listing(Optional<Long> number, List<PlanFile> documents, List<PlanFile> results) {
        public Listing {
            documents = List.copyOf(documents);
            results = List.copyOf(results);
        }
    }

    /**
     * A file.
     *
     * @param name  inside the plan's folder, with slashes
     * @param kind  its ending
     * @param bytes how large it is
     * @param made  when it was made, as ISO 8601 writes it
     */
    public record PlanFile(String name, String kind, long bytes, String made) {
        /** What it is for. */
        public Text use() {
            return PlanFileUse.of(name, kind);
        }

        /** Its size as people read it, in kB. */
        public long kilobytes() {
            return Math.max(1, bytes / 1000);
        }
    }

    /** The files of a project. */
    public Listing of(long project) {
        Path folder = desk.folders().output(project);
        Optional<Long> number = records.last(project, JobKind.WRITE.name()).map(JobRecord::number);
        if (!Files.isDirectory(folder)) {
            return new Listing(Optional.empty(), List.of(), List.of());
        }
        Path optima = Cities.optimumFolder(folder);
        try (Stream<Path> all = Files.walk(folder)) {
            List<PlanFile> files = all.filter(file -> Files.isRegularFile(file) && !file.startsWith(optima))
                    .map(file -> file(folder, file))
                    .sorted(Comparator.comparingInt((PlanFile file) -> rank(file.kind()))
                            .thenComparing(PlanFile::name))
                    .toList();
            return new Listing(
                    files.isEmpty() ? Optional.empty() : number,
                    files.stream().filter(file -> !file.name().contains("/")).toList(),
                    files.stream().filter(file -> file.name().contains("/")).toList());
        } catch (IOException unread) {
            throw new UncheckedIOException(unread);
        }
    }

    private static int rank(String kind) {
        return ORDER.contains(kind) ? ORDER.indexOf(kind) : ORDER.size();
    }

    private static PlanFile file(Path folder, Path file) {
        String name = folder.relativize(file).toString().replace('\\', '/');
        try {
            return new PlanFile(
                    name,
                    name.substring(name.lastIndexOf('.') + 1),
                    Files.size(file),
                    Files.getLastModifiedTime(file).toInstant().toString());
        } catch (IOException unread) {
            throw new UncheckedIOException(unread);
        }
    }
}
