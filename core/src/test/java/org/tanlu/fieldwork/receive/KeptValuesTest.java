package org.tanlu.fieldwork.receive;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.tanlu.survey.Ledger;
import org.tanlu.survey.layout.MappingTable;
import org.tanlu.trace.Clause;
import org.tanlu.trace.Text;

/** What stays in force of an earlier version of a file says where it stands; all questions and marks of the new one hold at once. */
@Clause("C6-7")
class KeptValuesTest {
    private final Desk desk = new Desk();

    @Test
    void rows_of_a_register_of_what_cannot_be_provided_wait_for_an_answer_at_once() {
        desk.put(
                "requests",
                "资料编号,提供部门,要求年份,进度,提出日期,收到日期,核对日期,核对人,采用日期,采用人\nCHK-008,市发展改革委（能源主管部门）,,已提出,2026-01-10,,,,,");
        String checklist = "资料,提供情况,不能提供的原因,资料编号\n重点项目,不能提供,没有,CHK-008\n";
        String projects = "项目名称,所属行业,是否两高项目,业主单位,所在区县,建设内容,建设规模,总投资（亿元）,开工年份,建成年份\n二期,,,,,,,8,,\n";

        Received asked = desk.receive("发展改革委", "a.xlsx", true, "资料清单", checklist, "重点项目", projects);

        assertThat(asked.askedEntries()).isOne();
        assertThat(asked.proposedEntries()).isOne();
        assertThat(asked.entries().keySet())
                .flatExtracting(entry -> entry.doubt().stream().toList())
                .singleElement()
                .satisfies(doubt -> assertThat(doubt.chinese()).contains("不能提供", "重点项目!A2"));
        assertThat(desk.texts("requests").get(1)).contains("已提出");
        desk.decide("mapping/a_登记", "不能提供", MappingTable.YES);
        desk.receive("发展改革委", "a.xlsx", true, "资料清单", checklist, "重点项目", projects);
        assertThat(desk.texts("requests").get(1)).contains("不能提供").doesNotContain("已收到", "部分收到");
    }

    @Test
    void everything_that_is_asked_of_a_file_that_came_again_is_asked_in_one_run() {
        String heads = "指标,单位,2022,2023,备注\n";
        desk.receive("统计局", "a.csv", true, "表1", heads + "常住人口,万人,320,321,\n地区生产总值（现价）,亿元,2600,2700,\n");

        Received again = desk.receive("统计局", "a.csv", true, "表1", heads + "常住人口,,325,331,\n地区总值X,亿元,2600,2750,\n");

        assertThat(again.asked())
                .extracting(line -> line.doubt().orElseThrow().chinese())
                .satisfiesExactly(
                        people -> assertThat(people)
                                .contains("没有写单位", "采用的是 320 万人、321 万人，现在是 325、331（population 2022、population 2023）"),
                        product -> assertThat(product).contains("不认识的名称", "采用的是 2700 亿元，现在是 2750（gdp_current 2023）"));
        desk.correct("mapping/a", "C2:D2", "单位", "万人");
        desk.correct("mapping/a", "C3:D3", "指标编号", "gdp_current");
        desk.correct("mapping/a", "C3:D3", "单位", "亿元");
        desk.decide("mapping/a", "a.csv", MappingTable.YES);

        assertThat(desk.receive("统计局", "a.csv", true, "表1", heads + "常住人口,,325,331,\n地区总值X,亿元,2600,2750,\n")
                        .asked())
                .isEmpty();
        assertThat(desk.data("a")).contains("population 2023 331 万人", "gdp_current 2023 2750 亿元");
    }

    @Test
    void what_is_denied_beside_a_register_of_another_item_that_is_provided_is_no_contradiction() {
        String checklist = "资料,提供情况,不能提供的原因,资料编号\n重大项目,随表提供,,CHK-008\n两高清单,不能提供,没有,CHK-037\n";
        String projects = "项目名称,所属行业,是否两高项目,业主单位,所在区县,建设内容,建设规模,总投资（亿元）,开工年份,建成年份\n二期,,,,,,,8,,\n";

        Received received = desk.receive("发展改革委", "a.xlsx", true, "资料清单", checklist, "重点项目", projects);

        assertThat(received.askedEntries()).isZero();
        assertThat(desk.texts("requests").stream().skip(1))
                .anySatisfy(row -> assertThat(row).contains("CHK-008", "已收到"))
                .anySatisfy(row -> assertThat(row).contains("CHK-037", "不能提供").doesNotContain("已收到"))
                .hasSize(2);
    }

    @Test
    void a_kept_value_tells_the_version_and_cell_that_it_stands_in() {
        String heads = "指标,单位,2022,2023\n";
        desk.receive("统计局", "a.csv", true, "表1", heads + "常住人口,万人,320,321\n");

        desk.receive("统计局", "a.csv", true, "表1", "云州市人口,,,\n" + heads + "常住人口,万人,320,331\n");

        assertThat(notes("a")).containsExactly("表1!C3", "表1!D2；2026-02-10 之前的来件中的单元格，现来件 表1!D3 的数没有采用");
        assertThat(desk.texts("mapping/a").get(1)).contains("C3:D3", "320；331");
        desk.receive("统计局", "a.csv", true, "表1", heads + "常住人口,万人,320,\n");
        assertThat(notes("a")).containsExactly("表1!C2", "表1!D2；2026-02-10 之前的来件中的单元格，现来件没有这个数");
        desk.receive("统计局", "a.csv", true, "表1", heads + "常住人口,万人,320,321\n");
        assertThat(notes("a")).containsExactly("表1!C2", "表1!D2");
    }

