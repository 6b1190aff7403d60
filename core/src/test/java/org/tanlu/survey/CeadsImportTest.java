package org.tanlu.survey;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.tanlu.table.Cell;
import org.tanlu.table.Table;
import org.tanlu.trace.Outcome;
import org.tanlu.trace.Verification;

class CeadsImportTest {
    private static final String INVENTORY = """
            province,year,sector,Raw_Coal,Diesel_Oil,Other_Gas,Heat,Electricity
            unit,,,10^4 ton,10^4 ton,10^8 cu.m,10^10 kj,10^8 kwh
            InnerMongolia,2020,Total Final Consumption,10.5,2,3,0,40
            InnerMongolia,2020,"Farming, Forestry, Animal Husbandry, Fishery & Water Conservancy",0.5,2,0,0,4
            InnerMongolia,2020,Smelting and Pressing of Ferrous Metals,10,0,3,0,36
            InnerMongolia,2020,Inputs(+) outputs(-),50,0,-3.0000001,-200,-20
            InnerMongolia,2020,Thermal Power,30,0,0,0,-20
            InnerMongolia,2020,Heating Supply,20,0,0,-200,0
            InnerMongolia,2020,Gas Works,0,0,-3.0000001,0,0
            InnerMongolia,2020,Coke Input (-),0,0,0.44,0,0
            InnerMongolia,2020,Loss,0,0,0,1,2
            InnerMongolia,2020,% Loss,0,0,0,1,5
            InnerMongolia,2020,Total Consumption,60.5,2,0,0,20
            InnerMongolia,2020,Non-Energy Use,0.25,0,0,0,0
            InnerMongolia,2020,China Airplanes&ships Refueling in Abroad,0,0,0,0,0
            InnerMongolia,2020,,1,1,1,1,1
            Beijing,2020,Construction,1,1,1,1,1
            """;

    @Test
    void a_province_becomes_a_data_table_in_the_yearbooks_signs() {
        Outcome<Imported> outcome = imported(INVENTORY, "InnerMongolia");
        assertThat(outcome.findings()).isEmpty();
        assertThat(outcome.value().tables()).extracting(Table::name).containsExactly("data/energy_ceads_2020");
        assertThat(rows(outcome))
                .contains(
                        "energy/final/agriculture/raw_coal,2020,0.5,万吨,ceads-energy-inventory,secondary",
                        "energy/final/ferrous_smelting/other_gas,2020,3,亿立方米,ceads-energy-inventory,secondary",
                        "energy/final/agriculture/diesel,2020,2,万吨,ceads-energy-inventory,secondary",
                        "energy/transformation/thermal_power/raw_coal,2020,-30,万吨,ceads-energy-inventory,secondary",
                        "energy/transformation/thermal_power/electricity,2020,20,亿千瓦时,ceads-energy-inventory,secondary",
                        "energy/transformation/gas_works/other_gas,2020,3.0000001,亿立方米,ceads-energy-inventory,secondary",
                        "energy/losses/electricity,2020,2,亿千瓦时,ceads-energy-inventory,secondary",
                        "energy/apparent_consumption/raw_coal,2020,60.5,万吨,ceads-energy-inventory,secondary",
                        "energy/feedstock/raw_coal,2020,0.25,万吨,ceads-energy-inventory,secondary")
                .hasSize(17);
    }

    @Test
    void every_cell_is_accounted_for_and_zeros_are_neither_imported_nor_forgotten() {
        Ledger ledger = imported(INVENTORY, "内蒙古").value().ledger();
        assertThat(ledger.isBalanced()).isTrue();
        assertThat(ledger.accepted()).isEqualTo(17);
        assertThat(ledger.rejected()).isZero();
        assertThat(ledger.ignored())
                .containsKeys(
                        Reasons.ZERO,
                        Reasons.OTHER_PROVINCE,
                        Reasons.PUBLISHED_TOTAL,
                        Reasons.OUTSIDE_TOTAL,
                        Reasons.NO_SECTOR);
    }

    @ParameterizedTest
    @ValueSource(strings = {"内蒙古", "内蒙古自治区", "Inner Mongolia", "innermongolia"})
    void a_province_is_known_by_its_names(String name) {
        assertThat(imported(INVENTORY, name).findings()).isEmpty();
    }

    @Test
    void a_province_that_is_not_there_is_answered_with_those_that_are() {
        Outcome<Imported> outcome = imported(INVENTORY, "山东");
        assertThat(Sheets.rules(outcome)).containsExactly("IMP-PROVINCE");
        assertThat(outcome.findings().get(0).message().chinese()).contains("Beijing、InnerMongolia");
        assertThat(outcome.value().tables()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "Thermal Power,Nuclear Fusion,IMP-SECTOR",
        "Thermal Power,Heating Supply,IMP-TWICE",
        "10^10 kj,1010 kj,IMP-UNIT",
        "10^8 kwh,10^8 cu.m,IMP-UNIT-DIMENSION",
        "Diesel_Oil,Peanut_Oil,IMP-COLUMN",
        "'Consumption,10.5','Consumption,10.6',IMP-TOTAL",
        "'Loss,0,0,0,1','Loss,0,0,0,1①',IMP-NUMBER",
        "sector,branch,IMP-LAYOUT"
    })
    void what_does_not_fit_is_found(String printed, String damaged, String rule) {
        Outcome<Imported> outcome = imported(INVENTORY.replace(printed, damaged), "内蒙古");
        assertThat(Sheets.rules(outcome)).contains(rule);
        assertThat(outcome.value().ledger().isBalanced()).isTrue();
    }

    @Test
    void several_years_become_several_tables() {
        Outcome<Imported> outcome = imported(INVENTORY + "InnerMongolia,2021,Urban,1,1,1,1,1\n", "内蒙古");
        assertThat(outcome.value().tables())
                .extracting(Table::name)
                .containsExactly("data/energy_ceads_2020", "data/energy_ceads_2021");
    }

    @Test
    void a_value_survives_to_the_last_digit() {
        String digits = "0.0034309503123456";
        Outcome<Imported> outcome = imported(INVENTORY.replace("Power,30", "Power," + digits), "内蒙古");
        Dossier dossier =
                Sheets.survey(outcome.value().tables().toArray(Table[]::new)).value();
        assertThat(dossier.findValue("energy/transformation/thermal_power/raw_coal", 2020)
                        .orElseThrow()
                        .value())
                .isEqualTo(-Double.parseDouble(digits));
    }

    private static List<String> rows(Outcome<Imported> outcome) {
        return outcome.value().tables().get(0).rows().stream()
                .skip(1)
                .map(row -> row.stream().limit(6).map(Cell::text).collect(Collectors.joining(",")))
                .toList();
    }

    private static Outcome<Imported> imported(String text, String province) {
        return CeadsImport.read(
                Sheets.csv("x", text), province, "ceads-energy-inventory", Verification.SECONDARY, Sheets.REFERENCE);
    }
}
