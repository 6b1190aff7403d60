package org.tanlu.office;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.TimeZone;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.xmlbeans.XmlError;
import org.apache.xmlbeans.XmlObject;
import org.apache.xmlbeans.XmlOptions;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTFont;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTFonts;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTInd;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageMar;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageSz;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSectPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSpacing;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTStyle;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.FontsDocument;
import org.tanlu.report.Layout;
import org.tanlu.report.Marking;
import org.tanlu.report.PlanDocument;
import org.tanlu.report.SamplePlan;

class PlanDocxTest {

    private static final LocalDate DATE = LocalDate.of(2026, 3, 1);

    private XWPFDocument word;

    @BeforeEach
    void writeAndReadAgain() throws IOException {
        word = new XWPFDocument(new ByteArrayInputStream(bytes(DATE)));
    }

    @AfterEach
    void close() throws IOException {
        word.close();
    }

    @Test
    void page_is_a4_with_the_margins_of_the_standard() {
        CTSectPr section = sections().get(0);
        CTPageSz size = section.getPgSz();
        assertThat(List.of(millimetres(size.getW()), millimetres(size.getH()))).containsExactly(210L, 297L);
        CTPageMar margins = section.getPgMar();
        assertThat(List.of(
                        millimetres(margins.getTop()),
                        millimetres(margins.getBottom()),
                        millimetres(margins.getLeft()),
                        millimetres(margins.getRight())))
                .containsExactly(37L, 35L, 28L, 26L);
    }

    @Test
    void body_is_fangsong_of_sixteen_points_on_lines_of_twenty_eight() throws Exception {
        var defaults = word.getStyle().getDocDefaults().getRPrDefault().getRPr();
        CTFonts fonts = defaults.getRFontsArray(0);
        assertThat(List.of(fonts.getEastAsia(), fonts.getAscii(), fonts.getHAnsi()))
                .containsExactly("仿宋_GB2312", "Times New Roman", "Times New Roman");
        assertThat(defaults.getSzArray(0).getVal()).hasToString("32");
        CTSpacing spacing = style("Normal").getPPr().getSpacing();
        assertThat(spacing.getLine()).hasToString("560");
        assertThat(spacing.getLineRule()).hasToString("exact");
    }

    @Test
    void body_begins_two_characters_in() {
        CTInd indent = style("BodyText").getPPr().getInd();
        assertThat(indent.getFirstLineChars()).hasToString("200");
        assertThat(indent.getFirstLine()).hasToString("640");
        assertThat(paragraphs("BodyText").get(0)).startsWith("2025年全市碳排放总量1,862.4万吨二氧化碳当量，比2020年下降");
    }

    @Test
    void headings_are_ones_word_knows() {
        assertThat(paragraphs("Title")).containsExactly("云州市碳减排行动方案（2026—2035年）");
        assertThat(paragraphs("Heading1")).containsExactly("一、现状与形势", "二、主要目标", "三、重点任务");
        assertThat(paragraphs("Heading2")).hasSize(5).startsWith("（一）碳排放现状");
        assertThat(paragraphs("Heading3")).containsExactly("1. 排放结构");
        assertThat(paragraphs("AnnexTitle")).containsExactly("重点任务分工表");
        for (int level = 1; level <= 3; level++) {
            CTStyle style = style("Heading" + level);
            assertThat(style.getName().getVal()).isEqualTo("heading " + level);
            assertThat(style.getPPr().getOutlineLvl().getVal()).hasToString(String.valueOf(level - 1));
        }
    }

    @Test
    void headings_have_their_fonts() {
        assertThat(font("Title")).isEqualTo("方正小标宋简体");
        assertThat(style("Title").getRPr().getSzArray(0).getVal()).hasToString("44");
        assertThat(font("Heading1")).isEqualTo("黑体");
        assertThat(font("Heading2")).isEqualTo("楷体_GB2312");
        assertThat(List.of("CoverTitle", "ContentsTitle", "Heading1", "Heading2"))
                .as("only the third level of GB/T 9704 is bold: the others have faces of their own")
                .allMatch(head ->
                        style(head).getRPr() == null || style(head).getRPr().sizeOfBArray() == 0);
        assertThat(style("Heading3").getRPr().sizeOfBArray()).isOne();
    }

