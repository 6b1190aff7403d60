package org.tanlu.office.layout;

import static org.tanlu.office.layout.Moves.BODY;
import static org.tanlu.office.layout.Moves.HEAD;
import static org.tanlu.office.layout.Moves.UNIT;

import java.util.List;
import java.util.Map;
import org.tanlu.quantity.Quantity;

/** Rearrangements that take more than a line. */
final class Perturbations {
    private Perturbations() {}

    static void halve(List<Matrix> sheets, Map<String, Quantity> truth) {
        for (int row = sheets.get(0).height() - 1; row > BODY; row -= 2) {
            empty(sheets.get(0), row, truth);
        }
    }

    /** Takes the values of a row away, so that the file does not tell them. */
    static void empty(Matrix sheet, int row, Map<String, Quantity> truth) {
        for (int column = Moves.YEARS; column <= Moves.LAST_YEAR; column++) {
            sheet.write(row, column, "");
            truth.remove(
                    sheet.at(row, Moves.CODE) + " " + sheet.at(HEAD, column).replace("年", ""));
        }
    }

    /** The second half of the rows beside the first. */
    static void sideBySide(Matrix sheet) {
        int rows = sheet.height() - BODY;
        int half = (rows + 1) / 2;
        int width = sheet.width() + 1;
        for (int column = 0; column < width - 1; column++) {
            sheet.write(HEAD, width + column, sheet.at(HEAD, column));
            for (int row = BODY + half; row < BODY + rows; row++) {
                sheet.write(row - half, width + column, sheet.at(row, column));
            }
        }
        while (sheet.height() > BODY + half) {
            sheet.removeRow(sheet.height() - 1);
        }
    }

    /** Only the rows of one unit, which a caption names. */
    static void captioned(Matrix sheet, Map<String, Quantity> truth, String unit, int column) {
        for (int row = sheet.height() - 1; row >= BODY; row--) {
            if (!sheet.at(row, UNIT).equals(unit)) {
                empty(sheet, row, truth);
            }
        }
        sheet.removeColumn(UNIT);
        sheet.insertRow(HEAD, "");
        sheet.write(HEAD, column, "单位：" + unit);
    }
}
