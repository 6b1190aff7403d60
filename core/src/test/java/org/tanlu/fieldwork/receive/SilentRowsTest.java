package org.tanlu.fieldwork.receive;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.tanlu.trace.Clause;

/** What stands around the rows of a register, or beside them in another year or sheet, is never passed over in silence. */
@Clause("C6-7")
@Tag("bulk")
class SilentRowsTest {
    private static final String HEAD = "企业名称,所属行业,数据年份,综合能源消费量（tce）\n";
    private static final String ROW = "云州甲材料,非金属矿物制品业,2023,32000\n";

    private final Desk desk = new Desk();

    @ParameterizedTest
    @ValueSource(strings = {"本表数据为1—11月累计数", "统计范围为规上工业，不含开发区", "本次报送能耗均为等价值，单位万吨标准煤", "能耗为预计数"})
    void a_page_of_notes_that_changes_what_numbers_mean_asks_every_row(String note) {
        desk.receive("工信局", "a.xlsx", true, "说明", note + "\n", "清单", HEAD + ROW);

        assertThat(desk.texts("enterprises")).isEmpty();
        assertThat(desk.texts("mapping/a_登记").get(1)).anyMatch(text -> text.contains("工作表“说明”写有“" + note));
    }

    @Test
    void a_cover_that_changes_nothing_asks_nothing() {
        desk.receive("工信局", "a.xlsx", true, "封面", "云州市工业和信息化局\n联系人：王五\n", "清单", HEAD + ROW);

        assertThat(desk.texts("enterprises")).hasSize(2);
    }

    @ParameterizedTest
    @ValueSource(strings = {"重点用能单位能耗（累计）", "重点用能单位能耗（不含外购热力）"})
    void a_title_that_changes_the_scope_asks_every_row(String title) {
        desk.receive("工信局", "a.xlsx", true, "清单", title + "\n" + HEAD + ROW);

        assertThat(desk.texts("enterprises")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"作废,a.xlsx", "2025年计划,a.xlsx", "重点企业（初稿）,a.xlsx", "清单,2025年1-9月重点企业.xlsx"})
    void names_of_sheet_and_file_are_asked(String sheet, String file) {
        desk.receive("工信局", file, true, sheet, HEAD + ROW);

        assertThat(desk.texts("enterprises")).isEmpty();
    }

    @Test
    void a_row_of_units_that_contradicts_the_heading_is_asked() {
        desk.receive("工信局", "a.xlsx", true, "清单", HEAD + ",,,万吨标准煤\n" + ROW);

        assertThat(desk.texts("enterprises")).isEmpty();
    }

    @Test
    void one_thing_on_two_sheets_with_other_numbers_is_asked_at_both() {
        desk.receive("工信局", "a.xlsx", true, "东区", HEAD + ROW, "西区", HEAD + ROW.replace("32000", "33000"));

        assertThat(desk.texts("enterprises")).isEmpty();
    }

    @Test
    void a_step_of_ten_thousand_between_years_is_asked_and_growth_is_not() {
        desk.receive("工信局", "a.xlsx", true, "清单", HEAD + ROW + "云州甲材料,非金属矿物制品业,2024,3.2\n");
        assertThat(desk.texts("enterprises")).isEmpty();

        desk.receive("工信局", "b.xlsx", true, "清单", HEAD + ROW + "云州甲材料,非金属矿物制品业,2024,41000\n");
        assertThat(desk.texts("enterprises")).hasSize(3);
    }

    /** 1,500,000 × 10^4 kWh are 1,843,500 tce by calorific value; 8,000 × 10^4 kWh are 9,832 tce. */
    @Test
    void electricity_far_greater_than_the_energy_that_holds_it_is_asked() {
        String head = HEAD.strip() + ",用电量（万千瓦时）\n";
        desk.receive("工信局", "a.xlsx", true, "清单", head + ROW.strip() + ",1500000\n");
        assertThat(desk.texts("enterprises")).isEmpty();
        assertThat(desk.texts("mapping/a_登记").get(1)).anyMatch(text -> text.contains("折 1844000 tce"));

        desk.receive("工信局", "b.xlsx", true, "清单", head + ROW.strip() + ",8000\n");
        assertThat(desk.texts("enterprises")).hasSize(2);
    }

    @Test
    void the_old_number_beside_a_corrected_one_is_asked() {
        desk.receive(
                "工信局",
                "a.xlsx",
                true,
                "清单",
                "企业名称,所属行业,数据年份,综合能源消费量（tce）,综合能源消费量（核定数，tce）\n云州甲材料,非金属矿物制品业,2023,32000,33000\n");

        assertThat(desk.texts("enterprises")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"#炼钢厂", "云州丁有限公司等3家", "钢铁行业", "（略）", "…"})
    void what_is_no_enterprise_is_asked(String name) {
        desk.receive("工信局", "a.xlsx", true, "清单", HEAD + ROW.replace("云州甲材料", name));

        assertThat(desk.texts("enterprises")).isEmpty();
    }

    @Test
    void rows_of_what_was_not_available_before_are_asked() {
        desk.put("requests", "item,name,department,state\nCHK-030,重点用能单位,工信局,不能提供\n");

        desk.receive("工信局", "a.xlsx", true, "清单", HEAD + ROW);

        assertThat(desk.texts("enterprises")).isEmpty();
        assertThat(desk.texts("mapping/a_登记").get(1)).anyMatch(text -> text.contains("此前登记这项资料（CHK-030）不能提供"));
        desk.decide("mapping/a_登记", "云州甲材料", "是");
        desk.receive("工信局", "a.xlsx", true, "清单", HEAD + ROW);
        assertThat(desk.texts("enterprises")).hasSize(2);
    }

    @Test
    void one_approved_row_of_what_was_not_available_leaves_the_others_asked() {
        desk.put("requests", "item,name,department,state\nCHK-030,重点用能单位,工信局,不能提供\n");
        String rows = HEAD + ROW + ROW.replace("甲", "乙");
        desk.receive("工信局", "a.xlsx", true, "清单", rows);
        desk.decide("mapping/a_登记", "云州甲材料", "是");

        desk.receive("工信局", "a.xlsx", true, "清单", rows);
        desk.receive("工信局", "a.xlsx", true, "清单", rows);

        assertThat(desk.texts("enterprises")).hasSize(2);
        desk.decide("mapping/a_登记", "云州乙材料", "是");
        desk.receive("工信局", "a.xlsx", true, "清单", rows);
        assertThat(desk.texts("enterprises")).hasSize(3);
    }

    @Test
    void a_small_share_among_great_ones_is_asked() {
        desk.receive(
                "统计局", "a.xlsx", true, "区县", "区县,数据年份,人口占比（%）\n甲区,2023,27.4\n乙区,2023,0.296\n丙区,2023,13.8\n丁区,2023,3\n");

        assertThat(List.copyOf(desk.texts("districts"))).noneMatch(row -> row.contains("乙区"));
    }

    @ParameterizedTest
    @CsvSource({"2023年,2024年", "2023,2024", "上年,本年", "计划,实际", "等价值,当量", "上半年,全年"})
    void a_second_row_of_headings_that_tells_what_numbers_are_asks_every_row(String one, String other) {
        desk.receive(
                "工信局",
                "a.xlsx",
                true,
                "清单",
                "企业名称,所属行业,综合能源消费量（tce）,\n,," + one + "," + other + "\n云州甲材料,非金属矿物制品业,32000,33000\n");

        assertThat(desk.texts("enterprises")).isEmpty();
    }
}
