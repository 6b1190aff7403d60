package org.tanlu.web.upkeep;

import java.io.PrintWriter;
import java.util.Set;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ScopeType;

/** 维护命令 the commands beside {@code serve} that need the workbench's database. */
@Command(
        name = "tanlu",
        subcommands = {AuditCommand.class, BackupCommand.class, RestoreCommand.class, VerifyBackupCommand.class},
        description = {"工作台数据的维护。", "Upkeep of the workbench's data."})
public final class Upkeep {
    /** What the launcher hands to the workbench's program beside {@code serve}. */
    public static final Set<String> VERBS = Set.of("audit", "backup", "restore", "verify-backup");

    /** Everything is as it should be. */
    static final int OK = 0;
    /** Something is wrong with the data. */
    static final int FAULTS = 1;

    private Upkeep() {}

    /**
     * Does what is asked.
     *
     * @return 0 when all is well, 1 when something is wrong with the data, 2 when the command could not be done
     */
    public static int run(PrintWriter out, PrintWriter err, String... arguments) {
        var line = new CommandLine(new Upkeep());
        line.getCommandSpec().addOption(help());
        return line.setOut(out)
                .setErr(err)
                .setParameterExceptionHandler((wrong, given) -> {
                    CommandLine command = wrong.getCommandLine();
                    command.getErr().println("参数有误 Wrong arguments: " + wrong.getMessage());
                    command.usage(command.getErr());
                    return CommandLine.ExitCode.USAGE;
                })
                .setExecutionExceptionHandler((failed, command, parsed) -> {
                    command.getErr().println(Troubles.words(failed));
                    return CommandLine.ExitCode.USAGE;
                })
                .execute(arguments);
    }

    private static OptionSpec help() {
        return OptionSpec.builder("-h", "--help")
                .usageHelp(true)
                .scopeType(ScopeType.INHERIT)
                .description("显示帮助并退出。 Show this help and exit.")
                .build();
    }
}
