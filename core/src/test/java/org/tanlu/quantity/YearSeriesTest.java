package org.tanlu.quantity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class YearSeriesTest {
    private static final YearSeries<String> SERIES = YearSeries.of(Map.of(2020, "c", 2015, "a", 2018, "b"));

    @Test
    void years_ascend_whatever_order_they_came_in() {
        assertThat(SERIES.years()).containsExactly(2015, 2018, 2020);
    }

    @Test
    void a_year_without_value_is_absent_and_not_filled_from_its_neighbours() {
        assertThat(SERIES.find(2016)).isEmpty();
        assertThat(SERIES.find(2018)).contains("b");
    }

    @Test
    void mapping_keeps_the_years() {
        assertThat(SERIES.map(String::length).byYear())
                .containsExactly(Map.entry(2015, 1), Map.entry(2018, 1), Map.entry(2020, 1));
    }

    @Test
    void a_series_does_not_change_with_the_map_it_was_made_of() {
        var values = new TreeMap<Integer, String>(Map.of(2015, "a"));
        YearSeries<String> series = new YearSeries<>(values);
        values.put(2016, "b");
        assertThat(series.years()).containsExactly(2015);
        assertThatThrownBy(() -> series.byYear().put(2017, "c")).isInstanceOf(UnsupportedOperationException.class);
    }
}
