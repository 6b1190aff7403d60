package org.tanlu.report;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.tanlu.reference.OutlineSection;
import org.tanlu.report.Block.Heading;
import org.tanlu.report.Block.Paragraph;
import org.tanlu.report.Block.Words;
import org.tanlu.trace.Clause;

/**
 * 章节范围 which blocks of a document stand under which heading of Appendix A: from the heading on to the next of the outline or
 * of an annex or the line that names it. What stands before the first heading is the foreword.
 */
@Clause("A")
final class SectionSpans {
    /** The id of what stands before the first heading. */
    static final String FOREWORD = "A0";

    private static final String FOREWORD_TITLE = "前言";
    private static final String ANNEX = "附表：";
    private static final int OUTLINE_LEVELS = 2;

    private final Map<String, Span> spans = new LinkedHashMap<>();
    private final List<OutlineSection> outline;

    /**
     * The blocks under a heading.
     *
     * @param from the first
     * @param to   the one after the last
     */
    record Span(int from, int to) {}

    SectionSpans(List<Block> blocks, List<OutlineSection> outline) {
        this.outline = outline;
        int next = 0;
        int from = 0;
        String id = FOREWORD;
        for (int i = 0; i <= blocks.size(); i++) {
            boolean isEnd = i == blocks.size();
            if (!isEnd && !(blocks.get(i) instanceof Heading heading && heading.level() <= OUTLINE_LEVELS)) {
                continue;
            }
            if (!id.isEmpty()) {
                spans.put(id, new Span(from, tellsAnnex(blocks, i) ? i - 1 : i));
            }
            from = i + 1;
            boolean isAnnex = !isEnd && ((Heading) blocks.get(i)).level() == 0;
            id = isEnd || isAnnex || next >= outline.size()
                    ? ""
                    : outline.get(next++).id();
        }
    }

    /** Whether a heading is that of an annex after the line that names it, which belongs to no section. */
    private static boolean tellsAnnex(List<Block> blocks, int heading) {
        return heading > 0
                && heading < blocks.size()
                && ((Heading) blocks.get(heading)).level() == 0
                && blocks.get(heading - 1) instanceof Paragraph line
                && !line.inlines().isEmpty()
                && line.inlines().get(0) instanceof Words words
                && words.text().startsWith(ANNEX);
    }

    /** The ids of all sections in order. */
    List<String> ids() {
        return List.copyOf(spans.keySet());
    }

    Optional<Span> find(String id) {
        return Optional.ofNullable(spans.get(id));
    }

    /** The id of a section that is named by its id or by its title, with or without the number. */
    Optional<String> named(String name) {
        if (name.equals(FOREWORD_TITLE) || name.equals(FOREWORD)) {
            return Optional.of(FOREWORD);
        }
        return outline.stream()
                .filter(section -> section.id().equals(name)
                        || section.title().chinese().equals(name)
                        || (section.number() + section.title().chinese()).equals(name))
                .map(OutlineSection::id)
                .findFirst();
    }

    /** What a section is called. */
    String title(String id) {
        return outline.stream()
                .filter(section -> section.id().equals(id))
                .map(section -> section.number() + section.title().chinese())
                .findFirst()
                .orElse(FOREWORD_TITLE);
    }
}
