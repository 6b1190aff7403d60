package org.tanlu.verification;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToIntBiFunction;

/**
 * 对齐 which elements of one list are those of another, in order: pairs of the greatest likeness in all. What occurs once in both, and
 * what stands alike at both ends, is paired at once, so that a document with few changes is aligned quickly.
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
     * Pairs two lists. What occurs once in both is paired first where the order allows, and divides the rest.
     *
     * @param likeness how alike two elements are; 0 for those that must not be paired
     */
    static <T> List<Pair> of(List<T> expected, List<T> found, ToIntBiFunction<T, T> likeness) {
        var pairs = new ArrayList<Pair>();
        int from = 0;
        int foundFrom = 0;
        for (Pair anchor : anchors(expected, found)) {
            between(expected, found, from, anchor.expected(), foundFrom, anchor.found(), likeness, pairs);
            pairs.add(anchor);
            from = anchor.expected() + 1;
            foundFrom = anchor.found() + 1;
        }
        between(expected, found, from, expected.size(), foundFrom, found.size(), likeness, pairs);
        return pairs;
    }

    /** The longest run, in order, of elements that occur once in both lists. */
    private static <T> List<Pair> anchors(List<T> expected, List<T> found) {
        Map<T, Integer> first = once(expected);
        Map<T, Integer> second = once(found);
        var common = new ArrayList<Pair>();
        first.forEach((element, place) -> {
            int other = second.getOrDefault(element, NONE);
            if (place != NONE && other != NONE) {
                common.add(new Pair(place, other));
            }
        });
        return rising(common);
    }

    /** Where each element stands; nowhere where it occurs more than once. */
    private static <T> Map<T, Integer> once(List<T> elements) {
        var places = new LinkedHashMap<T, Integer>();
        for (int place = 0; place < elements.size(); place++) {
            places.merge(elements.get(place), place, (one, other) -> NONE);
        }
        return places;
    }

    /** The longest part of pairs, which rise on the first side, that rises on the second side too. */
    private static List<Pair> rising(List<Pair> pairs) {
        var ends = new ArrayList<Integer>();
        var before = new int[pairs.size()];
        for (int place = 0; place < pairs.size(); place++) {
            int low = 0;
            int high = ends.size();
            while (low < high) {
                int middle = (low + high) / 2;
                if (pairs.get(ends.get(middle)).found() < pairs.get(place).found()) {
                    low = middle + 1;
                } else {
                    high = middle;
                }
            }
            before[place] = low == 0 ? NONE : ends.get(low - 1);
            if (low == ends.size()) {
                ends.add(place);
            } else {
                ends.set(low, place);
            }
        }
        var run = new ArrayList<Pair>();
        for (int at = ends.isEmpty() ? NONE : ends.get(ends.size() - 1); at != NONE; at = before[at]) {
            run.add(pairs.get(at));
        }
        Collections.reverse(run);
        return run;
    }

    private static <T> void between(
            List<T> expected,
            List<T> found,
            int from,
            int to,
            int foundFrom,
            int foundTo,
            ToIntBiFunction<T, T> likeness,
            List<Pair> pairs) {
        for (Pair pair : trimmed(expected.subList(from, to), found.subList(foundFrom, foundTo), likeness)) {
            pairs.add(new Pair(
                    pair.expected() == NONE ? NONE : pair.expected() + from,
                    pair.found() == NONE ? NONE : pair.found() + foundFrom));
        }
    }

    private static <T> List<Pair> trimmed(List<T> expected, List<T> found, ToIntBiFunction<T, T> likeness) {
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
        int start = head;
        middle(expected.subList(head, expected.size() - tail), found.subList(head, found.size() - tail), likeness)
                .forEach(pair -> pairs.add(moved(pair, start)));
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
