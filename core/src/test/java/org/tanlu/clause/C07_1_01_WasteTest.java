package org.tanlu.clause;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.tanlu.category.SourceAccount;
import org.tanlu.inventory.Inventory;
import org.tanlu.quantity.Notation;
import org.tanlu.reference.Category;
import org.tanlu.reference.Functional;
import org.tanlu.trace.Clause;

/**
 * Lesson: what the treatment of waste emits. Methane counts 28 and nitrous oxide 265 t CO2e per tonne (AR5); of carbon dioxide
 * only that of fossil carbon counts, once.
 */
@Clause({"7.1.1", "C7.1.1-4"})
class C07_1_01_WasteTest {
    private static final double CH4 = 28;
    private static final double N2O = 265;

    private static final String BALANCE = """
            项目,其他能源,电力
            单位,万吨标准煤,亿千瓦时
            1.火力发电,-5,2
            2.工业,,2
            """;

    private static final String COMPOSITION = """
            waste_composition/food,2020,50,%
            waste_composition/paper,2020,20,%
            waste_composition/plastics,2020,30,%
            """;

    private static City city(String settings, String data) {
        return City.with(settings).balance(BALANCE).data(data);
    }

    private static SourceAccount account(City city, String source) {
        return city.inventory().sources().stream()
                .filter(account -> account.source().id().equals(source))
                .findFirst()
                .orElseThrow();
    }

    /** The masses of gas in tonnes, by what tells the lines apart. */
    private static Map<String, Double> tonnes(City city, String source) {
        var tonnes = new TreeMap<String, Double>();
        account(city, source)
                .lines()
                .forEach(line -> tonnes.put(
                        (line.detail() + " " + line.gas()).strip(),
                        line.mass().value().value()));
        return tonnes;
    }

    /** DOC = 0.5 × 0.15 + 0.2 × 0.4 = 0.155; L0 = 0.155 × 0.5 × 0.5 × 16/12 = 0.0516667, and 0.8 of it in deep sites. */
    @Test
    void landfill_by_mass_balance_gives_its_methane_at_once_less_what_is_recovered_and_oxidised() {
        City city = city("", COMPOSITION + """
                municipal_waste/landfilled/managed,2020,10,万吨
                municipal_waste/landfilled/deep,2020,5,万吨
                landfill_methane_recovered,2020,0.1,万吨
                """);
        double potential = 0.155 * 0.5 * 0.5 * 16 / 12;
        assertThat(tonnes(city, "landfill").get("managed CH4"))
                .isCloseTo((100_000 * potential - 1000) * 0.9, within(1e-6));
        assertThat(tonnes(city, "landfill").get("unmanaged CH4")).isCloseTo(50_000 * potential * 0.8, within(1e-6));
        assertThat(account(city, "landfill").emissions("CH4").orElseThrow().tonnes())
                .isCloseTo(((100_000 * potential - 1000) * 0.9 + 50_000 * potential * 0.8) * CH4, within(1e-4));
    }

    @Test
    void recovered_methane_belongs_to_unmanaged_sites_only_where_there_are_no_others() {
        City city = city("", COMPOSITION + """
                municipal_waste/landfilled/deep,2020,5,万吨
                landfill_methane_recovered,2020,0.1,万吨
                """);
        assertThat(tonnes(city, "landfill").get("unmanaged CH4"))
                .isCloseTo(50_000 * 0.155 * 0.5 * 0.5 * 16 / 12 * 0.8 - 1000, within(1e-6));
    }

    @Test
    void no_more_methane_is_recovered_than_arises() {
        City city = city("", COMPOSITION + """
                municipal_waste/landfilled/managed,2020,1,万吨
                landfill_methane_recovered,2020,0.2,万吨
                """);
        assertThat(tonnes(city, "landfill").get("managed CH4")).isZero();
        assertThat(city.rules()).contains("WST-DEDUCTION");
    }

