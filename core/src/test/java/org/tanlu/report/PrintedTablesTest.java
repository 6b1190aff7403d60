package org.tanlu.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.tanlu.clause.City;
import org.tanlu.quantity.Notation;
import org.tanlu.report.Block.Entry;
import org.tanlu.report.Block.TableBlock;
import org.tanlu.trace.Finding;

/** What tables, notes and charts print, and in which unit. */
class PrintedTablesTest {
    private static final PlanDocument IMPORTER = Documents.of(SmallCities.importer());

    /** 20 of raw coal, 9 of diesel and 3 of gas, all as carbon dioxide of energy. */
    @Test
    void categories_by_gas_have_a_total_row_and_no_empty_cell() {
        double direct =
                (20 * 20.908 * 26.1 * 0.93 + 9 * 42.652 * 20.2 * 0.98 + 3 * 389.31 * 15.3 * 0.99) * 44 / 12 / 1000;
        String printed = Double.toString(Math.round(direct * 10) / 10.0);
        TableBlock table = Documents.table(IMPORTER, "分领域、分气体排放量");
        assertThat(Documents.row(table, "直接排放合计"))
                .containsExactly("直接排放合计", printed, "－", "－", "－", "－", "－", "－", printed);
        assertThat(Documents.row(table, "废弃物处理").subList(1, 4)).containsExactly("NE", "NE", "NE");
        assertThat(table.rows())
                .allSatisfy(
                        row -> assertThat(row).noneMatch(entry -> entry.text().isEmpty()));
    }

    @Test
    void a_note_explains_the_keys_that_the_table_holds_and_no_others() {
        var rows = List.of(List.of(Entry.words("NE"), Entry.words("NO 元")), List.of(Entry.words("C")));
        assertThat(new NotationNote(rows).say()).isEqualTo("NE 表示未估算，C 表示保密。");
        assertThat(new NotationNote(rows).say(Notation.NE, "未填报")).isEqualTo("NE 表示未填报，C 表示保密。");
        assertThat(new NotationNote(List.of()).say()).isEmpty();
    }

    @Test
    void where_all_imports_are_known_the_totals_say_nothing_of_what_is_not_estimated() {
        assertThat(Documents.table(IMPORTER, "排放总量").notes().get(0)).doesNotContain("NE");
        assertThat(Documents.table(Documents.of(SmallCities.inventoryOnly()), "排放总量")
                        .notes()
                        .get(0))
                .contains("NE 表示未估算");
    }

    @Test
    void the_pie_is_of_the_carbon_dioxide_of_combustion_and_says_so() {
        assertThat(Documents.charts(IMPORTER))
                .extracting(Block.Chart::caption, Block.Chart::unit)
                .anySatisfy(chart -> assertThat(chart.toList()).containsExactly("2020年能源燃烧二氧化碳排放的品种构成", "万吨二氧化碳"))
                .anySatisfy(chart -> assertThat(chart.toList().get(1)).isEqualTo("万吨二氧化碳"));
        assertThat(Documents.charts(Documents.of(SmallCities.exporter())))
                .extracting(Block.Chart::unit)
                .contains("万吨二氧化碳当量");
    }

    @Test
    void the_product_of_a_city_is_told_in_hundred_million_yuan() {
        City city = SmallCities.inventoryOnly().data("gdp_2015,2019,900,亿元\ngdp_2015,2020,1000,亿元\n");
        assertThat(Documents.prose(Documents.of(city))).contains("（2015年不变价）1000.0亿元，2019年以来年均增长11.1%");
    }

    @Test
    void many_findings_of_one_rule_are_told_by_that_of_the_latest_year() {
        List<Finding> findings = IntStream.rangeClosed(2010, 2014)
                .mapToObj(year -> Finding.of(
                        City.REFERENCE.rule("ACC-GRID-YEAR"),
                        "year",
                        Integer.toString(year),
                        "area",
                        "华北",
                        "used",
                        "2020",
                        "value",
                        "0.7"))
                .toList();
        TableBlock table = new FindingAnnex(findings, new Wording(City.REFERENCE.wording()))
                .table("问题").stream()
                        .filter(TableBlock.class::isInstance)
                        .map(TableBlock.class::cast)
                        .findFirst()
                        .orElseThrow();
        assertThat(table.rows())
                .singleElement()
                .satisfies(
                        row -> assertThat(row.get(1).text()).startsWith("2014年").endsWith("（同类问题共5件）"));
    }

    /** Both guides give raw coal 26.1 tC/TJ and 0.93. */
    @Test
    void the_edition_says_where_it_speaks_and_where_both_guides_say_the_same() {
        String edition = Documents.prose(Documents.of(SmallCities.importer("guide_edition,2011\ngases,co2\n")))
                .lines()
                .filter(line -> line.contains("用到"))
                .findFirst()
                .orElseThrow();
        assertThat(edition).startsWith("2020年用到省级清单指南2011年版数值的排放源：燃烧二氧化碳（原煤").containsPattern("二氧化碳排放因子相同的燃料：[^。]*原煤");
    }
}
