package org.tanlu.publication;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.tanlu.report.Block;
import org.tanlu.report.Block.Heading;
import org.tanlu.report.Block.Notice;
import org.tanlu.report.Block.Paragraph;
import org.tanlu.report.Block.Words;
import org.tanlu.report.PlanDocument;
import org.tanlu.trace.Clause;

/**
 * 公开稿不列 what a publication leaves out, said as such: steps that it never holds are not called unprepared, and it does not judge
 * the plan by the part of the records that is public.
 */
@Clause("6")
final class Unlisted {
    /** The sentence on a field whose measures wait for the pathway. */
    private static final String WAITING = "pathway-section-unprepared";

    /** The annex that judges the plan by its records, of which a publication has only some. */
    private static final String CONFORMITY = "符合性自查表";

    private static final String OPEN = "尚未编制，均在相应位置如实标注";
    private static final String LEFT_OUT = "公开稿不列";

    private final UnaryOperator<String> wording;

    /** With the words of {@code reference/wording.csv} by their ids. */
    Unlisted(UnaryOperator<String> wording) {
        this.wording = wording;
    }

    /** The document that says of what it leaves out that it does. */
    PlanDocument document(PlanDocument document) {
        List<String> preface = document.preface().stream()
                .map(line -> line.replace(OPEN, LEFT_OUT))
                .toList();
        var blocks = new ArrayList<Block>();
        boolean isLeftOut = false;
        for (Block block : document.blocks()) {
            if (block instanceof Heading heading && heading.level() == 0) {
                isLeftOut = heading.text().equals(CONFORMITY);
                blocks.add(block);
                if (isLeftOut) {
                    blocks.add(new Notice(wording.apply("publication-conformity")));
                }
            } else if (!isLeftOut) {
                blocks.add(isUnprepared(block) ? new Notice(wording.apply("publication-section")) : block);
            }
        }
        return document.withPreface(preface).withBlocks(blocks);
    }

    /** Whether a paragraph begins as the one that waits for a pathway; what it goes on with is the leading body. */
    private boolean isUnprepared(Block block) {
        String waiting = wording.apply(WAITING);
        return block instanceof Paragraph paragraph
                && !paragraph.inlines().isEmpty()
                && paragraph.inlines().get(0) instanceof Words words
                && words.text().startsWith(waiting.substring(0, waiting.indexOf('{') - 1));
    }
}
