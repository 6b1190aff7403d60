package org.tanlu.office;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.tanlu.report.Block;

class WordSectionTest {

    private static final Block TEXT = new Block.Paragraph(List.of(new Block.Words("正文")));
    private static final Block HEADING = new Block.Heading(1, "一、", "任务");
    private static final Block UPRIGHT = table(false);
    private static final Block TURNED = table(true);

    @Test
    void document_without_landscape_table_is_one_section() {
        assertThat(WordSection.of(List.of(HEADING, TEXT, UPRIGHT)))
                .containsExactly(new WordSection(false, List.of(HEADING, TEXT, UPRIGHT)));
    }

    @Test
    void headings_move_to_the_page_of_their_table() {
        assertThat(WordSection.of(List.of(TEXT, HEADING, TURNED, TEXT)))
                .containsExactly(
                        new WordSection(false, List.of(TEXT)),
                        new WordSection(true, List.of(HEADING, TURNED)),
                        new WordSection(false, List.of(TEXT)));
    }

    @Test
    void headings_of_the_chapter_before_stay_where_they_are() {
        Block section = new Block.Heading(2, "（一）", "加强组织协调");
        Block annex = new Block.Heading(0, "附件1", "指标");
        assertThat(WordSection.of(List.of(HEADING, section, annex, TURNED)))
                .containsExactly(
                        new WordSection(false, List.of(HEADING, section)),
                        new WordSection(true, List.of(annex, TURNED)));
        assertThat(WordSection.of(List.of(TEXT, HEADING, section, TURNED)).get(1))
                .isEqualTo(new WordSection(true, List.of(HEADING, section, TURNED)));
    }

    @Test
    void landscape_tables_with_only_headings_between_share_section() {
        assertThat(WordSection.of(List.of(TEXT, TURNED, HEADING, TURNED, TURNED)))
                .containsExactly(
                        new WordSection(false, List.of(TEXT)),
                        new WordSection(true, List.of(TURNED, HEADING, TURNED, TURNED)));
    }

    @Test
    void a_sentence_that_leads_to_a_landscape_table_goes_onto_its_page() {
        Block text = new Block.Paragraph(List.of(new Block.Words("长".repeat(85))));
        assertThat(WordSection.of(List.of(text, TEXT, TURNED, TEXT, TURNED)))
                .containsExactly(
                        new WordSection(false, List.of(text)),
                        new WordSection(true, List.of(TEXT, TURNED, TEXT, TURNED)));
    }

    @Test
    void a_landscape_table_of_few_short_rows_stands_upright_unless_it_is_among_landscape_ones() {
        Block small = new Block.TableBlock(
                "表",
                "",
                List.of(new Block.Column("举措", Block.Align.LEFT, 3), new Block.Column("年", Block.Align.RIGHT, 1)),
                List.of(List.of(Block.Entry.words("改造"), Block.Entry.words("2030"))),
                List.of(),
                true);
        assertThat(WordSection.of(List.of(TEXT, small, TEXT)))
                .containsExactly(new WordSection(false, List.of(TEXT, small, TEXT)));
        assertThat(WordSection.of(List.of(TEXT, HEADING, TURNED, small)))
                .containsExactly(
                        new WordSection(false, List.of(TEXT)), new WordSection(true, List.of(HEADING, TURNED, small)));
    }

    @Test
    void first_section_is_portrait_for_the_title() {
        assertThat(WordSection.of(List.of(TURNED)))
                .containsExactly(new WordSection(false, List.of()), new WordSection(true, List.of(TURNED)));
    }

    private static Block table(boolean landscape) {
        return new Block.TableBlock("表", "", List.of(), List.of(), List.of(), landscape);
    }
}
