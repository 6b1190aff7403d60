package org.tanlu.office;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tanlu.report.SamplePlan;

class PlanDocxRenderingTest {
    /** The columns emb, sub and uni and the number of the object: the first of them says whether a font is in the file. */
    private static final Pattern EMBEDDED = Pattern.compile("\\syes\\s+(?:yes|no)\\s+(?:yes|no)\\s+\\d+\\s+\\d+$");

    @Test
    void libre_office_turns_document_into_pages(@TempDir Path folder) throws IOException, InterruptedException {
        LibreOffice.needed("the rendering is not tested");
        Path file = folder.resolve("plan.docx");
        PlanDocx.write(SamplePlan.yunzhouWithLongTable(120), LocalDate.of(2026, 3, 1), file);
        assertThat(LibreOffice.pages(file, folder)).isGreaterThan(8);
        printed(folder.resolve("pdf/plan.pdf"));
    }

    /** Readers have the fonts in the file, and the heads of a table on every page that has rows of it. */
    private static void printed(Path pdf) throws IOException, InterruptedException {
        LibreOffice.neededToo("pdffonts", "fonts and heads of tables in the PDF are not tested");
        assertThat(LibreOffice.output("pdffonts", pdf.toString()).lines().skip(2))
                .isNotEmpty()
                .allMatch(line -> EMBEDDED.matcher(line).find(), "a font is embedded");
        songs(pdf);
        assertThat(List.of(LibreOffice.output("pdftotext", pdf.toString(), "-").split("\f")))
                .filteredOn(text -> text.contains(SamplePlan.LONG_ROW))
                .hasSizeGreaterThan(2)
                .allSatisfy(text -> assertThat(text).contains(SamplePlan.LONG_HEAD));
    }

    /** Without 仿宋 the text stands in a Song-like face where there is one, and no head in a heavy Gothic one. */
    private static void songs(Path pdf) throws IOException, InterruptedException {
        LibreOffice.neededToo("fc-list", "what stands in for the fonts of the standard is not tested");
        String known = LibreOffice.output("fc-list", ":lang=zh-cn", "family");
        if (known.contains("Noto Serif CJK SC") && !known.contains("仿宋") && !known.contains("Fang")) {
            assertThat(LibreOffice.output("pdffonts", pdf.toString()))
                    .contains("NotoSerifCJK")
                    .doesNotContain("NotoSansCJKjp-Bold", "DejaVuSerif");
        }
    }
}
