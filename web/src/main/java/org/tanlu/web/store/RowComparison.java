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
    private final List<RowPair> pairs = new ArrayList<>();
    private int from;
    private int to;

    private RowComparison(List<String> before, List<String> after) {
        this.before = before;
        this.after = after;
    }

    /** What differs, row by row. */
    static List<RowChange> of(List<String> before, List<String> after) {
        return pairs(before, after).stream()
                .filter(pair -> !pair.isSame(before, after))
                .map(pair -> change(pair, before, after))
                .toList();
    }

    /** All rows of both in order. */
    static List<RowPair> pairs(List<String> before, List<String> after) {
        var comparison = new RowComparison(before, after);
        comparison.compare();
        return comparison.pairs;
    }

    private static RowChange change(RowPair pair, List<String> before, List<String> after) {
        if (pair.before() < 0) {
            return new RowChange(Kind.ADDED, pair.after() + 1, "", after.get(pair.after()));
        }
        return pair.after() < 0
                ? new RowChange(Kind.REMOVED, pair.before() + 1, before.get(pair.before()), "")
                : new RowChange(Kind.CHANGED, pair.after() + 1, before.get(pair.before()), after.get(pair.after()));
    }

    private void compare() {
        int ends = 0;
        int least = Math.min(before.size(), after.size());
        while (from < least && before.get(from).equals(after.get(from))) {
            pairs.add(new RowPair(from, from));
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
        for (int i = 0; i < ends; i++) {
            pairs.add(new RowPair(last + i, end + i));
        }
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
                pairs.add(new RowPair(first + i, begin + j));
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
            pairs.add(new RowPair(from++, to++));
        }
        while (from < last) {
            pairs.add(new RowPair(from++, -1));
        }
        while (to < end) {
            pairs.add(new RowPair(-1, to++));
        }
    }
}
