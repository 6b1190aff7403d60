package org.tanlu.office.workbook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.tanlu.office.workbook.TableTexts.table;
import static org.tanlu.office.workbook.TableTexts.texts;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tanlu.office.sheet.Sheets;
import org.tanlu.survey.Tables;
import org.tanlu.table.Cell;
import org.tanlu.table.Cell.Kind;
import org.tanlu.table.Table;

class CityWorkbookTest {
    private static final List<String> AWKWARD = List.of(
            "=1+1",
            "-5",
            "+5",
            "@x",
            "'x",
            "00123",
            "1e5",
            "1E5",
            "１２",
            "0.10",
            ".5",
            "5.",
            "-0",
            "NaN",
            "1E400",
            "35.2%",
            "2020-01-01",
            "1-2",
            "TRUE",
            "#REF!",
            " 两端空白 ",
            "\t",
            "第一行\n第二行",
            "a\r\nb",
            "🏭𠮷",
            "_x0041_",
            "_x005F_",
            "\u0001",
            "\uFFFF",
            "\uD83C",
            "<a&b>\"",
            "123456789012345678",
            "0.30000000000000004",
            "19827.15",
            "1E-7",
            "1E+22",
            "NE",
            "C",
            "文".repeat(32_767));

    @TempDir
    Path folder;

    @Test
    void awkward_texts_come_back_as_written() throws Exception {
        assertRoundTrip(List.of(List.of("键", "值"), AWKWARD));
    }

    @Test
    void random_texts_and_numbers_come_back_as_written() throws Exception {
        var random = new Random(20_260_101);
        var rows = new ArrayList<List<String>>();
        for (int row = 0; row < 400; row++) {
            var texts = new ArrayList<String>();
            for (int column = 0; column < 10; column++) {
                texts.add(column % 2 == 0 ? randomText(random) : randomNumber(random));
            }
            rows.add(texts);
        }
        assertRoundTrip(rows);
    }

    @Test
    void what_one_would_calculate_with_is_a_number_cell_and_everything_else_text() throws Exception {
        write(List.of(List.of("2020"), List.of("19827.15", "-5", "0", "00123", "1e5", "0.10", "NE")));
        List<List<Cell>> rows = readTable().rows();
        assertThat(rows.get(0)).extracting(Cell::kind).containsExactly(Kind.TEXT);
        assertThat(rows.get(1))
                .extracting(Cell::kind)
                .containsExactly(Kind.NUMBER, Kind.NUMBER, Kind.NUMBER, Kind.TEXT, Kind.TEXT, Kind.TEXT, Kind.TEXT);
    }

    @Test
    void numbers_in_a_column_of_words_are_words_too() throws Exception {
        write(List.of(List.of("条款"), List.of("8.1"), List.of("8.4.1"), List.of("附录 B")));
        assertThat(readTable().find(1, 0)).map(Cell::kind).contains(Kind.TEXT);
    }

    @Test
    void each_table_has_its_sheet_and_sheets_without_data_are_kept_apart() throws Exception {
        List<String> names = List.of("city", "sources", "balances", "data/energy", "balance/2020", "sheet/随手记");
        Path file = folder.resolve("市.xlsx");
        CityWorkbook.write(
                new Tables(
                        names.stream()
                                .map(name -> table(name, List.of(List.of("a"))))
                                .toList(),
                        List.of()),
                file);

        assertThat(Sheets.read(file))
                .extracting(Table::name)
                .containsExactly("城市信息", "资料来源", "平衡表登记", "数据_energy", "平衡表_2020", "随手记");
        assertThat(CityWorkbook.read(file).tables()).extracting(Table::name).containsExactlyElementsOf(names);
    }

    @Test
    void the_same_tables_give_the_same_bytes() throws Exception {
        Path first = write(List.of(List.of("a"), List.of("1", "x")));
        byte[] bytes = Files.readAllBytes(first);
        Thread.sleep(2_100); // zip files keep time in steps of two seconds
        assertThat(Files.readAllBytes(write(List.of(List.of("a"), List.of("1", "x")))))
                .isEqualTo(bytes);
    }

    @Test
    void a_text_that_no_cell_can_hold_is_said_with_its_place() {
        assertThatThrownBy(() -> write(List.of(List.of("a"), List.of("文".repeat(32_768)))))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("市.csv A2：文字超过 32767 个字符");
    }

    @Test
    void a_name_that_no_sheet_can_bear_is_said() {
        var tables = new Tables(List.of(table("data/" + "长".repeat(40), List.of())), List.of());
        assertThatThrownBy(() -> CityWorkbook.write(tables, folder.resolve("市.xlsx")))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("超过 31 个字符");
    }

    private void assertRoundTrip(List<List<String>> rows) throws Exception {
        write(rows);
        assertThat(texts(readTable())).isEqualTo(texts(table("data/x", rows)));
    }

    private Path write(List<List<String>> rows) throws IOException {
        Path file = folder.resolve("市.xlsx");
        CityWorkbook.write(new Tables(List.of(table("data/x", rows)), List.of()), file);
        return file;
    }

    private Table readTable() throws Exception {
        return CityWorkbook.read(folder.resolve("市.xlsx")).tables().get(0);
    }

    private static String randomText(Random random) {
        String alphabet = "=+-@'\"<>&_x0041% \t\n\r.,;eE0123456789煤油电①é\u0000\uFFFE\uD83C\uDFED";
        var text = new StringBuilder();
        for (int length = random.nextInt(12); length > 0; length--) {
            text.append(alphabet.charAt(random.nextInt(alphabet.length())));
        }
        return text.toString();
    }

    private static String randomNumber(Random random) {
        return switch (random.nextInt(4)) {
            case 0 -> Integer.toString(random.nextInt(10_000) - 5_000);
            case 1 -> String.format("%.3f", random.nextDouble() * 1e6);
            case 2 -> Double.toString(Double.longBitsToDouble(random.nextLong()));
            default -> Double.toString(random.nextGaussian() * 1e5);
        };
    }
}
