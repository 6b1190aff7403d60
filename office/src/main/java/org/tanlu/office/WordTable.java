package org.tanlu.office;

import java.math.BigInteger;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.TableRowAlign;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblGrid;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTcBorders;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTcPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STBorder;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTblLayoutType;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTblWidth;
import org.tanlu.report.Block;

/**
 * A table in Word: full grid, head repeated on every page, rows never split but those of so many words that they would leave
 * much of a page empty or not fit one. Notes stand in a last row without borders, for
 * only rows of one table are sure to stay on a page together.
 */
final class WordTable {

    private static final double SMALLEST = 9; // 小五
    /** The distance of words from the lines beside them, in twentieths of a point: less in small type, least where numbers would break. */
    private static final int WIDE = 80;

    private static final int PADDING = 50;
    private static final int NARROW = 20;
    private static final int SHORT = 7;
    private static final int TOGETHER = 2; // rows that stay with the one after them, at either end of a long table
    private static final int TALL = 16; // lines of a cell: half a page
    private static final int GAP = 200; // after the notes, in twentieths of a point
    private static final int WORDS_OF_SHORT = 400;
    private static final int OUTER_LINE = 8;
    private static final int INNER_LINE = 4;
    private static final String BLACK = "000000";

    private final Block.TableBlock table;
    private final XWPFTable grid;
    private final double size;
    private final int padding;

    private WordTable(XWPFDocument word, Block.TableBlock table, int textWidth) {
        this.table = table;
        int notes = table.notes().isEmpty() ? 0 : 1;
        this.grid = word.createTable(
                table.rows().size() + 1 + notes, table.columns().size());
        this.size = size(table, textWidth);
        this.padding = size > SMALLEST ? WIDE : fits(table, textWidth, size, PADDING) ? PADDING : NARROW;
    }

    /** Adds the table at the end of the document, as wide as the text. */
    static void write(XWPFDocument word, Block.TableBlock table, int textWidth) {
        var writer = new WordTable(word, table, textWidth);
        writer.shape(textWidth);
        writer.head();
        for (int index = 0; index < table.rows().size(); index++) {
            writer.row(index);
        }
        if (!table.notes().isEmpty()) {
            writer.notes();
        }
    }

    /** The size of the text in points: 小四, with more columns 五号, and 小五 where numbers would break. */
    private static double size(Block.TableBlock table, int textWidth) {
        boolean few = table.columns().size() <= (table.landscape() ? 6 : 5);
        return (few ? List.of(12.0, 10.5) : List.of(10.5))
                .stream()
                        .filter(size -> fits(table, textWidth, size, WIDE))
                        .findFirst()
                        .orElse(SMALLEST);
    }

    private static boolean fits(Block.TableBlock table, int textWidth, double size, int padding) {
        return ColumnWidths.fit(table, textWidth, twips(size), 2 * padding);
    }

    private static int twips(double points) {
        return (int) StrictMath.round(points * 20);
    }

    private void shape(int textWidth) {
        grid.setTableAlignment(TableRowAlign.CENTER);
        grid.setCellMargins(0, padding, 0, padding);
        grid.setTopBorder(XWPFTable.XWPFBorderType.SINGLE, OUTER_LINE, 0, BLACK);
        grid.setBottomBorder(XWPFTable.XWPFBorderType.SINGLE, OUTER_LINE, 0, BLACK);
        grid.setLeftBorder(XWPFTable.XWPFBorderType.SINGLE, OUTER_LINE, 0, BLACK);
        grid.setRightBorder(XWPFTable.XWPFBorderType.SINGLE, OUTER_LINE, 0, BLACK);
        grid.setInsideHBorder(XWPFTable.XWPFBorderType.SINGLE, INNER_LINE, 0, BLACK);
        grid.setInsideVBorder(XWPFTable.XWPFBorderType.SINGLE, INNER_LINE, 0, BLACK);
        CTTblPr properties = grid.getCTTbl().getTblPr();
        properties.getTblW().setType(STTblWidth.DXA);
        properties.getTblW().setW(BigInteger.valueOf(textWidth));
        properties.addNewTblLayout().setType(STTblLayoutType.FIXED);
        properties.addNewTblCaption().setVal(table.caption());
        List<Integer> widths = ColumnWidths.of(table, textWidth, twips(size), 2 * padding);
        CTTblGrid columns = grid.getCTTbl().addNewTblGrid();
        widths.forEach(width -> columns.addNewGridCol().setW(BigInteger.valueOf(width)));
        for (int index = 0; index < grid.getNumberOfRows(); index++) {
            fit(grid.getRow(index), widths);
            grid.getRow(index).setCantSplitRow(!isTall(index - 1, widths));
        }
    }

