package org.tanlu.web.store;

import java.util.ArrayList;
import java.util.List;
import org.tanlu.web.store.RowChange.Kind;

/** Compares two lists of rows: what is common in order stays, of the rest a removed row and an added one in its place are one changed. */
final class RowComparison {
    /** Beyond so many pairs the rest counts as replaced as a whole, row by row. */
    private static final long MOST_PAIRS = 4_000_000;

    private final List<String> before;
    private final List<String> after;
    private final List<RowChange> changes = new ArrayList<>();
    private int from;
    private int to;

    private RowComparison(List<String> before, List<String> after) {
        this.before = before;
        this.after = after;
    }

    static List<RowChange> of(List<String> before, List<String> after) {
        var comparison = new RowComparison(before, after);
        comparison.compare();
        return comparison.changes;
    }

    private void compare() {
        int ends = 0;
        int least = Math.min(before.size(), after.size());
        while (from < least && before.get(from).equals(after.get(from))) {
            from++;
        }
        while (ends < least - from && before.get(before.size() - 1 - ends).equals(after.get(after.size() - 1 - ends))) {
            ends++;
        }
        to = from;
        int last = before.size() - ends;
        int end = after.size() - ends;
        if ((long) (last - from) * (end - to) <= MOST_PAIRS) {
            alike(last, end);
        }
        differ(last, end);
    }

    /** Walks along the longest run of rows that both have in order. */
    private void alike(int last, int end) {
        int first = from;
        int begin = to;
        var common = new int[last - first + 1][end - begin + 1];
        for (int i = last - first - 1; i >= 0; i--) {
            for (int j = end - begin - 1; j >= 0; j--) {
                common[i][j] = before.get(first + i).equals(after.get(begin + j))
                        ? common[i + 1][j + 1] + 1
                        : Math.max(common[i + 1][j], common[i][j + 1]);
            }
        }
        int i = 0;
        int j = 0;
        while (i < last - first && j < end - begin) {
            if (before.get(first + i).equals(after.get(begin + j))) {
                differ(first + i, begin + j);
                i++;
                j++;
                from = first + i;
                to = begin + j;
            } else if (common[i + 1][j] >= common[i][j + 1]) {
                i++;
            } else {
                j++;
            }
        }
    }

    /** What stands before the next common row: pairs first, then what is left over on one side. */
    private void differ(int last, int end) {
        while (from < last && to < end) {
            changes.add(new RowChange(Kind.CHANGED, to + 1, before.get(from++), after.get(to++)));
        }
        while (from < last) {
            changes.add(new RowChange(Kind.REMOVED, from + 1, before.get(from++), ""));
        }
        while (to < end) {
            changes.add(new RowChange(Kind.ADDED, to + 1, "", after.get(to++)));
        }
    }
}
