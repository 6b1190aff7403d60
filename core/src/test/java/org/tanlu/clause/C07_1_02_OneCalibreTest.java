package org.tanlu.clause;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.tanlu.inventory.Calibre;
import org.tanlu.inventory.CalibreBreak;
import org.tanlu.inventory.CalibreBreaks;
import org.tanlu.inventory.CalibreKind;
import org.tanlu.inventory.Inventory;
import org.tanlu.survey.EnergyBalance.Kind;
import org.tanlu.trace.Clause;

/** Lesson: one calibre through time, and where publications change or disagree the plan says so. */
@Clause("7.1.2")
class C07_1_02_OneCalibreTest {
    private static final String BALANCE = """
            项目,汽油,柴油
            单位,万吨,万吨
            3.建筑业,,4
            """;
    private static final String INVENTORY = """
            energy/final/construction/diesel,2019,3,万吨
            energy/final/construction/diesel,2020,5,万吨
            """;

    private static City city(String settings) {
        return City.with(settings).balance(BALANCE).data(INVENTORY);
    }

    @Test
    void the_yearbooks_balance_governs_the_year_that_has_both() {
        assertThat(city("").inventory().basis().kind()).isEqualTo(Kind.BALANCE);
    }

    @Test
    void a_setting_lets_the_inventory_govern_so_that_all_years_agree() {
        City city = city("energy_basis,inventory\n");
        assertThat(city.inventory().basis().kind()).isEqualTo(Kind.INVENTORY);
        assertThat(city.rules()).doesNotContain("ACC-SERIES-BREAK");
    }

    @Test
    void the_total_by_the_other_publication_stands_beside() {
        assertThat(city("").rules()).contains("ACC-TWO-BASES");
    }

    @Test
    void where_the_publications_differ_the_difference_is_kept() {
        assertThat(city("").history().value().differences())
                .extracting(difference ->
                        difference.row() + " " + difference.difference().value())
                .containsExactly("construction -1.0");
    }

    private static final String IMPORTER = """
            项目,柴油,电力
            单位,万吨,亿千瓦时
            2.外省(区、市)调入量,4,10
            2.工业,4,10
            """;

    private static List<CalibreBreak> breaks(City city) {
        return CalibreBreaks.of(city.dossier().value(), city.history().value());
    }

    private static List<String> kinds(City city) {
        return breaks(city).stream()
                .map(change -> change.year() + " " + change.kind())
                .toList();
    }

    @Test
    void a_history_of_one_calibre_has_no_breaks() {
        assertThat(kinds(City.with("").balance(2019, IMPORTER).balance(2020, IMPORTER)))
                .isEmpty();
    }

    @Test
    void another_kind_of_publication_is_a_break() {
        assertThat(kinds(city(""))).contains("2020 BASIS").doesNotContain("2020 PUBLICATION");
    }

    /** 华北's average is known for 2012, 2021 and 2022, not between: 2012 stands in for 2015, 2021 for 2020. */
    @Test
    void a_grid_factor_that_changes_its_year_without_being_the_years_own_is_a_break() {
        City city = City.with("grid_area,华北\n")
                .balance(2015, IMPORTER)
                .balance(2020, IMPORTER)
                .balance(2021, IMPORTER)
                .balance(2022, IMPORTER);
        assertThat(kinds(city)).containsExactly("2020 GRID");
        assertThat(breaks(city).get(0).from().chinese()).isEqualTo("华北2012年因子（0.8843）");
        assertThat(breaks(city).get(0).to().chinese()).isEqualTo("华北2021年因子（0.712）");
    }

    @Test
    void one_fixed_grid_factor_is_no_break_even_where_it_is_the_years_own() {
        City city = City.with("grid_area,华北\ngrid_factor_year,2021\n")
                .balance(2020, IMPORTER)
                .balance(2021, IMPORTER)
                .balance(2022, IMPORTER);
        assertThat(kinds(city)).isEmpty();
    }

