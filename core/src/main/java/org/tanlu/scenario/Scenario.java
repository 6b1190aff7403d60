package org.tanlu.scenario;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.tanlu.energy.Assumption;
import org.tanlu.energy.Course;
import org.tanlu.trace.Clause;

/**
 * 情景 a scenario: all its parameters, which of them differ from its parent, and what follows (clause 9.1).
 *
 * @param kind        which of the three
 * @param assumptions all parameters by id
 * @param changed     the ids of those that differ from the parent
 * @param course      what follows from them
 */
@Clause("9.1")
public record Scenario(ScenarioKind kind, Map<String, Assumption> assumptions, List<String> changed, Course course) {
    public Scenario {
        assumptions = Collections.unmodifiableMap(new LinkedHashMap<>(assumptions));
        changed = List.copyOf(changed);
    }

    /**
     * The parameter of an id.
     *
     * @throws IllegalArgumentException when there is none
     */
    public Assumption assumption(String parameter) {
        return Optional.ofNullable(assumptions.get(parameter))
                .orElseThrow(() -> new IllegalArgumentException("no parameter " + parameter));
    }
}
