package org.tanlu.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tanlu.office.proof.Parts;
import org.tanlu.table.Unreadable;

/** A small city's plan, verified as written and after this and that was done to it. */
class VerifyCommandTest {
    @TempDir
    private static Path folder;

    private static Path plan = Path.of("");

    @BeforeAll
    static void prepare() throws IOException {
        Path city = folder.resolve("city");
        Files.createDirectories(city.resolve("data"));
        Files.writeString(city.resolve("city.csv"), "key,value\nname,某城\nprovince,北京\n");
        Files.writeString(city.resolve("sources.csv"), "id,title\nyb,某城统计年鉴\n");
        Files.writeString(city.resolve("data/x.csv"), """
                item,year,value,unit,source,status
                population,2020,123.45,万人,yb,published
                gdp,2020,987.6,亿元,yb,published
                """);
        Run run = Run.of("prepare", city, "-o", folder.resolve("out"), "--date", "2026-01-15");
        assertThat(run.code()).as(run.all()).isZero();
        try (Stream<Path> files = Files.list(folder.resolve("out"))) {
            plan = files.filter(file -> file.toString().endsWith("方案.docx"))
                    .findFirst()
                    .orElseThrow();
        }
    }

    @Test
    void a_plan_as_written_holds() {
        Run run = Run.of("verify", plan);
        assertThat(run.all()).contains("全部数字与重算一致", "Every numeral holds");
        assertThat(run.code()).isZero();
    }

    @Test
    void an_altered_number_is_told_and_listed() throws IOException, Unreadable {
        Path altered = changed("123.45", "133.45");
        Path list = folder.resolve("list.csv");
        Run run = Run.of("verify", altered, "--package", folder.resolve("out/验证包.zip"), "--list", list);
        assertThat(run.code()).isEqualTo(ExitCode.FINDINGS);
        assertThat(run.out()).contains("[被改动 altered]", "文档 printed 133.45", "重算 expected 123.45");
        assertThat(Files.readString(list)).contains("altered,", "133.45,123.45");
    }

    @Test
    void a_document_beside_no_package_says_so() throws IOException, Unreadable {
        Path alone = Files.createDirectories(folder.resolve("alone")).resolve("plan.docx");
        Files.copy(plan, alone);
        Run run = Run.of("verify", alone);
        assertThat(run.code()).isEqualTo(ExitCode.INPUT);
        assertThat(run.err()).contains("验证包.zip", "没有这个文件");
    }

    @Test
    void what_is_no_plan_is_refused_without_a_trace_of_the_program() throws IOException {
        Path text = folder.resolve("text.docx");
        Files.writeString(text, "not a document");
        Path broken = folder.resolve("broken.docx");
        Files.write(broken, new byte[] {'P', 'K', 3, 4, 0, 0, 9, 9});
        for (Path file : new Path[] {text, broken, folder.resolve("absent.docx")}) {
            Run run = Run.of("verify", file);
            assertThat(run.code()).as(file.toString()).isEqualTo(ExitCode.INPUT);
            assertThat(run.all()).contains("无法读取").doesNotContain("Exception", "\tat ");
        }
    }

    @Test
    void another_document_is_told_to_be_foreign_in_one_message() throws IOException, Unreadable {
        Map<String, byte[]> parts = new TreeMap<>(Parts.read(plan));
        parts.keySet().removeIf(part -> part.startsWith("customXml"));
        String paragraph = "<w:p><w:r><w:t>营业收入1234.5亿元，增长12.3%。</w:t></w:r></w:p>";
        parts.computeIfPresent(
                "word/document.xml",
                (name, bytes) -> text(
                        bytes,
                        xml -> xml.replaceFirst("(?s)(<w:body>).*(</w:body>)", "$1" + paragraph.repeat(20) + "$2")));
        Path file = folder.resolve("foreign.docx");
        zip(parts, file);
        Run run = Run.of("verify", file, "--package", folder.resolve("out/验证包.zip"));
        assertThat(run.code()).isEqualTo(ExitCode.FINDINGS);
        assertThat(run.out()).contains("不是由本程序按这个验证包写出的文档").doesNotContain("[无出处", "[缺失");
    }

