package org.tanlu.web.upkeep;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.tanlu.web.backup.Restore;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code tanlu restore}: a backup into an empty place. */
@Command(
        name = "restore",
        description = {"把备份恢复到空的数据文件夹和数据库。", "Restore a backup into an empty data folder and database."})
final class RestoreCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec;

    @Parameters(
            paramLabel = "FILE",
            description = {"备份文件。", "The backup."})
    private Path file = Path.of("tanlu-backup.zip");

    @Mixin
    private DataOptions place = new DataOptions();

    @Override
    public Integer call() throws Exception {
        PrintWriter out = spec.commandLine().getOut();
        Restore.into(file.toAbsolutePath(), place.url(), place.data());
        out.println("已恢复到 Restored to: " + place.data());
        return Upkeep.OK;
    }
}
