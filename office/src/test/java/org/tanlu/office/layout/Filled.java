package org.tanlu.office.layout;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.tanlu.fieldwork.request.DepartmentRequest;
import org.tanlu.fieldwork.request.Requests;
import org.tanlu.office.sheet.Sheets;
import org.tanlu.office.workbook.RequestContents;
import org.tanlu.office.workbook.RequestWorkbook;
import org.tanlu.quantity.Quantity;
import org.tanlu.quantity.ShortestDecimal;
import org.tanlu.quantity.Unit;
import org.tanlu.reference.Item;
import org.tanlu.reference.ReferenceData;
import org.tanlu.survey.CityFolder;
import org.tanlu.survey.Dossier;
import org.tanlu.survey.Survey;
import org.tanlu.table.Sheet;
import org.tanlu.table.Unreadable;

/**
 * A request workbook of Yunzhou, written by the product and filled in with the city's own data.
 *
 * @param matrix the sheet of data
 * @param truth  what stands in it, by item and year
 */
record Filled(Matrix matrix, Map<String, Quantity> truth) {
    static final ReferenceData REFERENCE = ReferenceData.load();
    static final int HEAD = 2;
    static final int NAME = 2;
    static final int UNIT = 3;
    static final int FIRST_YEAR = 4;

    private static final Dossier YUNZHOU = yunzhou();

    private static Dossier yunzhou() {
        try {
            return Survey.read(CityFolder.read(Path.of("../examples/yunzhou"), REFERENCE), REFERENCE)
                    .value();
        } catch (Unreadable e) {
            throw new IllegalStateException(e);
        }
    }

    /** The workbook of a department for some years. */
    static Filled of(String department, List<Integer> years) {
        DepartmentRequest request = Requests.of(years, REFERENCE).stream()
                .filter(one -> one.department().id().equals(department))
                .findFirst()
                .orElseThrow();
        Matrix matrix = Matrix.of(written(request));
        var truth = new LinkedHashMap<String, Quantity>();
        for (int row = matrix.height() - 1; row > HEAD; row--) {
            fill(matrix, row, years, truth);
        }
        return new Filled(matrix, truth);
    }

    /** Fills in a row that the city has data of in every year; all others are left out. */
    private static void fill(Matrix matrix, int row, List<Integer> years, Map<String, Quantity> truth) {
        String item = matrix.at(row, 1);
        Unit unit = Optional.ofNullable(REFERENCE.items().get(item))
                .flatMap(Item::unit)
                .orElseThrow();
        boolean known =
                years.stream().allMatch(year -> YUNZHOU.findValue(item, year).isPresent());
        if (!known) {
            matrix.removeRow(row);
            return;
        }
        for (int year : years) {
            Quantity value = YUNZHOU.findValue(item, year).orElseThrow().in(unit);
            String text = ShortestDecimal.of(Double.parseDouble(String.format("%.4f", value.value())));
            matrix.write(row, FIRST_YEAR + years.indexOf(year), text);
            truth.put(item + " " + year, Quantity.of(Double.parseDouble(text), unit));
        }
    }

    private static Sheet written(DepartmentRequest request) {
        try {
            Path file = Files.createTempFile("request", ".xlsx");
            RequestWorkbook.write(
                    request,
                    new RequestWorkbook.Heading("云州市", "2026-02-15"),
                    RequestContents.blank(Filled::units),
                    file);
            Sheet data = Sheets.open(file).stream()
                    .filter(sheet -> sheet.table().name().equals(RequestWorkbook.DATA))
                    .findFirst()
                    .orElseThrow();
            Files.delete(file);
            return data;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (Unreadable e) {
            throw new IllegalStateException(e);
        }
    }

    private static List<String> units(Item item) {
        return REFERENCE.units().alike(item.unit().orElseThrow()).stream()
                .map(Unit::symbol)
                .toList();
    }
}
