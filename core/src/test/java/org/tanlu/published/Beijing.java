package org.tanlu.published;

import org.tanlu.plan.Plan;
import org.tanlu.reference.ReferenceData;
import org.tanlu.trace.Outcome;

/** The example city Beijing, whole, as its folder tells it; or with a setting changed. */
public final class Beijing {
    public static final ReferenceData REFERENCE = ExampleCity.REFERENCE;

    private Beijing() {}

    /** The plan with the findings of survey and preparation. */
    public static Outcome<Plan> plan(String... settings) {
        return ExampleCity.plan("beijing", settings);
    }
}
