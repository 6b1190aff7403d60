package org.tanlu.report.html;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.tanlu.report.Block;

/** The blocks of a plan as HTML, tables and figures numbered in reading order. */
final class HtmlBlocks {

    private final StringBuilder html = new StringBuilder();
    private final List<Block.Heading> headings = new ArrayList<>();

    /** The levels of the headings that the last one stands under, and its own. */
    private final Deque<Integer> open = new ArrayDeque<>();

    private int tables;
    private int charts;

    void add(Block block) {
        if (block instanceof Block.Heading heading) {
            html.append(heading(heading));
        } else if (block instanceof Block.Paragraph paragraph) {
            html.append(paragraph(paragraph));
        } else if (block instanceof Block.Notice notice) {
            html.append("<p class=\"notice\" role=\"note\">")
                    .append(Markup.escape(notice.text()))
                    .append("</p>\n");
        } else if (block instanceof Block.TableBlock table) {
            tables++;
            html.append(HtmlTable.of(table, tables));
        } else if (block instanceof Block.Chart chart) {
            charts++;
            String drawing = chart.hasValues() ? SvgChart.of(chart) : "<p class=\"empty\">本图没有可绘制的数据。</p>";
            html.append(figure(drawing, charts, chart.caption(), chart.note()));
        } else if (block instanceof Block.Sankey sankey) {
            charts++;
            html.append(figure(SvgSankey.of(sankey), charts, sankey.caption(), sankey.note()));
        } else if (block instanceof Block.StepCurve curve) {
            charts++;
            html.append(figure(SvgSteps.of(curve), charts, curve.caption(), curve.note()));
        } else if (block instanceof Block.Drawing drawing) {
            charts++;
            html.append(figure(SvgDrawing.of(drawing), charts, drawing.caption(), drawing.note())
                    .replaceFirst(
                            "class=\"chart\"",
                            "class=\"chart wide" + (drawing.landscape() ? " landscape" : "") + "\""));
        }
    }

    String html() {
        return html.toString();
    }

    /** The HTML since the last time it was taken; numbers go on. */
    String take() {
        String taken = html.toString();
        html.setLength(0);
        return taken;
    }

    List<Block.Heading> headings() {
        return List.copyOf(headings);
    }

    /** The heading's level from 0 to 3. */
    static int level(Block.Heading heading) {
        return StrictMath.max(0, StrictMath.min(heading.level(), 3));
    }

    /** The anchor of a heading by its place. */
    static String anchor(int index) {
        return "h" + (index + 1);
    }

    /** The heading's number and words, escaped. */
    static String words(Block.Heading heading) {
        boolean apart = level(heading) == 0 && !heading.number().isEmpty();
        return Markup.escape(heading.number() + (apart ? "　" : "") + heading.text());
    }

    /** Text that prints a figure, with the figure's key; plain text where there is no key. */
    static String figure(String text, String key) {
        if (key.isEmpty()) {
            return Markup.escape(text);
        }
        String escaped = Markup.escape(key);
        return "<span data-key=\"" + escaped + "\" title=\"来源键：" + escaped + "（tanlu explain &lt;城市&gt; " + escaped
                + "）\">" + Markup.escape(text) + "</span>";
    }

    /** The element tells how deep the heading stands, no depth left out; the class tells the look of its level. */
    private String heading(Block.Heading heading) {
        headings.add(heading);
        int level = StrictMath.max(level(heading), 1);
        while (!open.isEmpty() && open.getLast() >= level) {
            open.removeLast();
        }
        open.addLast(level);
        String element = "h" + (open.size() + 1);
        return "<" + element + " id=\"" + anchor(headings.size() - 1) + "\" class=\"level" + level(heading) + "\">"
                + words(heading) + "</" + element + ">\n";
    }

    private static String paragraph(Block.Paragraph paragraph) {
        var text = new StringBuilder("<p>");
        for (Block.Inline inline : paragraph.inlines()) {
            if (inline instanceof Block.Words words) {
                text.append(Markup.escape(words.text()));
            } else if (inline instanceof Block.Printed printed) {
                text.append(figure(printed.text(), printed.key()));
            }
        }
        return text.append("</p>\n").toString();
    }

    private static String figure(String drawing, int number, String caption, String note) {
        String under = note.isEmpty() ? "" : "<p class=\"note\">" + Markup.escape(note) + "</p>";
        return "<figure class=\"chart\">" + drawing + "<figcaption>图" + number + "　" + Markup.escape(caption)
                + "</figcaption>" + under + "</figure>\n";
    }
}
