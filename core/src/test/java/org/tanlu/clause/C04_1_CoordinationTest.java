package org.tanlu.clause;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.tanlu.fieldwork.assessment.PlanDifference;
import org.tanlu.report.PlanDocument;
import org.tanlu.trace.Clause;

/** Lesson: a plan agrees with the city's other plans theme by theme, or somebody decided what holds. */
@Clause({"4.1", "C4.1-2", "C4.1-3"})
class C04_1_CoordinationTest {
    private static final String PLANS = """
            级别,文件名称,主题,对应指标,指标名称,目标值,单位,目标年份,基准年份,是否下达本市,来源,核验状态
            省级,省方案,碳达峰,IND-B29,,18,%,2025,2020,是,s,未核实
            市级,能源规划,能源,IND-B29,,17,%,2025,2020,,s,未核实
            市级,能源规划,能源,IND-S24,,200,万千瓦,2025,,,s,未核实
            市级,空间规划,国土空间,,屋顶面积,5000,万平方米,2030,,,s,未核实
            市级,建筑规划,建筑,,屋顶 面积,0.5,亿平方米,2030,,,s,未核实
            省级,省能源规划,能源,IND-S24,,9000,万千瓦,2025,,,s,未核实
            """;
    private static final String CHECKS = "规划方案,对照规划,核对主题,核对结论,处理办法,决定单位,来源,核验状态\n";
    private static final String AGREED = "空间规划,,国土空间,一致,,,s,未核实\n";

    private static City city(String checks) {
        return City.with("").register("plans", PLANS).register("coordination", CHECKS + checks);
    }

    private static List<PlanDifference> differences(City city) {
        return city.plan().value().fieldSurvey().differences();
    }

    /** 18 against 17 %. 0.5 亿 are 5000 万; 9000 万千瓦 are of the province, 200 of the city. */
    @Test
    void targets_for_the_same_that_differ_are_found_whatever_their_units_and_those_of_the_province_are_not_the_citys() {
        assertThat(differences(city(AGREED))).singleElement().satisfies(difference -> {
            assertThat(difference.one().text("title")).isEqualTo("省方案");
            assertThat(difference.other().text("title")).isEqualTo("能源规划");
            assertThat(difference.year()).isEqualTo(2025);
            assertThat(difference.isOpen()).isTrue();
        });
        assertThat(city(AGREED).findings("FLD-PLAN-DIFFER"))
                .singleElement()
                .extracting(finding -> finding.message().chinese())
                .asString()
                .contains("《省方案》18%", "plans.csv A2", "《能源规划》17%", "plans.csv A3");
    }

    @Test
    void a_decision_on_both_plans_resolves_a_difference_in_either_order() {
        City resolved = city("能源规划,省方案,节能,冲突,按省方案,市政府,s,未核实\n");
        assertThat(differences(resolved)).singleElement().matches(difference -> !difference.isOpen());
        assertThat(resolved.findings("FLD-PLAN-DIFFER")).isEmpty();
        City aboutOthers = city("能源规划,空间规划,节能,冲突,按省方案,市政府,s,未核实\n");
        assertThat(differences(aboutOthers)).singleElement().matches(PlanDifference::isOpen);
    }

    private static List<PlanDifference> between(String assigned, String one, String own, String other) {
        String head = "级别,文件名称,主题,目标表述,指标名称,目标值,单位,目标年份,是否下达本市,来源,核验状态\n";
        String row = "市级,规划%s,能源,%s,占比,%s,%%,2025,%s,s,未核实\n";
        return differences(City.with("")
                .register(
                        "plans",
                        head
                                + row.formatted("一", one, one.replaceAll("[^0-9.]", ""), assigned)
                                + row.formatted("二", other, other.replaceAll("[^0-9.]", ""), own)));
    }

    private static City targets(String... rows) {
        return City.with("")
                .register("plans", "级别,文件名称,主题,对应指标,目标值,单位,目标年份,是否下达本市,来源,核验状态\n" + String.join("\n", rows) + "\n");
    }

    /** 38 % are owed in 2030, so 35 % in 2035 are too few, and 40 % are not. */
    @Test
    void less_in_a_later_year_than_was_assigned_for_an_earlier_one_is_found() {
        String owed = "省级,省方案,国土空间,IND-B10,38,%,2030,是,s,未核实";
        City less = targets(owed, "市级,市规划,国土空间,IND-B10,35,%,2035,,s,未核实");
        assertThat(less.findings("FLD-PLAN-DIFFER").get(0).message().chinese())
                .contains("森林覆盖率2030年：《省方案》38%", "2035年反而 《市规划》35%");
        assertThat(targets(owed, "市级,市规划,国土空间,IND-B10,40,%,2035,,s,未核实").findings("FLD-PLAN-DIFFER"))
                .isEmpty();
        assertThat(targets(owed, "市级,市规划,国土空间,IND-B10,35,%,2025,,s,未核实").findings("FLD-PLAN-DIFFER"))
                .isEmpty();
    }

