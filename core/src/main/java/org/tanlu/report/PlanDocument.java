package org.tanlu.report;

import java.util.List;
import org.tanlu.conformity.Conformity;
import org.tanlu.conformity.ConformityCheck;
import org.tanlu.fieldwork.request.OwnNames;
import org.tanlu.plan.Plan;
import org.tanlu.reference.ReferenceData;
import org.tanlu.report.Block.Entry;
import org.tanlu.report.Block.Paragraph;
import org.tanlu.report.Block.Printed;
import org.tanlu.report.Block.TableBlock;
import org.tanlu.report.Block.Words;
import org.tanlu.trace.Clause;
import org.tanlu.trace.Finding;

/**
 * 方案文本 the plan as a document tree (Appendix A), independent of any file format.
 *
 * @param title    the title, for example 北京市碳减排行动方案
 * @param subtitle a line under the title, for example （征求意见稿）; may be empty
 * @param preface  lines printed before the first chapter: what this version is and is not
 * @param blocks   the document's blocks in reading order
 * @param marking  the mark of what must not be published
 * @param layout   what stands around the text on paper
 */
@Clause("A")
public record PlanDocument(
        String title, String subtitle, List<String> preface, List<Block> blocks, Marking marking, Layout layout) {
    private static final int DEPTH = 2; // levels of headings in the contents

    /** A document that anyone may see, of title and text alone. */
    public PlanDocument(String title, String subtitle, List<String> preface, List<Block> blocks) {
        this(title, subtitle, preface, blocks, Marking.NONE, Layout.PLAIN);
    }

    /** A document of title and text alone. */
    public PlanDocument(String title, String subtitle, List<String> preface, List<Block> blocks, Marking marking) {
        this(title, subtitle, preface, blocks, marking, Layout.PLAIN);
    }

    public PlanDocument {
        preface = List.copyOf(preface);
        blocks = List.copyOf(blocks);
    }

    /**
     * The document of a plan, by the outline of Appendix A, with the annexes: Table B.1, factors and sources, findings.
     *
     * @param findings everything found from the survey on
     */
    @Clause("A")
    public static PlanDocument of(Plan plan, List<Finding> findings, ReferenceData reference) {
        return of(plan, findings, ConformityCheck.check(plan, findings, reference), reference);
    }

    /** The same with the judgement of every requirement of the guideline, where somebody has it already. */
    public static PlanDocument of(Plan plan, List<Finding> findings, Conformity conformity, ReferenceData reference) {
        return new PlanComposer(plan, findings, conformity, OwnNames.of(plan.dossier(), reference)).document();
    }

    /** The line under the title in print. */
    public String lineUnderTitle() {
        return subtitle;
    }

    /** The same document with another preface. */
    public PlanDocument withPreface(List<String> lines) {
        return new PlanDocument(title, subtitle, lines, blocks, marking, layout);
    }

    /** The same document with another text. */
    public PlanDocument withBlocks(List<Block> text) {
        return new PlanDocument(title, subtitle, preface, text, marking, layout);
    }

    /** The headings that its table of contents names: chapters, their sections and annexes; none where it has no such table. */
    public List<Block.Heading> contents() {
        return blocks.stream()
                .filter(block ->
                        layout.hasCover() && block instanceof Block.Heading heading && heading.level() <= DEPTH)
                .map(Block.Heading.class::cast)
                .toList();
    }

    /** The same document without the keys of its figures, for whoever is only to read it. */
    public PlanDocument withoutKeys() {
        return withBlocks(blocks.stream().map(PlanDocument::withoutKeys).toList());
    }

    private static Block withoutKeys(Block block) {
        if (block instanceof Paragraph paragraph) {
            return new Paragraph(paragraph.inlines().stream()
                    .map(inline -> inline instanceof Printed printed ? new Words(printed.text()) : inline)
                    .toList());
        }
        return block instanceof TableBlock table ? withoutKeys(table) : block;
    }

    private static TableBlock withoutKeys(TableBlock table) {
        return new TableBlock(
                table.caption(),
                table.unit(),
                table.columns(),
                table.rows().stream()
                        .map(row -> row.stream()
                                .map(entry -> new Entry(entry.text(), "", entry.strong()))
                                .toList())
                        .toList(),
                table.notes(),
                table.landscape());
    }
}
