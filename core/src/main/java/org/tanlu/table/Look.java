package org.tanlu.table;

/**
 * 外观 what a spreadsheet shows of a cell beside its text, as far as it says something about the value.
 *
 * @param row      the row, from 0
 * @param column   the column, from 0
 * @param isStruck whether the text, or a part of it, is struck through
 * @param isUnseen whether it cannot be seen: white on white, or a format that shows nothing
 * @param isScaled whether its format shows another number, such as thousands or by conditions
 * @param comment  the comment at the cell; empty when there is none
 */
public record Look(int row, int column, boolean isStruck, boolean isUnseen, boolean isScaled, String comment) {

    /** Whether it says nothing. */
    public boolean isPlain() {
        return !isStruck && !isUnseen && !isScaled && comment.isEmpty();
    }

    /** The same with a comment. */
    public Look withComment(String text) {
        return new Look(row, column, isStruck, isUnseen, isScaled, text);
    }
}
