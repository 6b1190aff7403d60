package org.tanlu.fieldwork.receive;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.tanlu.trace.Clause;

/** One thing under two names is not taken twice, and targets that contradict themselves are asked. */
@Clause("6")
@Tag("bulk")
class TwinRowsTest {
    private static final String ENTERPRISES = "企业名称,数据年份,综合能源消费量（吨标准煤）,用电量（万千瓦时）\n";
    private static final String PLANS = "级别,文件名称,目标表述,指标名称,目标值,目标值单位,目标年份,是否下达本市\n";

    private final Desk desk = new Desk();

    @ParameterizedTest
    @ValueSource(strings = {"甲钢铁公司（本部）", "甲钢", "甲钢铁有限责任公司", "云州甲钢铁股份有限公司", "甲钢铁集团", "甲钢铁厂"})
    void an_enterprise_under_two_names_with_equal_numbers_is_asked_twice_and_not_taken(String name) {
        Received received = desk.receive(
                "统计局", "a.csv", true, "重点企业", ENTERPRISES + "甲钢铁有限公司,2023,52341,8123\n" + name + ",2023,52341,8123\n");

        assertThat(received.askedEntries()).isEqualTo(2);
        assertThat(questions()).contains("合计会重复");
        assertThat(desk.texts("enterprises")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "清河钢铁集团有限公司,清河钢铁,3130500,1",
        "清河钢铁集团有限公司,清河市钢铁集团有限责任公司,3128100,1",
        "虚构·云州钢铁集团有限公司,云州钢铁,2100000,1",
        "云州甲钢铁有限公司,云州甲钢铁焦化有限公司,3128100,1",
        "云州甲钢铁有限公司,云州甲钢铁焦化有限公司,812000,0",
        "云州第一热电厂,云州第二热电厂,3128100,0",
        "云州水泥有限公司,云州化肥有限公司,812000,0"
    })
    void kindred_names_in_one_year_are_asked_by_the_name_or_by_numbers_that_are_near(
            String name, String other, int energy, int asked) {
        desk.receive("统计局", "a.csv", true, "重点企业", ENTERPRISES + name + ",2023,3128000,8123\n");

        Received received =
                desk.receive("统计局", "b.csv", true, "重点企业", ENTERPRISES + other + ",2023," + energy + ",8124\n");

        assertThat(received.askedEntries()).isEqualTo(asked);
        assertThat(desk.texts("enterprises")).hasSize(3 - asked);
    }

    @Test
    void an_enterprise_that_the_city_has_under_another_name_is_asked() {
        desk.receive("统计局", "a.csv", true, "重点企业", ENTERPRISES + "甲钢铁有限公司,2023,52341,8123\n");

        Received received = desk.receive("统计局", "b.csv", true, "重点企业", ENTERPRISES + "甲钢,2023,52341,8123\n");

        assertThat(received.askedEntries()).isOne();
        assertThat(desk.texts("enterprises")).hasSize(2);
    }

    @Test
    void two_enterprises_with_two_equal_numbers_are_asked_and_those_with_one_or_another_are_not() {
        assertThat(desk.receive(
                                "统计局",
                                "a.csv",
                                true,
                                "重点企业",
                                ENTERPRISES + "甲钢铁有限公司,2023,52341,8123\n乙水泥有限公司,2023,52341,8123\n")
                        .askedEntries())
                .isEqualTo(2);
        assertThat(new Desk()
                        .receive(
                                "统计局",
                                "a.csv",
                                true,
                                "重点企业",
                                ENTERPRISES
                                        + "甲钢铁有限公司,2023,52341,8123\n乙水泥有限公司,2023,52341,8124\n甲钢铁有限公司,2022,52341,8123\n")
                        .askedEntries())
                .isZero();
    }

    @Test
    void who_says_that_both_are_to_be_taken_is_heard() {
        String sheet = ENTERPRISES + "甲钢铁有限公司,2023,52341,8123\n甲钢铁公司（本部）,2023,52341,8123\n";
        desk.receive("统计局", "a.csv", true, "重点企业", sheet);
        desk.decide("mapping/a_登记", "甲钢铁", "是");

        assertThat(desk.receive("统计局", "a.csv", true, "重点企业", sheet).askedEntries())
                .isZero();
        assertThat(desk.texts("enterprises")).hasSize(3);
    }

    @Test
    void units_of_a_plant_with_numbers_of_their_own_are_taken() {
        Received received = desk.receive(
                "统计局", "a.csv", true, "电厂和热源", "名称,类型,装机容量（万千瓦）,数据年份\n云州热电1号机组,燃煤热电,30,2023\n云州热电2号机组,燃煤热电,30,2023\n");

        assertThat(received.askedEntries()).isZero();
    }

    @ParameterizedTest
    @CsvSource({
        "能耗强度下降18%,15,1",
        "到2025年能耗强度比2020年下降18%,18,0",
        "能耗强度下降18%以上，年均3.9%,18,0",
        "能耗强度显著下降,15,0",
        "非化石能源占比达到25%左右,20,1"
    })
    void a_target_whose_words_tell_another_number_is_asked(String words, String value, int asked) {
        Received received = desk.receive(
                "发改委", "a.csv", true, "规划方案", PLANS + "市级,云州规划," + words + ",能耗强度下降," + value + ",%,2025,否\n");

        assertThat(received.askedEntries()).isEqualTo(asked);
    }

    @ParameterizedTest
    @CsvSource({"河北省节能目标（征求意见稿）,是,1", "河北省节能目标（送审稿）,是,1", "河北省节能目标,是,0", "云州规划（征求意见稿）,否,0"})
    void a_target_that_a_draft_assigns_is_asked(String title, String assigned, int asked) {
        Received received = desk.receive(
                "发改委", "a.csv", true, "规划方案", PLANS + "省级," + title + ",下降18%,能耗强度下降,18,%,2025," + assigned + "\n");

        assertThat(received.askedEntries()).isEqualTo(asked);
    }

    private String questions() {
        List<List<String>> rows = desk.texts("mapping/a_登记");
        return String.join(" ", rows.stream().map(row -> String.join(",", row)).toList());
    }
}
