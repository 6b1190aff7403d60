package org.tanlu.plan;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import org.tanlu.fieldwork.assessment.FieldSurvey;
import org.tanlu.history.EmissionHistory;
import org.tanlu.inventory.History;
import org.tanlu.inventory.IndicatorChange;
import org.tanlu.inventory.IndicatorValue;
import org.tanlu.inventory.ToldFigures;
import org.tanlu.pathway.Consequences;
import org.tanlu.pathway.Routes;
import org.tanlu.potential.Potentials;
import org.tanlu.quality.QualityReport;
import org.tanlu.quality.ReconciledInventory;
import org.tanlu.safeguard.SafeguardProposal;
import org.tanlu.scenario.Identification;
import org.tanlu.scenario.PlanTarget;
import org.tanlu.scenario.ScenarioIndicator;
import org.tanlu.scenario.ScenarioKind;
import org.tanlu.scenario.Scenarios;
import org.tanlu.survey.Dossier;
import org.tanlu.target.Targets;
import org.tanlu.trace.Clause;
import org.tanlu.trace.Figure;
import org.tanlu.uncertainty.Uncertainty;

/**
 * 方案 the plan: what each of the seven steps gave (chapter 5).
 *
 * @param dossier    step 1, the survey (chapter 6)
 * @param history    step 2, the historical emissions (chapter 7)
 * @param uncertainty how far the historical emissions may be wrong (clause 4.2)
 * @param emissionHistory what the history tells (clause 7.2)
 * @param reconciliations the comparisons with official inventories (clause 4.2)
 * @param indicators the indicators of Table B.1 by year
 * @param quality    what the checks of the data say (clause 4.2)
 * @param fieldSurvey what the field survey amounts to beside its registers (clauses 4.1 and 6)
 * @param potentials step 3 (chapter 8); empty where there are no scenarios
 * @param scenarios  step 4 (clauses 9.1 and 9.2); empty where no energy system can be made
 * @param forecasts  the indicators of Table B.1 in the scenarios by year; none where there are none
 * @param identification what makes emissions grow, and what kind of city it is (clause 9.2); empty without scenarios
 * @param targets    step 5 (clause 9.3); empty without scenarios
 * @param pathway    step 6 (chapter 10); no route where none was solved, with the reason
 * @param consequences what the pathway means for supply in the winter peak, work and households; empty where none was solved
 * @param safeguards step 7 (chapter 11)
 */
@Clause("5")
public record Plan(
        Dossier dossier,
        History history,
        Uncertainty uncertainty,
        EmissionHistory emissionHistory,
        List<ReconciledInventory> reconciliations,
        List<IndicatorValue> indicators,
        QualityReport quality,
        FieldSurvey fieldSurvey,
        Optional<Potentials> potentials,
        Optional<Scenarios> scenarios,
        List<ScenarioIndicator> forecasts,
        Optional<Identification> identification,
        Optional<Targets> targets,
        Routes pathway,
        Optional<Consequences> consequences,
        SafeguardProposal safeguards) {

    public Plan {
        reconciliations = List.copyOf(reconciliations);
        indicators = List.copyOf(indicators);
        forecasts = List.copyOf(forecasts);
    }

    /** The same plan with its targets. */
    Plan with(Optional<Targets> set) {
        return new Plan(
                dossier,
                history,
                uncertainty,
                emissionHistory,
                reconciliations,
                indicators,
                quality,
                fieldSurvey,
                potentials,
                scenarios,
                forecasts,
                identification,
                set,
                pathway,
                consequences,
                safeguards);
    }

    /** The targets of plans against the scenarios (clauses 4.1 and 9.2); none without scenarios. */
    public List<PlanTarget> planTargets() {
        return targets.map(Targets::plans).orElseGet(List::of);
    }

    /** Every figure of the plan that can be asked where it comes from. */
    public List<Figure> figures() {
        var figures = new ArrayList<>(accounted());
        scenarios.ifPresent(simulated -> {
            figures.addAll(simulated.figures());
            forecasts.stream()
                    .filter(each -> each.value().year() > simulated.system().baseYear())
                    .forEach(each -> each.value().figure().ifPresent(figures::add));
            identification.ifPresent(found -> figures.addAll(found.figures()));
        });
        potentials.ifPresent(found -> figures.addAll(found.figures()));
        targets.ifPresent(set -> {
            figures.addAll(set.figures());
            set.assigned().forEach(target -> set.missed(target).ifPresent(figures::add));
        });
        var compared = new LinkedHashMap<String, Figure>();
        planTargets().forEach(target -> {
            target.figures().values().forEach(figure -> compared.put(figure.key(), figure));
            for (ScenarioKind kind : ScenarioKind.values()) {
                target.chance(kind).ifPresent(figure -> compared.put(figure.key(), figure));
            }
        });
        figures.addAll(compared.values());
        figures.addAll(pathway.figures());
        consequences.ifPresent(found -> figures.addAll(found.figures()));
        return figures;
    }

    /** The figures of what was, without those of the scenarios. */
    public List<Figure> accounted() {
        var figures = new ArrayList<>(history.figures());
        figures.addAll(uncertainty.figures());
        figures.addAll(emissionHistory.figures());
        indicators.forEach(value -> value.figure().ifPresent(figures::add));
        figures.addAll(IndicatorChange.figures(indicators));
        figures.addAll(ToldFigures.of(dossier));
        figures.addAll(fieldSurvey.figures());
        reconciliations.forEach(compared -> figures.addAll(compared.figures()));
        return figures;
    }
}
