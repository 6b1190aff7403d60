package org.tanlu.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The launcher for Windows, read: it gives Java what the other launcher gives it, and stands spaces and Chinese in paths. */
class WindowsLauncherTest {
    private static final Path ROOT = Path.of("..");
    private static final Pattern OPTION =
            Pattern.compile("(?<![\\w-])-(?:XX:[\\w+]+|Xm[sx]\\w+|D[\\w.]+|-enable[\\w-]+)(?:=[\\w.-]+)?");
    /** Of the classes that the other launcher keeps between runs. */
    private static final Set<String> KEPT = Set.of("-XX:SharedArchiveFile", "-XX:ArchiveClassesAtExit");

    private static final Pattern SOURCE =
            Pattern.compile("(?:core|solver|office|verbs)[/\\\\](?:src[/\\\\]main|pom\\.xml)");

    private final String shell = text("tanlu");
    private final String windows = text("tanlu.cmd");

    @Test
    void java_gets_every_option_of_the_other_launcher() {
        Set<String> wanted = found(OPTION, shell);
        wanted.removeIf(option -> KEPT.stream().anyMatch(option::startsWith));
        assertThat(wanted).contains("-XX:+UseSerialGC", "-Dfile.encoding=UTF-8", "-Dtanlu.examples", "-Xms1g");
        assertThat(found(OPTION, windows)).containsAll(wanted);
    }

    @Test
    void it_builds_anew_when_the_same_sources_changed() {
        assertThat(found(SOURCE, windows.replace('\\', '/'))).isEqualTo(found(SOURCE, shell));
    }

    @Test
    void serve_runs_the_workbench_and_every_other_verb_the_command_line() {
        assertThat(windows)
                .containsSubsequence(
                        "set \"NAME=tanlu.jar\"",
                        "for %%v in (serve audit backup restore verify-backup) do if /i \"%~1\"==\"%%v\" goto workbench",
                        "goto named",
                        ":workbench",
                        "set \"MODULE=web\"",
                        "set \"NAME=tanlu-web.jar\"",
                        ":named");
        assertThat(windows).contains("-jar \"%JAR%\" %*");
    }

    @Test
    void every_path_is_quoted_so_that_it_may_hold_spaces_and_an_exclamation_mark_stays_what_it_is() {
        assertThat(windows).doesNotContainIgnoringCase("enabledelayedexpansion");
        for (String path : Set.of("HERE", "JAR", "JAVA", "JAVA_HOME", "NOTE")) {
            for (String line : windows.lines()
                    .filter(one -> one.contains("%" + path + "%"))
                    .toList()) {
                String before = line.substring(0, line.indexOf("%" + path + "%"));
                assertThat(before.chars().filter(letter -> letter == '"').count() % 2)
                        .as(line)
                        .isEqualTo(1);
            }
        }
        assertThat(windows).as("quotes that somebody set around JAVA_HOME").contains("%JAVA_HOME:\"=%");
    }

    @Test
    void nothing_but_ascii_stands_before_the_console_is_told_to_read_utf_8_and_its_code_page_comes_back() {
        int set = windows.indexOf("chcp 65001");
        assertThat(windows.substring(0, set)).matches("\\p{ASCII}*");
        assertThat(windows.substring(windows.lastIndexOf(":end"))).contains("chcp %CODEPAGE%", "exit /b %CODE%");
    }

    @Test
    void every_jump_has_its_label_and_every_message_is_in_both_languages() {
        Set<String> labels = found(Pattern.compile("(?m)^:\\w+"), windows);
        assertThat(found(Pattern.compile("(?<=goto )\\w+"), windows))
                .allSatisfy(label -> assertThat(labels).contains(":" + label));
        assertThat(windows.lines().filter(line -> line.startsWith("echo 碳路：")).count())
                .isEqualTo(windows.lines()
                        .filter(line -> line.startsWith("echo Tanlu:"))
                        .count());
    }

    /** The command interpreter loses labels in files whose lines end as elsewhere. */
    @Test
    void its_lines_are_checked_out_as_windows_ends_them() {
        assertThat(text(".gitattributes").lines().toList())
                .anySatisfy(line -> assertThat(line).startsWith("*.cmd").contains("eol=crlf"));
    }

    private static Set<String> found(Pattern pattern, String text) {
        return pattern.matcher(text).results().map(MatchResult::group).collect(Collectors.toCollection(TreeSet::new));
    }

    private static String text(String name) {
        try {
            return Arrays.stream(Files.readString(ROOT.resolve(name)).split("\\R", -1))
                    .filter(line -> !line.startsWith("rem ") && !line.startsWith("#"))
                    .collect(Collectors.joining("\n"));
        } catch (IOException unread) {
            throw new UncheckedIOException(unread);
        }
    }
}
