package org.tanlu.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What the verbs say to broken and hostile files: the file, the reason and the remedy; and the city stays as it was. */
class HostileFilesTest {
    private static final String MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private static final String OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private static final String RELATIONS = "<Relationships xmlns='http://schemas.openxmlformats.org/package/2006/"
            + "relationships'><Relationship Id='r1' Type='" + OFFICE + "/%s' Target='%s'/></Relationships>";
    private static final String SHEET = "xl/worksheets/sheet1.xml";
    private static final String NAME = "来件.xlsx";

    @TempDir
    private static Path shared;

    @TempDir
    private Path folder;

    private Path file;

    /** A file that no verb can read: what is wrong with it, its bytes, and what must be said. */
    private static final class Broken {
        private final String what;
        private final byte[] bytes;
        private final String message;

        Broken(String what, byte[] bytes, String message) {
            this.what = what;
            this.bytes = bytes.clone();
            this.message = message;
        }

        @Override
        public String toString() {
            return what;
        }
    }

    static List<Broken> broken() throws IOException {
        byte[] whole = sheet("<row><c><v>1</v></c></row>");
        byte[] old = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, (byte) 0xA1, (byte) 0xB1, 0x1A, (byte) 0xE1};
        return List.of(
                new Broken("empty", new byte[0], "文件是空的"),
                new Broken("old xls or encrypted", Arrays.copyOf(old, 2048), "取消密码，另存为 xlsx"),
                new Broken("a web page", "<html><table/></html>".getBytes(StandardCharsets.UTF_8), "改了扩展名的网页"),
                new Broken("CSV", "年份,数值\n2020,1\n".getBytes(StandardCharsets.UTF_8), "不是 Excel 工作簿"),
                new Broken("truncated", Arrays.copyOf(whole, whole.length - 40), "已损坏"),
                new Broken("no workbook part", zip(parts("").without("xl/workbook.xml")), "缺少部件“xl/workbook.xml”"),
                new Broken("no sheet part", zip(parts("").without(SHEET)), "缺少部件“" + SHEET + "”"),
                new Broken("a bomb", sheet(" ".repeat(8 << 20)), "解压后过大"),
                new Broken("an external entity", zip(parts("").with(SHEET, entity())), "已损坏"),
                new Broken("no namespace", zip(parts("").with(SHEET, "<worksheet><sheetData/></worksheet>")), "结构不对"),
                new Broken("unclosed tags", sheet("<row><c><v>1</v>"), "已损坏"),
                new Broken(
                        "a cell twice", sheet("<row><c r='A1'><v>1</v></c><c r='A1'><v>2</v></c></row>"), "A1：同一单元格"),
                new Broken("a shared text that is absent", sheet("<row><c t='s'><v>0</v></c></row>"), "共享文本 0"),
                new Broken("a row too far", sheet("<row r='1048577'><c><v>1</v></c></row>"), "不在工作表范围内"),
                new Broken("a million blanks", sheet(far()), "单元格过多"));
    }

    @BeforeAll
    static void init() {
        Run.of("init", "某市", "-o", shared, "--years", "2020-2023", "--province", "河北");
    }

    @BeforeEach
    void name() {
        file = folder.resolve(NAME);
    }

    private static Path city() {
        return shared.resolve("某市");
    }

    @ParameterizedTest
    @MethodSource("broken")
    void a_broken_workbook_is_no_city(Broken given) throws IOException {
        Files.write(file, given.bytes);
        requireRefused(Run.of("check", file), given);
    }

    @ParameterizedTest
    @MethodSource("broken")
    void a_broken_workbook_becomes_no_folder(Broken given) throws IOException {
        requireRefused(Run.of("convert", Files.write(file, given.bytes), folder.resolve("neu")), given);
        assertThat(folder.resolve("neu")).doesNotExist();
    }

    @ParameterizedTest
    @MethodSource("broken")
    void a_broken_workbook_from_a_department_leaves_the_city_as_it_was(Broken given) throws IOException {
        Map<String, String> before = texts(city());
        Files.write(file, given.bytes);
        requireRefused(Run.of("receive", city(), file, "--from", "市统计局", "--date", "2026-02-01", "--approve"), given);
        assertThat(texts(city())).isEqualTo(before);
    }

    @ParameterizedTest
    @MethodSource("broken")
    void a_broken_workbook_cannot_be_imported_under_any_of_its_names(Broken given) throws IOException {
        Map<String, String> before = texts(city());
        for (String name : List.of(NAME, "来件.xlsm")) {
            Path named = Files.write(folder.resolve(name), given.bytes);
            Run run = Run.of("import", "balance", named, city(), "--source", "s", "--year", "2020");
            requireRefused(run, new Broken(given.what, given.bytes, given.message.replace(NAME, name)));
        }
        assertThat(texts(city())).isEqualTo(before);
    }

    @Test
    void a_sheet_named_like_a_path_writes_no_file_outside_the_folder() throws IOException {
        String workbook = workbook("../../../evil");
        Files.write(file, zip(parts("<row><c><v>1</v></c></row>").with("xl/workbook.xml", workbook)));
        Path target = folder.resolve("a/b/c");
        Run run = Run.of("convert", file, target);
        assertThat(run.out()).contains("未转换 not converted", "evil");
        try (Stream<Path> all = Files.walk(folder)) {
            assertThat(all.map(Path::toString)).noneMatch(path -> path.contains("evil"));
        }
    }

    @Test
    void errors_and_formulas_without_value_are_never_taken_for_numbers() throws IOException {
        String rows =
                "<row>" + text("指标") + text("单位") + "<c><v>2020</v></c><c><v>2021</v></c><c><v>2022</v></c></row><row>"
                        + text("年末常住人口") + text("万人")
                        + "<c t='e'><v>#REF!</v></c><c><f>[1]Sheet1!B2</f></c><c><v>1e400</v></c></row>";
        Files.write(file, sheet(rows));
        Run run = Run.of("receive", city(), file, "--from", "市统计局", "--date", "2026-02-01", "--approve");
        assertThat(run.code()).as(run.all()).isEqualTo(ExitCode.FINDINGS);
        assertThat(run.out()).contains("已采用数值 values taken 0");
        requireClear(run);
    }

    private static void requireRefused(Run run, Broken given) {
        assertThat(run.code()).as(run.all()).isEqualTo(ExitCode.INPUT);
        assertThat(run.err()).contains("来件.", given.message, "请");
        requireClear(run);
    }

    private static void requireClear(Run run) {
        assertThat(run.all())
                .doesNotContain("\tat ", "Exception", "程序缺陷")
                .containsPattern("[\\u4e00-\\u9fff]")
                .containsPattern("[a-z]{3}");
    }

    private static Map<String, String> texts(Path folder) throws IOException {
        var texts = new TreeMap<String, String>();
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path path : files.filter(Files::isRegularFile).toList()) {
                texts.put(folder.relativize(path).toString(), Files.readString(path, StandardCharsets.ISO_8859_1));
            }
        }
        return texts;
    }

    private static String text(String text) {
        return "<c t='inlineStr'><is><t>" + text + "</t></is></c>";
    }

    private static String far() {
        var rows = new StringBuilder();
        for (int row = 1; row <= 100; row++) {
            rows.append("<row><c r='XFD%d'><v>%d</v></c></row>".formatted(row, row * 7919 % 101));
        }
        return rows.toString();
    }

    private static String entity() {
        return "<!DOCTYPE x [<!ENTITY e SYSTEM 'file:///etc/hostname'>]><worksheet xmlns='" + MAIN
                + "'><sheetData><row><c t='str'><v>&e;</v></c></row></sheetData></worksheet>";
    }

    private static String workbook(String sheet) {
        return "<workbook xmlns='" + MAIN + "' xmlns:r='" + OFFICE + "'><sheets><sheet name='" + sheet
                + "' sheetId='1' r:id='r1'/></sheets></workbook>";
    }

    private static byte[] sheet(String rows) throws IOException {
        return zip(parts(rows));
    }

    private static Parts parts(String rows) {
        return new Parts(new LinkedHashMap<>())
                .with("_rels/.rels", RELATIONS.formatted("officeDocument", "xl/workbook.xml"))
                .with("xl/workbook.xml", workbook("数据"))
                .with("xl/_rels/workbook.xml.rels", RELATIONS.formatted("worksheet", "worksheets/sheet1.xml"))
                .with(SHEET, "<worksheet xmlns='" + MAIN + "'><sheetData>" + rows + "</sheetData></worksheet>");
    }

    /**
     * The parts of a workbook.
     *
     * @param xml the parts by name
     */
    private record Parts(Map<String, String> xml) {
        Parts with(String part, String content) {
            xml.put(part, content);
            return this;
        }

        Parts without(String part) {
            xml.remove(part);
            return this;
        }
    }

    private static byte[] zip(Parts parts) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, String> part : parts.xml.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue().getBytes(StandardCharsets.UTF_8));
            }
        }
        return bytes.toByteArray();
    }
}
