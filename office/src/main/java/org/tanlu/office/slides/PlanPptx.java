package org.tanlu.office.slides;

import java.awt.Dimension;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import org.apache.poi.xslf.usermodel.XMLSlideShow;
import org.tanlu.office.FixedProperties;
import org.tanlu.office.FixedZip;
import org.tanlu.report.SlideDeck;

/**
 * 汇报稿 the slides of a plan as a PowerPoint file, 16:9, with tables and charts that can be edited. The fonts are named, not
 * embedded. The same slides and date give the same bytes.
 */
public final class PlanPptx {
    private PlanPptx() {}

    /**
     * Writes slides to a file, which is replaced if it exists.
     *
     * @param deck the slides
     * @param date the date of the document, printed on the first slide and written into its properties
     * @param file the file to write
     * @throws IOException when the file cannot be written
     */
    public static void write(SlideDeck deck, LocalDate date, Path file) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var show = new XMLSlideShow()) {
            show.setPageSize(new Dimension(SlidePage.WIDTH, SlidePage.HEIGHT));
            FixedProperties.describe(show.getProperties(), deck.title(), date);
            SlidePage.cover(show, deck, date);
            int number = 2;
            for (SlideDeck.Slide slide : deck.slides()) {
                new SlidePage(show, date).write(slide, number++);
            }
            show.write(bytes);
        }
        try (OutputStream out = Files.newOutputStream(file)) {
            FixedZip.copy(new ByteArrayInputStream(bytes.toByteArray()), date, out);
        }
    }
}
