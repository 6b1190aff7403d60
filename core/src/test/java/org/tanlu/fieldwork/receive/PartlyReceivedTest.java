package org.tanlu.fieldwork.receive;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.tanlu.clause.City;
import org.tanlu.fieldwork.request.Progress;
import org.tanlu.fieldwork.request.Requests;
import org.tanlu.survey.Survey;
import org.tanlu.trace.Clause;
import org.tanlu.trace.Text;

/** A checklist item is received when all of it came: every year of a register, rows that tell something, each item by itself. */
@Clause("C6-7")
class PartlyReceivedTest {
    private static final String REQUEST = "资料编号,提供部门,要求年份,进度,提出日期,收到日期,提供情况\n";
    private static final String FIRMS = "企业名称,统一社会信用代码,数据年份,综合能源消费量（吨标准煤）,用电量（万千瓦时）\n";
    private static final String PROJECTS = "项目名称,所属行业,是否两高项目,业主单位,所在区县,建设内容,建设规模,总投资（亿元）,开工年份,建成年份\n";

    private final Desk desk = new Desk();

    @Test
    void a_register_lacks_the_years_of_which_no_row_tells_anything() {
        desk.put("requests", REQUEST + "CHK-030,市发展改革委（能源主管部门）,2019-2023,已提出,2026-01-10,,");

        desk.receive("发展改革委", "a.xlsx", true, "重点企业", FIRMS + "云州钢铁有限公司,,2023,1000,50\n云州水泥集团,,2022,,\n");

        assertThat(desk.texts("requests").get(1)).contains("部分收到");
        assertThat(progress().told()).isOne();
        assertThat(progress().asked()).isEqualTo(3);
        assertThat(progress().missing()).extracting(Text::chinese).containsExactly("重点企业 2021年", "重点企业 2022年");
        desk.receive("发展改革委", "b.xlsx", true, "重点企业", FIRMS + "云州造纸厂,,2021,5,\n云州造纸厂,,2022,5,\n");
        assertThat(desk.texts("requests").get(1)).contains("已收到");
    }

    @Test
    void rows_of_another_department_than_the_first_are_counted_likewise() {
        desk.put("requests", REQUEST + "CHK-030,市工业和信息化局,2022-2023,已提出,2026-01-10,,");

        desk.receive("工信局", "a.xlsx", true, "重点企业", FIRMS + "云州钢铁有限公司,,2023,1000,50\n");

        assertThat(desk.texts("requests").get(1)).contains("部分收到");
        assertThat(progress().missing()).extracting(Text::chinese).containsExactly("重点企业 2022年");
    }

    @Test
    void a_row_with_a_name_only_is_no_answer() {
        desk.put("requests", REQUEST + "CHK-008,市发展改革委（能源主管部门）,,已提出,2026-01-10,,随表提供");

        desk.receive("发展改革委", "a.xlsx", true, "重点项目", PROJECTS + "一期,,,,,,,,,\n");

        assertThat(desk.texts("requests").get(1)).contains("部分收到");
        desk.receive("发展改革委", "b.xlsx", true, "重点项目", PROJECTS + "二期,,,,,,,8,,\n");
        assertThat(desk.texts("requests").get(1)).contains("已收到");
    }

    @Test
    void a_register_that_answers_several_items_makes_none_whole_without_a_word() {
        desk.put("requests", REQUEST + "CHK-008,市发展改革委（能源主管部门）,,已提出,2026-01-10,,");

        desk.receive("发展改革委", "a.xlsx", true, "重点项目", PROJECTS + "二期,,,,,,,8,,\n");

        assertThat(desk.texts("requests").get(1)).contains("部分收到");
        assertThat(progress().told()).isOne();
        assertThat(progress().missing())
                .extracting(Text::chinese)
                .singleElement()
                .asString()
                .contains("部门确认", "CHK-028");
    }

    @Test
    void data_that_are_missing_tell_the_years() {
        desk.put("requests", REQUEST + "CHK-012,市统计局,2019-2023,已提出,2026-01-10,,");

        desk.receive("统计局", "a.csv", true, "表1", "指标,单位,2019年,2022年\n常住人口,万人,320,321\n");

        assertThat(progress().missing()).extracting(Text::chinese).contains("常住人口 2020-2021、2023年");
    }

    @Test
    void a_list_of_plans_is_received_for_those_items_only_that_it_has() {
        String plans = "级别,文件名称,文号,发布机关,主题\n";

        desk.receive(
                "发展改革委",
                "a.xlsx",
                true,
                "规划方案",
                plans + "省级,河北省碳达峰实施方案,冀政发1号,省政府,碳达峰碳中和\n市级,云州市国民经济和社会发展第十四个五年规划纲要,云政发2号,市政府,经济社会\n");

        assertThat(received()).containsExactlyInAnyOrder("CHK-001", "CHK-002");
    }

    @Test
    void a_scheme_of_a_pilot_is_no_provincial_peaking_plan() {
        desk.receive("发展改革委", "a.xlsx", true, "规划方案", """
                级别,文件名称,发布机关,主题,目标表述,下达文件
                省级,河北省低碳城市试点方案,省政府,碳达峰碳中和,碳排放下降,冀政发1号
                省级,河北省碳达峰试点实施方案,省政府,碳达峰碳中和,碳排放下降,
                """);

        assertThat(received()).isNotEmpty().doesNotContain("CHK-001");
    }

    @Test
    void a_register_of_projects_or_enterprises_is_received_by_what_its_rows_are() {
        desk.receive("发展改革委", "a.xlsx", true, "重点项目", "项目名称,所属行业,是否两高项目,建设内容\n钢铁产能置换项目,,是,电炉\n城东光伏电站,,否,光伏\n");
        assertThat(received()).containsExactlyInAnyOrder("CHK-008", "CHK-028", "CHK-037");

        desk.receive("生态环境局", "b.xlsx", true, "重点企业", "企业名称,数据年份,是否纳入全国碳市场\n云州钢铁有限公司,2023,是\n");
        assertThat(received()).contains("CHK-033").doesNotContain("CHK-032");
    }

    private List<String> received() {
        return desk.texts("requests").stream().skip(1).map(row -> row.get(0)).toList();
    }

    private Progress progress() {
        return Requests.assess(Survey.read(desk.tables(), City.REFERENCE).value(), City.REFERENCE, Optional.empty())
                .value()
                .requests()
                .get(0)
                .progress()
                .orElseThrow();
    }
}
