package org.tanlu.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.tanlu.conformity.Conformity;
import org.tanlu.plan.Plan;
import org.tanlu.reference.Gap;
import org.tanlu.reference.ReferenceData;
import org.tanlu.report.Block.Align;
import org.tanlu.report.Block.Column;
import org.tanlu.report.Block.Entry;
import org.tanlu.report.Block.Heading;
import org.tanlu.report.Block.TableBlock;
import org.tanlu.trace.Clause;

/** 符合性自查报告 the check of a plan against the guideline as a document of its own, with the guideline's own defects (clause 4.2). */
@Clause("4.2")
public final class ConformityDocument {
    private ConformityDocument() {}

    /** The document of a plan's conformity. */
    public static PlanDocument of(Conformity conformity, Plan plan, ReferenceData reference) {
        var wording = new Wording(reference.wording());
        var annex = new ConformityAnnex(conformity, wording);
        var blocks = new ArrayList<Block>();
        blocks.add(new Heading(1, "一、", "自查结论"));
        blocks.addAll(annex.summary());
        blocks.add(chapters(conformity));
        blocks.addAll(annex.blocks("二、").stream()
                .map(block -> block instanceof Heading heading ? new Heading(1, heading.number(), "逐项判定") : block)
                .filter(block -> !(block instanceof Block.Paragraph))
                .toList());
        blocks.add(new Heading(1, "三、", "指南条文的编辑性问题"));
        blocks.add(wording.paragraph("conformity-gaps", Map.of()));
        blocks.add(gaps(reference));
        String city = plan.dossier().city().name().chinese();
        return new PlanDocument(
                wording.text("title", Map.of("city", city)) + "符合性自查报告",
                "",
                List.of(wording.text("preface-standard", Map.of())),
                blocks.stream().map(ChineseWords::of).toList(),
                Marking.of(plan.dossier(), wording));
    }

    /** The verdicts by chapter. */
    private static TableBlock chapters(Conformity conformity) {
        var rows = new ArrayList<List<Entry>>();
        conformity
                .byChapter()
                .forEach((chapter, judgements) -> rows.add(List.of(
                        Entry.words(ConformityAnnex.chapter(chapter)),
                        Entry.words(Integer.toString(judgements.size())),
                        Entry.words(ConformityAnnex.count(judgements)))));
        return new TableBlock(
                "各章判定",
                "",
                List.of(
                        new Column("章", Align.LEFT, 3),
                        new Column("要求项数", Align.RIGHT, 2),
                        new Column("判定", Align.LEFT, 10)),
                rows,
                List.of(),
                false);
    }

    /** The defects of the guideline itself, and how this plan reads them. */
    private static TableBlock gaps(ReferenceData reference) {
        return new TableBlock(
                "指南条文的编辑性问题和本方案的理解",
                "",
                List.of(
                        new Column("条款", Align.LEFT, 3),
                        new Column("问题", Align.LEFT, 9),
                        new Column("本方案的理解", Align.LEFT, 9)),
                reference.standard().gaps().stream()
                        .map(ConformityDocument::row)
                        .toList(),
                List.of("注：理解由本软件作出，须经评审专家确认；可由设置改变的，取值见方案附件2。"),
                true);
    }

    private static List<Entry> row(Gap gap) {
        return List.of(
                Entry.words(gap.clause().replace(";", "、").replace("App.", "附录").replace("References", "参考文献")),
                Entry.words(gap.text().chinese()),
                Entry.words(gap.reading().chinese()));
    }
}
