package org.tanlu.office.slides;

import java.awt.Color;
import java.awt.Rectangle;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import org.apache.poi.sl.usermodel.TextParagraph.TextAlign;
import org.apache.poi.sl.usermodel.VerticalAlignment;
import org.apache.poi.xslf.usermodel.SlideLayout;
import org.apache.poi.xslf.usermodel.XMLSlideShow;
import org.apache.poi.xslf.usermodel.XSLFAutoShape;
import org.apache.poi.xslf.usermodel.XSLFSlide;
import org.apache.poi.xslf.usermodel.XSLFTextShape;
import org.openxmlformats.schemas.presentationml.x2006.main.CTShape;
import org.tanlu.report.Block;
import org.tanlu.report.SlideDeck;

/** One slide: a title with the result over a rule, one body below, the number in the corner. All lengths are points. */
final class SlidePage {
    static final int WIDTH = 960;
    static final int HEIGHT = 540;
    static final Color INK = new Color(0x1F, 0x2A, 0x37);
    static final Color ACCENT = new Color(0x1B, 0x6B, 0x4A);
    private static final int MARGIN = 48;
    private static final Rectangle TITLE = new Rectangle(MARGIN, 24, WIDTH - 2 * MARGIN, 64);
    private static final Rectangle BODY = new Rectangle(MARGIN, 108, WIDTH - 2 * MARGIN, 368);
    private static final Rectangle NOTE = new Rectangle(MARGIN, 482, WIDTH - 2 * MARGIN - 60, 32);
    private static final double TITLE_SIZE = 28;
    private static final double TITLE_TWO_LINES = 22;
    private static final double TEXT_SIZE = 22;
    private static final double SMALL = 12;

    private final XSLFSlide slide;
    private final XMLSlideShow show;
    private final LocalDate date;

    SlidePage(XMLSlideShow show, LocalDate date) {
        this.show = show;
        this.date = date;
        this.slide = show.createSlide(show.getSlideMasters().get(0).getLayout(SlideLayout.TITLE_ONLY));
    }

    /** The slide with the title of the plan and the date. */
    static void cover(XMLSlideShow show, SlideDeck deck, LocalDate date) {
        var page = new SlidePage(show, date);
        page.title(deck.title(), new Rectangle(MARGIN, 170, WIDTH - 2 * MARGIN, 90), 44, TextAlign.CENTER);
        page.rule(268, 240);
        page.text(deck.subtitle(), new Rectangle(MARGIN, 284, WIDTH - 2 * MARGIN, 44), 24, TextAlign.CENTER);
        page.text(
                date.getYear() + "年" + date.getMonthValue() + "月",
                new Rectangle(MARGIN, 420, WIDTH - 2 * MARGIN, 36),
                18,
                TextAlign.CENTER);
    }

    /** Writes a slide's title and body. */
    void write(SlideDeck.Slide content, int number) throws IOException {
        String title = SlideText.plain(content.title());
        title(
                title,
                TITLE,
                SlideText.lines(title, TITLE_SIZE, TITLE.width) > 1 ? TITLE_TWO_LINES : TITLE_SIZE,
                TextAlign.LEFT);
        rule(92, MARGIN);
        text(Integer.toString(number), new Rectangle(WIDTH - MARGIN - 50, 500, 50, 24), SMALL, TextAlign.RIGHT);
        for (Block block : content.blocks()) {
            if (block instanceof Block.TableBlock table) {
                new SlideTable(slide, BODY).draw(table);
                note(String.join("", table.notes()));
            } else if (block instanceof Block.Chart chart) {
                SlideChart.draw(show, slide, chart, BODY, date);
                note(("单位：" + chart.unit() + "。") + chart.note());
            }
        }
        paragraphs(content.blocks());
    }

    private void paragraphs(List<Block> blocks) {
        List<String> texts = blocks.stream()
                .filter(Block.Paragraph.class::isInstance)
                .map(Block.Paragraph.class::cast)
                .map(paragraph -> SlideText.plain(paragraph.inlines()))
                .toList();
        if (texts.isEmpty()) {
            return;
        }
        XSLFTextShape box = slide.createTextBox();
        box.setAnchor(BODY);
        box.clearText();
        texts.forEach(text -> SlideText.bullet(box, text, TEXT_SIZE));
    }

    private void note(String text) {
        if (!text.isEmpty()) {
            text(text, NOTE, SMALL, TextAlign.LEFT);
        }
    }

    private void title(String text, Rectangle where, double size, TextAlign align) {
        XSLFTextShape box = slide.getPlaceholder(0);
        if (box.getXmlObject() instanceof CTShape shape && !shape.getSpPr().isSetXfrm()) {
            shape.getSpPr().addNewXfrm(); // without one of its own the placeholder would move that of the layout
        }
        box.setAnchor(where);
        box.setVerticalAlignment(VerticalAlignment.MIDDLE);
        SlideText.set(box, text, size, align, ACCENT, true);
    }

    private void text(String text, Rectangle where, double size, TextAlign align) {
        XSLFTextShape box = slide.createTextBox();
        box.setAnchor(where);
        SlideText.set(box, text, size, align, INK, false);
    }

    private void rule(int top, int left) {
        XSLFAutoShape line = slide.createAutoShape();
        line.setAnchor(new Rectangle(left, top, WIDTH - 2 * left, 3));
        line.setFillColor(ACCENT);
        line.setLineColor(null);
    }
}
