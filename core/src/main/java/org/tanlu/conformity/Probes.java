package org.tanlu.conformity;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.tanlu.plan.Plan;
import org.tanlu.reference.ReferenceData;

/** All probes of a plan, by the names that {@code reference/standard/conformity.csv} uses: {@code name:argument}. */
final class Probes {
    private static final String YEAR = "{year}";

    private final Map<String, Probe> byName = new LinkedHashMap<>();
    private final List<Integer> years;
    private final SafeguardProbes safeguards;

    Probes(Plan plan, ReferenceData reference) {
        this.years = plan.history().years();
        this.safeguards = new SafeguardProbes(plan);
        byName.putAll(new HistoryProbes(plan).byName());
        byName.putAll(new SurveyProbes(plan, reference).byName());
        byName.putAll(new PotentialProbes(plan.potentials()).byName());
        byName.putAll(new ScenarioProbes(plan).byName());
        byName.putAll(new TargetProbes(plan).byName());
        byName.putAll(new PathwayProbes(plan).byName());
        byName.putAll(safeguards.byName());
    }

    /**
     * What a probe finds, of every accounted year where it names {@code {year}}.
     *
     * @throws IllegalArgumentException when there is no such probe
     */
    List<Hit> find(String probe) {
        if (!probe.contains(YEAR)) {
            return one(probe);
        }
        var hits = new ArrayList<Hit>();
        years.forEach(year -> hits.addAll(one(in(probe, year))));
        return hits;
    }

    /** What a probe finds by year: a list a year that is accounted, empty where it finds nothing. */
    List<List<Hit>> byYear(String probe) {
        return years.stream().map(year -> one(in(probe, year))).toList();
    }

    /** Whether a probe looks at safeguards while the city has no target that they could guard. */
    boolean isWaiting(String probe) {
        return safeguards.isWaiting(probe);
    }

    private static String in(String probe, int year) {
        return probe.replace(YEAR, Integer.toString(year));
    }

    private List<Hit> one(String probe) {
        int colon = probe.indexOf(':');
        String name = colon < 0 ? probe : probe.substring(0, colon);
        Probe known = byName.get(name);
        if (known == null) {
            throw new IllegalArgumentException("no probe " + name + " among " + byName.keySet());
        }
        return known.find(colon < 0 ? "" : probe.substring(colon + 1));
    }
}