    /** 6 + 4 of 9 collected is too much; 5 + 4 is not. */
    @Test
    void no_more_waste_is_treated_than_was_collected() {
        String rest = "municipal_waste/incinerated,2020,4,万吨\nmunicipal_waste,2020,9,万吨\n";
        City more = city(
                "",
                COMPOSITION + "municipal_waste/landfilled/managed,2020,6,万吨\n"
                        + "municipal_waste/landfilled,2020,6,万吨\n" + rest);
        City all = city("", COMPOSITION + "municipal_waste/landfilled,2020,5,万吨\n" + rest);
        assertThat(more.findings("WST-DISPOSAL"))
                .singleElement()
                .satisfies(finding -> assertThat(finding.message().chinese()).contains("10 万吨", "9 万吨"));
        assertThat(all.findings("WST-DISPOSAL")).isEmpty();
    }

    @Test
    void a_total_without_kinds_counts_as_the_settings_say_and_that_is_told_once() {
        City managed = city("", COMPOSITION + "municipal_waste/landfilled,2020,10,万吨");
        City deep = city("landfill_kind,deep\n", COMPOSITION + "municipal_waste/landfilled,2020,10,万吨");
        assertThat(tonnes(managed, "landfill").get("managed CH4"))
                .isCloseTo(100_000 * 0.155 * 0.5 * 0.5 * 16 / 12 * 0.9, within(1e-6));
        assertThat(tonnes(deep, "landfill").get("unmanaged CH4"))
                .isCloseTo(100_000 * 0.155 * 0.5 * 0.5 * 16 / 12 * 0.8, within(1e-6));
        assertThat(managed.findings("WST-LANDFILL-KIND")).hasSize(1);
    }

    @Test
    void the_rest_of_a_total_beyond_the_told_kinds_counts_too() {
        City city = city("landfill_kind,shallow\n", COMPOSITION + """
                municipal_waste/landfilled,2020,10,万吨
                municipal_waste/landfilled/managed,2020,6,万吨
                """);
        assertThat(tonnes(city, "landfill").get("unmanaged CH4"))
                .isCloseTo(40_000 * 0.155 * 0.5 * 0.5 * 16 / 12 * 0.4, within(1e-6));
    }

    /** DOC = 0.262 × 0.15 + 0.188 × 0.4 + 0.035 × 0.43 + 0.035 × 0.24 + 0.01 × 0.39. */
    @Test
    void without_a_local_composition_the_region_stands_in_and_a_finding_says_so() {
        City city = city("", "municipal_waste/landfilled/managed,2020,10,万吨");
        double carbon = 0.262 * 0.15 + 0.188 * 0.4 + 0.035 * 0.43 + 0.035 * 0.24 + 0.01 * 0.39;
        assertThat(tonnes(city, "landfill").get("managed CH4"))
                .isCloseTo(100_000 * carbon * 0.5 * 0.5 * 16 / 12 * 0.9, within(1e-6));
        assertThat(city.findings("WST-COMPOSITION-DEFAULT")).hasSize(1);
    }

    @Test
    void the_composition_of_the_nearest_year_stands_in_for_a_year_without() {
        City city = city("", """
                municipal_waste/landfilled/managed,2020,10,万吨
                waste_composition/food,2012,100,%
                waste_composition/food,2018,40,%
                waste_composition/other_inert,2018,60,%
                """);
        assertThat(tonnes(city, "landfill").get("managed CH4"))
                .isCloseTo(100_000 * 0.4 * 0.15 * 0.5 * 0.5 * 16 / 12 * 0.9, within(1e-6));
        assertThat(city.rules()).contains("WST-COMPOSITION-YEAR").doesNotContain("WST-COMPOSITION-SUM");
    }

    @Test
    void a_composition_that_does_not_add_to_the_whole_is_told() {
        City city = city("", """
                municipal_waste/landfilled/managed,2020,10,万吨
                waste_composition/food,2020,50,%
                """);
        assertThat(city.rules()).contains("WST-COMPOSITION-SUM");
    }

