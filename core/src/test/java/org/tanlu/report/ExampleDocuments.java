package org.tanlu.report;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.tanlu.clause.City;
import org.tanlu.conformity.WholePlan;
import org.tanlu.plan.Plan;
import org.tanlu.published.ExampleCity;
import org.tanlu.trace.Outcome;

/**
 * The documents of the two examples, each made once and only where a test asks for it: Beijing without a pathway, the fictional
 * city with the pathway by hand of {@link WholePlan}, so that the sections of chapter four have text without a solver.
 */
public enum ExampleDocuments {
    BEIJING_FULL("beijing", TextVersion.FULL),
    BEIJING_ISSUE("beijing", TextVersion.ISSUE),
    YUNZHOU_FULL("yunzhou", TextVersion.FULL),
    YUNZHOU_ISSUE("yunzhou", TextVersion.ISSUE);

    private static final Map<ExampleDocuments, PlanDocument> MADE = new ConcurrentHashMap<>();

    private final String city;
    private final TextVersion version;

    ExampleDocuments(String city, TextVersion version) {
        this.city = city;
        this.version = version;
    }

    /** The name of the city's folder. */
    public String city() {
        return city;
    }

    /** Which of the two versions it is. */
    public TextVersion version() {
        return version;
    }

    /** The document. */
    public PlanDocument document() {
        return MADE.computeIfAbsent(this, ExampleDocuments::made);
    }

    private PlanDocument made() {
        return version == TextVersion.ISSUE ? IssueDocument.of(plan(), City.REFERENCE) : full();
    }

    /** The plan that it is of. */
    public Plan plan() {
        return city.equals("yunzhou")
                ? WholePlan.plan()
                : ExampleCity.plan(city).value();
    }

    private PlanDocument full() {
        Outcome<Plan> outcome = ExampleCity.plan(city);
        return city.equals("yunzhou")
                ? PlanDocument.of(WholePlan.plan(), outcome.findings(), WholePlan.conformity(), City.REFERENCE)
                : PlanDocument.of(outcome.value(), outcome.findings(), City.REFERENCE);
    }
}
