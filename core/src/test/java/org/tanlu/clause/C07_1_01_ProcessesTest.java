package org.tanlu.clause;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.tanlu.clause.Accounted.city;
import static org.tanlu.clause.Accounted.lines;
import static org.tanlu.clause.Accounted.mass;
import static org.tanlu.clause.Accounted.notation;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tanlu.category.SourceAccount;
import org.tanlu.inventory.Inventory;
import org.tanlu.quantity.Notation;
import org.tanlu.reference.Category;
import org.tanlu.trace.Clause;
import org.tanlu.trace.Severity;

/** Lesson: what an industry makes × what making it gives off. Amounts in 10^4 t: 10,000 t each. */
@Clause({"3.2", "7.1.1", "C7.1.1-2"})
class C07_1_01_ProcessesTest {

    @ParameterizedTest(name = "{0} {1}")
    @CsvSource({
        "cement, CO2, 'clinker_output,2020,100,万吨', 538000",
        "lime, CO2, 'lime_output,2020,10,万吨', 68300",
        "steel, CO2, 'steel_flux/limestone,2020,10,万吨\nsteel_flux/dolomite,2020,10,万吨', 90400",
        "glass, CO2, 'container_glass_output,2020,10,万吨\nglass_fibre_output,2020,10,万吨', 40000",
        "soda_ash, CO2, 'soda_ash_output/trona,2020,10,万吨', 13800",
        "aluminium, CF4, 'aluminium_output/prebake,2020,10,万吨', 8.88",
        "aluminium, C2F6, 'aluminium_output/prebake,2020,10,万吨', 1.14",
        "aluminium, CO2, 'aluminium_output/prebake,2020,10,万吨', 160000",
        "magnesium, SF6, 'magnesium_output,2020,1,万吨\nmagnesium_processed,2020,1,万吨', 6.04",
        "nitric_acid, N2O, 'nitric_acid_output/dual_pressure,2020,1,万吨', 80",
        "adipic_acid, N2O, 'adipic_acid_output,2020,1,万吨', 2930",
        "hcfc22, HFC23, 'hcfc22_output,2020,1000,t', 29.2",
        "electrical_equipment, SF6, 'sf6_equipment_use,2020,100,t', 8.6",
        "semiconductors, CF4, 'semiconductor_gas_use/cf4,2020,100,t', 43.56",
        "semiconductors, HFC23, 'semiconductor_gas_use/chf3,2020,100,t', 20.95",
        "hfc_production, HFC134a, 'hfc_output/hfc134a,2020,1000,t', 5"
    })
    void a_process_gives_off_its_output_times_its_factor(String source, String gas, String data, double tonnes) {
        assertThat(mass(city("", data), source, gas)).isCloseTo(tonnes, within(1e-6));
    }

    /** The guide's 0.538 unless the IPCC's 0.52 is asked for. */
    @Test
    void the_edition_chosen_decides_the_factor() {
        String clinker = "clinker_output,2020,100,万吨\n";
        assertThat(mass(city("guide_edition,2011\n", clinker), "cement", "CO2")).isCloseTo(538_000, within(1e-6));
        assertThat(mass(city("guide_edition,ipcc\n", clinker), "cement", "CO2")).isCloseTo(520_000, within(1e-6));
    }

    /** HFC-23: 12,400 by AR5, 14,800 by AR4. */
    @Test
    void the_set_of_potentials_values_the_gas() {
        String data = "hcfc22_output,2020,1000,t\n";
        assertThat(lines(city("", data), "hcfc22", "HFC23").get(0).emissions().tonnes())
                .isCloseTo(29.2 * 12_400, within(1e-3));
        assertThat(lines(city("gwp_set,AR4\n", data), "hcfc22", "HFC23")
                        .get(0)
                        .emissions()
                        .tonnes())
                .isCloseTo(29.2 * 14_800, within(1e-3));
    }

    @Test
    void direct_emissions_hold_processes() {
        Inventory inventory = city("", "clinker_output,2020,100,万吨\n").inventory();
        assertThat(inventory.of(Category.PROCESSES).tonnes()).isCloseTo(538_000, within(1e-6));
        assertThat(inventory
                        .direct(line -> line.unit().equals("nonmetal_minerals"))
                        .tonnes())
                .isCloseTo(538_000, within(1e-6));
    }

    @Test
    void clinker_made_from_carbide_slag_gives_off_nothing() {
        City city = city("", "clinker_output,2020,100,万吨\nclinker_output/carbide_slag,2020,20,万吨\n");
        assertThat(mass(city, "cement", "CO2")).isCloseTo(80 * 5_380, within(1e-6));
    }

    @Test
    void cement_alone_does_not_tell_its_clinker() {
        City city = city("", "cement_output,2020,100,万吨\n");
        assertThat(notation(city, "cement", "CO2")).isEqualTo(Notation.NE);
        assertThat(city.rules()).contains("ACC-ONLY-TOTAL");
    }

