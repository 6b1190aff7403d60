package org.tanlu.fieldwork.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tanlu.clause.City;
import org.tanlu.trace.Clause;

/** What a reviewer would find in the registers. */
@Clause({"4.1", "6"})
class RegisterChecksTest {
    private static final String VISITS = "阶段,对象类型,走访单位,走访日期,参加人员职务,来源,核验状态\n";
    private static final String PLANS = "级别,文件名称,文号,发布机关,发布日期,主题,目标值,单位,目标年份,来源,核验状态\n";
    private static final String COORDINATION = "规划方案,对照规划,核对主题,核对结论,来源,核验状态\n";

    private static String said(City city, String rule) {
        assertThat(city.findings(rule)).as(rule).hasSize(1);
        return city.findings(rule).get(0).message().chinese();
    }

    /** 2 × 10^4 tce is more than the city's 1 × 10^4 tce, 9,000 tce is not. */
    @Test
    void a_saving_greater_than_all_energy_of_the_city_is_named() {
        City city = City.with("")
                .data("energy_consumption_total,2020,1,万吨标准煤\n")
                .register(
                        "existing_measures",
                        "措施名称,实施年份,年节能量（tce）,来源,核验状态\n锅炉改造,2019,20000,s,未核实\n电机改造,2019,9000,s,未核实\n");
        assertThat(said(city, "FLD-EFFECT-LARGE"))
                .contains("1处", "锅炉改造年节能量 20000 tce，大于全市最高年份的 10000 tce")
                .doesNotContain("电机改造");
    }

    /** 1,500,000 × 10^4 kWh × 0.1229 kgce/kWh = 1,843,500 tce, 149.9 times 12,300 tce; 20,016 × 10^4 kWh are 2.0 times, and less. */
    @Test
    void electricity_that_exceeds_the_energy_it_is_part_of_is_named() {
        City city = City.with("")
                .register(
                        "enterprises",
                        "企业名称,综合能源消费量（tce）,用电量（万千瓦时）,来源,核验状态\n戊厂,12300,1500000,s,未核实\n己厂,12300,20000,s,未核实\n庚厂,0,10,s,未核实\n辛厂,,10,s,未核实\n");
        assertThat(said(city, "FLD-ENTERPRISE-ELECTRICITY"))
                .contains("2家", "戊厂", "折 1844000 tce", "0.1229", "149.9 倍", "庚厂")
                .doesNotContain("己厂", "辛厂");
    }

    @Test
    void plans_without_a_theme_are_named_where_a_kind_of_plan_is_missing() {
        City city = City.with("").register("plans", "级别,文件名称,主题,来源,核验状态\n省级,省碳达峰方案,碳达峰,s,未核实\n市级,市能源规划,,s,未核实\n");

        assertThat(said(city, "FLD-PLAN-KINDS")).contains("没有找到：本市经济社会发展规划、本市能源规划", "另有 1 件没有写主题（市能源规划）");
    }

    @Test
    void rows_of_other_names_with_equal_numbers_are_named() {
        City city = City.with("").register("enterprises", """
                        企业名称,数据年份,综合能源消费量（tce）,用电量（万千瓦时）,来源,核验状态
                        甲钢铁有限公司,2019,52341,,s,未核实
                        甲钢,2019,52341,,s,未核实
                        乙水泥厂,2019,871,93,s,未核实
                        丙化工厂,2019,871,93,s,未核实
                        丁厂,2019,52341,77,s,未核实
                        甲钢,2018,871,93,s,未核实
                        """);

        assertThat(said(city, "FLD-ROW-ALIKE"))
                .contains("2对", "甲钢铁有限公司、甲钢", "乙水泥厂、丙化工厂")
                .doesNotContain("丁厂");
    }

    @Test
    void targets_that_their_words_or_documents_do_not_bear_out_are_named() {
        City city = City.with("").register("plans", """
                        级别,文件名称,目标表述,指标名称,目标值,单位,目标年份,是否下达本市,来源,核验状态
                        省级,甲方案,下降18%,能耗强度下降,15,%,2025,是,s,未核实
                        省级,乙方案（征求意见稿）,下降18%,排放强度下降,18,%,2025,是,s,未核实
                        市级,丙规划（征求意见稿）,下降18%,能耗下降,18,%,2025,否,s,未核实
                        """);

        assertThat(said(city, "FLD-PLAN-TEXT")).contains("1个", "甲方案").doesNotContain("乙方案", "丙规划");
        assertThat(said(city, "FLD-PLAN-DRAFT")).contains("1个", "乙方案").doesNotContain("甲方案", "丙规划");
    }

