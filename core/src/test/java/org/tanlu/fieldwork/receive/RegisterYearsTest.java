package org.tanlu.fieldwork.receive;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tanlu.table.Look;
import org.tanlu.table.Sheet;
import org.tanlu.trace.Clause;

/** Years of rows are judged when they come as they will be when the city is read: up to two years behind its latest data. */
@Clause("C6-7")
class RegisterYearsTest {
    private static final String HEAD = "企业名称,所属行业,数据年份,综合能源消费量（tce）\n";
    private static final String ROW = "云州甲材料,非金属矿物制品业,2023,32000\n";
    private static final String OLD = "item,year,value,unit,source,status,note,access\npopulation,2010,300,万人,,,,\n";

    private final Desk desk = new Desk();

    @Test
    void a_year_far_behind_the_citys_data_is_asked() {
        desk.put("data/old", OLD);

        desk.receive("工信局", "a.xlsx", true, "清单", HEAD + ROW);

        assertThat(desk.texts("enterprises")).isEmpty();
        assertThat(desk.texts("mapping/a_登记").get(1)).anyMatch(text -> text.contains("比本市数据的最晚年份 2010 晚 2 年以上"));
    }

    @Test
    void a_year_within_two_of_the_citys_data_is_taken() {
        desk.put("data/old", OLD.replace("2010", "2021"));

        desk.receive("工信局", "a.xlsx", true, "清单", HEAD + ROW);

        assertThat(desk.texts("enterprises")).hasSize(2);
    }

    @Test
    void data_of_the_same_file_move_the_bound_when_they_are_in() {
        desk.put("data/old", OLD);
        String[] sheets = {"清单", HEAD + ROW, "数据", "指标,单位,2023年\n粗钢产量,万吨,210\n"};
        desk.receive("工信局", "a.xlsx", true, sheets);
        assertThat(desk.texts("enterprises")).isEmpty();

        desk.receive("工信局", "a.xlsx", true, sheets);

        assertThat(desk.texts("enterprises").get(1)).contains("2023");
    }

    /** Delivered on 10 February 2026. */
    @Test
    void a_year_that_is_not_over_is_asked() {
        desk.receive("工信局", "a.xlsx", true, "清单", HEAD + ROW.replace("2023", "2026"));

        assertThat(desk.texts("enterprises")).isEmpty();
        assertThat(desk.texts("mapping/a_登记").get(1)).anyMatch(text -> text.contains("尚未结束"));
    }

    @Test
    void an_unchanged_file_changes_nothing_and_what_was_accepted_stays() {
        desk.put("data/old", OLD);
        desk.put("requests", "item,name,department,state\nCHK-030,重点用能单位,工信局,已提出\n");
        String rows = HEAD + ROW + ROW.replace("甲", "乙").replace("32000", "约3");
        desk.receive("工信局", "a.xlsx", true, "清单", rows);
        desk.decide("mapping/a_登记", "云州", "是");
        desk.receive("工信局", "a.xlsx", true, "清单", rows);
        assertThat(desk.texts("enterprises")).hasSize(3);
        int state = desk.texts("requests").get(0).indexOf("state");
        desk.correct("requests", "CHK-030", "state", "已采用");

        desk.receive("工信局", "a.xlsx", true, "清单", rows);

        assertThat(desk.texts("requests").get(1).get(state)).isEqualTo("已采用");
        assertThat(desk.texts("enterprises")).hasSize(3);
    }

    /** Titles, notes on another sheet, heads of pages and comments at headings that tell the data of a year which no row is of. */
    @ParameterizedTest
    @CsvSource({"2022年重点企业能耗,1", "本表为2022年数据,1", "2023年重点企业能耗,0", "2022年重点用能单位名单,0", "2022—2023年企业数据,0"})
    void words_of_another_year_than_the_rows_are_asked_wherever_they_stand(String text, int asked) {
        String rows = "企业名称,数据年份,综合能源消费量（吨标准煤）\n甲钢铁有限公司,2023,52341\n";
        Sheet plain = Desk.sheet("a.xlsx", "重点企业", rows);
        var noted = List.of(plain, Desk.sheet("a.xlsx", "说明", text + "\n"));
        var headed = List.of(plain.withAround(List.of(text)));
        var commented = List.of(new Sheet(
                plain.table(),
                plain.merged(),
                plain.hiddenRows(),
                plain.hiddenColumns(),
                false,
                List.of(new Look(0, 0, false, false, false, text))));

        for (List<Sheet> sheets : List.of(noted, headed)) {
            assertThat(new Desk().receive("统计局", "a.xlsx", true, sheets).askedEntries())
                    .isEqualTo(asked);
        }
        assertThat(new Desk().receive("统计局", "a.xlsx", true, commented).askedEntries())
                .isEqualTo(asked);
        assertThat(new Desk()
                        .receive("统计局", "a.csv", true, "重点企业", text + ",,\n" + rows)
                        .askedEntries())
                .isGreaterThanOrEqualTo(asked);
    }
}
