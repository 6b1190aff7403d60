package org.tanlu.office;

import java.util.ArrayList;
import java.util.List;
import org.tanlu.report.Block;

/**
 * 节 section: blocks that stand on pages of one orientation. The headings over a landscape table or drawing go onto its page, and
 * landscape tables with nothing but such headings between them share their pages.
 *
 * @param landscape whether the pages are landscape
 * @param blocks    the blocks in order
 */
record WordSection(boolean landscape, List<Block> blocks) {

    /** Cuts the blocks into sections; the first one is portrait, for the document's title. */
    static List<WordSection> of(List<Block> blocks) {
        var sections = new ArrayList<WordSection>();
        sections.add(new WordSection(false, new ArrayList<>()));
        for (Block block : blocks) {
            boolean landscape = isWide(block);
            WordSection current = sections.get(sections.size() - 1);
            if (landscape && !current.landscape()) {
                turn(sections).blocks().add(block);
            } else if (!landscape && current.landscape()) {
                sections.add(new WordSection(false, new ArrayList<>(List.of(block))));
            } else {
                current.blocks().add(block);
            }
        }
        return sections;
    }

    private static boolean isWide(Block block) {
        return block instanceof Block.Drawing drawing
                ? drawing.landscape()
                : block instanceof Block.TableBlock table && table.landscape();
    }

    /** Ends the portrait section at hand and opens a landscape one with the headings over its table. */
    private static WordSection turn(List<WordSection> sections) {
        WordSection portrait = sections.get(sections.size() - 1);
        int end = firstHeadingOver(portrait.blocks());
        List<Block> headings = portrait.blocks().subList(end, portrait.blocks().size());
        var moved = new ArrayList<>(headings);
        headings.clear();
        if (portrait.blocks().isEmpty() && sections.size() > 1) {
            sections.remove(sections.size() - 1);
            WordSection before = sections.get(sections.size() - 1);
            before.blocks().addAll(moved);
            return before;
        }
        var landscape = new WordSection(true, moved);
        sections.add(landscape);
        return landscape;
    }

    /** Where the headings at the end begin that enclose one another: each of a higher rank than the one after it. */
    private static int firstHeadingOver(List<Block> blocks) {
        int begin = blocks.size();
        int lowest = Integer.MAX_VALUE;
        while (begin > 0 && blocks.get(begin - 1) instanceof Block.Heading heading && heading.level() < lowest) {
            lowest = heading.level();
            begin--;
        }
        return begin;
    }
}
