package org.tanlu.office.proof;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.apache.poi.UnsupportedFileFormatException;
import org.apache.poi.openxml4j.exceptions.OpenXML4JRuntimeException;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.util.AreaReference;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.tanlu.table.Place;
import org.tanlu.table.Unreadable;
import org.tanlu.verification.Strip;
import org.w3c.dom.Element;

/** 图的数据表 the workbook embedded behind a chart, which a reader sees who asks Word for the data of the chart. */
final class ChartWorkbook {
    private static final String PACKAGE = "/package";

    private final Optional<Workbook> workbook;

    private ChartWorkbook(Optional<Workbook> workbook) {
        this.workbook = workbook;
    }

    /**
     * The workbook of a chart; an empty one where the program that saved the document last left it out.
     *
     * @param chart the part of the chart
     * @param parts the parts of the document
     * @throws Unreadable when the workbook is damaged
     */
    static ChartWorkbook of(String chart, Map<String, byte[]> parts, Place file) throws Unreadable {
        int slash = chart.lastIndexOf('/');
        String relations = chart.substring(0, slash + 1) + "_rels" + chart.substring(slash) + ".rels";
        byte[] told = parts.get(relations);
        if (told == null) {
            return new ChartWorkbook(Optional.empty());
        }
        for (Element relation : Xml.children(Xml.root(told, relations, file))) {
            if (relation.getAttribute("Type").endsWith(PACKAGE)) {
                String target = relation.getAttribute("Target");
                byte[] bytes = parts.get(target.replaceFirst("^\\.\\.", "word").replaceFirst("^/", ""));
                return new ChartWorkbook(bytes == null ? Optional.empty() : Optional.of(opened(bytes, target, file)));
            }
        }
        return new ChartWorkbook(Optional.empty());
    }

    private static Workbook opened(byte[] bytes, String part, Place file) throws Unreadable {
        try {
            return new XSSFWorkbook(new ByteArrayInputStream(bytes));
        } catch (IOException | UnsupportedFileFormatException | OpenXML4JRuntimeException e) {
            var unreadable = new Unreadable(
                    file,
                    "图的数据表“" + part + "”已损坏。请在 Word 或 WPS 中打开并另存。",
                    "The workbook of a chart, " + part
                            + ", is damaged. Open the file in Word or WPS and save it again.");
            unreadable.initCause(e);
            throw unreadable;
        }
    }

    /** The numbers of the cells that a chart's data point to, by place; none where they point nowhere. */
    Map<Integer, String> told(Element data) {
        var told = new TreeMap<Integer, String>();
        String area = Xml.below(data, "f").stream()
                .map(Element::getTextContent)
                .findFirst()
                .orElse("");
        if (workbook.isEmpty() || !area.matches("[^!]+!\\$[A-Z]+\\$\\d+:\\$[A-Z]+\\$\\d+")) {
            return told;
        }
        CellReference[] cells = new AreaReference(area, workbook.get().getSpreadsheetVersion()).getAllReferencedCells();
        for (int place = 0; place < cells.length; place++) {
            int at = place;
            number(cells[place]).ifPresent(number -> told.put(at, number));
        }
        return told;
    }

    private Optional<String> number(CellReference reference) {
        return workbook.map(book -> book.getSheet(reference.getSheetName()))
                .map(sheet -> row(sheet, reference))
                .map(row -> row.getCell(reference.getCol()))
                .filter(cell -> cell.getCellType() == CellType.NUMERIC)
                .map(Cell::getNumericCellValue)
                .map(value -> Strip.number(Double.toString(value)));
    }

    private static Row row(Sheet sheet, CellReference reference) {
        return sheet.getRow(reference.getRow());
    }
}
