package org.tanlu.web.upkeep;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.concurrent.Callable;
import org.tanlu.web.backup.Restore;
import org.tanlu.web.record.Fault;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code tanlu verify-backup}: whether a backup can be relied on. */
@Command(
        name = "verify-backup",
        description = {
            "检查备份是否完整、未被改动：试恢复并核对操作记录。",
            "Check that a backup is whole and unchanged: restore it for trial and verify its record."
        })
final class VerifyBackupCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec;

    @Parameters(
            paramLabel = "FILE",
            description = {"备份文件。", "The backup."})
    private Path file = Path.of("tanlu-backup.zip");

    @Override
    public Integer call() throws Exception {
        PrintWriter out = spec.commandLine().getOut();
        List<Fault> faults = Restore.trial(file.toAbsolutePath(), Clock.systemUTC());
        if (faults.isEmpty()) {
            out.println("备份完整，操作记录相符。 The backup is whole, and its record holds.");
        }
        return FaultLines.told(faults, out);
    }
}
