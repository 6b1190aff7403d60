package org.tanlu.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class StartTest {

    @Test
    void the_workbench_listens_to_this_machine_only_unless_told_otherwise() {
        Start start = Start.of(List.of("serve"), Map.of());

        assertThat(start.address()).isEqualTo("127.0.0.1");
        assertThat(start.port()).isEqualTo(8321);
        assertThat(start.database()).startsWith("jdbc:sqlite:").endsWith("tanlu.db");
    }

    @Test
    void options_stand_behind_the_verb_that_the_launcher_hands_on_or_alone() {
        assertThat(Start.of(List.of("serve", "--port", "80"), Map.of()).port()).isEqualTo(80);
        assertThat(Start.of(List.of("--port=80"), Map.of()).port()).isEqualTo(80);
    }

    @Test
    void a_database_from_the_environment_gives_way_to_one_that_was_told() {
        Map<String, String> environment = Map.of("TANLU_DATABASE_URL", "jdbc:postgresql://there/tanlu");

        assertThat(Start.of(List.of(), environment).database()).isEqualTo("jdbc:postgresql://there/tanlu");
        assertThat(Start.of(List.of("--database-url", "jdbc:sqlite:here.db"), environment)
                        .database())
                .isEqualTo("jdbc:sqlite:here.db");
    }

    @Test
    void a_session_ends_after_so_many_minutes_as_were_told() {
        assertThat(Start.of(List.of(), Map.of()).sessionMinutes()).isEqualTo(720);
        assertThat(Start.of(List.of("--session-minutes", "30"), Map.of()).sessionMinutes())
                .isEqualTo(30);
        assertThatThrownBy(() -> Start.of(List.of("--session-minutes", "0"), Map.of()))
                .hasMessageContaining("--session-minutes")
                .hasMessageContaining("Not a number of minutes");
    }

    @Test
    void the_meaning_of_the_options_is_told_in_both_languages() {
        assertThat(Start.isHelp(List.of("serve", "--help"))).isTrue();
        assertThat(Start.isHelp(List.of("serve"))).isFalse();
        assertThat(Start.USAGE).contains("--port", "端口", "8321 by default");
    }

    @Test
    void an_option_that_is_not_known_and_a_port_that_is_none_are_refused_with_the_usage() {
        assertThatThrownBy(() -> Start.of(List.of("serve", "--fast"), Map.of()))
                .hasMessageContaining("--fast")
                .hasMessageContaining("--port");
        assertThatThrownBy(() -> Start.of(List.of("--port", "65536"), Map.of())).hasMessageContaining("65536");
    }
}
