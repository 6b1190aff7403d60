package org.tanlu.cli;

import java.io.PrintWriter;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.tanlu.trace.Text;
import picocli.CommandLine;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.OverwrittenOptionException;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** Says in one line and in both languages what is wrong with the arguments, and where to read how they should be. */
final class Misuse implements IParameterExceptionHandler {

    @Override
    public int handleParseException(ParameterException misuse, String[] arguments) {
        CommandLine line = misuse.getCommandLine();
        Text message = message(misuse);
        PrintWriter err = line.getErr();
        err.println(message.chinese() + " " + message.english());
        err.println("用法见 See: " + line.getCommandSpec().qualifiedName() + " --help");
        err.flush();
        return ExitCode.USAGE;
    }

    private static Text message(ParameterException misuse) {
        if (misuse instanceof MissingParameterException missing && lacksValue(missing.getMissing())) {
            String names = names(missing.getMissing());
            return Text.of(names + " 后面缺少取值。", names + " needs a value.");
        }
        if (misuse instanceof MissingParameterException missing) {
            String names = names(missing.getMissing());
            return Text.of("缺少参数：" + names + "。", "Missing: " + names + ".");
        }
        if (misuse instanceof UnmatchedArgumentException unmatched) {
            String texts = String.join(" ", unmatched.getUnmatched());
            return Text.of("不认识的命令或参数：" + texts + "。", "Unknown command or argument: " + texts + ".");
        }
        if (misuse instanceof OverwrittenOptionException twice) {
            String name = name(twice.getOverwritten());
            return Text.of(name + " 只能写一次。", name + " may be given once only.");
        }
        return invalid(misuse);
    }

    private static Text invalid(ParameterException misuse) {
        ArgSpec argument = misuse.getArgSpec();
        if (argument == null) {
            return Text.of("参数有误。", "The arguments make no sense.");
        }
        String name = name(argument);
        Text expected = expected(argument);
        return Text.of(
                name + " 不能是“" + misuse.getValue() + "”：" + expected.chinese() + "。",
                name + " cannot be \"" + misuse.getValue() + "\": " + expected.english() + ".");
    }

    private static Text expected(ArgSpec argument) {
        Class<?> type = argument.auxiliaryTypes().length > 0 ? argument.auxiliaryTypes()[0] : argument.type();
        if (type == LocalDate.class) {
            return Text.of("日期应为 YYYY-MM-DD，且确有其日", "the date must be YYYY-MM-DD and exist");
        }
        if (type == int.class || type == Integer.class) {
            return Text.of("应为整数", "it must be an integer");
        }
        if (type.isEnum()) {
            List<String> names = Arrays.stream(type.getEnumConstants())
                    .map(constant -> constant.toString().toLowerCase(Locale.ROOT))
                    .toList();
            return Text.of("应为 " + String.join(" 或 ", names), "it must be " + String.join(" or ", names));
        }
        return Text.of("看不懂", "it is not understood");
    }

    /** An option that may be left out can only be missing its value. */
    private static boolean lacksValue(List<ArgSpec> missing) {
        return missing.stream().allMatch(argument -> argument.isOption() && !argument.required());
    }

    private static String names(List<ArgSpec> arguments) {
        return arguments.stream().map(Misuse::name).collect(Collectors.joining(" "));
    }

    private static String name(ArgSpec argument) {
        return argument instanceof OptionSpec option ? option.longestName() : argument.paramLabel();
    }
}
