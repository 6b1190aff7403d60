package org.tanlu.cli;

import java.io.PrintWriter;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.tanlu.plan.Plan;
import org.tanlu.quantity.Quantity;
import org.tanlu.quantity.Unit;
import org.tanlu.reference.ReferenceData;
import org.tanlu.table.Unreadable;
import org.tanlu.trace.Derivation;
import org.tanlu.trace.Figure;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code tanlu explain}: how a number came about, down to data and factors with their sources. */
@Command(
        name = "explain",
        description = "说明一个数字的来历，直到数据和因子的来源。 Explain a number down to data and factors with their sources.")
final class ExplainCommand implements Callable<Integer> {
    private static final int MOST_KEYS = 40;

    /** Enough to recompute by hand what is printed. */
    private static final int DIGITS = 10;

    @Spec
    private CommandSpec spec;

    @Parameters(index = "0", paramLabel = "CITY", description = "城市文件夹或工作簿。 City folder or workbook.")
    private Path city = Path.of("");

    @Parameters(
            index = "1",
            paramLabel = "KEY",
            arity = "0..1",
            description =
                    "数字的键，如 inventory/industry/2020；不写则列出最近一年的键。 The number's key; without it those of the last year are listed.")
    private String key = "";

    @Option(
            names = "--depth",
            paramLabel = "N",
            defaultValue = "5",
            description = "展开的层数，默认 ${DEFAULT-VALUE}。 How many levels to unfold.")
    private int depth = 5;

    @Override
    public Integer call() throws Unreadable {
        Plan plan = Cities.prepare(city, ReferenceData.load()).value();
        List<Figure> figures = plan.figures();
        PrintWriter out = spec.commandLine().getOut();
        if (key.isEmpty()) {
            new ExplainKeys(plan).print(out);
            out.flush();
            return ExitCode.OK;
        }
        Optional<Untold> untold = Untold.find(plan, key);
        if (untold.isPresent()) {
            untold.get().print(out);
            out.flush();
            return ExitCode.OK;
        }
        Optional<Figure> figure =
                figures.stream().filter(known -> known.key().equals(key)).findFirst();
        if (figure.isPresent()) {
            plan.indicators().stream()
                    .filter(value -> value.isPartial()
                            && value.figure().orElseThrow().key().equals(key))
                    .forEach(value -> out.println("※ " + value.reason()));
            print(figure.get().derivation().get(), "", 0, out);
            out.flush();
            return ExitCode.OK;
        }
        spec.commandLine().getErr().println("没有这个键：" + key + "。相近的有： No such key; near it are:");
        near(figures).forEach(spec.commandLine().getErr()::println);
        return ExitCode.USAGE;
    }

    private List<String> near(List<Figure> figures) {
        String wanted = key.replaceAll("/\\d*$", "");
        List<String> keys = figures.stream().map(Figure::key).toList();
        List<String> containing = keys.stream()
                .filter(known -> known.contains(wanted))
                .limit(MOST_KEYS)
                .toList();
        return containing.isEmpty()
                ? keys.stream()
                        .sorted(Comparator.comparingInt(known -> -common(known)))
                        .limit(MOST_KEYS)
                        .toList()
                : containing;
    }

    private int common(String known) {
        int length = 0;
        while (length < Math.min(known.length(), key.length()) && known.charAt(length) == key.charAt(length)) {
            length++;
        }
        return length;
    }

    private void print(Derivation derivation, String indent, int level, PrintWriter out) {
        out.println(indent + derivation.label() + " = " + number(derivation.value()));
        String clause = derivation.clause().isEmpty() ? "" : " [" + derivation.clause() + "]";
        out.println(indent + "    ← " + derivation.rule() + clause);
        if (level >= depth && !derivation.parents().isEmpty()) {
            out.println(indent + "    … " + derivation.parents().size() + " 项，用 --depth 展开 items; unfold with --depth");
            return;
        }
        derivation.parents().forEach(parent -> print(parent, indent + "  ", level + 1, out));
    }

    private static String number(Quantity quantity) {
        BigDecimal rounded = new BigDecimal(quantity.value())
                .round(new MathContext(DIGITS, RoundingMode.HALF_UP))
                .stripTrailingZeros();
        String unit =
                quantity.unit().equals(Unit.ONE) ? "" : " " + quantity.unit().symbol();
        return rounded.toPlainString() + unit;
    }
}
