package org.tanlu.conformity;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.tanlu.plan.Plan;
import org.tanlu.reference.ConformityRule;
import org.tanlu.reference.ReferenceData;
import org.tanlu.trace.Clause;
import org.tanlu.trace.Finding;

/** 符合性自查 holds a plan against every requirement of the guideline (clause 4.2). */
@Clause("4.2")
public final class ConformityCheck {
    private ConformityCheck() {}

    /**
     * Checks a plan.
     *
     * @param findings  everything found from the survey on
     * @param reference the requirements and how each is checked
     */
    public static Conformity check(Plan plan, List<Finding> findings, ReferenceData reference) {
        Map<String, ConformityRule> rules = new LinkedHashMap<>();
        reference.standard().conformity().forEach(rule -> rules.put(rule.requirement(), rule));
        var judge = new Judge(new Probes(plan, reference), findings, reference.standard());
        List<Judgement> judgements = reference.standard().requirements().stream()
                .map(requirement ->
                        judge.judge(requirement, Objects.requireNonNull(rules.get(requirement.id()), requirement.id())))
                .toList();
        return new Conformity(judgements, Label.of(plan, findings, judgements));
    }
}
