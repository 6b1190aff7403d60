package org.tanlu.report.html;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.tanlu.reference.OutlineSection;
import org.tanlu.report.Block;
import org.tanlu.report.PlanDocument;

/**
 * 分节网页 the part of a plan under one heading, as HTML to be set into a page; tables and figures bear the numbers of the whole
 * document (Appendix A).
 *
 * @param id      the section of Appendix A; {@code A0} for what stands before the first heading, {@code annex-N} for annexes
 * @param heading the heading's number and words; empty before the first heading
 * @param html    what stands under it, the heading left out
 */
public record HtmlPart(String id, String heading, String html) {
    private static final String FOREWORD = "A0";
    private static final String ANNEX = "annex-";
    private static final int OUTLINE_LEVELS = 2;

    /** The parts of a plan in reading order, those of annexes last. */
    public static List<HtmlPart> of(PlanDocument document, List<OutlineSection> outline) {
        var parts = new ArrayList<HtmlPart>();
        var body = new HtmlBlocks();
        String id = FOREWORD;
        String heading = "";
        int next = 0;
        int annexes = 0;
        for (Block block : document.blocks()) {
            Optional<Block.Heading> begun = heading(block);
            if (begun.isEmpty() || (annexes > 0 && begun.get().level() > 0)) {
                body.add(block);
                continue;
            }
            parts.add(new HtmlPart(id, heading, body.take()));
            heading = begun.get().number() + begun.get().text();
            if (begun.get().level() == 0 || next >= outline.size()) {
                annexes++;
                id = ANNEX + annexes;
            } else {
                id = outline.get(next++).id();
            }
        }
        parts.add(new HtmlPart(id, heading, body.take()));
        return parts;
    }

    /** The heading that begins a part, if the block is one. */
    private static Optional<Block.Heading> heading(Block block) {
        return block instanceof Block.Heading heading && heading.level() <= OUTLINE_LEVELS
                ? Optional.of(heading)
                : Optional.empty();
    }
}
