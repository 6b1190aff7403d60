package org.tanlu.fieldwork.receive;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.tanlu.table.Look;
import org.tanlu.table.Sheet;
import org.tanlu.trace.Clause;

/** What comments, heads and feet of pages and text boxes say of values and rows is heard: words of secrecy mark, others are asked. */
@Clause("C6-7")
class SilentAroundTest {
    private static final String ITEMS = "指标,单位,2022年,2023年\n粗钢产量,万吨,209,210\n常住人口,万人,316,318\n";
    private static final String ROWS = """
            企业名称,所属行业,数据年份,综合能源消费量（tce）
            云州甲材料,非金属矿物制品业,2023,32000
            云州乙材料,非金属矿物制品业,2023,12000
            """;

    private final Desk desk = new Desk();

    private void receive(Sheet sheet) {
        desk.receive("统计局", "a.xlsx", true, List.of(sheet));
    }

    private static Sheet commented(String text, int row, int column, String comment) {
        Sheet plain = Desk.sheet("a.xlsx", "清单", text);
        return new Sheet(
                plain.table(),
                List.of(),
                new TreeSet<>(),
                new TreeSet<>(),
                false,
                List.of(new Look(row, column, false, false, false, comment)));
    }

    private static Sheet around(String text, String said) {
        return Desk.sheet("a.xlsx", "清单", text).withAround(List.of(said));
    }

    private List<String> marked(String table, String access) {
        return desk.texts(table).stream()
                .filter(row -> row.contains(access))
                .map(row -> row.get(0))
                .toList();
    }

    @ParameterizedTest
    @CsvSource({"1,0,2", "0,3,2", "1,3,1"})
    void a_secret_comment_at_a_name_a_heading_or_a_value_marks_its_values(int row, int column, int count) {
        receive(commented(ITEMS, row, column, "机密"));

        assertThat(desk.data("a")).hasSize(4);
        assertThat(marked("data/received_a", "confidential")).hasSize(count);
    }

    @ParameterizedTest
    @ValueSource(strings = {"机密★10年", "内部资料", "本表涉密，不得公开"})
    void words_of_secrecy_in_heads_feet_and_text_boxes_mark_all_values(String said) {
        receive(around(ITEMS, said));

        String access = said.startsWith("内部") ? "internal" : "confidential";
        assertThat(desk.texts("data/received_a").toString()).contains(access);
    }

    @ParameterizedTest
    @ValueSource(strings = {"注：以上为2025年1-9月数", "不含云州东区", Sheet.UNREAD})
    void words_that_alter_are_asked_of_every_value_and_row(String said) {
        receive(around(ITEMS, said));
        assertThat(desk.data("a")).isEmpty();

        receive(around(ROWS, said));
        assertThat(desk.texts("enterprises")).isEmpty();
    }

    @Test
    void the_name_of_a_form_in_the_head_asks_nothing() {
        receive(around(ITEMS, "云州市统计局"));
        assertThat(desk.data("a")).hasSize(4);

        receive(around(ROWS, "云州市重点用能单位清单"));
        assertThat(desk.texts("enterprises")).hasSize(3);
    }

    @Test
    void a_secret_comment_at_a_heading_marks_all_rows_and_one_at_a_row_that_row() {
        receive(commented(ROWS, 0, 3, "机密"));
        assertThat(marked("enterprises", "保密")).hasSize(2);
    }

    @Test
    void a_secret_comment_at_a_row_marks_that_row_once_it_is_taken() {
        Sheet sheet = commented(ROWS, 1, 3, "此数保密，不得公开");
        receive(sheet);
        desk.decide("mapping/a_登记", "云州甲材料", "是");
        receive(sheet);

        assertThat(marked("enterprises", "保密")).containsExactly("云州甲材料");
    }

    @Test
    void titles_of_the_file_and_of_charts_that_name_what_they_are_of_ask_nothing() {
        receive(around(ITEMS, "文件属性：标题 云州市粗钢产量统计表"));
        receive(around(ROWS, "图表标题：重点企业综合能源消费量"));

        assertThat(desk.data("a")).hasSize(4);
        assertThat(desk.texts("enterprises")).hasSize(3);
    }

    @ParameterizedTest
    @ValueSource(strings = {"图表标题：2025年1-9月产量", "文件属性：主题 不含开发区"})
    void titles_of_the_file_and_of_charts_that_alter_numbers_ask(String title) {
        receive(around(ITEMS, title));
        receive(around(ROWS, title));

        assertThat(desk.data("a")).isEmpty();
        assertThat(desk.texts("enterprises")).isEmpty();
    }

    @Test
    void words_of_secrecy_in_the_properties_of_the_file_mark_all() {
        receive(around(ITEMS, "文件属性：类别 机密"));
        receive(around(ROWS, "文件属性：密级 秘密"));

        assertThat(marked("data/received_a", "confidential")).hasSize(4);
        assertThat(desk.texts("enterprises")).hasSize(3);
        assertThat(marked("enterprises", "保密")).hasSize(2);
    }
}
