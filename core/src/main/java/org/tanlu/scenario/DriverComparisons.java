package org.tanlu.scenario;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.tanlu.trace.Clause;

/**
 * 驱动因素对比 the drivers of all scenarios from the base year to later years, and against their parents in these (clause 9.2).
 * One use only: it keeps the states that it has made.
 */
@Clause("9.2")
public final class DriverComparisons {
    private final Scenarios scenarios;
    private final Map<ScenarioKind, Map<Integer, EnergyState>> states = new LinkedHashMap<>();

    /** Of the scenarios of a city. */
    public DriverComparisons(Scenarios scenarios) {
        this.scenarios = scenarios;
    }

    /** Each scenario from the base year to each of some years. */
    public List<ScenarioDrivers> sinceBase(List<Integer> years) {
        var drivers = new ArrayList<ScenarioDrivers>();
        int base = scenarios.system().baseYear();
        for (ScenarioKind kind : ScenarioKind.values()) {
            years.forEach(year ->
                    drivers.add(ScenarioDrivers.of(kind, Optional.empty(), state(kind, base), state(kind, year))));
        }
        return drivers;
    }

    /** Each scenario against its parent in each of some years. */
    public List<ScenarioDrivers> againstParent(List<Integer> years) {
        var drivers = new ArrayList<ScenarioDrivers>();
        for (ScenarioKind kind : ScenarioKind.values()) {
            kind.parent()
                    .ifPresent(parent -> years.forEach(year -> drivers.add(
                            ScenarioDrivers.of(kind, Optional.of(parent), state(parent, year), state(kind, year)))));
        }
        return drivers;
    }

    private EnergyState state(ScenarioKind kind, int year) {
        return states.computeIfAbsent(kind, any -> new LinkedHashMap<>())
                .computeIfAbsent(year, any -> new EnergyState(scenarios.of(kind).course(), year));
    }
}
