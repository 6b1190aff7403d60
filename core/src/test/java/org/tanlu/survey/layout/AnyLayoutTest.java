package org.tanlu.survey.layout;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.tanlu.clause.City;
import org.tanlu.survey.Ledger;
import org.tanlu.table.Csv;
import org.tanlu.table.Place;
import org.tanlu.table.Sheet;
import org.tanlu.table.Unreadable;
import org.tanlu.trace.Clause;

/** Tables as departments make them: what is sure is taken, what is not is asked. */
@Clause("6")
class AnyLayoutTest {

    @Test
    void parts_below_their_whole_are_told_by_both_names() {
        Mapping mapping = read("""
                云州市电力运行情况,,
                （单位：亿千瓦时）,,
                项目,2022年,2023年
                发电量,64,66
                　水电,1,1
                　火电,60,61
                """);

        assertThat(taken(mapping))
                .containsExactlyInAnyOrder(
                        "electricity/generation/total 2022 64 亿千瓦时",
                        "electricity/generation/total 2023 66 亿千瓦时",
                        "electricity/generation/hydro 2022 1 亿千瓦时",
                        "electricity/generation/hydro 2023 1 亿千瓦时",
                        "electricity/generation/thermal 2022 60 亿千瓦时",
                        "electricity/generation/thermal 2023 61 亿千瓦时");
    }

    @Test
    void headings_of_two_levels_make_one_name() {
        Mapping mapping = read("""
                ,常住人口（万人）,地区生产总值（亿元）,
                年份,,现价,2015年价
                2020,320,1500,1400
                """);

        assertThat(taken(mapping))
                .containsExactlyInAnyOrder(
                        "population 2020 320 万人", "gdp_current 2020 1500 亿元", "gdp_2015 2020 1400 亿元");
    }

    @Test
    void tables_side_by_side_have_their_own_names() {
        Mapping mapping = read("""
                指标,单位,2023,,指标,单位,2023
                常住人口,万人,321,,粗钢产量,万吨,210
                """);

        assertThat(taken(mapping))
                .containsExactlyInAnyOrder("population 2023 321 万人", "crude_steel_output 2023 210 万吨");
    }

    @Test
    void a_row_of_a_sector_is_not_the_total_of_the_city() {
        Mapping mapping = read("""
                行业,用电量（亿千瓦时）
                ,2023年
                农业,6
                工业,51
                """);

        assertThat(mapping.taken()).isEmpty();
        assertThat(mapping.questions()).hasSize(2);
    }

    @Test
    void a_title_that_speaks_of_a_sector_puts_totals_in_doubt() {
        Mapping mapping = read("""
                工业能源消费情况表（2023年）
                指标,数值,单位
                能源消费总量,500,万吨标准煤
                """);

        assertThat(mapping.taken()).isEmpty();
        assertThat(mapping.questions().get(0).text().chinese()).contains("可能说明这些数只是某一地区", "照原样采用写“是”，否则写“否”");
    }

    @Test
    void other_areas_and_expected_years_are_asked_and_a_ditto_mark_is_what_stands_above() {
        Mapping mapping = read("""
                地区,年份,指标,数值,单位
                全市,2023,常住人口,321,万人
                A县,2023,常住人口,50,万人
                全市,2023E,城镇化率,63,%
                全市,2021,城镇化率,61,同上
                """);

        assertThat(taken(mapping)).containsExactly("population 2023 321 万人", "population_urban_share 2021 61 %");
        assertThat(mapping.questions()).hasSize(2);
    }

    @Test
    void ditto_marks_take_item_unit_and_year_from_the_cell_above_and_never_from_a_heading() {
        Mapping mapping = read("""
                指标,年份,数值,单位
                〃,2021,319,万人
                常住人口,2022,320,万人
                〃,2023,321,〃
                地区生产总值（现价）,〃,1500,亿元
                城镇化率,同上,63,同上
                """);

        assertThat(taken(mapping))
                .containsExactly("population 2022 320 万人", "population 2023 321 万人", "gdp_current 2023 1500 亿元");
        assertThat(mapping.questions()).hasSize(2);
    }

    @Test
    void a_ditto_mark_in_place_of_a_number_is_asked() {
        Mapping mapping = read("""
                指标,单位,2022年,2023年
                常住人口,万人,320,同上
                """);

        assertThat(taken(mapping)).containsExactly("population 2022 320 万人");
        assertThat(mapping.questions()).hasSize(1);
    }

    @Test
    void years_are_read_as_people_write_them() {
        Mapping mapping = read("""
                指标,单位,'21,22年,二〇二三年,2024-12-31,二零二五年
                常住人口,万人,318,319,320,321,322
                """);

        assertThat(taken(mapping))
                .containsExactly(
                        "population 2021 318 万人",
                        "population 2022 319 万人",
                        "population 2023 320 万人",
                        "population 2024 321 万人",
                        "population 2025 322 万人");
    }

    @Test
    void days_other_than_the_last_of_a_year_and_numbers_of_years_are_no_years() {
        Mapping mapping = read("""
                指标,单位,2023年,2024-06-30,50年,2024年1月1日
                常住人口,万人,320,321,322,323
                """);

        assertThat(taken(mapping)).containsExactly("population 2023 320 万人");
        assertThat(mapping.questions()).isNotEmpty();
    }

    @Test
    void the_day_of_a_report_is_not_the_year_of_its_data() {
        Mapping mapping = read("""
                2024年12月31日,,
                指标,数值,单位
                常住人口,320,万人
                """);

        assertThat(mapping.taken()).isEmpty();
    }

    @Test
    void a_question_says_its_cell_in_both_languages() {
        Mapping.Question question = read("""
                指标,单位,2023年
                常住人口,,321
                """).questions().get(0);

        assertThat(question.place().address()).isEqualTo("C2");
        assertThat(question.text().chinese()).contains("没有写单位");
        assertThat(question.text().english()).contains("No unit");
    }

    @Test
    void every_cell_is_accounted_for() {
        Mapping mapping = read("""
                标题,,
                指标,2023年,随便
                常住人口（万人）,约三百,x
                不认识的东西,5,-
                合计,7,#REF!
                注：完,,
                """);

        assertThat(mapping.ledgers()).hasSize(1).allMatch(Ledger::isBalanced);
    }

    private static List<String> taken(Mapping mapping) {
        return mapping.taken().stream()
                .map(value -> value.item() + " " + value.year() + " " + value.value() + " " + value.unit())
                .toList();
    }

    private static Mapping read(String csv) {
        try {
            var place = new Place("部门.csv", "", 0, 0);
            return AnyLayout.read(
                    List.of(Sheet.plain(Csv.read(csv.getBytes(StandardCharsets.UTF_8), "部门", place)
                            .table())),
                    City.REFERENCE,
                    "云州市");
        } catch (Unreadable e) {
            throw new IllegalArgumentException(e);
        }
    }
}
