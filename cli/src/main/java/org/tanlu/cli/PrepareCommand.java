package org.tanlu.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.tanlu.pathway.Solving;
import org.tanlu.plan.Plan;
import org.tanlu.reference.ReferenceData;
import org.tanlu.report.OwnText;
import org.tanlu.solver.StoredOptima;
import org.tanlu.survey.Dossier;
import org.tanlu.survey.Survey;
import org.tanlu.survey.Tables;
import org.tanlu.table.Unreadable;
import org.tanlu.trace.Outcome;
import org.tanlu.verbs.Cities;
import org.tanlu.verbs.Composition;
import org.tanlu.verbs.PlanFolder;
import org.tanlu.verbs.TextFolder;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
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

    @Mixin
    private DocumentDate date = new DocumentDate();

    @Option(names = "--timing", description = "列出各步用时。 Tell where the time went.")
    private boolean isTimed;

    @Override
    public Integer call() throws Unreadable, IOException {
        var timing = new Timing();
        Path folder = output.orElseGet(() -> Cities.output(city));
        OutputFolder.check(folder); // at once, not after minutes of work
        StoredOptima optima = Cities.optima(folder);
        optima.ahead();
        ReferenceData reference = ReferenceData.load();
        step(1, "收资调研", "survey");
        Tables tables = Cities.read(city, reference);
        List<OwnText> texts = TextFolder.read(city);
        Outcome<Dossier> dossier = Survey.read(tables, reference);
        timing.done("收资调研 survey");
        step(2, "核算历史排放、编制其余各步并求解路径（措施多时约需一分钟）", "accounting, other steps and pathway, up to a minute");
        Solving solving = Cities.solving(optima);
        LocalDate day = date.day();
        Outcome<Plan> plan = Composition.prepared(dossier, day, reference, solving);
        timing.done("核算、其余各步和路径 accounting, other steps and pathway");
        tell(optima);
        step(3, "写出方案", "writing the plan");
        Composition composed = Composition.of(plan, tables, texts, reference, solving);
        timing.done("成稿 composing");
        optima.forgetOthers(); // the package takes what is kept
        List<Path> files = PlanFolder.write(composed, tables, texts, day, reference, folder);
        timing.done("写出 writing");
        PrintWriter out = spec.commandLine().getOut();
        files.forEach(out::println);
        Summary.print(composed.findings(), out);
        out.flush();
        if (isTimed) {
            timing.print(spec.commandLine().getErr());
        }
        return ExitCode.OK;
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

    private void step(int number, String chinese, String english) {
        PrintWriter err = spec.commandLine().getErr();
        err.println("[" + number + "/3] " + chinese + " " + english + " …");
        err.flush();
    }
}
