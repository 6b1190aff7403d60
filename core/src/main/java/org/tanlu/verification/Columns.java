package org.tanlu.verification;

import java.util.ArrayList;
import java.util.List;

/** Columns of different length as rows, with nothing where a column has ended. */
final class Columns {
    private static final Said NOTHING = Said.of("");

    private Columns() {}

    static List<List<Said>> rows(List<? extends List<Said>> columns) {
        int most = columns.stream().mapToInt(List::size).max().orElse(0);
        var rows = new ArrayList<List<Said>>();
        for (int row = 0; row < most; row++) {
            int place = row;
            rows.add(columns.stream()
                    .map(column -> place < column.size() ? column.get(place) : NOTHING)
                    .toList());
        }
        return rows;
    }
}
