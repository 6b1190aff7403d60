package org.tanlu.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.tanlu.conformity.Conformity;
import org.tanlu.conformity.ConformityCheck;
import org.tanlu.conformity.Judgement;
import org.tanlu.conformity.Label;
import org.tanlu.conformity.Verdict;
import org.tanlu.plan.Plan;
import org.tanlu.reference.ReferenceData;
import org.tanlu.report.ConformityDocument;
import org.tanlu.report.ConformityResults;
import org.tanlu.solver.StoredOptima;
import org.tanlu.table.Unreadable;
import org.tanlu.trace.Outcome;
import org.tanlu.verbs.Cities;
import org.tanlu.verbs.PlanFiles;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code tanlu conformity}: holds the plan of a city against every requirement of the guideline. */
@Command(
        name = "conformity",
        description = {
            "符合性自查：按指南逐项判定本市方案，写出 Word、网页和结果表。尚不符合时退出码为 1。",
            "Check the plan against every requirement of the guideline: Word, HTML, CSV. Exit code 1 if it does not conform yet."
        })
final class ConformityCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec;

    @Parameters(paramLabel = "CITY", description = "城市文件夹或工作簿。 City folder or workbook.")
    private Path city = Path.of("");

    @Option(
            names = {"-o", "--out", "--output"},
            paramLabel = "DIR",
            description = "输出文件夹，默认 out/城市文件夹名；已有的最优解从这里取用。"
                    + " Output folder; out/<city> by default; optima kept there are used.")
    private Optional<Path> output = Optional.empty();

    @Mixin
    private DocumentDate date = new DocumentDate();

    @Override
    public Integer call() throws Unreadable, IOException {
        ReferenceData reference = ReferenceData.load();
        Path folder = output.orElseGet(() -> Cities.output(city));
        StoredOptima optima = Cities.optima(folder);
        Outcome<Plan> plan = Cities.prepare(city, reference, Cities.solving(optima));
        Conformity conformity = ConformityCheck.check(plan.value(), plan.findings(), reference);
        List<Path> files = PlanFiles.write(
                ConformityDocument.of(conformity, plan.value(), reference),
                List.of(ConformityResults.of(conformity)),
                date.day(),
                folder);
        PrintWriter out = spec.commandLine().getOut();
        files.forEach(out::println);
        print(conformity, out);
        out.flush();
        return conformity.label().conforms() ? ExitCode.OK : ExitCode.FINDINGS;
    }

    private static void print(Conformity conformity, PrintWriter out) {
        conformity.byChapter().forEach((chapter, judgements) -> out.println(chapter + ":" + counts(judgements)));
        out.println("合计 All:" + counts(conformity.judgements()));
        Label label = conformity.label();
        out.println(
                "结论 Conclusion: " + label.text().chinese() + " " + label.text().english());
        label.causes().forEach(cause -> {
            out.println("    " + cause.text().chinese());
            out.println("    " + cause.text().english());
        });
    }

    private static String counts(List<Judgement> judgements) {
        var line = new StringBuilder();
        for (Verdict verdict : Verdict.values()) {
            long count = judgements.stream()
                    .filter(each -> each.verdict() == verdict)
                    .count();
            line.append(line.isEmpty() ? " " : "，")
                    .append(verdict.text().chinese())
                    .append(' ')
                    .append(verdict.text().english())
                    .append(' ')
                    .append(count);
        }
        return line.toString();
    }
}