    @Test
    void imported_heat_that_one_year_tells_and_another_does_not_is_a_break() {
        City city = City.with("").data("""
                energy/final/textiles/diesel,2019,1,万吨
                energy/final/textiles/diesel,2020,1,万吨
                electricity/net_import,2019,0,亿千瓦时
                electricity/net_import,2020,0,亿千瓦时
                heat/net_import,2020,0,百亿千焦
                """);
        assertThat(kinds(city)).containsExactly("2020 HEAT");
    }

    @Test
    void a_change_of_the_boundary_is_a_break_of_the_first_year_after_it() {
        City city = City.with("grid_factor_year,2021\nboundary_changes,2018年：甲县并入\n")
                .balance(2015, IMPORTER)
                .balance(2020, IMPORTER);
        assertThat(kinds(city)).containsExactly("2020 BOUNDARY");
    }

    @Test
    void data_that_another_source_tells_are_a_break() {
        City city = City.with("")
                .source("t,另一资料")
                .balance(2019, IMPORTER)
                .balance(2020, IMPORTER)
                .data("population,2019,100,万人\n", "t")
                .data("population,2020,100,万人\n");
        assertThat(kinds(city)).containsExactly("2020 SOURCE");
    }

    @Test
    void another_line_of_indirect_emissions_is_a_break() {
        City city = City.with("indirect_line,market\ngrid_factor_year,2021\n")
                .balance(2019, IMPORTER)
                .balance(2020, IMPORTER)
                .data("electricity/green_trade,2020,1,亿千瓦时\n");
        assertThat(kinds(city)).contains("2020 LINE");
    }

    @Test
    void aviation_that_only_one_year_tells_is_a_break() {
        City city =
                City.with("").balance(2019, IMPORTER).balance(2020, IMPORTER).data("memo/aviation,2020,0,万吨CO2e\n");
        assertThat(kinds(city)).containsExactly("2020 MEMO");
    }

    /** Methane of diesel before, of gas now: the fuels of a place changed, the factors did not. */
    @Test
    void another_mixture_of_fuels_is_no_break() {
        City city = City.with("")
                .balance(2019, "项目,柴油,天然气\n单位,万吨,亿立方米\n6.其他,5,\n")
                .balance(2020, "项目,柴油,天然气\n单位,万吨,亿立方米\n6.其他,,1\n")
                .data("natural_gas_consumption,2019,NO,亿立方米\n");
        assertThat(kinds(city)).isEmpty();
    }

    /** Clinker that the first year declares confidential is not in its total. */
    @Test
    void a_source_that_one_year_does_not_tell_is_a_break_that_forbids_comparison() {
        City city = City.with("")
                .balance(2019, IMPORTER)
                .balance(2020, IMPORTER)
                .data("clinker_output,2019,C,万吨\nclinker_output,2020,10,万吨\n");
        assertThat(kinds(city)).containsExactly("2020 COMPLETENESS");
        assertThat(CalibreKind.COMPLETENESS.forbidsDirect()).isTrue();
    }

    /** One run has one method; two runs set beside each other would differ in scope and factors. */
    @Test
    void inventories_of_two_methods_do_not_compare() {
        Inventory guide = City.with("").balance(BALANCE).inventory();
        Inventory ceads = City.with("accounting_method,ceads\ngases,co2\n")
                .balance(BALANCE)
                .inventory();
        assertThat(Calibre.of(guide).differences(Calibre.of(ceads)))
                .containsExactly(CalibreKind.SCOPE, CalibreKind.FACTORS);
        assertThat(Calibre.of(guide).comparesDirect(Calibre.of(ceads))).isFalse();
    }

    @Test
    void what_differs_only_in_imports_compares_in_direct_emissions() {
        Inventory known = City.with("").balance(IMPORTER).inventory();
        Inventory unknown = City.with("grid_area,火星\n").balance(IMPORTER).inventory();
        assertThat(Calibre.of(known).comparesDirect(Calibre.of(unknown))).isTrue();
        assertThat(Calibre.of(known).comparesTotals(Calibre.of(unknown))).isFalse();
    }
}