    /** Whether a cell of a row, or the notes after the last, needs more lines than are kept on one page. */
    private boolean isTall(int index, List<Integer> widths) {
        if (index < 0) {
            return false;
        }
        if (index >= table.rows().size()) {
            int width = widths.stream().mapToInt(Integer::intValue).sum();
            return table.notes().stream().mapToInt(note -> lines(note, width)).sum() > TALL;
        }
        List<Block.Entry> row = table.rows().get(index);
        return IntStream.range(0, row.size())
                .anyMatch(column -> lines(row.get(column).text(), widths.get(column)) > TALL);
    }

    /** The lines of a text if all its characters were as wide as they are high. */
    private int lines(String text, int width) {
        int characters = StrictMath.max(1, (width - 2 * padding) / twips(size));
        return (text.length() + characters - 1) / characters;
    }

    private static void fit(XWPFTableRow row, List<Integer> widths) {
        for (int index = 0; index < widths.size(); index++) {
            XWPFTableCell cell = row.getCell(index);
            cell.setWidth(String.valueOf(widths.get(index)));
            cell.setVerticalAlignment(XWPFTableCell.XWPFVertAlign.CENTER);
        }
    }

    private void head() {
        XWPFTableRow row = grid.getRow(0);
        row.setRepeatHeader(true);
        for (int index = 0; index < table.columns().size(); index++) {
            XWPFTableCell cell = row.getCell(index);
            cell.setColor("EDEDED");
            XWPFParagraph paragraph = cell.getParagraphs().get(0);
            XWPFRun run = fill(
                    paragraph,
                    ParagraphAlignment.CENTER,
                    table.columns().get(index).title());
            paragraph.setKeepNext(true);
            run.getCTR().getRPr().getRFontsArray(0).setEastAsia("黑体");
        }
    }

    private void row(int index) {
        boolean keepNext = staysWithNext(index);
        for (int column = 0; column < table.columns().size(); column++) {
            Block.Entry entry = table.rows().get(index).get(column);
            XWPFParagraph paragraph =
                    grid.getRow(index + 1).getCell(column).getParagraphs().get(0);
            fill(paragraph, alignment(table.columns().get(column).align()), entry.text())
                    .setBold(entry.strong());
            paragraph.setKeepNext(keepNext);
        }
    }

    private void notes() {
        XWPFTableRow row = grid.getRow(table.rows().size() + 1);
        while (row.getTableCells().size() > 1) {
            row.removeCell(1);
        }
        CTTcPr properties = row.getCell(0).getCTTc().getTcPr();
        properties.addNewGridSpan().setVal(BigInteger.valueOf(table.columns().size()));
        properties.getTcW().setW(grid.getCTTbl().getTblPr().getTblW().getW());
        CTTcBorders borders = properties.addNewTcBorders();
        borders.addNewTop().setVal(STBorder.SINGLE);
        borders.getTop().setSz(BigInteger.valueOf(OUTER_LINE));
        borders.addNewLeft().setVal(STBorder.NIL);
        borders.addNewBottom().setVal(STBorder.NIL);
        borders.addNewRight().setVal(STBorder.NIL);
        for (int index = 0; index < table.notes().size(); index++) {
            XWPFTableCell cell = row.getCell(0);
            XWPFParagraph note = index == 0 ? cell.getParagraphs().get(0) : cell.addParagraph();
            note.setStyle("Note");
            note.setSpacingAfter(index == table.notes().size() - 1 ? GAP : 0);
            WordText.words(note, table.notes().get(index));
        }
    }

    /** A short table stays on one page; of a long one three rows stay below the head and above the notes. */
    private boolean staysWithNext(int index) {
        int last = table.rows().size() - 1;
        if (index == last) {
            return !table.notes().isEmpty();
        }
        boolean ofHead = index < TOGETHER && (index == 0 || isBrief(0, TOGETHER));
        boolean ofNotes = index >= last - TOGETHER && (index == last - 1 || isBrief(last - TOGETHER, last));
        return isShort() || ofHead || ofNotes;
    }

    /** Few rows of few words: tables that might fill a page are not kept together, or they would leave half a page empty. */
    private boolean isShort() {
        return table.rows().size() <= SHORT && isBrief(0, table.rows().size() - 1);
    }

    private boolean isBrief(int from, int to) {
        int end = StrictMath.min(to + 1, table.rows().size());
        return table.rows().subList(StrictMath.max(from, 0), end).stream()
                        .flatMap(List::stream)
                        .mapToInt(entry -> entry.text().length())
                        .sum()
                <= WORDS_OF_SHORT;
    }

    private XWPFRun fill(XWPFParagraph paragraph, ParagraphAlignment alignment, String text) {
        paragraph.setStyle("TableText");
        paragraph.setAlignment(alignment);
        XWPFRun run = WordText.words(paragraph, text);
        run.setFontSize(size);
        run.setComplexScriptFontSize(size);
        return run;
    }

    private static ParagraphAlignment alignment(Block.Align align) {
        return switch (align) {
            case LEFT -> ParagraphAlignment.LEFT;
            case CENTER -> ParagraphAlignment.CENTER;
            case RIGHT -> ParagraphAlignment.RIGHT;
        };
    }
}
