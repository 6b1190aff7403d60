package org.tanlu.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.tanlu.conformity.Conformity;
import org.tanlu.conformity.Evidence;
import org.tanlu.conformity.Judgement;
import org.tanlu.conformity.Label;
import org.tanlu.conformity.Verdict;
import org.tanlu.report.Block.Align;
import org.tanlu.report.Block.Column;
import org.tanlu.report.Block.Entry;
import org.tanlu.report.Block.Heading;
import org.tanlu.report.Block.TableBlock;
import org.tanlu.trace.Clause;
import org.tanlu.trace.Text;

/** 符合性自查表 every requirement of the guideline with how the plan stands to it (clause 4.2). */
@Clause("4.2")
final class ConformityAnnex {
    /** Findings are told in full by their own annex, with what to do. */
    private static final String FOUND = "有影响本条的问题，内容和处理建议见方案附件3";

    private final Conformity conformity;
    private final Wording wording;

    ConformityAnnex(Conformity conformity, Wording wording) {
        this.conformity = conformity;
        this.wording = wording;
    }

    /** The annex of a number. */
    List<Block> blocks(String number) {
        var blocks = new ArrayList<Block>();
        blocks.add(new Heading(0, number, "符合性自查表"));
        blocks.addAll(summary());
        blocks.add(table());
        return blocks;
    }

    /** What came of it, in sentences. */
    List<Block> summary() {
        var blocks = new ArrayList<Block>();
        blocks.add(wording.paragraph(
                "conformity-summary",
                Map.of(
                        "all", Wording.words(conformity.judgements().size()),
                        "met", words(Verdict.MET),
                        "partly", words(Verdict.PARTLY),
                        "not_met", words(Verdict.NOT_MET),
                        "not_applicable", words(Verdict.NOT_APPLICABLE),
                        "reviewer", words(Verdict.REVIEWER))));
        Label label = conformity.label();
        String causes =
                label.causes().stream().map(cause -> cause.text().chinese()).collect(Collectors.joining("；"));
        blocks.add(
                label.conforms()
                        ? wording.paragraph("conformity-yes", Map.of())
                        : wording.paragraph("conformity-no", Map.of("causes", Wording.words(causes))));
        if (label.second().value() > 0) {
            blocks.add(wording.paragraph(
                    "conformity-second",
                    Map.of("share", Wording.words(Numbers.percent(label.second().value())))));
        }
        return blocks;
    }

    private Block.Words words(Verdict verdict) {
        return Wording.words(conformity.count(verdict));
    }

    /** All requirements by chapter, each chapter under a line of its own. */
    private TableBlock table() {
        var rows = new ArrayList<List<Entry>>();
        conformity.byChapter().forEach((chapter, judgements) -> {
            rows.add(row(chapter(chapter), count(judgements), "", "", "").stream()
                    .map(Entry::emphasised)
                    .toList());
            judgements.forEach(judgement -> rows.add(row(judgement)));
        });
        return new TableBlock(
                "符合性自查表",
                "",
                List.of(
                        new Column("条款", Align.LEFT, 3),
                        new Column("要求", Align.LEFT, 7),
                        new Column("判定", Align.CENTER, 3),
                        new Column("证据", Align.LEFT, 9),
                        new Column("原因和处理建议", Align.LEFT, 10)),
                rows,
                List.of("注：判定依据方案中的数据、表格和记录，仅有标题不算证据；证据的键、件数和英文见数据附表“符合性自查”。"),
                true);
    }

    static String chapter(String chapter) {
        return chapter.startsWith("App.") ? "附录" + chapter.substring("App.".length()) : "第" + chapter + "章";
    }

    /** The number of each verdict that occurs. */
    static String count(List<Judgement> judgements) {
        return List.of(Verdict.values()).stream()
                .map(verdict -> new Counted(
                        verdict,
                        judgements.stream()
                                .filter(each -> each.verdict() == verdict)
                                .count()))
                .filter(counted -> counted.number() > 0)
                .map(counted -> counted.verdict().text().chinese() + counted.number())
                .collect(Collectors.joining("，"));
    }

    private record Counted(Verdict verdict, long number) {}

    private static List<Entry> row(Judgement judgement) {
        String reason = judgement.isByFinding() ? FOUND : judgement.reason().chinese();
        String remedy = judgement.isByFinding() ? "" : judgement.remedy().chinese();
        return row(
                judgement.requirement().clause().replace("App.", "附录"),
                judgement.requirement().keyword(),
                judgement.verdict().text().chinese(),
                evidence(judgement).chinese(),
                reason.isEmpty() || remedy.isEmpty() ? reason + remedy : reason + "。" + remedy);
    }

    /** Where the evidence stands, what it is and how much of it there is. */
    static Text evidence(Judgement judgement) {
        String section = judgement
                .section()
                .map(each -> each.number() + each.title().chinese())
                .orElse("附件");
        String english = judgement.section().map(each -> each.title().english()).orElse("annexes");
        List<Evidence> evidence = judgement.evidence();
        return evidence.isEmpty()
                ? Text.of("", "")
                : Text.of(
                        section + "："
                                + evidence.stream()
                                        .map(each -> each.what().chinese()
                                                + (each.count() == 1 ? "" : "等" + each.count() + "项"))
                                        .distinct()
                                        .collect(Collectors.joining("；")),
                        english + ": "
                                + evidence.stream()
                                        .map(each -> each.what().english()
                                                + (each.count() == 1 ? "" : " and others, " + each.count()))
                                        .distinct()
                                        .collect(Collectors.joining("; ")));
    }

    private static List<Entry> row(String... cells) {
        return List.of(cells).stream().map(Entry::words).toList();
    }
}
