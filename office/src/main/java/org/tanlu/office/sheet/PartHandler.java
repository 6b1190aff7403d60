package org.tanlu.office.sheet;

import java.io.IOException;
import java.io.InputStream;
import java.util.Set;
import javax.xml.XMLConstants;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.parsers.SAXParser;
import javax.xml.parsers.SAXParserFactory;
import org.tanlu.table.Unreadable;
import org.xml.sax.Attributes;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;

/**
 * Reads one XML part of a workbook as a stream. Elements of the transitional and of the strict namespaces are the same to
 * it; foreign elements are passed over.
 */
abstract class PartHandler extends DefaultHandler {
    private static final Set<String> NAMESPACES = Set.of(
            "http://schemas.openxmlformats.org/spreadsheetml/2006/main",
            "http://purl.oclc.org/ooxml/spreadsheetml/main",
            "http://schemas.openxmlformats.org/package/2006/relationships");

    private final StringBuilder text = new StringBuilder();

    /** Parses a part with this handler and closes the stream. */
    final void parse(InputStream part) throws IOException, SAXException, Unreadable {
        try (part) {
            parser().parse(part, this);
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
        if (NAMESPACES.contains(uri)) {
            try {
                start(element, attributes);
            } catch (Unreadable reason) {
                throw new SAXException(reason);
            }
        }
    }

    @Override
    public final void characters(char[] characters, int start, int length) {
        text.append(characters, start, length);
    }

    @Override
    public final void endElement(String uri, String element, String qualified) throws SAXException {
        if (NAMESPACES.contains(uri)) {
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
