package org.tanlu.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.tanlu.office.proof.PlanPackage;
import org.tanlu.office.proof.Sha256;
import org.tanlu.office.proof.WordReader;
import org.tanlu.pathway.Solving;
import org.tanlu.plan.Plan;
import org.tanlu.reference.ReferenceData;
import org.tanlu.report.PlanDocument;
import org.tanlu.report.Stage;
import org.tanlu.solver.Solvers;
import org.tanlu.solver.StoredOptima;
import org.tanlu.survey.Survey;
import org.tanlu.table.Unreadable;
import org.tanlu.trace.Outcome;
import org.tanlu.verbs.Composition;
import org.tanlu.verbs.PlanFiles;
import org.tanlu.verbs.ProgramVersion;
import org.tanlu.verification.PlanVerification;
import org.tanlu.verification.Verdict;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code tanlu verify}: every numeral of a Word document against what its package gives. */
@Command(
        name = "verify",
        description = {
            "核验方案：用验证包重算，逐一核对 Word 文档正文、表格和图中的每个数字，列出被改动、过时、缺失和无出处的数字。",
            "Verify a plan: recompute it from its package and compare every numeral of the Word document's text, tables, charts."
        })
final class VerifyCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec;

    @Parameters(paramLabel = "PLAN.docx", description = "方案的 Word 文档。 The plan as a Word document.")
    private Path plan = Path.of("");

    @Option(
            names = "--package",
            paramLabel = "FILE",
            description = "验证包，默认为文档旁的“验证包.zip”。 The package; 验证包.zip beside the document by default.")
    private Optional<Path> pack = Optional.empty();

    @Option(
            names = "--list",
            paramLabel = "FILE.csv",
            description = "另将不符之处写入 CSV。 Write what does not hold into a CSV file as well.")
    private Optional<Path> list = Optional.empty();

    @Override
    public Integer call() throws Unreadable, IOException {
        PrintWriter out = spec.commandLine().getOut();
        WordReader.Contents document = WordReader.read(plan);
        ReferenceData reference = ReferenceData.load();
        PlanPackage opened = PlanPackage.read(pack.orElseGet(this::beside), reference);
        var lines = new VerdictLines(out);
        lines.origin(opened.origin(), ProgramVersion.text(), ReferenceData.fingerprint());
        Recomputed again = recompute(opened, reference);
        lines.searches(again.searched());
        lines.imprint(document.imprint(), opened.digest(), again.results());
        Verdict verdict = PlanVerification.verify(again.document(), document.reading(), document.imprint(), reference);
        lines.verdict(verdict);
        if (list.isPresent()) {
            PlanFiles.write(VerdictLines.HEAD, VerdictLines.rows(verdict), list.get());
            out.println("→ " + list.get());
        }
        out.flush();
        boolean isStale =
                document.imprint().isThere() && !document.imprint().results().equals(again.results());
        return verdict.holds() && again.searched() == 0 && !isStale ? ExitCode.OK : ExitCode.FINDINGS;
    }

    /** Whether the document is the issue version, which has its stage in its name and carries no keys. */
    private boolean isIssue() {
        return Stage.isToldBy(String.valueOf(plan.getFileName()));
    }

    private Path beside() {
        return plan.toAbsolutePath().resolveSibling(PlanPackage.NAME);
    }

    /**
     * A plan prepared anew.
     *
     * @param document its document
     * @param results  the fingerprint of its results
     * @param searched how many optima were not in the package or did not fit
     */
    private record Recomputed(PlanDocument document, String results, int searched) {}

    /** Prepares the plan of a package; nothing is solved, the optima are only checked and simulated. */
    private Recomputed recompute(PlanPackage pack, ReferenceData reference) throws IOException {
        Path folder = Files.createTempDirectory("tanlu-verify");
        try {
            for (Map.Entry<String, byte[]> optimum : pack.optimum().entrySet()) {
                Files.write(folder.resolve(optimum.getKey()), optimum.getValue());
            }
            var optima = new StoredOptima(folder);
            Solving kept = pack.optimum().isEmpty() ? Solving.notAsked() : Solving.by(Solvers.ofKept(optima));
            Outcome<Plan> plan = Composition.prepared(
                    Survey.read(pack.tables(), reference), pack.origin().date(), reference, kept);
            Composition composed = Composition.of(plan, pack.tables(), pack.texts(), reference, kept);
            return new Recomputed(
                    isIssue() ? composed.issue() : composed.full(), Sha256.of(composed.results()), optima.searched());
        } finally {
            remove(folder);
        }
    }

    private static void remove(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted((one, other) -> other.compareTo(one)).toList()) {
                Files.delete(file);
            }
        }
    }
}
