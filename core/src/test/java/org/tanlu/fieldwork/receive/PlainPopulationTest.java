package org.tanlu.fieldwork.receive;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tanlu.trace.Clause;

/** A population that may be that of the register of households is not taken for the resident one. */
@Clause("4.2")
class PlainPopulationTest {
    @ParameterizedTest
    @CsvSource(
            value = {
                "公安局|人口|地区生产总值,亿元,2800|true",
                "统计局|人口|户籍人口,万人,345.2|true",
                "统计局|人口|地区生产总值,亿元,2800|false",
                "统计局|常住人口|户籍人口,万人,345.2|false"
            },
            delimiter = '|')
    void a_plain_population_is_asked(String sender, String name, String other, boolean isAsked) {
        var desk = new Desk();
        Received received =
                desk.receive(sender, "a.csv", true, "数据", "指标,单位,2023年\n" + name + ",万人,345.2\n" + other + "\n");

        assertThat(received.rows().stream()
                        .flatMap(row -> row.line().doubt().stream())
                        .anyMatch(doubt -> doubt.chinese().contains("是常住人口、照原样采用写“是”")))
                .isEqualTo(isAsked);
    }
}
