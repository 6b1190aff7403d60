package org.tanlu.web.store;

import java.util.List;

/**
 * 对应的行 a row of one list and the row of another that stands in its place, counted from 0.
 *
 * @param before its place in the earlier list; -1 where the row is new
 * @param after  its place in the later list; -1 where the row is gone
 */
public record RowPair(int before, int after) {
    /** All rows of two lists in order: what both have in order is paired, and in between rows that stand in the same place. */
    public static List<RowPair> of(List<String> before, List<String> after) {
        return RowComparison.pairs(before, after);
    }

    /** Whether both lists have the row, and alike. */
    public boolean isSame(List<String> earlier, List<String> later) {
        return before >= 0 && after >= 0 && earlier.get(before).equals(later.get(after));
    }
}
