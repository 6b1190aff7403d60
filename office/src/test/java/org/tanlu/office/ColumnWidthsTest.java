package org.tanlu.office;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.tanlu.report.Block;
import org.tanlu.report.Block.Align;
import org.tanlu.report.Block.Column;
import org.tanlu.report.Block.Entry;

class ColumnWidthsTest {

    private static final int SIZE = 200;
    private static final int PADDING = 160;

    @Test
    void follow_weights_where_everything_fits() {
        assertThat(widths(8000, table(List.of("领域", "年份"), List.of(3, 1), "工业", "2025")))
                .containsExactly(6000, 2000);
    }

    @Test
    void leave_room_for_the_longest_number() {
        List<Integer> widths = widths(8000, table(List.of("举措", "投资"), List.of(30, 1), "改造", "1,234,567.8"));
        // eleven digits and marks of at least half a square each
        assertThat(widths.get(1)).isGreaterThan(11 * SIZE / 2 + PADDING);
        assertThat(widths.get(0) + widths.get(1)).isEqualTo(8000);
    }

    @Test
    void keep_an_amount_on_a_line_with_its_unit() {
        for (String text : List.of("16.7万吨标准煤", "6997万千瓦时", "1130万平方米")) {
            int width = widths(8000, table(List.of("名", "值"), List.of(30, 1), "改造", text))
                    .get(1);
            long squares = text.codePoints().filter(point -> point > 0x2000).count();
            assertThat(width).as(text).isGreaterThan((int)
                    (squares * SIZE + (text.length() - squares) * SIZE / 2 + PADDING));
        }
    }

    @Test
    void keep_a_fraction_and_a_comparison_whole() {
        for (String text : List.of("13/13", "＝100", "≤2014")) {
            int width = widths(8000, table(List.of("名", "值"), List.of(30, 1), "改造", text))
                    .get(1);
            // every mark of a Chinese font is a square wide, a digit half of one
            long marks = text.codePoints().filter(point -> point > 0x2000).count();
            assertThat(width).as(text).isGreaterThan((int)
                    (marks * SIZE + (text.length() - marks) * SIZE / 2 + PADDING));
        }
    }

    @Test
    void add_up_to_the_total_even_when_words_are_too_long() {
        var table = table(
                Collections.nCopies(4, "一列"),
                Collections.nCopies(4, 1),
                Collections.nCopies(4, "x".repeat(90)).toArray(String[]::new));
        assertThat(widths(7001, table)).hasSize(4).allMatch(width -> width > 1700);
        assertThat(widths(7001, table).stream().mapToInt(Integer::intValue).sum())
                .isEqualTo(7001);
    }

    private static List<Integer> widths(int total, Block.TableBlock table) {
        return ColumnWidths.of(table, total, SIZE, PADDING);
    }

    private static Block.TableBlock table(List<String> titles, List<Integer> weights, String... entries) {
        List<Column> columns = java.util.stream.IntStream.range(0, titles.size())
                .mapToObj(index -> new Column(titles.get(index), Align.LEFT, weights.get(index)))
                .toList();
        return new Block.TableBlock(
                "表",
                "",
                columns,
                List.of(java.util.Arrays.stream(entries).map(Entry::words).toList()),
                List.of(),
                false);
    }
}