    @Test
    void every_font_of_the_styles_has_its_kind_and_what_stands_in_for_it() throws Exception {
        var parts = word.getPackage().getPartsByName(Pattern.compile("/word/fontTable\\.xml"));
        try (var xml = parts.get(0).getInputStream()) {
            var table = FontsDocument.Factory.parse(xml);
            var errors = new ArrayList<XmlError>();
            table.validate(new XmlOptions().setErrorListener(errors));
            assertThat(errors).isEmpty();
            assertThat(table.getFonts().getFontList())
                    .allMatch(font -> font.isSetAltName() && font.isSetFamily())
                    .extracting(CTFont::getName)
                    .contains(font("Title"), font("Heading1"), font("Heading2"), "仿宋_GB2312", "Times New Roman");
        }
    }

    @Test
    void captions_are_numbered_by_fields() {
        assertThat(paragraphs("Caption"))
                .containsExactly(
                        "表1　云州市分领域碳排放量",
                        "图1　云州市分领域碳排放量变化",
                        "图2　2025年云州市一次能源消费构成",
                        "图3　三种情景下的碳排放总量",
                        "表2　云州市碳减排举措清单",
                        "表3　重点任务分工");
        assertThat(word.getParagraphs().stream()
                        .flatMap(paragraph -> paragraph.getCTP().getFldSimpleList().stream())
                        .map(field -> field.getInstr().strip()))
                .containsExactly(
                        "SEQ 表 \\* ARABIC",
                        "SEQ 图 \\* ARABIC",
                        "SEQ 图 \\* ARABIC",
                        "SEQ 图 \\* ARABIC",
                        "SEQ 表 \\* ARABIC",
                        "SEQ 表 \\* ARABIC");
    }

    @Test
    void landscape_sections_return_to_portrait_and_a_table_of_few_rows_ends_upright() {
        assertThat(sections().stream().map(PlanDocxTest::isLandscape)).containsExactly(false, true, false);
        assertThat(sections())
                .allSatisfy(section -> assertThat(section.isSetPgNumType())
                        .as("page numbers continue")
                        .isFalse());
    }

    @Test
    void page_number_stands_at_the_outer_side() {
        assertThat(word.getSettings().getEvenAndOddHeadings()).isTrue();
        assertThat(sections())
                .allSatisfy(section ->
                        assertThat(section.sizeOfFooterReferenceArray()).isEqualTo(2));
        List<XWPFParagraph> upright = word.getFooterList().stream()
                .map(footer -> footer.getParagraphs().get(0))
                .filter(line -> !line.getText().isEmpty())
                .toList();
        XWPFParagraph odd = upright.get(0);
        XWPFParagraph even = upright.get(1);
        assertThat(List.of(odd.getText(), even.getText())).containsExactly("— 1 —", "— 1 —");
        assertThat(List.of(odd.getAlignment().name(), even.getAlignment().name()))
                .containsExactly("RIGHT", "LEFT");
    }

    @Test
    void what_must_not_be_published_is_marked_on_the_cover_and_on_every_page() throws IOException {
        PlanDocument plan = SamplePlan.yunzhou();
        var marking = new Marking("内部资料", List.of("含内部的3项。"));
        var out = new ByteArrayOutputStream();
        PlanDocx.write(
                new PlanDocument(plan.title(), plan.subtitle(), plan.preface(), plan.blocks(), marking, Layout.PLAIN),
                DATE,
                out);
        try (var marked = new XWPFDocument(new ByteArrayInputStream(out.toByteArray()))) {
            assertThat(marked.getHeaderList())
                    .hasSize(2)
                    .allSatisfy(header -> assertThat(header.getText().strip()).isEqualTo("内部资料"));
            assertThat(marked.getDocument().xmlText().split("<w:headerReference"))
                    .hasSize(1 + 2 * sections().size());
            assertThat(marked.getParagraphs()).anyMatch(line -> line.getText().equals("内部资料　含内部的3项。"));
        }
        assertThat(word.getHeaderList()).isEmpty();
    }

