package org.tanlu.quality;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class YearsTest {
    @Test
    void consecutive_years_are_a_span() {
        assertThat(Years.spans(List.of(2012, 2010, 2011, 2015))).isEqualTo("2010–2012/2015");
    }
}
