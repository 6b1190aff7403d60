package org.tanlu.solver;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.tanlu.linear.Status;
import org.tanlu.pathway.Route;
import org.tanlu.pathway.Scheduled;
import org.tanlu.plan.Plan;
import org.tanlu.potential.Potential;
import org.tanlu.trace.Clause;
import org.tanlu.trace.Outcome;

/** A city that has little beside published statistics has a pathway too: of the measures that they tell of, and no other. */
@Clause("10")
class BeijingPathwayTest {
    @Test
    void a_city_of_published_data_has_a_pathway_of_what_they_tell_of_and_is_told_what_lacks() {
        Outcome<Plan> prepared = BeijingPlan.PLAN;
        Route route = prepared.value().pathway().main().orElseThrow();

        assertThat(route.pathway().proof().status()).isEqualTo(Status.OPTIMAL);
        assertThat(route.pathway().proof().gap().value()).isLessThanOrEqualTo(0.005);
        assertThat(route.pathway().proof().deviation().value()).isLessThan(1e-6);
        assertThat(route.pathway().proof().costs().value()).isLessThan(1e-6);
        List<String> had = prepared.value().potentials().orElseThrow().measures().stream()
                .filter(one ->
                        one.standing() == Potential.Standing.AVAILABLE || one.standing() == Potential.Standing.ENABLING)
                .map(one -> one.measure().id())
                .toList();
        assertThat(route.schedule().actions())
                .isNotEmpty()
                .extracting((Scheduled one) -> one.action().measure().id())
                .isSubsetOf(had);
        assertThat(prepared.findings())
                .extracting(finding -> finding.rule().id())
                .contains("POT-UNTOLD");
    }
}
