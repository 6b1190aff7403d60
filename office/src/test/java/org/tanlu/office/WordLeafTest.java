package org.tanlu.office;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tanlu.report.Block;
import org.tanlu.report.PlanDocument;

class WordLeafTest {
    private static final LocalDate DATE = LocalDate.of(2026, 3, 1);

    /** A summary with as many rows as there can be and texts longer than those of the example cities. */
    private static PlanDocument full() {
        return new PlanDocument(
                "云州市碳减排行动方案",
                "（一页摘要）",
                List.of(),
                List.of(
                        table("主要数据", 9, List.of("2030年单位地区生产总值碳排放比2015年", "下降59.4%")),
                        text(110),
                        table("减排量最大的举措", 5, List.of("园区能源梯级利用与集中供热", "72.9万吨标准煤", "2026—2050", "市工业和信息化局")),
                        text(90),
                        text(150)));
    }

    private static Block text(int length) {
        return new Block.Paragraph(List.of(new Block.Words("字".repeat(length))));
    }

    private static Block table(String caption, int rows, List<String> row) {
        return new Block.TableBlock(
                caption,
                "",
                row.stream()
                        .map(text -> new Block.Column("栏目", Block.Align.LEFT, 5))
                        .toList(),
                Collections.nCopies(rows, row.stream().map(Block.Entry::words).toList()),
                List.of("按规定不公布排放总量和峰值，以变化率表示。"),
                false);
    }

    @Test
    void a_full_summary_takes_one_page(@TempDir Path folder) throws IOException, InterruptedException {
        LibreOffice.needed("the pages are not counted");
        Path file = folder.resolve("summary.docx");
        PlanDocx.writeLeaf(full(), DATE, file);
        assertThat(LibreOffice.pages(file, folder)).isEqualTo(1);
    }

    @Test
    void the_same_summary_and_date_give_the_same_bytes(@TempDir Path folder) throws IOException {
        PlanDocx.writeLeaf(full(), DATE, folder.resolve("one.docx"));
        PlanDocx.writeLeaf(full(), DATE, folder.resolve("two.docx"));
        assertThat(folder.resolve("one.docx")).hasSameBinaryContentAs(folder.resolve("two.docx"));
    }
}
