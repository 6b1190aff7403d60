package org.tanlu.survey.layout;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tanlu.clause.City;
import org.tanlu.table.Area;
import org.tanlu.table.Csv;
import org.tanlu.table.Look;
import org.tanlu.table.Place;
import org.tanlu.table.Sheet;
import org.tanlu.table.Table;
import org.tanlu.table.Unreadable;
import org.tanlu.trace.Clause;
import org.tanlu.trace.Verification;

/** A part is not taken as the whole, a step of a thousand not as growth, an estimate not as a count. */
@Clause("6")
class WholeAndPartTest {

    @Test
    void classes_of_an_item_and_their_sum_are_asked() {
        Mapping mapping =
                read("年份,类别,化学需氧量排放量（吨）,污水处理量（万立方米）\n2021,工业,1200,900\n2021,生活,8000,9000\n2021,合计,9200,9900\n");

        assertThat(mapping.taken()).isEmpty();
        assertThat(asked(mapping)).contains("1200", "900", "8000", "9000", "9200", "9900");
        assertThat(question(mapping)).contains("“工业”：只是其中一部分").contains("“合计”汇总了");
    }

    @ParameterizedTest
    @ValueSource(strings = {"工业", "农业", "生活", "交通", "公共", "公共服务", "建筑", "林业", "甲区", "电力", "服务"})
    void a_class_beside_a_value_makes_a_part_of_it(String name) {
        Mapping mapping = read("年份,类别,化学需氧量排放量（万吨）,污水处理量（万立方米）,新能源汽车保有量（万辆）\n2022," + name + ",1,900,3\n");

        assertThat(mapping.taken()).isEmpty();
        assertThat(asked(mapping)).containsExactlyInAnyOrder("1", "900", "3");
    }

    @ParameterizedTest
    @ValueSource(strings = {"全市", "本市", "年度数据", "云州市", ""})
    void words_for_the_whole_city_leave_a_value_as_it_is(String name) {
        assertThat(read("年份,类别,污水处理量（万立方米）\n2022," + name + ",900\n").taken()).hasSize(1);
    }

    @Test
    void what_calls_itself_a_part_is_taken_only_below_what_it_can_be_a_part_of() {
        Mapping mapping = read("指标,单位,2022年\n全社会用电量,亿千瓦时,212\n其中：工业用电量,亿千瓦时,112\n其中：粗钢产量,万吨,210\n其中：常住人口,万人,98\n");

        assertThat(mapping.taken()).extracting(Mapping.Taken::value).containsExactly("212", "112");
        assertThat(asked(mapping)).containsExactlyInAnyOrder("210", "98");
        assertThat(question(mapping)).contains("“其中：粗钢产量”是哪一项的其中数");
    }

    @Test
    void a_column_that_adds_up_months_is_asked_as_perhaps_the_year_s() {
        Mapping mapping = read("指标,单位,本月,累计\n粗钢产量,万吨,20,212\n");
        assertThat(mapping.taken()).isEmpty();
        assertThat(asked(mapping)).containsExactlyInAnyOrder("20", "212");
        assertThat(question(mapping)).contains("“累计”一列是全年数吗");

        assertThat(read("指标,单位,2021年,2022年,累计\n粗钢产量,万吨,210,212,422\n").taken()).hasSize(2);
    }

    @Test
    void a_footnote_s_mark_in_brackets_is_no_digit_and_leaves_a_remark() {
        Mapping mapping = read("指标,单位,2022年\n粗钢产量,万吨,98[1]\n");

        assertThat(mapping.taken()).singleElement().satisfies(taken -> {
            assertThat(taken.value()).isEqualTo("98");
            assertThat(mapping.beside(taken.place()).remark()).contains("98[1]");
            assertThat(mapping.beside(taken.place()).status()).isEqualTo(Verification.UNVERIFIED);
        });
    }

    @Test
    void an_item_of_the_class_itself_is_taken() {
        assertThat(read("年份,类别,工业增加值（亿元）\n2022,工业,900\n").taken()).hasSize(1);
    }

    @Test
    void classes_with_years_merged_over_them_are_asked() {
        Table table = table("年份,行业,发电量（亿千瓦时）\n2021,工业,100\n,居民,0\n,小计,100\n");
        var sheet = new Sheet(table, List.of(new Area(1, 0, 3, 0)), new TreeSet<>(), new TreeSet<>(), false);

        assertThat(map(sheet).taken()).isEmpty();
        assertThat(asked(map(sheet))).hasSize(3);
    }

