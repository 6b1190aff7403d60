package org.tanlu.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.tanlu.plan.Plan;
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

    /** Keys that begin alike by fewer characters are not near. */
    private static final int LEAST_COMMON = 3;

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
            description = "展开的层数；不写则展开到有键的数为止，并且不超过一两百行。 How many levels to unfold; by default down to numbers"
                    + " with keys of their own, and no more than a page or two.")
    private Optional<Integer> depth = Optional.empty();

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
        Optional<Figure> figure = figure(figures, key);
        if (figure.isPresent()) {
            plan.indicators().stream()
                    .filter(value -> value.isPartial()
                            && value.figure().orElseThrow().key().equals(key))
                    .forEach(value -> out.println("※ " + value.reason()));
            DerivationPrint.of(figure.get().derivation().get(), depth, known -> find(figures, known), out);
            out.flush();
            return ExitCode.OK;
        }
        List<String> near = near(figures);
        spec.commandLine()
                .getErr()
                .println("没有这个键：" + key
                        + (near.isEmpty()
                                ? "，也没有相近的。不写键则列出各种键。 No such key, and none near it; without a key the kinds of keys are listed."
                                : "。相近的有： No such key; near it are:"));
        near.forEach(spec.commandLine().getErr()::println);
        return ExitCode.USAGE;
    }

    private static Optional<Figure> figure(List<Figure> figures, String wanted) {
        return figures.stream().filter(known -> known.key().equals(wanted)).findFirst();
    }

    private static Optional<Derivation> find(List<Figure> figures, String wanted) {
        return figure(figures, wanted).map(found -> found.derivation().get());
    }

    /** The keys that hold what was asked for, else those that share most of its words from the left; none without two. */
    private List<String> near(List<Figure> figures) {
        String wanted = key.replaceAll("/\\d*$", "");
        List<String> keys = figures.stream().map(Figure::key).toList();
        List<String> containing = keys.stream()
                .filter(known -> known.contains(wanted))
                .limit(MOST_KEYS)
                .toList();
        return containing.isEmpty()
                ? keys.stream()
                        .filter(known -> common(known) > key.indexOf('/') + 1 && common(known) >= LEAST_COMMON)
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
}
