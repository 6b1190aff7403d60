package org.tanlu.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.tanlu.clause.City;
import org.tanlu.report.Block.Entry;
import org.tanlu.report.Block.TableBlock;
import org.tanlu.trace.Clause;

@Clause({"4.1", "6", "7.1.7"})
class RegisterSectionsTest {
    private static final PlanDocument DOCUMENT =
            Documents.of(SmallCities.importer().register("enterprises", """
                    企业名称,所属行业,是否纳入全国碳市场,主要产品,产品产量,产量单位,数据年份,综合能源消费量（万吨标准煤）,燃料燃烧排放量（万吨CO2）,过程排放量（吨CO2）,购入电力排放量（tCO2）,已实施措施,来源,核验状态
                    小厂,chemicals,否,甲醇,2,万吨,2020,1.5,3,,,,s,未核实
                    大厂,ferrous_smelting,是,粗钢,100,万吨,2019,40,90,,,,s,未核实
                    大厂,ferrous_smelting,是,粗钢,120,万吨,2020,50,100,50000,C,余热发电,s,未核实
                    """).register("plans", """
                    级别,文件名称,文号,发布机关,目标表述,目标值,单位,目标年份,约束性,来源,核验状态
                    省级,某省方案,某发1号,省政府,强度下降18%,18,%,2025,约束性,s,未核实
                    省级,某省方案,某发1号,省政府,,25,%,2030,预期性,s,未核实
                    市级,某市规划,,,,,,,,s,未核实
                    """));

    private static List<List<String>> rows(String caption) {
        return Documents.table(DOCUMENT, caption).rows().stream()
                .map(row -> row.stream().map(Entry::text).toList())
                .toList();
    }

    @Test
    void enterprises_stand_by_their_energy_each_with_its_latest_year() {
        assertThat(rows("重点企业产品"))
                .containsExactly(
                        List.of("大厂", "黑色金属冶炼和压延加工业", "粗钢 120.0万吨", "2020", "50.0", "105.0", "C", "是"),
                        List.of("小厂", "化学原料和化学制品制造业", "甲醇 2.0万吨", "2020", "1.5", "3.0※", "－", "否"));
        assertThat(Documents.prose(DOCUMENT)).contains("重点企业2家，其中1家纳入全国碳市场");
    }

    @Test
    void measures_are_listed_for_those_who_told_any() {
        assertThat(rows("已实施的节能减碳措施")).containsExactly(List.of("大厂", "余热发电", "－", "－"));
    }

    @Test
    void a_plan_is_one_row_with_all_its_targets() {
        assertThat(rows("规划方案"))
                .containsExactly(
                        List.of("省级", "某省方案", "某发1号", "省政府", "2025年强度下降18%（约束性）；2030年25%"),
                        List.of("市级", "某市规划", "－", "－", "－"));
    }

    @Test
    void a_note_counts_the_documents_without_number_or_issuer() {
        TableBlock plans = Documents.tables(DOCUMENT).stream()
                .filter(table -> table.caption().contains("规划方案及其目标"))
                .findFirst()
                .orElseThrow();
        assertThat(String.join("", plans.notes())).contains("－表示所收资料没有写明：1件没有文号、1件没有发布机关");
    }

    @Test
    void a_city_without_registers_says_that_no_plan_was_considered_and_shows_no_table() {
        PlanDocument document = Documents.of(City.with(""));
        assertThat(Documents.prose(document)).contains("没有上位和本市规划方案").doesNotContain("重点企业");
        assertThat(Documents.tables(document))
                .noneMatch(table -> table.caption().contains("规划方案"));
    }

    @Test
    void results_hold_every_row_with_numbers_beside_their_units() {
        var plan = SmallCities.importer()
                .register("projects", "项目名称,总投资（亿元）,建设状态,来源,核验状态\n甲,3.2,在建,s,未核实\n")
                .plan();
        ResultTable table = Results.of(plan.value(), plan.findings()).stream()
                .filter(result -> result.name().equals("projects"))
                .findFirst()
                .orElseThrow();
        List<String> names =
                table.columns().stream().map(ResultTable.Column::name).toList();
        List<String> row = table.rows().get(0);
        assertThat(row.get(names.indexOf("investment"))).isEqualTo("3.2");
        assertThat(row.get(names.indexOf("investment_unit"))).isEqualTo("亿元");
        assertThat(row.get(names.indexOf("state"))).isEqualTo("under_construction");
        assertThat(row.get(names.indexOf("status"))).isEqualTo("unverified");
        assertThat(row.get(names.indexOf("place"))).isEqualTo("projects.csv A2");
    }
}
