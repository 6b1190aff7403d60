package org.tanlu.quality;

import java.util.List;
import org.tanlu.inventory.History;
import org.tanlu.quality.ActivityResult.State;
import org.tanlu.reference.QualityActivity;
import org.tanlu.reference.QualityActivity.Kind;
import org.tanlu.reference.ReferenceData;
import org.tanlu.survey.Dossier;
import org.tanlu.survey.EnergyBalance;
import org.tanlu.survey.Register;
import org.tanlu.trace.Clause;

/**
 * 质量控制清单 the list of general quality control: what the program executes passes until one of its rules warns, what a person
 * does stands as its last record says (clause 4.2).
 */
@Clause("4.2")
final class ActivityList {
    private ActivityList() {}

    /** How every activity stands as long as nothing was found. */
    static List<ActivityResult> of(Dossier dossier, History history, ReferenceData reference) {
        return reference.standard().activities().stream()
                .map(activity -> activity.kind() == Kind.MANUAL
                        ? manual(activity, dossier)
                        : executed(activity, dossier, history))
                .toList();
    }

    private static ActivityResult manual(QualityActivity activity, Dossier dossier) {
        List<Register.Row> records = SignedRecords.of(dossier, activity);
        return new ActivityResult(activity, SignedRecords.state(records), 0, records);
    }

    private static ActivityResult executed(QualityActivity activity, Dossier dossier, History history) {
        State state = isThere(activity.need(), dossier, history) ? State.PASSED : State.NOT_APPLICABLE;
        return new ActivityResult(activity, state, 0, List.of());
    }

    private static boolean isThere(QualityActivity.Need need, Dossier dossier, History history) {
        return switch (need) {
            case ALWAYS -> true;
            case HISTORY -> !history.years().isEmpty();
            case BALANCES -> hasEnergy(dossier, EnergyBalance.Kind.BALANCE);
            case INVENTORIES -> hasEnergy(dossier, EnergyBalance.Kind.INVENTORY);
        };
    }

    private static boolean hasEnergy(Dossier dossier, EnergyBalance.Kind kind) {
        return dossier.energy().stream().anyMatch(energy -> energy.kind() == kind);
    }
}
