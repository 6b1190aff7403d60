package org.tanlu.target;

import java.util.List;
import java.util.Optional;
import org.tanlu.fieldwork.assessment.PlanDifference;
import org.tanlu.potential.Potentials;
import org.tanlu.scenario.CityType;
import org.tanlu.scenario.PlanTarget;
import org.tanlu.scenario.ScenarioIndicator;
import org.tanlu.scenario.Scenarios;
import org.tanlu.trace.Clause;

/**
 * 目标依据 what targets follow from (clause 9.3).
 *
 * @param scenarios   the scenarios
 * @param forecasts   the indicators of Table B.1 in them
 * @param type        what kind of city it is
 * @param potentials  what measures can do; empty where nobody computed it
 * @param plans       the targets of plans
 * @param differences where two plans set different targets for the same
 * @param path        the pathway that the plan commits to; empty where there is none
 */
@Clause("9.3")
public record TargetBasis(
        Scenarios scenarios,
        List<ScenarioIndicator> forecasts,
        CityType type,
        Optional<Potentials> potentials,
        List<PlanTarget> plans,
        List<PlanDifference> differences,
        Optional<CommittedPath> path) {
    public TargetBasis {
        forecasts = List.copyOf(forecasts);
        plans = List.copyOf(plans);
        differences = List.copyOf(differences);
    }
}