    @Test
    void a_city_that_grinds_cement_without_making_clinker_gives_off_none() {
        City city = city("", "cement_output,2020,100,万吨\nclinker_output,2020,NO,万吨\n");
        assertThat(notation(city, "cement", "CO2")).isEqualTo(Notation.NO);
        assertThat(city.rules()).doesNotContain("ACC-ONLY-TOTAL");
    }

    /** 0.75 for high-calcium lime; for dolomitic lime the value of developing countries, 0.77, not that of developed ones. */
    @Test
    void lime_counts_by_kind_where_kinds_are_told() {
        City city = city("", """
                lime_output,2020,10,万吨
                lime_output/high_calcium,2020,8,万吨
                lime_output/dolomitic,2020,2,万吨
                """);
        assertThat(mass(city, "lime", "CO2")).isCloseTo(8 * 7_500 + 2 * 7_700, within(1e-6));
        assertThat(city.rules()).doesNotContain("ACC-PARTS-DIFFER");
    }

    @Test
    void what_no_part_tells_takes_the_factor_of_the_whole_and_is_said() {
        City city = city("", "lime_output,2020,10,万吨\nlime_output/high_calcium,2020,6,万吨\n");
        assertThat(mass(city, "lime", "CO2")).isCloseTo(6 * 7_500 + 4 * 6_830, within(1e-6));
        assertThat(city.findings("ACC-PARTS-DIFFER"))
                .extracting(finding -> finding.facts().get("list"))
                .containsExactly("石灰产量");
    }

    @Test
    void parts_that_exceed_their_whole_hold_and_are_said() {
        City city = city("", "lime_output,2020,5,万吨\nlime_output/high_calcium,2020,6,万吨\n");
        assertThat(mass(city, "lime", "CO2")).isCloseTo(6 * 7_500, within(1e-6));
        assertThat(city.rules()).contains("ACC-PARTS-DIFFER");
    }

    /** The table has flat glass 0.20 and float glass 0.21 for one item: the first holds. A fifth is cullet. */
    @Test
    void alternatives_for_one_item_count_once() {
        City city = city("", "flat_glass_output,2020,10,万吨\ncullet_share,2020,20,%\n");
        assertThat(lines(city, "glass", "CO2")).hasSize(1);
        assertThat(mass(city, "glass", "CO2")).isCloseTo(20_000 * 0.8, within(1e-6));
    }

    /** 700 t by old plants at 0.0292, 300 t by optimised ones at 0.03; 10 t of HFC-23 are destroyed. */
    @Test
    void gas_that_was_destroyed_was_not_given_off() {
        City city = city("", """
                hcfc22_output,2020,1000,t
                hcfc22_output/optimised,2020,300,t
                hfc23_destroyed,2020,10,t
                """);
        assertThat(mass(city, "hcfc22", "HFC23")).isCloseTo(700 * 0.0292 + 300 * 0.03 - 10, within(1e-9));
    }

    /** 1000 t give off 29.2 t of HFC-23; 50 t cannot have been destroyed of it. */
    @Test
    void more_destroyed_than_made_is_an_error_of_the_data_and_no_zero() {
        City city = city("", "hcfc22_output,2020,1000,t\nhfc23_destroyed,2020,50,t\n");
        assertThat(Accounted.of(city, "hcfc22").lines()).isEmpty();
        assertThat(notation(city, "hcfc22", "HFC23")).isEqualTo(Notation.NE);
        assertThat(city.findings("ACC-TAKEN-BEYOND")).singleElement().satisfies(finding -> {
            assertThat(finding.severity()).isEqualTo(Severity.ERROR);
            assertThat(finding.message().chinese()).contains("50 t", "29.2 t");
        });
    }

    @Test
    void more_clinker_of_carbide_slag_than_clinker_is_an_error_of_the_data_and_no_zero() {
        City city = city("", "clinker_output,2020,100,万吨\nclinker_output/carbide_slag,2020,120,万吨\n");
        assertThat(Accounted.of(city, "cement").lines()).isEmpty();
        assertThat(notation(city, "cement", "CO2")).isEqualTo(Notation.NE);
        assertThat(city.findings("ACC-TAKEN-BEYOND"))
                .singleElement()
                .satisfies(finding -> assertThat(finding.message().chinese()).contains("120 万吨", "100 万吨"));
    }

    @ParameterizedTest
    @CsvSource({
        "cement, CO2, 'clinker_output,2020,100,万吨\nclinker_output/carbide_slag,2020,%s,万吨'",
        "adipic_acid, N2O, 'adipic_acid_output,2020,1,万吨\nadipic_acid_abatement,2020,%s,%%'",
        "hcfc22, HFC23, 'hcfc22_output,2020,1000,t\nhfc23_destroyed,2020,%s,t'"
    })
    void a_hidden_deduction_hides_what_is_left(String source, String gas, String data) {
        for (Notation key : new Notation[] {Notation.C, Notation.NE}) {
            City city = city("", data.formatted(key));
            assertThat(Accounted.of(city, source).lines()).isEmpty();
            assertThat(notation(city, source, gas)).isEqualTo(key);
        }
    }

