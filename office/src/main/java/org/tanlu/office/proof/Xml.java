package org.tanlu.office.proof;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.tanlu.table.Place;
import org.tanlu.table.Unreadable;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.xml.sax.SAXException;

/** Reads XML that may come from anywhere: no document types, nothing from outside. */
final class Xml {
    private Xml() {}

    /** The root of a part. */
    static Element root(byte[] bytes, String part, Place file) throws Unreadable {
        try {
            var factory = DocumentBuilderFactory.newInstance();
            factory.setNamespaceAware(true);
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            DocumentBuilder builder = factory.newDocumentBuilder();
            builder.setErrorHandler(null);
            return builder.parse(new ByteArrayInputStream(bytes)).getDocumentElement();
        } catch (ParserConfigurationException e) {
            throw new IllegalStateException("every Java reads XML without document types", e);
        } catch (SAXException | IOException e) {
            var unreadable = new Unreadable(
                    file,
                    "文件已损坏：部件“" + part + "”不是 XML。请在 Word 或 WPS 中打开并另存。",
                    "The file is damaged: part " + part + " is no XML. Open it in Word or WPS and save it again.");
            unreadable.initCause(e);
            throw unreadable;
        }
    }

    /** The elements in an element. */
    static List<Element> children(Node parent) {
        var children = new ArrayList<Element>();
        for (Node node = parent.getFirstChild(); node != null; node = node.getNextSibling()) {
            if (node instanceof Element element) {
                children.add(element);
            }
        }
        return children;
    }

    /** The first element of a name in an element. */
    static Optional<Element> child(Node parent, String name) {
        return children(parent).stream().filter(element -> is(element, name)).findFirst();
    }

    /** All elements of a name below an element, in order. */
    static List<Element> below(Node parent, String name) {
        var found = new ArrayList<Element>();
        for (Element child : children(parent)) {
            if (is(child, name)) {
                found.add(child);
            } else if (!is(child, "Fallback")) {
                found.addAll(below(child, name));
            }
        }
        return found;
    }

    static boolean is(Element element, String name) {
        return name.equals(element.getLocalName());
    }
}
