package org.tanlu.potential;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.tanlu.clause.City;
import org.tanlu.trace.Clause;

/** To reject a measure needs a reason (clause 8). */
@Clause({"8.2", "8.5"})
class ChoicesTest {
    private static Choices choices(String... rows) {
        String text = "措施,取舍,理由,来源,核验状态\n" + String.join("\n", rows) + "\n";
        return new Choices(
                City.with("")
                        .register("measure_choices", text)
                        .dossier()
                        .value()
                        .register("measure_choices"),
                City.REFERENCE);
    }

    @Test
    void a_rejection_without_a_reason_is_found_at_its_row() {
        Choices choices = choices("N-CCU,不选用,,s,未核实", "N-URB,不选用,每吨费用过高,s,未核实", "E-PV1,选用,,s,未核实");
        assertThat(choices.findings()).singleElement().satisfies(finding -> {
            assertThat(finding.rule().id()).isEqualTo("POT-REJECTED");
            assertThat(finding.message().chinese()).contains("N-CCU");
            assertThat(finding.place()).isPresent();
        });
        assertThat(choices.of(City.REFERENCE.measures().measure("N-URB")))
                .contains(new Potential.Choice(true, "每吨费用过高"));
    }

    @Test
    void a_second_word_on_a_measure_does_not_count() {
        Choices choices = choices("E-PV1,选用,,s,未核实", "E-PV1,不选用,没有土地,s,未核实");
        assertThat(choices.of(City.REFERENCE.measures().measure("E-PV1"))).contains(new Potential.Choice(false, ""));
        assertThat(choices.findings())
                .singleElement()
                .extracting(found -> found.rule().id())
                .isEqualTo("POT-TWICE");
    }
}
