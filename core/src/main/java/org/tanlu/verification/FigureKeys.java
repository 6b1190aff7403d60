package org.tanlu.verification;

import java.util.ArrayList;
import java.util.List;

/**
 * The keys of what is drawn: {@code figure/图6/series/category} for a datum of a chart, {@code figure/图9/label} for the label of a
 * drawing. A figure draws results; its key says which datum is meant. It is a place in the document, not a key of the results.
 */
final class FigureKeys {
    private FigureKeys() {}

    /** The rows of a figure with keys. */
    static List<List<Said>> of(Strip.Kind kind, String number, List<List<Said>> rows) {
        var keyed = new ArrayList<List<Said>>();
        for (int row = 0; row < rows.size(); row++) {
            var said = new ArrayList<Said>();
            for (int column = 0; column < rows.get(row).size(); column++) {
                Said one = rows.get(row).get(column);
                boolean isDatum = kind == Strip.Kind.DRAWING
                        || (row > 0 && !head(rows, column).isEmpty());
                said.add(isDatum ? Said.of(one.text(), key(kind, number, rows, row, column)) : one);
            }
            keyed.add(said);
        }
        return keyed;
    }

    /** The rows of a curve of steps with keys: here how far a step goes is a datum too, in the column before its height. */
    static List<List<Said>> ofSteps(String number, List<List<Said>> rows) {
        var keyed = new ArrayList<List<Said>>();
        for (int row = 0; row < rows.size(); row++) {
            var said = new ArrayList<Said>();
            for (int column = 0; column < rows.get(row).size(); column++) {
                boolean isFar = head(rows, column).isEmpty();
                String key = "figure/" + number + "/" + head(rows, isFar ? column + 1 : column) + "/"
                        + (isFar ? "end/" : "height/") + row;
                String text = rows.get(row).get(column).text();
                said.add(row == 0 ? Said.of(text) : Said.of(text, key));
            }
            keyed.add(said);
        }
        return keyed;
    }

    private static String head(List<List<Said>> rows, int column) {
        return rows.get(0).get(column).text();
    }

    private static String key(Strip.Kind kind, String number, List<List<Said>> rows, int row, int column) {
        String label = rows.get(row).get(0).text();
        return kind == Strip.Kind.DRAWING
                ? "figure/" + number + "/" + Numeral.masked(label)
                : "figure/" + number + "/" + head(rows, column) + "/" + label;
    }
}
