package org.tanlu.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tanlu.quantity.Quantity;
import org.tanlu.reference.ReferenceData;
import org.tanlu.survey.CityFolder;
import org.tanlu.survey.Dossier;
import org.tanlu.survey.Survey;
import org.tanlu.table.Unreadable;
import org.tanlu.trace.Clause;

/** A survey of Yunzhou from nothing to accepted, by commands and files alone. */
@Clause("C6-7")
class SurveyRunTest {
    private static final ReferenceData REFERENCE = ReferenceData.load();
    private static final String POLICE = "市公安局（交警支队）";
    private static final int HEAD = 2;

    @TempDir
    private Path folder;

    private Path city() {
        return folder.resolve("云州市");
    }

    @Test
    void a_survey_goes_through_all_states_by_files_alone() throws IOException, Unreadable {
        assertThat(Run.of("init", "云州市", "-o", folder, "--years", "2020-2023", "--province", "河北")
                        .code())
                .isZero();
        assertThat(Run.of("request", city(), "--state", "--date", "2026-01-01").out())
                .doesNotContain("Requests");

        Run asked = request();
        assertThat(asked.code()).isZero();
        assertThat(state("2026-01-20")).contains(POLICE, "待提供 2，部分收到 0，已收到 0").contains("逾期 0");
        assertThat(state("2026-03-01")).contains("待提供 2，部分收到 0，已收到 0，已核对 0，已采用 0，不能提供 0；逾期 2");

        Path answer = answered(folder.resolve("req").resolve("云州市_公安局_收资表.xlsx"), "45.5");
        Run shown = receive(answer);
        assertThat(shown.out()).contains("待批准 to approve").contains("已采用数值 values taken 0");
        assertThat(value("vehicles_civil", 2021)).isEmpty();

        Run taken = receive(answer, "--approve");
        assertThat(taken.out()).contains("疑问 questions 0").contains("已采用数值 values taken 36");
        assertThat(value("vehicles_civil", 2021))
                .hasValueSatisfying(found -> assertThat(
                                found.in(REFERENCE.units().unit("万辆")).value())
                        .isEqualTo(45.5));
        assertThat(state("2026-03-01")).contains("待提供 1，部分收到 0，已收到 1，已核对 0，已采用 0");

        mark("已收到", "已核对", "2026-02-12", "孙三");
        assertThat(state("2026-03-01")).contains("待提供 1，部分收到 0，已收到 0，已核对 1，已采用 0");
        mark("已核对", "已采用", "2026-02-14", "周四");
        assertThat(state("2026-03-01"))
                .contains("待提供 1，部分收到 0，已收到 0，已核对 0，已采用 1")
                .doesNotContain("REQ-DATE");
        assertThat(Run.of("check", city()).out()).contains("已采用 1");
    }

    @Test
    void asking_again_changes_no_state() throws IOException {
        Run.of("init", "云州市", "-o", folder, "--years", "2020-2023", "--province", "河北");
        request();
        String before = Files.readString(city().resolve("requests.csv"));

        request();

        assertThat(Files.readString(city().resolve("requests.csv"))).isEqualTo(before);
    }

    @Test
    void a_workbook_that_is_filled_already_is_not_replaced() throws IOException {
        Run.of("init", "云州市", "-o", folder, "--years", "2020-2023", "--province", "河北");
        request();
        Path workbook = folder.resolve("req").resolve("云州市_公安局_收资表.xlsx");
        Files.copy(answered(workbook, "45"), workbook, StandardCopyOption.REPLACE_EXISTING);
        byte[] filled = Files.readAllBytes(workbook);

        assertThat(request().out()).contains("没有改动", "was left alone");
        assertThat(Files.readAllBytes(workbook)).isEqualTo(filled);
        assertThat(folder.resolve("req")).isDirectoryNotContaining("glob:**~*");
    }

    @Test
    void an_approved_mapping_serves_the_next_file_of_the_same_layout() throws IOException, Unreadable {
        Run.of("init", "云州市", "-o", folder, "--years", "2020-2023", "--province", "河北");
        request();
        Path workbook = folder.resolve("req").resolve("云州市_公安局_收资表.xlsx");
        receive(answered(workbook, "44"), "--approve");

        Path corrected = Files.move(answered(workbook, "46"), folder.resolve("更正.xlsx"));
        Run again = receive(corrected);

        assertThat(again.out()).contains("疑问 questions 1").contains("与城市已有的数据不同");
        assertThat(value("vehicles_civil", 2021))
                .hasValueSatisfying(found -> assertThat(found.value()).isEqualTo(44));
    }

    @Test
    void a_doubtful_number_is_asked_and_the_answer_in_the_mapping_is_taken() throws IOException, Unreadable {
        Run.of("init", "云州市", "-o", folder, "--years", "2020-2023", "--province", "河北");
        request();
        Path answer = answered(folder.resolve("req").resolve("云州市_公安局_收资表.xlsx"), "约45");
        Run asked = receive(answer, "--approve");
        assertThat(asked.code()).isEqualTo(ExitCode.FINDINGS);
        assertThat(asked.out()).contains("“约45”不能直接采用", "cannot be taken as it is");
        assertThat(value("vehicles_civil", 2021)).isEmpty();

        Path mapping = Stream.of(city().resolve("mapping").toFile().listFiles())
                .findFirst()
                .orElseThrow()
                .toPath();
        String text = Files.readString(mapping);
        String line =
                text.lines().filter(row -> row.contains("约45")).findFirst().orElseThrow();
        Files.writeString(mapping, text.replace(line, line.replaceFirst(",约45,", ",45,") + "是"));
        Run answered = receive(answer);

        assertThat(answered.out()).contains("疑问 questions 0");
        assertThat(value("vehicles_civil", 2021)).isPresent();

        Run again = receive(answer);
        assertThat(again.out()).contains("疑问 questions 0").doesNotContain("不再采用");
        assertThat(value("vehicles_civil", 2021))
                .hasValueSatisfying(found -> assertThat(
                                found.in(REFERENCE.units().unit("万辆")).value())
                        .isEqualTo(45));
    }