    @Test
    void a_correction_without_a_mark_is_as_confidential_as_what_it_takes_the_place_of() {
        desk.put(
                "data/city",
                "item,year,value,unit,source,status,note,access\npopulation,2023,321,万人,s,secondary,,confidential");
        String sheet = "指标,单位,2023\n常住人口,万人,331\n";
        desk.receive("统计局", "a.csv", true, "表1", sheet);
        desk.decide("mapping/a", "常住人口", MappingTable.YES);

        desk.receive("统计局", "a.csv", true, "表1", sheet);

        assertThat(desk.texts("data/received_a").get(1)).contains("331", "confidential");
    }

    @Test
    void a_stricter_mark_holds_at_once_for_the_value_that_is_kept() {
        String heads = "指标,单位,2022,2023,备注\n";
        desk.receive("统计局", "a.csv", true, "表1", heads + "常住人口,万人,320,321,\n");

        Received again = desk.receive("统计局", "a.csv", true, "表1", heads + "常住人口,万人,320,331,保密\n");

        assertThat(desk.texts("data/received_a").stream().skip(1))
                .allSatisfy(row -> assertThat(row).contains("confidential"));
        assertThat(notes("a")).allMatch(note -> note.contains("；来件标为保密"));
        assertThat(again.findings())
                .singleElement()
                .satisfies(
                        finding -> assertThat(finding.message().chinese()).contains("population 2022、population 2023"));
        desk.receive("统计局", "a.csv", true, "表1", heads + "常住人口,万人,320,321,\n");
        assertThat(desk.texts("data/received_a").get(1)).contains("confidential");
    }

    @Test
    void a_mark_of_what_came_into_the_old_cell_is_none_of_the_kept_value() {
        String heads = "指标,单位,2022,2023,备注\n";
        desk.receive("统计局", "a.csv", true, "", heads + "常住人口,万人,320,321,\n");

        Received again = desk.receive("统计局", "a.csv", true, "", heads + "粗钢产量,万吨,300,310,保密\n常住人口,万人,320,,\n");

        assertThat(again.findings()).isEmpty();
        assertThat(desk.texts("data/received_a").stream()
                        .filter(row -> row.contains("population"))
                        .toList())
                .hasSize(2)
                .noneMatch(row -> row.contains("confidential"));
        assertThat(notes("a")).contains("C3", "D2；2026-02-10 之前的来件中的单元格，现来件没有这个数");
    }

    @Test
    void a_stricter_mark_of_a_row_of_a_register_holds_at_once_though_the_row_is_asked() {
        String heads = "企业名称,数据年份,综合能源消费量（吨标准煤）,公开程度\n";
        desk.receive("统计局", "a.csv", true, "重点企业", heads + "云州钢铁有限公司,2023,1000,\n");

        Received again = desk.receive("统计局", "a.csv", false, "重点企业", heads + "云州钢铁有限公司,2023,1200,保密\n");

        assertThat(again.askedEntries()).isOne();
        assertThat(String.join(",", desk.texts("enterprises").get(1))).contains("1000", "confidential", "来件标为保密");
        assertThat(again.findings()).extracting(finding -> finding.rule().id()).containsExactly("RCV-ACCESS");
    }

    @Test
    void a_row_of_a_register_without_a_mark_marks_nothing() {
        desk.put("sources", "id,title\ns,统计年鉴");
        desk.put("enterprises", "name,year,energy_tce,source,status,access\n云州钢铁有限公司,2023,1000,s,secondary,public");

        Received received =
                desk.receive("统计局", "a.csv", false, "重点企业", "企业名称,数据年份,综合能源消费量（吨标准煤）\n云州钢铁有限公司,2023,1200\n");

        assertThat(String.join(",", desk.texts("enterprises").get(1))).endsWith("public");
        assertThat(received.findings())
                .extracting(finding -> finding.rule().id())
                .doesNotContain("RCV-ACCESS");
    }

    @Test
    void a_mark_of_what_the_city_has_from_elsewhere_is_said() {
        desk.put("sources", "id,title\ns,统计年鉴");
        desk.put("data/known", "item,year,value,unit,source\npopulation,2022,320,万人,s");
        String form = "云州市碳减排行动方案资料需求表（市统计局）\n资料编号,指标编号,指标,单位,2022年,公开程度\nCHK-012,population,常住人口,万人,320,保密\n";

        assertThat(desk.receive("统计局", "回复.csv", true, "表1", form).findings())
                .extracting(finding -> finding.rule().id())
                .containsExactly("RCV-ACCESS-CITY");
    }

    @Test
    void what_somebody_refused_is_no_question_in_the_account_any_more() {
        String table = "指标,单位,2022\n户均人口,人,3\n常住人口,万人,320\n";
        assertThat(desk.receive("统计局", "a.csv", true, "表1", table)
                        .ledgers()
                        .get(0)
                        .rejected())
                .isOne();
        desk.decide("mapping/a", "户均人口", MappingTable.NO);

        Ledger account =
                desk.receive("统计局", "a.csv", true, "表1", table).ledgers().get(0);

        assertThat(account.rejected()).isZero();
        assertThat(account.ignored()).containsEntry(Text.of("不用（批准列写“否”）", "refused"), 1);
        assertThat(account.isBalanced()).isTrue();
    }

    private List<String> notes(String name) {
        List<List<String>> rows = desk.texts("data/received_" + name);
        int column = rows.get(0).indexOf("note");
        return rows.stream().skip(1).map(row -> row.get(column)).toList();
    }
}
