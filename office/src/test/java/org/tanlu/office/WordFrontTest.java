package org.tanlu.office;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.zip.ZipInputStream;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STSectionMark;
import org.tanlu.office.proof.WordReader;
import org.tanlu.report.Block;
import org.tanlu.report.Block.Align;
import org.tanlu.report.Block.Column;
import org.tanlu.report.Block.Heading;
import org.tanlu.report.Block.Paragraph;
import org.tanlu.report.Block.TableBlock;
import org.tanlu.report.Block.Words;
import org.tanlu.report.Layout;
import org.tanlu.report.Marking;
import org.tanlu.report.PlanDocument;
import org.tanlu.verification.Reading;
import org.tanlu.verification.Said;
import org.tanlu.verification.Strip;

class WordFrontTest {
    private static final LocalDate DATE = LocalDate.of(2026, 3, 1);

    private static final Layout COVER = new Layout(Layout.Kind.REPORT, List.of(), List.of("编制单位：", "编制日期："), List.of());

    private static final Layout ISSUED = new Layout(
            Layout.Kind.NOTICE, List.of("（发文机关标志）", "（发文字号）"), List.of("（主送机关）："), List.of("（发文机关署名）", "（成文日期）"));

    private static PlanDocument plan(Layout layout) {
        return new PlanDocument(
                "甲市方案",
                "（稿）",
                List.of("说明。"),
                List.of(
                        new Heading(1, "一、", "现状"),
                        new Heading(2, "（一）", "经济"),
                        new Heading(3, "1. ", "产业"),
                        new Paragraph(List.of(new Words("附表：任务。"))),
                        new Heading(0, "附件1", "指标"),
                        new Heading(0, "", "任务")),
                new Marking("内部资料", List.of("含内部数据。")),
                layout);
    }

    @Test
    void a_report_has_a_cover_and_contents_that_lead_to_its_chapters_sections_and_annexes() throws IOException {
        try (var word = word(plan(COVER))) {
            assertThat(texts(word))
                    .startsWith("甲市方案", "（稿）", "内部资料　含内部数据。", "编制单位：", "编制日期：", "说明。", "目录")
                    .containsSubsequence("目录", "一、现状\t", "（一）经济\t", "附件1　指标\t", "任务\t", "一、现状", "（一）经济", "1. 产业");
            String xml = word.getDocument().xmlText();
            for (int mark = 1; mark <= 4; mark++) {
                assertThat(xml)
                        .contains("w:anchor=\"_Toc" + mark + "\"", "PAGEREF _Toc" + mark + " \\h")
                        .containsOnlyOnce("w:name=\"_Toc" + mark + "\"");
            }
            assertThat(xml).doesNotContain("_Toc5").contains("w:titlePg");
        }
    }

    @Test
    void the_cover_bears_the_mark_and_no_number_of_the_page() throws IOException {
        try (var word = word(plan(COVER))) {
            var policy = word.getHeaderFooterPolicy();
            assertThat(policy.getFirstPageHeader().getText().strip()).isEqualTo("内部资料");
            assertThat(policy.getFirstPageFooter().getText().strip()).isEmpty();
        }
    }

    @Test
    void what_is_issued_has_blanks_for_mark_number_addressees_signature_and_date() throws IOException {
        try (var word = word(plan(ISSUED))) {
            assertThat(texts(word))
                    .startsWith("（发文机关标志）", "（发文字号）", "甲市方案")
                    .containsSubsequence("（主送机关）：", "一、现状")
                    .containsSubsequence("附表：任务。", "（发文机关署名）", "（成文日期）", "附件1")
                    .doesNotContain("目录");
        }
    }

    @Test
    void signature_and_date_stand_on_the_page_of_the_text_and_not_with_a_wide_table_of_the_annex() throws IOException {
        var wide = new TableBlock("表", "", List.of(new Column("栏", Align.LEFT, 1)), List.of(), List.of(), true);
        var blocks = List.<Block>of(new Heading(1, "一、", "现状"), new Heading(0, "附件", "任务"), wide);
        try (var word = word(new PlanDocument("方案", "", List.of(), blocks, Marking.NONE, ISSUED))) {
            XWPFParagraph date = word.getParagraphs().stream()
                    .filter(paragraph -> paragraph.getText().equals("（成文日期）"))
                    .findFirst()
                    .orElseThrow();
            assertThat(date.getCTP().getPPr().isSetSectPr())
                    .as("the upright page ends with it")
                    .isTrue();
        }
    }

