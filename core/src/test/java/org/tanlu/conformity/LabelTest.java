package org.tanlu.conformity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.tanlu.clause.City;
import org.tanlu.clause.SmallBalance;
import org.tanlu.plan.Plan;
import org.tanlu.reference.ConformityRule;
import org.tanlu.reference.ConformityRule.Mode;
import org.tanlu.reference.Requirement;
import org.tanlu.trace.Clause;
import org.tanlu.trace.Finding;
import org.tanlu.trace.Text;

/** A plan is called conforming by what it was made of, and each thing that it must not be made of takes that away. */
@Clause("4.2")
class LabelTest {
    /** Imports 5 亿 kWh at 0.712 t/MWh and 10 百亿 kJ at 0.11 t/GJ, both factors at second hand. */
    private static final double SECOND = 5e5 * 0.712 + 1e5 * 0.11;

    /** Factors of CEADs are derived from publications; the guide's carbon content of raw coal is of weak evidence. */
    private static City by(String method) {
        return City.with("simulate_scenarios,no\ngases,co2\ngrid_area,华北\ngrid_factor_year,2021\naccounting_method,"
                        + method + "\n")
                .balance(SmallBalance.TEXT);
    }

    private static City sound() {
        return by("ceads");
    }

    private static Judgement judgement(Verdict verdict) {
        return judgement("shall", verdict);
    }

    private static Judgement judgement(String strength, Verdict verdict) {
        var requirement = new Requirement("C4.1-1", "4.1", strength, "something", "某事", "");
        var rule = new ConformityRule(
                "C4.1-1", Mode.ALL, List.of("years"), 1, List.of(), List.of(), "", Text.of("做", "do"));
        return new Judgement(
                requirement,
                rule,
                Optional.empty(),
                verdict,
                List.of(new Evidence(Text.of("某事", "something"), "k", 1)),
                Text.of("", ""),
                Text.of("", ""));
    }

    private static Label label(City city, Verdict verdict, Finding... findings) {
        Plan plan = city.plan().value();
        return Label.of(plan, List.of(findings), List.of(judgement(verdict)));
    }

    private static List<Label.Kind> causes(Label label) {
        return label.causes().stream().map(Label.Cause::kind).toList();
    }

    @Test
    void documented_data_checked_factors_and_met_requirements_reach_the_label() {
        Label label = label(sound(), Verdict.MET);
        assertThat(label.causes()).isEmpty();
        assertThat(label.conforms()).isTrue();
        assertThat(label.text().chinese()).isEqualTo("符合");
    }

    @Test
    void a_blocking_finding_takes_it_away() {
        Finding blocking = Finding.of(City.REFERENCE.rule("ACC-NO-ENERGY"));
        assertThat(causes(label(sound(), Verdict.MET, blocking))).containsExactly(Label.Kind.BLOCKING);
    }

    @Test
    void a_warning_does_not() {
        Finding warning = Finding.of(City.REFERENCE.rule("SFG-OPEN"), "count", "1");
        assertThat(label(sound(), Verdict.MET, warning).conforms()).isTrue();
    }

    @Test
    void a_value_without_a_source_takes_it_away_and_one_with_a_source_does_not() {
        String own = "electricity/use/tertiary,2020,10,亿千瓦时\n";
        assertThat(causes(label(sound().data(own, ""), Verdict.MET))).containsExactly(Label.Kind.UNDOCUMENTED);
        assertThat(label(sound().data(own), Verdict.MET).conforms()).isTrue();
    }

    @Test
    void an_override_without_a_source_takes_it_away_and_a_documented_local_measurement_does_not() {
        String head = "措施,字段,数值,单位,来源,核验状态\n";
        City without = sound().register("measure_values", head + "E-PV2,单位投资,3000,元,,\n");
        City with = sound().register("measure_values", head + "E-PV2,单位投资,3000,元,s,已核原件\n");
        assertThat(without.dossier().value().register("measure_values").rows()).hasSize(1);
        assertThat(causes(label(without, Verdict.MET))).containsExactly(Label.Kind.UNDOCUMENTED);
        assertThat(label(with, Verdict.MET).conforms()).isTrue();
    }

    @Test
    void factors_without_evidence_above_a_hundredth_of_the_total_take_it_away() {
        City coal = by("guide");
        Label label = label(coal, Verdict.MET);
        double burnt = coal.inventory()
                .byCarrier(City.REFERENCE.carrier("raw_coal"))
                .shareOf(coal.inventory().total());
        assertThat(causes(label)).containsExactly(Label.Kind.UNVERIFIED);
        assertThat(label.doubtful().value()).isCloseTo(burnt, within(1e-9)).isGreaterThan(0.1);
    }

    @Test
    void a_binding_requirement_that_is_not_met_in_full_takes_it_away() {
        assertThat(causes(label(sound(), Verdict.PARTLY))).containsExactly(Label.Kind.REQUIREMENTS);
        assertThat(causes(label(sound(), Verdict.NOT_MET))).containsExactly(Label.Kind.REQUIREMENTS);
        assertThat(label(sound(), Verdict.REVIEWER).conforms()).isTrue();
        assertThat(label(sound(), Verdict.NOT_APPLICABLE).conforms()).isTrue();
    }

    /** 2 of 应, 1 of 宜 and 1 definition are open: the sentence tells 2 and 2, of which 1, as many as the table has. */
    @Test
    void what_does_not_bind_is_told_beside_what_binds_so_that_the_counts_add_up() {
        List<Judgement> judgements = List.of(
                judgement(Verdict.PARTLY),
                judgement(Verdict.NOT_MET),
                judgement("should", Verdict.NOT_MET),
                judgement("definition", Verdict.PARTLY),
                judgement("should", Verdict.MET));
        assertThat(Label.of(sound().plan().value(), List.of(), judgements).causes())
                .singleElement()
                .satisfies(cause -> {
                    assertThat(cause.count()).isEqualTo(2);
                    assertThat(cause.text().chinese())
                            .isEqualTo("有2项“应”的要求未满足或仅部分满足；另有2项不是“应”的要求（其中“宜”1项）未满足或仅部分满足，不影响是否符合的结论");
                });
        assertThat(Label.of(sound().plan().value(), List.of(), judgements.subList(2, 5))
                        .conforms())
                .isTrue();
    }

    @Test
    void factors_at_second_hand_are_shown_and_keep_it() {
        Label label = label(sound(), Verdict.MET);
        assertThat(label.second().value())
                .isCloseTo(SECOND / sound().inventory().total().tonnes(), within(1e-9));
        assertThat(label.conforms()).isTrue();
    }
}
