package org.tanlu.office.workbook;

import java.io.IOException;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.poi.ss.usermodel.IgnoredErrorType;
import org.apache.poi.ss.usermodel.PageMargin;
import org.apache.poi.ss.usermodel.PaperSize;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.WorkbookUtil;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.tanlu.office.sheet.Decimals;
import org.tanlu.office.sheet.EscapedText;
import org.tanlu.table.Cell;
import org.tanlu.table.Place;
import org.tanlu.table.Table;

/** Writes tables into the sheets of one workbook, so that reading a sheet gives the same texts. */
final class SheetWriter {
    private static final int LONGEST_TEXT = 32_767;
    private static final int LONGEST_NAME = 31;
    private static final int WIDEST_PAGE = 240;
    private static final double TITLE_MARGIN = 1.1;
    private static final Cell NOTHING = new Cell("", Cell.Kind.TEXT, Place.ofFile(""));

    private final XSSFWorkbook workbook;
    private final Look.Wardrobe wardrobe;

    SheetWriter(XSSFWorkbook workbook) {
        this.workbook = workbook;
        this.wardrobe = new Look.Wardrobe(workbook);
    }

    /** Says how a cell looks. */
    interface Dress {
        /** The look of the cell at a row and a column, both from 0. */
        Look look(int row, int column);
    }

    /** The styles of the workbook. */
    Look.Wardrobe wardrobe() {
        return wardrobe;
    }

    /**
     * Writes a table as a sheet: its first row as the head, frozen and with filters, as is the first column; widths that
     * fit; ready to print on A4.
     *
     * @throws IOException when a text is longer than a cell can hold or the name cannot be a sheet's name
     */
    XSSFSheet write(String name, Table table, Dress dress) throws IOException {
        XSSFSheet sheet = create(name);
        int columns = table.rows().stream().mapToInt(List::size).max().orElse(0);
        for (int row = 0; row < table.rows().size(); row++) {
            sheet.createRow(row);
        }
        for (int column = 0; column < columns; column++) {
            writeColumn(sheet, table, column, dress);
        }
        sheet.createFreezePane(1, 1);
        if (columns > 0) {
            var all = new CellRangeAddress(0, table.rows().size() - 1, 0, columns - 1);
            sheet.setAutoFilter(all);
            sheet.addIgnoredErrors(all, IgnoredErrorType.NUMBER_STORED_AS_TEXT); // meant so
            sheet.setRepeatingRows(new CellRangeAddress(0, 0, -1, -1));
        }
        Fitting.columns(sheet, columns);
        Fitting.rows(sheet);
        print(sheet);
        printWide(sheet, columns);
        return sheet;
    }

    private void writeColumn(XSSFSheet sheet, Table table, int column, Dress dress) throws IOException {
        boolean numeric = isNumeric(table, column);
        for (int row = 0; row < table.rows().size(); row++) {
            Cell cell = table.find(row, column).orElse(NOTHING);
            if (!cell.text().isEmpty()) {
                XSSFCell target = sheet.getRow(row).createCell(column);
                put(target, cell, dress.look(row, column), numeric && row > 0);
            }
        }
    }

    /** Whether at least half of what stands below the head is numbers; elsewhere 8.1 is a clause and 2020 a name. */
    private static boolean isNumeric(Table table, int column) {
        List<String> texts = table.rows().stream()
                .skip(1)
                .filter(row -> column < row.size() && !row.get(column).isBlank())
                .map(row -> row.get(column).text())
                .toList();
        return texts.stream().filter(Decimals::isShortest).count() * 2 >= texts.size();
    }

    /** Makes an empty sheet. */
    XSSFSheet create(String name) throws IOException {
        boolean legal = name.length() <= LONGEST_NAME
                && WorkbookUtil.createSafeSheetName(name).equals(name);
        if (!legal || workbook.getSheet(name) != null) {
            throw new Unwritable(
                    "“" + name + "”不能作工作表名：超过 31 个字符、含有 Excel 不允许的字符，或与另一张表的名称只有大小写不同。请把这个数据文件改名，再转换。",
                    "\"" + name
                            + "\" cannot name a worksheet: it is longer than 31 characters, has characters that Excel does not"
                            + " allow, or differs from another only by case. Rename that data file and convert again.");
        }
        return workbook.createSheet(name);
    }

    private void put(XSSFCell target, Cell cell, Look look, boolean mayBeNumber) throws IOException {
        String text = cell.text();
        if (mayBeNumber && Decimals.isShortest(text)) {
            target.setCellValue(Double.parseDouble(text));
            target.setCellStyle(wardrobe.number(look));
            return;
        }
        String encoded = EscapedText.encode(text);
        if (encoded.length() > LONGEST_TEXT) {
            throw new Unwritable(
                    cell.place() + "：文字超过 32767 个字符，Excel 单元格放不下。请缩短或拆分。",
                    "The text is longer than the 32767 characters that an Excel cell can hold. Shorten or split it.");
        }
        target.setCellValue(encoded);
        target.setCellStyle(wardrobe.text(look));
    }

    /** Prints a sheet that would be too small on one page, such as a balance, on several side by side. */
    static void printWide(XSSFSheet sheet, int columns) {
        printWide(sheet, columns, 0);
    }

    /** The same; every page repeats the columns up to one, hidden ones take no room. */
    static void printWide(XSSFSheet sheet, int columns, int repeated) {
        int width = IntStream.range(0, columns)
                .filter(column -> !sheet.isColumnHidden(column))
                .map(column -> Fitting.width(sheet, column))
                .sum();
        int pages = (width + WIDEST_PAGE - 1) / WIDEST_PAGE;
        if (pages > 1) {
            sheet.getPrintSetup().setFitWidth((short) pages);
            sheet.setRepeatingColumns(new CellRangeAddress(-1, -1, 0, repeated));
        }
    }

    /**
     * Prints the title of a sheet and a remark in the head of every page, uncut, in place of the rows above its headings.
     *
     * @param first the row of the headings
     * @param last  the last row
     */
    static void printTitle(XSSFSheet sheet, String title, String remark, int first, int last, int columns) {
        String below = remark.isEmpty() ? "" : "\n&9" + remark.replace("&", "&&");
        sheet.getHeader().setLeft("&14&B" + title.replace("&", "&&") + "&B" + below);
        sheet.setMargin(PageMargin.TOP, TITLE_MARGIN);
        XSSFWorkbook book = sheet.getWorkbook();
        book.setPrintArea(book.getSheetIndex(sheet), 0, columns - 1, first, last);
    }

    /** Sets a sheet up for A4 landscape, as wide as the page. */
    static void print(XSSFSheet sheet) {
        sheet.setFitToPage(true);
        sheet.getPrintSetup().setPaperSize(PaperSize.A4_PAPER);
        sheet.getPrintSetup().setLandscape(true);
        sheet.getPrintSetup().setFitWidth((short) 1);
        sheet.getPrintSetup().setFitHeight((short) 0);
        sheet.getHeader().setRight("&A");
        sheet.getFooter().setCenter("&P / &N");
    }
}
