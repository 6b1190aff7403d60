package org.tanlu.fieldwork.assessment;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import org.tanlu.quantity.Print;
import org.tanlu.reference.ReferenceData;
import org.tanlu.survey.Register;
import org.tanlu.trace.Clause;
import org.tanlu.trace.Facts;
import org.tanlu.trace.Finding;
import org.tanlu.trace.Rule;
import org.tanlu.trace.Text;

/** 企业核查 where enterprises exceed the total that they are part of, or cannot be held against one (clause 7.1.7). */
@Clause("7.1.7")
final class EnterpriseChecks {
    private static final int PERCENT = 100;

    private static final String YEAR = "year";

    private final List<Register.Row> repeated;
    private final List<BranchCoverage> coverage;
    private final List<Register.Row> loose;
    private final ReferenceData reference;
    private final List<Finding> findings = new ArrayList<>();

    EnterpriseChecks(
            List<Register.Row> repeated,
            List<BranchCoverage> coverage,
            List<Register.Row> loose,
            ReferenceData reference) {
        this.repeated = repeated;
        this.coverage = coverage;
        this.loose = loose;
        this.reference = reference;
    }

    /** At most one finding a rule, of totals exceeded one a quantity; one use only. */
    List<Finding> findings() {
        Arrays.stream(Measured.values()).forEach(this::over);
        report(
                reference.rule("FLD-ENTERPRISE-TWICE"),
                repeated.stream().filter(row -> !row.text(YEAR).isEmpty()).toList(),
                row -> row.text("name") + " " + row.text(YEAR) + "（" + row.place() + "）");
        report(
                reference.rule("FLD-ENTERPRISE-YEARLESS"),
                repeated.stream().filter(row -> row.text(YEAR).isEmpty()).toList(),
                row -> row.text("name") + "（" + row.place() + "）");
        report(reference.rule("FLD-ENTERPRISE-LOOSE"), loose, row -> row.text("name"));
        return findings;
    }

    private void over(Measured measured) {
        List<BranchCoverage> over = coverage.stream()
                .filter(each -> each.measured() == measured && each.isOver())
                .toList();
        if (!over.isEmpty()) {
            findings.add(Finding.at(
                    over.get(0).rows().get(0).place(),
                    reference.rule("FLD-BRANCH-OVER"),
                    Facts.of("quantity", measured.text())
                            .and("count", over.size())
                            .and(
                                    "cases",
                                    Few.of(over.stream()
                                            .map(EnterpriseChecks::told)
                                            .toList()))));
        }
    }

    private static Text told(BranchCoverage over) {
        String sum = Print.number(over.enterprises().value());
        String total = Print.number(over.total().orElseThrow().value());
        String unit = over.enterprises().unit().symbol();
        String share = over.share()
                .map(part -> Math.round(part.value() * PERCENT) + "%")
                .orElse("—");
        Text cells = Facts.joined(Few.words(
                over.rows().stream().map(row -> row.place().toString()).toList()));
        Text lacks = over.whole()
                ? Text.of("", "")
                : Text.of("，" + over.reason().chinese(), ", " + over.reason().english());
        return Text.of(
                over.name().chinese() + over.year() + "年企业合计 " + sum + unit + "，全市 " + total + unit + "（" + share
                        + lacks.chinese() + "；" + cells.chinese() + "）",
                over.name().english() + " " + over.year() + ": enterprises " + sum + " " + unit + ", city " + total
                        + " " + unit + " (" + share + lacks.english() + "; " + cells.english() + ")");
    }

    private void report(Rule rule, List<Register.Row> rows, Function<Register.Row, String> name) {
        if (!rows.isEmpty()) {
            List<String> names = rows.stream().map(name).distinct().toList();
            findings.add(Finding.at(
                    rows.get(0).place(), rule, Facts.of("count", names.size()).and("names", Few.words(names))));
        }
    }
}
