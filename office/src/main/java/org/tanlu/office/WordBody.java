package org.tanlu.office;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import org.apache.poi.xwpf.usermodel.IBodyElement;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSectPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STSectionMark;
import org.tanlu.report.Block;
import org.tanlu.report.PlanDocument;

/** The document's text: title, then section by section the blocks, tables and figures numbered in reading order. */
final class WordBody {

    private static final int GAP = 200; // after a figure, in twentieths of a point

    private static final int LINE = 560; // a line of text, in twentieths of a point

    static final int LEAD = 84; // characters, three lines

    private final XWPFDocument word;
    private final WordChart charts;
    private final WordFront front;
    private final WordTurnedNumber turned;
    private int tableNumber;
    private int figureNumber;

    WordBody(XWPFDocument word, LocalDate date) {
        this.word = word;
        this.charts = new WordChart(word, date);
        this.front = new WordFront(word);
        this.turned = new WordTurnedNumber(word);
    }

    void write(PlanDocument document) throws IOException {
        front.open(document);
        List<WordSection> sections = WordSection.of(document.blocks());
        for (int index = 0; index < sections.size(); index++) {
            boolean last = index == sections.size() - 1;
            write(sections.get(index), index == 0);
            if (last || isAnnex(sections.get(index + 1))) {
                front.close();
            }
            end(sections.get(index), last && !front.hasColophon());
        }
        if (front.hasColophon()) { // upright, on a page of its own, which closes a sheet: its back has an even number
            front.colophon();
            end(new WordSection(false, List.of()), true);
            word.getDocument().getBody().getSectPr().getType().setVal(STSectionMark.EVEN_PAGE);
        }
    }

    /** Whether a section begins with the title of an annex, so that the text ends before it. */
    private static boolean isAnnex(WordSection section) {
        return section.blocks().get(0) instanceof Block.Heading heading && heading.level() == 0;
    }

    private void write(WordSection section, boolean first) throws IOException {
        for (int index = 0; index < section.blocks().size(); index++) {
            boolean freshPage = index == 0 && !first;
            write(section.blocks().get(index), WordPaper.of(section), freshPage);
            if (isListOfAnnexes(section.blocks().get(index))) {
                word.getLastParagraph().setSpacingBefore(LINE); // an empty line before it
                stayWithText();
            }
            if (leads(section.blocks(), index)) {
                word.getLastParagraph().setKeepNext(true);
            }
        }
    }

    /** Keeps the last paragraph on the page of the end of the text, so that it never stands on a page alone. */
    private void stayWithText() {
        List<XWPFParagraph> all = word.getParagraphs();
        if (all.size() > 1) {
            all.get(all.size() - 2).setKeepNext(true);
        }
    }

    /** Whether a block names the annexes after the text. */
    private static boolean isListOfAnnexes(Block block) {
        return block instanceof Block.Paragraph paragraph
                && !paragraph.inlines().isEmpty()
                && paragraph.inlines().get(0) instanceof Block.Words words
                && words.text().startsWith("附表：");
    }

    /** Whether a block is a sentence or two that lead to the table after it, and stay on its page. */
    private static boolean leads(List<Block> blocks, int index) {
        return blocks.get(index) instanceof Block.Paragraph paragraph
                && index + 1 < blocks.size()
                && blocks.get(index + 1) instanceof Block.TableBlock
                && paragraph.inlines().stream().mapToInt(WordBody::length).sum() <= LEAD;
    }

    static int length(Block.Inline inline) {
        return inline instanceof Block.Words words
                ? words.text().length()
                : ((Block.Printed) inline).text().length();
    }

    private void write(Block block, WordPaper paper, boolean freshPage) throws IOException {
        if (block instanceof Block.Heading heading) {
            heading(heading, freshPage);
        } else if (block instanceof Block.Paragraph paragraph) {
            text(paragraph);
        } else if (block instanceof Block.Notice notice) {
            paragraph("Notice", notice.text());
        } else if (block instanceof Block.TableBlock table) {
            table(table, paper);
        } else if (block instanceof Block.Chart chart) {
            chart(chart);
        } else if (block instanceof Block.Sankey sankey) {
            figureNumber++;
            WordSankey.draw(paragraph("Figure", ""), figureNumber, sankey);
            under(sankey.caption(), sankey.note());
        } else if (block instanceof Block.Drawing drawing) {
            figureNumber++;
            WordDrawing.draw(paragraph("Figure", ""), figureNumber, drawing);
            under(drawing.caption(), drawing.note());
        } else if (block instanceof Block.StepCurve curve) {
            figureNumber++;
            charts.draw(paragraph("Figure", ""), curve);
            under(curve.caption(), curve.note());
        }
    }

