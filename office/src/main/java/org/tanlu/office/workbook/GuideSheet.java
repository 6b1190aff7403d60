package org.tanlu.office.workbook;

import java.util.List;
import org.apache.poi.common.usermodel.HyperlinkType;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFHyperlink;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.tanlu.office.sheet.EscapedText;
import org.tanlu.office.workbook.Guidance.Line;
import org.tanlu.office.workbook.Guidance.Section;

/** Writes the guide: what the colours mean, then what the caller has to say, term by term. */
final class GuideSheet {
    private static final int TERMS = 1;
    private static final int WORDS = 2;

    private final XSSFSheet sheet;
    private final Look.Wardrobe wardrobe;
    private int next;

    GuideSheet(XSSFSheet sheet, Look.Wardrobe wardrobe) {
        this.sheet = sheet;
        this.wardrobe = wardrobe;
    }

    void write(Guidance guidance) {
        sheet.setDisplayGridlines(false);
        Fitting.widen(sheet, 0, 2);
        Fitting.widen(sheet, TERMS, 24);
        Fitting.widen(sheet, WORDS, 110);
        next++;
        heading(guidance.title(), Look.TITLE);
        next++;
        colours();
        for (Section section : guidance.sections()) {
            next++;
            heading(section.heading(), Look.HEADING);
            lines(section.lines());
        }
        Fitting.rows(sheet);
        SheetWriter.print(sheet);
    }

    private void colours() {
        heading("颜色 Colours", Look.HEADING);
        line("必填列 Required", Look.REQUIRED_HEAD, "这一列缺了，该行就不完整。 A row is incomplete without this column.");
        line("选填列 Optional", Look.HEAD, "有则填，没有可不填。 Fill in what you have.");
        line(
                "请填写 Fill in",
                Look.INPUT,
                "请在浅黄色单元格中填写；行不够时在表末继续往下填。 Fill in the light yellow cells; go on below"
                        + " the last row if you need more.");
        line(
                "已预填 Prefilled",
                Look.PREFILLED,
                "灰色单元格已预填，请勿改动。 Grey cells are prefilled; please leave them as they are.");
    }

    private void lines(List<Line> lines) {
        int number = 0;
        for (Line line : lines) {
            String term = line.term().isEmpty() ? ++number + "." : line.term();
            line(term, Look.TERM, line.text());
        }
    }

    private void line(String term, Look look, String words) {
        XSSFRow row = sheet.createRow(next++);
        XSSFCell cell = row.createCell(TERMS);
        cell.setCellValue(EscapedText.encode(term));
        cell.setCellStyle(wardrobe.text(look));
        XSSFSheet namesake = sheet.getWorkbook().getSheet(term);
        if (namesake != null) {
            XSSFHyperlink link = sheet.getWorkbook().getCreationHelper().createHyperlink(HyperlinkType.DOCUMENT);
            link.setAddress("'" + term.replace("'", "''") + "'!A1");
            cell.setHyperlink(link);
            cell.setCellStyle(wardrobe.text(Look.LINK));
        }
        XSSFCell explanation = row.createCell(WORDS);
        explanation.setCellValue(EscapedText.encode(words));
        explanation.setCellStyle(wardrobe.text(Look.WORDS));
    }

    private void heading(String text, Look look) {
        XSSFCell cell = sheet.createRow(next++).createCell(TERMS);
        cell.setCellValue(EscapedText.encode(text));
        cell.setCellStyle(wardrobe.text(look));
    }
}
