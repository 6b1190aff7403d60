package org.tanlu.survey;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** 名称索引 values found by any of their names, and the nearest name for one that is misspelt. */
final class NameIndex<T> {
    private static final int LONGEST = 80;

    private final UnaryOperator<String> keyOf;
    private final Map<String, List<T>> byKey = new LinkedHashMap<>();
    private final Map<String, String> nameByKey = new LinkedHashMap<>();

    NameIndex(UnaryOperator<String> keyOf) {
        this.keyOf = keyOf;
    }

    void add(String name, T value) {
        String key = keyOf.apply(name);
        List<T> values = byKey.computeIfAbsent(key, unused -> new ArrayList<>());
        if (!key.isEmpty() && !values.contains(value)) {
            values.add(value);
        }
        nameByKey.putIfAbsent(key, name);
    }

    void addAll(List<String> names, T value) {
        names.forEach(name -> add(name, value));
    }

    /** The values of a name: none when it is unknown, several when it is ambiguous. */
    List<T> all(String name) {
        return byKey.getOrDefault(keyOf.apply(name), List.of());
    }

    /** The value of a name that has exactly one. */
    Optional<T> find(String name) {
        List<T> values = all(name);
        return values.size() == 1 ? Optional.of(values.get(0)) : Optional.empty();
    }

    /** The known name most like a text; empty when none is near enough to be meant. */
    Optional<String> nearest(String text) {
        String key = keyOf.apply(text);
        if (key.isEmpty() || key.length() > LONGEST) {
            return Optional.empty();
        }
        return nameByKey.keySet().stream()
                .filter(candidate -> distance(key, candidate) <= Math.max(1, candidate.length() / 3))
                .min(Comparator.comparingInt(candidate -> distance(key, candidate)))
                .map(nameByKey::get);
    }

    /** Levenshtein's distance. */
    private static int distance(String one, String other) {
        int[] row = new int[other.length() + 1];
        for (int j = 0; j < row.length; j++) {
            row[j] = j;
        }
        for (int i = 1; i <= one.length(); i++) {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j < row.length; j++) {
                int substituted = diagonal + (one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.min(substituted, 1 + Math.min(row[j], row[j - 1]));
            }
        }
        return row[other.length()];
    }
}
