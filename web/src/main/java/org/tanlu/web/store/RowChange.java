package org.tanlu.web.store;

/**
 * 行的改动 a row of a table or a line of a text that differs between two versions.
 *
 * @param kind   in which way
 * @param row    its number, from 1, in the later version; of a removed one in the earlier
 * @param before what stood there; empty where it is new
 * @param after  what stands there now; empty where it is gone
 */
public record RowChange(Kind kind, int row, String before, String after) {

    /** In which way a row or a file differs. */
    public enum Kind {
        ADDED,
        REMOVED,
        CHANGED
    }
}
