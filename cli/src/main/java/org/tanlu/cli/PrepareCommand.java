package org.tanlu.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.tanlu.office.workbook.PlanWorkbook;
import org.tanlu.plan.Plan;
import org.tanlu.plan.Preparation;
import org.tanlu.reference.ReferenceData;
import org.tanlu.report.PlanDocument;
import org.tanlu.report.PlanSheets;
import org.tanlu.report.Results;
import org.tanlu.solver.StoredOptima;
import org.tanlu.survey.Dossier;
import org.tanlu.survey.Survey;
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

    @Option(names = "--timing", hidden = true, description = "报告各步用时。 Tell how long each step took.")
    private boolean isTimed;

    private long since = System.nanoTime();

    @Override
    public Integer call() throws Unreadable, IOException {
        ReferenceData reference = ReferenceData.load();
        step(1, "收资调研", "survey");
        Outcome<Dossier> dossier = Survey.read(Cities.read(city, reference), reference);
        timed("读入 survey");
        step(2, "核算历史排放、编制其余各步并求解路径（措施多时约需一分钟）", "accounting, other steps and pathway, up to a minute");
        Path folder = output.orElseGet(() -> Cities.output(city));
        StoredOptima optima = Cities.optima(folder);
        Outcome<Plan> plan = Preparation.prepare(dossier.value(), reference, Cities.solving(optima));
        timed("其余各步和路径 other steps and pathway");
        tell(optima);
        List<Finding> findings = new ArrayList<>(dossier.findings());
        findings.addAll(plan.findings());
        LocalDate day = date.orElseGet(LocalDate::now);
        findings.addAll(plan.value().quality().signedAfter(day, reference));
        step(3, "写出方案", "writing the plan");
        List<Path> files = write(plan.value(), findings, day, reference, folder);
        timed("写出 writing");
        optima.forgetOthers();
        PrintWriter out = spec.commandLine().getOut();
        files.forEach(out::println);
        Summary.print(findings, out);
        out.flush();
        return ExitCode.OK;
    }

    private static List<Path> write(
            Plan plan, List<Finding> findings, LocalDate day, ReferenceData reference, Path folder) throws IOException {
        PlanDocument document = PlanDocument.of(plan, findings, reference);
        List<Path> files = new ArrayList<>(PlanFiles.write(document, Results.of(plan, findings), day, folder));
        if (plan.pathway().main().isPresent()) {
            Path workbook = folder.resolve(AdoptCommand.WORKBOOK);
            PlanWorkbook.write(PlanSheets.of(plan, reference), workbook);
            files.add(workbook);
        }
        return files;
    }

    /** Which optima were at hand: a planner who changed nothing sees that nothing was searched anew. */
    private void tell(StoredOptima optima) {
        PrintWriter err = spec.commandLine().getErr();
        if (optima.taken() > 0) {
            err.printf(
                    "      输入未变的求解 %d 次，取用已存的最优解；新求解 %d 次 %d optima kept from before, %d searched%n",
                    optima.taken(), optima.searched(), optima.taken(), optima.searched());
        }
        optima.trouble()
                .ifPresent(
                        reason -> err.printf("      最优解未能存入输出文件夹，下次须重新求解：%s the optima could not be kept%n", reason));
        err.flush();
    }

    /** How long it took since the last of these, where that was asked. */
    private void timed(String step) {
        long now = System.nanoTime();
        if (isTimed) {
            spec.commandLine().getErr().printf(Locale.ROOT, "      %s: %.1f s%n", step, (now - since) / 1e9);
            spec.commandLine().getErr().flush();
        }
        since = now;
    }

    private void step(int number, String chinese, String english) {
        PrintWriter err = spec.commandLine().getErr();
        err.println("[" + number + "/3] " + chinese + " " + english + " …");
        err.flush();
    }
}
