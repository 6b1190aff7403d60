package org.tanlu.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import org.junit.jupiter.api.Test;
import picocli.CommandLine;

class TanluTest {
    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @Test
    void the_version_is_printed_on_standard_output() {
        assertThat(run("--version")).isZero();
        assertThat(out.toString()).startsWith("碳路 Tanlu ");
    }

    @Test
    void help_is_given_in_chinese_and_english() {
        assertThat(run("--help")).isZero();
        assertThat(out.toString()).contains("从城市的统计数据到碳减排行动方案", "carbon reduction action plan");
    }

    @Test
    void a_call_without_a_verb_is_a_usage_error_that_shows_the_usage() {
        assertThat(run()).isEqualTo(2);
        assertThat(err.toString()).contains("Usage: tanlu");
    }

    private int run(String... arguments) {
        CommandLine line = Tanlu.commandLine();
        line.setOut(new PrintWriter(out, true));
        line.setErr(new PrintWriter(err, true));
        return line.execute(arguments);
    }
}
