package org.tanlu.office.proof;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.tanlu.verification.Said;
import org.w3c.dom.Element;

/** The texts of WordprocessingML as a reader of the page sees them. */
final class WordTexts {
    /** What holds no text of its own place: properties, codes of fields, what was struck out, and pictures, which are read apart. */
    private static final Set<String> PASSED_OVER = new TreeSet<>(List.of(
            "pPr",
            "rPr",
            "instrText",
            "del",
            "moveFrom",
            "delText",
            "drawing",
            "pict",
            "object",
            "Fallback",
            "sectPr"));

    private WordTexts() {}

    /** The text of a paragraph. */
    static String of(Element paragraph) {
        var text = new StringBuilder();
        add(paragraph, text);
        return text.toString();
    }

    private static void add(Element element, StringBuilder text) {
        for (Element child : Xml.children(element)) {
            String name = child.getLocalName();
            if (name.equals("t")) {
                text.append(child.getTextContent());
            } else if (name.equals("tab") || name.equals("br") || name.equals("cr")) {
                text.append(' ');
            } else if (name.equals("noBreakHyphen")) {
                text.append('-');
            } else if (!PASSED_OVER.contains(name)) {
                add(child, text);
            }
        }
    }

    /** The text of a paragraph without what fields show, such as the number of a page. */
    static String withoutFields(Element paragraph) {
        var text = new StringBuilder();
        withoutFields(paragraph, true, text);
        return text.toString();
    }

    /** Adds what no field shows; answers whether what comes next is shown. */
    private static boolean withoutFields(Element parent, boolean before, StringBuilder text) {
        boolean isShown = before;
        for (Element run : Xml.children(parent)) {
            if (Xml.is(run, "hyperlink")) {
                isShown = withoutFields(run, isShown, text);
            } else if (!Xml.below(run, "fldChar").isEmpty()) {
                String type = Xml.below(run, "fldChar").get(0).getAttributeNS(run.getNamespaceURI(), "fldCharType");
                isShown = type.equals("end");
            } else if (isShown && !Xml.is(run, "fldSimple")) {
                add(run, text);
            }
        }
        return isShown;
    }

    /** Whether a paragraph names a page, as a line of the contents does. */
    static boolean tellsPages(Element paragraph) {
        return Stream.concat(
                        Xml.below(paragraph, "instrText").stream().map(Element::getTextContent),
                        Xml.below(paragraph, "fldSimple").stream()
                                .map(field -> field.getAttributeNS(field.getNamespaceURI(), "instr")))
                .anyMatch(code -> code.strip().startsWith("PAGEREF"));
    }

    /** The drawings of a paragraph, those of a group as one. */
    static List<Element> drawings(Element paragraph) {
        List<Element> drawings = new ArrayList<>(Xml.below(paragraph, "drawing"));
        drawings.addAll(Xml.below(paragraph, "pict"));
        return drawings;
    }

    /** The texts in the shapes of a drawing. */
    static List<String> labels(Element drawing) {
        return Xml.below(drawing, "txbxContent").stream()
                .map(WordTexts::paragraphs)
                .map(texts -> String.join(" ", texts))
                .filter(text -> !text.isBlank())
                .toList();
    }

    private static List<String> paragraphs(Element parent) {
        return Xml.below(parent, "p").stream().map(WordTexts::of).toList();
    }

    /** The rows of a table; of a row of one cell each paragraph is a row, as notes stand there. */
    static List<List<Said>> rows(Element table) {
        var rows = new ArrayList<List<Said>>();
        for (Element row : Xml.below(table, "tr")) {
            List<Element> cells = Xml.below(row, "tc");
            if (cells.size() == 1) {
                paragraphs(cells.get(0)).forEach(text -> rows.add(List.of(Said.of(text))));
            } else {
                rows.add(cells.stream()
                        .map(cell -> Said.of(String.join(" ", paragraphs(cell))))
                        .toList());
            }
        }
        return rows;
    }
}
