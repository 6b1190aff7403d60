package org.tanlu.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.tanlu.fieldwork.receive.Reception;
import org.tanlu.fieldwork.request.RequestState;
import org.tanlu.fieldwork.request.Requests;
import org.tanlu.plan.Plan;
import org.tanlu.reference.ReferenceData;
import org.tanlu.survey.Ledger;
import org.tanlu.table.Unreadable;
import org.tanlu.trace.Finding;
import org.tanlu.trace.Outcome;
import org.tanlu.trace.Severity;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code tanlu check}: the findings and the account of every cell, nothing else. */
@Command(name = "check", description = "检查城市资料，列出问题和单元格台账。 Check a city's data: findings and cell accounts.")
final class CheckCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec;

    @Parameters(paramLabel = "CITY", description = "城市文件夹或工作簿。 City folder or workbook.")
    private Path city = Path.of("");

    @Override
    public Integer call() throws Unreadable {
        ReferenceData reference = ReferenceData.load();
        Outcome<Plan> plan = Cities.prepare(city, reference);
        PrintWriter out = spec.commandLine().getOut();
        Outcome<RequestState> requests = Requests.assess(plan.value().dossier(), reference, Optional.empty());
        List<Finding> mappings = Reception.assess(Cities.read(city, reference), reference);
        List<Finding> findings = Stream.of(plan.findings(), requests.findings(), mappings)
                .flatMap(List::stream)
                .sorted(Comparator.comparing(Finding::severity).reversed())
                .toList();
        findings.forEach(finding -> print(finding, out));
        out.println("单元格台账 Cell accounts: 非空 non-empty = 采用 accepted + 拒绝 rejected + 忽略 ignored");
        plan.value().dossier().ledgers().forEach(ledger -> print(ledger, out));
        RequestLines.print(requests.value(), out);
        Summary.print(findings, out);
        out.flush();
        boolean bad = findings.stream().anyMatch(finding -> finding.severity().compareTo(Severity.ERROR) >= 0);
        return bad ? ExitCode.FINDINGS : ExitCode.OK;
    }

    static void print(Finding finding, PrintWriter out) {
        String place = finding.place().map(found -> " " + found).orElse("");
        out.println("[" + finding.severity().text().chinese() + " "
                + finding.severity().text().english() + "] " + finding.rule().id() + place);
        out.println("    " + finding.message().chinese());
        out.println("    " + finding.message().english());
        out.println("    → " + finding.remedy().chinese());
        out.println("    → " + finding.remedy().english());
    }

    static void print(Ledger ledger, PrintWriter out) {
        out.println("  " + ledger.place() + ": " + ledger.nonEmpty() + " = " + ledger.accepted() + " + "
                + ledger.rejected() + " + " + ledger.ignoredCells());
        ledger.ignored()
                .forEach((reason, count) ->
                        out.println("      " + count + " " + reason.chinese() + " / " + reason.english()));
    }
}
