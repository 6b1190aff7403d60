package org.tanlu.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.tanlu.clause.OrderedCity;
import org.tanlu.energy.Move;
import org.tanlu.plan.Plan;
import org.tanlu.trace.Clause;
import org.tanlu.trace.Finding;
import org.tanlu.trace.Outcome;

/** What a city rejects in the register of choices, in a small city that rejects two measures and tells one of them all the same. */
@Clause({"8", "9.1"})
class RejectedMeasuresTest {
    private static final Outcome<Plan> PLAN = OrderedCity.with("")
            .register("measure_choices", """
                    措施,取舍,理由,来源,核验状态
                    B-RET1,不选用,已无余力,s,未核实
                    K-PH,不选用,碳普惠另行安排,s,未核实
                    """)
            .register("scenarios", """
                    情景,参数,年份,数值,单位,依据,理由,来源,核验状态
                    低碳,B-RET1,2026,100,%,假设,课例,s,未核实
                    """)
            .plan();

    private static double last(ScenarioKind kind, String measure) {
        return PLAN.value()
                .scenarios()
                .orElseThrow()
                .of(kind)
                .assumption("measure/" + measure)
                .in(2035)
                .value();
    }

    @Test
    void a_rejected_measure_stays_out_of_the_low_carbon_and_the_enhanced_scenario_for_the_city_s_reason() {
        assertThat(last(ScenarioKind.LOW_CARBON, "K-PH")).isZero();
        assertThat(last(ScenarioKind.ENHANCED, "K-PH")).isZero();
        assertThat(PLAN.value()
                        .scenarios()
                        .orElseThrow()
                        .of(ScenarioKind.ENHANCED)
                        .assumption("measure/K-PH")
                        .origin()
                        .reason()
                        .chinese())
                .isEqualTo("本市不选用：碳普惠另行安排");
    }

    @Test
    void one_that_the_register_of_scenarios_tells_is_taken_up_and_found() {
        assertThat(last(ScenarioKind.LOW_CARBON, "B-RET1")).isEqualTo(1);
        List<Finding> found = PLAN.findings().stream()
                .filter(finding -> finding.rule().id().equals("SCN-REJECTED"))
                .toList();
        assertThat(found)
                .singleElement()
                .satisfies(finding -> assertThat(finding.message().chinese())
                        .contains("低碳情景", "既有建筑基础类节能改造")
                        .doesNotContain("碳普惠"));
    }

    @Test
    void the_choice_is_of_measures_that_the_city_could_have() {
        assertThat(PLAN.value().scenarios().orElseThrow().system().moves())
                .extracting(Move::measure)
                .extracting(measure -> measure.id())
                .contains("B-RET1", "K-PH");
    }
}
