package org.tanlu.publication;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;

/**
 * 对位 finds what stands in the same place in another run. Things of one key are counted: where their number differs nobody
 * knows which is which, and none is found.
 */
final class Occurrences<T> {
    private final Map<String, Integer> totals = new LinkedHashMap<>();
    private final Map<String, T> things = new LinkedHashMap<>();
    private final List<String> keys;

    Occurrences(List<T> list, Function<T, String> key) {
        List<String> names = list.stream().map(key).toList();
        names.forEach(name -> totals.merge(name, 1, Integer::sum));
        var met = new LinkedHashMap<String, Integer>();
        this.keys = IntStream.range(0, names.size())
                .mapToObj(i -> {
                    String name = names.get(i);
                    String place = name + " " + met.merge(name, 1, Integer::sum) + "/" + totals.get(name);
                    things.put(place, list.get(i));
                    return place;
                })
                .toList();
    }

    /** The places of the things, in their order. */
    List<String> keys() {
        return Collections.unmodifiableList(keys);
    }

    /** What stands in a place. */
    Optional<T> find(String place) {
        return Optional.ofNullable(things.get(place));
    }
}