    private void heading(Block.Heading heading, boolean freshPage) {
        if (heading.level() > 0) {
            XWPFParagraph text = paragraph("Heading" + StrictMath.min(heading.level(), 3), "");
            front.mark(text, heading);
            WordText.words(text, heading.number() + heading.text());
            front.marked(text);
            return;
        }
        front.close();
        XWPFParagraph first = paragraph(heading.number().isEmpty() ? "AnnexTitle" : "AnnexNumber", "");
        front.mark(first, heading);
        WordText.words(first, heading.number().isEmpty() ? heading.text() : heading.number());
        front.marked(first);
        first.setPageBreak(!freshPage);
        if (!heading.number().isEmpty()) {
            paragraph("AnnexTitle", heading.text());
        }
    }

    private void text(Block.Paragraph paragraph) {
        XWPFParagraph text = paragraph("BodyText", "");
        for (Block.Inline inline : paragraph.inlines()) {
            if (inline instanceof Block.Words words) {
                WordText.words(text, words.text());
            } else if (inline instanceof Block.Printed printed) {
                WordText.words(text, printed.text());
            }
        }
    }

    private void table(Block.TableBlock table, WordPaper paper) {
        tableNumber++;
        XWPFParagraph caption = caption("表", tableNumber, table.caption());
        caption.setKeepNext(true);
        if (!table.unit().isEmpty()) {
            paragraph("TableUnit", "单位：" + table.unit());
        }
        WordTable.write(word, table, paper.textWidth());
    }

    private void chart(Block.Chart chart) throws IOException {
        figureNumber++;
        XWPFParagraph figure = paragraph("Figure", "");
        if (chart.hasValues()) {
            charts.draw(figure, chart);
        } else {
            WordText.words(figure, "本图没有可绘制的数据。");
        }
        under(chart.caption(), chart.note());
    }

    /** What stands under a figure: its caption and its note. */
    private void under(String text, String note) {
        XWPFParagraph caption = caption("图", figureNumber, text);
        if (!note.isEmpty()) {
            caption.setKeepNext(true);
            paragraph("Note", note).setAlignment(ParagraphAlignment.CENTER);
        }
        word.getLastParagraph().setSpacingAfter(GAP);
    }

    private XWPFParagraph caption(String kind, int number, String text) {
        XWPFParagraph caption = paragraph("Caption", kind);
        WordText.field(caption, "SEQ " + kind + " \\* ARABIC", String.valueOf(number));
        WordText.words(caption, "　" + text);
        return caption;
    }

    private XWPFParagraph paragraph(String style, String text) {
        XWPFParagraph paragraph = word.createParagraph();
        paragraph.setStyle(style);
        if (!text.isEmpty()) {
            WordText.words(paragraph, text);
        }
        return paragraph;
    }

    /** Ends a section in its last paragraph; after a table, which cannot end one, in a line of one point. */
    private void end(WordSection section, boolean last) {
        List<IBodyElement> elements = word.getBodyElements();
        XWPFParagraph paragraph =
                elements.get(elements.size() - 1) instanceof XWPFParagraph end ? end : paragraph("SectionEnd", "");
        CTSectPr body = word.getDocument().getBody().getSectPr();
        if (last) {
            if (section.landscape()) {
                turned.number(body);
            }
            WordPaper.of(section).describe(body);
            front.cover(body);
            return;
        }
        CTSectPr ending = paragraph.getCTP().getPPr().addNewSectPr();
        body.getHeaderReferenceList()
                .forEach(header -> ending.addNewHeaderReference().set(header));
        if (section.landscape()) {
            turned.number(ending);
        } else {
            body.getFooterReferenceList()
                    .forEach(footer -> ending.addNewFooterReference().set(footer));
        }
        WordPaper.of(section).describe(ending);
        front.cover(ending);
    }
}
