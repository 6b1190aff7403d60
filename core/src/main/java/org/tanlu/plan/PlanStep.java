package org.tanlu.plan;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.tanlu.trace.Clause;
import org.tanlu.trace.Finding;
import org.tanlu.trace.Severity;
import org.tanlu.trace.Text;

/**
 * 编制步骤 the seven steps of Figure 1 of the guideline, each with the gate after it: what was made, and the gravest finding of the
 * step (clause 5).
 */
@Clause({"5", "C5-9"})
public enum PlanStep {
    /** Chapter 6. */
    SURVEY(
            Text.of("收资调研", "survey"),
            List.of("SUR", "BAL", "IMP", "REQ", "RCV", "FLD"),
            plan -> !plan.dossier().valueYears().isEmpty()
                    || !plan.dossier().energyYears().isEmpty()),
    /** Chapter 7. */
    ACCOUNTING(
            Text.of("历史排放核算", "historical emissions"),
            List.of("ACC", "HIS", "QC", "REC", "UNC", "WST"),
            plan -> !plan.history().years().isEmpty()),
    /** Chapter 8. */
    POTENTIAL(
            Text.of("减排潜力分析", "reduction potential"),
            List.of("POT"),
            plan -> plan.potentials().isPresent()),
    /** Clauses 9.1 and 9.2. */
    SCENARIOS(
            Text.of("多情景模拟", "scenarios"),
            List.of("SCN"),
            plan -> plan.scenarios().isPresent()),
    /** Clause 9.3. */
    TARGETS(Text.of("目标和指标", "targets"), List.of("TGT"), plan -> plan.targets().isPresent()),
    /** Chapter 10. */
    PATHWAY(
            Text.of("减排路径", "pathway"),
            List.of("PTH", "PLN"),
            plan -> plan.pathway().main().isPresent()),
    /** Chapter 11. */
    SAFEGUARDS(
            Text.of("保障措施", "safeguards"),
            List.of("SFG"),
            plan -> !plan.safeguards().policies().isEmpty());

    private final Text text;
    private final List<String> rooms;
    private final Predicate<Plan> made;

    PlanStep(Text text, List<String> rooms, Predicate<Plan> made) {
        this.text = text;
        this.rooms = rooms;
        this.made = made;
    }

    /** In both languages. */
    public Text text() {
        return text;
    }

    /** Whether the step gave anything for a plan. */
    public boolean isMade(Plan plan) {
        return made.test(plan);
    }

    /** The gravest of its findings; empty where it has none. */
    public Optional<Severity> gravest(List<Finding> findings) {
        return findings.stream()
                .filter(finding ->
                        rooms.stream().anyMatch(room -> finding.rule().id().startsWith(room + "-")))
                .map(Finding::severity)
                .max(Comparator.naturalOrder());
    }
}
