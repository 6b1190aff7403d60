package org.tanlu.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What {@code tanlu serve} understands. */
class StartTest {

    @Test
    void without_options_it_listens_to_this_machine_only_and_keeps_its_data_in_sqlite() {
        Start start = Start.of(List.of(), Map.of());
        assertThat(start.address()).isEqualTo("127.0.0.1");
        assertThat(start.database()).startsWith("jdbc:sqlite:").endsWith("tanlu.db");
    }

    @Test
    void options_may_bear_an_equals_sign_or_not() {
        assertThat(Start.of(List.of("--port=9000", "--data", "/tmp/a"), Map.of()))
                .isEqualTo(Start.of(List.of("--port", "9000", "--data=/tmp/a"), Map.of()));
    }

    @Test
    void the_database_may_be_told_by_the_environment_and_an_option_goes_first() {
        Map<String, String> told = Map.of("TANLU_DATABASE_URL", "jdbc:postgresql://a/b");
        assertThat(Start.of(List.of(), told).database()).isEqualTo("jdbc:postgresql://a/b");
        assertThat(Start.of(List.of("--database-url", "jdbc:postgresql://c/d"), told).database())
                .isEqualTo("jdbc:postgresql://c/d");
    }

    @Test
    void what_is_not_understood_is_said_with_the_usage() {
        assertThatThrownBy(() -> Start.of(List.of("--prot", "1"), Map.of()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("--prot")
                .hasMessageContaining("--port");
        assertThatThrownBy(() -> Start.of(List.of("--port", "70000"), Map.of())).hasMessageContaining("70000");
        assertThatThrownBy(() -> Start.of(List.of("--port"), Map.of())).hasMessageContaining("--port");
    }
}
