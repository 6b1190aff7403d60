package org.tanlu.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.tanlu.Changed;
import org.tanlu.clause.City;
import org.tanlu.plan.Plan;
import org.tanlu.quantity.Quantity;
import org.tanlu.scenario.PlanTarget;
import org.tanlu.target.Goal;
import org.tanlu.target.Targets;
import org.tanlu.trace.Clause;

/** Targets of plans in force that the plan sets less than: new energy vehicles of the example city (clauses 4.1 and 9.3). */
@Clause({"4.1", "9.3"})
class WeakerTargetsTest {
    private static final String VEHICLES = "IND-B48";
    private static final Targets TARGETS = IssueDocumentTest.PLAN.targets().orElseThrow();
    private static final Goal GOAL = TARGETS.goal(VEHICLES).orElseThrow();

    /** The goal with the target of one plan alone. */
    private static Goal with(int year, double thousands) {
        PlanTarget plan = GOAL.plans().get(0);
        return Changed.with(
                GOAL,
                "plans",
                List.of(Changed.with(
                        plan,
                        Map.of(
                                "year",
                                year,
                                "goal",
                                Quantity.of(thousands, plan.goal().unit())))));
    }

    private static double held(int year) {
        return GOAL.target(year).orElseThrow().value().value();
    }

    @Test
    void the_first_milestone_behind_a_target_is_held_against_it() {
        assertThat(with(2026, held(2030) + 1).weaker(List.of(2030, 2035)))
                .singleElement()
                .satisfies(weaker -> {
                    assertThat(weaker.year()).isEqualTo(2030);
                    assertThat(weaker.held().key()).isEqualTo("target/indicator/IND-B48/2030");
                });
        assertThat(with(2026, held(2030)).weaker(List.of(2030, 2035))).isEmpty();
        assertThat(with(2031, held(2030) + 1).weaker(List.of(2030, 2035))).isEmpty();
        assertThat(with(2030, held(2030) + 1).weaker(List.of(2030))).hasSize(1);
        assertThat(with(2036, held(2035) + 1).weaker(List.of(2030, 2035))).isEmpty();
    }

    @Test
    void the_issue_version_says_so_and_who_brings_what_is_missing() {
        Goal goal = with(2028, held(2030) + 1000);
        Targets targets = Changed.with(
                TARGETS,
                "goals",
                TARGETS.goals().stream()
                        .map(each -> each.equals(GOAL) ? goal : each)
                        .toList());
        Plan plan = Changed.with(IssueDocumentTest.PLAN, "targets", Optional.of(targets));
        assertThat(Documents.prose(IssueDocument.of(plan, City.REFERENCE)))
                .contains("提出的“" + goal.plans().get(0).name() + "”，按已安排的任务预计到2030年为")
                .contains("仍低于该目标；由市交通运输局牵头");
        assertThat(IssueDocumentTest.TEXT).doesNotContain("仍低于该目标");
    }
}
