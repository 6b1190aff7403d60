package org.tanlu.office.sheet;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.tanlu.table.Place;
import org.tanlu.table.Unreadable;
import org.xml.sax.Attributes;

/** Reads the texts of text boxes and shapes that lie over the cells of a sheet, one by paragraph. */
final class DrawingPart extends PartHandler {
    private static final Set<String> NAMESPACES = Set.of(
            "http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing",
            "http://purl.oclc.org/ooxml/drawingml/spreadsheetDrawing",
            "http://schemas.openxmlformats.org/drawingml/2006/main",
            "http://purl.oclc.org/ooxml/drawingml/main");

    private final Place sheet;
    private final Grid.Allowance allowance;
    private final List<String> texts = new ArrayList<>();
    private final StringBuilder paragraph = new StringBuilder();

    DrawingPart(Place sheet, Grid.Allowance allowance) {
        super("wsDr", NAMESPACES);
        this.sheet = sheet;
        this.allowance = allowance;
    }

    /** The texts of the paragraphs that say something. */
    List<String> texts() {
        return texts;
    }

    @Override
    void start(String element, Attributes attributes) {
        // only texts matter, wherever a shape stands
    }

    @Override
    void end(String element, String text) throws Unreadable {
        switch (element) {
            case "t" -> append(paragraph, text);
            case "br" -> append(paragraph, " ");
            case "p" -> {
                String said = paragraph.toString().strip();
                paragraph.setLength(0);
                allowance.takeText(said.length(), sheet);
                if (!said.isEmpty() && !texts.contains(said)) {
                    texts.add(said);
                }
            }
            default -> {}
        }
    }
}
