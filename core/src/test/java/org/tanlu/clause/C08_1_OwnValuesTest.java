package org.tanlu.clause;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.tanlu.potential.OwnMeasures;
import org.tanlu.potential.OwnValue;
import org.tanlu.quantity.Quantity;
import org.tanlu.quantity.Unit;
import org.tanlu.reference.Measure;
import org.tanlu.trace.Clause;
import org.tanlu.trace.Finding;
import org.tanlu.trace.Outcome;

/** Lesson: what a city tells of a measure goes before the library, whose value stays visible beside it (clause 8.1). */
@Clause({"8.1", "C8.1-8"})
class C08_1_OwnValuesTest {
    private static Outcome<OwnMeasures> own(String... rows) {
        String text = "措施,字段,数值,单位,来源,核验状态\n" + String.join("\n", rows) + "\n";
        return OwnMeasures.of(
                City.with("").register("measure_values", text).dossier().value(), City.REFERENCE);
    }

    private static Measure measure(Outcome<OwnMeasures> own, String id) {
        return own.value().reference().measures().measure(id);
    }

    private static List<String> rules(Outcome<OwnMeasures> own) {
        return own.findings().stream().map(Finding::rule).map(rule -> rule.id()).toList();
    }

    @Test
    void a_told_value_goes_before_the_library_and_stands_beside_it() {
        Outcome<OwnMeasures> own = own("E-PV2,单位投资,0.32,万元,s,已核原件", "E-PV2,爬坡期,9,年,s,未核实");
        Measure roof = measure(own, "E-PV2");
        assertThat(roof.cost().investment().orElseThrow().usual().value()).isEqualTo(3_200);
        assertThat(roof.rollout().ramp()).isEqualTo(9);
        assertThat(own.value().values()).extracting(OwnValue::library).containsExactly("2900 元", "7 年");
        assertThat(own.value().values()).extracting(OwnValue::value).containsExactly("0.32 万元", "9 年");
        assertThat(own.findings()).isEmpty();
    }

    @Test
    void a_told_potential_takes_the_place_of_the_formula() {
        Measure roof = measure(own("E-PV2,剩余潜力,50,万千瓦,s,未核实"), "E-PV2");
        assertThat(roof.potential()
                        .formula()
                        .evaluate(roof.unit(), item -> Optional.empty(), id -> Quantity.of(1, Unit.ONE)))
                .map(Quantity::value)
                .contains(500_000.0);
    }

    @Test
    void scores_are_edited_without_touching_the_others() {
        Measure roof = measure(own("E-PV2,就业,-1,1,s,未核实"), "E-PV2");
        assertThat(roof.coBenefits().jobs()).isEqualTo(-1);
        assertThat(roof.coBenefits().growth())
                .isEqualTo(
                        City.REFERENCE.measures().measure("E-PV2").coBenefits().growth());
    }

    @Test
    void what_cannot_be_used_is_found_at_its_row_and_left_out() {
        Outcome<OwnMeasures> own =
                own("E-PV2,单位投资,100,年,s,未核实", "E-PV2,环境,4,1,s,未核实", "E-PV2,寿命,20,年,s,未核实", "E-PV2,寿命,25,年,s,未核实");
        assertThat(rules(own)).containsExactly("POT-VALUE-UNIT", "POT-VALUE", "POT-TWICE");
        assertThat(own.findings()).allMatch(finding -> finding.place().isPresent());
        assertThat(measure(own, "E-PV2").cost().lifetime()).isEqualTo(20);
    }

    @Test
    void an_unknown_measure_or_field_is_found_when_the_register_is_read() {
        City city = City.with("")
                .register("measure_values", "措施,字段,数值,单位,来源,核验状态\nE-XYZ,寿命,20,年,s,未核实\nE-PV2,颜色,20,年,s,未核实\n");
        assertThat(city.dossier().findings())
                .filteredOn(finding -> finding.message().chinese().contains("E-XYZ")
                        || finding.message().chinese().contains("颜色"))
                .hasSize(2);
        assertThat(OwnMeasures.of(city.dossier().value(), City.REFERENCE)
                        .value()
                        .values())
                .isEmpty();
    }

    @Test
    void a_bound_that_the_investment_passes_is_told() {
        Outcome<OwnMeasures> own = own("E-PV2,单位投资,2600,元,s,未核实", "E-PV2,单位投资下限,0.9,万元,s,未核实");
        assertThat(rules(own)).containsExactly("POT-ORDER");
        assertThat(own.findings().get(0).message().chinese()).contains("9000", "2600");
        assertThat(measure(own, "E-PV2").cost().investment().orElseThrow().low().value())
                .isEqualTo(2_600);
        assertThat(rules(own("E-PV2,单位投资,2600,元,s,未核实", "E-PV2,单位投资上限,2600,元,s,未核实")))
                .isEmpty();
    }
}
