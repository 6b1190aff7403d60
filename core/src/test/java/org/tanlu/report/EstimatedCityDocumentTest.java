package org.tanlu.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tanlu.plan.Plan;
import org.tanlu.report.html.HtmlPage;
import org.tanlu.trace.Outcome;

/** Wherever an estimated year is told, it is called an estimate. */
class EstimatedCityDocumentTest {
    private static final Outcome<Plan> PLAN = SmallCities.estimated().plan();

    @Test
    void the_prose_says_before_the_totals_that_the_year_is_estimated() {
        assertThat(Documents.prose(Documents.of(PLAN))).contains("2020年没有可用的能源平衡表", "不是统计数据", "2020年的能源消费为本项目估算");
    }

    @Test
    void tables_of_the_document_name_the_basis_and_the_indicators_of_the_year_an_estimate() {
        assertThat(HtmlPage.of(Documents.of(PLAN))).contains("估算指本项目估算，不是统计数据", "2020年（估算）", "终端能源消费（估算）");
    }

    @ParameterizedTest
    @ValueSource(strings = {"lines", "totals", "indicators"})
    void every_row_of_the_results_names_the_estimate(String name) {
        ResultTable table = Results.of(PLAN.value(), PLAN.findings()).stream()
                .filter(result -> result.name().equals(name))
                .findFirst()
                .orElseThrow();
        int basis =
                table.columns().stream().map(ResultTable.Column::name).toList().indexOf("basis");
        assertThat(table.rows()).isNotEmpty().extracting(row -> row.get(basis)).containsOnly("estimate");
    }

    @Test
    void a_city_with_a_balance_is_never_called_an_estimate() {
        Outcome<Plan> plan = SmallCities.importer().plan();
        assertThat(HtmlPage.of(Documents.of(plan))).doesNotContain("估算指", "（估算）");
        assertThat(List.of(Documents.prose(Documents.of(plan)))).noneMatch(text -> text.contains("不是统计数据"));
    }
}
