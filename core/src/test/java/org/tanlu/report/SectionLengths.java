package org.tanlu.report;

import java.util.ArrayList;
import java.util.List;
import org.tanlu.report.Block.Entry;
import org.tanlu.report.Block.Heading;
import org.tanlu.report.Block.Notice;
import org.tanlu.report.Block.Paragraph;
import org.tanlu.report.Block.Printed;
import org.tanlu.report.Block.TableBlock;

/** How long the sections of a document are. */
public final class SectionLengths {
    private static final int SECTION = 2;

    private SectionLengths() {}

    /**
     * A section: what stands between a heading of the first two levels, or of an annex, and the next one.
     *
     * @param level      the level of its heading; 0 for an annex, −1 for what stands before the first heading
     * @param title      its heading with the number
     * @param characters the characters of its paragraphs, notices and inner headings, spaces not counted
     * @param numbers    the figures in its paragraphs that have a key
     * @param charts     its charts and drawings
     * @param tables     its tables
     * @param rows       the rows of its tables
     * @param cells      the characters in the entries of its tables, spaces not counted
     */
    public record Section(
            int level, String title, long characters, int numbers, int charts, int tables, int rows, long cells) {

        private static Section of(Heading heading) {
            return new Section(heading.level(), heading.number() + heading.text(), 0, 0, 0, 0, 0, 0);
        }

        /** The two together, under the name of the first. */
        public Section and(Section other) {
            return new Section(
                    level,
                    title,
                    characters + other.characters,
                    numbers + other.numbers,
                    charts + other.charts,
                    tables + other.tables,
                    rows + other.rows,
                    cells + other.cells);
        }

        private static Section of(Block block) {
            if (block instanceof Heading heading) {
                return words(count(heading.number() + heading.text()), 0);
            } else if (block instanceof Notice notice) {
                return words(count(notice.text()), 0);
            } else if (block instanceof Paragraph paragraph) {
                return words(count(Documents.text(paragraph.inlines())), (int) paragraph.inlines().stream()
                        .filter(Printed.class::isInstance)
                        .count());
            } else if (block instanceof TableBlock table) {
                long cells = table.rows().stream()
                        .flatMap(List::stream)
                        .map(Entry::text)
                        .mapToLong(SectionLengths::count)
                        .sum();
                return new Section(0, "", 0, 0, 0, 1, table.rows().size(), cells);
            }
            return new Section(0, "", 0, 0, 1, 0, 0, 0);
        }

        private static Section words(long characters, int numbers) {
            return new Section(0, "", characters, numbers, 0, 0, 0, 0);
        }
    }

    /** The sections in order; what stands before the first heading comes first where there is any. */
    public static List<Section> of(PlanDocument document) {
        var sections = new ArrayList<Section>();
        for (Block block : document.blocks()) {
            if (block instanceof Heading heading && heading.level() <= SECTION) {
                sections.add(Section.of(heading));
                continue;
            }
            if (sections.isEmpty()) {
                sections.add(Section.of(new Heading(-1, "", "前言")));
            }
            int last = sections.size() - 1;
            sections.set(last, sections.get(last).and(Section.of(block)));
        }
        return sections;
    }

    private static long count(String text) {
        return text.codePoints().filter(point -> !Character.isWhitespace(point)).count();
    }
}
