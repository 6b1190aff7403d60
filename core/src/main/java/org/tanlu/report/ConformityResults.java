package org.tanlu.report;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.tanlu.conformity.Conformity;
import org.tanlu.conformity.Evidence;
import org.tanlu.conformity.Judgement;
import org.tanlu.trace.Clause;
import org.tanlu.trace.Text;

/** The judgement of every requirement as a result table (clause 4.2). */
@Clause("4.2")
public final class ConformityResults {
    private ConformityResults() {}

    /** The table {@code conformity}: one row a requirement. */
    public static ResultTable of(Conformity conformity) {
        return new ResultTable(
                "conformity",
                Text.of("指南每项要求的判定", "how the plan stands to every requirement of the guideline"),
                List.of(
                        ResultTable.column("requirement", "要求编号", "requirement"),
                        ResultTable.column("clause", "指南条款", "clause"),
                        ResultTable.column("binding", "是否必须满足 yes、no", "whether it is binding"),
                        ResultTable.column("requirement_zh", "要求", "the guideline's own words"),
                        ResultTable.column("requirement_en", "英文", "what is required"),
                        ResultTable.column(
                                "verdict",
                                "判定 met、partly、not_met、not_applicable、reviewer",
                                "met, partly, not_met, not_applicable or reviewer"),
                        ResultTable.column("section", "证据所在章节", "heading under which the evidence stands"),
                        ResultTable.column("evidence", "证据的键和件数", "keys of the evidence with how much of each"),
                        ResultTable.column("evidence_zh", "证据", "evidence in Chinese"),
                        ResultTable.column("evidence_en", "英文", "the same in English"),
                        ResultTable.column("reason_zh", "原因", "why it is not met in full or does not apply"),
                        ResultTable.column("reason_en", "英文", "the same in English"),
                        ResultTable.column("remedy_zh", "处理建议", "what to do"),
                        ResultTable.column("remedy_en", "英文", "the same in English")),
                conformity.judgements().stream().map(ConformityResults::row).toList());
    }

    private static List<String> row(Judgement judgement) {
        Text evidence = ConformityAnnex.evidence(judgement);
        return List.of(
                judgement.requirement().id(),
                judgement.requirement().clause(),
                judgement.isBinding() ? "yes" : "no",
                judgement.requirement().keyword(),
                judgement.requirement().text(),
                judgement.verdict().name().toLowerCase(Locale.ROOT),
                judgement.section().map(section -> section.id()).orElse(""),
                judgement.evidence().stream().map(ConformityResults::keyed).collect(Collectors.joining(";")),
                evidence.chinese(),
                evidence.english(),
                judgement.reason().chinese(),
                judgement.reason().english(),
                judgement.remedy().chinese(),
                judgement.remedy().english());
    }

    private static String keyed(Evidence evidence) {
        return evidence.key() + "=" + evidence.count();
    }
}
