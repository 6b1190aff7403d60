package org.tanlu.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever is handed to the command: a clear message in both languages, the right exit code, never a stack trace. */
class GarbageTest {
    private static final byte[] PICTURE = {(byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10, 0, 0, 0, 13, 'I', 'H', 'D', 'R'};

    @TempDir
    private Path folder;

    static List<byte[]> garbage() throws IOException {
        byte[] noise = new byte[4096];
        new Random(1).nextBytes(noise);
        return List.of(new byte[0], PICTURE, noise, zip(), "<html></html>".getBytes(StandardCharsets.UTF_8));
    }

    private static byte[] zip() throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry("letter.txt"));
            zip.write("hello".getBytes(StandardCharsets.UTF_8));
        }
        return bytes.toByteArray();
    }

    private static void isClear(Run run) {
        assertThat(run.all())
                .doesNotContain("\tat ", "Exception", "程序缺陷")
                .containsPattern("[\\u4e00-\\u9fff]")
                .containsPattern("[a-z]{3}");
    }

    @ParameterizedTest
    @ValueSource(strings = {"prepare", "check", "explain"})
    void a_city_that_is_not_there_cannot_be_read(String verb) {
        Run run = Run.of(verb, folder.resolve("nowhere"));
        assertThat(run.code()).isEqualTo(ExitCode.INPUT);
        assertThat(run.err()).contains("没有这个城市文件夹或工作簿", "nowhere");
        isClear(run);
    }

    @Test
    void a_folder_that_is_no_city_cannot_be_read() {
        Run run = Run.of("check", folder);
        assertThat(run.code()).isEqualTo(ExitCode.INPUT);
        assertThat(run.err()).contains("city.csv");
        isClear(run);
    }

    @ParameterizedTest
    @MethodSource("garbage")
    void garbage_is_no_workbook(byte[] bytes) throws IOException {
        Run run = Run.of("check", Files.write(folder.resolve("city.xlsx"), bytes));
        assertThat(run.code()).as(run.all()).isEqualTo(ExitCode.INPUT);
        isClear(run);
    }

    @ParameterizedTest
    @MethodSource("garbage")
    void garbage_among_the_tables_is_said(byte[] bytes) throws IOException {
        Files.writeString(folder.resolve("city.csv"), "key,value\nname,某城\n");
        Files.createDirectories(folder.resolve("data"));
        Files.write(folder.resolve("data/x.csv"), bytes);
        Run run = Run.of("check", folder);
        assertThat(run.code()).as(run.all()).isIn(ExitCode.FINDINGS, ExitCode.INPUT);
        assertThat(run.all()).contains("data/x.csv");
        isClear(run);
    }

    @ParameterizedTest
    @MethodSource("garbage")
    void garbage_as_settings_is_said(byte[] bytes) throws IOException {
        Files.write(folder.resolve("city.csv"), bytes);
        Run run = Run.of("check", folder);
        assertThat(run.code()).as(run.all()).isIn(ExitCode.FINDINGS, ExitCode.INPUT);
        isClear(run);
    }

    @ParameterizedTest
    @MethodSource("garbage")
    void garbage_cannot_be_imported(byte[] bytes) throws IOException {
        for (String name : List.of("x.csv", "x.xlsx")) {
            for (String layout : List.of("balance", "ceads")) {
                Path file = Files.write(folder.resolve(name), bytes);
                Run run = Run.of(
                        "import",
                        layout,
                        file,
                        folder.resolve("city"),
                        "--source",
                        "s",
                        "--province",
                        "北京",
                        "--year",
                        "2020");
                assertThat(run.code()).as(run.all()).isIn(ExitCode.FINDINGS, ExitCode.INPUT);
                assertThat(folder.resolve("city")).doesNotExist();
                isClear(run);
            }
        }
    }

    @Test
    void a_folder_in_place_of_a_file_cannot_be_imported() throws IOException {
        Path taken = Files.createDirectories(folder.resolve("x.xlsx"));
        Run run = Run.of("import", "balance", taken, folder.resolve("city"), "--source", "s");
        assertThat(run.code()).isEqualTo(ExitCode.INPUT);
        isClear(run);
    }

    @Test
    void a_folder_in_place_of_a_table_is_not_taken_for_one() throws IOException {
        Files.writeString(folder.resolve("city.csv"), "key,value\nname,某城\n");
        Files.createDirectories(folder.resolve("sources.csv"));
        Run run = Run.of("check", folder);
        assertThat(run.code()).isEqualTo(ExitCode.FINDINGS);
        isClear(run);
    }

    @ParameterizedTest
    @ValueSource(strings = {"prepare", "check", "explain", "import"})
    void a_verb_without_its_arguments_is_a_usage_error(String verb) {
        Run run = Run.of(verb);
        assertThat(run.code()).isEqualTo(ExitCode.USAGE);
        assertThat(run.err()).contains("tanlu " + verb).doesNotContain("\tat ");
    }

    @Test
    void an_unknown_verb_and_an_unknown_option_are_usage_errors() {
        assertThat(Run.of("forecast").code()).isEqualTo(ExitCode.USAGE);
        assertThat(Run.of("check", folder, "--fast").code()).isEqualTo(ExitCode.USAGE);
    }

    @Test
    void every_verb_has_help_in_both_languages() {
        for (String verb : List.of("prepare", "check", "explain", "import")) {
            Run run = Run.of(verb, "--help");
            assertThat(run.code()).isZero();
            isClear(run);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"甲/乙:丙*丁?\"戊\"<己>|庚\\市", "LONG"})
    void a_city_whose_name_no_file_can_have_still_gets_its_plan(String name) throws IOException {
        String written = name.equals("LONG") ? "长".repeat(300) : name;
        Files.writeString(folder.resolve("city.csv"), "key,value\nname,\"" + written.replace("\"", "\"\"") + "\"\n");
        Path output = folder.resolve("out");
        Run run = Run.of("prepare", folder, "-o", output);
        assertThat(run.code()).as(run.all()).isZero();
        try (Stream<Path> files = Files.list(output)) {
            assertThat(files.map(file -> file.getFileName().toString()).filter(file -> file.endsWith(".docx")))
                    .hasSize(4)
                    .allMatch(file -> file.matches("[^\\\\/:*?\"<>|]{1,65}"));
        }
    }
}
