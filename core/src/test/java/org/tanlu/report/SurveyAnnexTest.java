package org.tanlu.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.tanlu.clause.City;
import org.tanlu.report.Block.Entry;
import org.tanlu.report.Block.Heading;
import org.tanlu.trace.Clause;

/** What the document tells of the survey, in the chapters of Appendix A and in an annex. */
@Clause({"4.1", "6", "A"})
class SurveyAnnexTest {
    private static final PlanDocument DOCUMENT = Documents.of(SmallCities.importer()
            .register("visits", """
                    阶段,对象类型,走访单位,走访日期,参加人员职务,会议纪要,来源,核验状态
                    编制前,部门,市统计局,2025-03,科长,纪要1,s,未核实
                    编制中,企业,甲厂,2025-05-06,厂长,,s,未核实
                    """)
            .register("coordination", """
                    规划方案,对照规划,核对主题,核对结论,核对内容,处理办法,来源,核验状态
                    甲规划,,能源,一致,装机,,s,未核实
                    乙规划,,能源,部分一致,用地,调减,s,未核实
                    甲规划,,交通,冲突,车辆数,,s,未核实
                    甲规划,乙规划,工业,一致,产能,,s,未核实
                    甲规划,乙规划,能源,冲突,装机,按甲规划,s,未核实
                    乙规划,甲规划,交通,冲突,里程,,s,未核实
                    """)
            .register("resources", "资源类型,资源量,资源量单位,可利用比例（%）,数据年份,来源,核验状态\n风能,290,W/m2,35,2020,s,未核实\n")
            .register("districts", "区县名称,数据年份,人口占比（%）,来源,核验状态\n东区,2020,100,s,未核实\n")
            .register("projects", "项目名称,是否两高项目,建成年份,年新增能源消费量（tce）,来源,核验状态\n光伏,否,,,s,未核实\n乙烯,是,2022,20000,s,未核实\n"));

    private static List<List<String>> rows(String caption) {
        return Documents.table(DOCUMENT, caption).rows().stream()
                .map(row -> row.stream().map(Entry::text).toList())
                .toList();
    }

    @Test
    void visits_are_listed_by_phase_with_roles_and_minutes() {
        assertThat(Documents.prose(DOCUMENT)).contains("走访2次，其中编制前1次、编制中1次、初稿后0次；走访典型企业1家");
        assertThat(rows("走访记录"))
                .containsExactly(
                        List.of("编制前", "市统计局", "2025-03", "科长", "纪要1"), List.of("编制中", "甲厂", "2025-05-06", "厂长", "－"));
    }

    @Test
    void the_matrix_has_a_row_a_plan_and_a_column_a_theme() {
        assertThat(rows("本方案与既有规划方案的协调性核对")).containsExactly(List.of("甲规划", "一致", "冲突"), List.of("乙规划", "部分一致", ""));
        assertThat(rows("本方案与规划方案的不一致之处"))
                .containsExactly(List.of("甲规划", "交通", "冲突", "车辆数", "尚未处理"), List.of("乙规划", "能源", "部分一致", "用地", "调减"));
        assertThat(Documents.prose(DOCUMENT)).contains("与2件规划方案逐主题核对，一致1处、部分一致1处、冲突1处；其中1处尚未处理");
    }

    @Test
    void plans_among_each_other_have_a_table_of_their_own_with_what_is_open_first() {
        assertThat(rows("既有规划方案之间"))
                .containsExactly(
                        List.of("乙规划", "甲规划", "交通", "冲突", "里程", "尚未处理"),
                        List.of("甲规划", "乙规划", "能源", "冲突", "装机", "按甲规划"),
                        List.of("甲规划", "乙规划", "工业", "一致", "产能", "－"));
        assertThat(Documents.prose(DOCUMENT)).contains("既有规划方案之间核对：一致1处、部分一致0处、冲突2处", "其中1处尚未处理");
    }

    @Test
    void what_is_open_is_strong_in_the_matrix() {
        assertThat(Documents.table(DOCUMENT, "本方案与既有规划方案的协调性核对").rows().stream()
                        .flatMap(List::stream)
                        .filter(Entry::strong)
                        .map(Entry::text))
                .containsExactly("冲突");
    }

    /** 20,000 tce are 2.0 × 10^4 tce. */
    @Test
    void resources_projects_and_districts_stand_in_their_chapters() {
        assertThat(rows("可利用资源")).containsExactly(List.of("风能资源", "－", "全市", "290瓦/平方米", "35%", "－", "2020"));
        assertThat(rows("重点项目").get(0)).startsWith("乙烯", "是");
        assertThat(rows("拟建和在建项目")).containsExactly(List.of("2022", "－", "1", "1", "2.0", "－"));
        assertThat(rows("各区占全市的比例（2020年）")).containsExactly(List.of("东区", "100.0", "－", "－", "－", "－"));
    }

    @Test
    void a_city_without_a_survey_says_so_and_shows_no_empty_tables() {
        PlanDocument empty = Documents.of(City.with(""));
        assertThat(Documents.prose(empty)).contains("没有走访记录", "没有本方案与规划方案的协调性核对记录", "没有已开展的节能减碳措施", "没有上级下达本市的目标");
        assertThat(Documents.tables(empty)).noneMatch(table -> table.caption().matches(".*(走访|协调性|区县|资源|重点项目).*"));
    }

    @Test
    void the_annex_follows_those_that_are_there() {
        assertThat(Documents.headings(DOCUMENT))
                .extracting(Heading::number)
                .filteredOn(number -> number.startsWith("附件"))
                .doesNotHaveDuplicates()
                .endsWith("附件6", "附件7", "附件8");
    }

    /** 甲厂 reported combustion only, 12 × 10^4 t; 乙厂 nothing at all. */
    @Test
    void enterprises_that_reported_nothing_are_not_printed_as_zero() {
        PlanDocument document = Documents.of(SmallCities.importer().register("enterprises", """
                        企业名称,所属行业,是否纳入全国碳市场,数据年份,燃料燃烧排放量（tCO2）,来源,核验状态
                        甲厂,非金属矿物制品业,是,2020,120000,s,未核实
                        乙厂,非金属矿物制品业,是,2020,,s,未核实
                        """));
        assertThat(Documents.prose(document)).contains("合计12.0万吨（其中1家报告）", "购入电力和热力的排放另计：未报告");
        assertThat(Documents.table(document, "重点企业产品、能源消费和碳排放").rows())
                .extracting(row -> row.get(5).text())
                .containsExactly("12.0※", "－");
    }

    @Test
    void plans_stand_by_level_and_every_target_has_its_year() {
        PlanDocument document = Documents.of(SmallCities.importer().register("plans", """
                        级别,文件名称,目标表述,目标值,单位,目标年份,来源,核验状态
                        市级,市规划,可再生能源消费比重达到14%以上,14,%,2025,s,未核实
                        省级,省规划,2030年达到19%,19,%,2030,s,未核实
                        国家级,国家规划,,,,,s,未核实
                        """));
        assertThat(Documents.table(document, "编制依据的规划方案及其目标").rows().stream()
                        .map(row -> List.of(row.get(1).text(), row.get(4).text())))
                .containsExactly(
                        List.of("国家规划", "－"), List.of("省规划", "2030年达到19%"), List.of("市规划", "2025年可再生能源消费比重达到14%以上"));
    }
}
