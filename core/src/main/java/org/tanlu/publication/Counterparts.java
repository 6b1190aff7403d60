package org.tanlu.publication;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.IntStream;

/**
 * 对应行 finds each row of a table in the tables of the other runs: by all its words, or else by its first ones. Rows that
 * stand in the last run only, where internal zeros are none, are missing here because of a zero.
 */
final class Counterparts<T> {
    private final List<T> rows;
    private final List<List<Optional<T>>> byRun;
    private final Map<Integer, List<T>> missing = new TreeMap<>();

    /**
     * Finds the rows.
     *
     * @param runs  the rows of the other runs, empty where a run has no such table
     * @param exact what tells rows apart
     * @param loose what tells them apart when their other words differ
     */
    Counterparts(List<T> rows, List<Optional<List<T>>> runs, Function<T, String> exact, Function<T, String> loose) {
        this.rows = rows;
        var own = new Occurrences<>(rows, exact);
        var leads = new Occurrences<>(rows, loose);
        this.byRun = runs.stream()
                .map(run -> run.map(list -> found(own, leads, list, exact, loose))
                        .orElseGet(() -> Collections.nCopies(rows.size(), Optional.empty())))
                .toList();
        if (!runs.isEmpty()) {
            runs.get(runs.size() - 1).ifPresent(last -> miss(last, loose));
        }
    }

    /** The counterparts in one run. Most tables are the same in most runs; few rows are told apart by their first words. */
    private List<Optional<T>> found(
            Occurrences<T> own,
            Occurrences<T> leads,
            List<T> run,
            Function<T, String> exact,
            Function<T, String> loose) {
        if (run.equals(rows)) {
            return rows.stream().map(Optional::of).toList();
        }
        var exactly = new Occurrences<>(run, exact);
        List<Optional<T>> found = own.keys().stream().map(exactly::find).toList();
        if (found.stream().allMatch(Optional::isPresent)) {
            return found;
        }
        var loosely = new Occurrences<>(run, loose);
        return IntStream.range(0, rows.size())
                .mapToObj(
                        row -> found.get(row).or(() -> loosely.find(leads.keys().get(row))))
                .toList();
    }

    private void miss(List<T> last, Function<T, String> loose) {
        var places = new LinkedHashMap<String, List<Integer>>();
        for (int row = 0; row < rows.size(); row++) {
            places.computeIfAbsent(loose.apply(rows.get(row)), key -> new ArrayList<>())
                    .add(row);
        }
        int after = -1;
        for (T row : last) {
            List<Integer> own = places.getOrDefault(loose.apply(row), List.of());
            if (own.isEmpty()) {
                missing.computeIfAbsent(after, key -> new ArrayList<>()).add(row);
            } else {
                after = own.get(0);
            }
        }
    }

    int size() {
        return rows.size();
    }

    T row(int index) {
        return rows.get(index);
    }

    /** What stands in a row's place in each run. */
    List<Optional<T>> of(int index) {
        return byRun.stream().map(run -> run.get(index)).toList();
    }

    /** The rows that a zero keeps out of the place after a row; after −1, before all. */
    List<T> missingAfter(int index) {
        return List.copyOf(missing.getOrDefault(index, List.of()));
    }
}
