package org.tanlu.target;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.tanlu.energy.Course;
import org.tanlu.quantity.Emissions;
import org.tanlu.quantity.ShortestDecimal;
import org.tanlu.reference.ReferenceData;
import org.tanlu.scenario.PeakStatement;
import org.tanlu.scenario.PlanTarget;
import org.tanlu.scenario.ScenarioKind;
import org.tanlu.scenario.Scenarios;
import org.tanlu.survey.Dossier;
import org.tanlu.trace.Clause;
import org.tanlu.trace.Facts;
import org.tanlu.trace.Finding;
import org.tanlu.trace.Outcome;
import org.tanlu.trace.Text;

/**
 * 碳减排目标和评价指标 sets the targets and indicators of a city (clause 9.3): one scenario carries them, the numbers of the pathway
 * optimised for it are the targets, or its own where there is no pathway, and what they are less than the baseline is divided
 * among sectors and districts. A target is never more than the model holds.
 */
@Clause({"9.3", "C9.3-11"})
public final class TargetSetting {
    /** The setting of the scenario that carries the targets. */
    public static final String CARRIER = "target_scenario";

    private static final List<Integer> MILESTONES = List.of(2025, 2030, 2035, 2060);

    private final Dossier dossier;
    private final TargetBasis basis;
    private final ReferenceData reference;
    private final Scenarios scenarios;
    private final ScenarioKind carrier;
    private final List<Integer> years;
    private final Optional<CommittedPath> path;

    private TargetSetting(Dossier dossier, TargetBasis basis, ReferenceData reference) {
        this.dossier = dossier;
        this.basis = basis;
        this.reference = reference;
        this.scenarios = basis.scenarios();
        this.carrier = dossier.city().is(CARRIER, ScenarioKind.ENHANCED.id())
                ? ScenarioKind.ENHANCED
                : ScenarioKind.LOW_CARBON;
        this.path = basis.path().filter(found -> found.kind() == carrier);
        this.years = milestones();
    }

    /**
     * The targets with what was found on the way.
     *
     * @param leastCost the course of the least-cost pathway; empty where there is none yet
     */
    @Clause("9.3")
    public static Outcome<Targets> set(
            Dossier dossier, TargetBasis basis, Optional<Course> leastCost, ReferenceData reference) {
        return new TargetSetting(dossier, basis, reference).set(leastCost);
    }

    /** 2025, 2030, 2035, 2060, the years of the city's own and assigned targets, and the horizon; after the base year. */
    private List<Integer> milestones() {
        int base = scenarios.system().baseYear();
        int horizon = scenarios.of(carrier).course().horizon();
        Stream<Integer> plans = basis.plans().stream().filter(PlanTarget::isOwn).map(PlanTarget::year);
        var all = new TreeSet<Integer>(MILESTONES);
        plans.forEach(all::add);
        all.add(horizon);
        return all.stream().filter(year -> year > base && year <= horizon).toList();
    }

    private Outcome<Targets> set(Optional<Course> leastCost) {
        SectorEmissions baseline = emissions(ScenarioKind.BASELINE);
        TargetSource source = TargetSource.of(carrier, scenarios, path);
        SectorEmissions target = SectorEmissions.of(source.course());
        AllocationTerms terms = AllocationTerms.of(dossier.city(), basis.type().kind(), reference);
        List<Task> tasks = tasks(baseline, target, leastCost, terms);
        var districts = new Districts(dossier, reference);
        List<DistrictTask> parts = districts.of(tasks);
        PeakStatement peak = PeakStatement.of(source.course().total());
        Emissions level = WholeParts.units(WholeParts.nearest(peak.emissions()));
        List<Goal> goals = new Goals(scenarios, carrier, basis.plans(), years, path).of(basis.forecasts(), reference);
        CarbonBudget budget = CarbonBudget.of(source.course());
        var figures = new TargetFigures(source, baseline, target, terms);
        figures.peak(peak, level);
        figures.goals(goals, years, path);
        figures.divided(tasks, parts);
        figures.budget(budget);
        int province = dossier.city().findInteger("province_peak_year").orElseThrow();
        var conflicts = new Conflicts(basis.differences(), basis.plans(), reference);
        var targets = new Targets(
                scenarios.system().baseYear(),
                carrier,
                path,
                peak,
                level,
                province,
                years,
                goals,
                basis.plans(),
                terms,
                tasks,
                parts,
                budget,
                conflicts.all(),
                figures.figures());
        var findings = new ArrayList<Finding>(conflicts.findings(targets.conflicts(), province));
        findings.addAll(findings(targets, leastCost.isPresent()));
        districts.finding().ifPresent(findings::add);
        return Outcome.of(targets, findings);
    }

