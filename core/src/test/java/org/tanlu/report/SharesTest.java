package org.tanlu.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class SharesTest {

    private static Shares.Part part(String name, double value) {
        return new Shares.Part(name, value, "share/" + name);
    }

    private static String phrase(List<Shares.Part> parts) {
        return Documents.text(Shares.phrase(parts));
    }

    @Test
    void each_share_has_its_key() {
        assertThat(Shares.phrase(List.of(part("煤", 1), part("油", 3))))
                .contains(Wording.printed("75.0%", "share/油"), Wording.printed("25.0%", "share/煤"));
    }

    @Test
    void the_largest_comes_first() {
        assertThat(phrase(List.of(part("煤", 1), part("油", 3), part("气", 4)))).isEqualTo("气占50.0%、油占37.5%，煤占12.5%");
    }

    @Test
    void a_single_part_is_all() {
        assertThat(phrase(List.of(part("油", 3)))).isEqualTo("油占100.0%");
    }

    @Test
    void a_part_below_half_of_the_last_digit_is_not_told() {
        assertThat(phrase(List.of(part("煤", 0.0004), part("油", 0.9996)))).isEqualTo("油占100.0%");
    }

    @Test
    void nothing_has_no_shares() {
        assertThat(phrase(List.of(part("煤", 0), part("油", 0)))).isEqualTo("均为零");
    }
}
