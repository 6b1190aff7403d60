package org.tanlu.office.proof;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.tanlu.table.Place;
import org.tanlu.table.Unreadable;
import org.w3c.dom.Element;

/** The headings of a document by the outline levels of its paragraphs and their styles, and under which of them its reader is. */
final class WordHeadings {
    private static final String STYLES = "word/styles.xml";
    private static final int BODY = 9; // the outline level of text that is no heading

    private final Map<String, Integer> levels = new TreeMap<>();
    private final TreeMap<Integer, String> chain = new TreeMap<>();

    WordHeadings(Map<String, byte[]> parts, Place file) throws Unreadable {
        byte[] styles = parts.get(STYLES);
        if (styles != null) {
            Xml.children(Xml.root(styles, STYLES, file)).forEach(this::style);
        }
    }

    private void style(Element style) {
        String name = value(style, "name").orElse("").toLowerCase(Locale.ROOT);
        Optional<Integer> named = name.matches("heading [1-9]")
                ? Optional.of(Integer.parseInt(name.substring("heading ".length())) - 1)
                : Optional.empty();
        outline(style).or(() -> named).ifPresent(level -> levels.put(attribute(style, "styleId"), level));
    }

    /** The outline level that the properties of a paragraph or style say. */
    private static Optional<Integer> outline(Element parent) {
        return Xml.child(parent, "pPr")
                .flatMap(properties -> value(properties, "outlineLvl"))
                .filter(level -> level.matches("[0-9]"))
                .map(Integer::valueOf);
    }

    private static Optional<String> value(Element parent, String name) {
        return Xml.child(parent, name).map(element -> attribute(element, "val"));
    }

    private static String attribute(Element element, String name) {
        return element.getAttributeNS(element.getNamespaceURI(), name);
    }

    /** Takes note of a paragraph, which may be a heading. */
    void enter(Element paragraph, String text) {
        int level = outline(paragraph)
                .or(() -> Xml.child(paragraph, "pPr")
                        .flatMap(properties -> value(properties, "pStyle"))
                        .map(style -> levels.getOrDefault(style, BODY)))
                .orElse(BODY);
        if (level < BODY && !text.isBlank()) {
            chain.tailMap(level, true).clear();
            chain.put(level, text);
        }
    }

    /** The headings that the reader is under. */
    String section() {
        return String.join(" ", chain.values());
    }

    /** Takes note that what follows stands outside the text. */
    void leave(String where) {
        chain.clear();
        chain.put(0, where);
    }
}
