package org.tanlu.conformity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.tanlu.clause.City;
import org.tanlu.reference.ConformityRule;
import org.tanlu.reference.ConformityRule.Mode;
import org.tanlu.reference.Requirement;
import org.tanlu.reference.Standard;
import org.tanlu.trace.Clause;
import org.tanlu.trace.Finding;

/** Every requirement has a rule, and most of those that bind are decided by the program. */
@Clause("4.2")
class ConformityRulesTest {
    private static final Standard STANDARD = City.REFERENCE.standard();
    private static final List<ConformityRule> RULES = STANDARD.conformity();

    @Test
    void every_requirement_has_one_rule_in_the_order_of_the_guideline() {
        assertThat(RULES)
                .extracting(ConformityRule::requirement)
                .containsExactlyElementsOf(
                        STANDARD.requirements().stream().map(Requirement::id).toList())
                .hasSize(257);
    }

    @Test
    void of_the_200_binding_requirements_at_least_140_are_decided_automatically() {
        List<String> binding = STANDARD.requirements().stream()
                .filter(Requirement::isBinding)
                .map(Requirement::id)
                .toList();
        assertThat(binding).hasSize(200);
        assertThat(RULES)
                .filteredOn(rule -> binding.contains(rule.requirement()))
                .filteredOn(ConformityRule::isAutomatic)
                .hasSizeGreaterThanOrEqualTo(140);
    }

    @Test
    void what_is_automatic_looks_for_something_and_no_binding_requirement_is_waved_through() {
        assertThat(RULES)
                .filteredOn(ConformityRule::isAutomatic)
                .allSatisfy(rule -> assertThat(rule.probes()).isNotEmpty());
        assertThat(RULES)
                .filteredOn(rule -> rule.mode() == Mode.NONE)
                .extracting(rule -> STANDARD.requirements().stream()
                        .filter(each -> each.id().equals(rule.requirement()))
                        .findFirst()
                        .orElseThrow()
                        .isBinding())
                .containsOnly(false);
    }

    /** A city that told nothing but its name has headings and the safeguards of every city; only the title is met. */
    @Test
    void headings_alone_meet_nothing() {
        var plan = City.with("").plan();
        Conformity conformity = ConformityCheck.check(plan.value(), plan.findings(), City.REFERENCE);
        assertThat(conformity.judgements())
                .filteredOn(judgement -> judgement.verdict() == Verdict.MET)
                .extracting(judgement -> judgement.requirement().id())
                .containsExactly("CA-1");
        assertThat(conformity.find("C11.2-3").orElseThrow().reason().chinese()).contains("还没有目标");
        assertThat(conformity.label().causes())
                .extracting(Label.Cause::kind)
                .contains(Label.Kind.BLOCKING, Label.Kind.REQUIREMENTS);
    }

    @Test
    void what_is_met_has_evidence_and_what_is_not_has_a_reason_and_a_remedy() {
        assertThat(WholePlan.conformity().judgements()).allSatisfy(judgement -> {
            switch (judgement.verdict()) {
                case MET -> assertThat(judgement.evidence()).isNotEmpty();
                case PARTLY, NOT_MET -> {
                    assertThat(judgement.reason().chinese()).isNotBlank();
                    assertThat(judgement.reason().english()).isNotBlank();
                    assertThat(judgement.remedy().chinese()).isNotBlank();
                    assertThat(judgement.remedy().english()).isNotBlank();
                }
                case NOT_APPLICABLE -> assertThat(judgement.reason().chinese()).isNotBlank();
                case REVIEWER -> assertThat(judgement.remedy().chinese()).isNotBlank();
            }
        });
    }

    @Test
    void a_finding_against_it_leaves_a_requirement_met_in_part_with_the_remedy_of_the_finding() {
        var rule = City.REFERENCE.rule("PTH-MISSED");
        var finding = Finding.of(rule, "count", "1", "list", "排放上限", "rows", "潜力");
        Judgement judgement = ConformityCheck.check(WholePlan.plan(), List.of(finding), City.REFERENCE)
                .find("C4.3-2")
                .orElseThrow();
        assertThat(judgement.verdict()).isEqualTo(Verdict.PARTLY);
        assertThat(judgement.remedy()).isEqualTo(finding.remedy());
    }
}