    /** 9.5 万辆 were assigned: the city's 80 and 90 千辆 both differ from it, and from each other. */
    @Test
    void what_was_assigned_is_held_against_each_of_the_citys_own_targets() {
        City city = targets(
                "市级,市纲要,交通,IND-B48,80,千辆,2025,,s,未核实",
                "市级,市规划,交通,IND-B48,90,千辆,2025,,s,未核实",
                "省级,省方案,交通,IND-B48,9.5,万辆,2025,是,s,未核实");
        assertThat(differences(city))
                .extracting(one -> one.one().text("title") + " " + one.other().text("title"))
                .containsExactlyInAnyOrder("市纲要 市规划", "市纲要 省方案", "市规划 省方案");
    }

    /** What is 15 % or more is 14.4 % or more; 14.4 % or more does not fulfil an assigned 15 % or more. */
    @Test
    void two_floors_or_two_ceilings_hold_both_unless_the_citys_own_asks_less_than_what_was_assigned() {
        assertThat(between("", "达到14.4%以上", "", "力争15%以上")).isEmpty();
        assertThat(between("", "不超过20%", "", "控制在18%以内")).isEmpty();
        assertThat(between("是", "14.4%以上", "", "不低于15%")).isEmpty();
        assertThat(between("是", "15%以上", "", "14.4%以上")).hasSize(1);
        assertThat(between("", "14.4%以上", "是", "15%以上")).hasSize(1);
        assertThat(between("是", "18%以内", "", "20%以内")).hasSize(1);
        assertThat(between("是", "20%以内", "", "18%以内")).isEmpty();
    }

    /** A number that is met exactly, a floor beside a ceiling, and 以上 of something else say nothing of the value. */
    @Test
    void other_words_leave_two_values_for_one_thing_a_difference() {
        assertThat(between("", "达到14.4%", "", "15%以上")).hasSize(1);
        assertThat(between("", "14.4%以上", "", "13%以内")).hasSize(1);
        assertThat(between("", "规模以上工业达到14.4%", "", "规模以上工业达到15%")).hasSize(1);
        assertThat(between("", "力争14.4%", "", "力争15%")).hasSize(1);
    }

    @Test
    void falls_from_different_base_years_are_different_targets() {
        City city = City.with("").register("plans", PLANS.replace("17,%,2025,2020", "17,%,2025,2015"));
        assertThat(differences(city)).isEmpty();
    }

    @Test
    void a_conflict_stays_open_until_its_resolution_is_written() {
        assertThat(city("空间规划,,能源,冲突,,,s,未核实\n").findings("FLD-PLAN-OPEN"))
                .singleElement()
                .extracting(finding -> finding.message().chinese())
                .asString()
                .contains("1处", "空间规划·能源");
        assertThat(city("空间规划,,能源,部分一致,调减用地,市政府,s,未核实\n").findings("FLD-PLAN-OPEN"))
                .isEmpty();
    }

    @Test
    void plans_of_province_and_city_that_nobody_compared_are_named_and_so_are_strangers() {
        City city = city(AGREED + "无此规划,,工业,一致,,,s,未核实\n");
        assertThat(city.findings("FLD-PLAN-UNCHECKED").get(0).message().chinese())
                .contains("4件", "省方案", "能源规划", "建筑规划", "省能源规划")
                .doesNotContain("空间规划");
        assertThat(city.findings("FLD-PLAN-UNKNOWN").get(0).message().chinese()).contains("无此规划");
    }

    /** Own plans of the four kinds; those of a municipality are of provincial level. */
    @Test
    void a_municipality_has_its_own_plans_at_provincial_level() {
        String all = "级别,文件名称,主题,来源,核验状态\n省级,甲,碳达峰,s,未核实\n省级,乙,经济社会,s,未核实\n省级,丙,能源,s,未核实\n省级,丁,主体功能区,s,未核实\n";
        assertThat(City.with("area_code,110000\n").register("plans", all).findings("FLD-PLAN-KINDS"))
                .isEmpty();
        assertThat(City.with("area_code,110101\n").register("plans", all).findings("FLD-PLAN-KINDS"))
                .hasSize(1);
    }

    @Test
    void the_document_shows_the_matrix_and_leaves_no_chapter_out() {
        var plan = city("能源规划,省方案,节能,冲突,按省方案,市政府,s,未核实\n").plan();
        PlanDocument document = PlanDocument.of(plan.value(), plan.findings(), City.REFERENCE);
        assertThat(document.blocks().toString()).contains("既有规划方案之间的核对", "按省方案，市政府", "上级下达本市的目标", "碳减排路径", "保障措施");
    }
}
