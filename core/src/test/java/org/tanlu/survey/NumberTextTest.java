package org.tanlu.survey;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.tanlu.table.Cell;
import org.tanlu.table.Place;

class NumberTextTest {

    @ParameterizedTest
    @EnumSource(
            value = Cell.Kind.class,
            names = {"DATE", "BOOLEAN", "ERROR", "UNCALCULATED"})
    void a_cell_that_the_spreadsheet_calls_something_else_is_no_number(Cell.Kind kind) {
        assertThat(NumberText.read(cell("44197", kind))).isInstanceOf(Written.Refused.class);
        assertThat(NumberText.read(cell("", kind))).isInstanceOf(Written.Refused.class);
    }

    @Test
    void a_number_cell_is_read_by_the_same_grammar() {
        assertThat(NumberText.read(cell("1.5E7", Cell.Kind.NUMBER)))
                .isEqualTo(new Written.Amount(1.5e7, Written.Mark.NONE));
        assertThat(NumberText.read(cell("NaN", Cell.Kind.NUMBER))).isInstanceOf(Written.Refused.class);
    }

    @Test
    void minus_zero_is_zero() {
        Written written = NumberText.read(cell("-0", Cell.Kind.TEXT));
        assertThat(written).isEqualTo(new Written.Amount(0.0, Written.Mark.NONE));
    }

    @Test
    void the_reason_of_absence_names_the_sign() {
        assertThat(NumberText.read(cell("…", Cell.Kind.TEXT)))
                .isInstanceOfSatisfying(
                        Written.Absent.class,
                        absent -> assertThat(absent.reason().chinese()).contains("…"));
    }

    @ParameterizedTest
    @CsvSource({
        "12.5万吨,单位",
        "12.5①,带注",
        "3-5,区间",
        "一百二十三,中文数字",
        "无,看不出",
        "'3,5',逗号",
        "(5.2),括号",
        "2020-01-01,日期",
        "007,代码",
        "1O0,字母",
        "#DIV/0!,错误值",
        "NaN,计算失败",
        "9007199254740993,有效数字过多"
    })
    void a_refusal_says_what_to_mend(String text, String said) {
        assertThat(NumberText.read(cell(text, Cell.Kind.TEXT)))
                .isInstanceOfSatisfying(
                        Written.Refused.class,
                        refused -> assertThat(refused.reason().chinese()).contains(said));
    }

    private static Cell cell(String text, Cell.Kind kind) {
        return new Cell(text, kind, new Place("t.csv", "", 1, 1));
    }
}
