package org.tanlu.web.upkeep;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.Clock;
import java.util.concurrent.Callable;
import org.tanlu.web.backup.Backup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code tanlu backup}: everything of the workbench in one file. */
@Command(
        name = "backup",
        description = {"备份工作台的全部数据，不必停用。", "Back up everything of the workbench while it is in use."})
final class BackupCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec;

    @Parameters(
            paramLabel = "FILE",
            description = {"备份文件，如 备份.zip；不得已存在。", "The backup to write, as backup.zip; must not exist."})
    private Path file = Path.of("tanlu-backup.zip");

    @Mixin
    private DataOptions place = new DataOptions();

    @Override
    public Integer call() throws Exception {
        PrintWriter out = spec.commandLine().getOut();
        Backup.write(place.there(), place.data(), file.toAbsolutePath(), Clock.systemUTC());
        out.println("已备份 Backed up: " + file);
        return Upkeep.OK;
    }
}
