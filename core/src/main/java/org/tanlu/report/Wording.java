package org.tanlu.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.tanlu.report.Block.Inline;
import org.tanlu.report.Block.Paragraph;
import org.tanlu.report.Block.Printed;
import org.tanlu.report.Block.Words;

/** 文字模板 sentences from {@code reference/wording.csv} with their braces filled by words and figures. */
final class Wording {
    private static final Pattern BRACE = Pattern.compile("\\{([a-z_]+)\\}");

    private final Map<String, String> templates;

    Wording(Map<String, String> templates) {
        this.templates = templates;
    }

    /** A sentence's pieces; every brace must be filled. */
    List<Inline> sentence(String id, Map<String, ? extends Inline> facts) {
        var lists = new LinkedHashMap<String, List<Inline>>();
        facts.forEach((brace, fact) -> lists.put(brace, List.of(fact)));
        return phrases(id, lists);
    }

    /** A sentence's pieces where braces stand for several pieces in a row. */
    List<Inline> phrases(String id, Map<String, List<Inline>> facts) {
        String template = template(id);
        var inlines = new ArrayList<Inline>();
        Matcher brace = BRACE.matcher(template);
        int from = 0;
        while (brace.find()) {
            List<Inline> fact = facts.get(brace.group(1));
            if (fact == null) {
                throw new IllegalArgumentException("wording " + id + " lacks " + brace.group(1));
            }
            if (brace.start() > from) {
                inlines.add(new Words(template.substring(from, brace.start())));
            }
            inlines.addAll(fact);
            from = brace.end();
        }
        if (from < template.length()) {
            inlines.add(new Words(template.substring(from)));
        }
        return inlines;
    }

    /** A paragraph of one sentence. */
    Paragraph paragraph(String id, Map<String, ? extends Inline> facts) {
        return new Paragraph(sentence(id, facts));
    }

    /** A sentence of words only. */
    String text(String id, Map<String, String> facts) {
        return BRACE.matcher(template(id))
                .replaceAll(brace -> Matcher.quoteReplacement(facts.getOrDefault(brace.group(1), brace.group())));
    }

    static Words words(Object text) {
        return new Words(text.toString());
    }

    static Printed printed(String text, String key) {
        return new Printed(text, key);
    }

    private String template(String id) {
        String template = templates.get(id);
        if (template == null) {
            throw new IllegalArgumentException("no wording " + id + " in reference/wording.csv");
        }
        return template;
    }
}