    @Test
    void changed_words_are_listed_as_a_remark_and_the_plan_holds() throws IOException, Unreadable {
        Path list = folder.resolve("reworded.csv");
        Run run = Run.of("verify", changed("常住人口", "全部人口"), "--package", folder.resolve("out/验证包.zip"), "--list", list);
        assertThat(run.out()).contains("备注：文字有改动、数字未变", "全部数字与重算一致");
        assertThat(Files.readString(list)).contains("reworded,", "全部人口");
    }

    @Test
    void own_words_in_gbk_are_told_by_check_and_published_plans_say_that_they_hold_none() throws IOException {
        Path city = folder.resolve("worded");
        Files.createDirectories(city.resolve("text"));
        Files.writeString(city.resolve("city.csv"), "key,value\nname,某城\nprovince,北京\n");
        Files.write(city.resolve("text/A1.1.md"), "# 替换 全本\n我们的话。".getBytes(Charset.forName("GBK")));
        assertThat(Run.of("check", city).out()).contains("TXT-ENCODING text/A1.1.md");
        Run run = Run.of("publish", city, "-o", folder.resolve("worded-public"), "--date", "2026-01-15");
        assertThat(run.err()).contains("不采用 text 文件夹里的自写文字");
        Path out = folder.resolve("worded-out");
        assertThat(Run.of("prepare", city, "-o", out, "--date", "2026-01-15").code())
                .isZero();
        try (Stream<Path> files = Files.list(out)) {
            Path made = files.filter(file -> file.toString().endsWith("方案.docx"))
                    .findFirst()
                    .orElseThrow();
            assertThat(Run.of("verify", made).out()).contains("全部数字与重算一致");
        }
    }

    @Test
    void an_altered_package_is_no_ground_to_verify_on() throws IOException, Unreadable {
        Map<String, byte[]> parts = new TreeMap<>(Parts.read(folder.resolve("out/验证包.zip")));
        parts.computeIfPresent("city/data/x.csv", (name, bytes) -> text(bytes, one -> one.replace("123.45", "133.45")));
        Path pack = folder.resolve("other.zip");
        zip(parts, pack);
        Run run = Run.of("verify", plan, "--package", pack);
        assertThat(run.code()).isEqualTo(ExitCode.INPUT);
        assertThat(run.err()).contains("验证包被改动", "city/data/x.csv");
    }

    @Test
    void a_published_plan_has_neither_package_nor_imprint() throws IOException, Unreadable {
        Path out = folder.resolve("public");
        assertThat(Run.of("publish", folder.resolve("city"), "-o", out, "--date", "2026-01-15")
                        .code())
                .isZero();
        try (Stream<Path> files = Files.walk(out)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                assertThat(file.getFileName().toString()).isNotEqualTo("验证包.zip");
                if (file.toString().endsWith(".docx")) {
                    assertThat(Parts.read(file).keySet()).noneMatch(part -> part.startsWith("customXml"));
                }
            }
        }
        assertThat(Parts.read(plan)).containsKey("customXml/item1.xml");
    }

    private static Path changed(String from, String to) throws IOException, Unreadable {
        Map<String, byte[]> parts = new TreeMap<>(Parts.read(plan));
        parts.computeIfPresent(
                "word/document.xml",
                (name, bytes) -> text(bytes, xml -> {
                    assertThat(xml).contains(from);
                    return xml.replaceFirst(from, to);
                }));
        Path file = folder.resolve("changed.docx");
        zip(parts, file);
        return file;
    }

    private static byte[] text(byte[] bytes, UnaryOperator<String> change) {
        return change.apply(new String(bytes, StandardCharsets.UTF_8)).getBytes(StandardCharsets.UTF_8);
    }

    private static void zip(Map<String, byte[]> parts, Path file) throws IOException {
        try (var zip = new ZipOutputStream(Files.newOutputStream(file))) {
            for (Map.Entry<String, byte[]> part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue());
                zip.closeEntry();
            }
        }
    }
}