    /** 4 kg of methane and 0.24 kg of nitrous oxide per tonne composted, 0.8 kg of methane per tonne digested. */
    @Test
    void what_was_not_digested_was_composted() {
        City city = city("", """
                municipal_waste/composted,2020,5,万吨
                municipal_waste/digested,2020,2,万吨
                """);
        Map<String, Double> tonnes = tonnes(city, "biological");
        assertThat(tonnes).containsOnlyKeys("composting CH4", "composting N2O", "digestion CH4");
        assertThat(tonnes.get("composting CH4")).isCloseTo(120, within(1e-9));
        assertThat(tonnes.get("composting N2O")).isCloseTo(7.2, within(1e-9));
        assertThat(tonnes.get("digestion CH4")).isCloseTo(16, within(1e-9));
    }

    /** By the guide of 2025: 0.4 × 0.4 × 0.95, 0.5 × 0.9 × 0.995; IPCC: 0.6 × 0.65 × 0.4 × 1; sludge has no fossil carbon. */
    @Test
    void incineration_emits_the_carbon_dioxide_of_fossil_carbon() {
        City city = city("", """
                municipal_waste/incinerated,2020,10,万吨
                hazardous_waste/incinerated,2020,2,万吨
                clinical_waste/incinerated,2020,1,万吨
                sewage_sludge/incinerated,2020,3,万吨
                """);
        Map<String, Double> tonnes = tonnes(city, "incineration");
        assertThat(tonnes.get("municipal CO2")).isCloseTo(100_000 * 0.4 * 0.4 * 0.95 * 44 / 12, within(1e-6));
        assertThat(tonnes.get("hazardous CO2")).isCloseTo(20_000 * 0.5 * 0.9 * 0.995 * 44 / 12, within(1e-6));
        assertThat(tonnes.get("clinical CO2")).isCloseTo(10_000 * 0.6 * 0.65 * 0.4 * 44 / 12, within(1e-6));
        assertThat(tonnes.get("sludge CO2")).isZero();
    }

    /** A continuous stoker: 0.2 g of methane and 47 g of nitrous oxide per tonne. */
    @Test
    void methane_and_nitrous_oxide_of_incineration_are_those_of_the_furnace() {
        City stoker = city("", "municipal_waste/incinerated,2020,10,万吨");
        City bed = city("incineration_technique,continuous_fluidised_bed\n", "municipal_waste/incinerated,2020,10,万吨");
        assertThat(tonnes(stoker, "incineration").get("municipal CH4")).isCloseTo(0.02, within(1e-12));
        assertThat(tonnes(stoker, "incineration").get("municipal N2O")).isCloseTo(4.7, within(1e-9));
        assertThat(tonnes(bed, "incineration").get("municipal N2O")).isCloseTo(6.7, within(1e-9));
        assertThat(account(bed, "incineration").notations()).containsEntry("CH4", Notation.NE);
    }

    /** Paper 0.2 × 0.9 × 0.46 × 0.01, plastics 0.3 × 1 × 0.75 × 1; food has no fossil carbon; the burnout stays the guide's. */
    @Test
    void the_fossil_carbon_may_follow_from_the_local_composition() {
        City city = city("incineration_carbon,composition\n", COMPOSITION + "municipal_waste/incinerated,2020,10,万吨");
        double fossil = 0.2 * 0.9 * 0.46 * 0.01 + 0.3 * 0.75;
        assertThat(tonnes(city, "incineration").get("municipal CO2"))
                .isCloseTo(100_000 * fossil * 0.95 * 44 / 12, within(1e-6));
        assertThat(city.rules()).doesNotContain("WST-EDITION");
    }

