package org.tanlu.web.page;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.tanlu.report.html.HtmlPart;

/**
 * 片段 a piece of the plan's text: words and at most one table or figure, small enough to be set under a tab.
 *
 * @param id      where it can be linked to
 * @param section the section or annex of the plan
 * @param heading the heading within the section; empty where it stands under the section's own
 * @param caption what its table or figure is called, its number before; empty where it has none
 * @param html    the piece, its own heading included
 */
record PlanChunk(String id, String section, String heading, String caption, String html) {
    private static final Pattern END = Pattern.compile("</figure>\\s*|(?=<h[234][ >])");
    private static final Pattern HEADING = Pattern.compile("<h[234][^>]*>(.*?)</h[234]>", Pattern.DOTALL);
    private static final Pattern CAPTION = Pattern.compile("<figcaption[^>]*>(.*?)</figcaption>", Pattern.DOTALL);
    private static final Pattern MARKUP = Pattern.compile("<[^>]*>");

    /** All pieces of a plan, in reading order. */
    static List<PlanChunk> of(List<HtmlPart> parts) {
        var chunks = new ArrayList<PlanChunk>();
        for (HtmlPart part : parts) {
            String section = part.id().startsWith("annex") ? part.heading() : part.id();
            String heading = "";
            int number = 0;
            for (String html : pieces(part.html().replace("<h2", "<h3").replace("</h2>", "</h3>"))) {
                String own = first(HEADING, html);
                heading = own.isEmpty() ? heading : own;
                number++;
                chunks.add(new PlanChunk(part.id() + "-" + number, section, heading, first(CAPTION, html), html));
            }
        }
        return chunks;
    }

    /** The same piece elsewhere, without the words about it. */
    PlanChunk figure(String place) {
        int begin = html.indexOf("<figure");
        return new PlanChunk(id + "-" + place, section, "", caption, begin < 0 ? html : html.substring(begin));
    }

    /** What the list of a tab calls it: a heading that begins here, else its table or figure. */
    public String title() {
        String own = first(HEADING, html);
        return own.isEmpty() ? caption : own;
    }

    private static List<String> pieces(String html) {
        var pieces = new ArrayList<String>();
        int begin = 0;
        Matcher end = END.matcher(html);
        while (end.find()) {
            if (end.end() > begin) {
                pieces.add(html.substring(begin, end.end()));
                begin = end.end();
            }
        }
        if (!html.substring(begin).isBlank()) {
            pieces.add(html.substring(begin));
        }
        return pieces;
    }

    private static String first(Pattern pattern, String html) {
        Matcher found = pattern.matcher(html);
        return found.find() ? MARKUP.matcher(found.group(1)).replaceAll("").strip() : "";
    }
}
