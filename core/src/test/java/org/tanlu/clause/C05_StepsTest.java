package org.tanlu.clause;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.tanlu.plan.Plan;
import org.tanlu.plan.Preparation;
import org.tanlu.trace.Clause;
import org.tanlu.trace.Severity;

/** Lesson: seven steps in order; what this version does not do yet has its place and says why. */
@Clause("5")
class C05_StepsTest {

    @Test
    void a_city_without_data_has_all_steps_and_those_that_need_data_say_why_they_are_empty() {
        Plan plan = Preparation.prepare(City.with("").dossier().value(), City.REFERENCE)
                .value();
        assertThat(plan.pathway().reason().chinese()).isNotBlank();
        assertThat(plan.safeguards().policies()).isNotEmpty();
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
