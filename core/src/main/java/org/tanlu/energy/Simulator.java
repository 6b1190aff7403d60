package org.tanlu.energy;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.tanlu.trace.Clause;

/** 模拟 simulates an energy system under one set of parameters after the other (clause 9.1); what does not change is made once. */
@Clause("9.1")
public final class Simulator {
    private final Model model;
    /** Simulations that differ in measures alone follow one another by the hundred. */
    private volatile Optional<Former> former = Optional.empty();

    /** A simulator of an energy system. */
    public Simulator(EnergySystem system) {
        this.model = new Model(system);
    }

    /**
     * Simulates the years from the base year to a horizon.
     *
     * @param assumptions every parameter of the {@link Baseline}, and the adoption of measures
     * @param horizon     the last year
     */
    public Course simulate(Map<String, Assumption> assumptions, int horizon) {
        Paths paths = former.filter(last -> last.differsInMeasures(assumptions, horizon))
                .map(last -> new Paths(last.paths(), model, last.assumptions(), assumptions))
                .orElseGet(() -> new Paths(model, assumptions, horizon));
        former = Optional.of(new Former(new LinkedHashMap<>(assumptions), horizon, paths));
        var course = new Course(model, paths, assumptions);
        Kernel.run(model, paths, Deviations.NONE, course::year);
        return course;
    }

    /** The last simulation's parameters, as they were told and as they were read. */
    private record Former(Map<String, Assumption> assumptions, int horizon, Paths paths) {
        private static final String MEASURES = Parameters.measure("");

        private boolean differsInMeasures(Map<String, Assumption> others, int until) {
            return until == horizon && hasAll(others, assumptions) && hasAll(assumptions, others);
        }

        /** Whether all but measures is in the other parameters too, as the same object. */
        @SuppressWarnings("ReferenceEquality") // what is equal but another object is read again
        private static boolean hasAll(Map<String, Assumption> some, Map<String, Assumption> all) {
            return some.entrySet().stream()
                    .filter(one -> !one.getKey().startsWith(MEASURES))
                    .allMatch(one -> all.get(one.getKey()) == one.getValue());
        }
    }
}
