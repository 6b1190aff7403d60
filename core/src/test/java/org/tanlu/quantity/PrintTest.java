package org.tanlu.quantity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class PrintTest {
    @Test
    void consecutive_years_are_a_span_in_whatever_order_they_come() {
        assertThat(Print.years(List.of(2012, 2010, 2011, 2015, 2010))).isEqualTo("2010–2012/2015");
        assertThat(Print.chineseYears(List.of(2010, 2011, 2012, 2015, 2017))).isEqualTo("2010—2012、2015、2017");
    }

    @Test
    void one_year_is_no_span_and_no_year_is_nothing() {
        assertThat(Print.years(List.of(2015))).isEqualTo("2015");
        assertThat(Print.years(List.of())).isEmpty();
    }

    @Test
    void small_numbers_keep_four_digits() {
        assertThat(Print.significant(0.00303482587)).isEqualTo("0.003035");
        assertThat(Print.significant(2.94)).isEqualTo("2.94");
        assertThat(Print.significant(123456)).isEqualTo("123500");
        assertThat(Print.significant(0)).isEqualTo("0");
    }
}
