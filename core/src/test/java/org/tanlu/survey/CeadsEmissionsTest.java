package org.tanlu.survey;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.tanlu.table.Cell;
import org.tanlu.table.Table;
import org.tanlu.trace.Clause;
import org.tanlu.trace.Outcome;
import org.tanlu.trace.Verification;

/** The emission inventory becomes official lines, with the energy inventory as their activity. */
@Clause("4.2")
class CeadsEmissionsTest {
    private static final String EMISSIONS = """
            province,year,sector,Raw_Coal,Natural_Gas,Other_Petroleum_Products,Scope_2_Heat,Process,Scope_1_Total
            unit,,,Mt CO2,Mt CO2,Mt CO2,Mt CO2,Mt CO2,Mt CO2
            Beijing,2020,TotalEmissions,3,2,0.5,0,0.9,6.4
            Beijing,2020,Construction,1,0,0,9,0,1
            Beijing,2020,Nonmetal Mineral Products,0,0,0,0,0.9,0.9
            Beijing,2020,"Production and Supply of Electric Power, Steam and Hot Water",2,2,0.5,0,0,4.5
            Tianjin,2020,Construction,7,0,0,0,0,7
            """;
    private static final String ENERGY = """
            province,year,sector,Raw_Coal,Natural_Gas,Other_Petroleum_Products
            unit,,,10^4 ton,10^8 cu.m,10^4 ton
            Beijing,2020,Construction,60,0,0
            Beijing,2020,"Electric Power, Steam and Hot Water Production and Supply",10,1,4
            Beijing,2020,Thermal Power,80,5,6
            Beijing,2020,Heating Supply,20,3,10
            """;

    private static Outcome<Imported> imported(String text, Optional<String> energy) {
        return CeadsEmissions.read(
                Sheets.csv("import", text),
                energy.map(each -> Sheets.csv("energy", each)),
                "北京",
                "s",
                Verification.SECONDARY,
                Sheets.REFERENCE);
    }

    private static Register register(Outcome<Imported> imported) {
        Outcome<Dossier> dossier = Sheets.survey(imported.value().tables().toArray(Table[]::new));
        assertThat(Sheets.rules(dossier)).isEmpty();
        return dossier.value().register(OfficialRows.FORM);
    }

    @Test
    void a_cell_becomes_a_line_and_the_row_of_totals_totals() {
        Register register = register(imported(EMISSIONS, Optional.empty()));
        assertThat(register.rows()).extracting(row -> row.text("kind")).containsOnlyOnce("total");
        assertThat(register.rows().stream().filter(row -> row.says("kind", "subtotal")))
                .hasSize(4);
        assertThat(register.rows().stream().filter(row -> row.says("kind", "detail")))
                .extracting(row -> row.text("sector") + " " + row.text("carrier") + row.text("emission_source"))
                .containsExactly(
                        "construction raw_coalcombustion",
                        "nonmetal_minerals cement",
                        "power_heat raw_coalcombustion",
                        "power_heat natural_gascombustion",
                        "power_heat other_petroleum_productscombustion");
    }

    @Test
    void activity_is_final_use_and_of_power_and_heat_the_inputs_of_plants_too() {
        Register register = register(imported(EMISSIONS, Optional.of(ENERGY)));
        assertThat(register.rows().stream()
                        .flatMap(row -> row.findQuantity("activity").stream())
                        .map(Object::toString))
                .containsExactly("60 万吨", "110 万吨", "9 亿立方米", "16 万吨");
    }

    @Test
    void of_a_fuel_with_non_energy_use_the_chemical_branches_tell_no_activity() {
        String emissions = EMISSIONS + "Beijing,2020,Raw Chemical Materials and Chemical Products,0.5,0,0,0,0,0.5\n";
        String energy = ENERGY
                + "Beijing,2020,Raw Chemical Materials and Chemical Products,30,0,0\nBeijing,2020,Non-Energy Use,5,0,0\n";
        assertThat(register(imported(emissions, Optional.of(energy))).rows())
                .filteredOn(row -> row.says("sector", "chemicals"))
                .singleElement()
                .satisfies(row -> assertThat(row.findQuantity("activity")).isEmpty());
    }

    @Test
    void a_sector_whose_cells_miss_its_total_is_said_and_every_cell_is_settled() {
        Outcome<Imported> outcome = imported(EMISSIONS.replace("0,9,0,1\n", "0,9,0,4\n"), Optional.empty());
        assertThat(Sheets.rules(outcome)).containsExactly("IMP-TOTAL");
        assertThat(outcome.value().ledger().isBalanced()).isTrue();
        assertThat(outcome.value().ledger().rejected()).isZero();
    }

    @Test
    void bad_input_is_said_with_its_place() {
        assertThat(Sheets.rules(imported("a,b\n1,2\n", Optional.empty()))).containsExactly("IMP-LAYOUT");
        assertThat(Sheets.rules(imported(EMISSIONS.replace("Beijing", "Shanghai"), Optional.empty())))
                .containsExactly("IMP-PROVINCE");
        assertThat(Sheets.rules(imported(EMISSIONS.replace("Construction", "Konstruktion"), Optional.empty())))
                .containsExactly("IMP-SECTOR");
        Outcome<Imported> number = imported(EMISSIONS.replace("Construction,1,", "Construction,1x,"), Optional.empty());
        assertThat(Sheets.findings(number, "IMP-NUMBER"))
                .singleElement()
                .satisfies(finding -> assertThat(finding.place().orElseThrow()).hasToString("import.csv D4"));
    }

    @Test
    void an_energy_inventory_is_no_inventory_of_emissions_and_nothing_is_imported() {
        Outcome<Imported> outcome = imported(ENERGY, Optional.empty());
        assertThat(outcome.value().tables()).isEmpty();
        assertThat(Sheets.findings(outcome, "IMP-NOT-EMISSIONS"))
                .singleElement()
                .satisfies(finding -> {
                    assertThat(finding.place().orElseThrow()).hasToString("import.csv D2");
                    assertThat(finding.message().chinese()).contains("3 列").contains("10^4 ton");
                });
        assertThat(outcome.value().ledger().isBalanced()).isTrue();
        assertThat(Sheets.rules(imported(EMISSIONS.replace("Mt CO2", "Mt"), Optional.empty())))
                .containsOnly("IMP-UNIT");
    }

    @Test
    void a_second_import_replaces_its_own_inventory_and_no_other() {
        Table old = Sheets.csv(
                OfficialRows.FORM, "年份,领域,能源品种,活动数据（万吨）,排放量（万吨CO2）,来源\n2020,能源活动,原煤,5,9,s\n2020,能源活动,柴油,2,6,other\n");
        Table added = imported(EMISSIONS, Optional.empty()).value().tables().get(0);
        Table joined = OfficialRows.join(Optional.of(old), added, Sheets.REFERENCE);
        assertThat(joined.rows()).hasSize(1 + 1 + 10);
        assertThat(joined.rows().get(1).stream().map(Cell::text))
                .containsSubsequence("2020", "能源活动", "柴油", "2", "万吨", "6", "万吨CO2", "other");
        assertThat(OfficialRows.join(Optional.of(joined), added, Sheets.REFERENCE)
                        .rows())
                .isEqualTo(List.copyOf(joined.rows()));
    }
}
