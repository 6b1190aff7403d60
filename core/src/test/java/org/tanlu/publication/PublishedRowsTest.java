package org.tanlu.publication;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.tanlu.report.Block.TableBlock;
import org.tanlu.report.ResultTable;
import org.tanlu.trace.Clause;

/** What publications say of rows that are public beside what is not (clause 6). */
@Clause("6")
@Tag("bulk")
class PublishedRowsTest {
    /** Public requests with persons; clinker, the only activity of the kilns, kept secret. */
    private static final Publication PUBLICATION = MarkedCity.published(MarkedCity.yunzhou(1)
            .open()
            .mark("data/industry", item -> item.equals("clinker_output"), "保密")
            .with(
                    "requests",
                    List.of(
                            List.of("资料编号", "提供部门", "责任人", "提交人", "核对人", "采用人", "备注", "进度", "公开程度"),
                            List.of("CHK-010", "统计局", "王小明13912345678", "李四", "赵六", "钱七", "孙八", "已采用", "公开")))
            .tables());

    private static final String TEXT = PUBLICATION.document() + "\n"
            + PUBLICATION.tables().stream().map(ResultTable::toString).collect(Collectors.joining("\n"));

    @Test
    void persons_of_public_requests_are_left_out_and_nothing_is_said_of_them() {
        assertThat(TEXT.contains("CHK-010")).isTrue();
        assertThat(List.of("王小明", "13912345678", "李四", "赵六", "钱七", "孙八", "REQ-SAME-PERSON"))
                .filteredOn(TEXT::contains)
                .isEmpty();
    }

    @Test
    void publications_bear_no_mark_of_what_is_internal() {
        assertThat(PUBLICATION.document().marking().isNeeded()).isFalse();
    }

    @Test
    void a_source_that_is_kept_secret_is_no_zero_in_the_table_of_uncertainty() {
        ResultTable table = PUBLICATION.tables().stream()
                .filter(one -> one.name().equals("uncertainty"))
                .findFirst()
                .orElseThrow();
        List<String> names =
                table.columns().stream().map(ResultTable.Column::name).toList();
        assertThat(table.rows())
                .filteredOn(row -> row.get(names.indexOf("name_zh")).contains("水泥"))
                .allSatisfy(row ->
                        assertThat(row.get(names.indexOf("emissions_tco2e"))).isEmpty());
    }

    /** The processes of the city are more than its clinker, so their sum is printed, and marked. */
    @Test
    void the_sums_that_lack_a_secret_source_are_marked_by_category_and_by_gas() {
        for (String caption : List.of("分领域排放量", "分领域、分气体排放量")) {
            TableBlock table = PUBLICATION.document().blocks().stream()
                    .filter(TableBlock.class::isInstance)
                    .map(TableBlock.class::cast)
                    .filter(one -> one.caption().endsWith(caption))
                    .findFirst()
                    .orElseThrow();
            assertThat(table.rows().toString()).contains("※");
            assertThat(table.notes().get(0)).contains("※ 表示不含其中保密的排放源");
        }
    }
}
