package org.tanlu.office.slides;

import java.awt.Color;
import java.awt.Rectangle;
import java.util.List;
import org.apache.poi.sl.usermodel.TableCell.BorderEdge;
import org.apache.poi.sl.usermodel.TextParagraph.TextAlign;
import org.apache.poi.sl.usermodel.VerticalAlignment;
import org.apache.poi.xslf.usermodel.XSLFSlide;
import org.apache.poi.xslf.usermodel.XSLFTable;
import org.apache.poi.xslf.usermodel.XSLFTableCell;
import org.apache.poi.xslf.usermodel.XSLFTableRow;
import org.tanlu.report.Block.Align;
import org.tanlu.report.Block.Column;
import org.tanlu.report.Block.Entry;
import org.tanlu.report.Block.TableBlock;

/** A table in the largest type at which it fits its place. */
final class SlideTable {
    private static final double LARGEST = 18;
    private static final double LEAST = 9;
    private static final double LEADING = 1.35;
    private static final double PADDING = 10;
    private static final Color HEAD = new Color(0xDD, 0xEE, 0xE6);
    private static final Color LINE = new Color(0xB8, 0xC4, 0xBE);

    private final XSLFSlide slide;
    private final Rectangle place;

    SlideTable(XSLFSlide slide, Rectangle place) {
        this.slide = slide;
        this.place = place;
    }

    void draw(TableBlock block) {
        double size = size(block);
        XSLFTable table = slide.createTable();
        table.setAnchor(place);
        List<Entry> heads = block.columns().stream()
                .map(column -> Entry.words(column.title()).emphasised())
                .toList();
        row(table, block, heads, size, true);
        block.rows().forEach(row -> row(table, block, row, size, false));
        for (int column = 0; column < block.columns().size(); column++) {
            table.setColumnWidth(column, width(block, column));
        }
        table.updateCellAnchor();
    }

    private void row(XSLFTable table, TableBlock block, List<Entry> entries, double size, boolean isHead) {
        XSLFTableRow row = table.addRow();
        row.setHeight(height(block, entries, size));
        for (int column = 0; column < entries.size(); column++) {
            Entry entry = entries.get(column);
            XSLFTableCell cell = row.addCell();
            cell.setVerticalAlignment(VerticalAlignment.MIDDLE);
            TextAlign align = align(block.columns().get(column));
            SlideText.set(cell, entry.text(), size, align, SlidePage.INK, isHead || entry.strong());
            cell.setBorderColor(BorderEdge.bottom, LINE);
            cell.setBorderWidth(BorderEdge.bottom, 1);
            if (isHead) {
                cell.setFillColor(HEAD);
            }
        }
    }

    private static TextAlign align(Column column) {
        return column.align() == Align.LEFT
                ? TextAlign.LEFT
                : column.align() == Align.RIGHT ? TextAlign.RIGHT : TextAlign.CENTER;
    }

    private double size(TableBlock block) {
        double size = LARGEST;
        while (size > LEAST && total(block, size) > place.height) {
            size -= 0.5;
        }
        return size;
    }

    private double total(TableBlock block, double size) {
        return size * LEADING
                + PADDING
                + block.rows().stream()
                        .mapToDouble(row -> height(block, row, size))
                        .sum();
    }

    private double height(TableBlock block, List<Entry> row, double size) {
        int lines = 1;
        for (int column = 0; column < row.size(); column++) {
            // less the insets of a cell
            lines = StrictMath.max(lines, SlideText.lines(row.get(column).text(), size, width(block, column) - 14));
        }
        return lines * size * LEADING + PADDING;
    }

    private double width(TableBlock block, int column) {
        int all = block.columns().stream().mapToInt(Column::weight).sum();
        return (double) place.width * block.columns().get(column).weight() / all;
    }
}
