package org.tanlu.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.tanlu.plan.Plan;
import org.tanlu.reference.ReferenceData;
import org.tanlu.report.IssueDocument;
import org.tanlu.report.OwnText;
import org.tanlu.report.PlanDocument;
import org.tanlu.report.TextExport;
import org.tanlu.report.TextVersion;
import org.tanlu.table.Unreadable;
import org.tanlu.trace.Finding;
import org.tanlu.trace.Outcome;
import org.tanlu.verbs.Cities;
import org.tanlu.verbs.TextFolder;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code tanlu text}: the composed text of the plan, a file a section, to be edited in the city's folder {@code text}. */
@Command(
        name = "text",
        description = {
            "导出方案文字：全本和印发稿每节一个文件，数字写成键；改好后放进城市的 text 文件夹，编制时采用，数字随结果更新。",
            "Write the composed text, a file a section of both versions, with figures as keys; edited and put into the city's"
                    + " folder text it is taken up by prepare, and its figures follow the results."
        })
final class TextCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec;

    @Parameters(paramLabel = "CITY", description = "城市文件夹或工作簿。 City folder or workbook.")
    private Path city = Path.of("");

    @Option(
            names = {"-o", "--out", "--output"},
            paramLabel = "DIR",
            description = "输出文件夹，默认 out/城市文件夹名/text；已有的文件不覆盖。 Output folder; files that are there are kept.")
    private Optional<Path> output = Optional.empty();

    @Override
    public Integer call() throws Unreadable, IOException {
        ReferenceData reference = ReferenceData.load();
        Path results = Cities.output(city);
        Outcome<Plan> plan = Cities.prepare(city, reference, Cities.solving(Cities.optima(results)));
        Path folder = output.orElseGet(() -> results.resolve("text"));
        Files.createDirectories(folder);
        int kept = 0;
        List<OwnText> texts = texts(plan.value(), plan.findings(), reference);
        for (OwnText text : texts) {
            Path file = folder.resolve(text.file());
            if (Files.exists(file)) {
                kept++;
            } else {
                Files.writeString(file, String.join("\n", text.lines()) + "\n", StandardCharsets.UTF_8);
            }
        }
        PrintWriter out = spec.commandLine().getOut();
        out.println("→ " + folder + "，" + (texts.size() - kept) + " 个文件 files"
                + (kept == 0 ? "" : "，已有的 " + kept + " 个未动 kept"));
        out.println("改好的文件放进 Put what you edited into: " + TextFolder.of(city));
        out.flush();
        return ExitCode.OK;
    }

    private static List<OwnText> texts(Plan plan, List<Finding> findings, ReferenceData reference) {
        var texts = new ArrayList<OwnText>();
        texts.addAll(TextExport.of(PlanDocument.of(plan, findings, reference), TextVersion.FULL, reference));
        texts.addAll(TextExport.of(IssueDocument.of(plan, reference), TextVersion.ISSUE, reference));
        return texts;
    }
}
