package org.tanlu.report.html;

import java.util.List;
import java.util.Locale;
import org.tanlu.report.Block;

/** A table of the plan as HTML: caption and unit above, the grid in a frame that scrolls, notes below. */
final class HtmlTable {

    private HtmlTable() {}

    static String of(Block.TableBlock table, int number) {
        var html = new StringBuilder("<figure class=\"table" + (table.landscape() ? " landscape" : "") + "\">");
        html.append("<figcaption id=\"t")
                .append(number)
                .append("\">表")
                .append(number)
                .append("　")
                .append(Markup.escape(table.caption()))
                .append("</figcaption>");
        if (!table.unit().isEmpty()) {
            html.append("<p class=\"unit\">单位：")
                    .append(Markup.escape(table.unit()))
                    .append("</p>");
        }
        html.append("<div class=\"frame\" tabindex=\"0\" role=\"group\" aria-labelledby=\"t")
                .append(number)
                .append("\"><table aria-labelledby=\"t")
                .append(number)
                .append("\" style=\"min-width:")
                .append(table.columns().size() * 5)
                .append("em\">");
        html.append(widths(table)).append(head(table)).append("<tbody>\n");
        table.rows().forEach(row -> html.append(row(table.columns(), row)));
        html.append("</tbody></table></div>");
        table.notes()
                .forEach(note -> html.append("<p class=\"note\">")
                        .append(Markup.escape(note))
                        .append("</p>"));
        return html.append("</figure>\n").toString();
    }

    private static String widths(Block.TableBlock table) {
        int total = table.columns().stream().mapToInt(Block.Column::weight).sum();
        var html = new StringBuilder("<colgroup>");
        for (Block.Column column : table.columns()) {
            html.append("<col style=\"width:")
                    .append(Markup.coordinate(100.0 * column.weight() / StrictMath.max(total, 1)))
                    .append("%\"/>");
        }
        return html.append("</colgroup>").toString();
    }

    private static String head(Block.TableBlock table) {
        var html = new StringBuilder("<thead><tr>");
        for (Block.Column column : table.columns()) {
            html.append("<th scope=\"col\">")
                    .append(Markup.escape(column.title()))
                    .append("</th>");
        }
        return html.append("</tr></thead>").toString();
    }

    private static String row(List<Block.Column> columns, List<Block.Entry> row) {
        var html = new StringBuilder("<tr>");
        for (int index = 0; index < row.size(); index++) {
            Block.Entry entry = row.get(index);
            String align = columns.get(index).align().name().toLowerCase(Locale.ROOT);
            html.append("<td class=\"")
                    .append(align)
                    .append(entry.strong() ? " strong" : "")
                    .append("\">")
                    .append(HtmlBlocks.figure(entry.text(), entry.key()))
                    .append("</td>");
        }
        return html.append("</tr>\n").toString();
    }
}
