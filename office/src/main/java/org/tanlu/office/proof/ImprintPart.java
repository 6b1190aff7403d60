package org.tanlu.office.proof;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.apache.poi.openxml4j.opc.PackagePartName;
import org.apache.poi.openxml4j.opc.PackagingURIHelper;
import org.apache.poi.openxml4j.opc.TargetMode;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.tanlu.table.Place;
import org.tanlu.table.Unreadable;
import org.tanlu.verification.Imprint;
import org.w3c.dom.Element;

/** The imprint as a custom XML part of a Word document, which Word and WPS keep. */
public final class ImprintPart {
    private static final String NAMESPACE = "https://tanlu.org/ns/imprint/1";
    private static final String ITEM = "customXml/item1.xml";
    private static final String OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/";
    private static final String PROPERTIES = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"no\"?>"
            + "<ds:datastoreItem ds:itemID=\"{6B1B3C1E-7A41-4B0E-9D57-7A6E6C753031}\" xmlns:ds=\"" + OFFICE
            + "customXml\"><ds:schemaRefs><ds:schemaRef ds:uri=\"" + NAMESPACE
            + "\"/></ds:schemaRefs></ds:datastoreItem>";

    private ImprintPart() {}

    /** Puts an imprint into a document. */
    public static void write(XWPFDocument word, Imprint imprint) throws IOException {
        try {
            PackagePart item = part(word, ITEM, "application/xml", xml(imprint));
            word.getPackagePart()
                    .addRelationship(item.getPartName(), TargetMode.INTERNAL, OFFICE + "relationships/customXml");
            PackagePart properties = part(
                    word,
                    "customXml/itemProps1.xml",
                    "application/vnd.openxmlformats-officedocument.customXmlProperties+xml",
                    PROPERTIES.getBytes(StandardCharsets.UTF_8));
            item.addRelationship(
                    properties.getPartName(), TargetMode.INTERNAL, OFFICE + "relationships/customXmlProps");
        } catch (InvalidFormatException | XMLStreamException e) {
            throw new IllegalStateException("the imprint could not be added to the document", e);
        }
    }

    private static PackagePart part(XWPFDocument word, String name, String type, byte[] bytes)
            throws InvalidFormatException, IOException {
        PackagePartName partName = PackagingURIHelper.createPartName("/" + name);
        PackagePart part = word.getPackage().createPart(partName, type);
        try (OutputStream out = part.getOutputStream()) {
            out.write(bytes);
        }
        return part;
    }

    private static byte[] xml(Imprint imprint) throws XMLStreamException {
        var bytes = new ByteArrayOutputStream();
        XMLStreamWriter xml = XMLOutputFactory.newInstance().createXMLStreamWriter(bytes, "UTF-8");
        xml.writeStartDocument("UTF-8", "1.0");
        xml.writeStartElement("imprint");
        xml.writeDefaultNamespace(NAMESPACE);
        xml.writeAttribute("results", imprint.results());
        xml.writeAttribute("package", imprint.pack());
        for (Imprint.Printed printed : imprint.printed()) {
            xml.writeStartElement("figure");
            xml.writeAttribute("key", printed.key());
            xml.writeCharacters(printed.text());
            xml.writeEndElement();
        }
        xml.writeEndElement();
        xml.writeEndDocument();
        xml.close();
        return bytes.toByteArray();
    }

    /** The imprint of a document, wherever its program put it; none when it was dropped. */
    static Imprint read(Map<String, byte[]> parts, Place file) throws Unreadable {
        for (Map.Entry<String, byte[]> part : parts.entrySet()) {
            if (part.getKey().matches("customXml/item\\d+\\.xml")
                    && new String(part.getValue(), StandardCharsets.UTF_8).contains(NAMESPACE)) {
                Element root = Xml.root(part.getValue(), part.getKey(), file);
                return new Imprint(
                        Xml.children(root).stream()
                                .map(one -> new Imprint.Printed(one.getAttribute("key"), one.getTextContent()))
                                .toList(),
                        root.getAttribute("results"),
                        root.getAttribute("package"));
            }
        }
        return Imprint.NONE;
    }
}
