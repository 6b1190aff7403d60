package org.tanlu.fieldwork.receive;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tanlu.trace.Clause;

/** A column that asks whether rows are secret or may be published, and words of secrecy in names of files, mark the rows. */
@Clause("6")
class AccessColumnTest {
    private static final String HEADS = "企业名称,数据年份,综合能源消费量（吨标准煤）";
    private static final String ROW = "甲钢铁有限公司,2023,52341";

    private final Desk desk = new Desk();

    @ParameterizedTest
    @CsvSource(
            value = {"是否涉及商业秘密|是|保密", "商业秘密|涉及|保密", "是否涉密|是|保密", "是否保密|√|保密", "是否可公开|否|保密", "是否公开|是|公开", "是否涉及商业秘密|否|无"
            },
            delimiter = '|')
    void the_answer_marks_the_row(String head, String answer, String mark) {
        Received received =
                desk.receive("统计局", "a.csv", true, "重点企业", HEADS + "," + head + "\n" + ROW + "," + answer + "\n");

        assertThat(received.askedEntries()).isZero();
        assertThat(accesses()).containsExactly(mark.equals("无") ? "" : mark);
    }

    @Test
    void an_answer_that_is_not_known_is_confidential_and_asked() {
        Received received = desk.receive("统计局", "a.csv", true, "重点企业", HEADS + ",是否涉密\n" + ROW + ",待定\n");

        assertThat(received.askedEntries()).isPositive();
    }

    @ParameterizedTest
    @CsvSource({"能源（未公开）,内部,internal", "能源（内部）,内部,internal", "秘密,保密,confidential", "能源（尚未公开）,内部,internal"})
    void the_name_of_a_file_marks_rows_and_values(String file, String mark, String code) {
        desk.receive("统计局", file + ".csv", true, "重点企业", HEADS + "\n" + ROW + "\n");
        assertThat(accesses()).containsExactly(mark);

        desk.receive("统计局", "数据" + file + ".csv", true, "数据", "指标,单位,2023年\n全社会用电量,亿千瓦时,88\n");
        assertThat(desk.tables().tables().stream()
                        .filter(table -> table.name().startsWith("data/received_"))
                        .flatMap(table -> desk.texts(table.name()).stream().skip(1))
                        .toList())
                .singleElement()
                .satisfies(row -> assertThat(row).contains(code));
    }

    private List<String> accesses() {
        List<List<String>> rows = desk.texts("enterprises");
        int column = rows.get(0).indexOf("公开程度");
        return rows.stream()
                .skip(1)
                .map(row -> column < 0 || column >= row.size() ? "" : row.get(column))
                .toList();
    }
}