    /** 0.538 t of CO2 per tonne of clinker, none of it from carbide slag. */
    @Test
    void no_carbide_slag_leaves_clinker_undiminished() {
        City city = city("", "clinker_output,2020,100,万吨\nclinker_output/carbide_slag,2020,NO,万吨\n");
        assertThat(mass(city, "cement", "CO2")).isCloseTo(538_000, within(1e-6));
    }

    /** Dual pressure at 8 kg per tonne counts; the rest of the acid is hidden, and no difference of sums. */
    @Test
    void a_hidden_part_beside_a_told_one_is_said() {
        City city = city("", """
                nitric_acid_output,2020,3,万吨
                nitric_acid_output/dual_pressure,2020,1,万吨
                nitric_acid_output/high_pressure_nscr,2020,C,万吨
                """);
        assertThat(mass(city, "nitric_acid", "N2O")).isCloseTo(80, within(1e-6));
        assertThat(city.rules()).contains("ACC-PART-HIDDEN").doesNotContain("ACC-PARTS-DIFFER", "ACC-ONLY-TOTAL");
    }

    @Test
    void nothing_of_one_part_is_not_nothing_of_a_hidden_one() {
        City city = city("", "lead_output,2020,0,万吨\nzinc_output,2020,C,万吨\n");
        assertThat(Accounted.of(city, "lead_zinc").lines()).isEmpty();
        assertThat(notation(city, "lead_zinc", "CO2")).isEqualTo(Notation.C);
    }

    @Test
    void abated_nitrous_oxide_is_not_given_off() {
        City city = city("", "adipic_acid_output,2020,1,万吨\nadipic_acid_abatement,2020,90,%\n");
        assertThat(mass(city, "adipic_acid", "N2O")).isCloseTo(293, within(1e-6));
    }

    @Test
    void an_output_of_which_the_processes_are_not_told_is_not_estimated() {
        City city = city("", "nitric_acid_output,2020,1,万吨\naluminium_output,2020,1,万吨\n");
        assertThat(notation(city, "nitric_acid", "N2O")).isEqualTo(Notation.NE);
        assertThat(city.findings("ACC-ONLY-TOTAL"))
                .extracting(finding -> finding.facts().get("list"))
                .containsExactly("硝酸产量、原铝（电解铝）产量");
    }

    @Test
    void nothing_made_is_nothing_given_off_whatever_the_process() {
        City city = city("", "nitric_acid_output,2020,0,万吨\n");
        assertThat(mass(city, "nitric_acid", "N2O")).isZero();
        assertThat(city.rules()).doesNotContain("ACC-ONLY-TOTAL");
    }

    @ParameterizedTest
    @CsvSource({"NO", "C", "IE", "NE"})
    void a_notation_key_that_the_city_gave_stands_with_its_place(String key) {
        SourceAccount account = Accounted.of(city("", "clinker_output,2020," + key + ",万吨\n"), "cement");
        assertThat(account.lines()).isEmpty();
        assertThat(account.notations()).containsEntry("CO2", Notation.valueOf(key));
        assertThat(account.reason().chinese()).contains("水泥熟料产量");
    }

    @Test
    void what_nobody_told_is_not_estimated_and_a_confirmed_zero_is_a_line() {
        assertThat(notation(city("", "population,2020,1,万人\n"), "lime", "CO2")).isEqualTo(Notation.NE);
        assertThat(mass(city("", "lime_output,2020,0,万吨\n"), "lime", "CO2")).isZero();
    }

    /** NF3 has no factor; the gases that the city says do not occur do not. */
    @Test
    void each_gas_of_a_source_has_a_line_or_a_key_of_its_own() {
        City city = city("", "semiconductor_gas_use/cf4,2020,100,t\nsemiconductor_gas_use/sf6,2020,NO,t\n");
        assertThat(notation(city, "semiconductors", "SF6")).isEqualTo(Notation.NO);
        assertThat(notation(city, "semiconductors", "NF3")).isEqualTo(Notation.NE);
        assertThat(Accounted.of(city, "semiconductors").notations()).doesNotContainKey("CF4");
    }

    @Test
    void gas_held_in_equipment_has_no_factor_of_leakage_and_is_not_estimated() {
        City city = city("", "sf6_equipment_stock,2020,20,t\nsf6_equipment_use,2020,NO,t\n");
        assertThat(notation(city, "electrical_equipment", "SF6")).isEqualTo(Notation.NE);
        assertThat(city.rules()).contains("ACC-SOURCE-FACTOR");
    }
}
