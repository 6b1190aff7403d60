package org.tanlu.office.layout.blind;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.tanlu.quantity.Quantity;

/** 工作簿 a workbook as a clerk draws it, with the account of what a careful person reads in it. */
final class Book {
    private final XSSFWorkbook workbook = new XSSFWorkbook();
    private final List<Truth> truths = new ArrayList<>();
    private final List<Mark> marks = new ArrayList<>();

    /** A cell of a sheet, as spreadsheets write its address. */
    record Spot(String sheet, String address) {}

    /** What stands in a cell: the item's value of a year. */
    record Truth(String item, int year, Quantity quantity, Spot spot) {}

    /**
     * A cell whose content is no value of the city, or none that a reader may be sure of.
     *
     * @param spot    the cell
     * @param isAsked whether it has to be asked about: it may be a value
     * @param keys    the notation keys that may be read in it
     */
    record Mark(Spot spot, boolean isAsked, Set<String> keys) {}

    Page page(String name) {
        return new Page(this, workbook.createSheet(name));
    }

    XSSFWorkbook workbook() {
        return workbook;
    }

    void tell(Truth truth) {
        truths.add(truth);
    }

    void mark(Mark mark) {
        marks.add(mark);
    }

    List<Truth> truths() {
        return List.copyOf(truths);
    }

    List<Mark> marks() {
        return List.copyOf(marks);
    }

    void save(Path file) throws IOException {
        try (OutputStream out = Files.newOutputStream(file)) {
            workbook.write(out);
        }
    }
}
