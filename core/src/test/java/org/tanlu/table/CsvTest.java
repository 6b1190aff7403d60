package org.tanlu.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CsvTest {
    private static final Place FILE = Place.ofFile("data/x.csv");

    private static List<List<String>> texts(Csv.Reading reading) {
        return reading.table().rows().stream()
                .map(row -> row.stream().map(Cell::text).toList())
                .toList();
    }

    private static Csv.Reading reading(byte[] bytes) throws Unreadable {
        return Csv.read(bytes, "data/x", FILE);
    }

    private static List<List<String>> read(String text) throws Unreadable {
        return texts(reading(text.getBytes(StandardCharsets.UTF_8)));
    }

    @Test
    void cells_are_separated_by_commas_and_rows_by_line_ends() throws Unreadable {
        assertThat(read("a,b\nc,d\n")).containsExactly(List.of("a", "b"), List.of("c", "d"));
    }

    @Test
    void the_last_line_needs_no_end() throws Unreadable {
        assertThat(read("a,b\nc,d")).isEqualTo(read("a,b\nc,d\n"));
    }

    @Test
    void windows_and_old_macintosh_line_ends_are_line_ends() throws Unreadable {
        assertThat(read("a\r\nb\r\n")).containsExactly(List.of("a"), List.of("b"));
        assertThat(read("a\rb")).containsExactly(List.of("a"), List.of("b"));
    }

    @Test
    void empty_cells_are_cells_also_at_the_end_of_a_row_and_of_the_file() throws Unreadable {
        assertThat(read(",a,\n,,")).containsExactly(List.of("", "a", ""), List.of("", "", ""));
    }

    @Test
    void an_empty_line_is_a_row_so_that_row_numbers_stay_those_of_the_file() throws Unreadable {
        Table table = reading("a\n\nb".getBytes(StandardCharsets.UTF_8)).table();
        assertThat(table.find(2, 0).orElseThrow().place().address()).isEqualTo("A3");
    }

    @Test
    void quotes_hold_delimiters_line_ends_and_doubled_quotes() throws Unreadable {
        assertThat(read("\"a,b\",\"c\nd\",\"e\"\"f\"\n")).containsExactly(List.of("a,b", "c\nd", "e\"f"));
    }

    @Test
    void text_behind_a_closing_quote_belongs_to_the_cell() throws Unreadable {
        assertThat(read("\"a\"b,c")).containsExactly(List.of("ab", "c"));
    }

    @Test
    void a_quote_inside_an_unquoted_cell_is_a_character() throws Unreadable {
        assertThat(read("5\" pipe,x")).containsExactly(List.of("5\" pipe", "x"));
    }

    @Test
    void blanks_are_kept() throws Unreadable {
        assertThat(read(" a , b")).containsExactly(List.of(" a ", " b"));
    }

    @Test
    void a_quotation_that_never_ends_is_refused_at_the_place_where_it_begins() {
        assertThatThrownBy(() -> read("a,b\nc,\"d\ne,f"))
                .isInstanceOf(Unreadable.class)
                .hasMessageContaining("data/x.csv B2")
                .hasMessageContaining("引号没有结束");
    }

    @Test
    void an_empty_file_has_no_rows() throws Unreadable {
        assertThat(read("")).isEmpty();
    }

    @Test
    void a_byte_order_mark_is_no_part_of_the_first_cell() throws Unreadable {
        assertThat(read("\uFEFFkey,value")).containsExactly(List.of("key", "value"));
    }

    @ParameterizedTest
    @CsvSource({"UTF-8, UTF-8", "GBK, GB18030", "GB18030, GB18030", "UTF-16, UTF-16"})
    void the_usual_encodings_of_chinese_files_are_recognised(String written, String said) throws Unreadable {
        Csv.Reading reading = reading("城市,北京市\n".getBytes(Charset.forName(written)));
        assertThat(texts(reading)).containsExactly(List.of("城市", "北京市"));
        assertThat(reading.charset()).isEqualTo(Charset.forName(said));
    }

    @Test
    void little_endian_utf_16_with_its_mark_is_recognised() throws Unreadable {
        byte[] bytes = ("\uFEFF" + "城市\t北京市\r\n").getBytes(StandardCharsets.UTF_16LE);
        assertThat(texts(reading(bytes))).containsExactly(List.of("城市", "北京市"));
    }

    @Test
    void bytes_that_are_text_in_no_encoding_are_refused_with_a_remedy() {
        assertThatThrownBy(() -> reading(new byte[] {(byte) 0xFF, 'a', (byte) 0xFF}))
                .isInstanceOf(Unreadable.class)
                .hasMessageContaining("CSV UTF-8");
    }

    @Test
    void a_file_with_zero_bytes_is_no_text() {
        assertThatThrownBy(() -> reading(new byte[] {'P', 'K', 3, 4, 0, 0, 8}))
                .isInstanceOf(Unreadable.class)
                .hasMessageContaining("不是文本");
    }

    @ParameterizedTest
    @ValueSource(strings = {",", "\t", ";"})
    void the_delimiter_is_told_from_the_first_line(String delimiter) throws Unreadable {
        String text = "\n项目" + delimiter + "煤" + delimiter + "油\na,b;c\td" + delimiter + "1" + delimiter + "2\n";
        Csv.Reading reading = reading(text.getBytes(StandardCharsets.UTF_8));
        assertThat(reading.delimiter()).isEqualTo(delimiter.charAt(0));
        assertThat(reading.table().rows().get(1)).hasSize(3);
    }

    @Test
    void delimiters_within_quotes_do_not_tell_the_delimiter() throws Unreadable {
        assertThat(read("\"甲;乙;丙\",丁\n1,2\n")).containsExactly(List.of("甲;乙;丙", "丁"), List.of("1", "2"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+cmd", "-x", "@sum", "\tx", "'=1", "'"})
    void what_a_spreadsheet_would_run_is_written_with_an_apostrophe(String risky) {
        assertThat(Csv.line(List.of(risky)).replace("\"", "")).startsWith("'" + risky.charAt(0));
    }

    @ParameterizedTest
    @ValueSource(strings = {"-5", "+3.2", "-1.5E-7", "1e5", "中文", ""})
    void numbers_and_words_are_written_as_they_are(String harmless) {
        assertThat(Csv.line(List.of(harmless))).isEqualTo(harmless);
    }
}
