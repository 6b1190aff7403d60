package org.tanlu.clause;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.tanlu.energy.Move;
import org.tanlu.plan.Plan;
import org.tanlu.published.ExampleCity;
import org.tanlu.scenario.Scenarios;
import org.tanlu.trace.Clause;
import org.tanlu.trace.Derivation;
import org.tanlu.trace.Figure;
import org.tanlu.trace.Finding;
import org.tanlu.trace.Outcome;

/**
 * Lesson: what was carried out already is no potential any more, and nothing is taken off twice (clause 6). Parks of Yunzhou
 * use 150 × 10^4 tce, of which cascades for 42,000 tce were built in 2020; of its waste heat above 120 °C the city told what is
 * not used yet.
 */
@Clause({"6", "C6-5"})
class C06_5_CarriedOutTest {
    private static final Outcome<Plan> PLAN = ExampleCity.plan("yunzhou");
    private static final Scenarios SCENARIOS = PLAN.value().scenarios().orElseThrow();

    private static Move move(String id) {
        return SCENARIOS.system().moves().stream()
                .filter(move -> move.measure().id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    /** 1,500,000 − 42,000 tce. */
    @Test
    void what_was_carried_out_is_taken_off_a_potential_of_all() {
        assertThat(move("F-CAS").potential().value()).isEqualTo(1_458_000);
        assertThat(move("F-CAS").done().value()).isEqualTo(42_000);
    }

    @Test
    void a_potential_of_what_is_left_is_not_lessened_again() {
        assertThat(move("F-WHR1").done().value()).isZero();
        assertThat(move("T-EBUS").done().value()).isZero();
    }

    @Test
    void one_finding_tells_what_became_of_each() {
        assertThat(PLAN.findings())
                .filteredOn(finding -> finding.rule().id().equals("SCN-EXISTING"))
                .singleElement()
                .extracting(Finding::message)
                .satisfies(message -> assertThat(message.chinese())
                        .contains("扣除 园区能源梯级利用与集中供热 42000tce；", "不再扣除 虚构·烧结余热发电、", "未能扣除 虚构·农村散煤型煤替代"));
    }

    @Test
    void the_explanation_shows_what_was_told_and_what_is_taken_off() {
        Derivation units = SCENARIOS.figures().stream()
                .filter(figure -> figure.key().equals("scenario/low_carbon/measure/F-CAS/2030"))
                .map(Figure::derivation)
                .map(Supplier::get)
                .findFirst()
                .orElseThrow();
        List<Derivation> parts = units.parents().get(units.parents().size() - 1).parents();
        assertThat(parts).extracting(part -> part.value().value()).containsExactly(1_500_000.0, 42_000.0);
    }
}
