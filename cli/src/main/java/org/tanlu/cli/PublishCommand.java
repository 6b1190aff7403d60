package org.tanlu.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.tanlu.publication.Publication;
import org.tanlu.publication.Publishing;
import org.tanlu.publication.Suppressed;
import org.tanlu.reference.ReferenceData;
import org.tanlu.table.Unreadable;
import org.tanlu.verbs.Cities;
import org.tanlu.verbs.PlanFiles;
import org.tanlu.verbs.TextFolder;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code tanlu publish}: the plan without what must not leave the house. */
@Command(
        name = "publish",
        description = {
            "写出公开稿：去掉保密数据，内部数据只以合计出现，企业数据三家以上才汇总；公开检查记录另存，不得公开。",
            "Write the plan for publication: nothing confidential, internal data in sums only, three respondents at least."
        })
final class PublishCommand implements Callable<Integer> {
    private static final List<String> RECORD_HEAD = List.of("where", "what", "why_zh", "why_en");

    @Spec
    private CommandSpec spec;

    @Parameters(paramLabel = "CITY", description = "城市文件夹或工作簿。 City folder or workbook.")
    private Path city = Path.of("");

    @Option(
            names = {"-o", "--output"},
            paramLabel = "DIR",
            description = "输出文件夹，须为新的或空的，默认 out/城市文件夹名-public。 New or empty folder; out/<city>-public by default.")
    private Optional<Path> output = Optional.empty();

    @Option(
            names = "--record",
            paramLabel = "FILE",
            description = "公开检查记录（CSV，内部），须在输出文件夹之外；默认在其旁边。 The internal record of what was left out,"
                    + " outside of the folder; beside it by default.")
    private Optional<Path> record = Optional.empty();

    @Mixin
    private DocumentDate date = new DocumentDate();

    @Override
    public Integer call() throws Unreadable, IOException {
        Path folder = output.orElseGet(() -> Path.of("out").resolve(Cities.name(city) + "-public"));
        Path account = record.orElseGet(() -> folder.resolveSibling(folder.getFileName() + "-record.csv"));
        PrintWriter err = spec.commandLine().getErr();
        if (!isEmpty(folder)) {
            err.println(folder + " 里已有文件，可能混入内部资料；请换一个新的或空的文件夹。");
            err.println(folder + " holds files already, which might be internal; take a new or empty folder.");
            return ExitCode.OUTPUT;
        }
        if (normal(account).startsWith(normal(folder))) {
            err.println("公开检查记录不得放在公开文件夹里：" + account);
            err.println("The record is internal and must not lie in the published folder: " + account);
            return ExitCode.USAGE;
        }
        if (!TextFolder.read(city).isEmpty()) {
            err.println("※ 公开稿由程序编写，不采用 text 文件夹里的自写文字：自写文字可能含有不公开的内容，公开检查看不出。");
            err.println(
                    "  The published plan is composed; own words are not in it, for they may tell what no screen can see.");
        }
        ReferenceData reference = ReferenceData.load();
        LocalDate day = date.day();
        Publication publication = Publishing.publish(Cities.read(city, reference), day, reference, (run, runs) -> {
            err.printf("试算 run %d/%d%n", run, runs);
            err.flush();
        });
        List<Path> files = PlanFiles.write(publication.document(), publication.tables(), day, folder);
        PlanFiles.write(
                RECORD_HEAD,
                publication.suppressed().stream().map(PublishCommand::line).toList(),
                account);
        PrintWriter out = spec.commandLine().getOut();
        files.forEach(out::println);
        out.println("公开检查记录（内部，不得公开） internal record: " + account + "，"
                + publication.suppressed().size() + " 项 lines");
        out.flush();
        return ExitCode.OK;
    }

    private static boolean isEmpty(Path folder) throws IOException {
        if (!Files.exists(folder)) {
            return true;
        }
        if (!Files.isDirectory(folder)) {
            return false;
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.findAny().isEmpty();
        }
    }

    private static Path normal(Path path) {
        return path.toAbsolutePath().normalize();
    }

    private static List<String> line(Suppressed one) {
        return List.of(one.where(), one.what(), one.why().chinese(), one.why().english());
    }
}
