package org.tanlu.cli;

import java.io.IOException;
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
import org.tanlu.pathway.PathwayKeys;
import org.tanlu.pathway.Solving;
import org.tanlu.plan.Plan;
import org.tanlu.reference.ReferenceData;
import org.tanlu.report.OwnText;
import org.tanlu.survey.Ledger;
import org.tanlu.survey.Tables;
import org.tanlu.table.Unreadable;
import org.tanlu.trace.Finding;
import org.tanlu.trace.Outcome;
import org.tanlu.trace.Severity;
import org.tanlu.verbs.Cities;
import org.tanlu.verbs.Composition;
import org.tanlu.verbs.TextFolder;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code tanlu check}: the findings and the account of every cell, nothing else. */
@Command(name = "check", description = "检查城市资料，列出问题和单元格台账。 Check a city's data: findings and cell accounts.")
final class CheckCommand implements Callable<Integer> {
    private static final String UNKNOWN_KEY = "TXT-KEY";

    @Spec
    private CommandSpec spec;

    @Parameters(paramLabel = "CITY", description = "城市文件夹或工作簿。 City folder or workbook.")
    private Path city = Path.of("");

    @Override
    public Integer call() throws Unreadable, IOException {
        ReferenceData reference = ReferenceData.load();
        Tables tables = Cities.read(city, reference);
        Outcome<Plan> plan = Cities.prepare(city, reference);
        PrintWriter out = spec.commandLine().getOut();
        Outcome<RequestState> requests = Requests.assess(plan.value().dossier(), reference, Optional.empty());
        List<Finding> mappings = Reception.assess(tables, reference);
        List<Finding> findings = Stream.of(
                        plan.findings(), requests.findings(), mappings, words(plan, tables, reference))
                .flatMap(List::stream)
                .sorted(Comparator.comparing(Finding::severity).reversed())
                .toList();
        FindingLines.print(findings, out);
        out.println("单元格台账 Cell accounts: 非空 non-empty = 采用 accepted + 拒绝 rejected + 忽略 ignored");
        plan.value().dossier().ledgers().forEach(ledger -> print(ledger, out));
        RequestLines.print(requests.value(), out);
        Summary.print(findings, out);
        out.flush();
        boolean bad = findings.stream().anyMatch(finding -> finding.severity().compareTo(Severity.ERROR) >= 0);
        return bad ? ExitCode.FINDINGS : ExitCode.OK;
    }

    /** What is wrong with the planner's own words. */
    private List<Finding> words(Outcome<Plan> plan, Tables tables, ReferenceData reference) throws IOException {
        List<OwnText> texts = TextFolder.read(city);
        return texts.isEmpty()
                ? List.of()
                : Composition.of(plan, tables, texts, reference, Solving.notAsked()).findings().stream()
                        .skip(plan.findings().size())
                        .filter(finding -> !isOfPathway(finding, reference))
                        .toList();
    }

    /** Whether own words call a figure that a pathway may have, which only prepare solves; misspelt ones are told. */
    private static boolean isOfPathway(Finding finding, ReferenceData reference) {
        String key = finding.facts().getOrDefault("key", "").split("[|#]", 2)[0].strip();
        return finding.rule().id().equals(UNKNOWN_KEY)
                && PathwayKeys.isFormed(key, reference.measures().measures());
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
