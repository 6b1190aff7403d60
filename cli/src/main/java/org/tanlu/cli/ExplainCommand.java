package org.tanlu.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.tanlu.pathway.Solving;
import org.tanlu.plan.Plan;
import org.tanlu.reference.ReferenceData;
import org.tanlu.table.Unreadable;
import org.tanlu.verbs.Cities;
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
    /** What keys of the pathway begin with: only for them it is solved. */
    private static final String PATHWAY = "pathway";

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

    @Option(
            names = {"-o", "--output"},
            paramLabel = "DIR",
            description = "方案的输出文件夹，取用其中已存的最优解；默认 out/城市文件夹名。 The plan's output folder, whose kept optima are"
                    + " used; out/<city> by default.")
    private Optional<Path> output = Optional.empty();

    @Override
    public Integer call() throws Unreadable {
        Solving solving = key.startsWith(PATHWAY)
                ? Cities.solving(Cities.optima(output.orElseGet(() -> Cities.output(city))))
                : Solving.notAsked();
        Plan plan = Cities.prepare(city, ReferenceData.load(), solving).value();
        PrintWriter out = spec.commandLine().getOut();
        int code = new Explanation(plan, out, spec.commandLine().getErr()).tell(key, depth);
        out.flush();
        return code;
    }
}