    @Test
    void visits_after_the_reference_date_are_named() {
        City city = City.with("survey_date,2025-06-30\n")
                .register("visits", VISITS + "编制前,部门,甲局,2025-06,科长,s,未核实\n编制前,部门,乙局,2025-07-01,科长,s,未核实\n");
        assertThat(said(city, "FLD-VISIT-FUTURE"))
                .contains("1次", "乙局 2025-07-01")
                .doesNotContain("甲局");
    }

    @Test
    void phases_out_of_order_are_named_and_the_same_month_is_not() {
        String rows = VISITS + "编制前,部门,甲局,2025-05-06,科长,s,未核实\n编制中,部门,乙局,%s,科长,s,未核实\n";
        assertThat(said(City.with("").register("visits", rows.formatted("2025-04-30")), "FLD-VISIT-ORDER"))
                .contains("编制中 乙局 2025-04-30 早于编制前 甲局 2025-05-06");
        assertThat(City.with("").register("visits", rows.formatted("2025-05")).findings("FLD-VISIT-ORDER"))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"张三", "能源科科长、李小明", "王建国（总工程师）", "欧阳修文", "科长赵敏", "刘洋处长", "节能科科长王建国", "环保部李小明"})
    void names_of_persons_among_roles_are_suspected_and_not_repeated(String roles) {
        City city = City.with("").register("visits", VISITS + "编制前,部门,甲局,2025-05-06," + roles + ",s,未核实\n");
        assertThat(said(city, "FLD-VISIT-NAMES"))
                .contains("1次", "甲局")
                .doesNotContain("张三", "李小明", "王建国", "欧阳修文", "赵敏", "刘洋");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "分管副主任、能源科科长、编制组负责人",
                "总工程师、编制组工程师",
                "生产副总经理",
                "高级工程师、余热工程师",
                "安全员、石化科科长",
                "副主任、经发局局长",
                "方案编制组成员、部门负责人",
                "运行部主任、金属部经理、高管",
                "办公室主任、林业局副局长"
            })
    void roles_are_no_names(String roles) {
        assertThat(City.with("")
                        .register("visits", VISITS + "编制前,部门,甲局,2025-05-06," + roles + ",s,未核实\n")
                        .findings("FLD-VISIT-NAMES"))
                .isEmpty();
    }

    @Test
    void enterprises_that_the_register_has_not_are_named_with_the_nearest() {
        City city = City.with("")
                .register("enterprises", "企业名称,所属行业,数据年份,来源,核验状态\n云州钢铁集团有限公司,黑色金属冶炼和压延加工业,2020,s,未核实\n")
                .register("visits", VISITS + "编制中,企业,云州钢铁公司,2025-05-06,厂长,s,未核实\n编制中,部门,市统计局,2025-05-06,科长,s,未核实\n")
                .register(
                        "projects",
                        "项目名称,是否两高项目,业主单位,来源,核验状态\n电炉,是,云州钢铁集团有限公司,s,未核实\n乙烯,是,北山化工有限公司,s,未核实\n光伏,否,西岭能源有限公司,s,未核实\n公园,否,市园林局,s,未核实\n");
        assertThat(said(city, "FLD-ENTERPRISE-UNKNOWN"))
                .contains("2家", "走访记录“云州钢铁公司”，是否为“云州钢铁集团有限公司”", "重点项目“北山化工有限公司”（")
                .doesNotContain("统计局", "园林局", "西岭");
    }

    /** The register has units of the plant, in another width and with another dot. */
    @Test
    void power_and_heat_plants_on_record_are_known_however_they_are_written() {
        City city = City.with("")
                .register("enterprises", "企业名称,所属行业,来源,核验状态\n云州钢铁集团有限公司,黑色金属冶炼和压延加工业,s,未核实\n")
                .register("plants", "名称,类型,来源,核验状态\n云州·第一热电厂（1号机组）,燃煤热电,s,未核实\n")
                .register(
                        "visits",
                        "阶段,对象类型,走访单位,走访日期,来源,核验状态\n编制中,典型企业,云州第一热电厂,2025-04,s,未核实\n编制中,典型企业,云州•第一热电厂(1号机组),2025-04,s,未核实\n");
        assertThat(city.findings("FLD-ENTERPRISE-UNKNOWN")).isEmpty();
    }

    @Test
    void opposite_verdicts_of_one_pair_are_named_whichever_is_written_first() {
        City city = City.with("")
                .register("coordination", COORDINATION + "甲,乙,能源,一致,s,未核实\n乙,甲,能源,冲突,s,未核实\n甲,,能源,一致,s,未核实\n");
        assertThat(said(city, "FLD-COORDINATION-OPPOSITE")).contains("1处", "甲、乙·能源");
    }

    /** 0.604 + 0.396 = 1. */
    @Test
    void shares_that_make_one_are_asked_as_fractions_and_not_as_a_wrong_sum() {
        City city = City.with("")
                .register("districts", "区县名称,数据年份,人口占比（%）,来源,核验状态\n东区,2024,0.604,s,未核实\n西区,2024,0.396,s,未核实\n");
        assertThat(said(city, "FLD-SHARE-FRACTION")).contains("2024年区县人口占比合计 1%");
        assertThat(city.findings("FLD-DISTRICT-SUM")).isEmpty();
    }

    @Test
    void shares_above_a_hundred_per_cent_are_refused() {
        City city = City.with("").register("districts", "区县名称,数据年份,人口占比（1）,来源,核验状态\n东区,2024,60.4,s,未核实\n");
        assertThat(city.plan()
                        .value()
                        .dossier()
                        .register("districts")
                        .rows()
                        .get(0)
                        .findQuantity("population_share"))
                .isEmpty();
    }

    @Test
    void a_number_of_two_documents_and_two_numbers_of_one_are_named() {
        City city = City.with("")
                .register(
                        "plans",
                        PLANS + "省级,甲方案,省发〔2022〕1号,省政府,2022,碳达峰,,,,s,未核实\n省级,乙方案,省发[2022]1号,省政府,2022,能源,,,,s,未核实\n");
        assertThat(said(city, "FLD-PLAN-NUMBER")).contains("1处", "省发〔2022〕1号：甲方案、乙方案");
        City other = City.with("")
                .register(
                        "plans",
                        PLANS + "省级,甲方案,省发〔2022〕1号,省政府,2022,碳达峰,,,,s,未核实\n省级,甲方案,省发〔2022〕2号,省政府,2022,能源,,,,s,未核实\n");
        assertThat(said(other, "FLD-PLAN-NUMBER")).contains("甲方案：省发〔2022〕1号、省发〔2022〕2号");
    }

    @Test
    void plans_without_number_or_issuer_are_named_once() {
        City city = City.with("")
                .register(
                        "plans",
                        PLANS
                                + "省级,甲方案,,,2022,碳达峰,,,,s,未核实\n省级,甲方案,,,2022,能源,,,,s,未核实\n省级,乙方案,1号,省政府,2022,能源,,,,s,未核实\n");
        assertThat(said(city, "FLD-PLAN-UNFILLED"))
                .contains("1件", "《甲方案》缺文号、发布机关")
                .doesNotContain("乙方案");
    }

    @Test
    void a_target_year_before_the_issue_of_its_plan_is_refused() {
        City city = City.with("").register("plans", PLANS + "省级,甲方案,1号,省政府,2022,碳达峰,18,%,2020,s,未核实\n");
        assertThat(city.findings("SUR-CELL-ORDER")).hasSize(1);
    }

    @Test
    void states_of_projects_that_their_year_contradicts_are_named() {
        City city = City.with("survey_date,2025-06-30\n")
                .register(
                        "projects",
                        "项目名称,开工年份,建成年份,建设状态,来源,核验状态\n甲,2024,2027,已建成,s,未核实\n乙,2020,2023,在建,s,未核实\n丙,2024,2025,在建,s,未核实\n");
        assertThat(said(city, "FLD-PROJECT-STATE"))
                .contains("2个", "甲（已建成", "乙（在建")
                .doesNotContain("丙");
    }

    @Test
    void a_project_completed_before_its_start_is_refused() {
        City city = City.with("").register("projects", "项目名称,开工年份,建成年份,来源,核验状态\n甲,2027,2024,s,未核实\n");
        assertThat(city.findings("SUR-CELL-ORDER")).hasSize(1);
    }

    @Test
    void roofs_larger_than_the_city_are_named() {
        City city = City.with("")
                .data("administrative_area,2020,100,平方公里\n")
                .register(
                        "resources", "资源类型,资源名称,资源量,资源量单位,来源,核验状态\n屋顶面积,厂房,20000,万平方米,s,未核实\n屋顶面积,校舍,200,万平方米,s,未核实\n");
        assertThat(said(city, "FLD-RESOURCE-AREA"))
                .contains("1处", "屋顶面积厂房 20000 万平方米，大于行政区域面积 100 平方公里")
                .doesNotContain("校舍");
    }

    @Test
    void rows_written_twice_are_named() {
        City city = City.with("")
                .register(
                        "districts",
                        "区县名称,数据年份,人口占比（%）,来源,核验状态\n东区,2024,60,s,未核实\n东区,2024,40,s,未核实\n东区,2023,100,s,未核实\n");
        assertThat(said(city, "FLD-ROW-TWICE")).contains("1处", "区县 东区 2024");
    }
}
