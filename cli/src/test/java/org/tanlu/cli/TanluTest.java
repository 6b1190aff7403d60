package org.tanlu.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.tanlu.trace.Clause;
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
    @Clause("C1-1")
    void help_names_principles_process_methods_and_main_content_in_both_languages() {
        assertThat(run("--help")).isZero();
        String words = out.toString().replaceAll("\\s+", "");
        assertThat(words)
                .contains("编制原则（第4章）、编制流程（第5章）、方法（第6至11章）、主要内容（附录A、附录B）")
                .contains("principles(chapter4),process(5),methods(6to11)andmaincontent(AppendicesAandB)");
    }

    @Test
    void help_as_a_verb_says_what_help_as_an_option_does() {
        assertThat(run("--help")).isZero();
        String help = out.toString();
        out.getBuffer().setLength(0);

        assertThat(run("help")).isZero();

        assertThat(out).hasToString(help);
        out.getBuffer().setLength(0);
        assertThat(run("help", "receive")).isZero();
        assertThat(out.toString()).contains("用法 Usage: tanlu receive");
    }

    @Test
    void a_call_without_a_verb_is_a_usage_error_that_shows_the_usage() {
        assertThat(run()).isEqualTo(2);
        assertThat(err.toString()).contains("Usage: tanlu");
    }

    @ParameterizedTest
    @ValueSource(strings = {"init", "import", "convert", "prepare", "check", "explain", "scenario", "compare"})
    void the_usage_of_every_verb_has_headings_in_both_languages(String verb) {
        assertThat(run(verb, "--help")).isZero();
        assertThat(out.toString()).contains("用法 Usage: tanlu " + verb, "参数 Parameters:", "选项 Options:");
    }

    @Test
    void the_workbench_stands_in_the_help_though_the_launcher_starts_it() {
        assertThat(run("help", "serve")).isZero();
        assertThat(out.toString()).contains("用法 Usage: tanlu serve", "浏览器工作台", "workbench in the browser");
        assertThat(run("serve")).isEqualTo(ExitCode.USAGE);
        assertThat(err.toString()).contains("由启动脚本 tanlu", "started by the launcher");
    }

    @ParameterizedTest
    @ValueSource(strings = {"audit", "backup", "restore", "verify-backup"})
    void the_upkeep_of_the_workbench_stands_in_the_help_too(String verb) {
        assertThat(run("help", verb)).isZero();
        assertThat(out.toString()).contains("用法 Usage: tanlu " + verb, "tanlu " + verb + " ");
        assertThat(run(verb)).isEqualTo(ExitCode.USAGE);
        assertThat(err.toString()).contains("由启动脚本 tanlu");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "prepare c --date 2024-13-01; 日期应为 YYYY-MM-DD; must be YYYY-MM-DD",
                "explain c k --depth deep; 应为整数; must be an integer",
                "import budget f c --source s; 应为 balance 或 ceads; must be balance or ceads",
                "import balance f c --source s --year x; 应为整数; must be an integer",
                "import balance f c; 缺少参数：--source; Missing: --source",
                "convert c; 缺少参数：TARGET; Missing: TARGET",
                "prepare; 缺少参数：CITY; Missing: CITY",
                "check c --fast; 不认识的命令或参数：--fast; Unknown command or argument: --fast",
                "forecast; 不认识的命令或参数：forecast; Unknown command or argument: forecast",
                "help forecast; 不认识的命令或参数：forecast; Unknown command or argument: forecast",
                "prepare c --date; --date 后面缺少取值; --date needs a value",
                "prepare c -o a -o b; --output 只能写一次; --output may be given once only"
            })
    void arguments_that_make_no_sense_get_one_line_in_both_languages_and_a_hint(
            String arguments, String chinese, String english) {
        assertThat(run(arguments.split(" "))).isEqualTo(ExitCode.USAGE);
        assertThat(err.toString()).contains(chinese, english, "--help").doesNotContain("java.", "Exception");
        assertThat(err.toString().lines()).hasSize(2);
        assertThat(out.toString()).isEmpty();
    }

    private int run(String... arguments) {
        CommandLine line = Tanlu.commandLine();
        line.setOut(new PrintWriter(out, true));
        line.setErr(new PrintWriter(err, true));
        return line.execute(arguments);
    }
}
