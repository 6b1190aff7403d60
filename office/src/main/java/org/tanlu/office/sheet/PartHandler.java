package org.tanlu.office.sheet;

import java.io.IOException;
import java.io.InputStream;
import java.nio.CharBuffer;
import java.util.Set;
import javax.xml.XMLConstants;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.parsers.SAXParser;
import javax.xml.parsers.SAXParserFactory;
import org.tanlu.table.Place;
import org.tanlu.table.Unreadable;
import org.xml.sax.Attributes;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;

/**
 * Reads one XML part of a workbook as a stream. Elements of the transitional and of the strict namespaces are the same to
 * it; foreign elements are passed over. A part whose root is another than expected is refused, for it would read as empty.
 */
abstract class PartHandler extends DefaultHandler {
    private static final Set<String> NAMESPACES = Set.of(
            "http://schemas.openxmlformats.org/spreadsheetml/2006/main",
            "http://purl.oclc.org/ooxml/spreadsheetml/main",
            "http://schemas.openxmlformats.org/package/2006/relationships");

    private static final Set<String> LEAVES = Set.of("v", "t", "f");
    private static final int MOST_CHARACTERS = 1 << 20;
    private static final int LONGEST_ATTRIBUTE = 32_767;
    private static final int DEEPEST = 500;

    private final String root;
    private final Set<String> namespaces;
    private final StringBuilder text = new StringBuilder();
    private Place file = Place.ofFile("");
    private String part = "";
    private boolean inLeaf;
    private int depth;

    /** A handler of parts whose root element has this name. */
    PartHandler(String root) {
        this(root, NAMESPACES);
    }

    /** A handler of parts of other namespaces. */
    PartHandler(String root, Set<String> namespaces) {
        this.root = root;
        this.namespaces = namespaces;
    }

    /** Parses a part with this handler. */
    final void parse(Archive archive, String name) throws IOException, SAXException, Unreadable {
        file = archive.file();
        part = name;
        try (InputStream stream = archive.stream(name)) {
            parser().parse(stream, this);
        } catch (SAXException failed) {
            if (failed.getException() instanceof Unreadable reason) {
                throw reason;
            }
            throw failed;
        }
    }

    /** An element begins. */
    abstract void start(String element, Attributes attributes) throws Unreadable;

    /** An element ends; {@code text} is what stood between its last inner tag, or its start, and its end. */
    abstract void end(String element, String text) throws Unreadable;

    @Override
    public final void startElement(String uri, String element, String qualified, Attributes attributes)
            throws SAXException {
        text.setLength(0);
        try {
            enter(uri, element);
            requireShort(attributes);
            if (namespaces.contains(uri)) {
                start(element, attributes);
            }
        } catch (Unreadable reason) {
            throw new SAXException(reason);
        }
    }

    private void enter(String uri, String element) throws Unreadable {
        boolean known = namespaces.contains(uri);
        depth++;
        if ((depth == 1 && !(known && element.equals(root))) || inLeaf || depth > DEEPEST) {
            throw damaged();
        }
        inLeaf = known && LEAVES.contains(element);
    }

    private void requireShort(Attributes attributes) throws Unreadable {
        for (int i = 0; i < attributes.getLength(); i++) {
            if (attributes.getValue(i).length() > LONGEST_ATTRIBUTE) {
                throw damaged();
            }
        }
    }

    @Override
    public final void characters(char[] characters, int start, int length) throws SAXException {
        try {
            append(text, CharBuffer.wrap(characters, start, length));
        } catch (Unreadable reason) {
            throw new SAXException(reason);
        }
    }

    /** Adds to a text, which may have thirty times the characters that a cell can hold, but not more. */
    final void append(StringBuilder target, CharSequence more) throws Unreadable {
        if (target.length() + more.length() > MOST_CHARACTERS) {
            throw new Unreadable(
                    file,
                    "部件“" + part + "”中有一段文字超过 100 万字（单元格最多 32767 字）。请删去或拆分后另存为 xlsx。",
                    "A text in part \"" + part
                            + "\" has over a million characters (a cell holds 32,767). Delete or split"
                            + " it and save the file as .xlsx.");
        }
        target.append(more);
    }

    /** The file that the part belongs to. */
    final Place file() {
        return file;
    }

    /** The refusal of a part that is not built as it should be. */
    final Unreadable damaged() {
        return new Unreadable(
                file,
                "文件已损坏：部件“" + part + "”的结构不对，无法确保读到全部内容。" + Remedies.RESAVE_ZH,
                "The file is damaged: part \"" + part
                        + "\" is not built as it should be, so that content could be lost. " + Remedies.RESAVE_EN);
    }

    @Override
    public final void endElement(String uri, String element, String qualified) throws SAXException {
        depth--;
        inLeaf = false;
        if (namespaces.contains(uri)) {
            try {
                end(element, text.toString());
            } catch (Unreadable reason) {
                throw new SAXException(reason);
            }
        }
        text.setLength(0);
    }

    /** An attribute by its local name, whatever its namespace; empty when absent. */
    static String attribute(Attributes attributes, String name) {
        for (int i = 0; i < attributes.getLength(); i++) {
            if (attributes.getLocalName(i).equals(name)) {
                return attributes.getValue(i);
            }
        }
        return "";
    }

    /** An attribute that is yes or no; no when absent. */
    static boolean flag(Attributes attributes, String name) {
        String value = attribute(attributes, name);
        return value.equals("1") || value.equals("true");
    }

    private static SAXParser parser() throws SAXException {
        try {
            var factory = SAXParserFactory.newDefaultNSInstance();
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            // no document types: the way in for entity bombs and for reading the machine's own files
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            return factory.newSAXParser();
        } catch (ParserConfigurationException unsupported) {
            throw new IllegalStateException(unsupported);
        }
    }
}
