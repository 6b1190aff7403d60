package org.tanlu.web.page;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PrintedTest {
    @Test
    void thousands_are_parted_before_the_point_alone() {
        assertThat(Printed.grouped(13603.9246, 1)).isEqualTo("13,603.9");
        assertThat(Printed.grouped(-1234567, 0)).isEqualTo("−1,234,567");
        assertThat(Printed.grouped(0.12345, 4)).isEqualTo("0.1235");
        assertThat(Printed.grouped(999.96, 1)).isEqualTo("1,000.0");
    }
}
