package org.tanlu.office.layout;

import java.util.function.UnaryOperator;

/** What people do to a sheet of the request workbook: places as {@link Filled} has them. */
final class Moves {
    static final int HEAD = Filled.HEAD;
    static final int BODY = HEAD + 1;
    static final int CODE = 1;
    static final int NAME = Filled.NAME;
    static final int UNIT = Filled.UNIT;
    static final int YEARS = Filled.FIRST_YEAR;
    static final int LAST_YEAR = YEARS + Perturbation.YEARS.size() - 1;
    static final int SOURCE = LAST_YEAR + 1;
    static final int NOTE = LAST_YEAR + 2;

    private Moves() {}

    static void heads(Matrix sheet, String... fromAndTo) {
        for (int column = 0; column < sheet.width(); column++) {
            for (int i = 0; i < fromAndTo.length; i += 2) {
                if (sheet.at(HEAD, column).equals(fromAndTo[i])) {
                    sheet.write(HEAD, column, fromAndTo[i + 1]);
                }
            }
        }
    }

    static void eachYearHead(Matrix sheet, UnaryOperator<String> change) {
        for (int column = YEARS; column <= LAST_YEAR; column++) {
            sheet.write(HEAD, column, change.apply(sheet.at(HEAD, column)));
        }
    }

    static void eachValue(Matrix sheet, UnaryOperator<String> change) {
        for (int row = BODY; row < sheet.height(); row++) {
            for (int column = YEARS; column <= LAST_YEAR; column++) {
                sheet.write(row, column, change.apply(sheet.at(row, column)));
            }
        }
    }

    static void eachRow(Matrix sheet, int column, UnaryOperator<String> change) {
        for (int row = BODY; row < sheet.height(); row++) {
            sheet.write(row, column, change.apply(sheet.at(row, column)));
        }
    }

    /** Takes the columns of ids away, so that names, units and years move two to the left. */
    static void withoutIds(Matrix sheet) {
        sheet.removeColumn(0);
        sheet.removeColumn(0);
    }

    /** Puts the units into brackets behind the names and takes their column away. */
    static void unitsIntoNames(Matrix sheet, String pattern) {
        for (int row = BODY; row < sheet.height(); row++) {
            sheet.write(row, NAME, String.format(pattern, sheet.at(row, NAME), sheet.at(row, UNIT)));
        }
        sheet.removeColumn(UNIT);
    }

    /** The long form: item, year, value and unit in columns. */
    static void longForm(Matrix sheet) {
        var longer = new Matrix(sheet.name());
        longer.insertRow(0, "指标", "年份", "数值", "单位");
        int next = 1;
        for (int row = BODY; row < sheet.height(); row++) {
            for (int column = YEARS; column <= LAST_YEAR; column++) {
                longer.insertRow(
                        next++,
                        sheet.at(row, NAME),
                        sheet.at(HEAD, column).replace("年", ""),
                        sheet.at(row, column),
                        sheet.at(row, UNIT));
            }
        }
        while (sheet.height() > 0) {
            sheet.removeRow(0);
        }
        for (int row = 0; row < longer.height(); row++) {
            for (int column = 0; column < longer.width(); column++) {
                sheet.write(row, column, longer.at(row, column));
            }
        }
    }

    static String thousands(String number) {
        int point = number.indexOf('.');
        String whole = point < 0 ? number : number.substring(0, point);
        String grouped = whole.replaceAll("(\\d)(?=(\\d{3})+$)", "$1,");
        return grouped + (point < 0 ? "" : number.substring(point));
    }

    static String fullWidth(String text) {
        var wide = new StringBuilder();
        text.chars()
                .forEach(c -> wide.append(c >= '0' && c <= '9' ? (char) (c - '0' + '０') : c == '.' ? '．' : (char) c));
        return wide.toString();
    }
}
