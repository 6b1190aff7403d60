package org.tanlu.table;

/**
 * 位置 place: where something was written, so that a reader can open it.
 *
 * @param file   the file's name as the user knows it, relative to the city folder
 * @param sheet  the worksheet, empty for CSV files
 * @param row    the row, from 1; 0 when the whole file is meant
 * @param column the column, from 1; 0 when the whole row is meant
 */
public record Place(String file, String sheet, int row, int column) {

    /** The place of a whole file. */
    public static Place ofFile(String file) {
        return new Place(file, "", 0, 0);
    }

    /** The cell's address as spreadsheets write it, for example B7; the row alone or nothing when no cell is meant. */
    public String address() {
        if (row == 0) {
            return "";
        }
        return column == 0 ? Integer.toString(row) : letters(column) + row;
    }

    private static String letters(int column) {
        var letters = new StringBuilder();
        for (int rest = column; rest > 0; rest = (rest - 1) / 26) {
            letters.insert(0, (char) ('A' + (rest - 1) % 26));
        }
        return letters.toString();
    }

    @Override
    public String toString() {
        var text = new StringBuilder(file);
        if (!sheet.isEmpty()) {
            text.append(" [").append(sheet).append(']');
        }
        if (row > 0) {
            text.append(" ").append(address());
        }
        return text.toString();
    }
}
