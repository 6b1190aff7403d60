package org.tanlu.published;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.tanlu.fieldwork.assessment.BranchCoverage;
import org.tanlu.fieldwork.assessment.FieldSurvey;
import org.tanlu.fieldwork.assessment.KeySector;
import org.tanlu.fieldwork.assessment.Measured;
import org.tanlu.fieldwork.assessment.PlanDifference;
import org.tanlu.plan.Plan;
import org.tanlu.survey.Register;
import org.tanlu.trace.Clause;
import org.tanlu.trace.Outcome;
import org.tanlu.trace.Verification;

/** The surveys of the example cities: that of Yunzhou is complete, that of Beijing holds published plans and says what it lacks. */
@Clause({"4.1", "6"})
class ExampleSurveysTest {
    private static final Outcome<Plan> YUNZHOU = ExampleCity.plan("yunzhou");
    private static final Outcome<Plan> BEIJING = Beijing.plan();

    private static Stream<String> found(Outcome<Plan> plan) {
        return plan.findings().stream().map(finding -> finding.rule().id()).filter(rule -> rule.startsWith("FLD-"));
    }

    private static FieldSurvey survey(Outcome<Plan> plan) {
        return plan.value().fieldSurvey();
    }

    @Test
    void little_is_missing_in_the_survey_of_yunzhou() {
        assertThat(found(YUNZHOU)).containsExactlyInAnyOrder("FLD-ENTERPRISE-UNKNOWN", "FLD-BODY-GENERIC");
        assertThat(survey(YUNZHOU).keySectors()).hasSize(5).allMatch(KeySector::isVisited);
        assertThat(survey(YUNZHOU).existing()).hasSize(8);
    }

    /** Two pairs of targets were made to differ; both are resolved on record. */
    @Test
    void the_differing_targets_of_yunzhou_are_found_and_resolved() {
        assertThat(survey(YUNZHOU).differences())
                .extracting(difference -> difference.one().text("indicator"))
                .containsExactlyInAnyOrder("IND-B30", "IND-B48");
        assertThat(survey(YUNZHOU).differences()).noneMatch(PlanDifference::isOpen);
    }

    /** Crude steel, coke, clinker and ammonia come from one enterprise each. */
    @Test
    void no_enterprise_of_yunzhou_exceeds_its_branch_and_sole_makers_make_all() {
        List<BranchCoverage> coverage = survey(YUNZHOU).coverage();
        assertThat(coverage).hasSize(19).noneMatch(BranchCoverage::isOver);
        assertThat(coverage)
                .filteredOn(each -> each.measured() == Measured.OUTPUT)
                .hasSize(4)
                .allSatisfy(
                        each -> assertThat(each.share().orElseThrow().value()).isEqualTo(1));
    }

    /** 6,554,000 + 439,000 of steel, 772,000 + 1,556,000 of cement. */
    @Test
    void the_market_of_yunzhou_holds_steel_and_cement() {
        assertThat(survey(YUNZHOU).market()).singleElement().satisfies(market -> {
            assertThat(market.enterprises()).hasSize(2);
            assertThat(market.direct().sum().orElseThrow().tonnes()).isEqualTo(9_321_000);
        });
    }

    @Test
    void beijing_is_told_what_its_survey_lacks_in_few_findings() {
        assertThat(found(BEIJING))
                .containsExactlyInAnyOrder(
                        "FLD-VISIT-PHASE",
                        "FLD-TYPICAL",
                        "FLD-PLAN-UNCHECKED",
                        "FLD-PLAN-DIFFER",
                        "FLD-GDP-BASE",
                        "FLD-BODY-GENERIC",
                        "FLD-PLAN-UNFILLED",
                        "FLD-EMPTY");
    }

    /** 300 against 400 × 10^8 kWh of green power, raised in 2025; 14.4 % of renewables or more and 15 % or more hold both. */
    @Test
    void targets_that_beijing_raised_are_found() {
        assertThat(survey(BEIJING).differences())
                .extracting(
                        difference -> difference.name().chinese(),
                        difference -> difference
                                .other()
                                .findQuantity("value")
                                .orElseThrow()
                                .toString())
                .containsExactly(tuple("外调绿电规模", "400 亿千瓦时"));
    }

    @Test
    void every_target_of_beijing_has_a_publication_and_none_was_read_in_the_original() {
        List<Register.Row> plans = BEIJING.value().dossier().register("plans").rows();
        assertThat(plans).hasSizeGreaterThan(25).allMatch(row -> row.verification() == Verification.SECONDARY);
        assertThat(plans).noneMatch(row -> row.source().title().isEmpty());
    }
}