    private SectorEmissions emissions(ScenarioKind kind) {
        return SectorEmissions.of(scenarios.of(kind).course());
    }

    private List<Task> tasks(
            SectorEmissions baseline, SectorEmissions target, Optional<Course> cheapest, AllocationTerms terms) {
        Optional<SectorEmissions> leastCost = cheapest.map(SectorEmissions::of);
        SectorEmissions enhanced = emissions(ScenarioKind.ENHANCED);
        var ceilings = new Ceilings(basis.potentials(), baseline);
        var allocation = new Allocation(terms, baseline.in(scenarios.system().baseYear()));
        return years.stream()
                .map(year -> allocation.of(new Allocation.Year(
                        year,
                        baseline.in(year),
                        target.in(year),
                        leastCost.map(course -> course.in(year)),
                        ceilings.potential(year),
                        ceilings.of(year, target, enhanced))))
                .toList();
    }

    private List<Finding> findings(Targets targets, boolean hasPathway) {
        var findings = new ArrayList<Finding>();
        unanswered(targets).ifPresent(findings::add);
        weaker(targets.weaker()).ifPresent(findings::add);
        List<Integer> idle = targets.tasks().stream()
                .filter(task -> !task.isTask())
                .map(Task::year)
                .toList();
        if (!idle.isEmpty()) {
            findings.add(Finding.of(
                    reference.rule("TGT-NO-REDUCTION"),
                    Facts.of("scenario", targets.source())
                            .and(
                                    "years",
                                    Facts.listed(
                                            idle.stream().map(String::valueOf).toList()))));
        }
        if (targets.peak().isNever()) {
            findings.add(Finding.of(
                    reference.rule("TGT-PEAK-NEVER"),
                    Facts.of("scenario", targets.source())
                            .and("year", targets.peak().horizon())));
        }
        boolean wantsPathway =
                targets.terms().weight(AllocationMethod.LEAST_COST).value() > 0;
        if (wantsPathway && !hasPathway) {
            findings.add(Finding.of(reference.rule("TGT-LEAST-COST-ABSENT")));
        }
        return findings;
    }

    /** The targets of plans in force that this plan sets less than. */
    private Optional<Finding> weaker(List<Goal.Weaker> weaker) {
        return weaker.isEmpty()
                ? Optional.empty()
                : Optional.of(Finding.at(
                        weaker.get(0).plan().row().place(),
                        reference.rule("TGT-BELOW-PLAN"),
                        Facts.of("count", weaker.size())
                                .and(
                                        "list",
                                        weaker.stream().map(TargetSetting::told).toList())));
    }

    private static Text told(Goal.Weaker weaker) {
        PlanTarget plan = weaker.plan();
        String held = ShortestDecimal.of(weaker.held().value().value());
        return Text.of(
                plan.name() + "（" + plan.row().place() + "），本方案" + weaker.year() + "年为" + held
                        + plan.goal().unit().symbol(),
                plan.name() + " (" + plan.row().place() + "), this plan has " + held + " in " + weaker.year());
    }

    /** The assigned targets of which the scenarios say nothing. */
    private Optional<Finding> unanswered(Targets targets) {
        List<PlanTarget> unanswered = targets.assigned().stream()
                .filter(plan ->
                        plan.year() > targets.base() && targets.answer(plan).isEmpty())
                .toList();
        return unanswered.isEmpty()
                ? Optional.empty()
                : Optional.of(Finding.at(
                        unanswered.get(0).row().place(),
                        reference.rule("TGT-ASSIGNED-UNANSWERED"),
                        Facts.of("count", unanswered.size())
                                .and(
                                        "list",
                                        unanswered.stream()
                                                .map(TargetSetting::told)
                                                .toList())));
    }

    private static Text told(PlanTarget plan) {
        String reason = plan.reason().map(Text::chinese).orElse("");
        String english = plan.reason().map(Text::english).orElse("");
        return Text.of(
                plan.name() + "（" + plan.row().place() + "，" + reason + "）",
                plan.name() + " (" + plan.row().place() + ", " + english + ")");
    }
}
