package org.tanlu.clause;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.tanlu.quality.GapParts;
import org.tanlu.quality.ReconciledInventory;
import org.tanlu.quality.ReconciledLine;
import org.tanlu.quality.ReconciledLine.Presence;
import org.tanlu.trace.Clause;
import org.tanlu.trace.Finding;

/**
 * Clause 4.2: the account is held against an inventory that somebody published. The city burns 100 万吨 of raw coal in
 * agriculture; the factor of this plan is 1.860832908 tCO2/t (20.908 GJ/t × 26.1 tC/TJ × 0.93 × 44/12, by the guide in force).
 */
@Clause("4.2")
class C04_2_ReconciliationTest {
    private static final double COAL = 1.860832908;
    private static final String BALANCE = "项目,原煤,柴油\n农、林、牧、渔业,100,10\n";
    private static final String HEAD = "年份,行类别,领域,排放源,行业,能源品种,气体,活动数据,活动数据单位,其中原料及非能源用量,排放因子,因子单位,排放量,排放量单位,来源,核验状态\n";

    private static City city(String... rows) {
        return City.with("gases,co2\ndirect_scope,energy_process\n")
                .balance(BALANCE)
                .register("official_inventory", HEAD + String.join("\n", rows) + "\n");
    }

    private static ReconciledInventory compared(City city) {
        return city.plan().value().reconciliations().get(0);
    }

    private static ReconciledLine line(City city, String label) {
        return compared(city).lines().stream()
                .filter(line -> line.label().chinese().equals(label))
                .findFirst()
                .orElseThrow();
    }

    private static String row(String activity, String unit, String factor, String of, String emissions) {
        return "2020,明细,能源活动,,农、林、牧、渔业,原煤,二氧化碳," + activity + "," + unit + ",," + factor + "," + of + "," + emissions
                + ",万吨CO2,s,已核原件";
    }

    @Test
    void other_activity_and_another_factor_share_the_gap_by_the_means_of_both_sides() {
        ReconciledLine coal = line(city(row("90", "万吨", "2", "tCO2/t", "180")), "农、林、牧、渔业·原煤");
        GapParts parts = coal.parts();
        assertThat(coal.gap().tonnes()).isCloseTo(1_860_832.908 - 1_800_000, within(0.5));
        assertThat(parts.activity().tonnes()).isCloseTo(100_000 * (2 + COAL) / 2, within(0.5));
        assertThat(parts.factor().tonnes()).isCloseTo((COAL - 2) * 950_000, within(0.5));
        assertThat(parts.unsplit().tonnes()).isZero();
        assertThat(parts.boundary().tonnes()).isZero();
    }

    @Test
    void activity_in_terajoules_is_compared_by_the_calorific_value_of_the_own_factor() {
        ReconciledLine coal = line(city(row("20908", "TJ", "", "", "186.08")), "农、林、牧、渔业·原煤");
        assertThat(coal.own().activity().orElseThrow().value()).isCloseTo(20_908, within(1e-6));
        assertThat(coal.parts().activity().tonnes()).isCloseTo(0, within(1e-3));
    }

    @Test
    void of_activity_factor_and_emissions_two_imply_the_third() {
        assertThat(line(city(row("", "", "2", "tCO2/t", "180")), "农、林、牧、渔业·原煤")
                        .official()
                        .activity()
                        .orElseThrow()
                        .value())
                .isCloseTo(900_000, within(1e-6));
        assertThat(line(city(row("90", "万吨", "2", "tCO2/t", "")), "农、林、牧、渔业·原煤")
                        .official()
                        .emissions()
                        .tonnes())
                .isCloseTo(1_800_000, within(1e-6));
    }

    @Test
    void emissions_alone_cannot_be_split_and_nothing_is_invented() {
        ReconciledLine coal = line(city(row("", "", "", "", "180")), "农、林、牧、渔业·原煤");
        assertThat(coal.unsplit().orElseThrow().chinese()).contains("没有活动数据或因子");
        assertThat(coal.parts().unsplit()).isEqualTo(coal.gap());
        assertThat(coal.parts().activity().tonnes()).isZero();
    }

    @Test
    void feedstock_that_the_official_line_burns_is_boundary() {
        String feedstock = "2020,明细,能源活动,,农、林、牧、渔业,原煤,,110,万吨,10,2,tCO2/t,220,万吨CO2,s,已核原件";
        GapParts parts = line(city(feedstock), "农、林、牧、渔业·原煤").parts();
        assertThat(parts.boundary().tonnes()).isCloseTo(-200_000, within(1e-6));
        assertThat(parts.activity().tonnes()).isCloseTo(0, within(1e-6));
        assertThat(parts.factor().tonnes()).isCloseTo((COAL - 2) * 1_000_000, within(0.5));
    }

