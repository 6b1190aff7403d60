package org.tanlu.conformity;

import java.util.List;
import java.util.Optional;
import org.tanlu.reference.ConformityRule;
import org.tanlu.reference.OutlineSection;
import org.tanlu.reference.Requirement;
import org.tanlu.trace.Text;

/**
 * 单项判定 a requirement of the guideline held against the plan.
 *
 * @param requirement the requirement
 * @param rule        how it was checked
 * @param section     the heading of Appendix A under which the evidence stands; empty where it stands in an annex
 * @param verdict     how the plan stands to it
 * @param evidence    what shows it; none where nothing was found
 * @param reason      why it is not met in full or does not apply; empty texts where it is met
 * @param remedy      what to do, or what the reviewer is to judge; empty texts where nothing is
 */
public record Judgement(
        Requirement requirement,
        ConformityRule rule,
        Optional<OutlineSection> section,
        Verdict verdict,
        List<Evidence> evidence,
        Text reason,
        Text remedy) {
    public Judgement {
        evidence = List.copyOf(evidence);
        if (verdict == Verdict.MET && evidence.isEmpty()) {
            throw new IllegalArgumentException("no requirement is met without evidence: " + requirement.id());
        }
    }

    /** Whether a plan must fulfil it: what the guideline says with 应, or plainly where it means 应. */
    public boolean isBinding() {
        return requirement.isBinding();
    }

    /** Whether it would be met but for a finding, whose words are its reason and remedy. */
    public boolean isByFinding() {
        return verdict == Verdict.PARTLY && !remedy.equals(rule.remedy());
    }

    /** Whether it is binding and the plan does not fulfil it, or only in part. */
    public boolean isOpen() {
        return isBinding() && isUnfulfilled();
    }

    /** Whether the plan does not fulfil it, or only in part, binding or not. */
    public boolean isUnfulfilled() {
        return verdict == Verdict.NOT_MET || verdict == Verdict.PARTLY;
    }
}