    @Test
    void no_key_is_visible() {
        assertThat(word.getDocument().xmlText()).doesNotContain("inventory/", "pathway/");
    }

    @Test
    void properties_name_title_date_and_language() {
        var properties = word.getProperties().getCoreProperties();
        assertThat(properties.getTitle()).isEqualTo("云州市碳减排行动方案（2026—2035年）");
        assertThat(properties.getCreated().toInstant()).hasToString("2026-03-01T00:00:00Z");
        assertThat(properties.getUnderlyingProperties().getLanguageProperty()).hasValue("zh-CN");
    }

    @Test
    void every_part_is_valid_by_its_schema() throws Exception {
        var parts = new ArrayList<XmlObject>(
                List.of(word.getDocument(), word.getStyle(), word.getSettings().getCTSettings()));
        word.getFooterList().stream()
                .map(footer -> footer._getHdrFtr())
                .filter(footer -> !footer.xmlText().contains("AlternateContent")) // OoxmlSchemaTest has those
                .forEach(parts::add);
        word.getCharts().forEach(chart -> parts.add(chart.getCTChartSpace()));
        for (XmlObject part : parts) {
            var errors = new ArrayList<XmlError>();
            part.validate(new XmlOptions().setErrorListener(errors));
            assertThat(errors).isEmpty();
        }
    }

    @Test
    void same_plan_gives_same_bytes() throws IOException {
        assertThat(bytes(DATE)).isEqualTo(bytes(DATE));
    }

    @Test
    void bytes_depend_on_neither_locale_nor_time_zone() throws IOException {
        byte[] here = bytes(DATE);
        Locale locale = Locale.getDefault();
        TimeZone zone = TimeZone.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("tr"));
            TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));
            assertThat(bytes(DATE)).isEqualTo(here);
        } finally {
            Locale.setDefault(locale);
            TimeZone.setDefault(zone);
        }
    }

    @Test
    void entries_bear_the_date_of_the_document() throws IOException {
        try (var entries = new ZipInputStream(new ByteArrayInputStream(bytes(DATE)))) {
            for (ZipEntry entry = entries.getNextEntry(); entry != null; entry = entries.getNextEntry()) {
                assertThat(entry.getTimeLocal()).as(entry.getName()).isEqualTo(LocalDateTime.of(2026, 3, 1, 0, 0));
            }
        }
    }

    @Test
    void file_is_replaced(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("方案.docx");
        Files.writeString(file, "old");
        PlanDocx.write(SamplePlan.yunzhou(), DATE, file);
        assertThat(Files.readAllBytes(file)).isEqualTo(bytes(DATE));
    }

    private static byte[] bytes(LocalDate date) throws IOException {
        var out = new ByteArrayOutputStream();
        PlanDocx.write(SamplePlan.yunzhou(), date, out);
        return out.toByteArray();
    }

    private List<CTSectPr> sections() {
        var sections = new ArrayList<CTSectPr>();
        for (XWPFParagraph paragraph : word.getParagraphs()) {
            if (paragraph.getCTP().getPPr().isSetSectPr()) {
                sections.add(paragraph.getCTP().getPPr().getSectPr());
            }
        }
        sections.add(word.getDocument().getBody().getSectPr());
        return sections;
    }

    private static boolean isLandscape(CTSectPr section) {
        return millimetres(section.getPgSz().getW()) == 297 && section.getPgSz().isSetOrient();
    }

    private static long millimetres(Object twips) {
        return Math.round(Double.parseDouble(twips.toString()) * 25.4 / 1440);
    }

    private List<String> paragraphs(String style) {
        return word.getParagraphs().stream()
                .filter(paragraph -> style.equals(paragraph.getStyle()))
                .map(XWPFParagraph::getText)
                .toList();
    }

    private CTStyle style(String id) {
        return word.getStyles().getStyle(id).getCTStyle();
    }

    private String font(String style) {
        return style(style).getRPr().getRFontsArray(0).getEastAsia();
    }
}