    @Test
    void one_item_in_two_classes_is_asked_and_one_in_its_own_taken() {
        Mapping mapping = read("类别,指标,单位,2021年,2022年\n交通,新能源汽车保有量,万辆,1,2\n工业,光伏发电装机容量,万千瓦,12,\n建筑,光伏发电装机容量,万千瓦,,30\n");

        assertThat(mapping.taken()).extracting(value -> value.item()).containsOnly("new_energy_vehicles");
        assertThat(question(mapping)).contains("工业").contains("建筑");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "交通,新能源汽车保有量,万辆",
                "林业,森林蓄积量,万立方米",
                "工业,粗钢产量,万吨",
                "农业,猪年末存栏,万头",
                "水务,污水处理量,万立方米",
                "主要工业产品产量,粗钢产量,万吨"
            })
    void a_class_that_is_the_items_own_field_leaves_it_the_citys(String row) {
        assertThat(read("类别,指标,单位,2021年,2022年\n" + row + ",12,13\n").taken()).hasSize(2);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "工业,森林蓄积量,万立方米",
                "林业,污水处理量,万立方米",
                "公共,新能源汽车保有量,万辆",
                "农业,新能源汽车保有量,万辆",
                "建筑,粗钢产量,万吨",
                "农业和林业,森林蓄积量,万立方米"
            })
    void a_class_that_is_another_field_than_the_items_is_asked(String row) {
        Mapping mapping = read("类别,指标,单位,2021年,2022年\n" + row + ",12,13\n");

        assertThat(mapping.taken()).isEmpty();
        assertThat(question(mapping)).contains("只是其中一部分，还是全市数");
    }

    @Test
    void an_item_in_its_own_field_is_asked_where_another_table_of_the_sheet_has_it_in_another_class() {
        Mapping mapping = read("类别,指标,单位,2021年\n交通,新能源汽车保有量,万辆,1\n,,,\n类别,指标,单位,2022年\n公共交通,新能源汽车保有量,万辆,3\n");

        assertThat(mapping.taken()).isEmpty();
        assertThat(question(mapping)).contains("“交通”").contains("“公共交通”");
    }

    @Test
    void a_sum_of_classes_that_names_its_item_is_asked() {
        Mapping mapping = read("类别,指标,单位,2021年\n交通,新能源汽车保有量,万辆,1\n公共,新能源汽车保有量,万辆,2\n合计,新能源汽车保有量,万辆,3\n");

        assertThat(asked(mapping)).containsExactly("1", "2", "3");
        assertThat(question(mapping)).contains("“合计”汇总了");
    }

    private static boolean asksForTheWholeCity(Mapping.Line line) {
        return line.doubt().filter(doubt -> doubt.chinese().contains("是全市数吗")).isPresent();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "指标,单位,年份,东城区,西城区,合计\n粗钢产量,万吨,2022,100,200,300\n",
                "粗钢产量（万吨）,,,\n年份,东城区,西城区,合计\n2022,100,200,300\n",
                "指标,单位,2022年,,\n,,东城区,西城区,合计\n粗钢产量,万吨,100,200,300\n",
                "年份,粗钢产量（万吨）,,\n,东城区,西城区,合计（万吨）\n2022,100,200,300\n"
            })
    void a_column_that_sums_up_districts_is_asked_as_the_citys(String table) {
        Mapping mapping = read(table);

        assertThat(mapping.taken()).isEmpty();
        assertThat(asked(mapping)).contains("100", "200", "300");
        assertThat(mapping.lines())
                .filteredOn(WholeAndPartTest::asksForTheWholeCity)
                .singleElement()
                .satisfies(line -> {
                    assertThat(line.item().orElseThrow().id()).isEqualTo("crude_steel_output");
                    assertThat(line.unit().orElseThrow().symbol()).isEqualTo("万吨");
                    assertThat(line.cells()).extracting(Mapping.Value::text).containsExactly("300");
                    assertThat(line.doubt().orElseThrow().chinese()).contains("东城区、西城区", "是全市数吗");
                });
    }

    @Test
    void sums_of_districts_of_two_years_are_one_question_and_those_of_an_unknown_item_another() {
        Mapping mapping =
                read("指标,单位,2022年,,,2023年,,\n,,东城区,西城区,合计,东城区,西城区,合计\n粗钢产量,万吨,1,2,3,1,3,4\n不知何物,万吨,1,2,3,1,3,4\n");

        assertThat(mapping.lines())
                .filteredOn(WholeAndPartTest::asksForTheWholeCity)
                .singleElement()
                .satisfies(line -> assertThat(line.cells()).hasSize(2));
        assertThat(asked(mapping)).hasSize(12);
    }

    @Test
    void a_column_that_sums_up_years_or_several_items_is_passed_over_and_counted() {
        Mapping years = read("指标,单位,2022年,2023年,合计\n粗钢产量,万吨,100,200,300\n");
        Mapping items = read("年份,粗钢产量（万吨）,水泥产量（万吨）,合计（万吨）\n2022,100,200,300\n");

        for (Mapping mapping : List.of(years, items)) {
            assertThat(mapping.taken()).hasSize(2);
            assertThat(mapping.questions()).isEmpty();
            assertThat(mapping.ledgers().get(0).ignored()).containsEntry(Fates.TOTAL, 1);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "类别,指标,单位,2022年\n工业,光伏发电装机容量,万千瓦,12\n",
                "工业环境统计,,,\n指标,单位,2022年,2023年\n化学需氧量排放量,万吨,1,1.1\n",
                "公共建筑光伏发电情况,,,\n指标,单位,2022年,2023年\n光伏发电装机容量,万千瓦,1,1.1\n"
            })
    void what_several_sectors_have_is_asked_below_the_name_of_one(String table) {
        assertThat(read(table).taken()).isEmpty();
    }

    @Test
    void a_sum_of_items_below_each_other_is_passed_over() {
        Mapping mapping = read("指标,单位,2022年\n粗钢产量,万吨,210\n焦炭产量,万吨,20\n合计,万吨,230\n");

        assertThat(mapping.taken()).hasSize(2);
        assertThat(mapping.questions()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"2019年末", "2019年数", "2019"})
    void a_comment_of_another_year_is_asked(String comment) {
        assertThat(commented(comment).taken()).isEmpty();
        assertThat(question(commented(comment))).contains("2019").contains("哪一年");
    }

    @Test
    void a_comment_of_the_same_year_or_a_later_yearbook_is_taken() {
        assertThat(commented("2020年末").taken()).hasSize(1);
        assertThat(commented("数据来源：统计年鉴2021").taken()).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"出租汽车数,辆,\"3,100\",3.150", "水泥产量,吨,\"31,000\",31.5", "载货汽车拥有量,辆,3.1,\"3,150\""})
    void a_step_of_a_thousand_between_two_years_is_asked(String row) {
        assertThat(read("指标,单位,2021年,2022年\n" + row + "\n").taken()).isEmpty();
    }

    @Test
    void of_three_years_with_a_step_all_are_asked_and_of_four_the_one() {
        Mapping three = read("指标,单位,2020年,2021年,2022年\n水泥产量,吨,3100,3.15,3.2\n");
        Mapping four = read("指标,单位,2020年,2021年,2022年,2023年\n水泥产量,吨,3100,3150,3200,3.2\n");

        assertThat(three.taken()).isEmpty();
        assertThat(four.taken()).hasSize(3);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"210,220,2300,240", "210,220,23,240", "2100,220,230,240", "210,220,230,24", "210,,,2200,230"})
    void a_value_ten_times_those_around_it_is_asked_alone(String values) {
        Mapping mapping = read("指标,单位,2019年,2020年,2021年,2022年,2023年\n粗钢产量,万吨," + values + "\n");

        assertThat(mapping.questions()).singleElement().satisfies(question -> {
            assertThat(question.cells()).hasSize(1);
            assertThat(question.text().chinese()).contains("相差约十倍");
        });
        assertThat(mapping.taken()).hasSizeBetween(2, 3);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "0.1,0.3,0.9,2.7,8",
                "1,1.5,2.5,4.5,9,15",
                "10,11,10,100,110,105",
                "20,45,100,180,300",
                "10,100",
                "10,100,1000",
                "10,11,12,70",
                "0,0,0,5"
            })
    void growth_a_lasting_change_and_few_years_are_taken(String values) {
        assertThat(read("指标,单位,2018年,2019年,2020年,2021年,2022年,2023年\n光伏发电装机容量,万千瓦," + values + "\n")
                        .questions())
                .isEmpty();
    }

    @Test
    void growth_by_tens_of_times_is_taken() {
        assertThat(read("指标,单位,2015年,2022年\n新能源汽车保有量,辆,120,45000\n").taken()).hasSize(2);
    }

    @ParameterizedTest
    @ValueSource(strings = {"出租汽车数,辆,3000.5", "常住人口,人,3000000.5", "猪年末存栏,头,310000.5"})
    void fractions_of_what_is_counted_are_asked(String row) {
        Mapping mapping = read("指标,单位,2022年\n" + row + "\n");

        assertThat(mapping.taken()).isEmpty();
        assertThat(question(mapping)).contains("应为整数");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "注：2022年为初步核算数",
                "注：2022年为初步核算数。",
                "2022年数据为快报数",
                "（注：2022年为初步数）",
                "注：数据来自统计年鉴，2022年为初步数。",
                "说明：2022年度数据系初步统计数。"
            })
    void a_note_that_a_year_is_preliminary_marks_the_values_of_that_year(String note) {
        Mapping mapping = read("指标,单位,2021年,2022年\n粗钢产量,万吨,210,220\n" + note + ",,,\n");

        assertThat(mapping.taken()).hasSize(2);
        assertThat(beside(mapping, 2, 3).status()).isEqualTo(Verification.SECONDARY);
        assertThat(beside(mapping, 2, 4).status()).isEqualTo(Verification.UNVERIFIED);
        assertThat(beside(mapping, 2, 4).remark()).contains("2022");
    }

    @Test
    void a_note_that_a_year_is_estimated_asks_the_values_of_that_year() {
        Mapping mapping = read("指标,单位,2021年,2022年\n粗钢产量,万吨,210,220\n注：2022年为估算数,,,\n");

        assertThat(asked(mapping)).containsExactly("220");
        assertThat(beside(mapping, 2, 4).status()).isEqualTo(Verification.UNVERIFIED);
    }

    @Test
    void a_note_over_a_table_is_asked_and_marks_the_values_of_its_year() {
        Mapping mapping = read("注：2022年为初步核算数,,,\n指标,单位,2021年,2022年\n粗钢产量,万吨,210,220\n");

        assertThat(mapping.taken()).isEmpty();
        assertThat(beside(mapping, 3, 3).status()).isEqualTo(Verification.SECONDARY);
        assertThat(beside(mapping, 3, 4).status()).isEqualTo(Verification.UNVERIFIED);
    }

    @Test
    void a_note_that_says_more_still_asks_all() {
        Mapping mapping = read("指标,单位,2021年,2022年\n粗钢产量,万吨,210,220\n注：2022年为初步数，不含甲区。,,,\n");

        assertThat(mapping.taken()).isEmpty();
    }

    @Test
    void an_estimate_has_no_better_evidence_than_its_neighbours() {
        Mapping mapping =
                read("指标,单位,2020年,2021年,2022年,备注\n粗钢产量,万吨,98.1,约102,106.4（初步数）,为估计\n焦炭产量,万吨,98,约102,106.4（初步数）,\n");

        assertThat(beside(mapping, 2, 3).status()).isEqualTo(Verification.WEAK);
        assertThat(beside(mapping, 2, 4).status()).isEqualTo(Verification.WEAK);
        assertThat(beside(mapping, 2, 5).status()).isEqualTo(Verification.UNVERIFIED);
        assertThat(beside(mapping, 3, 3).status()).isEqualTo(Verification.SECONDARY);
        assertThat(beside(mapping, 3, 4).status()).isEqualTo(Verification.WEAK);
        assertThat(beside(mapping, 3, 5).status()).isEqualTo(Verification.UNVERIFIED);
    }

    private static Mapping commented(String comment) {
        Table table = table("指标,单位,2020年\n粗钢产量,万吨,210\n");
        var look = new Look(1, 2, false, false, false, comment);
        return map(new Sheet(table, List.of(), new TreeSet<>(), new TreeSet<>(), false, List.of(look)));
    }

    private static Beside beside(Mapping mapping, int row, int column) {
        return mapping.beside(new Place("部门.csv", "", row, column));
    }

    private static String question(Mapping mapping) {
        return mapping.questions().stream()
                .map(question -> question.text().chinese())
                .reduce("", (one, other) -> one + "|" + other);
    }

    private static List<String> asked(Mapping mapping) {
        return mapping.lines().stream()
                .filter(line -> line.doubt().isPresent())
                .flatMap(line -> line.cells().stream())
                .map(Mapping.Value::text)
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
