package org.tanlu.clause;

import org.tanlu.published.ExampleCity;
import org.tanlu.scenario.Scenarios;

/** The scenarios of the example cities. */
public final class ExampleScenarios {
    private ExampleScenarios() {}

    /** The scenarios of a folder of {@code examples}. */
    public static Scenarios of(String folder) {
        return ExampleCity.plan(folder).value().scenarios().orElseThrow();
    }
}
