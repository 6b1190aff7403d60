package org.tanlu.verification;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.ToIntBiFunction;

/**
 * 对齐 which elements of one list are those of another, in order: pairs of the greatest likeness in all. What stands alike at both
 * ends is paired at once, so that a document with few changes is aligned quickly.
 */
final class Alignment {
    /** Nothing on this side. */
    static final int NONE = -1;

    private Alignment() {}

    /**
     * A pair of places.
     *
     * @param expected the place in the first list; {@link #NONE} for what only the second one has
     * @param found    the place in the second list; {@link #NONE} for what only the first one has
     */
    record Pair(int expected, int found) {}

    /**
     * Pairs two lists.
     *
     * @param likeness how alike two elements are; 0 for those that must not be paired
     */
    static <T> List<Pair> of(List<T> expected, List<T> found, ToIntBiFunction<T, T> likeness) {
        int least = StrictMath.min(expected.size(), found.size());
        int head = 0;
        while (head < least && expected.get(head).equals(found.get(head))) {
            head++;
        }
        int tail = 0;
        while (tail < least - head && same(expected, found, tail)) {
            tail++;
        }
        var pairs = new ArrayList<Pair>();
        for (int place = 0; place < head; place++) {
            pairs.add(new Pair(place, place));
        }
        int head0 = head;
        middle(
                        expected.subList(head, expected.size() - tail),
                        found.subList(head, found.size() - tail),
                        likeness)
                .forEach(pair -> pairs.add(moved(pair, head0)));
        for (int back = tail; back > 0; back--) {
            pairs.add(new Pair(expected.size() - back, found.size() - back));
        }
        return pairs;
    }

    private static <T> boolean same(List<T> expected, List<T> found, int tail) {
        return expected.get(expected.size() - 1 - tail).equals(found.get(found.size() - 1 - tail));
    }

    private static Pair moved(Pair pair, int by) {
        return new Pair(
                pair.expected() == NONE ? NONE : pair.expected() + by, pair.found() == NONE ? NONE : pair.found() + by);
    }

    private static <T> List<Pair> middle(List<T> expected, List<T> found, ToIntBiFunction<T, T> likeness) {
        int[][] best = new int[expected.size() + 1][found.size() + 1];
        int[][] alike = new int[expected.size()][found.size()];
        for (int row = 1; row <= expected.size(); row++) {
            for (int column = 1; column <= found.size(); column++) {
                int like = likeness.applyAsInt(expected.get(row - 1), found.get(column - 1));
                alike[row - 1][column - 1] = like;
                int paired = like > 0 ? best[row - 1][column - 1] + like : 0;
                best[row][column] =
                        StrictMath.max(paired, StrictMath.max(best[row - 1][column], best[row][column - 1]));
            }
        }
        return back(best, alike);
    }

    private static List<Pair> back(int[][] best, int[][] alike) {
        var pairs = new ArrayList<Pair>();
        int row = best.length - 1;
        int column = best[0].length - 1;
        while (row > 0 || column > 0) {
            if (row > 0 && column > 0 && isPaired(best, alike, row, column)) {
                pairs.add(new Pair(--row, --column));
            } else if (column == 0 || (row > 0 && best[row - 1][column] >= best[row][column - 1])) {
                pairs.add(new Pair(--row, NONE));
            } else {
                pairs.add(new Pair(NONE, --column));
            }
        }
        Collections.reverse(pairs);
        return pairs;
    }

    private static boolean isPaired(int[][] best, int[][] alike, int row, int column) {
        int like = alike[row - 1][column - 1];
        return like > 0 && best[row][column] == best[row - 1][column - 1] + like;
    }
}