    @Test
    void a_file_sent_again_with_another_number_is_asked_even_where_its_mapping_is_approved()
            throws IOException, Unreadable {
        Run.of("init", "云州市", "-o", folder, "--years", "2020-2023", "--province", "河北");
        request();
        Path workbook = folder.resolve("req").resolve("云州市_公安局_收资表.xlsx");
        receive(answered(workbook, "44"), "--approve");

        Run changed = receive(answered(workbook, "46"), "--approve");
        assertThat(changed.code()).isEqualTo(ExitCode.FINDINGS);
        assertThat(changed.out()).contains("此前从这份文件采用的是 44").doesNotContain("不再采用");
        assertThat(value("vehicles_civil", 2021))
                .hasValueSatisfying(found -> assertThat(found.value()).isEqualTo(44));
        Run secret = receive(answered(workbook, "保密"));
        assertThat(secret.out()).contains("疑问 questions 1", "现在写为保密").doesNotContain("2021=44");
        assertThat(value("vehicles_civil", 2021)).isEmpty();
    }

    private Run request() {
        return Run.of(
                "request",
                city(),
                "-o",
                folder.resolve("req"),
                "--date",
                "2026-01-10",
                "--due",
                "2026-02-15",
                "--years",
                "2020-2023",
                "--department",
                POLICE);
    }

    private Run receive(Path file, String... more) {
        var arguments = new ArrayList<Object>(
                List.of("receive", city(), file, "--from", POLICE, "--by", "王五", "--date", "2026-02-10"));
        arguments.addAll(List.of(more));
        return Run.of(arguments.toArray());
    }

    @Test
    void a_city_that_asked_nobody_says_so_and_due_dates_lie_behind_the_day_of_the_request() {
        Run.of("init", "云州市", "-o", folder, "--years", "2020-2023", "--province", "河北");
        assertThat(state("2026-01-20")).contains("还没有提出资料需求");

        Run refused =
                Run.of("request", city(), "--date", "2026-01-10", "--due", "2026-01-09", "-o", folder.resolve("none"));

        assertThat(refused.code()).isEqualTo(ExitCode.USAGE);
        assertThat(refused.err()).contains("截止日期 2026-01-09 早于提出日期 2026-01-10");
        assertThat(Run.of("check", city()).out()).doesNotContain("逾期 0");
    }

    private String state(String date) {
        return Run.of("request", city(), "--state", "--date", date).out();
    }

    /** The workbook filled in; the datum of civil automobiles of 2021 is as told. */
    private Path answered(Path workbook, String civil) throws IOException {
        Path answer = folder.resolve("answer").resolve("公安局回复.xlsx");
        Files.createDirectories(answer.getParent());
        try (InputStream in = Files.newInputStream(workbook);
                var book = new XSSFWorkbook(in)) {
            XSSFSheet sheet = book.getSheet("指标数据");
            for (int row = HEAD + 1; row <= sheet.getLastRowNum(); row++) {
                fill(sheet.getRow(row));
            }
            XSSFRow row = sheet.getRow(HEAD + 1);
            if (civil.matches("[\\d.]+")) {
                row.getCell(5).setCellValue(Double.parseDouble(civil));
            } else {
                row.getCell(5).setCellValue(civil);
            }
            try (OutputStream out = Files.newOutputStream(answer)) {
                book.write(out);
            }
        }
        return answer;
    }

    private static void fill(XSSFRow row) {
        for (int column = 4; column < 8; column++) {
            row.getCell(column).setCellValue(40 + column);
        }
    }

    /** What a person writes into the register: the next state with its day and name. */
    private void mark(String from, String to, String day, String person) throws IOException {
        Path register = city().resolve("requests.csv");
        List<String> lines = Files.readAllLines(register);
        List<String> head = List.of(lines.get(0).replace("\uFEFF", "").split(","));
        int first = head.indexOf(to.equals("已核对") ? "核对日期" : "采用日期");
        var changed = new ArrayList<String>();
        for (String line : lines) {
            var cells = new ArrayList<>(List.of(line.split(",", -1)));
            if (cells.contains(from)) {
                while (cells.size() < head.size()) {
                    cells.add("");
                }
                cells.set(cells.indexOf(from), to);
                cells.set(first, day);
                cells.set(first + 1, person);
            }
            changed.add(String.join(",", cells));
        }
        Files.write(register, changed);
    }

    private Optional<Quantity> value(String item, int year) throws Unreadable {
        Dossier dossier =
                Survey.read(CityFolder.read(city(), REFERENCE), REFERENCE).value();
        return dossier.findValue(item, year);
    }
}
