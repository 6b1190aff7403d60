package org.tanlu.report;

import java.util.Map;
import org.tanlu.plan.Plan;
import org.tanlu.safeguard.Appraisal;
import org.tanlu.trace.Clause;

/** 区县考核 how an object is appraised: what speaks of tasks of districts is said as to come where the plan does not divide them. */
@Clause("11.3")
final class DistrictAppraisal {
    private final boolean isDivided;
    private final Wording wording;

    DistrictAppraisal(Plan plan, Wording wording) {
        this.isDivided =
                plan.targets().filter(targets -> !targets.districts().isEmpty()).isPresent();
        this.wording = wording;
    }

    /** The words on how an object is appraised. */
    String method(Appraisal.Item item) {
        return isDivided
                ? item.text()
                : item.text()
                        .replace(
                                wording.text("issue-object-divided", Map.of()),
                                wording.text("issue-object-undivided", Map.of()));
    }
}
