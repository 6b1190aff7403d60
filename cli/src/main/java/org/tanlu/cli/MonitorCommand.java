package org.tanlu.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.tanlu.monitoring.Monitoring;
import org.tanlu.monitoring.MonitoringReview;
import org.tanlu.monitoring.Standing;
import org.tanlu.plan.Plan;
import org.tanlu.reference.ReferenceData;
import org.tanlu.report.MonitoringReport;
import org.tanlu.solver.StoredOptima;
import org.tanlu.survey.TableNames;
import org.tanlu.table.Unreadable;
import org.tanlu.trace.Finding;
import org.tanlu.trace.Outcome;
import org.tanlu.trace.Severity;
import org.tanlu.verbs.Cities;
import org.tanlu.verbs.PlanFiles;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code tanlu monitor}: a year of what was observed and reported, held against the plan. */
@Command(
        name = "monitor",
        description = {
            "监测评估：把某年的指标监测值和举措进展与方案对照，写出年度报告和结果表。",
            "Hold a year's observed indicators and progress of actions against the plan; write the yearly report and tables."
        })
final class MonitorCommand implements Callable<Integer> {
    private static final List<String> REGISTERS = List.of("observations", "progress");

    @Spec
    private CommandSpec spec;

    @Parameters(paramLabel = "CITY", description = "城市文件夹或工作簿。 City folder or workbook.")
    private Path city = Path.of("");

    @Option(
            names = "--year",
            paramLabel = "YYYY",
            required = true,
            description = "评估哪一年。 The year that is held against the plan.")
    private int year;

    @Option(
            names = {"-o", "--output"},
            paramLabel = "DIR",
            description = "方案的输出文件夹，默认 out/城市文件夹名；报告写入其中的 monitoring 文件夹。 Folder of the plan's output;"
                    + " out/<city> by default; the report goes into its folder monitoring.")
    private Optional<Path> output = Optional.empty();

    @Mixin
    private DocumentDate date = new DocumentDate();

    @Override
    public Integer call() throws Unreadable, IOException {
        ReferenceData reference = ReferenceData.load();
        Path folder = output.orElseGet(() -> Cities.output(city));
        StoredOptima optima = Cities.optima(folder);
        PrintWriter err = spec.commandLine().getErr();
        err.println("重现方案（已有最优解时不再求解） the plan again, from its optimum where that is kept …");
        err.flush();
        Outcome<Plan> prepared = Cities.prepare(city, reference, Cities.solving(optima));
        Plan plan = prepared.value();
        Outcome<Optional<Monitoring>> seen = MonitoringReview.review(plan, plan.dossier(), year, reference);
        PrintWriter out = spec.commandLine().getOut();
        prepared.findings().stream()
                .filter(MonitorCommand::isOfRegisters)
                .forEach(finding -> CheckCommand.print(finding, out));
        seen.findings().forEach(finding -> CheckCommand.print(finding, out));
        if (seen.value().isPresent()) {
            write(seen.value().get(), seen.findings(), plan, reference, folder).forEach(out::println);
        }
        out.flush();
        boolean isBad =
                seen.findings().stream().anyMatch(finding -> finding.severity().compareTo(Severity.ERROR) >= 0);
        return isBad ? ExitCode.FINDINGS : ExitCode.OK;
    }

    /** Whether it is about a cell of what was observed or reported, which monitoring would lack without a word. */
    private static boolean isOfRegisters(Finding finding) {
        return finding.place()
                .filter(place -> REGISTERS.stream()
                        .anyMatch(table -> place.file().equals(table + ".csv")
                                || place.sheet().equals(TableNames.sheetOf(table))))
                .isPresent();
    }

    private List<Path> write(
            Monitoring monitoring, List<Finding> findings, Plan plan, ReferenceData reference, Path folder)
            throws IOException {
        PrintWriter out = spec.commandLine().getOut();
        for (Standing standing : Standing.values()) {
            out.printf(
                    "%s %s: 指标 indicators %d, 举措 actions %d%n",
                    standing.text().chinese(),
                    standing.text().english(),
                    monitoring.indicators(standing),
                    monitoring.actions(standing));
        }
        return new ArrayList<>(PlanFiles.write(
                MonitoringReport.document(monitoring, findings, plan, reference),
                MonitoringReport.tables(monitoring),
                date.day(),
                folder.resolve("monitoring")));
    }
}
