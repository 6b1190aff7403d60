package org.tanlu.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ForkJoinTask;
import org.tanlu.energy.Course;
import org.tanlu.fieldwork.assessment.FieldAssessment;
import org.tanlu.fieldwork.assessment.FieldSurvey;
import org.tanlu.fieldwork.assessment.KeySector;
import org.tanlu.fieldwork.request.OwnNames;
import org.tanlu.history.EmissionHistory;
import org.tanlu.history.HistoryAnalysis;
import org.tanlu.inventory.Accounting;
import org.tanlu.inventory.History;
import org.tanlu.inventory.IndicatorTable;
import org.tanlu.inventory.IndicatorValue;
import org.tanlu.pathway.ConsequenceAnalysis;
import org.tanlu.pathway.Consequences;
import org.tanlu.pathway.PathwayDesign;
import org.tanlu.pathway.Roadmaps;
import org.tanlu.pathway.Routes;
import org.tanlu.pathway.Solving;
import org.tanlu.pathway.TaskDivision;
import org.tanlu.potential.CityKind;
import org.tanlu.potential.OwnMeasures;
import org.tanlu.potential.PotentialAnalysis;
import org.tanlu.potential.Potentials;
import org.tanlu.quality.QualityControl;
import org.tanlu.quality.QualityReport;
import org.tanlu.quality.ReconciledInventory;
import org.tanlu.quality.Reconciliation;
import org.tanlu.reference.ReferenceData;
import org.tanlu.reference.Sector;
import org.tanlu.safeguard.SafeguardProposal;
import org.tanlu.scenario.CityType;
import org.tanlu.scenario.Identification;
import org.tanlu.scenario.Odds;
import org.tanlu.scenario.PlanTarget;
import org.tanlu.scenario.PlanTargets;
import org.tanlu.scenario.ScenarioIndicator;
import org.tanlu.scenario.ScenarioIndicators;
import org.tanlu.scenario.ScenarioKind;
import org.tanlu.scenario.Scenarios;
import org.tanlu.scenario.Simulation;
import org.tanlu.survey.Dossier;
import org.tanlu.target.CommittedPath;
import org.tanlu.target.TargetBasis;
import org.tanlu.target.TargetSetting;
import org.tanlu.target.Targets;
import org.tanlu.trace.Clause;
import org.tanlu.trace.Finding;
import org.tanlu.trace.Outcome;
import org.tanlu.uncertainty.TrendYears;
import org.tanlu.uncertainty.Uncertainty;
import org.tanlu.uncertainty.UncertaintyAnalysis;

/** 方案编制 the preparation of a plan: the seven steps of chapter 5, in order. */
@Clause("5")
public final class Preparation {

    private Preparation() {}

    /** Prepares the plan of a city without solving its pathway, for whoever asks nothing of chapter 10. */
    @Clause("5")
    public static Outcome<Plan> prepare(Dossier dossier, ReferenceData reference) {
        return prepare(dossier, reference, Solving.notAsked());
    }

    /**
     * Prepares the plan of a city. No step is skipped; a step that this version lacks stands in the plan as not prepared.
     *
     * @param dossier what the city told
     * @param usual   what is known before any city
     * @param solving who solves the pathway
     */
    @Clause("5")
    public static Outcome<Plan> prepare(Dossier dossier, ReferenceData usual, Solving solving) {
        return prepare(dossier, usual, solving, Progress.untold());
    }

