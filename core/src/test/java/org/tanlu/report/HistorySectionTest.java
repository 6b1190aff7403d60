package org.tanlu.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.tanlu.clause.City;
import org.tanlu.clause.Past;
import org.tanlu.report.Block.TableBlock;

/** What the section on the past says where data lack, stand still or do not compare. */
class HistorySectionTest {
    private static final String PEOPLE = "population,2015,50,万人\npopulation,2016,50,万人\n";

    private static String prose(City city) {
        return Documents.prose(Documents.of(city));
    }

    private static TableBlock table(City city, String caption) {
        return Documents.table(Documents.of(city), caption);
    }

    @Test
    void a_single_year_is_compared_with_nothing() {
        City city = Past.totals("", 2020, 10);
        assertThat(prose(city)).contains("可比的只有2020年");
        assertThat(table(city, "关键排放源").notes().get(0))
                .doesNotContain("2020年到2020年")
                .contains("不按趋势识别");
        assertThat(table(city, "排放源构成").columns()).hasSize(4);
    }

    @Test
    void emissions_that_never_change_are_said_in_one_sentence() {
        String prose = prose(Past.totals("", 2015, 10, 10, 10, 10, 10, 10));
        assertThat(prose)
                .contains("2015—2020年直接与间接排放合计没有变化", "2020年直接与间接排放合计与2015年持平")
                .doesNotContain("按此规则", "年均持平");
    }

    @Test
    void a_product_missing_in_the_last_year_is_named() {
        City city = Past.totals("", 2015, 10, 11).data(PEOPLE + "gdp_2015,2015,100,亿元\n");
        assertThat(prose(city)).contains("2016年缺地区生产总值（2015年价）", "脱钩弹性缺不变价地区生产总值");
    }

    @Test
    void too_few_years_are_those_that_can_be_tested() {
        City city = Past.totals("", 2015, 10, 11, 12, 13, 14)
                .register("year_marks", "年份,类型,是否不参加趋势检验,原因,来源,核验状态\n2019,异常年份,是,疫情,s,已核原件\n");
        assertThat(prose(city)).contains("参加检验的年份只有4个");
    }

    @Test
    void a_mean_base_says_which_year_the_decomposition_starts_at() {
        City city = Past.totals("base_first_year,2015\nbase_year,2016\n", 2015, 10, 11, 12)
                .data(Past.rows("population", "万人", 2015, 50, 51, 52)
                        + Past.rows("gdp_2015", "亿元", 2015, 100, 110, 120));
        assertThat(prose(city)).contains("基期为2015—2016年平均；因素分解和脱钩须以单独一年为起点，取2016年。");
        assertThat(table(city, "Kaya").notes()).anyMatch(note -> note.contains("取2016年"));
        assertThat(table(city, "排放源构成").columns().get(2).title()).isEqualTo("2015—2016年平均占比");
    }

    /** The product of 2015 is revised, that of 2016 is not. */
    @Test
    void years_of_another_version_are_marked_and_the_series_named() {
        City city = Past.totals("", 2015, 10, 11).register("data/census", """
                item,year,value,unit,source,status,version
                gdp_2015,2015,104,亿元,s,verified,2018年第四次经济普查修订
                gdp_2015,2016,115,亿元,s,verified,
                """);
        assertThat(prose(city)).contains("混有不同版本的数据", "地区生产总值（2015年价）（2015: 2018年第四次经济普查修订; 2016: 未注明版本）");
        TableBlock totals = table(city, "排放总量和强度");
        assertThat(Documents.row(totals, "2015").get(4)).isEqualTo("是、版本");
        assertThat(Documents.row(totals, "2016").get(4)).isEqualTo("是");
    }

    /** Transport grows from 1 to 2 of 12: key by trend alone at 50 %, so its cumulative share says nothing. */
    @Test
    void a_source_that_is_key_by_trend_alone_has_no_cumulative_share() {
        City city = Past.city(
                "key_source_threshold,50\nbase_year,2015\n", 2015, new double[] {8, 1, 1, 1}, new double[] {8, 2, 1, 1
                });
        TableBlock sources = table(city, "关键排放源");
        assertThat(sources.rows())
                .filteredOn(row -> row.get(6).text().equals("趋势"))
                .isNotEmpty()
                .allSatisfy(row -> assertThat(row.get(4).text()).isEqualTo("－"));
    }

    @Test
    void the_result_table_makes_no_verdict_on_intensities() {
        City city = Past.totals("", 2015, 15, 14, 13, 12, 11, 10)
                .data(Past.rows("gdp_2015", "亿元", 2015, 100, 101, 102, 103, 104, 105));
        ResultTable trend = new HistoryResults(city.plan().value())
                .tables().stream()
                        .filter(table -> table.name().equals("trend"))
                        .findFirst()
                        .orElseThrow();
        assertThat(trend.rows())
                .filteredOn(row -> row.get(1).endsWith("/intensity"))
                .isNotEmpty()
                .allSatisfy(row -> assertThat(row.subList(11, 14)).isEqualTo(List.of("", "", "")));
        assertThat(trend.rows())
                .filteredOn(row -> row.get(1).equals("total"))
                .singleElement()
                .satisfies(row -> assertThat(row.subList(11, 13)).isEqualTo(List.of("2015", "peaked")));
    }
}
