package org.tanlu.office;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.function.Supplier;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.tanlu.office.proof.ImprintPart;
import org.tanlu.report.PlanDocument;
import org.tanlu.verification.Imprint;

/**
 * Word 文件 the plan as a DOCX file (Appendix A) in the layout of official documents (GB/T 9704): styles with outline
 * levels, numbered captions, landscape pages for wide tables and charts that Word can edit. The fonts are named, not
 * embedded. The same document and date give the same bytes.
 */
public final class PlanDocx {

    private PlanDocx() {}

    /**
     * Writes the plan to a file, which is replaced if it exists.
     *
     * @param document the plan
     * @param date     the date of the document, written into its properties
     * @param file     the file to write
     * @throws IOException when the file cannot be written
     */
    public static void write(PlanDocument document, LocalDate date, Path file) throws IOException {
        var bytes = new ByteArrayOutputStream();
        write(document, date, bytes);
        Files.write(file, bytes.toByteArray());
    }

    /**
     * Writes the plan to a stream, which stays open.
     *
     * @param document the plan
     * @param date     the date of the document, written into its properties
     * @param out      the stream to write
     * @throws IOException when the stream cannot be written
     */
    public static void write(PlanDocument document, LocalDate date, OutputStream out) throws IOException {
        write(document, date, () -> Imprint.NONE, out);
    }

    /**
     * Writes the plan to a file, with what lets others verify it.
     *
     * @param imprint the results that it prints, with the package that they come from; asked for when all else is composed
     * @throws IOException when the file cannot be written
     */
    public static void write(PlanDocument document, LocalDate date, Supplier<Imprint> imprint, Path file)
            throws IOException {
        var bytes = new ByteArrayOutputStream();
        write(document, date, imprint, bytes);
        Files.write(file, bytes.toByteArray());
    }

    /**
     * Writes a summary, in type so small that it fits one page.
     *
     * @throws IOException when the file cannot be written
     */
    public static void writeLeaf(PlanDocument summary, LocalDate date, Path file) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var word = new XWPFDocument()) {
            WordSetup.prepare(word, summary, date);
            new WordBody(word, date).write(summary);
            WordLeaf.tighten(word);
            word.write(bytes);
        }
        try (OutputStream out = Files.newOutputStream(file)) {
            FixedZip.copy(new ByteArrayInputStream(bytes.toByteArray()), date, out);
        }
    }

    private static void write(PlanDocument document, LocalDate date, Supplier<Imprint> imprint, OutputStream out)
            throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var word = new XWPFDocument()) {
            WordSetup.prepare(word, document, date);
            new WordBody(word, date).write(document);
            Imprint known = imprint.get();
            if (known.isThere()) {
                ImprintPart.write(word, known);
            }
            word.write(bytes);
        }
        FixedZip.copy(new ByteArrayInputStream(bytes.toByteArray()), date, out);
    }
}
