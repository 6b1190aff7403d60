package org.tanlu.office.sheet;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.tanlu.table.Cell;
import org.tanlu.table.Place;
import org.tanlu.table.Sheet;
import org.tanlu.table.Unreadable;
import org.xml.sax.SAXException;

/**
 * 表外文字 what is said around the cells of a sheet: in heads and feet of its pages, in text boxes of either kind, in titles of its
 * charts, and in the properties of the file. What cannot be read is said to be there, lest it be missed.
 */
final class AroundTexts {
    private final Archive archive;
    private final List<String> properties;

    /** The texts around the sheets of a workbook. */
    AroundTexts(Archive archive) throws IOException, SAXException, Unreadable {
        this.archive = archive;
        this.properties = properties();
    }

    /** The properties in which people say what a file is: its title, subject, category, keywords, and those of their own. */
    private List<String> properties() throws IOException, SAXException, Unreadable {
        var texts = new ArrayList<String>();
        Relations relations = Relations.of(archive, "");
        for (PropertiesPart reading : List.of(PropertiesPart.core(), PropertiesPart.custom())) {
            for (String part : parts(relations, reading.kind())) {
                texts.addAll(read(reading, part) ? reading.texts() : List.of(Sheet.UNREAD));
            }
        }
        return texts.stream()
                .map(text -> text.equals(Sheet.UNREAD) ? text : Sheet.PROPERTY + text)
                .toList();
    }

    /** What is said around a sheet that does not stand in its cells as well. */
    List<String> of(Place sheet, String part, Grid grid, List<String> pageTexts, Grid.Allowance allowance)
            throws IOException, SAXException, Unreadable {
        List<String> cells = grid.rows().stream()
                .flatMap(List::stream)
                .map(Cell::text)
                .filter(text -> !text.isBlank())
                .toList();
        var charts = new ArrayList<String>();
        var texts = new ArrayList<>(PageTexts.of(pageTexts));
        Relations relations = Relations.of(archive, part);
        for (String drawing : parts(relations, "drawing")) {
            var reading = DrawingPart.ofSheet(sheet, allowance);
            texts.addAll(read(reading, drawing) ? reading.texts() : List.of(Sheet.UNREAD));
            for (String chart : parts(Relations.of(archive, drawing), "chart")) {
                var title = DrawingPart.ofChart(sheet, allowance);
                boolean isRead = read(title, chart);
                charts.addAll(isRead ? title.texts() : List.of());
                texts.addAll(isRead ? List.of() : List.of(Sheet.UNREAD));
            }
        }
        for (String old : parts(relations, "vmlDrawing")) {
            texts.addAll(VmlTexts.of(archive, old, sheet, allowance));
        }
        Stream<String> said = texts.stream().filter(text -> isBeside(text, cells));
        Stream<String> titles =
                charts.stream().filter(text -> isBeside(text, cells)).map(text -> Sheet.CHART + text);
        return Stream.of(said, titles, properties.stream())
                .flatMap(all -> all)
                .distinct()
                .toList();
    }

    private static boolean isBeside(String text, List<String> cells) {
        return cells.stream().noneMatch(cell -> cell.contains(text));
    }

    private List<String> parts(Relations relations, String kind) {
        return relations.parts(kind).stream().filter(archive::has).toList();
    }

    private boolean read(PartHandler reading, String part) {
        try {
            reading.parse(archive, part);
            return true;
        } catch (IOException | SAXException | Unreadable damaged) {
            return false;
        }
    }
}
