package org.tanlu.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.tanlu.office.PlanDocx;
import org.tanlu.office.proof.WordReader;
import org.tanlu.reference.ReferenceData;
import org.tanlu.survey.Survey;
import org.tanlu.table.Unreadable;
import org.tanlu.verbs.Cities;
import org.tanlu.verbs.PlanFiles;
import org.tanlu.verification.CommentTrail;
import org.tanlu.verification.VersionChanges;
import org.tanlu.verification.VersionComparison;
import org.tanlu.verification.VersionReport;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code tanlu compare}: what differs between two versions of a plan. */
@Command(
        name = "compare",
        description = {
            "比较两个版本（如征求意见稿和送审稿）：文字、表格、图和结果的差别，写出版本比较.docx 和 differences.csv。",
            "Compare two versions of a plan: what differs in text, tables, charts and results, as Word document and table."
        })
final class CompareCommand implements Callable<Integer> {
    private static final String DOCUMENT = "版本比较.docx";
    private static final String TABLE = "differences.csv";

    @Spec
    private CommandSpec spec;

    @Parameters(index = "0", paramLabel = "OLD.docx", description = "原版本。 The earlier version.")
    private Path before = Path.of("");

    @Parameters(index = "1", paramLabel = "NEW.docx", description = "新版本。 The later version.")
    private Path after = Path.of("");

    @Option(
            names = {"-o", "--output"},
            paramLabel = "DIR",
            description = "输出文件夹，默认新版本旁的“版本比较”。 Output folder; 版本比较 beside the later version by default.")
    private Optional<Path> output = Optional.empty();

    @Option(
            names = "--city",
            paramLabel = "CITY",
            description = "城市文件夹或工作簿：把其中“意见采纳情况”各条与所涉部分的改动对应。 City whose opinions (register comments)"
                    + " are held against the changes at the parts that they name.")
    private Optional<Path> city = Optional.empty();

    @Mixin
    private DocumentDate date = new DocumentDate();

    @Override
    public Integer call() throws Unreadable, IOException {
        WordReader.Contents old = WordReader.read(before);
        WordReader.Contents now = WordReader.read(after);
        VersionChanges changes = VersionComparison.compare(old.reading(), old.imprint(), now.reading(), now.imprint());
        List<CommentTrail> trails = city.isPresent() ? trails(city.get(), changes) : List.of();
        Path folder = output.orElseGet(() -> after.toAbsolutePath().resolveSibling("版本比较"));
        Files.createDirectories(folder);
        Path document = folder.resolve(DOCUMENT);
        PlanDocx.write(VersionReport.of(name(before), name(after), changes, trails), date.day(), document);
        Path table = folder.resolve(TABLE);
        PlanFiles.write(ChangeLines.HEAD, ChangeLines.rows(changes, trails), table);
        PrintWriter out = spec.commandLine().getOut();
        var lines = new ChangeLines(out);
        lines.changes(changes);
        if (city.isPresent()) {
            lines.trails(trails);
        }
        out.println("→ " + document);
        out.println("→ " + table);
        out.flush();
        return ExitCode.OK;
    }

    private static List<CommentTrail> trails(Path city, VersionChanges changes) throws Unreadable {
        ReferenceData reference = ReferenceData.load();
        return CommentTrail.of(
                Survey.read(Cities.read(city, reference), reference).value().register("comments"), changes);
    }

    private static String name(Path file) {
        return String.valueOf(file.getFileName());
    }
}
