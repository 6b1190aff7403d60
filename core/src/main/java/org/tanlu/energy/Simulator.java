package org.tanlu.energy;

import java.util.Map;
import org.tanlu.trace.Clause;

/** 模拟 simulates an energy system under one set of parameters after the other (clause 9.1); what does not change is made once. */
@Clause("9.1")
public final class Simulator {
    private final Model model;

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
        var paths = new Paths(model, assumptions, horizon);
        var course = new Course(model, paths, assumptions);
        Kernel.run(model, paths, Deviations.NONE, course::year);
        return course;
    }
}