    @Test
    void what_one_side_alone_counts_is_boundary_and_named() {
        City city = city(row("100", "万吨", "", "", "186.08"), "2020,,工业生产过程,水泥熟料生产,,,,,,,,,50,万吨CO2,s,已核原件");
        assertThat(line(city, "水泥熟料生产").presence()).isEqualTo(Presence.OFFICIAL);
        assertThat(line(city, "水泥熟料生产").parts().boundary().tonnes()).isEqualTo(-500_000);
        assertThat(line(city, "柴油").presence()).isEqualTo(Presence.OWN);
        assertThat(messages(city, "REC-MISSING")).singleElement().asString().contains("柴油");
        assertThat(messages(city, "REC-NOT-OURS")).singleElement().asString().contains("水泥熟料生产");
    }

    @Test
    void a_source_that_the_official_inventory_marks_not_estimated_was_not_forgotten() {
        City city = city(row("100", "万吨", "", "", "186.08"), "2020,,能源活动,,,柴油,,,,,,,NE,,s,已核原件");
        assertThat(messages(city, "REC-MISSING")).isEmpty();
    }

    @Test
    void the_inventory_is_reproduced_within_what_both_sides_count_differently() {
        ReconciledInventory compared =
                compared(city(row("90", "万吨", "2", "tCO2/t", "180"), "2020,,能源活动,,,柴油,,10,万吨,,,,40,万吨CO2,s,已核原件"));
        double coal = 1_860_832.908 - 1_800_000;
        double diesel = compared.own().tonnes() - 1_860_832.908 - 400_000;
        assertThat(compared.missedInTotal().value()).isCloseTo(Math.abs(coal + diesel) / 2_200_000, within(1e-6));
        assertThat(compared.missedByLine().value())
                .isCloseTo((Math.abs(coal) + Math.abs(diesel)) / 2_200_000, within(1e-6));
    }

    @Test
    void a_slip_of_the_decimal_point_in_the_activity_is_told_from_the_other_two_numbers() {
        City city = city(row("1000", "万吨", "1.8608", "tCO2/t", "186.08"));
        assertThat(messages(city, "REC-SLIP"))
                .singleElement()
                .asString()
                .contains("活动数据")
                .contains("原煤");
        assertThat(line(city, "农、林、牧、渔业·原煤").unsplit().orElseThrow().chinese()).contains("不符");
    }

    @Test
    void carbon_in_place_of_carbon_dioxide_is_known_by_44_to_12() {
        assertThat(messages(city(row("100", "万吨", "", "", "50.75")), "REC-CARBON"))
                .hasSize(1);
        assertThat(messages(city(row("100", "万吨", "1.8608", "tCO2/t", "50.75")), "REC-CARBON"))
                .hasSize(1);
    }

    @Test
    void a_factor_far_from_ours_is_named_within_the_range_that_the_city_set() {
        String high = row("100", "万吨", "2.4", "tCO2/t", "240");
        assertThat(messages(city(high), "REC-FACTOR")).hasSize(1);
        City generous = City.with("gases,co2\nofficial_factor_range,40\n")
                .balance(BALANCE)
                .register("official_inventory", HEAD + high + "\n");
        assertThat(messages(generous, "REC-FACTOR")).isEmpty();
    }

    @Test
    void emissions_that_are_not_activity_times_factor_are_named_beyond_rounding_only() {
        assertThat(messages(city(row("100", "万吨", "1.861", "tCO2/t", "186.1")), "REC-PRODUCT"))
                .isEmpty();
        assertThat(messages(city(row("100", "万吨", "1.861", "tCO2/t", "195")), "REC-PRODUCT"))
                .hasSize(1);
    }

    @Test
    void a_printed_total_that_is_not_the_sum_of_its_parts_is_named_and_its_rest_is_boundary() {
        City city = city(row("100", "万吨", "", "", "186"), "2020,合计,全部,,,,,,,,,,200,万吨CO2,s,已核原件");
        assertThat(messages(city, "REC-SUM")).hasSize(1);
        ReconciledInventory compared = compared(city);
        assertThat(compared.official().tonnes()).isCloseTo(2_000_000, within(1e-6));
        assertThat(compared.parts().total().tonnes()).isCloseTo(compared.gap().tonnes(), within(1e-6));
    }

