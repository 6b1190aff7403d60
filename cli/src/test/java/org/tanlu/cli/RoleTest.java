package org.tanlu.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.tanlu.trace.Clause;

/** Lesson: those who compile, those who answer and those who review find what is theirs (clause 1). */
@Clause("C1-2")
class RoleTest {

    @Test
    void every_command_belongs_to_a_role_and_every_role_has_only_commands_that_are_there() {
        assertThat(Arrays.stream(Role.values()).flatMap(role -> role.verbs().stream()))
                .doesNotHaveDuplicates()
                .containsExactlyInAnyOrderElementsOf(Tanlu.commandLine().getSubcommands().keySet().stream()
                        .filter(verb -> !verb.equals("help"))
                        .toList());
    }

    @Test
    void the_help_tells_who_works_with_what() {
        assertThat(Run.of("--help").out()).contains("编制（政府部门、研究机构）", "填报（部门、企业）", "评审（专家）", "conformity · verify");
    }
}
