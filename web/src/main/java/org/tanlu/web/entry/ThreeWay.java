package org.tanlu.web.entry;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.tanlu.table.Csv;
import org.tanlu.web.entry.TableDifference.Place;
import org.tanlu.web.entry.TableDifference.Whose;
import org.tanlu.web.store.RowPair;

/**
 * Walks along the rows that two people began from. A row is the same row in two states when it begins with the same cells, as the
 * item and the year; a row that begins otherwise is another one, so that no change is laid upon a row it was not meant for.
 */
final class ThreeWay {
    private final List<List<String>> before;
    private final int key;
    private final Side theirs;
    private final Side yours;
    private final List<String> heads;
    private final List<List<String>> joined = new ArrayList<>();
    private final List<Place> places = new ArrayList<>();

    /** Three states of a table of so many rows of heads, whose rows are told apart by so many first cells. */
    ThreeWay(List<List<String>> before, List<List<String>> theirs, List<List<String>> yours, int headRows, int key) {
        this.before = before;
        this.key = key;
        this.theirs = Side.of(before, theirs, key);
        this.yours = Side.of(before, yours, key);
        this.heads = headRows > 0 && headRows <= before.size() ? before.get(headRows - 1) : List.of();
    }

    TableDifference compared() {
        for (int row = 0; row <= before.size(); row++) {
            insert(theirs.inserted().get(row), yours.inserted().get(row));
            if (row < before.size()) {
                row(before.get(row), theirs.row(row), yours.row(row));
            }
        }
        int conflicts = (int)
                places.stream().filter(place -> place.whose() == Whose.BOTH).count();
        return new TableDifference(joined, places, conflicts);
    }

    /** New rows of both, theirs first; one that both put there alike stands once, one that begins alike contradicts. */
    private void insert(List<List<String>> first, List<List<String>> second) {
        for (List<String> row : first) {
            joined.add(row);
            List<String> rival = second.stream()
                    .filter(other -> key(other, key).equals(key(row, key))
                            && !key(row, key).isEmpty())
                    .findFirst()
                    .orElse(List.of());
            if (rival.isEmpty()) {
                whole(Whose.THEIRS, row, "", text(row), "");
            } else if (!rival.equals(row)) {
                whole(Whose.BOTH, row, "", text(row), text(rival));
            }
        }
        for (List<String> row : second) {
            if (first.stream()
                    .noneMatch(other -> key(other, key).equals(key(row, key))
                            && !key(row, key).isEmpty())) {
                joined.add(row);
                whole(Whose.YOURS, row, "", "", text(row));
            }
        }
    }

    private void row(List<String> was, List<String> their, List<String> your) {
        if (!their.isEmpty() && !your.isEmpty()) {
            cells(was, their, your);
        } else if (their.isEmpty() && (your.isEmpty() || your.equals(was))) {
            if (!your.isEmpty()) {
                whole(Whose.THEIRS, was, text(was), "", text(your));
            }
        } else if (their.equals(was)) {
            whole(Whose.YOURS, was, text(was), text(their), "");
        } else { // one took away what the other changed: the change stays until somebody decides
            joined.add(their.isEmpty() ? your : their);
            whole(Whose.BOTH, was, text(was), text(their), text(your));
        }
    }

    private void cells(List<String> was, List<String> their, List<String> your) {
        int width = Math.max(was.size(), Math.max(their.size(), your.size()));
        var cells = new ArrayList<String>();
        for (int column = 0; column < width; column++) {
            String old = at(was, column);
            String one = at(their, column);
            String two = at(your, column);
            cells.add(one.equals(old) ? two : one);
            if (one.equals(two)) {
                continue;
            }
            Whose whose = one.equals(old) ? Whose.YOURS : two.equals(old) ? Whose.THEIRS : Whose.BOTH;
            places.add(new Place(whose, joined.size() + 1, column + 1, name(was), at(heads, column), old, one, two));
        }
        joined.add(cells);
    }

    private void whole(Whose whose, List<String> row, String old, String their, String your) {
        places.add(new Place(whose, Math.max(joined.size(), 1), 0, name(row), "", old, their, your));
    }

    private String name(List<String> row) {
        return String.join(
                " ", key(row, key).stream().filter(cell -> !cell.isBlank()).toList());
    }

    private static List<String> key(List<String> row, int width) {
        List<String> key = row.subList(0, Math.min(width, row.size()));
        return key.stream().allMatch(String::isBlank) ? List.of() : key;
    }

    private static String text(List<String> row) {
        return row.isEmpty() ? "" : Csv.line(row);
    }

    private static String at(List<String> row, int column) {
        return column < row.size() ? row.get(column) : "";
    }

    /**
     * What one made of the rows.
     *
     * @param rows     the row that stands in the place of each, empty where it is gone
     * @param inserted the new rows before each, and after the last
     */
    private record Side(List<List<String>> rows, List<List<List<String>>> inserted) {
        List<String> row(int at) {
            return rows.get(at);
        }

        static Side of(List<List<String>> before, List<List<String>> after, int key) {
            var rows = new ArrayList<List<String>>();
            var inserted = new ArrayList<List<List<String>>>();
            before.forEach(row -> {
                rows.add(List.of());
                inserted.add(new ArrayList<>());
            });
            inserted.add(new ArrayList<>());
            int[] match = matches(before, after, key);
            int next = 0; // of the rows before
            var isTaken = new boolean[before.size()];
            for (int i = 0; i < after.size(); i++) {
                int at = match[i];
                if (at >= next && !isTaken[at]) {
                    rows.set(at, after.get(i).isEmpty() ? List.of("") : after.get(i));
                    isTaken[at] = true;
                    next = at + 1;
                } else {
                    inserted.get(next).add(after.get(i));
                }
            }
            return new Side(rows, inserted);
        }

        /** For each row after, the row before that it is; -1 for a new one. */
        private static int[] matches(List<List<String>> before, List<List<String>> after, int width) {
            var match = new int[after.size()];
            Arrays.fill(match, -1);
            var open = new ArrayList<Integer>(); // rows before that are not found yet, since the last found one
            var unmet = new ArrayList<Integer>(); // rows after, likewise
            List<String> earlier = before.stream().map(Csv::line).toList();
            List<String> later = after.stream().map(Csv::line).toList();
            for (RowPair pair : RowPair.of(earlier, later)) {
                if (pair.isSame(earlier, later)) {
                    byKey(before, after, open, unmet, match, width);
                    match[pair.after()] = pair.before();
                } else {
                    if (pair.before() >= 0) {
                        open.add(pair.before());
                    }
                    if (pair.after() >= 0) {
                        unmet.add(pair.after());
                    }
                }
            }
            byKey(before, after, open, unmet, match, width);
            return match;
        }

        private static void byKey(
                List<List<String>> before,
                List<List<String>> after,
                List<Integer> open,
                List<Integer> unmet,
                int[] match,
                int width) {
            int from = 0;
            for (int row : unmet) {
                for (int i = from; i < open.size(); i++) {
                    List<String> key = key(after.get(row), width);
                    if (!key.isEmpty() && key.equals(key(before.get(open.get(i)), width))) {
                        match[row] = open.get(i);
                        from = i + 1;
                        break;
                    }
                }
            }
            open.clear();
            unmet.clear();
        }
    }
}
