package org.tanlu.web.desk;

import java.util.ArrayList;
import java.util.List;
import org.tanlu.reference.ReferenceData;
import org.tanlu.report.PlanDocument;
import org.tanlu.report.html.HtmlPart;
import tools.jackson.databind.json.JsonMapper;

/**
 * 公开稿页面 what may be published of a version, as everybody reads it (clause 11.4).
 *
 * @param title   the title
 * @param preface what this draft is and is not
 * @param parts   its sections as HTML
 */
public record PublicPage(String title, List<String> preface, List<Part> parts) {
    private static final JsonMapper JSON = JsonMapper.builder().build();

    public PublicPage {
        preface = List.copyOf(preface);
        parts = List.copyOf(parts);
    }

    /**
     * A section.
     *
     * @param id      the section of Appendix A
     * @param heading its number and words
     * @param html    what stands under it
     */
    public record Part(String id, String heading, String html) {}

    static PublicPage of(PlanDocument document, ReferenceData reference) {
        var parts = new ArrayList<Part>();
        HtmlPart.of(document, reference.standard().outline())
                .forEach(part -> parts.add(new Part(part.id(), part.heading(), part.html())));
        return new PublicPage(document.title(), document.preface(), parts);
    }

    /** The page as it is kept. */
    public byte[] bytes() {
        return JSON.writeValueAsBytes(this);
    }

    /** A page that was kept. */
    public static PublicPage read(byte[] bytes) {
        return JSON.readValue(bytes, PublicPage.class);
    }
}
