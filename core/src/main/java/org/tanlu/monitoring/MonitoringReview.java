package org.tanlu.monitoring;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.tanlu.plan.Plan;
import org.tanlu.quantity.Emissions;
import org.tanlu.quantity.Quantity;
import org.tanlu.quantity.Unit;
import org.tanlu.reference.ReferenceData;
import org.tanlu.survey.Dossier;
import org.tanlu.target.CarbonBudget;
import org.tanlu.target.Targets;
import org.tanlu.trace.Clause;
import org.tanlu.trace.Outcome;

/**
 * 监测评估 holds a year of what was observed and reported against the plan (clause 11.3): indicators against the path that the plan
 * commits to, actions against its timetable, emissions against the carbon budget. A state follows from bounds alone: all of the
 * planned change done is on track, at least the share of setting {@code monitor_behind_share} behind, less off track.
 */
@Clause("11.3")
public final class MonitoringReview {
    /** Total emissions, gross (Table B.1). */
    private static final String TOTAL = "IND-B01";

    private MonitoringReview() {}

    /**
     * How the plan stands in a year; empty, with a finding, where the plan has no targets.
     *
     * @param plan      the plan, as it was adopted
     * @param told      the survey whose registers {@code observations} and {@code progress} tell what happened
     * @param year      the year
     * @param reference rules of findings
     */
    @Clause("11.3")
    public static Outcome<Optional<Monitoring>> review(Plan plan, Dossier told, int year, ReferenceData reference) {
        var findings = new MonitoringFindings(told, year, reference);
        Optional<Targets> targets = plan.targets();
        if (targets.isEmpty()) {
            return Outcome.of(Optional.empty(), findings.withoutTargets());
        }
        var observations = new Observations(told, reference);
        Bounds bounds = Bounds.of(plan.dossier().city());
        var watch = new IndicatorWatch(plan, targets.get(), observations, year, bounds);
        var actions = new ActionWatch(told.register("progress").rows(), year, bounds);
        List<WatchedAction> watched = plan.pathway().main().stream()
                .flatMap(route -> route.schedule().actions().stream())
                .map(actions::of)
                .toList();
        var monitoring = new Monitoring(
                year,
                targets.get().source(),
                watch.all(),
                watched,
                budget(targets.get().budget(), observations, plan, year));
        return Outcome.of(Optional.of(monitoring), findings.of(monitoring, targets.get(), observations));
    }

    private static Optional<BudgetUse> budget(CarbonBudget budget, Observations observations, Plan plan, int year) {
        return budget.periods().stream()
                .filter(period -> period.first() <= year && year <= period.last())
                .findFirst()
                .map(period -> used(budget, period, observations, plan, year));
    }

    private static BudgetUse used(
            CarbonBudget budget, CarbonBudget.Period period, Observations observations, Plan plan, int year) {
        var missing = new ArrayList<Integer>();
        Emissions allowed = Emissions.ZERO;
        Emissions used = Emissions.ZERO;
        for (int each = period.first(); each <= year; each++) {
            Optional<Emissions> seen = emitted(observations, plan, each);
            if (seen.isEmpty()) {
                missing.add(each);
            } else {
                used = used.plus(seen.get());
                allowed = allowed.plus(budget.yearly().find(each).orElseThrow());
            }
        }
        return new BudgetUse(period.first(), period.last(), allowed, used, period.emissions(), missing);
    }

    private static Optional<Emissions> emitted(Observations observations, Plan plan, int year) {
        var like = Quantity.of(0, Unit.TONNE_CO2E);
        return plan.indicators().stream()
                .map(value -> value.indicator())
                .filter(indicator -> indicator.id().equals(TOTAL))
                .findFirst()
                .flatMap(indicator -> observations.value(indicator, year, like))
                .map(value -> Emissions.tonnes(value.value()));
    }
}
