package org.tanlu.office.slides;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.apache.poi.xslf.usermodel.XMLSlideShow;
import org.apache.poi.xslf.usermodel.XSLFSlide;
import org.apache.poi.xslf.usermodel.XSLFTable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tanlu.quantity.Quantity;
import org.tanlu.quantity.Unit;
import org.tanlu.report.Block;
import org.tanlu.report.SlideDeck;

class PlanPptxTest {
    private static final LocalDate DATE = LocalDate.of(2026, 3, 1);
    private static final SlideDeck DECK = new SlideDeck(
            "云州市碳减排行动方案",
            "（汇报稿）",
            List.of(slide("碳排放2030年左右达峰", table()), slide("2030年下降3.0%", chart()), slide("提请会议审定", words())));

    private static SlideDeck.Slide slide(String title, Block block) {
        return new SlideDeck.Slide(List.of(new Block.Words(title)), List.of(block));
    }

    private static Block table() {
        List<Block.Entry> row = List.of(
                Block.Entry.words("工业"),
                Block.Entry.words("高耗能行业节能降碳改造和用能设备更新".repeat(2)),
                Block.Entry.figure("72.9万吨标准煤", "k"));
        return new Block.TableBlock(
                "",
                "",
                row.stream()
                        .map(entry -> new Block.Column("栏目", Block.Align.LEFT, 5))
                        .toList(),
                Collections.nCopies(8, row),
                List.of("注。"),
                false);
    }

    private static Block chart() {
        return new Block.Chart(
                "指数",
                Block.ChartKind.LINE,
                "首年＝100",
                List.of("2025", "2030"),
                List.of(new Block.Series("总量", List.of(Optional.of(index(100)), Optional.of(index(97))))),
                "");
    }

    private static Quantity index(double value) {
        return Quantity.of(value, new Unit("首年＝100", "index", 1));
    }

    private static Block words() {
        return new Block.Paragraph(List.of(new Block.Words("审定总体目标。")));
    }

    private static XMLSlideShow written(Path folder) throws IOException {
        Path file = folder.resolve("deck.pptx");
        PlanPptx.write(DECK, DATE, file);
        try (InputStream in = Files.newInputStream(file)) {
            return new XMLSlideShow(in);
        }
    }

    @Test
    void every_slide_follows_the_title_with_its_sentence_in_the_title_placeholder(@TempDir Path folder)
            throws IOException {
        try (XMLSlideShow show = written(folder)) {
            assertThat(show.getSlides())
                    .extracting(XSLFSlide::getTitle)
                    .containsExactly("云州市碳减排行动方案", "碳排放2030年左右达峰", "2030年下降3.0%", "提请会议审定");
            assertThat(show.getPageSize().getWidth() * 9)
                    .isEqualTo(show.getPageSize().getHeight() * 16);
        }
    }

    @Test
    void a_table_of_eight_long_rows_ends_above_the_note(@TempDir Path folder) throws IOException {
        try (XMLSlideShow show = written(folder)) {
            XSLFTable table = show.getSlides().get(1).getShapes().stream()
                    .filter(XSLFTable.class::isInstance)
                    .map(XSLFTable.class::cast)
                    .findFirst()
                    .orElseThrow();
            double height =
                    table.getRows().stream().mapToDouble(row -> row.getHeight()).sum();
            assertThat(table.getAnchor().getY() + height).isLessThanOrEqualTo(482);
            assertThat(table.getCell(1, 2).getText()).isEqualTo("72.9万吨标准煤");
        }
    }

    @Test
    void a_chart_is_native_with_its_data_in_a_workbook(@TempDir Path folder) throws IOException {
        try (XMLSlideShow show = written(folder)) {
            assertThat(show.getCharts()).singleElement().satisfies(chart -> {
                var sheet = chart.getWorkbook().getSheetAt(0);
                assertThat(sheet.getRow(2).getCell(1).getNumericCellValue()).isEqualTo(97);
            });
        }
    }

    @Test
    void the_same_slides_and_date_give_the_same_bytes(@TempDir Path folder) throws IOException {
        Path one = folder.resolve("one.pptx");
        Path other = folder.resolve("other.pptx");
        PlanPptx.write(DECK, DATE, one);
        PlanPptx.write(DECK, DATE, other);
        assertThat(one).hasSameBinaryContentAs(other);
    }
}
