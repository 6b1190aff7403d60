package org.tanlu.clause;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.tanlu.history.EmissionHistory;
import org.tanlu.history.StructureShare;
import org.tanlu.history.StructureShare.View;
import org.tanlu.trace.Clause;
import org.tanlu.trace.Figure;

/** Lesson: what the emissions are made of, by category, gas, kind of energy and department. */
@Clause("C7.2-3")
class C07_2_03_StructureTest {
    private static final EmissionHistory HISTORY =
            Past.of(Past.city("", 2019, new double[] {6, 2, 1, 1}, new double[] {5, 3, 1, 1}));

    private static List<StructureShare> shares(EmissionHistory history, View view, int year) {
        return history.structure().stream()
                .filter(share -> share.view() == view && share.year() == year)
                .toList();
    }

    private static double share(View view, String part, int year) {
        return shares(HISTORY, view, year).stream()
                .filter(share -> share.part().equals(part))
                .mapToDouble(share -> share.share().value())
                .sum();
    }

    @Test
    void each_department_has_the_share_of_what_it_burnt() {
        assertThat(share(View.USER, "industry", 2019)).isCloseTo(0.6, within(1e-12));
        assertThat(share(View.USER, "transport", 2020)).isCloseTo(0.3, within(1e-12));
        assertThat(share(View.USER, "public_buildings", 2020)).isCloseTo(0.1, within(1e-12));
    }

    @Test
    void a_city_of_diesel_emits_by_oil_alone() {
        assertThat(share(View.ENERGY, "oil", 2020)).isEqualTo(1);
        assertThat(share(View.GAS, "co2", 2020)).isEqualTo(1);
        assertThat(share(View.CATEGORY, "energy", 2020)).isEqualTo(1);
    }

    private static final EmissionHistory IMPORTER =
            Past.of(City.with("grid_area,华北\ngrid_factor_year,2021\ntransport_scope,balance_row\n")
                    .balance("""
                    项目,原煤,柴油,天然气,热力,电力
                    单位,万吨,万吨,亿立方米,百亿千焦,亿千瓦时
                    2.外省(区、市)调入量,20,10,3,,5
                    1.火力发电,-8,,-1,,4
                    2.供热,-2,,-1,100,
                    2.工业,10,2,0.5,60,4
                    4.交通运输、仓储和邮政业,,7,,,1
                    6.其他,,,0.2,40,2
                    7.生活消费,,1,0.3,,2
                    城镇,,1,0.3,,2
                    """)
                    .data("cement_output,2020,10,万吨\nclinker_output,2020,10,万吨\nlivestock/pigs,2020,20,万头\n"));

    @ParameterizedTest
    @EnumSource(View.class)
    void the_shares_of_every_view_sum_to_the_whole_and_their_parts_to_the_total(View view) {
        List<StructureShare> shares = shares(IMPORTER, view, 2020);
        double total = IMPORTER.findSeries("total")
                .flatMap(each -> each.find(2020))
                .orElseThrow()
                .value();
        assertThat(shares.stream().mapToDouble(share -> share.share().value()).sum())
                .isCloseTo(1, within(1e-12));
        assertThat(shares.stream()
                        .mapToDouble(share -> share.emissions().tonnes())
                        .sum())
                .isCloseTo(total, within(1e-6));
    }

    /** Transport 2 of 10 and 4 of 10: 6 of 20. */
    @Test
    void of_a_base_of_several_years_the_shares_are_those_of_the_years_together() {
        EmissionHistory history = Past.of(Past.city(
                "base_first_year,2015\nbase_year,2016\n",
                2015,
                new double[] {6, 2, 1, 1},
                new double[] {4, 4, 1, 1},
                new double[] {5, 3, 1, 1}));
        Figure share = history.baseShare(View.USER, "transport").orElseThrow();
        assertThat(share.value().value()).isCloseTo(0.3, within(1e-12));
        assertThat(share.key()).isEqualTo("history/structure/user/transport/2015~2016");
        assertThat(share.derivation().get().parents()).hasSize(3);
    }

    @Test
    void by_gas_imports_are_indirect_carbon_dioxide() {
        assertThat(shares(IMPORTER, View.GAS, 2020))
                .extracting(share -> share.name().chinese())
                .contains("间接排放（二氧化碳）")
                .noneMatch(name -> name.contains("净调入"));
    }

    @Test
    void net_import_is_a_part_of_its_own_and_by_department_it_is_with_those_who_used_it() {
        assertThat(shares(IMPORTER, View.ENERGY, 2020))
                .extracting(StructureShare::part)
                .contains("import/electricity");
        assertThat(shares(IMPORTER, View.USER, 2020))
                .extracting(StructureShare::part)
                .doesNotContain("import/electricity", "border");
    }
}
