package org.tanlu.cli;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code tanlu help}: the same as {@code tanlu --help}, or as {@code --help} of a verb. */
@Command(
        name = "help",
        description = {"显示帮助，同 --help；写上命令名则显示该命令的帮助。", "Show the help, as --help does; of a command if one is named."})
final class HelpCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec;

    @Parameters(index = "0", arity = "0..1", paramLabel = "COMMAND", description = "命令名。 The command.")
    private Optional<String> verb = Optional.empty();

    @Override
    public Integer call() {
        CommandLine tanlu = spec.parent().commandLine();
        Optional<CommandLine> named = verb.map(
                        name -> Optional.ofNullable(tanlu.getSubcommands().get(name)))
                .orElse(Optional.of(tanlu));
        if (named.isEmpty()) {
            throw new CommandLine.UnmatchedArgumentException(tanlu, List.of(verb.orElseThrow()));
        }
        named.get().usage(tanlu.getOut());
        return ExitCode.OK;
    }
}
