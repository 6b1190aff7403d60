package org.tanlu.office;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.List;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.junit.jupiter.api.Test;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STBorder;
import org.tanlu.report.Block;
import org.tanlu.report.Block.Align;
import org.tanlu.report.Block.Column;
import org.tanlu.report.Block.Entry;

class WordTableTest {

    private static final Block.TableBlock TABLE = new Block.TableBlock(
            "排放量",
            "万吨",
            List.of(new Column("领域", Align.LEFT, 3), new Column("2025年", Align.RIGHT, 1)),
            List.of(
                    List.of(Entry.words("工业"), Entry.figure("1,139.8", "k")),
                    List.of(
                            Entry.words("合计").emphasised(),
                            Entry.figure("1,862.4", "k").emphasised())),
            List.of("注：示例。"),
            false);

    @Test
    void head_repeats_on_every_page_and_only_the_head() {
        assertThat(write(TABLE).getRows().stream().map(XWPFTableRow::isRepeatHeader))
                .containsExactly(true, false, false, false);
    }

    @Test
    void rows_are_never_split() {
        assertThat(write(TABLE).getRows()).allMatch(XWPFTableRow::isCantSplitRow);
    }

    @Test
    void row_of_more_lines_than_half_a_page_goes_on_on_the_next_page() {
        // a quarter of 8844 twips holds at most 9 characters of 小四: 400 are more than 40 lines, 60 are 7 or 8
        var rows = List.of(
                List.of(Entry.words("园"), Entry.words("区".repeat(400))),
                List.of(Entry.words("园"), Entry.words("区".repeat(60))));
        var columns = List.of(new Column("园区", Align.LEFT, 3), new Column("举措", Align.LEFT, 1));
        var table = new Block.TableBlock("园区举措", "", columns, rows, List.of("注：示例。"), false);
        assertThat(write(table).getRows().stream().map(XWPFTableRow::isCantSplitRow))
                .containsExactly(true, false, true, true);
    }

    @Test
    void short_table_stays_whole_and_with_its_notes() {
        assertThat(keptWithNext(write(TABLE))).containsExactly(true, true, true, false);
    }

    @Test
    void notes_are_the_last_row_as_wide_as_the_table_and_without_lines_around() {
        XWPFTable table = write(TABLE);
        XWPFTableRow notes = table.getRow(3);
        assertThat(notes.getTableCells()).hasSize(1);
        var cell = notes.getCell(0).getCTTc().getTcPr();
        assertThat(cell.getGridSpan().getVal().intValue()).isEqualTo(2);
        assertThat(cell.getTcBorders().getLeft().getVal()).isEqualTo(STBorder.NIL);
        assertThat(cell.getTcBorders().getBottom().getVal()).isEqualTo(STBorder.NIL);
        assertThat(notes.getCell(0).getParagraphs().get(0).getStyle()).isEqualTo("Note");
        assertThat(notes.getCell(0).getText()).isEqualTo("注：示例。");
    }

    @Test
    void long_table_keeps_three_rows_together_at_either_end() {
        var rows = Collections.nCopies(20, TABLE.rows().get(0));
        var table = new Block.TableBlock("排放量", "", TABLE.columns(), rows, List.of(), false);
        assertThat(keptWithNext(write(table)))
                .startsWith(true, true, true, false)
                .endsWith(false, true, true, false)
                .filteredOn(kept -> kept)
                .hasSize(5);
    }

    @Test
    void figures_stand_at_the_right_and_totals_are_bold() {
        var total = write(TABLE).getRow(2).getCell(1).getParagraphs().get(0);
        assertThat(total.getAlignment()).isEqualTo(ParagraphAlignment.RIGHT);
        assertThat(total.getText()).isEqualTo("1,862.4");
        assertThat(total.getRuns().get(0).isBold()).isTrue();
    }

    @Test
    void grid_is_as_wide_as_the_text() {
        assertThat(write(TABLE).getCTTbl().getTblGrid().getGridColList().stream()
                        .mapToInt(column -> Integer.parseInt(column.getW().toString()))
                        .sum())
                .isEqualTo(8844);
    }

    @Test
    void many_columns_narrow_the_cells_but_no_type_is_under_nine_points() {
        var columns = Collections.nCopies(11, new Block.Column("2030年", Block.Align.RIGHT, 1));
        var row = Collections.nCopies(11, Block.Entry.words("1862.4"));
        XWPFTable table = write(new Block.TableBlock("排放量", "", columns, List.of(row), List.of(), false));
        var run = table.getRow(1).getCell(0).getParagraphs().get(0).getRuns().get(0);
        assertThat(run.getFontSizeAsDouble()).isEqualTo(9.0);
    }

    private static List<Boolean> keptWithNext(XWPFTable table) {
        return table.getRows().stream()
                .map(row -> row.getCell(0).getParagraphs().get(0).isKeepNext())
                .toList();
    }

    private static XWPFTable write(Block.TableBlock table) {
        var word = new XWPFDocument();
        WordTable.write(word, table, 8844);
        return word.getTables().get(0);
    }
}
