package org.tanlu.fieldwork.receive;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.tanlu.survey.layout.Decision;
import org.tanlu.survey.layout.Mapping;
import org.tanlu.table.Place;

/**
 * 批准索引 the decisions by the cells that they are of, so that a line is held against those of its own cells alone: a file of some
 * ten thousand numbers has as many lines as decisions.
 */
final class DecisionIndex {
    /** Rows that people wrote over whole sheets are kept aside instead of cell by cell. */
    private static final int WIDEST = 20_000;

    private final List<Decision> all;
    private final Map<List<String>, List<Integer>> byCell = new LinkedHashMap<>();
    private final Map<List<String>, List<Decision>> byRow = new LinkedHashMap<>();
    private final List<Integer> wide = new ArrayList<>();

    DecisionIndex(List<Decision> all) {
        this.all = List.copyOf(all);
        for (int i = 0; i < all.size(); i++) {
            Decision one = all.get(i);
            int at = i;
            byRow.computeIfAbsent(row(one), any -> new ArrayList<>()).add(one);
            if (one.isWider(WIDEST)) {
                wide.add(at);
            } else {
                one.addresses()
                        .forEach(cell -> byCell.computeIfAbsent(List.of(one.sheet(), cell), any -> new ArrayList<>())
                                .add(at));
            }
        }
    }

    private static List<String> row(Decision one) {
        return List.of(one.table(), one.sheet(), one.cells(), one.words());
    }

    /** All decisions in the order of their tables. */
    Stream<Decision> all() {
        return all.stream();
    }

    /** The decisions whose cells have the first one of a line, in the order of their tables; no other can be about the line. */
    Stream<Decision> near(Mapping.Line line) {
        Place place = line.place();
        List<Integer> there = byCell.getOrDefault(List.of(place.sheet(), place.address()), List.of());
        return Stream.concat(there.stream(), wide.stream()).sorted().distinct().map(all::get);
    }

    /** Whether another row of the same table, cells and words says otherwise. */
    boolean isContradicted(Decision one) {
        return byRow.getOrDefault(row(one), List.of()).stream().anyMatch(other -> !one.agrees(other));
    }

    /** The decisions of a table that are the rows of lines. */
    Set<Decision> of(String table, List<Mapping.Line> lines) {
        var found = new LinkedHashSet<Decision>();
        lines.forEach(line -> near(line).filter(one -> one.isOf(table, line)).forEach(found::add));
        return found;
    }
}
