package org.tanlu.survey.layout;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tanlu.clause.City;
import org.tanlu.table.Area;
import org.tanlu.table.Csv;
import org.tanlu.table.Place;
import org.tanlu.table.Sheet;
import org.tanlu.table.Table;
import org.tanlu.table.Unreadable;
import org.tanlu.trace.Clause;
import org.tanlu.trace.Verification;

/** Times that are no whole year, years that contradict each other, and numbers that look like something else. */
@Clause("6")
class TimesAndLooksTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2025年1-9月",
                "2025年上半年",
                "1-6月累计",
                "2025年前三季度",
                "2025年一季度",
                "2025年1—11月",
                "2025.1-9",
                "2025H1",
                "25年1-9月",
                "2025年（1-9月）"
            })
    void a_part_of_a_year_is_said_to_be_one_and_its_item_is_known(String head) {
        Mapping mapping = read("指标,单位,2024年," + head + "\n粗钢产量,万吨,210,150\n");

        assertThat(taken(mapping)).containsExactly("crude_steel_output 2024 210");
        assertThat(mapping.lines().get(1).isOfPart()).isTrue();
        assertThat(mapping.lines().get(1).item()).isPresent();
        assertThat(question(mapping)).contains("不是全年数").contains(head.substring(0, 2));
    }

    @Test
    void a_title_of_some_months_is_said_to_be_no_full_year() {
        assertThat(question(read("云州市2025年1-9月主要产品产量,,\n指标,单位,数值\n粗钢产量,万吨,150\n")))
                .contains("不是全年数");
        assertThat(question(read("时间,粗钢产量（万吨）\n2024年,210\n2025年上半年,100\n"))).contains("不是全年数");
    }

    @Test
    void a_column_that_is_a_mean_of_its_own_year_is_asked_and_the_mean_of_the_columns_beside_it_is_passed_over() {
        Mapping mapping = read("指标,单位,2023年平均,2024年平均\n城镇调查失业率,%,5.3,5.2\n");
        assertThat(mapping.taken()).isEmpty();
        assertThat(question(mapping)).contains("“2023年平均”是该指标当年的数");

        assertThat(read("指标,单位,2023年,2024年,平均\n粗钢产量,万吨,210,212,211\n").questions())
                .isEmpty();
    }

    @Test
    void a_row_that_stands_one_cell_beside_its_heads_is_asked_whole() {
        Mapping mapping =
                read("指标,单位,2022年,2023年,2024年\n粗钢产量,万吨,655,640,630\n水泥产量,万吨,,425.5,420.5,410.5\n生铁产量,万吨,,600,590\n");

        assertThat(mapping.taken()).extracting(Mapping.Taken::value).containsExactly("655", "640", "630", "600", "590");
        assertThat(question(mapping)).contains("与表头错开了一格");
    }

    @Test
    void the_twelve_months_are_the_year() {
        assertThat(taken(read("指标,单位,2024年1-12月\n粗钢产量,万吨,210\n"))).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "云州市人口情况,,\n（截至2022年底）,,\n指标,单位,数值",
                "云州市人口情况（截至2022年12月31日）,,\n指标,单位,数值",
                "（截止2022年末）,,\n指标,单位,数值",
                "指标,单位,数值\n截至2022年底,,",
                "指标,单位,截至2022年底"
            })
    void the_end_of_a_year_above_the_values_is_their_year(String heads) {
        assertThat(taken(read(heads + "\n常住人口,万人,320\n"))).containsExactly("population 2022 320");
        assertThat(question(read("截至2022年9月底云州市人口,,\n指标,单位,数值\n常住人口,万人,320\n"))).contains("不是全年数");
    }

    @Test
    void a_question_names_titles_notes_and_names_as_what_they_are() {
        String table = "类别,指标,单位,2022\n%s,常住人口,万人,320\n";

        assertThat(question(read(table.formatted("高新区")))).contains("|“高新区”可能说明这些数只是某一地区");
        assertThat(question(read("注：以下为市辖区口径数据。,,,\n" + table.formatted("全市")))).contains("|表中的说明“注：");
        assertThat(question(read("云州市高新区人口,,,\n" + table.formatted("全市")))).contains("|上面的标题“云州市高新区人口”");
    }

    @Test
    void a_name_that_none_is_like_is_not_told_a_dash() {
        assertThat(question(read("指标,单位,2022\n户均人口,人,3\n")))
                .contains("户均人口", "没有相近的指标")
                .doesNotContain("—");
    }

    @ParameterizedTest
    @ValueSource(strings = {"2024*", "2024年(快报)", "2024年（初步核算数）", "2024年快报"})
    void preliminary_numbers_are_taken_as_unverified_with_their_mark(String head) {
        Mapping mapping = read("指标,单位,2023年," + head + "\n粗钢产量,万吨,220,230\n");

        assertThat(taken(mapping)).containsExactly("crude_steel_output 2023 220", "crude_steel_output 2024 230");
        assertThat(beside(mapping, 4).status()).isEqualTo(Verification.UNVERIFIED);
        assertThat(beside(mapping, 4).remark()).contains("标记：2024");
        assertThat(beside(mapping, 3).status()).isEqualTo(Verification.SECONDARY);
    }

    @Test
    void a_mark_that_a_plain_note_explains_leaves_a_number_as_it_is() {
        Mapping mapping = read("指标,单位,2023年*\n粗钢产量,万吨,220\n* 数据来自统计年鉴,,\n");

        assertThat(beside(mapping, 3).status()).isEqualTo(Verification.SECONDARY);
    }

    @ParameterizedTest
    @ValueSource(strings = {"2024E", "2024(预计)", "2024年（估算）", "预计2024年"})
    void expected_numbers_are_asked_as_such(String head) {
        Mapping mapping = read("指标,单位,2023年," + head + "\n粗钢产量,万吨,220,230\n");

        assertThat(taken(mapping)).containsExactly("crude_steel_output 2023 220");
        assertThat(question(mapping)).contains("预计、计划或估算");
        assertThat(beside(mapping, 4).status()).isEqualTo(Verification.UNVERIFIED);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "指标,单位,年份,2020年,2021年\n粗钢产量,万吨,2019,210,211\n",
                "指标,单位,2020年,2021年\n2019年,,,\n粗钢产量,万吨,210,211\n",
                "指标,单位,2023年,备注\n粗钢产量,万吨,210,2019年数\n",
                "指标,单位,2023年,备注\n粗钢产量,万吨,210,2022年数据\n",
                "指标,单位,2023年,数据来源\n粗钢产量,万吨,210,2019年统计年鉴\n",
                "指标,单位,2023年,数据来源\n粗钢产量,万吨,210,2019年数据\n"
            })
    void years_that_contradict_each_other_are_asked(String table) {
        Mapping mapping = read(table);

        assertThat(taken(mapping)).isEmpty();
        assertThat(question(mapping)).contains("年");
    }

    @Test
    void a_yearbook_or_document_of_a_later_year_is_no_contradiction() {
        Mapping mapping = read("指标,单位,2022年,2023年,数据来源\n粗钢产量,万吨,210,211,云州统计年鉴2024\n水泥产量,万吨,210,211,云发〔2015〕12号\n");

        assertThat(taken(mapping)).hasSize(4);
    }

    @Test
    void a_value_taken_in_spite_of_its_remark_has_weak_evidence() {
        Mapping mapping = read("指标,单位,2023年,备注\n粗钢产量,万吨,210,为2019年数\n");

        assertThat(beside(mapping, 3)).isEqualTo(new Beside("", "为2019年数", Optional.empty(), Verification.WEAK));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "指标,单位,2020年,2021年,2022年\n粗钢产量,万吨,210,2019,212\n",
                "指标,单位,2020年,2021年,2022年\n粗钢产量,万吨,2017,2018,2019\n",
                "指标,单位,2021年\n粗钢产量,万吨,2021\n"
            })
    void a_number_that_looks_like_a_year_is_asked(String table) {
        assertThat(question(read(table))).contains("像是年份");
    }

    @Test
    void numbers_of_the_size_of_years_among_others_alike_are_taken() {
        assertThat(taken(read("指标,单位,2020年,2021年,2022年\n粗钢产量,万吨,1890,2019,2105\n")))
                .hasSize(3);
    }

    @Test
    void fractions_under_per_cent_are_asked_and_marked_ones_taken() {
        Mapping fractions = read("指标,单位,2022年,2023年\n森林覆盖率,%,0.35,0.36\n城镇化率,%,0.61,62\n");

        assertThat(taken(fractions)).containsExactly("population_urban_share 2023 62");
        assertThat(question(fractions)).contains("0.35 可指 35%");
        assertThat(taken(read("指标,单位,2022年,2023年\n森林覆盖率,%,0.35%,0.36%\n"))).hasSize(2);
    }

    @Test
    void thousands_without_quotes_make_a_question_of_their_row() {
        Mapping mapping = read("指标,单位,2022年\n粗钢产量,吨,1,234,567\n水泥产量,万吨,210\n");

        assertThat(taken(mapping)).containsExactly("cement_output 2022 210");
        assertThat(question(mapping)).contains("第 2 行").contains("千分位");
        assertThat(mapping.ledgers()).allMatch(ledger -> ledger.isBalanced());
    }

    @Test
    void a_value_merged_over_several_years_or_items_is_asked() {
        Table table = table("指标,单位,2022年,2023年\n粗钢产量,万吨,210,\n水泥产量,万吨,300,310\n原煤产量,万吨,,320\n");
        var across = new Sheet(table, List.of(new Area(1, 2, 1, 3)), new TreeSet<>(), new TreeSet<>(), false);
        var down = new Sheet(table, List.of(new Area(2, 2, 3, 2)), new TreeSet<>(), new TreeSet<>(), false);

        assertThat(taken(map(across))).hasSize(3).noneMatch(value -> value.startsWith("crude"));
        assertThat(question(map(across))).contains("合并");
        assertThat(taken(map(down))).hasSize(3).doesNotContain("cement_output 2022 300");
    }

    private static Beside beside(Mapping mapping, int column) {
        return mapping.beside(new Place("部门.csv", "", 2, column));
    }

    private static String question(Mapping mapping) {
        return mapping.questions().stream()
                .map(question -> question.text().chinese())
                .reduce("", (one, other) -> one + "|" + other);
    }

    private static List<String> taken(Mapping mapping) {
        return mapping.taken().stream()
                .map(value -> value.item() + " " + value.year() + " " + value.value())
                .sorted()
                .toList();
    }

    private static Mapping read(String csv) {
        return map(Sheet.plain(table(csv)));
    }

    private static Mapping map(Sheet sheet) {
        return AnyLayout.read(List.of(sheet), City.REFERENCE, "云州市");
    }

    private static Table table(String csv) {
        try {
            var place = new Place("部门.csv", "", 0, 0);
            return Csv.read(csv.getBytes(StandardCharsets.UTF_8), "部门", place).table();
        } catch (Unreadable e) {
            throw new IllegalArgumentException(e);
        }
    }
}
