package org.tanlu.table;

/**
 * 单元格 cell: the text as it was written and where. Spreadsheets know more about a cell than its text; {@link Kind} keeps
 * what a reader of numbers must not lose.
 *
 * @param text  the text as written, never null
 * @param kind  what the file says the cell holds
 * @param place where it stands
 */
public record Cell(String text, Kind kind, Place place) {

    /** What a file says that a cell holds. CSV cells are all {@link #TEXT}. */
    public enum Kind {
        /** Text, or anything in a CSV file. */
        TEXT,
        /** A number; the text is the number's shortest exact decimal form. */
        NUMBER,
        /** A number formatted as a date; the text is the ISO date. */
        DATE,
        /** TRUE or FALSE. */
        BOOLEAN,
        /** An error such as #REF!. */
        ERROR,
        /** A formula that was never calculated: there is no value. */
        UNCALCULATED
    }

    /** Whether nothing but white space was written. */
    public boolean isBlank() {
        return text.isBlank();
    }
}