    /**
     * Prepares the plan of a city as above.
     *
     * @param told is told of each step before it begins, and may end the preparation there
     */
    @Clause("5")
    public static Outcome<Plan> prepare(Dossier dossier, ReferenceData usual, Solving solving, Progress told) {
        ReferenceData reference = OwnNames.of(dossier, usual);
        told.begin(PlanStep.ACCOUNTING.text());
        Outcome<History> history = Accounting.account(dossier, reference);
        Outcome<EmissionHistory> past = HistoryAnalysis.analyse(dossier, history.value(), reference);
        var aside = Aside.begin(dossier, history, past, reference);
        Outcome<FieldSurvey> field = FieldAssessment.assess(dossier, history.value(), past.value(), reference);
        Outcome<OwnMeasures> own = OwnMeasures.of(dossier, reference);
        Outcome<Optional<Scenarios>> scenarios = scenarios(dossier, history.value(), own.value(), told);
        Optional<Outcome<Identification>> identified = identified(scenarios.value(), dossier, field.value(), reference);
        Outcome<Optional<Potentials>> potentials =
                potentials(scenarios.value(), identified, dossier, own.value(), told);
        List<IndicatorValue> indicators = IndicatorTable.of(dossier, history.value(), reference);
        Outcome<Routes> routes =
                routes(scenarios.value(), potentials.value(), dossier, indicators, own.value(), solving, told);
        Outcome<SafeguardProposal> safeguards = safeguards(dossier, history.value(), routes.value(), own.value(), told);
        Outcome<Optional<Consequences>> consequences = consequences(routes.value(), dossier, own.value());
        var draft = new Plan(
                dossier,
                history.value(),
                aside.ranges().join().value(),
                past.value(),
                aside.compared().join().value(),
                indicators,
                aside.quality().join().value(),
                field.value(),
                potentials.value(),
                scenarios.value(),
                forecasts(scenarios.value(), indicators, dossier),
                identified.map(Outcome::value),
                Optional.empty(),
                routes.value(),
                consequences.value(),
                safeguards.value());
        var steps = new ArrayList<Outcome<?>>(List.of(history, aside.ranges().join(), past));
        steps.addAll(List.of(aside.compared().join(), aside.quality().join(), field, own));
        steps.addAll(List.of(scenarios, potentials, routes, consequences, safeguards));
        return withTargets(draft, steps, identified, reference, told);
    }

    /** Steps that nothing of the scenarios needs: they go on beside them. */
    private record Aside(
            ForkJoinTask<Outcome<Uncertainty>> ranges,
            ForkJoinTask<Outcome<List<ReconciledInventory>>> compared,
            ForkJoinTask<Outcome<QualityReport>> quality) {

        static Aside begin(
                Dossier dossier, Outcome<History> history, Outcome<EmissionHistory> past, ReferenceData reference) {
            History known = history.value();
            return new Aside(
                    begin(() -> UncertaintyAnalysis.analyse(known, dossier, reference, trend(past))),
                    begin(() -> Reconciliation.reconcile(dossier, known, history.findings(), reference)),
                    begin(() -> QualityControl.check(dossier, known, reference)));
        }

        private static <T> ForkJoinTask<T> begin(Callable<T> step) {
            return ForkJoinTask.adapt(step).fork();
        }
    }

    /** The plan with its targets, which need all other steps, and what every step found. */
    private static Outcome<Plan> withTargets(
            Plan draft,
            List<Outcome<?>> steps,
            Optional<Outcome<Identification>> identified,
            ReferenceData reference,
            Progress progress) {
        progress.begin(PlanStep.TARGETS.text());
        Optional<Outcome<Targets>> targets = targets(draft, reference);
        Plan plan = draft.with(targets.map(Outcome::value));
        return Outcome.of(plan, findings(steps, List.of(identified, targets), plan, reference));
    }

    private static Outcome<Optional<Scenarios>> scenarios(
            Dossier dossier, History history, OwnMeasures own, Progress progress) {
        progress.begin(PlanStep.SCENARIOS.text());
        return Simulation.simulate(dossier, history, own.reference());
    }

    private static Outcome<SafeguardProposal> safeguards(
            Dossier dossier, History history, Routes routes, OwnMeasures own, Progress progress) {
        progress.begin(PlanStep.SAFEGUARDS.text());
        return SafeguardProposal.propose(dossier, history, routes, own.reference());
    }

    private static Outcome<Optional<Consequences>> consequences(Routes routes, Dossier dossier, OwnMeasures own) {
        return ConsequenceAnalysis.analyse(routes.main(), dossier, own.reference());
    }

    private static Outcome<Routes> routes(
            Optional<Scenarios> scenarios,
            Optional<Potentials> potentials,
            Dossier dossier,
            List<IndicatorValue> indicators,
            OwnMeasures own,
            Solving solving,
            Progress progress) {
        progress.begin(PlanStep.PATHWAY.text());
        List<PlanTarget> targets = planTargets(scenarios, dossier, indicators);
        Optional<Odds> odds = solving.solver().flatMap(any -> scenarios).map(Scenarios::odds);
        odds.ifPresent(Odds::drawAhead);
        Outcome<Routes> solved = PathwayDesign.design(
                scenarios, potentials, targets, indicators, dossier.city(), own.reference(), solving);
        odds.ifPresent(Odds::assessAhead); // the next steps leave a core free, the search of the pathway does not
        Outcome<Routes> divided = TaskDivision.divide(solved.value(), dossier, own.reference());
        Outcome<Routes> drawn = Roadmaps.complete(divided.value(), potentials, own.reference());
        var findings = new ArrayList<>(solved.findings());
        findings.addAll(divided.findings());
        findings.addAll(drawn.findings());
        return Outcome.of(drawn.value(), findings);
    }