    private static final Layout NOTICED = new Layout(
            Layout.Kind.NOTICE,
            List.of("（发文机关标志）", "（发文字号）"),
            List.of("（主送机关）："),
            List.of("（发文机关署名）", "（成文日期）"),
            Optional.of(new Layout.Notice("（发文机关）关于印发《甲市方案》的通知", "现将《甲市方案》印发给你们，请认真贯彻执行。", "附件：甲市方案", "附件")),
            List.of("抄送：（抄送机关）。", "（印发机关）　　（印发日期）印发"));

    @Test
    void a_notice_with_addressees_and_signature_stands_before_what_it_issues_and_a_colophon_behind_it()
            throws IOException {
        try (var word = word(plan(NOTICED))) {
            assertThat(texts(word))
                    .startsWith(
                            "（发文机关标志）",
                            "（发文字号）",
                            "（发文机关）关于印发《甲市方案》的通知",
                            "（主送机关）：",
                            "现将《甲市方案》印发给你们，请认真贯彻执行。",
                            "附件：甲市方案",
                            "（发文机关署名）",
                            "（成文日期）",
                            "附件",
                            "甲市方案")
                    .containsSubsequence("附表：任务。", "附件1", "抄送：（抄送机关）。", "（印发机关）\t（印发日期）印发")
                    .containsOnlyOnce("（成文日期）");
            assertThat(paragraph(word, "附件").isPageBreak()).isTrue();
            assertThat(paragraph(word, "甲市方案").isPageBreak()).isFalse();
            assertThat(word.getDocument().getBody().getSectPr().getType().getVal())
                    .as("the colophon closes a sheet")
                    .isEqualTo(STSectionMark.EVEN_PAGE);
            assertThat(paragraph(word, "（发文机关）关于印发《甲市方案》的通知").isKeepNext())
                    .as("no chain from the title to the signature")
                    .isFalse();
            assertThat(paragraph(word, "附表：任务。").getSpacingBefore())
                    .as("an empty line")
                    .isEqualTo(560);
            List<XWPFParagraph> all = word.getParagraphs();
            int annexes = all.indexOf(paragraph(word, "附表：任务。"));
            assertThat(all.get(annexes - 1).isKeepNext())
                    .as("never alone on a page")
                    .isTrue();
            assertThat(paragraph(word, "抄送：（抄送机关）。").getSpacingBefore())
                    .as("at the foot of 21 lines")
                    .isEqualTo(19 * 560);
        }
    }

    @Test
    void a_long_title_of_a_letter_breaks_where_a_name_begins_and_ends() {
        assertThat(new Layout.Notice("（发文机关）关于印发《甲市方案》的通知", "").lines()).hasSize(1);
        assertThat(new Layout.Notice("（发文机关）关于报送《甲市碳减排行动方案（送审稿）》的请示", "").lines())
                .containsExactly("（发文机关）关于报送", "《甲市碳减排行动方案（送审稿）》的请示");
        assertThat(new Layout.Notice("（发文机关）关于征求《北京市碳减排行动方案（征求意见稿）》意见的函", "").lines())
                .containsExactly("（发文机关）关于征求", "《北京市碳减排行动方案（征求意见稿）》", "意见的函");
        assertThat(new Layout.Notice("（发文机关）关于征求《云州市（虚构）碳减排行动方案（征求意见稿）》意见的函", "").lines())
                .containsExactly("（发文机关）关于征求", "《云州市（虚构）碳减排行动方案", "（征求意见稿）》意见的函");
        assertThat(new Layout.Notice("（发文机关）关于报送《克孜勒苏柯尔克孜自治州州府新城碳减排行动方案（送审稿）》的请示", "").lines())
                .containsExactly("（发文机关）关于报送", "《克孜勒苏柯尔克孜自治州州府新城", "碳减排行动方案", "（送审稿）》的请示");
    }

