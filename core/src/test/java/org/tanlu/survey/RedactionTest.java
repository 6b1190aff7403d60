package org.tanlu.survey;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.tanlu.reference.ReferenceData;
import org.tanlu.survey.Redaction.Redacted;
import org.tanlu.table.Cell;
import org.tanlu.table.Table;

class RedactionTest {
    private static final ReferenceData REFERENCE = org.tanlu.clause.City.REFERENCE;
    private static final Table SOURCES = CityTables.of(
            "sources",
            List.of(
                    List.of("id", "title", "publisher", "note", "access"),
                    List.of("book", "年鉴", "统计局", "第3页", "public"),
                    List.of("file", "某号文", "能源局", "张三提供", "internal"),
                    List.of("letter", "密件", "某厂", "", "confidential")));

    private static List<List<String>> redacted(Table table) {
        Redacted redacted = Redaction.of(new Tables(List.of(table, SOURCES), List.of()), REFERENCE);
        return redacted.tables().tables().stream()
                .filter(one -> one.name().equals(table.name()))
                .flatMap(one -> one.rows().stream())
                .map(row -> row.stream().map(Cell::text).toList())
                .toList();
    }

    @Test
    void a_confidential_value_becomes_c_and_an_internal_one_keeps_its_value_without_its_note() {
        List<List<String>> rows = redacted(CityTables.of(
                "data/a",
                List.of(
                        List.of("item", "year", "value", "unit", "source", "note", "经办"),
                        List.of("population", "2020", "123.4567", "万人", "letter", "口径", "李四"),
                        List.of("population", "2021", "123.4568", "万人", "file", "口径", "李四"),
                        List.of("population", "2022", "123.4569", "万人", "book", "口径", "李四"))));

        assertThat(rows.subList(1, 4))
                .containsExactly(
                        List.of("population", "2020", "C", "万人", "letter", "", ""),
                        List.of("population", "2021", "123.4568", "万人", "file", "", ""),
                        List.of("population", "2022", "123.4569", "万人", "book", "口径", "李四"));
    }

    @Test
    void a_value_that_cannot_be_read_is_not_quoted_either() {
        List<List<String>> rows = redacted(CityTables.of(
                "data/a",
                List.of(
                        List.of("item", "year", "value", "unit", "source"),
                        List.of("population", "2020", "约123.4567", "万人", "letter"))));

        assertThat(rows.get(1)).contains("C").doesNotContain("约123.4567");
    }

    @Test
    void of_a_register_only_public_rows_stay() {
        List<List<String>> rows = redacted(CityTables.of(
                "enterprises",
                List.of(List.of("企业名称", "来源"), List.of("甲厂", "file"), List.of("乙厂", "book"), List.of("丙厂", ""))));

        assertThat(rows.subList(1, 4)).containsExactly(List.of("", ""), List.of("乙厂", "book"), List.of("", ""));
    }

    @Test
    void the_numbers_of_a_confidential_balance_become_c_and_its_labels_stay() {
        Redacted redacted = Redaction.of(
                new Tables(
                        List.of(
                                CityTables.of(
                                        "balance/2020",
                                        List.of(List.of("项目", "原煤"), List.of("1.工业", "12.5"), List.of("损失", ""))),
                                CityTables.of(
                                        "balances",
                                        List.of(List.of("年份", "表名", "来源"), List.of("2020", "平衡表_2020", "letter"))),
                                SOURCES),
                        List.of()),
                REFERENCE);

        assertThat(redacted.tables().tables().get(0).rows().stream()
                        .map(row -> row.stream().map(Cell::text).toList()))
                .containsExactly(List.of("项目", "原煤"), List.of("1.工业", "C"), List.of("损失", ""));
    }

    @Test
    void sources_that_are_not_public_lose_their_titles() {
        assertThat(redacted(SOURCES).stream().distinct())
                .contains(
                        List.of("book", "年鉴", "统计局", "第3页", "public"),
                        List.of("file", "内部资料", "能源局", "", "internal"),
                        List.of("letter", "保密资料", "", "", "confidential"));
    }

    @Test
    void a_table_that_nobody_reads_stays_out() {
        assertThat(redacted(CityTables.of("sheet/会谈纪要", List.of(List.of("王五", "123.4567")))))
                .isEmpty();
    }

    @Test
    void what_was_taken_out_is_told_without_its_value() {
        Redacted redacted = Redaction.of(
                new Tables(
                        List.of(
                                CityTables.of(
                                        "data/a",
                                        List.of(
                                                List.of("item", "year", "value", "source"),
                                                List.of("population", "2020", "123.4567", "letter"))),
                                SOURCES),
                        List.of()),
                REFERENCE);

        assertThat(redacted.withheld())
                .filteredOn(one -> one.place().file().equals("data/a.csv"))
                .singleElement()
                .satisfies(one -> assertThat(one.toString())
                        .contains("population 2020", "CONFIDENTIAL")
                        .doesNotContain("123"));
    }
}
