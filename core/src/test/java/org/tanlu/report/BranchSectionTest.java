package org.tanlu.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.tanlu.clause.City;
import org.tanlu.published.Beijing;
import org.tanlu.report.Block.Entry;
import org.tanlu.report.Block.TableBlock;
import org.tanlu.trace.Clause;

/** What the plan says of high-emission and high-energy branches. */
@Clause("7.1.7")
class BranchSectionTest {
    private static final PlanDocument BEIJING = Documents.of(Beijing.plan());

    /** Diesel of the years up to 2020: plastics 97 and textiles 3 a year. */
    private static City city(String settings, int first) {
        return City.with(settings)
                .data(IntStream.rangeClosed(first, 2020)
                        .mapToObj(year -> """
                                energy/final/plastics/diesel,%1$d,97,万吨
                                energy/final/textiles/diesel,%1$d,3,万吨
                                electricity/net_import,%1$d,0,亿千瓦时
                                """.formatted(year))
                        .collect(Collectors.joining()));
    }

    private static double sum(TableBlock table, int column) {
        List<List<Entry>> parts = table.rows().subList(0, table.rows().size() - 1);
        return parts.stream()
                .mapToDouble(row -> Double.parseDouble(row.get(column).text()))
                .sum();
    }

    @Test
    void the_rows_of_the_example_sum_to_industry_as_printed() {
        TableBlock table = Documents.table(BEIJING, "2019—2021年高排放和高耗能行业");
        List<String> total = Documents.row(table, "工业合计");
        assertThat(sum(table, 1)).isCloseTo(Double.parseDouble(total.get(1)), within(0.5));
        assertThat(sum(table, 2)).isCloseTo(100, within(0.5));
        assertThat(sum(table, 3)).isCloseTo(Double.parseDouble(total.get(3)), within(0.5));
        assertThat(sum(table, 4)).isCloseTo(100, within(0.5));
    }

    @Test
    void the_stability_of_the_example_is_told_over_six_spans() {
        assertThat(Documents.prose(BEIJING)).contains("2014—2016年至2019—2021年的6个三年时段");
        assertThat(Documents.table(BEIJING, "入选行业的变化").rows()).hasSize(6);
    }

    @Test
    void the_rule_and_its_numbers_are_told() {
        assertThat(Documents.prose(Documents.of(city("high_emission_threshold,2\n", 2018))))
                .contains("2018—2020年三年合计", "占比不低于2.0%的行业", "六大高耗能行业占比不低于1.0%", "共有2个行业入选");
        assertThat(Documents.prose(Documents.of(city("high_emission_rule,cumulative\n", 2018))))
                .contains("累计达到80.0%的行业", "共有1个行业入选：塑料制品业");
    }

    @Test
    void of_one_span_no_stability_is_claimed() {
        PlanDocument document = Documents.of(city("", 2018));
        assertThat(Documents.prose(document)).contains("只有一个三年时段");
        assertThat(Documents.tables(document))
                .noneMatch(table -> table.caption().contains("入选行业的变化"));
    }

    @Test
    void a_refusal_names_the_missing_year() {
        PlanDocument document = Documents.of(city("", 2019));
        assertThat(Documents.prose(document)).contains("没有连续三年的分行业数据（2018年没有能源资料），未识别");
        assertThat(Documents.tables(document))
                .noneMatch(table -> table.caption().contains("高排放和高耗能行业"));
    }

    @Test
    void where_no_branch_is_large_that_is_said() {
        assertThat(Documents.prose(Documents.of(city("high_emission_threshold,98\n", 2018))))
                .contains("没有行业达到上述比重");
    }
}
