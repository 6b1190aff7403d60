package org.tanlu.cli;

import java.util.concurrent.Callable;
import org.tanlu.trace.Clause;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.UsageMessageSpec;
import picocli.CommandLine.ScopeType;
import picocli.CommandLine.Spec;

/** The command {@code tanlu}: reads the arguments, calls a verb, and ends with its exit code; its help says what it covers (clause 1). */
@Command(
        name = "tanlu",
        synopsisHeading = "用法 Usage: ",
        description = {
            "碳路：从城市的统计数据到碳减排行动方案。",
            "Tanlu: from a city's statistics to its carbon reduction action plan.",
            "",
            "按《城市碳减排行动方案编制指南》：编制原则（第4章）、编制流程（第5章）、方法（第6至11章）、主要内容（附录A、附录B）。",
            "By the guideline's principles (chapter 4), process (5), methods (6 to 11) and main content (Appendices A and B)."
        },
        optionListHeading = "%n选项 Options:%n",
        commandListHeading = "%n命令 Commands:%n",
        versionProvider = Version.class)
@Clause("C1-1")
public final class Tanlu implements Callable<Integer> {
    @Spec
    private CommandSpec spec;

    private Tanlu() {}

    /** Runs one command and ends the process: 0 when all went well, 2 when the arguments made no sense. */
    public static void main(String[] arguments) {
        System.exit(commandLine().execute(arguments));
    }

    static CommandLine commandLine() {
        var line = new CommandLine(new Tanlu());
        line.addSubcommand(new ServeCommand())
                .addSubcommand(new InitCommand())
                .addSubcommand(new RequestCommand())
                .addSubcommand(new ReceiveCommand())
                .addSubcommand(new ImportCommand())
                .addSubcommand(new ConvertCommand())
                .addSubcommand(new PrepareCommand())
                .addSubcommand(new TextCommand())
                .addSubcommand(new AdoptCommand())
                .addSubcommand(new MonitorCommand())
                .addSubcommand(new PublishCommand())
                .addSubcommand(new CheckCommand())
                .addSubcommand(new ConformityCommand())
                .addSubcommand(new VerifyCommand())
                .addSubcommand(new CompareCommand())
                .addSubcommand(new ExplainCommand())
                .addSubcommand(new ScenarioCommand())
                .addSubcommand(new ServeCommand.Audit())
                .addSubcommand(new ServeCommand.Backup())
                .addSubcommand(new ServeCommand.Restore())
                .addSubcommand(new ServeCommand.VerifyBackup())
                .addSubcommand(new HelpCommand());
        line.setCaseInsensitiveEnumValuesAllowed(true);
        line.setExecutionExceptionHandler(new Failures());
        line.setParameterExceptionHandler(new Misuse());
        line.getSubcommands()
                .values()
                .forEach(verb -> head(verb.getCommandSpec().usageMessage()));
        line.getCommandSpec().usageMessage().footer(Role.help());
        line.getCommandSpec().addOption(help()).addOption(version());
        return line;
    }

    private static void head(UsageMessageSpec usage) {
        usage.synopsisHeading("用法 Usage: ");
        usage.parameterListHeading("%n参数 Parameters:%n");
        usage.optionListHeading("%n选项 Options:%n");
    }

    /** Without a verb there is nothing to do but to show the usage. */
    @Override
    public Integer call() {
        spec.commandLine().usage(spec.commandLine().getErr());
        return CommandLine.ExitCode.USAGE;
    }

    private static OptionSpec help() {
        return OptionSpec.builder("-h", "--help")
                .usageHelp(true)
                .scopeType(ScopeType.INHERIT)
                .description("显示帮助并退出。 Show this help and exit.")
                .build();
    }

    private static OptionSpec version() {
        return OptionSpec.builder("-V", "--version")
                .versionHelp(true)
                .description("显示版本并退出。 Show the version and exit.")
                .build();
    }
}
