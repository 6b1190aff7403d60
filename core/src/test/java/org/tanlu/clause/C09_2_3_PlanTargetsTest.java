package org.tanlu.clause;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.tanlu.energy.Course;
import org.tanlu.plan.Plan;
import org.tanlu.published.ExampleCity;
import org.tanlu.scenario.Odds;
import org.tanlu.scenario.PlanTarget;
import org.tanlu.scenario.ScenarioKind;
import org.tanlu.scenario.Scenarios;
import org.tanlu.trace.Clause;
import org.tanlu.trace.Finding;
import org.tanlu.trace.Outcome;
import org.tanlu.trace.Text;

/**
 * Lesson: targets of superior plans, assigned ones and the city's own are held against the scenarios in their years, and what
 * the scenarios cannot answer says why (clauses 4.1 and 9.2).
 */
@Clause({"4.1", "C4.1-1", "9.2", "C9.2-3"})
class C09_2_3_PlanTargetsTest {
    private static final Outcome<Plan> YUNZHOU = ExampleCity.plan("yunzhou");
    private static final List<PlanTarget> TARGETS = YUNZHOU.value().planTargets();

    private static PlanTarget target(List<PlanTarget> targets, String name) {
        return targets.stream()
                .filter(one -> one.name().contains(name))
                .findFirst()
                .orElseThrow();
    }

    private static double fall(String indicator, int year) {
        return YUNZHOU.value().indicators().stream()
                .filter(value -> value.indicator().id().equals(indicator) && value.year() == year)
                .flatMap(value -> value.figure().stream())
                .map(figure -> figure.value().value() / 100)
                .findFirst()
                .orElseThrow();
    }

    private static double number(PlanTarget target, ScenarioKind kind) {
        return target.find(kind).orElseThrow().value().value();
    }

    private static double intensity(Course course, int year) {
        return course.total().find(year).orElseThrow().tonnes()
                / course.driver("gdp").find(year).orElseThrow().value();
    }

    /** 2020 to 2024 by the indicators, both since 2015; 2024 to 2025 in the scenario. */
    @Test
    void an_assigned_fall_of_intensity_is_the_past_times_the_scenario() {
        PlanTarget target = target(TARGETS, "2025年碳排放强度比2020年下降18%");
        Scenarios scenarios = YUNZHOU.value().scenarios().orElseThrow();
        double past = (1 - fall("IND-B29", 2024)) / (1 - fall("IND-B29", 2020));
        for (ScenarioKind kind : ScenarioKind.values()) {
            Course course = scenarios.of(kind).course();
            double expected = (1 - past * intensity(course, 2025) / intensity(course, 2024)) * 100;
            assertThat(number(target, kind)).isCloseTo(expected, within(1e-9));
        }
        assertThat(target.isOwn()).isTrue();
    }

    @Test
    void a_target_that_is_missed_has_a_gap_and_a_finding_and_one_that_is_met_has_none() {
        List<PlanTarget> missed = TARGETS.stream()
                .filter(target -> target.isAnswered() && target.isOwn() && !target.isMet(ScenarioKind.LOW_CARBON))
                .toList();
        List<Finding> findings = YUNZHOU.findings().stream()
                .filter(finding -> finding.rule().id().equals("SCN-TARGET-MISSED"))
                .toList();
        assertThat(findings).hasSize(missed.isEmpty() ? 0 : 1);
        for (PlanTarget target : TARGETS) {
            if (target.isAnswered()) {
                double value = number(target, ScenarioKind.LOW_CARBON);
                assertThat(target.isMet(ScenarioKind.LOW_CARBON))
                        .isEqualTo(target.goal().value() - value < 0.05);
            }
        }
    }

    @Test
    void what_the_scenarios_cannot_answer_says_why() {
        assertThat(target(TARGETS, "森林覆盖率").reason()).map(Text::chinese).contains("情景结果不含该指标");
        assertThat(TARGETS)
                .allSatisfy(one ->
                        assertThat(one.isAnswered()).isNotEqualTo(one.reason().isPresent()));
    }

    /** The plan says 2030; the year of a municipality's plan is its own. */
    @Test
    void a_peak_year_is_met_by_a_peak_in_it_or_before() {
        Plan beijing = ExampleCity.plan("beijing").value();
        PlanTarget peak = target(beijing.planTargets(), "2030年前碳达峰");
        assertThat(peak.isOwn()).isTrue();
        for (ScenarioKind kind : ScenarioKind.values()) {
            int year = beijing.scenarios().orElseThrow().peak(kind).year();
            assertThat(peak.isMet(kind)).isEqualTo(year <= 2030);
        }
    }

    /** The draws of a peak by the province's year are counted twice, in two ways. */
    @Test
    void every_answered_target_has_the_share_of_draws_that_meet_it() {
        for (PlanTarget target : TARGETS) {
            for (ScenarioKind kind : ScenarioKind.values()) {
                assertThat(target.chance(kind).isPresent()).isEqualTo(target.isAnswered());
                target.chance(kind)
                        .ifPresent(share -> assertThat(share.value().value()).isBetween(0.0, 100.0));
            }
        }
        Plan beijing = ExampleCity.plan("beijing").value();
        PlanTarget peak = target(beijing.planTargets(), "2030年前碳达峰");
        Odds odds = beijing.scenarios().orElseThrow().odds();
        assertThat(odds.goal()).isEqualTo(2030);
        for (ScenarioKind kind : ScenarioKind.values()) {
            assertThat(peak.chance(kind).orElseThrow().value().value())
                    .isCloseTo(odds.peaksInTime(kind).value() * 100, within(1e-9));
        }
    }

    @Test
    void every_number_of_the_comparison_can_be_explained() {
        assertThat(YUNZHOU.value().figures())
                .extracting(figure -> figure.key())
                .contains("scenario/low_carbon/plan_target/emission_fall/2020-2025");
        assertThat(target(TARGETS, "2025年碳排放强度比2020年下降18%")
                        .find(ScenarioKind.LOW_CARBON)
                        .orElseThrow()
                        .derivation()
                        .get()
                        .parents())
                .hasSize(2);
    }
}
