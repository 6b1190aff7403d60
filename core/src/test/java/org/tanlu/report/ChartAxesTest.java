package org.tanlu.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.tanlu.quantity.Quantity;
import org.tanlu.quantity.Unit;
import org.tanlu.report.Block.Chart;
import org.tanlu.report.Block.ChartKind;

class ChartAxesTest {

    @Test
    void a_year_without_data_keeps_its_place() {
        var axis = new YearAxis(List.of(2018, 2019, 2021));
        assertThat(axis.labels()).containsExactly("2018", "2019", "2020", "2021");
        assertThat(axis.values(year -> Optional.of(Quantity.of(year, Unit.ONE))))
                .containsExactly(
                        Optional.of(Quantity.of(2018, Unit.ONE)),
                        Optional.of(Quantity.of(2019, Unit.ONE)),
                        Optional.empty(),
                        Optional.of(Quantity.of(2021, Unit.ONE)));
    }

    @Test
    void lines_far_above_zero_begin_at_the_round_number_below_them() {
        // extent 38, fifths of 7.6: steps of 10
        assertThat(begin(96, 104, 134)).contains(90.0);
        assertThat(begin(60, 100, 180)).contains(50.0);
    }

    @Test
    void lines_that_come_near_zero_or_do_not_change_begin_at_zero() {
        assertThat(begin(10, 100)).contains(0.0);
        assertThat(begin(100, 100)).contains(0.0);
        assertThat(begin(-12, 100)).contains(-50.0);
        assertThat(begin()).isEmpty();
    }

    private static Optional<Double> begin(double... values) {
        List<Optional<Quantity>> points = Arrays.stream(values)
                .mapToObj(value -> Optional.of(Quantity.of(value, Unit.ONE)))
                .toList();
        List<String> years = IntStream.range(0, values.length)
                .mapToObj(place -> Integer.toString(2020 + place))
                .toList();
        var chart = new Chart("图", ChartKind.LINE, "", years, List.of(new Block.Series("线", points)), "");
        return LineAxis.begin(chart).map(Quantity::value);
    }

    @Test
    void long_spans_of_years_are_labelled_every_fifth_year() {
        assertThat(LabelSteps.every(47, 3)).isEqualTo(5);
        assertThat(LabelSteps.every(90, 6)).isEqualTo(10);
        assertThat(LabelSteps.every(12, 2)).isEqualTo(2);
        assertThat(LabelSteps.every(47, 1)).isEqualTo(1);
    }
}
