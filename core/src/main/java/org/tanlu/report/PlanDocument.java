package org.tanlu.report;

import java.util.List;
import org.tanlu.plan.Plan;
import org.tanlu.reference.ReferenceData;
import org.tanlu.trace.Clause;
import org.tanlu.trace.Finding;

/**
 * 方案文本 the plan as a document tree (Appendix A), independent of any file format.
 *
 * @param title    the title, for example 北京市碳减排行动方案
 * @param subtitle a line under the title, for example （编制过程稿）; may be empty
 * @param preface  lines printed before the first chapter: what this version is and is not
 * @param blocks   the document's blocks in reading order
 * @param marking  the mark of what must not be published
 */
@Clause("A")
public record PlanDocument(String title, String subtitle, List<String> preface, List<Block> blocks, Marking marking) {

    /** A document that anyone may see. */
    public PlanDocument(String title, String subtitle, List<String> preface, List<Block> blocks) {
        this(title, subtitle, preface, blocks, Marking.NONE);
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
        return new PlanComposer(plan, findings, reference).document();
    }
}