    @Test
    void a_total_without_parts_is_itself_compared() {
        ReconciledInventory compared = compared(city("2020,合计,全部,,,,,,,,,,210,万吨CO2,s,已核原件"));
        assertThat(compared.lines()).hasSize(1);
        assertThat(compared.gap().tonnes()).isCloseTo(compared.own().tonnes() - 2_100_000, within(1e-6));
    }

    /** 210 printed for the whole, 120 and 90 for two fuels: 210 in any order, and 20 unexplained where it says 230. */
    @Test
    void an_inventory_of_totals_alone_is_counted_once_whatever_the_order_of_its_rows() {
        List<String> rows = List.of(
                "2020,合计,全部,,,,,,,,,,230,万吨CO2,s,已核原件",
                "2020,小计,能源活动,,,,,,,,,,210,万吨CO2,s,已核原件",
                "2020,小计,能源活动,,,原煤,,,,,,,120,万吨CO2,s,已核原件",
                "2020,小计,能源活动,,,柴油,,,,,,,90,万吨CO2,s,已核原件",
                "2020,小计,能源活动,,农、林、牧、渔业,,,,,,,,210,万吨CO2,s,已核原件");
        for (int turn = 0; turn < rows.size(); turn++) {
            var turned = new ArrayList<>(rows);
            Collections.rotate(turned, turn);
            ReconciledInventory compared = compared(city(turned.toArray(String[]::new)));
            assertThat(compared.official().tonnes()).isCloseTo(2_300_000, within(1e-6));
            assertThat(compared.lines())
                    .extracting(line -> line.official().emissions().tonnes())
                    .containsExactlyInAnyOrder(1_200_000.0, 900_000.0, 200_000.0);
        }
    }

    /** Read as empty, the misspelt fuel would make the row all of agriculture. */
    @Test
    void a_row_whose_fuel_source_branch_or_gas_is_not_known_is_not_read_as_all_of_them() {
        String known = row("100", "万吨", "", "", "186.08");
        for (String wrong : List.of(
                known.replace("原煤", "木炭煤"),
                known.replace("农、林、牧、渔业", "农林业务"),
                known.replace("能源活动,,", "能源活动,燃煤,"),
                known.replace("二氧化碳", "二氧化硫"))) {
            City city = city(known, wrong);
            assertThat(compared(city).official().tonnes()).isCloseTo(1_860_800, within(1e-6));
            assertThat(city.findings("SUR-ROW-SCOPE"))
                    .singleElement()
                    .satisfies(finding ->
                            assertThat(finding.place().orElseThrow().row()).isEqualTo(3));
        }
    }

    @Test
    void a_row_of_activity_or_factor_alone_is_not_dropped_unsaid() {
        City city = city(
                row("100", "万吨", "", "", "186.08"),
                "2020,明细,能源活动,,,柴油,,10,万吨,,,,,,s,已核原件",
                "2020,明细,能源活动,,,汽油,,,,,2.9,tCO2/t,,,s,已核原件");
        assertThat(city.findings("REC-BARE")).singleElement().satisfies(finding -> {
            assertThat(finding.place().orElseThrow().row()).isEqualTo(3);
            assertThat(finding.message().chinese()).contains("2行", "柴油", "汽油");
        });
    }

    @Test
    void negative_emissions_of_combustion_are_named() {
        assertThat(messages(city(row("", "", "", "", "-186.08")), "REC-NEGATIVE"))
                .singleElement()
                .asString()
                .contains("原煤");
        assertThat(messages(city("2020,明细,林业碳汇,,,,,,,,,,-20,万吨CO2,s,已核原件"), "REC-NEGATIVE"))
                .isEmpty();
    }

    @Test
    void emissions_of_an_activity_of_zero_are_named_and_not_split() {
        City city = city(row("0", "万吨", "", "", "50"));
        ReconciledLine coal = line(city, "农、林、牧、渔业·原煤");
        assertThat(messages(city, "REC-ZERO")).hasSize(1);
        assertThat(messages(city, "REC-FACTOR")).isEmpty();
        assertThat(coal.unsplit().orElseThrow().chinese()).contains("活动数据为零");
        assertThat(coal.parts().unsplit()).isEqualTo(coal.gap());
    }

