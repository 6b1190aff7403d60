package org.tanlu.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.tanlu.quantity.Quantity;
import org.tanlu.quantity.Unit;
import org.tanlu.report.Block.Align;
import org.tanlu.report.Block.Chart;
import org.tanlu.report.Block.ChartKind;
import org.tanlu.report.Block.Column;
import org.tanlu.report.Block.Entry;
import org.tanlu.report.Block.Heading;
import org.tanlu.report.Block.Notice;
import org.tanlu.report.Block.Paragraph;
import org.tanlu.report.Block.Printed;
import org.tanlu.report.Block.Series;
import org.tanlu.report.Block.TableBlock;
import org.tanlu.report.Block.Words;
import org.tanlu.trace.Clause;

/** The text and tables of both examples, in both versions, are those that were reviewed. */
@Clause("A")
class GoldenDocumentsTest {
    @ParameterizedTest
    @EnumSource
    void text_and_tables_are_those_that_were_reviewed(ExampleDocuments example) throws IOException {
        String version = example.version().name().toLowerCase(Locale.ROOT);

        Golden.check(example.city() + "/document/" + version, ReadableText.chapters(example.document()));
    }

    @Test
    void a_document_reads_as_headings_paragraphs_rows_and_series_a_file_a_chapter() {
        assertThat(ReadableText.chapters(small()))
                .containsExactly(
                        Map.entry("front.md", "# 甲市方案\n\n（稿）\n"),
                        Map.entry("chapter-1.md", """
                                ## 一、现状

                                排放1.0万吨。

                                **表：排放**（万吨）

                                | 项目 | 2020 |
                                | --- | --- |
                                | 能源\\|工业 | 1.0 |

                                注：示例。
                                """),
                        Map.entry("annex-1.md", """
                                ## 附件1图

                                > 未编制。

                                **图：历年**（万吨）

                                | LINE | 2020 | 2021 |
                                | --- | --- | --- |
                                | 合计 | 1.23457 |  |
                                """));
    }

    @Test
    void a_section_is_as_long_as_its_paragraphs_and_counts_its_tables_and_charts() {
        assertThat(SectionLengths.of(small()))
                .containsExactly(
                        new SectionLengths.Section(1, "一、现状", 8, 1, 0, 1, 1, 8),
                        new SectionLengths.Section(0, "附件1图", 4, 0, 1, 0, 0, 0));
    }

    private static PlanDocument small() {
        return new PlanDocument(
                "甲市方案",
                "（稿）",
                List.of(),
                List.of(
                        new Heading(1, "一、", "现状"),
                        new Paragraph(List.of(new Words("排放"), new Printed("1.0万吨", "totals/2020"), new Words("。"))),
                        new TableBlock(
                                "排放",
                                "万吨",
                                List.of(new Column("项目", Align.LEFT, 1), new Column("2020", Align.RIGHT, 1)),
                                List.of(List.of(Entry.words("能源|工业"), Entry.figure("1.0", "totals/2020"))),
                                List.of("注：示例。"),
                                false),
                        new Heading(0, "附件1", "图"),
                        new Notice("未编制。"),
                        new Chart(
                                "历年",
                                ChartKind.LINE,
                                "万吨",
                                List.of("2020", "2021"),
                                List.of(new Series(
                                        "合计",
                                        List.of(Optional.of(Quantity.of(1.23456789, Unit.ONE)), Optional.empty()))),
                                "")));
    }

    @Test
    void a_difference_names_the_file_and_shows_the_first_lines_that_differ() {
        assertThat(Golden.differences(
                        Map.of("a.md", "一\n二\n三\n", "b.md", "同\n", "c.md", "旧\n"),
                        Map.of("a.md", "一\n两\n三\n", "b.md", "同\n", "d.md", "新\n")))
                .containsExactly("a.md line 2\n- 二\n- 三\n+ 两\n+ 三\n", "c.md line 1\n- 旧\n", "d.md line 1\n+ 新\n");
    }
}
