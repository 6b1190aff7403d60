package org.tanlu.reference;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The order that dependencies put measures in: it must have no cycle. */
final class Precedence {
    private final Map<String, List<String>> after = new LinkedHashMap<>();
    private final Set<String> finished = new LinkedHashSet<>();

    Precedence(List<Dependency> dependencies) {
        dependencies.stream()
                .filter(Dependency::isOrder)
                .forEach(edge -> after.computeIfAbsent(edge.first(), first -> new ArrayList<>())
                        .add(edge.then()));
    }

    /** The first cycle found, its first measure repeated at the end; empty when there is none. */
    Optional<List<String>> cycle() {
        return List.copyOf(after.keySet()).stream()
                .map(start -> cycle(start, new LinkedHashSet<>()))
                .flatMap(Optional::stream)
                .findFirst();
    }

    private Optional<List<String>> cycle(String measure, Set<String> path) {
        if (finished.contains(measure)) {
            return Optional.empty();
        }
        if (!path.add(measure)) {
            var cycle = new ArrayList<>(path);
            cycle.subList(0, cycle.indexOf(measure)).clear();
            cycle.add(measure);
            return Optional.of(cycle);
        }
        for (String next : after.getOrDefault(measure, List.of())) {
            Optional<List<String>> found = cycle(next, path);
            if (found.isPresent()) {
                return found;
            }
        }
        path.remove(measure);
        finished.add(measure);
        return Optional.empty();
    }
}
