package org.tanlu.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/**
 * {@code tanlu serve}: the workbench in the browser. It is a program of its own, which the launcher starts, so that no other command
 * carries a server along; this command, and those for the upkeep of the workbench's data, only tell of it.
 */
@Command(
        name = "serve",
        description = {
            "启动浏览器工作台（只限本机访问，除非另行指定）；选项见 tanlu serve --help。",
            "Start the workbench in the browser, for this machine only unless told otherwise; options: tanlu serve --help."
        })
class ServeCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec;

    @Override
    public final Integer call() {
        spec.commandLine()
                .getErr()
                .println("工作台由启动脚本 tanlu（Windows 为 tanlu.cmd）启动，不由 tanlu.jar 启动。"
                        + " The workbench is started by the launcher tanlu, not by tanlu.jar.");
        return ExitCode.USAGE;
    }

    /** {@code tanlu audit verify}. */
    @Command(
            name = "audit",
            description = {
                "核对工作台的操作记录：tanlu audit verify。",
                "Verify the workbench's record of changes: tanlu audit verify."
            })
    static final class Audit extends ServeCommand {}

    /** {@code tanlu backup}. */
    @Command(
            name = "backup",
            description = {
                "备份工作台的全部数据，不必停用：tanlu backup 备份.zip。",
                "Back up everything of the workbench while it is in use: tanlu backup FILE.zip."
            })
    static final class Backup extends ServeCommand {}

    /** {@code tanlu restore}. */
    @Command(
            name = "restore",
            description = {
                "把备份恢复到空的数据文件夹和数据库：tanlu restore 备份.zip --data 文件夹。",
                "Restore a backup into an empty data folder and database: tanlu restore FILE.zip --data DIR."
            })
    static final class Restore extends ServeCommand {}

    /** {@code tanlu verify-backup}. */
    @Command(
            name = "verify-backup",
            description = {
                "检查备份是否完整、未被改动：tanlu verify-backup 备份.zip。",
                "Check that a backup is whole and unchanged: tanlu verify-backup FILE.zip."
            })
    static final class VerifyBackup extends ServeCommand {}
}
