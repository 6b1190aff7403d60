package org.tanlu.office.sheet;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.tanlu.table.Place;
import org.tanlu.table.Unreadable;
import org.xml.sax.Attributes;

/**
 * Reads the texts of text boxes and shapes that lie over the cells of a sheet, or the title of a chart, one by paragraph; the axes
 * of a chart say what the cells say.
 */
final class DrawingPart extends PartHandler {
    private static final Set<String> NAMESPACES = Set.of(
            "http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing",
            "http://purl.oclc.org/ooxml/drawingml/spreadsheetDrawing",
            "http://schemas.openxmlformats.org/drawingml/2006/main",
            "http://purl.oclc.org/ooxml/drawingml/main",
            "http://schemas.openxmlformats.org/drawingml/2006/chart",
            "http://purl.oclc.org/ooxml/drawingml/chart");
    private static final Set<String> AXES = Set.of("valAx", "catAx", "dateAx", "serAx");

    private final Place sheet;
    private final Grid.Allowance allowance;
    private final List<String> texts = new ArrayList<>();
    private final StringBuilder paragraph = new StringBuilder();
    private int axes;

    private DrawingPart(String root, Place sheet, Grid.Allowance allowance) {
        super(root, NAMESPACES);
        this.sheet = sheet;
        this.allowance = allowance;
    }

    /** What lies over the cells of a sheet. */
    static DrawingPart ofSheet(Place sheet, Grid.Allowance allowance) {
        return new DrawingPart("wsDr", sheet, allowance);
    }

    /** A chart over the cells of a sheet. */
    static DrawingPart ofChart(Place sheet, Grid.Allowance allowance) {
        return new DrawingPart("chartSpace", sheet, allowance);
    }

    /** The texts of the paragraphs that say something. */
    List<String> texts() {
        return texts;
    }

    @Override
    void start(String element, Attributes attributes) {
        axes += AXES.contains(element) ? 1 : 0;
    }

    @Override
    void end(String element, String text) throws Unreadable {
        axes -= AXES.contains(element) ? 1 : 0;
        if (axes > 0) {
            return;
        }
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
