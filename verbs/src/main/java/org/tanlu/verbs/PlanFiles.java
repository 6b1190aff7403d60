package org.tanlu.verbs;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ForkJoinTask;
import java.util.function.Supplier;
import org.tanlu.office.PlanDocx;
import org.tanlu.office.proof.Origin;
import org.tanlu.reference.ReferenceData;
import org.tanlu.report.PlanDocument;
import org.tanlu.report.ResultTable;
import org.tanlu.report.html.HtmlPage;
import org.tanlu.table.Csv;
import org.tanlu.verification.Imprint;

/** Writes a plan's files: the document as Word and HTML, the results as CSV. */
public final class PlanFiles {
    private static final String NOT_IN_FILE_NAMES = "[\\\\/:*?\"<>|\\p{Cntrl}]";
    private static final int LONGEST_FILE_NAME = 60;

    private PlanFiles() {}

    /** Writes the files into a folder and tells the document's two and the folder of the results. */
    public static List<Path> write(PlanDocument document, List<ResultTable> tables, LocalDate date, Path folder)
            throws IOException {
        Path results = folder.resolve(ResultFiles.FOLDER);
        ResultFiles.write(tables, results);
        List<Path> files = new ArrayList<>(write(document, date, () -> Imprint.NONE, folder));
        files.add(results);
        return files;
    }

    /** The document alone, with what lets others verify it, which is asked for when all else of it is there. */
    static List<Path> write(PlanDocument document, LocalDate date, Supplier<Imprint> imprint, Path folder)
            throws IOException {
        Files.createDirectories(folder);
        String name = fileName(document.title());
        Path word = folder.resolve(name + ".docx");
        Path page = folder.resolve(name + ".html");
        ForkJoinTask<?> other = ForkJoinTask.adapt(
                        () -> Files.writeString(page, HtmlPage.of(document), StandardCharsets.UTF_8))
                .fork(); // beside the Word document
        ForkJoinTask<?> writing = ForkJoinTask.adapt(() -> {
            PlanDocx.write(document, date, imprint, word);
            return word;
        });
        writing.quietlyInvoke();
        written(writing);
        written(other);
        return List.of(word, page);
    }

    /** What a plan is prepared with. */
    public static Origin origin(PlanDocument document, LocalDate date) {
        String word = fileName(document.title()) + ".docx";
        return new Origin(document.title(), word, date, ProgramVersion.text(), ReferenceData.fingerprint());
    }

    /** Writes the issue version beside the plan, without keys of figures, and tells its two files. */
    public static List<Path> writeIssue(PlanDocument document, LocalDate date, Path folder) throws IOException {
        String name = titled(document);
        Path word = folder.resolve(name + ".docx");
        PlanDocx.write(document, date, word);
        Path page = folder.resolve(name + ".html");
        Files.writeString(page, HtmlPage.of(document.withoutKeys()), StandardCharsets.UTF_8);
        return List.of(word, page);
    }

    /** The name of a file after a document's title and the line under it, which is never cut. */
    public static String titled(PlanDocument document) {
        return titled(document.title(), document.subtitle());
    }

    /** The same of a title and the line under it. */
    public static String titled(String title, String subtitle) {
        return fileName(title, LONGEST_FILE_NAME - subtitle.length()) + subtitle;
    }

    /** What a task gives that writes, or the reason why it could not. */
    public static <T> T written(ForkJoinTask<T> writing) throws IOException {
        writing.quietlyJoin();
        for (Throwable reason = writing.getException(); reason != null; reason = reason.getCause()) {
            if (reason instanceof IOException unwritten) {
                throw unwritten;
            }
        }
        return writing.join();
    }

    /** Writes a CSV file with a byte order mark, so that spreadsheets read the Chinese rightly on a double click. */
    public static void write(List<String> head, List<List<String>> rows, Path file) throws IOException {
        var text = new StringBuilder("\uFEFF");
        text.append(Csv.line(head)).append('\n');
        rows.forEach(row -> text.append(Csv.line(row)).append('\n'));
        Files.writeString(file, text, StandardCharsets.UTF_8);
    }

    /** A title as every file system takes it: at most 255 bytes in UTF-8, endings included. */
    private static String fileName(String title) {
        return fileName(title, LONGEST_FILE_NAME);
    }

    private static String fileName(String title, int longest) {
        String name = title.replaceAll(NOT_IN_FILE_NAMES, "_");
        int end = name.offsetByCodePoints(0, Math.min(longest, name.codePointCount(0, name.length())));
        return name.substring(0, end);
    }
}
