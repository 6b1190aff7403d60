package org.tanlu.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tanlu.cli.FilledWorkbook.answer;
import static org.tanlu.cli.FilledWorkbook.column;
import static org.tanlu.cli.FilledWorkbook.edit;
import static org.tanlu.cli.FilledWorkbook.fill;
import static org.tanlu.cli.FilledWorkbook.heads;
import static org.tanlu.cli.FilledWorkbook.open;
import static org.tanlu.cli.FilledWorkbook.put;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tanlu.quantity.Quantity;
import org.tanlu.reference.ReferenceData;
import org.tanlu.survey.CityFolder;
import org.tanlu.survey.Datum;
import org.tanlu.survey.Dossier;
import org.tanlu.survey.EnergyBalance;
import org.tanlu.survey.Register;
import org.tanlu.survey.Survey;
import org.tanlu.table.Unreadable;
import org.tanlu.trace.Clause;

/** What a department may write into its request workbook besides values, and how it comes back. */
@Clause("C6-7")
class RequestAnswersTest {
    /** So many carriers are filled in that the balance is one. */
    private static final int FILLED = 10;

    private static final ReferenceData REFERENCE = ReferenceData.load();

    @TempDir
    private Path folder;

    @BeforeEach
    void startACity() {
        Run.of("init", "云州市", "-o", folder, "--years", "2020-2021", "--province", "河北");
    }

    private Path city() {
        return folder.resolve("云州市");
    }

    @Test
    void a_request_asks_the_years_of_the_city_and_its_file_bears_the_names_of_city_and_department() throws IOException {
        Path file = ask("统计局");

        assertThat(file.getFileName()).hasToString("云州市_统计局_收资表.xlsx");
        assertThat(heads(file, "指标数据")).containsExactly("资料编号", "指标编号", "指标", "单位", "2020年", "2021年", "来源", "备注");
    }

    @Test
    void what_cannot_be_provided_becomes_unavailable_with_its_reason() throws IOException, Unreadable {
        Path file = ask("财政局");
        edit(file, book -> {
            answer(book, "CHK-014", "不能提供", "没有这项统计");
            answer(book, "CHK-067", "另附文件", "");
        });

        Run shown = receive(file, "财政局");
        assertThat(shown.out()).contains("[待批准]", "CHK-014", "不能提供").contains("待批准 to approve 2");
        assertThat(request("CHK-014").text("state")).isEqualTo("requested");

        receive(file, "财政局", "--approve");

        Register.Row row = request("CHK-014");
        assertThat(row.text("state")).isEqualTo("unavailable");
        assertThat(row.text("reason")).isEqualTo("没有这项统计");
        assertThat(row.text("owner")).isEqualTo("赵一");
        assertThat(row.text("answered_on")).isEqualTo("2026-02-08");
        assertThat(request("CHK-067").words("answer")).isEqualTo("另附文件");
        assertThat(state()).contains("不能提供 1").contains("CHK-067", "答复 answer 另附文件");
        assertThat(receive(file, "财政局").out()).doesNotContain("CHK-014");
    }

    @Test
    void an_answer_that_nobody_understands_is_asked_with_its_cell() throws IOException {
        Path file = ask("财政局");
        edit(file, book -> answer(book, "CHK-014", "看情况", ""));

        Run asked = receive(file, "财政局", "--approve");

        assertThat(asked.code()).isEqualTo(ExitCode.FINDINGS);
        assertThat(asked.out()).contains("[资料清单] D2", "不明白的提供情况“看情况”");
    }

    @Test
    void answers_are_read_where_columns_moved_and_ids_are_gone() throws IOException, Unreadable {
        Path file = ask("财政局");
        edit(file, book -> {
            answer(book, "CHK-014", "不能提供", "没有");
            for (Row row : book.getSheet("资料清单")) {
                row.removeCell(row.getCell(9));
                row.createCell(11).setCellValue(row.getCell(3).getStringCellValue());
                row.removeCell(row.getCell(3));
            }
        });

        receive(file, "财政局", "--approve");

        assertThat(request("CHK-014").text("state")).isEqualTo("unavailable");
    }

    @Test
    void sources_and_remarks_stay_with_the_values() throws IOException, Unreadable {
        Path file = ask("公安局");
        edit(file, book -> {
            XSSFRow row = book.getSheet("指标数据").getRow(3);
            row.getCell(4).setCellValue(40);
            row.getCell(6).setCellValue("公安统计年报 表2");
            row.getCell(7).setCellValue("统计年鉴");
        });

        receive(file, "公安局", "--approve");

        Datum datum = dossier().find("vehicles_civil", 2020).orElseThrow();
        assertThat(datum.source().title()).startsWith("公安统计年报 表2（公安局提供：");
        assertThat(datum.note()).isEqualTo("指标数据!E4；统计年鉴");
    }

