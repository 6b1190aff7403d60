package org.tanlu.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.tanlu.quantity.Quantity;
import org.tanlu.quantity.Unit;

class BlockTest {

    @Test
    void table_refuses_row_of_other_length() {
        var column = new Block.Column("领域", Block.Align.LEFT, 1);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Block.TableBlock(
                        "排放",
                        "",
                        List.of(column),
                        List.of(List.of(Block.Entry.words("工业"), Block.Entry.words("1"))),
                        List.of(),
                        false))
                .withMessageContaining("1 columns")
                .withMessageContaining("2 entries");
    }

    @Test
    void chart_refuses_series_of_other_length() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> chart(Block.ChartKind.LINE, List.of("2020年", "2021年"), 1.0))
                .withMessageContaining("2 categories");
    }

    @Test
    void pie_refuses_negative_value() {
        assertThatIllegalArgumentException().isThrownBy(() -> chart(Block.ChartKind.PIE, List.of("林业"), -1.0));
    }

    @Test
    void pie_of_zeros_has_nothing_to_draw() {
        assertThat(chart(Block.ChartKind.PIE, List.of("林业"), 0.0).hasValues()).isFalse();
        assertThat(chart(Block.ChartKind.LINE, List.of("林业"), 0.0).hasValues()).isTrue();
    }

    private static Block.Chart chart(Block.ChartKind kind, List<String> categories, double value) {
        return new Block.Chart(
                "排放",
                kind,
                "万吨",
                categories,
                List.of(new Block.Series("工业", List.of(Optional.of(Quantity.of(value, Unit.ONE))))),
                "");
    }

    @Test
    void a_range_has_both_bounds_or_none() {
        List<Optional<Quantity>> one = List.of(Optional.of(Quantity.of(1, Unit.ONE)));

        assertThatIllegalArgumentException().isThrownBy(() -> new Block.Band(one, List.of(Optional.empty())));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Block.Series("线", List.of(), Optional.of(new Block.Band(one, one))));
    }
}
