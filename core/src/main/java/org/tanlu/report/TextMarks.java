package org.tanlu.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.tanlu.report.Block.Heading;
import org.tanlu.report.Block.Inline;
import org.tanlu.report.Block.Notice;
import org.tanlu.report.Block.Paragraph;
import org.tanlu.report.Block.Printed;
import org.tanlu.report.Block.TableBlock;
import org.tanlu.report.Block.Words;

/**
 * 文字标记 how a section of the document is written as lines of text and which block a line stands for: paragraphs as they are
 * with figures as keys, headings behind ###, notices behind &gt;, tables and figures as marks of their captions.
 */
final class TextMarks {
    static final String HEADING = "### ";
    static final String NOTICE = "> ";
    private static final String OPEN = "{{";
    private static final String CLOSE = "}}";

    private final Map<String, Block> marks = new LinkedHashMap<>();
    private final List<String> lines = new ArrayList<>();
    /** The texts that each key is printed as, in reading order. */
    private final Map<String, List<String>> printed = new LinkedHashMap<>();

    TextMarks(List<Block> section) {
        section.forEach(this::line);
    }

    /** The section as lines. */
    List<String> lines() {
        return List.copyOf(lines);
    }

    /** The heading, table or figure that a line is the mark of. */
    Optional<Block> find(String line) {
        return Optional.ofNullable(marks.get(line));
    }

    /** The texts that a key is printed as; none where the section does not print it. */
    List<String> printed(String key) {
        return printed.getOrDefault(key, List.of());
    }

    private void line(Block block) {
        if (block instanceof Paragraph paragraph) {
            var text = new StringBuilder();
            paragraph.inlines().forEach(inline -> text.append(text(inline)));
            lines.add(text.toString());
        } else if (block instanceof Notice notice) {
            lines.add(NOTICE + notice.text());
        } else if (block instanceof Heading heading) {
            mark(HEADING + heading.number() + heading.text(), "", block);
        } else {
            mark("[[" + caption(block), "]]", block);
        }
        if (block instanceof TableBlock table) {
            table.rows()
                    .forEach(row -> row.stream()
                            .filter(entry -> !entry.key().isEmpty())
                            .forEach(entry -> learn(entry.key(), entry.text())));
        }
    }

    private void mark(String mark, String close, Block block) {
        String line = mark + close;
        for (int i = 2; marks.containsKey(line); i++) {
            line = mark + " #" + i + close;
        }
        marks.put(line, block);
        lines.add(line);
    }

    private String text(Inline inline) {
        if (inline instanceof Printed figure) {
            int place = learn(figure.key(), figure.text());
            return OPEN + figure.key() + (place == 0 ? "" : "#" + (place + 1)) + CLOSE;
        }
        return ((Words) inline).text();
    }

    private int learn(String key, String text) {
        List<String> texts = printed.computeIfAbsent(key, any -> new ArrayList<>());
        if (!texts.contains(text)) {
            texts.add(text);
        }
        return texts.indexOf(text);
    }

    private static String caption(Block block) {
        if (block instanceof TableBlock table) {
            return "表 " + table.caption();
        }
        if (block instanceof Block.Chart chart) {
            return "图 " + chart.caption();
        }
        if (block instanceof Block.Sankey sankey) {
            return "图 " + sankey.caption();
        }
        return "图 "
                + (block instanceof Block.Drawing drawing ? drawing.caption() : ((Block.StepCurve) block).caption());
    }
}
