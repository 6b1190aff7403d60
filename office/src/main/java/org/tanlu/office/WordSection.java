package org.tanlu.office;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.tanlu.report.Block;

/**
 * 节 section: blocks that stand on pages of one orientation. The headings over a landscape table or drawing go onto its page, and
 * landscape tables with nothing but such headings between them share their pages.
 *
 * @param landscape whether the pages are landscape
 * @param blocks    the blocks in order
 */
record WordSection(boolean landscape, List<Block> blocks) {

    /** So many rows at most may stand upright though their table is landscape. */
    private static final int FEW = 3;

    private static final int MOST_LINES = 8;
    private static final int SMALLEST = 180;
    private static final int PADDING = 100;

    /** Cuts the blocks into sections; the first one is portrait, for the document's title. */
    static List<WordSection> of(List<Block> blocks) {
        var sections = new ArrayList<WordSection>();
        sections.add(new WordSection(false, new ArrayList<>()));
        for (int index = 0; index < blocks.size(); index++) {
            Block block = blocks.get(index);
            boolean alone = index + 1 == blocks.size() || !isWide(blocks.get(index + 1));
            boolean inside = sections.get(sections.size() - 1).landscape();
            boolean landscape = isWide(block) && !(alone && !inside && isSmall(block));
            WordSection current = sections.get(sections.size() - 1);
            if (landscape && !current.landscape()) {
                turn(sections, block instanceof Block.TableBlock).blocks().add(block);
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

    /** Whether a table of a few rows reads as well upright: no number breaks, no cell grows tall. */
    private static boolean isSmall(Block block) {
        if (!(block instanceof Block.TableBlock table)
                || table.rows().isEmpty()
                || table.rows().size() > FEW) {
            return false;
        }
        int width = WordPaper.PORTRAIT.textWidth();
        List<Integer> widths = ColumnWidths.of(table, width, SMALLEST, PADDING);
        return ColumnWidths.fit(table, width, SMALLEST, PADDING)
                && table.rows().stream()
                        .allMatch(row -> IntStream.range(0, row.size())
                                .allMatch(column -> row.get(column).text().length() * SMALLEST
                                        <= MOST_LINES * (widths.get(column) - PADDING)));
    }

    /**
     * Ends the portrait section at hand and opens a landscape one with what leads to its table: headings, and sentences that
     * would otherwise stand on a page of their own.
     */
    private static WordSection turn(List<WordSection> sections, boolean isTable) {
        WordSection portrait = sections.get(sections.size() - 1);
        int lead = isTable ? firstLead(portrait.blocks()) : portrait.blocks().size();
        int end = firstHeadingOver(portrait.blocks(), lead);
        if (end == 0 && sections.size() == 1) {
            end = firstHeadingOver(portrait.blocks(), portrait.blocks().size());
        }
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

    /** Where the sentences at the end begin that are three lines at most. */
    private static int firstLead(List<Block> blocks) {
        int begin = blocks.size();
        int length = 0;
        while (begin > 0 && blocks.get(begin - 1) instanceof Block.Paragraph paragraph) {
            length += paragraph.inlines().stream().mapToInt(WordBody::length).sum();
            if (length > WordBody.LEAD) {
                break;
            }
            begin--;
        }
        return begin;
    }

    /** Where the headings at the end begin that enclose one another: each of a higher rank than the one after it. */
    private static int firstHeadingOver(List<Block> blocks, int from) {
        int begin = from;
        int lowest = Integer.MAX_VALUE;
        while (begin > 0 && blocks.get(begin - 1) instanceof Block.Heading heading && heading.level() < lowest) {
            lowest = heading.level();
            begin--;
        }
        return begin;
    }
}