    @Test
    void a_letter_on_a_plan_of_a_long_name_stands_on_the_first_page(@TempDir Path folder) throws Exception {
        LibreOffice.needed("the pages of a letter");
        String name = "《云州市（虚构）碳减排行动方案（征求意见稿）》";
        var notice = new Layout.Notice(
                "（发文机关）关于征求" + name + "意见的函",
                "现将" + name + "送你们征求意见，请结合职责研究，于（反馈截止日期）前书面反馈（联系人及电话）；没有意见的也请书面说明。",
                "附件：云州市（虚构）碳减排行动方案（征求意见稿）",
                "附件");
        Path file = folder.resolve("方案.docx");
        var layout = new Layout(
                Layout.Kind.NOTICE, NOTICED.above(), NOTICED.below(), NOTICED.end(), Optional.of(notice), List.of());
        PlanDocx.write(plan(layout), DATE, file);
        LibreOffice.neededToo("pdftotext", "the pages of a letter");
        String pdf = LibreOffice.convert(file, "pdf", folder).toString();
        assertThat(LibreOffice.output("pdftotext", "-f", "1", "-l", "1", pdf, "-"))
                .contains("（发文字号）", "关于征求", "（成文日期）");
    }

    /** GB/T 9704: the number of a page with a landscape table stands where the other pages have theirs. */
    @Test
    void a_landscape_page_has_its_number_at_the_edge_that_is_its_foot_in_the_binding() throws IOException {
        var wide = new TableBlock("表", "", List.of(new Column("栏", Align.LEFT, 1)), List.of(), List.of(), true);
        var blocks = List.<Block>of(new Heading(1, "一、", "现状"), new Heading(0, "附件", "任务"), wide);
        try (var word = word(new PlanDocument("方案", "", List.of(), blocks, Marking.NONE, NOTICED))) {
            assertThat(word.getFooterList())
                    .filteredOn(footer -> footer._getHdrFtr().xmlText().contains("vert=\"vert\""))
                    .hasSize(2)
                    .allMatch(footer -> footer._getHdrFtr().xmlText().contains("PAGE"));
            assertThat(word.getParagraphs().stream()
                            .filter(paragraph -> paragraph.getCTP().isSetPPr()
                                    && paragraph.getCTP().getPPr().isSetSectPr())
                            .map(paragraph ->
                                    paragraph.getCTP().getPPr().getSectPr().sizeOfFooterReferenceArray()))
                    .containsOnly(2);
            assertThat(word.getDocument().getBody().getSectPr().getPgSz().isSetOrient())
                    .as("the colophon stands upright")
                    .isFalse();
        }
    }

    private static XWPFParagraph paragraph(XWPFDocument word, String text) {
        return word.getParagraphs().stream()
                .filter(paragraph -> paragraph.getText().equals(text))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void what_stands_around_the_text_is_read_back_as_it_was_written_and_pages_are_no_text(@TempDir Path folder)
            throws Exception {
        for (Layout layout : List.of(COVER, ISSUED, NOTICED, Layout.PLAIN)) {
            Path file = folder.resolve("方案.docx");
            PlanDocx.write(plan(layout), DATE, file);
            assertThat(rows(WordReader.read(file).reading())).isEqualTo(rows(Reading.of(plan(layout))));
        }
    }

    @Test
    void libreoffice_counts_the_pages_of_the_contents_and_they_are_no_text_either(@TempDir Path folder)
            throws Exception {
        LibreOffice.needed("the pages of the contents");
        Path file = folder.resolve("方案.docx");
        PlanDocx.write(plan(COVER), DATE, file);
        Path saved = LibreOffice.convert(file, "docx", folder);
        assertThat(document(saved)).contains(">3<");
        assertThat(rows(WordReader.read(saved).reading())).isEqualTo(rows(Reading.of(plan(COVER))));
    }

    private static List<List<List<Said>>> rows(Reading reading) {
        return reading.strips().stream().map(Strip::rows).toList();
    }

    private static String document(Path file) throws IOException {
        try (var zip = new ZipInputStream(Files.newInputStream(file))) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                if (entry.getName().equals("word/document.xml")) {
                    return new String(zip.readAllBytes(), StandardCharsets.UTF_8);
                }
            }
        }
        return "";
    }

    private static XWPFDocument word(PlanDocument plan) throws IOException {
        var out = new ByteArrayOutputStream();
        PlanDocx.write(plan, DATE, out);
        return new XWPFDocument(new ByteArrayInputStream(out.toByteArray()));
    }

    private static List<String> texts(XWPFDocument word) {
        return word.getParagraphs().stream().map(XWPFParagraph::getText).toList();
    }
}
