package org.tanlu.clause;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.tanlu.plan.Plan;
import org.tanlu.plan.Preparation;
import org.tanlu.trace.Clause;
import org.tanlu.trace.NotPrepared;
import org.tanlu.trace.Severity;

/** Lesson: seven steps in order; what this version does not do yet has its place and says why. */
@Clause("5")
class C05_StepsTest {

    @Test
    void a_step_that_is_not_built_says_so_with_its_clause_and_reason() {
        Plan plan = Preparation.prepare(City.with("").dossier().value(), City.REFERENCE)
                .value();
        List<NotPrepared> steps = List.of(plan.safeguards());
        assertThat(steps).extracting(NotPrepared::clause).containsExactly("11");
        assertThat(plan.pathway().reason().chinese()).isNotBlank();
        assertThat(steps).allSatisfy(step -> assertThat(step.reason().chinese()).isNotBlank());
    }

    @Test
    void a_city_without_energy_data_is_prepared_all_the_same_and_the_plan_is_not_for_issue() {
        var outcome = Preparation.prepare(City.with("").dossier().value(), City.REFERENCE);
        assertThat(outcome.value().history().years()).isEmpty();
        assertThat(outcome.findings())
                .filteredOn(finding -> finding.severity() == Severity.BLOCKING)
                .extracting(finding -> finding.rule().id())
                .containsExactly("ACC-NO-ENERGY");
    }
}
