package org.tanlu.clause;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tanlu.quantity.Emissions;
import org.tanlu.reference.GasGroup;
import org.tanlu.report.Block.Paragraph;
import org.tanlu.report.Block.Words;
import org.tanlu.report.PlanDocument;
import org.tanlu.trace.Clause;

/**
 * Lesson: carbon emissions are the mass of all greenhouse gases in a period, as carbon dioxide equivalent of one named set of
 * potentials. Plants burn 10×10^4 t of coal at 20.908 GJ/t: 26.1 tC/TJ, 93 % oxidised, 1 kg of methane and 1.5 kg of nitrous
 * oxide per TJ. 3×10^4 t of waste are composted: 4 kg of methane and 0.24 kg of nitrous oxide per tonne.
 */
@Clause("3.1")
class C03_1_GreenhouseGasesTest {
    private static final double TERAJOULES = 10 * 209.08;
    private static final double CO2 = TERAJOULES * 26.1 * 0.93 * 44 / 12;
    private static final double CH4 = TERAJOULES * 1 / 1000 + 30_000 * 4.0 / 1000;
    private static final double N2O = TERAJOULES * 1.5 / 1000 + 30_000 * 0.24 / 1000;

    private static City city(String settings) {
        return City.with(settings).balance("""
                项目,原煤,电力
                单位,万吨,亿千瓦时
                1.火力发电,-10,2
                2.工业,,2
                """).data("municipal_waste/composted,2020,3,万吨\n");
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({"SAR, 21, 310", "AR4, 25, 298", "AR5, 28, 265"})
    void the_total_is_the_mass_of_every_gas_by_its_potential(String set, double methane, double nitrous) {
        assertThat(city("gwp_set," + set + "\n").inventory().direct().tonnes())
                .isCloseTo(CO2 + CH4 * methane + N2O * nitrous, within(1e-6));
    }

    @Test
    void each_gas_is_a_part_of_the_total_and_the_parts_sum_to_it() {
        var inventory = city("").inventory();
        assertThat(inventory.of(GasGroup.CO2).tonnes()).isCloseTo(CO2, within(1e-6));
        assertThat(inventory.of(GasGroup.CH4).tonnes()).isCloseTo(CH4 * 28, within(1e-6));
        assertThat(inventory.of(GasGroup.N2O).tonnes()).isCloseTo(N2O * 265, within(1e-6));
        assertThat(Emissions.sum(inventory.gases().stream().map(inventory::of).toList()))
                .isEqualTo(inventory.direct());
    }

    @Test
    void every_total_carries_the_unit_of_carbon_dioxide_equivalent() {
        assertThat(city("").history().value().figures())
                .filteredOn(figure -> figure.key()
                        .matches("inventory/(direct|gross|total|indirect|(gas|category|line|user)/.*)/2020"))
                .hasSizeGreaterThan(20)
                .allSatisfy(figure -> assertThat(figure.value().unit().symbol())
                        .as(figure.key())
                        .isEqualTo("tCO2e"));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({"SAR, 第二次", "AR5, 第五次"})
    void the_plan_names_the_set_of_potentials(String set, String report) {
        var plan = city("gwp_set," + set + "\n").plan();
        assertThat(PlanDocument.of(plan.value(), plan.findings(), City.REFERENCE).blocks().stream()
                        .filter(Paragraph.class::isInstance)
                        .flatMap(block -> ((Paragraph) block).inlines().stream())
                        .filter(Words.class::isInstance)
                        .map(inline -> ((Words) inline).text()))
                .anyMatch(text -> text.contains("IPCC" + report + "评估报告"));
    }
}
