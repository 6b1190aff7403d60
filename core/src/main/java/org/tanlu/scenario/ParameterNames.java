package org.tanlu.scenario;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.tanlu.energy.Assumption;
import org.tanlu.energy.EnergySystem;
import org.tanlu.energy.Move;
import org.tanlu.energy.Parameters;
import org.tanlu.reference.Measure;
import org.tanlu.trace.Clause;

/** 参数名称 finds the parameter that a city means: by id, by name, of a measure by its id or name (clause 9.1). */
@Clause("9.1")
final class ParameterNames {
    private static final int NEAR = 5;

    private final EnergySystem system;
    private final Map<String, Assumption> known;

    ParameterNames(EnergySystem system, Map<String, Assumption> known) {
        this.system = system;
        this.known = known;
    }

    private Stream<Measure> measures() {
        return system.moves().stream().map(Move::measure);
    }

    /** The id that is meant; empty where there is none. */
    Optional<String> find(String told) {
        if (known.containsKey(told)) {
            return Optional.of(told);
        }
        Optional<String> measure = measures()
                .filter(one -> told.equals(one.id())
                        || told.equals(Parameters.measure(one.id()))
                        || told.equals(one.name().chinese()))
                .map(one -> Parameters.measure(one.id()))
                .findFirst();
        return measure.or(() -> known.values().stream()
                .filter(assumption -> assumption.name().chinese().equals(told)
                        || assumption.name().english().equals(told))
                .map(Assumption::parameter)
                .findFirst());
    }

    /** The ids nearest to what was told: those that hold it or whose names do, then by the letters they share with it. */
    List<String> near(String told) {
        Stream<String> all = Stream.concat(
                known.keySet().stream(),
                measures().map(one -> Parameters.measure(one.id())).filter(id -> !known.containsKey(id)));
        return all.sorted(Comparator.<String>comparingInt(id -> holds(id, told) ? 0 : 1)
                        .thenComparingInt(id -> distance(id, told)))
                .limit(NEAR)
                .toList();
    }

    private boolean holds(String id, String told) {
        return id.contains(told)
                || Optional.ofNullable(known.get(id))
                        .filter(assumption -> assumption.name().chinese().contains(told))
                        .isPresent();
    }

    /** How many letters must be changed, put in or taken out (Levenshtein). */
    static int distance(String one, String other) {
        int[] before = new int[other.length() + 1];
        for (int j = 0; j <= other.length(); j++) {
            before[j] = j;
        }
        for (int i = 1; i <= one.length(); i++) {
            int[] now = new int[other.length() + 1];
            now[0] = i;
            for (int j = 1; j <= other.length(); j++) {
                int changed = before[j - 1] + (one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1);
                now[j] = Math.min(changed, Math.min(before[j], now[j - 1]) + 1);
            }
            before = now;
        }
        return before[other.length()];
    }
}
