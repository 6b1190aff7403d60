package org.tanlu.plan;

import java.util.List;
import java.util.stream.Stream;
import org.tanlu.inventory.Accounting;
import org.tanlu.inventory.History;
import org.tanlu.inventory.IndicatorTable;
import org.tanlu.inventory.IndicatorValue;
import org.tanlu.pathway.PathwayDesign;
import org.tanlu.potential.PotentialAnalysis;
import org.tanlu.quality.QualityControl;
import org.tanlu.quality.QualityReport;
import org.tanlu.reference.ReferenceData;
import org.tanlu.safeguard.SafeguardProposal;
import org.tanlu.scenario.Simulation;
import org.tanlu.survey.Dossier;
import org.tanlu.target.TargetSetting;
import org.tanlu.trace.Clause;
import org.tanlu.trace.NotPrepared;
import org.tanlu.trace.Outcome;

/** 方案编制 the preparation of a plan: the seven steps of chapter 5, in order. */
@Clause("5")
public final class Preparation {

    private Preparation() {}

    /** Prepares the plan of a city. No step is skipped; a step that this version lacks stands in the plan as not prepared. */
    @Clause("5")
    public static Outcome<Plan> prepare(Dossier dossier, ReferenceData reference) {
        Outcome<History> history = Accounting.account(dossier, reference);
        Outcome<QualityReport> quality = QualityControl.check(dossier, history.value(), reference);
        NotPrepared potentials = PotentialAnalysis.analyse();
        NotPrepared scenarios = Simulation.simulate();
        NotPrepared targets = TargetSetting.set();
        NotPrepared pathway = PathwayDesign.leastCost();
        NotPrepared safeguards = SafeguardProposal.propose();
        List<IndicatorValue> indicators = IndicatorTable.of(dossier, history.value(), reference);
        var plan = new Plan(
                dossier,
                history.value(),
                indicators,
                quality.value(),
                potentials,
                scenarios,
                targets,
                pathway,
                safeguards);
        return Outcome.of(
                plan,
                Stream.concat(history.findings().stream(), quality.findings().stream())
                        .toList());
    }
}
