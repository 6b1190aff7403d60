package org.tanlu.inventory;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.tanlu.clause.City;
import org.tanlu.trace.Finding;

class HistoryChecksTest {
    private static final String DIESEL = """
            项目,汽油,柴油
            单位,万吨,万吨
            2.外省(区、市)调入量,,10
            4.交通运输、仓储和邮政业,,10
            """;

    private static Map<String, String> facts(City city, String rule) {
        List<Finding> findings = city.findings(rule);
        assertThat(findings).hasSize(1);
        return findings.get(0).facts();
    }

    @Test
    void a_city_without_energy_data_gets_one_blocking_finding() {
        assertThat(City.with("").rules()).containsExactly("ACC-NO-ENERGY");
    }

    @Test
    void the_scope_of_this_version_is_always_said() {
        assertThat(City.with("").balance(DIESEL).rules()).contains("ACC-SCOPE");
    }

    /** Both lesson publications have the title 课例. */
    @Test
    void years_that_rest_on_one_publication_make_one_series() {
        City city = City.with("").balance(2019, DIESEL).balance(2020, DIESEL);
        assertThat(city.rules()).doesNotContain("ACC-SERIES-BREAK");
    }

    @Test
    void years_that_rest_on_two_publications_are_listed_under_each() {
        City city = City.with("")
                .source("t,另一资料")
                .balance(DIESEL)
                .data("energy/final/transport/diesel,2018,1,万吨\nenergy/final/transport/diesel,2019,1,万吨\n", "t");
        assertThat(facts(city, "ACC-SERIES-BREAK")).containsEntry("list", "《另一资料》2018、2019；《课例》2020");
    }

    @Test
    void factors_with_evidence_are_not_doubted() {
        assertThat(City.with("").balance(DIESEL).rules()).doesNotContain("ACC-DOUBTFUL-FACTORS");
    }

    /** Carbon content and oxidation rate of raw coal rest on weak evidence; here all carbon dioxide is raw coal's. */
    @Test
    void doubtful_parameters_are_named_with_the_share_they_bear() {
        City city = City.with("gases,co2\n").balance("项目,原煤,洗精煤\n单位,万吨,万吨\n2.外省(区、市)调入量,5,\n2.工业,5,\n");
        assertThat(facts(city, "ACC-DOUBTFUL-FACTORS").get("list"))
                .contains("原煤")
                .contains("（100%）");
    }

    @Test
    void doubtful_parameters_that_bear_less_than_one_per_cent_are_not_named() {
        City city = City.with("").balance("项目,原煤,柴油\n单位,万吨,万吨\n2.外省(区、市)调入量,0.1,100\n2.工业,0.1,100\n");
        assertThat(city.rules()).doesNotContain("ACC-DOUBTFUL-FACTORS");
    }

    @Test
    void sides_that_agree_are_not_remarked() {
        assertThat(City.with("").balance(DIESEL).rules()).doesNotContain("ACC-APPROACHES-APART");
    }

    /** 12 available, 10 burnt: 20 per cent more. */
    @Test
    void sides_more_than_five_per_cent_apart_are_remarked() {
        City city = City.with("").balance(DIESEL.replace("调入量,,10", "调入量,,12"));
        assertThat(facts(city, "ACC-APPROACHES-APART")).containsEntry("percent", "20");
    }

    @Test
    void sides_within_five_per_cent_are_not_remarked() {
        City city = City.with("").balance(DIESEL.replace("调入量,,10", "调入量,,10.4"));
        assertThat(city.rules()).doesNotContain("ACC-APPROACHES-APART");
    }

    /** 10 and 9 units of diesel at 30,959.1 t: 30.96 and 27.86 by 10^4 t, 10 per cent less. */
    @Test
    void the_direct_emissions_by_the_other_publication_stand_beside() {
        City city = City.with("").balance(DIESEL).data("energy/final/transport/diesel,2020,9,万吨\n");
        assertThat(facts(city, "ACC-TWO-BASES"))
                .containsEntry("direct", "30.96")
                .containsEntry("direct_other", "27.86")
                .containsEntry("percent", "-10");
    }

    @Test
    void a_table_of_industry_alone_is_no_second_total() {
        City city = City.with("").balance(DIESEL + "2.工业,,3\n").data("energy/final/textiles/diesel,2020,3,万吨\n");
        assertThat(city.rules()).doesNotContain("ACC-TWO-BASES", "ACC-PUBLICATIONS-DIFFER");
    }

    @Test
    void a_city_that_burns_nothing_is_accounted_all_the_same() {
        City city = City.with("").balance("项目,柴油,电力\n单位,万吨,亿千瓦时\n2.外省(区、市)调入量,,5\n6.其他,,5\n");
        assertThat(city.inventory().direct().tonnes()).isZero();
        assertThat(city.rules()).doesNotContain("ACC-APPROACHES-APART");
    }

    @Test
    void carbon_that_is_available_but_nowhere_burnt_is_remarked() {
        City city = City.with("").balance("项目,柴油,电力\n单位,万吨,亿千瓦时\n2.外省(区、市)调入量,5,5\n6.其他,,5\n");
        assertThat(city.rules()).contains("ACC-APPROACHES-APART");
    }

    @Test
    void two_publications_of_which_one_burns_nothing_are_compared_all_the_same() {
        City city = City.with("")
                .balance("项目,柴油,电力\n单位,万吨,亿千瓦时\n6.其他,,5\n")
                .data("energy/final/transport/diesel,2020,9,万吨\nenergy/final/other_services/electricity,2020,5,亿千瓦时\n");
        assertThat(city.rules()).contains("ACC-TWO-BASES");
    }
}
