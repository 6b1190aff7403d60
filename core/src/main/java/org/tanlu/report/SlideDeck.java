package org.tanlu.report;

import java.util.List;
import org.tanlu.conformity.Conformity;
import org.tanlu.fieldwork.request.OwnNames;
import org.tanlu.plan.Plan;
import org.tanlu.reference.ReferenceData;
import org.tanlu.report.Block.Inline;
import org.tanlu.trace.Clause;

/**
 * 汇报稿 the plan as slides for the meeting that decides on it, independent of any file format. It tells no more than the version
 * for issue.
 *
 * @param title    the title of the plan
 * @param subtitle a line under the title
 * @param slides   the slides behind the one with the title
 */
@Clause({"9.3", "A"})
public record SlideDeck(String title, String subtitle, List<Slide> slides) {
    public SlideDeck {
        slides = List.copyOf(slides);
    }

    /**
     * The slides of a plan.
     *
     * @param plan       the plan without anything confidential, as the version for issue is made of
     * @param conformity how far the whole plan conforms
     */
    public static SlideDeck of(Plan plan, Conformity conformity, ReferenceData reference) {
        return new DeckComposer(plan, conformity, OwnNames.of(plan.dossier(), reference)).deck();
    }

    /**
     * A slide.
     *
     * @param title  a sentence with the result
     * @param blocks what stands below: paragraphs, tables and charts
     */
    public record Slide(List<Inline> title, List<Block> blocks) {
        public Slide {
            title = List.copyOf(title);
            blocks = List.copyOf(blocks);
        }
    }
}