    @Test
    void one_filled_cell_makes_a_request_partly_received_and_who_owes_what_says_what_is_missing()
            throws IOException, Unreadable {
        Path file = ask("公安局");
        edit(file, book -> fill(book, 3, 3));
        receive(file, "公安局", "--approve");

        assertThat(request("CHK-049").text("state")).isEqualTo("partial");
        assertThat(state()).contains("部分收到 partly received，城市已有 1/9 项（1 of 9 items）", "缺 missing: 机动车保有量");
        assertThat(state()).contains("待提供 1，部分收到 1，已收到 0").contains("逾期 2");

        edit(file, book -> fill(book, 3, 11));
        receive(file, "公安局", "--approve");

        assertThat(request("CHK-049").text("state")).isEqualTo("received");
    }

    @Test
    void what_comes_in_parts_stays_partly_received() throws IOException, Unreadable {
        Path file = ask("公安局");
        edit(file, book -> {
            fill(book, 3, 11);
            answer(book, "CHK-049", "分批提供", "");
        });

        receive(file, "公安局", "--approve");

        assertThat(request("CHK-049").text("state")).isEqualTo("partial");
    }

    @Test
    void a_second_request_asks_only_for_what_is_owed() throws IOException {
        Path file = ask("公安局");
        edit(file, book -> {
            fill(book, 3, 3);
            answer(book, "CHK-012", "不能提供", "由统计局提供");
        });
        receive(file, "公安局", "--approve");

        Run again = request(folder.resolve("req"), "公安局");

        assertThat(again.out()).contains("资料 documents 1", "不再要求 settled 1", "云州市_公安局_补报表_2026-01-10.xlsx", "--all");
        try (var book = open(folder.resolve("req").resolve("云州市_公安局_补报表_2026-01-10.xlsx"))) {
            assertThat(book.getSheet("资料清单").getLastRowNum()).isOne();
            assertThat(book.getSheet("指标数据").getRow(3).getCell(1).getStringCellValue())
                    .isEqualTo("vehicles_motor");
        }
        edit(file, book -> fill(book, 3, 11));
        receive(file, "公安局", "--approve");

        assertThat(request(folder.resolve("req"), "公安局").out()).contains("没有欠交的资料（2 项已收到或不能提供）");
    }

    @Test
    void what_the_city_has_is_sent_along_and_is_no_receipt_when_it_comes_back() throws IOException, Unreadable {
        Path first = ask("公安局");
        edit(first, book -> {
            fill(book, 3, 3);
            book.getSheet("指标数据").getRow(4).getCell(4).setCellValue("NO");
        });
        Path named = Files.move(first, folder.resolve("首次.xlsx"));
        receive(named, "公安局", "--approve");
        Path second = ask("公安局", "--all");
        try (var book = open(second)) {
            assertThat(book.getSheet("指标数据").getRow(3).getCell(4).getNumericCellValue())
                    .isEqualTo(44);
            assertThat(book.isSheetHidden(book.getSheetIndex("预填数据"))).isTrue();
        }

        Run unchanged = receive(second, "公安局", "--approve");
        assertThat(unchanged.out()).contains("已采用数值 values taken 0").contains("3 预填的本市已有数据，未改动");

        edit(second, book -> book.getSheet("指标数据").getRow(3).getCell(4).setCellValue(43));
        Run changed = receive(second, "公安局", "--approve");
        assertThat(changed.out()).contains("疑问 questions 1", "与城市已有的数据不同");
        assertThat(value("vehicles_civil", 2020).orElseThrow().value()).isEqualTo(44);
    }

    @Test
    void rows_of_a_register_come_in_as_rows_after_approval() throws IOException, Unreadable {
        Path file = ask("发展改革委");
        assertThat(heads(file, "重点项目")).doesNotContain("来源", "核验状态").contains("项目名称", "所属行业");
        edit(file, book -> {
            put(book, "重点项目", 1, "项目名称", "热电联产二期");
            put(book, "重点项目", 1, "建设状态", "在建");
            put(book, "重点项目", 1, "年新增排放量（tCO2）", "12000");
        });

        assertThat(receive(file, "发展改革委").out()).contains("[待批准]", "新增一行：项目名称=热电联产二期");
        assertThat(dossier().register("projects").rows()).isEmpty();
        receive(file, "发展改革委", "--approve");

        List<Register.Row> rows = dossier().register("projects").rows();
        assertThat(rows).hasSize(1);
        assertThat(rows.get(0).text("state")).isEqualTo("under_construction");
        assertThat(rows.get(0).source().title()).contains("发展改革委提供：云州市_发展改革委_收资表.xlsx");
        assertThat(request("CHK-008").text("state")).isEqualTo("partial");
        assertThat(receive(file, "发展改革委", "--approve").out()).doesNotContain("热电联产二期");
        assertThat(dossier().register("projects").rows()).hasSize(1);
    }

    @Test
    void a_row_that_contradicts_the_register_is_asked() throws IOException, Unreadable {
        Path file = ask("发展改革委");
        edit(file, book -> {
            put(book, "重点项目", 1, "项目名称", "热电联产二期");
            put(book, "重点项目", 1, "总投资（亿元）", "8");
        });
        receive(file, "发展改革委", "--approve");
        edit(file, book -> put(book, "重点项目", 1, "总投资（亿元）", "9"));

        Run asked = receive(file, "发展改革委", "--approve");

        assertThat(asked.out()).contains("与城市已有的行不同", "总投资 8 亿元 → 9 亿元");
        assertThat(dossier().register("projects").rows().get(0).findQuantity("investment"))
                .hasValueSatisfying(found -> assertThat(found.value()).isEqualTo(8));
    }

