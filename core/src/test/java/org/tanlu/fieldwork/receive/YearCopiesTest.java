package org.tanlu.fieldwork.receive;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.tanlu.trace.Clause;
import org.tanlu.trace.Text;

/** A table of last year that is sent under this year's name is asked as one. */
@Clause("4.2")
class YearCopiesTest {
    private static final String HEAD = "指标,单位,";
    private static final String ROWS = "\n常住人口,万人,319.4\n地区生产总值,亿元,2636.86\n全社会用电量,亿千瓦时,177.22\n能源消费总量,万吨标准煤,1422.2\n";

    private final Desk desk = new Desk();

    @BeforeEach
    void last() {
        desk.receive("统计局", "a.csv", true, "数据", HEAD + "2023年" + ROWS);
    }

    @Test
    void the_city_s_values_of_the_year_before_are_asked_and_not_taken() {
        Received received = desk.receive("统计局", "b.csv", true, "数据", HEAD + "2024年" + ROWS);

        assertThat(questions(received)).hasSize(4).allMatch(text -> text.contains("2024年有 4 个数与城市已有的 2023年各数完全相同"));
        assertThat(desk.texts("data/received_b")).isEmpty();
    }

    @Test
    void a_table_whose_columns_are_all_one_year_late_is_asked_for_both() {
        desk.receive(
                "统计局", "l.csv", true, "数据", HEAD + "2022年" + "\n常住人口,万人,320.8\n地区生产总值,亿元,2511.7\n全社会用电量,亿千瓦时,170.31\n");

        String late = "指标,单位,2023年,2024年\n常住人口,万人,320.8,319.4\n地区生产总值,亿元,2511.7,2636.86\n全社会用电量,亿千瓦时,170.31,177.22\n";
        Received received = desk.receive("统计局", "b.csv", true, "数据", late);

        assertThat(questions(received)).hasSize(6).allMatch(text -> text.contains("完全相同"));
        assertThat(desk.texts("data/received_b")).isEmpty();
    }

    @Test
    void a_copy_in_which_few_values_or_the_last_digits_differ_is_another_matter() {
        String other = ROWS.replace("319.4", "318.9").replace("177.22", "181.35");

        assertThat(questions(desk.receive("统计局", "b.csv", true, "数据", HEAD + "2024年" + other)))
                .isEmpty();
    }

    @Test
    void numbers_of_few_digits_are_alike_by_chance() {
        String rows = "\n年末生猪存栏,万头,145\n森林覆盖率,%,35.2\n";
        desk.receive("统计局", "c.csv", true, "数据", HEAD + "2023年" + rows);

        assertThat(questions(desk.receive("统计局", "d.csv", true, "数据", HEAD + "2024年" + rows)))
                .noneMatch(text -> text.contains("完全相同"));
    }

    private static List<String> questions(Received received) {
        return received.rows().stream()
                .flatMap(row -> row.line().doubt().stream())
                .map(Text::chinese)
                .toList();
    }
}
