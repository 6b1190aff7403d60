package org.tanlu.table;

/**
 * 区域 a rectangle of cells, rows and columns from 0, the last ones included.
 *
 * @param top    the first row
 * @param left   the first column
 * @param bottom the last row
 * @param right  the last column
 */
public record Area(int top, int left, int bottom, int right) {

    /** Whether a cell lies in it. */
    public boolean holds(int row, int column) {
        return row >= top && row <= bottom && column >= left && column <= right;
    }
}