    @Test
    void the_energy_balance_is_asked_of_the_statistics_bureau_and_comes_back() throws IOException, Unreadable {
        Path file = ask("统计局");
        edit(file, book -> {
            XSSFSheet sheet = book.getSheet("能源平衡表2020");
            int column = column(sheet.getRow(1), "原煤");
            for (Row row : sheet) {
                String name = row.getCell(0).getStringCellValue();
                if (name.contains("一次能源生产量") || name.contains("可供本地区消费")) {
                    IntStream.range(column, column + FILLED)
                            .forEach(each -> row.getCell(each).setCellValue(123.5));
                }
            }
        });

        receive(file, "统计局", "--approve");

        EnergyBalance balance =
                dossier().findEnergy(2020, EnergyBalance.Kind.BALANCE).orElseThrow();
        assertThat(balance.cells().values())
                .anySatisfy(
                        datum -> assertThat(datum.value().orElseThrow().value()).isEqualTo(123.5));
        assertThat(request("CHK-015").text("state")).isEqualTo("partial");
    }

    @Test
    void families_are_asked_member_by_member() throws IOException, Unreadable {
        Path file = ask("商务局");
        edit(file, book -> {
            for (Row row : book.getSheet("品种数据")) {
                if (row.getRowNum() > 2 && row.getCell(1).getStringCellValue().equals("energy_sales/gasoline")) {
                    row.getCell(4).setCellValue(12.5);
                }
            }
        });

        receive(file, "商务局", "--approve");

        assertThat(value("energy_sales/gasoline", 2020))
                .hasValueSatisfying(found -> assertThat(found.value()).isEqualTo(12.5));
    }

    @Test
    void closed_lists_drop_down_ids_are_hidden_and_titles_stand_on_every_page() throws IOException {
        try (var book = open(ask("发展改革委"))) {
            XSSFSheet projects = book.getSheet("重点项目");
            int sector = column(projects.getRow(0), "所属行业");
            int yes = column(projects.getRow(0), "是否两高项目");
            assertThat(projects.getDataValidations())
                    .extracting(one -> one.getRegions().getCellRangeAddress(0).getFirstColumn())
                    .contains(sector, yes);
            XSSFSheet data = book.getSheet("指标数据");
            assertThat(data.isColumnHidden(0)).isTrue();
            assertThat(data.isColumnHidden(1)).isTrue();
            assertThat(data.getHeader().getLeft()).contains("云州市碳减排行动方案资料需求表（市发展改革委（能源主管部门））");
            assertThat(data.getRepeatingRows().getFirstRow()).isEqualTo(2);
        }
    }

    @Test
    void an_unknown_department_is_refused_with_the_nearest() throws IOException {
        Path file = ask("财政局");

        assertThat(receive(file, "财证局").err()).contains("不认识的部门“财证局”，没有接收；最相近的是 市财政局");
        assertThat(Run.of("request", city(), "--department", "公按局", "-o", folder.resolve("x"))
                        .err())
                .contains("最相近的是 ", "市公安局（交警支队）");
    }

    @Test
    void the_register_that_the_program_writes_lacks_no_source() throws IOException {
        ask("财政局");

        assertThat(Run.of("check", city()).out())
                .doesNotContain("SUR-SOURCE-MISSING requests", "SUR-STATUS-MISSING requests");
    }

    private Path ask(String department, String... more) throws IOException {
        Path out = folder.resolve("req");
        assertThat(request(out, department, more).code()).isZero();
        return out.resolve("云州市_" + department + "_收资表.xlsx");
    }

    private Run request(Path out, String department, String... more) {
        var arguments = new ArrayList<Object>(List.of("request", city(), "-o", out, "--department", department));
        arguments.addAll(List.of("--date", "2026-01-10", "--due", "2026-02-15"));
        arguments.addAll(List.of(more));
        return Run.of(arguments.toArray());
    }

    private Run receive(Path file, String department, String... more) {
        var arguments = new ArrayList<Object>(
                List.of("receive", city(), file, "--from", department, "--by", "王五", "--date", "2026-02-10"));
        arguments.addAll(List.of(more));
        return Run.of(arguments.toArray());
    }

    private String state() {
        return Run.of("request", city(), "--state", "--date", "2026-03-01").out();
    }

    private Register.Row request(String item) throws Unreadable {
        return dossier().register("requests").rows().stream()
                .filter(row -> row.text("item").equals(item))
                .findFirst()
                .orElseThrow();
    }

    private Dossier dossier() throws Unreadable {
        return Survey.read(CityFolder.read(city(), REFERENCE), REFERENCE).value();
    }

    private Optional<Quantity> value(String item, int year) throws Unreadable {
        return dossier().findValue(item, year);
    }
}
