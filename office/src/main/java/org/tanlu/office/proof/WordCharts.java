package org.tanlu.office.proof;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.tanlu.table.Place;
import org.tanlu.table.Unreadable;
import org.tanlu.verification.Said;
import org.tanlu.verification.Strip;
import org.w3c.dom.Element;

/** The data of a document's charts, as they are drawn. */
final class WordCharts {
    private static final int MOST_POINTS = 20_000;
    private static final String RELATIONS = "word/_rels/document.xml.rels";
    private static final String RELATIONSHIPS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

    private final Map<String, byte[]> parts;
    private final Place file;
    private final Map<String, String> targets = new TreeMap<>();

    WordCharts(Map<String, byte[]> parts, Place file) throws Unreadable {
        this.parts = parts;
        this.file = file;
        byte[] relations = parts.get(RELATIONS);
        if (relations != null) {
            for (Element relation : Xml.children(Xml.root(relations, RELATIONS, file))) {
                String target = relation.getAttribute("Target");
                targets.put(
                        relation.getAttribute("Id"), target.startsWith("/") ? target.substring(1) : "word/" + target);
            }
        }
    }

    /** The data of the chart that an element of the text points to; empty where there is none. */
    Optional<Strip> read(Element pointer) throws Unreadable {
        String part = targets.getOrDefault(pointer.getAttributeNS(RELATIONSHIPS, "id"), "");
        byte[] bytes = parts.get(part);
        if (bytes == null) {
            return Optional.empty();
        }
        ChartWorkbook workbook = ChartWorkbook.of(part, parts, file);
        var columns = new ArrayList<List<Said>>();
        for (Element series : Xml.below(Xml.root(bytes, part, file), "ser")) {
            String name = Xml.child(series, "tx").map(WordCharts::text).orElse("");
            columns.add(Xml.child(series, "xVal")
                    .or(() -> Xml.child(series, "cat"))
                    .map(across -> column("", across, workbook))
                    .orElseGet(() -> columns.isEmpty() ? List.of(Said.of("")) : columns.get(0)));
            Element values =
                    Xml.child(series, "yVal").or(() -> Xml.child(series, "val")).orElse(series);
            columns.add(column(name, values, workbook));
        }
        return columns.isEmpty() ? Optional.empty() : Optional.of(Strip.chart(columns));
    }

    private static String text(Element parent) {
        List<Element> values = Xml.below(parent, "v");
        return values.isEmpty() ? "" : values.get(0).getTextContent();
    }

    private static List<Said> column(String head, Element data, ChartWorkbook workbook) {
        var column = new ArrayList<Said>();
        column.add(Said.of(head));
        boolean isNumeric = !Xml.below(data, "numCache").isEmpty()
                || !Xml.below(data, "numLit").isEmpty();
        for (Element point : Xml.below(data, "pt")) {
            int place = place(point);
            while (column.size() <= place) {
                column.add(Said.of(""));
            }
            String text = text(point);
            String drawn = isNumeric ? Strip.number(text) : text;
            column.set(place, Said.of(drawn));
        }
        workbook.told(data).forEach((place, told) -> differing(column, place, told));
        return column;
    }

    /** Where the workbook behind a chart has another number than the chart draws, both are read. */
    private static void differing(List<Said> column, int place, String told) {
        if (place + 1 < column.size() && !column.get(place + 1).text().equals(told)) {
            column.set(place + 1, Said.of(column.get(place + 1).text() + "（图的数据表为" + told + "）"));
        }
    }

    /** Where a point stands in its column, below the head; a point beyond any drawing stands at the end. */
    private static int place(Element point) {
        String index = point.getAttribute("idx");
        boolean isWhole = index.matches("\\d{1,5}");
        return isWhole ? StrictMath.min(Integer.parseInt(index) + 1, MOST_POINTS) : MOST_POINTS;
    }
}
