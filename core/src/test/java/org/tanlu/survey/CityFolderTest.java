package org.tanlu.survey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tanlu.table.Cell;
import org.tanlu.table.Place;
import org.tanlu.table.Table;
import org.tanlu.table.Unreadable;
import org.tanlu.trace.Finding;

class CityFolderTest {
    @TempDir
    Path folder;

    @Test
    void tables_are_read_in_the_order_of_their_names() throws Exception {
        file("city.csv", "key,value\nname,某市\n");
        file("data/b.csv", "item\n");
        file("data/a.csv", "item\n");
        file("balance/2020.csv", "项目\n");
        Tables tables = CityFolder.read(folder, Sheets.REFERENCE);
        assertThat(tables.tables()).extracting(Table::name).containsExactly("balance/2020", "city", "data/a", "data/b");
        assertThat(tables.findings()).isEmpty();
        assertThat(tables.tables().get(2).place().file()).isEqualTo("data/a.csv");
    }

    @Test
    void other_encodings_and_delimiters_are_read_and_said() throws Exception {
        file("city.csv", "key,value\nname,某市\n");
        Files.createDirectories(folder.resolve("data"));
        Files.write(folder.resolve("data/gbk.csv"), "指标,年份,数值\n".getBytes(Charset.forName("GBK")));
        Files.write(folder.resolve("data/tab.csv"), "指标\t年份\t数值\n".getBytes(StandardCharsets.UTF_16));
        Tables tables = CityFolder.read(folder, Sheets.REFERENCE);
        assertThat(tables.findings())
                .extracting(finding -> finding.rule().id())
                .containsExactly("SUR-ENCODING", "SUR-ENCODING", "SUR-DELIMITER");
        assertThat(tables.tables().get(1).rows()).hasSameSizeAs(List.of(1));
        assertThat(tables.tables().get(2).rows().get(0).get(2).text()).isEqualTo("数值");
    }

    @Test
    void other_files_are_named_but_the_readme_and_other_folders_named_once() throws Exception {
        file("city.csv", "key,value\nname,某市\n");
        file("README.md", "");
        file("data/原始.xlsx", "");
        file("expected/plan.md", "");
        file("expected/figures.csv", "");
        file(".hidden", "");
        assertThat(CityFolder.read(folder, Sheets.REFERENCE).findings())
                .extracting(Finding::facts)
                .extracting(facts -> facts.get("file"))
                .containsExactly("data/原始.xlsx", "expected/");
    }

    @Test
    void a_folder_that_is_no_city_says_so_in_both_languages() throws Exception {
        assertThatThrownBy(() -> CityFolder.read(folder.resolve("nowhere"), Sheets.REFERENCE))
                .isInstanceOf(Unreadable.class)
                .hasMessageContaining("没有这个文件夹")
                .hasMessageContaining("no such folder");
        file("data/a.csv", "item\n");
        assertThatThrownBy(() -> CityFolder.read(folder, Sheets.REFERENCE))
                .isInstanceOf(Unreadable.class)
                .hasMessageContaining("city.csv");
    }

    @Test
    void what_is_written_reads_back_the_same() throws Exception {
        Table city = Sheets.csv("city", "key,value,note\n,,\nname,某市,\"a,\"\"b\"\"\n c \"\n");
        Table risky = CityTables.of(
                "data/risky",
                List.of(
                        List.of("=1+1", "-5.2", "-", "+a", "@x"),
                        List.of("'", "''", "'=x", "'abc", " 空 格 "),
                        List.of("'+1", "'-x", "'@y", "''=z", "'-5"),
                        List.of("\t12.5", "1\n2", "", "0.10", "")));
        CityFolder.write(Sheets.tables(city, risky), folder);
        List<Table> read = CityFolder.read(folder, Sheets.REFERENCE).tables();
        assertThat(read).hasSize(2);
        assertThat(texts(read.get(0))).isEqualTo(texts(city));
        assertThat(texts(read.get(1))).isEqualTo(texts(risky));
    }

    @Test
    void what_did_not_change_is_left_as_it_is_and_what_did_keeps_its_mark_of_encoding() throws Exception {
        file("city.csv", "key,value\r\nname,\"某市\"\r\n");
        file("data/marked.csv", "\uFEFFitem,year\na,2020\n");
        file("data/plain.csv", "item,year\na,2020\n");
        CityFolder.write(
                Sheets.tables(
                        Sheets.csv("city", "key,value\nname,某市\n"),
                        Sheets.csv("data/marked", "item,year\na,2021\n"),
                        Sheets.csv("data/plain", "item,year\na,2021\n"),
                        Sheets.csv("data/new", "item,year\na,2021\n")),
                folder);

        assertThat(Files.readString(folder.resolve("city.csv"))).isEqualTo("key,value\r\nname,\"某市\"\r\n");
        assertThat(Files.readString(folder.resolve("data/marked.csv"))).isEqualTo("\uFEFFitem,year\na,2021\n");
        assertThat(Files.readString(folder.resolve("data/plain.csv"))).isEqualTo("item,year\na,2021\n");
        assertThat(Files.readString(folder.resolve("data/new.csv"))).startsWith("\uFEFF");
    }

    @Test
    void a_formula_without_value_does_not_become_an_empty_cell() throws Exception {
        Cell cell = new Cell("", Cell.Kind.UNCALCULATED, Place.ofFile("x"));
        CityFolder.write(Sheets.tables(new Table("city", Place.ofFile("x"), List.of(List.of(cell)))), folder);
        Cell read = CityFolder.read(folder, Sheets.REFERENCE)
                .tables()
                .get(0)
                .rows()
                .get(0)
                .get(0);
        assertThat(NumberText.read(read)).isInstanceOf(Written.Refused.class);
    }

    private static List<List<String>> texts(Table table) {
        return table.rows().stream()
                .map(row -> row.stream().map(Cell::text).toList())
                .toList();
    }

    private void file(String name, String text) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }
}
