package org.tanlu.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.tanlu.report.Block.Entry;
import org.tanlu.trace.Clause;

/** What the document tells of the requests to departments. */
@Clause("C6-7")
class RequestTablesTest {
    private static final PlanDocument DOCUMENT =
            Documents.of(SmallCities.importer().register("requests", """
                    资料编号,提供部门,要求年份,进度,提出日期,收到日期,不能提供原因
                    CHK-013,市人力资源社会保障局,2020,部分收到,2026-01-10,2026-02-01,
                    CHK-014,市财政局,2020,不能提供,2026-01-10,,没有统计
                    CHK-050,市交通运输局,2020,已提出,2026-01-10,,
                    """).register("receipts", """
                    收到日期,提供部门,收到文件,记录类别,资料编号,内容,现值,原值,原值来源,原值收到日期
                    2026-02-01,市统计局,a.xlsx,来件,,,,,,
                    2026-02-01,市统计局,a.xlsx,采用,CHK-012,常住人口,,,,
                    2026-03-02,市统计局,b.xlsx,来件,,,,,,
                    2026-03-02,市统计局,b.xlsx,更正,CHK-012,常住人口 2023年,331 万人,321 万人,a.xlsx,2026-02-01
                    2026-03-02,市统计局,b.xlsx,撤回,CHK-012,常住人口 2022年,,320 万人,data/z.csv C2,
                    """));

    private static List<List<String>> rows(String caption) {
        return Documents.table(DOCUMENT, caption).rows().stream()
                .map(row -> row.stream().map(Entry::text).toList())
                .toList();
    }

    @Test
    void each_department_has_a_row_with_what_it_owes() {
        assertThat(Documents.prose(DOCUMENT)).contains("向3个部门提出资料需求3项，已收到0项，部分收到1项，不能提供1项");
        assertThat(rows("各部门资料提供情况"))
                .contains(
                        List.of("市财政局", "1", "0", "0", "0", "1"),
                        List.of("市人力资源社会保障局", "1", "0", "1", "0", "0"),
                        List.of("市交通运输局", "1", "0", "0", "1", "0"));
    }

    @Test
    void what_is_missing_and_why_is_told() {
        assertThat(rows("部分收到和不能提供的资料"))
                .anySatisfy(row -> assertThat(row).containsExactly("财政收支、节能环保支出", "市财政局", "不能提供", "没有统计"))
                .anySatisfy(row -> assertThat(row.get(2)).isEqualTo("部分收到（2项中0项齐全）"));
    }

    @Test
    void each_file_is_listed_with_its_day_and_each_correction_with_the_former_value() {
        assertThat(rows("收件记录"))
                .containsExactly(
                        List.of("2026-02-01", "市统计局", "a.xlsx", "CHK-012"),
                        List.of("2026-03-02", "市统计局", "b.xlsx", "没有采用的内容"));
        assertThat(rows("来件更正和撤回的数"))
                .containsExactly(
                        List.of("常住人口 2023年", "321 万人", "a.xlsx（2026-02-01）", "331 万人", "b.xlsx（2026-03-02）"),
                        List.of("常住人口 2022年", "320 万人", "“数据（z）”表第2行", "撤回", "b.xlsx（2026-03-02）"));
    }

    @Test
    void a_city_without_requests_has_no_such_table() {
        assertThat(Documents.prose(Documents.of(SmallCities.importer()))).doesNotContain("提出资料需求");
    }
}