    @Test
    void asked_for_a_composition_that_was_not_told_the_guide_stands_in_and_a_finding_says_so() {
        City city = city("incineration_carbon,composition\n", "municipal_waste/incinerated,2020,10,万吨");
        assertThat(tonnes(city, "incineration").get("municipal CO2"))
                .isCloseTo(100_000 * 0.4 * 0.4 * 0.95 * 44 / 12, within(1e-6));
        assertThat(city.rules()).contains("WST-COMPOSITION-MISSING");
    }

    @Test
    void measured_carbon_comes_before_guide_and_composition() {
        City city = city("incineration_carbon,composition\n", COMPOSITION + """
                municipal_waste/incinerated,2020,10,万吨
                municipal_waste/carbon_content,2020,22,%
                municipal_waste/fossil_carbon_share,2020,45,%
                """);
        assertThat(tonnes(city, "incineration").get("municipal CO2"))
                .isCloseTo(100_000 * 0.22 * 0.45 * 0.95 * 44 / 12, within(1e-6));
    }

    /** 0.2 × 0.39 × 0.95 × 44/12 = 0.2717 and 0.4 × 0.4 × 0.95 × 44/12 = 0.5573 t per tonne: 2.72 and 5.57 × 10^4 t. */
    @Test
    void the_total_by_the_other_guide_is_told_where_it_is_far_away() {
        City city = city("", "municipal_waste/incinerated,2020,10,万吨");
        assertThat(city.findings("WST-EDITION"))
                .singleElement()
                .satisfies(finding ->
                        assertThat(finding.message().chinese()).contains("2025年版参数为 5.57", "2011年版参数为 2.72"));
        City old = city("guide_edition,2011\n", "municipal_waste/incinerated,2020,10,万吨");
        assertThat(tonnes(old, "incineration").get("municipal CO2"))
                .isCloseTo(100_000 * 0.2 * 0.39 * 0.95 * 44 / 12, within(1e-6));
    }

    /** Bo 0.6; treated at the national mean of 0.165, discharged at 0.1. */
    @Test
    void domestic_wastewater_gives_methane_of_the_oxygen_demand_treated_and_discharged() {
        City city = city("", """
                domestic_wastewater/bod_removed,2020,1.5,万吨
                domestic_wastewater/bod_discharged,2020,0.5,万吨
                domestic_wastewater/cod_removed,2020,9,万吨
                domestic_wastewater/methane_recovered,2020,0.01,万吨
                """);
        Map<String, Double> tonnes = tonnes(city, "domestic_wastewater");
        assertThat(tonnes.get("treated CH4")).isCloseTo(15_000 * 0.6 * 0.165 - 100, within(1e-9));
        assertThat(tonnes.get("discharged CH4")).isCloseTo(5_000 * 0.6 * 0.1, within(1e-9));
    }

    /** North China: 0.45 of BOD per COD. */
    @Test
    void chemical_oxygen_demand_stands_in_by_the_ratio_of_the_region() {
        City city = city("domestic_treatment,anaerobic_reactor\n", "domestic_wastewater/cod_removed,2020,2,万吨");
        assertThat(tonnes(city, "domestic_wastewater").get("treated CH4"))
                .isCloseTo(20_000 * 0.45 * 0.6 * 0.8, within(1e-9));
    }

    /** 10^6 persons × 25 kg × 0.16 × 1.5 × 1.25 = 7500 t of nitrogen, less 500 t with sludge. */
    @Test
    void domestic_wastewater_gives_nitrous_oxide_of_the_protein_eaten() {
        City city = city("", """
                population,2020,100,万人
                protein_per_person,2020,25,kg/人
                sludge_nitrogen_removed,2020,0.05,万吨
                """);
        assertThat(tonnes(city, "domestic_wastewater").get("N2O")).isCloseTo(7000 * 0.005 * 44 / 28, within(1e-9));
        assertThat(account(city, "domestic_wastewater")
                        .emissions("N2O")
                        .orElseThrow()
                        .tonnes())
                .isCloseTo(55 * N2O, within(1e-6));
        assertThat(account(city, "domestic_wastewater").notations()).containsEntry("CH4", Notation.NE);
    }

