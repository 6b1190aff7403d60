package org.tanlu.report.html;

import java.util.List;
import org.tanlu.report.Block;
import org.tanlu.report.PlanDocument;

/**
 * 网页 page: the plan as one HTML file that needs nothing beside itself. It reads as XML as well, prints on A4, and shows
 * for each traceable figure the key under which the results hold it.
 */
public final class HtmlPage {

    private HtmlPage() {}

    /**
     * Writes the page (Appendix A).
     *
     * @param document the plan
     * @return the whole file's text, to be stored as UTF-8
     */
    public static String of(PlanDocument document) {
        var body = new HtmlBlocks();
        document.blocks().forEach(body::add);
        String title = Markup.escape(document.title());
        return """
                <!DOCTYPE html>
                <html xmlns="http://www.w3.org/1999/xhtml" lang="zh-CN" xml:lang="zh-CN">
                <head>
                <meta charset="UTF-8"/>
                <meta name="viewport" content="width=device-width, initial-scale=1"/>
                <title>%s</title>
                <style>
                %s</style>
                </head>
                <body>
                <a class="skip" href="#plan">跳到正文</a>
                <nav aria-label="目录"><h2>目录</h2>
                %s</nav>
                <main id="plan" tabindex="-1">
                <header><h1>%s</h1>%s</header>
                %s</main>
                <p id="key" role="status" hidden="hidden"></p>
                <script>
                %s</script>
                </body>
                </html>
                """.formatted(
                        title, HtmlStyle.SHEET, contents(body), title, head(document), body.html(), HtmlStyle.SCRIPT);
    }

    private static String head(PlanDocument document) {
        var head = new StringBuilder();
        document.marking()
                .lines()
                .forEach(line -> head.append("<p class=\"marking\"><strong>")
                        .append(Markup.escape(document.marking().header()))
                        .append("</strong>　")
                        .append(Markup.escape(line))
                        .append("</p>"));
        if (!document.lineUnderTitle().isEmpty()) {
            head.append("<p class=\"subtitle\">")
                    .append(Markup.escape(document.lineUnderTitle()))
                    .append("</p>");
        }
        if (!document.preface().isEmpty()) {
            head.append("<div class=\"preface\">");
            document.preface()
                    .forEach(line ->
                            head.append("<p>").append(Markup.escape(line)).append("</p>"));
            head.append("</div>");
        }
        return head.toString();
    }

    private static String contents(HtmlBlocks body) {
        List<Block.Heading> headings = body.headings();
        if (headings.isEmpty()) {
            return "";
        }
        var list = new StringBuilder("<ul>\n");
        for (int index = 0; index < headings.size(); index++) {
            Block.Heading heading = headings.get(index);
            list.append("<li class=\"level")
                    .append(HtmlBlocks.level(heading))
                    .append("\"><a href=\"#")
                    .append(HtmlBlocks.anchor(index))
                    .append("\">")
                    .append(HtmlBlocks.words(heading))
                    .append("</a></li>\n");
        }
        return list.append("</ul>\n").toString();
    }
}
