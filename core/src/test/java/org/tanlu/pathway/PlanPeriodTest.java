package org.tanlu.pathway;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tanlu.quantity.Emissions;
import org.tanlu.quantity.YearSeries;
import org.tanlu.trace.Clause;

/** The first five-year plan began in 1953, the fourteenth in 2021, so each that ends in 5 or 0 has the years before it. */
@Clause("C10.1-15")
class PlanPeriodTest {
    @ParameterizedTest
    @CsvSource({
        "2021, 十四五, 2021, 2025",
        "2025, 十四五, 2021, 2025",
        "2026, 十五五, 2026, 2030",
        "2040, 十七五, 2036, 2040",
        "2055, 二十五, 2051, 2055",
        "2060, 二十一五, 2056, 2060"
    })
    void years_lie_in_their_five_year_plan(int year, String name, int first, int last) {
        PlanPeriod period = PlanPeriod.of(year);

        assertThat(period.text().chinese()).isEqualTo(name);
        assertThat(period.first()).isEqualTo(first);
        assertThat(period.last()).isEqualTo(last);
    }

    @Test
    void a_series_is_summed_over_the_years_that_it_has() {
        var series = YearSeries.of(Map.of(
                2025,
                Emissions.tonnes(1),
                2026,
                Emissions.tonnes(2),
                2030,
                Emissions.tonnes(4),
                2031,
                Emissions.tonnes(8)));

        assertThat(PlanPeriod.of(2026).sum(series)).isEqualTo(Emissions.tonnes(6));
    }
}
