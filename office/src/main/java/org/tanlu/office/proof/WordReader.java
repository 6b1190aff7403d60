package org.tanlu.office.proof;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.tanlu.table.Place;
import org.tanlu.table.Unreadable;
import org.tanlu.verification.Imprint;
import org.tanlu.verification.Numeral;
import org.tanlu.verification.Reading;
import org.tanlu.verification.Strip;
import org.w3c.dom.Element;

/**
 * 读回方案 reads a plan that came back as DOCX, whoever saved it last: paragraphs, tables, the data of charts, the texts of shapes,
 * footnotes, and numerals in page heads and feet. Runs may be split and styles renamed; text that was struck out in tracked
 * changes is not there.
 */
public final class WordReader {
    private static final String DOCUMENT = "word/document.xml";

    private final Map<String, byte[]> parts;
    private final Place file;
    private final List<Strip> strips = new ArrayList<>();
    private final WordCharts charts;
    private final WordHeadings headings;

    private WordReader(Map<String, byte[]> parts, Place file) throws Unreadable {
        this.parts = parts;
        this.file = file;
        this.charts = new WordCharts(parts, file);
        this.headings = new WordHeadings(parts, file);
    }

    /**
     * What a document says.
     *
     * @param reading its text, tables and pictures
     * @param imprint what it says of itself; none when another program dropped it
     */
    public record Contents(Reading reading, Imprint imprint) {}

    /**
     * Reads a file.
     *
     * @throws Unreadable when it is no Word document or damaged
     */
    public static Contents read(Path file) throws Unreadable {
        return read(Parts.read(file), Place.ofFile(String.valueOf(file.getFileName())));
    }

    /** Reads the parts of a document. */
    public static Contents read(Map<String, byte[]> parts, Place file) throws Unreadable {
        byte[] document = parts.get(DOCUMENT);
        if (document == null) {
            throw new Unreadable(
                    file,
                    "不是 Word 文档（docx）：没有正文部件。旧版 doc 请先另存为 docx。",
                    "It is no Word document (docx): there is no main part. Save an old .doc as .docx first.");
        }
        return new Contents(read(parts, Xml.root(document, DOCUMENT, file), file), ImprintPart.read(parts, file));
    }

    /** Reads a document whose main part is open already. */
    static Reading read(Map<String, byte[]> parts, Element document, Place file) throws Unreadable {
        return new WordReader(parts, file).reading(document);
    }

    private Reading reading(Element document) throws Unreadable {
        for (Element body : Xml.children(document)) {
            block(body);
        }
        headings.leave("脚注和页眉页脚");
        for (String part : List.of("word/footnotes.xml", "word/endnotes.xml")) {
            notes(part);
        }
        for (String part : parts.keySet()) {
            if (part.matches("word/(?:header|footer)\\d*\\.xml")) {
                margin(part);
            }
        }
        return new Reading(named(strips));
    }

    private void block(Element parent) throws Unreadable {
        for (Element element : Xml.children(parent)) {
            if (Xml.is(element, "p")) {
                paragraph(element);
            } else if (Xml.is(element, "tbl")) {
                add(new Strip(Strip.Kind.TABLE, "", "", WordTexts.rows(element)));
            } else if (Xml.is(element, "sdt")
                    || Xml.is(element, "sdtContent")
                    || Xml.is(element, "customXml")
                    || Xml.is(element, "ins")) {
                block(element);
            }
        }
    }

    private void paragraph(Element paragraph) throws Unreadable {
        for (Element drawing : WordTexts.drawings(paragraph)) {
            drawing(drawing);
        }
        Strip text = Strip.text(
                WordTexts.tellsPages(paragraph) ? WordTexts.withoutFields(paragraph) : WordTexts.of(paragraph));
        headings.enter(paragraph, text.rows().get(0).get(0).text());
        add(text);
    }

    /** Adds a piece under the headings where it stands. */
    private void add(Strip strip) {
        strips.add(new Strip(strip.kind(), headings.section(), strip.name(), strip.rows()));
    }

    private void drawing(Element drawing) throws Unreadable {
        List<String> labels = WordTexts.labels(drawing);
        if (!labels.isEmpty()) {
            add(Strip.drawing(labels));
        }
        for (Element chart : Xml.below(drawing, "chart")) {
            charts.read(chart).ifPresent(this::add);
        }
    }

    private void notes(String part) throws Unreadable {
        byte[] bytes = parts.get(part);
        if (bytes != null) {
            for (Element note : Xml.children(Xml.root(bytes, part, file))) {
                Xml.below(note, "p").forEach(paragraph -> add(Strip.text(WordTexts.of(paragraph))));
            }
        }
    }

    /** The numerals of a page's head or foot other than the page's number. */
    private void margin(String part) throws Unreadable {
        byte[] bytes = Optional.ofNullable(parts.get(part)).orElseGet(() -> "".getBytes(StandardCharsets.UTF_8));
        for (Element paragraph : Xml.below(Xml.root(bytes, part, file), "p")) {
            String text = WordTexts.withoutFields(paragraph);
            if (!Numeral.in(text).isEmpty()) {
                add(Strip.text(text));
            }
        }
    }

    /** Tables named by the caption before them, pictures by the one after them. */
    private static List<Strip> named(List<Strip> strips) {
        var named = new ArrayList<Strip>();
        String before = "";
        List<Strip> told = new Reading(strips).strips();
        for (int place = 0; place < told.size(); place++) {
            Strip strip = told.get(place);
            if (strip.kind() == Strip.Kind.TEXT) {
                String text = strip.rows().get(0).get(0).text();
                before = text.matches("表\\d+.*") ? text : before;
                named.add(strip);
            } else {
                String after = place + 1 < told.size() ? first(told.get(place + 1)) : "";
                named.add(new Strip(
                        strip.kind(),
                        strip.section(),
                        strip.kind() == Strip.Kind.TABLE ? before : after,
                        strip.rows()));
            }
        }
        return named;
    }

    private static String first(Strip strip) {
        return strip.rows().get(0).get(0).text();
    }
}
