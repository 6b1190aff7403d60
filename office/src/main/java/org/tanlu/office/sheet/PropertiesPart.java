package org.tanlu.office.sheet;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.xml.sax.Attributes;

/** Reads the properties of a file in which people say what it is, each as its name and text. */
final class PropertiesPart extends PartHandler {
    private static final Set<String> CORE = Set.of(
            "http://schemas.openxmlformats.org/package/2006/metadata/core-properties",
            "http://purl.org/dc/elements/1.1/");
    private static final Set<String> CUSTOM = Set.of(
            "http://schemas.openxmlformats.org/officeDocument/2006/custom-properties",
            "http://schemas.openxmlformats.org/officeDocument/2006/docPropsVTypes",
            "http://purl.oclc.org/ooxml/officeDocument/customProperties",
            "http://purl.oclc.org/ooxml/officeDocument/docPropsVTypes");
    private static final int LONGEST = 200;

    private final String kind;
    private final List<String> texts = new ArrayList<>();
    private final Map<String, String> names = new LinkedHashMap<>();
    private String name = "";

    private PropertiesPart(String root, Set<String> namespaces, String kind) {
        super(root, namespaces);
        this.kind = kind;
        names.put("title", "标题");
        names.put("subject", "主题");
        names.put("category", "类别");
        names.put("keywords", "关键词");
        names.put("description", "备注");
        names.put("contentStatus", "状态");
    }

    /** Those of every document. */
    static PropertiesPart core() {
        return new PropertiesPart("coreProperties", CORE, "core-properties");
    }

    /** Those that somebody put in, such as 密级. */
    static PropertiesPart custom() {
        return new PropertiesPart("Properties", CUSTOM, "custom-properties");
    }

    /** The kind of relationship that points to it. */
    String kind() {
        return kind;
    }

    /** The properties that say something. */
    List<String> texts() {
        return texts;
    }

    @Override
    void start(String element, Attributes attributes) {
        if (element.equals("property")) {
            name = attribute(attributes, "name");
        }
    }

    @Override
    void end(String element, String text) {
        String own = names.getOrDefault(element, element.equals("lpwstr") || element.equals("lpstr") ? name : "");
        String said = EscapedText.decode(text).strip();
        if (!own.isEmpty() && !said.isEmpty()) {
            String told = own + " " + said;
            texts.add(told.substring(0, Math.min(told.length(), LONGEST)));
        }
    }
}
