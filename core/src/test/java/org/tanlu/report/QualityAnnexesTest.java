package org.tanlu.report;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.tanlu.clause.City;
import org.tanlu.report.Block.TableBlock;
import org.tanlu.trace.Clause;

/** Annexes 4 and 5: what was checked, and how far the account is from an official inventory (clause 4.2). */
@Clause("4.2")
class QualityAnnexesTest {
    private static final String PEOPLE = "population,2018,500,万人\npopulation,2019,505,万人\npopulation,2021,515,万人\n";

    @Test
    void series_without_doubts_and_with_them_are_told_in_sentences_of_their_own() {
        City clean = City.with("").data(PEOPLE + "population,2020,510,万人\n");
        assertThat(Documents.prose(Documents.of(clean)))
                .contains("1 个有两年以上数值可以比较，未发现疑似错误的数值")
                .doesNotContain("0 个有疑似错误");
        City wrong = City.with("").data(PEOPLE + "population,2020,510,人\n");
        assertThat(Documents.prose(Documents.of(wrong))).contains("1 个有疑似错误的数值，按类列于附件3");
    }

    /** Coal at 1.860833 t/t misses 1.7 Mt by 0.16 Mt, diesel at 3.095909 t/t misses 0.3096 Mt by 9 t. */
    @Test
    void gaps_below_a_thousandth_of_all_gaps_stand_together() {
        City city = City.with("gases,co2\ndirect_scope,energy_process\n")
                .balance("项目,原煤,柴油\n农、林、牧、渔业,100,10\n")
                .register("official_inventory", """
                        年份,行类别,领域,能源品种,气体,排放量,排放量单位,来源,核验状态
                        2020,明细,能源活动,柴油,二氧化碳,30.96,万吨CO2,s,已核原件
                        2020,明细,能源活动,原煤,二氧化碳,170,万吨CO2,s,已核原件
                        """);
        TableBlock table = Documents.table(Documents.of(city), "与课例（2020年）的差额");
        assertThat(table.rows()).extracting(row -> row.get(0).text()).containsExactly("原煤", "其余1行", "合计");
    }
}
