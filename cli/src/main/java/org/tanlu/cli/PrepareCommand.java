package org.tanlu.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.tanlu.office.PlanDocx;
import org.tanlu.plan.Plan;
import org.tanlu.plan.Preparation;
import org.tanlu.reference.ReferenceData;
import org.tanlu.report.PlanDocument;
import org.tanlu.report.ResultTable;
import org.tanlu.report.Results;
import org.tanlu.report.html.HtmlPage;
import org.tanlu.survey.Dossier;
import org.tanlu.survey.Survey;
import org.tanlu.table.Csv;
import org.tanlu.table.Unreadable;
import org.tanlu.trace.Finding;
import org.tanlu.trace.Outcome;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code tanlu prepare}: the seven steps, then the plan as Word and HTML and the results as CSV. */
@Command(
        name = "prepare",
        description = "编制方案：写出 Word、网页和结果表。 Prepare the plan: Word document, web page and result tables.")
final class PrepareCommand implements Callable<Integer> {
    private static final String NOT_IN_FILE_NAMES = "[\\\\/:*?\"<>|\\p{Cntrl}]";
    private static final int LONGEST_FILE_NAME = 60;

    @Spec
    private CommandSpec spec;

    @Parameters(paramLabel = "CITY", description = "城市文件夹或工作簿。 City folder or workbook.")
    private Path city = Path.of("");

    @Option(
            names = {"-o", "--output"},
            paramLabel = "DIR",
            description = "输出文件夹，默认 out/城市文件夹名。 Output folder; out/<city> by default.")
    private Optional<Path> output = Optional.empty();

    @Option(
            names = "--date",
            paramLabel = "YYYY-MM-DD",
            description = "文档日期，默认今天。 Date of the document; today by default.")
    private Optional<LocalDate> date = Optional.empty();

    @Override
    public Integer call() throws Unreadable, IOException {
        ReferenceData reference = ReferenceData.load();
        step(1, "收资调研", "survey");
        Outcome<Dossier> dossier = Survey.read(Cities.read(city, reference), reference);
        step(2, "核算历史排放并编制其余各步", "accounting and the other steps");
        Outcome<Plan> plan = Preparation.prepare(dossier.value(), reference);
        List<Finding> findings = new ArrayList<>(dossier.findings());
        findings.addAll(plan.findings());
        LocalDate day = date.orElseGet(LocalDate::now);
        findings.addAll(plan.value().quality().signedAfter(day, reference));
        step(3, "写出方案", "writing the plan");
        List<Path> files = write(plan.value(), findings, day, reference);
        PrintWriter out = spec.commandLine().getOut();
        files.forEach(out::println);
        Summary.print(findings, out);
        out.flush();
        return ExitCode.OK;
    }

    private List<Path> write(Plan plan, List<Finding> findings, LocalDate day, ReferenceData reference)
            throws IOException {
        Path folder = output.orElseGet(() -> Path.of("out").resolve(name()));
        Files.createDirectories(folder.resolve("results"));
        PlanDocument document = PlanDocument.of(plan, findings, reference);
        String name = fileName(document.title());
        Path word = folder.resolve(name + ".docx");
        PlanDocx.write(document, day, word);
        Path page = folder.resolve(name + ".html");
        Files.writeString(page, HtmlPage.of(document), StandardCharsets.UTF_8);
        for (ResultTable table : Results.of(plan, findings)) {
            write(table, folder.resolve("results").resolve(table.name() + ".csv"));
        }
        return List.of(word, page, folder.resolve("results"));
    }

    /** With a byte order mark, so that spreadsheets read the Chinese rightly on a double click. */
    private static void write(ResultTable table, Path file) throws IOException {
        var text = new StringBuilder("\uFEFF");
        text.append(Csv.line(
                        table.columns().stream().map(ResultTable.Column::name).toList()))
                .append('\n');
        table.rows().forEach(row -> text.append(Csv.line(row)).append('\n'));
        Files.writeString(file, text, StandardCharsets.UTF_8);
    }

    /** A title as every file system takes it: at most 255 bytes in UTF-8, endings included. */
    private static String fileName(String title) {
        String name = title.replaceAll(NOT_IN_FILE_NAMES, "_");
        int end = name.offsetByCodePoints(0, Math.min(LONGEST_FILE_NAME, name.codePointCount(0, name.length())));
        return name.substring(0, end);
    }

    private String name() {
        String name = city.toAbsolutePath().normalize().getFileName().toString();
        return name.endsWith(".xlsx") ? name.substring(0, name.length() - ".xlsx".length()) : name;
    }

    private void step(int number, String chinese, String english) {
        PrintWriter err = spec.commandLine().getErr();
        err.println("[" + number + "/3] " + chinese + " " + english + " …");
        err.flush();
    }
}
