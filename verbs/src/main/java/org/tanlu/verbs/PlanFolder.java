package org.tanlu.verbs;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ForkJoinTask;
import org.tanlu.office.proof.PlanPackage;
import org.tanlu.office.workbook.PlanWorkbook;
import org.tanlu.plan.Plan;
import org.tanlu.reference.ReferenceData;
import org.tanlu.report.OwnText;
import org.tanlu.report.PlanDocument;
import org.tanlu.report.PlanSheets;
import org.tanlu.survey.Tables;
import org.tanlu.verification.Imprint;
import org.tanlu.verification.Reading;

/** 方案文件夹 the folder that a prepared plan is written into: all its documents, results and the package to verify it by. */
public final class PlanFolder {
    /** The workbook of tasks and measures that a planner may edit and hand back. */
    public static final String WORKBOOK = "任务分工和措施.xlsx";

    private PlanFolder() {}

    /**
     * Writes everything of a plan (Appendix A).
     *
     * @param composed  the plan and its documents
     * @param tables    the city's tables it was prepared from
     * @param texts     the planner's own words
     * @param day       the date of the documents
     * @param reference what is known before any city
     * @param folder    where to; made when absent
     * @return the files written, the document first
     * @throws IOException when a file cannot be written
     */
    public static List<Path> write(
            Composition composed,
            Tables tables,
            List<OwnText> texts,
            LocalDate day,
            ReferenceData reference,
            Path folder)
            throws IOException {
        PlanDocument document = composed.full();
        Path pack = folder.resolve(PlanPackage.NAME);
        Path results = folder.resolve(ResultFiles.FOLDER);
        Files.createDirectories(folder);
        ForkJoinTask<Imprint> imprint = ForkJoinTask.adapt(() -> {
                    String digest = PlanPackage.write(
                            tables, texts, PlanFiles.origin(document, day), Cities.optimumFolder(folder), pack);
                    return Imprint.of(Reading.of(document), ResultFiles.write(composed.results(), results), digest);
                })
                .fork(); // the Word document needs it last
        ForkJoinTask<List<Path>> beside = ForkJoinTask.adapt(() -> {
                    List<Path> others = new ArrayList<>(PlanFiles.writeIssue(composed.issue(), day, folder));
                    others.addAll(ReviewFiles.write(composed, day, reference, folder));
                    others.add(pack);
                    others.addAll(workbook(composed.plan(), reference, folder));
                    return others;
                })
                .fork();
        List<Path> files = new ArrayList<>(PlanFiles.write(document, day, imprint::join, folder));
        files.add(results);
        files.addAll(PlanFiles.written(beside));
        return files;
    }

    /** The workbook of tasks and measures, of a plan that has a pathway. */
    private static List<Path> workbook(Plan plan, ReferenceData reference, Path folder) throws IOException {
        if (plan.pathway().main().isEmpty()) {
            return List.of();
        }
        Path workbook = folder.resolve(WORKBOOK);
        PlanWorkbook.write(PlanSheets.of(plan, reference), workbook);
        return List.of(workbook);
    }
}