    @Test
    void industrial_wastewater_counts_what_is_treated_as_the_city_says_it_is() {
        String data = """
                industrial_wastewater/cod_removed,2020,2,万吨
                industrial_wastewater/cod_discharged,2020,0.4,万吨
                industrial_wastewater/methane_recovered,2020,0.03,万吨
                """;
        Map<String, Double> tonnes =
                tonnes(city("industrial_treatment,anaerobic_reactor\n", data), "industrial_wastewater");
        assertThat(tonnes.get("treated CH4")).isCloseTo(20_000 * 0.25 * 0.8 - 300, within(1e-9));
        assertThat(tonnes.get("discharged CH4")).isCloseTo(4_000 * 0.25 * 0.1, within(1e-9));
        City silent = city("", data);
        assertThat(tonnes(silent, "industrial_wastewater")).containsOnlyKeys("discharged CH4");
        assertThat(silent.rules()).contains("WST-TREATMENT-UNKNOWN");
    }

    @Test
    void branches_stand_for_a_total_that_was_not_told_or_is_less() {
        City city = city("industrial_treatment,anaerobic_reactor\n", """
                industrial_wastewater/cod_removed,2020,1,万吨
                industrial_wastewater_branch/cod_removed/paper,2020,0.9,万吨
                industrial_wastewater_branch/cod_removed/beverages,2020,0.6,万吨
                """);
        assertThat(tonnes(city, "industrial_wastewater").get("treated CH4"))
                .isCloseTo(15_000 * 0.25 * 0.8, within(1e-9));
    }

    @Test
    void oxygen_demand_in_total_is_not_split_by_guess() {
        City city = city("", "cod_removed,2020,3,万吨");
        assertThat(account(city, "domestic_wastewater").notations()).containsEntry("CH4", Notation.NE);
        assertThat(account(city, "domestic_wastewater").reason().chinese()).contains("未分生活和工业");
    }

    @Test
    void what_does_not_occur_and_what_was_not_told_are_told_apart_from_a_confirmed_zero() {
        City city = city("", COMPOSITION + """
                municipal_waste/landfilled,2020,0,万吨
                hazardous_waste/incinerated,2020,NO,万吨
                """);
        assertThat(tonnes(city, "landfill")).containsEntry("managed CH4", 0.0);
        assertThat(city.findings("WST-LANDFILL-KIND")).isEmpty();
        assertThat(account(city, "incineration").notations()).containsEntry("CO2", Notation.NO);
        assertThat(account(city, "biological").notations()).containsEntry("CH4", Notation.NE);
    }

    /** The balance has 5 × 10^4 tce of other energy burnt in power plants; it bears no carbon dioxide. */
    @Test
    void waste_burnt_for_power_counts_once() {
        Inventory inventory = city("", "municipal_waste/incinerated,2020,10,万吨").inventory();
        assertThat(inventory.of(Category.ENERGY).tonnes()).isZero();
        assertThat(inventory.of(Category.WASTE).tonnes())
                .isCloseTo(100_000 * 0.4 * 0.4 * 0.95 * 44 / 12 + 0.02 * CH4 + 4.7 * N2O, within(1e-6));
        assertThat(inventory.byProducer(Functional.WASTE)).isEqualTo(inventory.of(Category.WASTE));
    }

    @Test
    void a_line_is_explained_down_to_data_and_published_values() {
        City city = city("", COMPOSITION + "municipal_waste/landfilled/managed,2020,10,万吨");
        String tree = account(city, "landfill").lines().get(0).derivation().toString();
        assertThat(tree).contains("生活垃圾组分（厨余）（2020年）", "甲烷修正因子", "氧化因子", "可降解有机碳分解比例");
    }
}