    /** 10^6 t × 20.908 GJ/t × 300 kg/TJ are 6,272.4 t of methane, 28 times that in carbon dioxide. */
    @Test
    void the_mass_of_methane_in_place_of_its_equivalent_is_known_by_its_potential() {
        String row = "2020,明细,能源活动,化石燃料燃烧,,,甲烷,,,,,,0.62724,UNIT,s,已核原件";
        City mass = City.with("")
                .balance("项目,原煤,柴油\n乡村,100,\n")
                .register("official_inventory", HEAD + row.replace("UNIT", "万吨"));
        City slip = City.with("")
                .balance("项目,原煤,柴油\n乡村,100,\n")
                .register("official_inventory", HEAD + row.replace("UNIT", "万吨CO2"));
        assertThat(messages(mass, "REC-GWP")).isEmpty();
        assertThat(messages(slip, "REC-GWP")).singleElement().asString().contains("甲烷");
    }

    /** 10^9 m³ of blast furnace gas hold 33.0 × 70.8 × 0.99 × 44/12 × 100 t of carbon dioxide, which came of the coke. */
    @Test
    void the_carbon_balance_of_steel_gases_is_a_border_of_its_own_and_may_be_counted_twice() {
        double gas = 33.0 * 70.8 * 0.99 * 44 / 12 / 1000 * 10_000 * 10;
        City city = City.with("gases,co2\ndirect_scope,energy_process\n")
                .balance("""
                        项目,焦炭,高炉煤气
                        1.火力发电,,-10
                        9.回收能,,10
                        2.工业,100,
                        """)
                .register(
                        "official_inventory",
                        HEAD
                                + "2020,明细,能源活动,,,焦炭,,100,万吨,,,,286.04,万吨CO2,s,已核原件\n2020,明细,能源活动,,,高炉煤气,,10,亿立方米,,,,84.81,万吨CO2,s,已核原件\n");
        ReconciledLine coke = line(city, "焦炭");
        assertThat(coke.border().orElseThrow().chinese()).isEqualTo("煤气碳平衡");
        assertThat(coke.parts().boundary().tonnes()).isCloseTo(-gas, within(1.0));
        assertThat(line(city, "高炉煤气").border()).isEmpty();
        assertThat(city.findings("REC-GASES")).singleElement().satisfies(finding -> {
            assertThat(finding.place().orElseThrow().row()).isEqualTo(2);
            assertThat(finding.message().chinese()).contains("重复计算");
        });
    }

    /** An inventory of agriculture alone lacks no fuel of industry; one that prints a total of the city does. */
    @Test
    void of_an_inventory_without_totals_only_what_it_covers_can_be_missing() {
        String balance = "项目,原煤,柴油\n农、林、牧、渔业,100,\n工业,,10\n";
        String coal = row("100", "万吨", "", "", "186.08") + "\n";
        String total = "2020,合计,全部,,,,,,,,,,186.08,万吨CO2,s,已核原件\n";
        String settings = "gases,co2\ndirect_scope,energy_process\n";
        City part = City.with(settings).balance(balance).register("official_inventory", HEAD + coal);
        City whole = City.with(settings).balance(balance).register("official_inventory", HEAD + coal + total);
        assertThat(messages(part, "REC-MISSING")).isEmpty();
        assertThat(messages(whole, "REC-MISSING")).singleElement().asString().contains("柴油");
    }

    @Test
    void a_year_that_was_not_accounted_is_said() {
        City city = city(row("100", "万吨", "", "", "186").replace("2020", "2019"));
        assertThat(city.plan().value().reconciliations()).isEmpty();
        assertThat(messages(city, "REC-YEAR")).hasSize(1);
    }

    @Test
    void a_factor_per_another_thing_is_left_out_with_its_place() {
        City city = city(row("100", "万吨", "2", "tCO2/GJ", "186.08"));
        List<Finding> found = city.findings("REC-UNIT");
        assertThat(found).singleElement().satisfies(finding -> {
            assertThat(finding.place().orElseThrow()).hasToString("official_inventory.csv A2");
            assertThat(finding.message().english()).contains("factor").contains("tCO2/GJ");
        });
    }

    @Test
    void every_figure_of_the_comparison_tells_how_it_came_about() {
        ReconciledInventory compared = compared(city(row("90", "万吨", "2", "tCO2/t", "180")));
        assertThat(compared.figures())
                .extracting(figure -> figure.key())
                .doesNotHaveDuplicates()
                .contains(
                        "reconciliation/s/total/missed/2020",
                        "reconciliation/s/combustion.agriculture.raw_coal/factor/2020");
        assertThat(compared.figures())
                .allSatisfy(
                        figure -> assertThat(figure.derivation().get().value()).isEqualTo(figure.value()));
    }

    private static List<String> messages(City city, String rule) {
        return city.findings(rule).stream()
                .map(finding -> finding.message().chinese())
                .toList();
    }
}
