package org.tanlu.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** Fills request workbooks in as a department would. */
final class FilledWorkbook {
    private FilledWorkbook() {}

    /** Opens a workbook. */
    static XSSFWorkbook open(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            return new XSSFWorkbook(in);
        }
    }

    /** Changes a workbook in its file. */
    static void edit(Path file, Consumer<XSSFWorkbook> change) throws IOException {
        try (var book = open(file)) {
            change.accept(book);
            try (OutputStream out = Files.newOutputStream(file)) {
                book.write(out);
            }
        }
    }

    /** The headings of a sheet. */
    static List<String> heads(Path file, String sheet) throws IOException {
        try (var book = open(file)) {
            XSSFSheet found = book.getSheet(sheet);
            Row row = found.getRow(found.getPaneInformation().getHorizontalSplitPosition() - 1);
            var heads = new ArrayList<String>();
            row.forEach(cell -> heads.add(cell.getStringCellValue()));
            return heads;
        }
    }

    /** Fills rows of the sheet of data, in both years. */
    static void fill(XSSFWorkbook book, int first, int last) {
        for (int row = first; row <= last; row++) {
            book.getSheet("指标数据").getRow(row).getCell(4).setCellValue(44);
            book.getSheet("指标数据").getRow(row).getCell(5).setCellValue(45);
        }
    }

    /** The column of a heading. */
    static int column(Row heads, String head) {
        for (Cell cell : heads) {
            if (cell.getStringCellValue().equals(head)) {
                return cell.getColumnIndex();
            }
        }
        throw new IllegalArgumentException("no column " + head);
    }

    /** Writes into the column of a heading. */
    static void put(XSSFWorkbook book, String sheet, int row, String head, String text) {
        Row heads = book.getSheet(sheet).getRow(0);
        book.getSheet(sheet).getRow(row).getCell(column(heads, head)).setCellValue(text);
    }

    /** Answers an item of the checklist. */
    static void answer(XSSFWorkbook book, String item, String answer, String reason) {
        for (Row row : book.getSheet("资料清单")) {
            if (row.getCell(9).getStringCellValue().equals(item)) {
                row.getCell(3).setCellValue(answer);
                row.getCell(4).setCellValue(reason);
                row.getCell(6).setCellValue("赵一");
                row.getCell(7).setCellValue("2026-02-08");
            }
        }
    }
}