    /** What every step found, in order; steps that there is not are empty. */
    private static List<Finding> findings(
            List<Outcome<?>> steps, List<Optional<? extends Outcome<?>>> further, Plan plan, ReferenceData reference) {
        var findings = new ArrayList<Finding>();
        steps.forEach(step -> findings.addAll(step.findings()));
        further.forEach(step -> step.ifPresent(found -> findings.addAll(found.findings())));
        PlanTargets.missed(plan.planTargets(), reference).ifPresent(findings::add);
        return findings;
    }

    private static Optional<TrendYears> trend(Outcome<EmissionHistory> past) {
        return past.value().comparison().map(years -> new TrendYears(years.base(), years.last()));
    }

    private static List<PlanTarget> planTargets(
            Optional<Scenarios> scenarios, Dossier dossier, List<IndicatorValue> indicators) {
        return scenarios
                .map(simulated -> PlanTargets.of(simulated, dossier, indicators))
                .orElseGet(List::of);
    }

    private static Optional<Outcome<Identification>> identified(
            Optional<Scenarios> scenarios, Dossier dossier, FieldSurvey field, ReferenceData reference) {
        List<Sector> keys = field.keySectors().stream().map(KeySector::sector).toList();
        return scenarios.map(simulated -> Identification.identify(simulated, dossier, keys, reference));
    }

    /** The potentials by the supply of the low-carbon scenario. */
    private static Outcome<Optional<Potentials>> potentials(
            Optional<Scenarios> scenarios,
            Optional<Outcome<Identification>> found,
            Dossier dossier,
            OwnMeasures own,
            Progress progress) {
        progress.begin(PlanStep.POTENTIAL.text());
        if (scenarios.isEmpty() || found.isEmpty()) {
            return Outcome.of(Optional.empty(), List.of());
        }
        Course course = scenarios.get().of(ScenarioKind.LOW_CARBON).course();
        Outcome<Potentials> potentials = PotentialAnalysis.analyse(
                dossier, own, course, kind(found.get().value().type()));
        return Outcome.of(Optional.of(potentials.value()), potentials.findings());
    }

    private static CityKind kind(CityType type) {
        return new CityKind(
                type.kind().name(),
                type.kind().text(),
                type.isTold(),
                type.area().map(CityType.Area::text),
                type.secondary(),
                type.tertiary());
    }

    /** The targets that follow from what the plan has so far; none without scenarios. */
    private static Optional<Outcome<Targets>> targets(Plan draft, ReferenceData reference) {
        return draft.identification()
                .map(found -> basis(draft, found, draft.scenarios().orElseThrow()))
                .map(basis -> TargetSetting.set(draft.dossier(), basis, course(draft), reference));
    }

    private static TargetBasis basis(Plan draft, Identification found, Scenarios scenarios) {
        List<PlanTarget> plans = PlanTargets.of(scenarios, draft.dossier(), draft.indicators());
        return new TargetBasis(
                scenarios,
                draft.forecasts(),
                found.type(),
                draft.potentials(),
                plans,
                draft.fieldSurvey().differences(),
                draft.pathway()
                        .main()
                        .map(route -> CommittedPath.of(
                                route.kind(),
                                route.pathway().course(),
                                route.base(),
                                route.terms().from(),
                                plans,
                                scenarios,
                                draft.dossier(),
                                draft.indicators())));
    }

    /** The course of the pathway that the plan commits to. */
    private static Optional<Course> course(Plan draft) {
        return draft.pathway().main().map(route -> route.pathway().course());
    }

    private static List<ScenarioIndicator> forecasts(
            Optional<Scenarios> scenarios, List<IndicatorValue> indicators, Dossier dossier) {
        return scenarios
                .map(simulated -> ScenarioIndicators.of(simulated, indicators, dossier.city()))
                .orElse(List.of());
    }
}
